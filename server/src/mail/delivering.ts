import type { Selectable } from 'kysely';
import type { Config } from '../config.ts';
import type { Clock } from '../database/clock.ts';
import type { Database } from '../database/tables.ts';
import type { Carrier } from './carrying.ts';
import type { MailsTable } from './mail-tables.ts';
import { render } from './rendering.ts';

export interface DeliveryNeeds {
  config: Config;
  db: Database;
  clock: Clock;
  log: { error(about: object, message: string): void };
}

type Waiting = Selectable<MailsTable> & { content: NonNullable<MailsTable['content']> };

const SECOND = 1_000;
/** So many letters leave at once. */
const AT_ONCE = 5;
/** Milliseconds one try may take: after that, whoever tried is taken for dead, and the letter is tried again. */
const LEASE = 120 * SECOND;
/** Milliseconds until the first repeat; each further one waits twice as long, up to the longest. */
const FIRST_WAIT = 5 * SECOND;
const LONGEST_WAIT = 300 * SECOND;
/** Milliseconds after which a letter that cannot leave is given up: two days. */
const PATIENCE = 2 * 24 * 3_600 * SECOND;

/**
 * Sends every letter whose time has come, each at least once: a crash between the server's yes and our note of it sends
 * it again, under the same Message-ID. Several processes may do this at once. Answers how many left.
 */
export async function deliverDue(needs: DeliveryNeeds, carrier: Carrier): Promise<number> {
  let left = 0;
  for (;;) {
    const mails = await claim(needs);
    if (mails.length === 0) return left;
    const carried = await Promise.all(mails.map((mail) => deliver(needs, carrier, mail)));
    left += carried.filter(Boolean).length;
  }
}

/** When the next letter may be tried; null when none waits. */
export async function nextDue({ db }: DeliveryNeeds): Promise<Date | null> {
  const { due } = await db
    .selectFrom('mails')
    .select(({ fn }) => fn.min('nextTryAt').as('due'))
    .where('sentAt', 'is', null)
    .where('givenUpAt', 'is', null)
    .executeTakeFirstOrThrow();
  return due;
}

/** Takes a few letters that are due, for as long as the lease lasts. A new letter is due whatever its clock said. */
async function claim({ db, clock }: DeliveryNeeds): Promise<Waiting[]> {
  const now = clock.now();
  const rows = await db
    .updateTable('mails')
    .set(({ eb }) => ({ attempts: eb('attempts', '+', 1), nextTryAt: new Date(now.getTime() + LEASE) }))
    .where('id', 'in', (mails) =>
      mails
        .selectFrom('mails')
        .select('id')
        .where('sentAt', 'is', null)
        .where('givenUpAt', 'is', null)
        .where(({ or, eb }) => or([eb('nextTryAt', '<=', now), eb('attempts', '=', 0)]))
        .orderBy('nextTryAt')
        .limit(AT_ONCE)
        .forUpdate()
        .skipLocked(),
    )
    .returningAll()
    .execute();
  return rows as Waiting[];
}

async function deliver(needs: DeliveryNeeds, carrier: Carrier, mail: Waiting): Promise<boolean> {
  const { db, clock } = needs;
  const row = db.updateTable('mails').where('id', '=', mail.id).where('sentAt', 'is', null);
  try {
    await carrier.carry(mail.id, messageOf(mail, needs.config));
  } catch (error) {
    const code = codeOf(error);
    const now = clock.now();
    const hopeless = isHopeless(error) || now.getTime() - mail.createdAt.getTime() > PATIENCE;
    // Neither the address nor the other server's words, which repeat it.
    needs.log.error(
      { kind: mail.kind, attempts: mail.attempts, code },
      hopeless ? 'MAIL_GIVEN_UP' : 'MAIL_WAITS',
    );
    await row
      .set(
        hopeless
          ? { givenUpAt: now, content: null, lastError: code }
          : { nextTryAt: new Date(now.getTime() + waitAfter(mail.attempts)), lastError: code },
      )
      .execute();
    return false;
  }
  await row.set({ sentAt: clock.now(), content: null, lastError: null }).execute();
  return true;
}

export const waitAfter = (attempts: number): number =>
  Math.min(FIRST_WAIT * 2 ** Math.min(attempts - 1, 20), LONGEST_WAIT);

function messageOf(mail: Waiting, config: Config) {
  // From the settings, never from what a request said its Host was.
  const origin = config.origins()[0] ?? '';
  const { subject, text, html } = render(mail, origin);
  return {
    from: config.mailFrom,
    to: { name: '', address: mail.recipient },
    subject: subject.replaceAll(/\s+/g, ' '),
    text,
    html,
    messageId: `<${mail.id}@${new URL(origin).hostname}>`,
    date: mail.createdAt,
    headers: {
      'auto-submitted': 'auto-generated',
      'content-language': mail.language.toLowerCase(),
    },
    disableUrlAccess: true,
    disableFileAccess: true,
  };
}

interface MailError {
  code?: unknown;
  command?: unknown;
  responseCode?: unknown;
}

/** The receiving side will never take it: no such mailbox, or no address at all. */
function isHopeless(error: unknown): boolean {
  const { code, command, responseCode } = error as MailError;
  if (code === 'EENVELOPE' && responseCode === undefined) return true;
  return command === 'RCPT TO' && typeof responseCode === 'number' && responseCode >= 500;
}

const codeOf = (error: unknown): string => {
  const { code, responseCode } = error as MailError;
  return String(responseCode ?? code ?? 'UNKNOWN').slice(0, 40);
};
