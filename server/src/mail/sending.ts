import { sql } from 'kysely';
import { newId } from '../database/ids.ts';
import type { Trx } from '../database/tables.ts';
import type { Language } from '../graphql/__generated__/types.ts';
import { inLanguage, type Letter } from './letter.ts';

/** Where Postgres calls out, at the commit of an act, that a letter waits. */
export const CHANNEL = 'forum_mails';

interface Mail {
  to: { email: string; language: Language; personId?: string | null };
  letter: Letter;
  now: Date;
}

/** Puts a letter into the transaction: it leaves only when the act is committed. Throws for a button that leads away. */
export async function sendMail(trx: Trx, { to, letter, now }: Mail): Promise<void> {
  const { path } = letter.button ?? { path: '/' };
  if (!/^\/(?![/\\])/.test(path)) throw new Error(`A letter's button needs a path, not ${path}`);
  await trx
    .insertInto('mails')
    .values({
      id: newId(),
      kind: letter.kind,
      recipient: to.email,
      personId: to.personId ?? null,
      language: to.language,
      subject: letter.subject[to.language],
      content: inLanguage(letter, to.language),
      createdAt: now,
      nextTryAt: now,
    })
    .execute();
  await sql`select pg_notify(${CHANNEL}, '')`.execute(trx);
}
