import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import PostalMime from 'postal-mime';
import { inject } from 'vitest';
import type { Config } from '../../server/src/config.ts';
import type { Clock } from '../../server/src/database/clock.ts';
import { carrierFor } from '../../server/src/mail/carrying.ts';
import { deliverDue } from '../../server/src/mail/delivering.ts';
import type { TestDatabase } from './database.ts';

/** A letter as it reached its reader. */
export interface Received {
  messageId: string;
  from: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  /** The addresses in its text, each once. */
  links: string[];
}

/** Delivers what waits on a server, and answers the letters to one address, oldest first. */
export async function mailsTo(
  server: { config: Config; database: TestDatabase; clock: Clock },
  email: string,
): Promise<Received[]> {
  const { config, clock } = server;
  const failures: object[] = [];
  const log = { error: (about: object) => void failures.push(about) };
  await deliverDue({ config, clock, log, db: server.database.db }, await carrierFor(config));
  if (failures.length > 0) throw new Error(JSON.stringify(failures));
  return lettersIn(config.dataDir, email);
}

/** The letters to one address that lie in the outbox of an installation, oldest first. */
export async function lettersIn(dataDir: string, email: string): Promise<Received[]> {
  const folder = join(dataDir, 'outbox');
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith('.eml')).toSorted();
  const letters = await Promise.all(files.map(async (name) => read(await readFile(join(folder, name)))));
  return letters.filter(({ to }) => to === email);
}

export async function read(message: Buffer): Promise<Received> {
  const { messageId = '', from, to, subject = '', text = '', html = '' } = await PostalMime.parse(message);
  return {
    messageId,
    from: from?.address ?? '',
    to: to?.[0]?.address ?? '',
    subject,
    text,
    html,
    links: [...new Set(text.match(/https?:\/\/\S+/g))],
  };
}

/** The secret of the link of an invitation that the served installation sent: it lies in its outbox a moment later. */
export async function tokenSentTo(email: string): Promise<string> {
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; await pause(20)) {
    const letters = await lettersIn(inject('servedFrom'), email);
    const link = letters.findLast(({ text }) => /\/(zaproszenie|invitation)\//.test(text))?.links;
    const token = link
      ?.find((one) => /\/(zaproszenie|invitation)\//.test(one))
      ?.split('/')
      .at(-1);
    if (token) return token;
  }
  throw new Error(`No invitation was sent to ${email}`);
}
