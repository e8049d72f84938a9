import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { SendMailOptions } from 'nodemailer';
import type { Config } from '../config.ts';

/** Takes one message away: to the mail server, or into the folder. Throws when it could not. */
export interface Carrier {
  carry(id: string, message: SendMailOptions): Promise<void>;
  close(): void;
}

/** A mail server, when one is set; else a folder that administrators read. Loads nothing before the first letter. */
export const carrierFor = (config: Pick<Config, 'smtpUrl' | 'dataDir'>): Promise<Carrier> =>
  config.smtpUrl ? overSmtp(config.smtpUrl) : intoFolder(outboxFolder(config));

export const outboxFolder = ({ dataDir }: Pick<Config, 'dataDir'>): string => join(dataDir, 'outbox');

async function overSmtp(url: string): Promise<Carrier> {
  const { createTransport } = await import('nodemailer');
  // Well within the lease of delivering.ts.
  const limits = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };
  const transport = createTransport({ url, ...limits });
  return {
    carry: async (_id, message) => void (await transport.sendMail(message)),
    close: () => transport.close(),
  };
}

/** A file a letter, named by its id, complete and on the disk before it has that name. */
async function intoFolder(folder: string): Promise<Carrier> {
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({ streamTransport: true, buffer: true });
  return {
    async carry(id, message) {
      const composed = await transport.sendMail(message);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const unfinished = join(folder, `.${id}.part`);
      const file = await open(unfinished, 'w', 0o600);
      try {
        await file.writeFile(composed.message as Buffer);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(unfinished, join(folder, `${id}.eml`));
    },
    close: () => {},
  };
}
