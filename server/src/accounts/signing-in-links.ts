import { createHash, randomBytes } from 'node:crypto';
import type { Kysely, Selectable } from 'kysely';
import type { LinkFault, LinkPurpose } from '../http/door-account.ts';
import { newId } from '../database/ids.ts';
import type { Database, Trx } from '../database/tables.ts';
import type { AuthenticationTables, SignInLinksTable } from './authentication-tables.ts';

export type LinkRow = Selectable<SignInLinksTable>;

/** Minutes a link lives. */
export const minutesOf: Record<LinkPurpose, number> = { SIGN_IN: 15, RESET_PASSWORD: 30, CHANGE_EMAIL: 60 };

const MINUTE = 60_000;
/** Milliseconds that a dead link is remembered, to say why it is dead: a week. */
const REMEMBERED = 7 * 24 * 60 * MINUTE;

interface NewLink {
  purpose: LinkPurpose;
  personId: string;
  email?: string;
  now: Date;
}

/** Makes a link. Answers the token that goes into the letter and is kept nowhere. */
export async function makeLink(trx: Trx, { purpose, personId, email, now }: NewLink): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await trx
    .insertInto('signInLinks')
    .values({
      id: newId(),
      tokenHash: hashOf(token),
      purpose,
      personId,
      email: email ?? null,
      createdAt: now,
      expiresAt: new Date(now.getTime() + minutesOf[purpose] * MINUTE),
    })
    .execute();
  return token;
}

/** What pressing the button of a link would come to. Looking changes nothing: the scanners of mail servers look. */
export async function lookAtLink(
  db: Database,
  purpose: LinkPurpose,
  token: string,
  now: Date,
): Promise<LinkRow | LinkFault> {
  const link = await db
    .selectFrom('signInLinks')
    .selectAll()
    .where('tokenHash', '=', hashOf(token))
    .where('purpose', '=', purpose)
    .executeTakeFirst();
  if (!link) return 'FORGED';
  if (link.usedAt) return 'USED';
  return link.expiresAt <= now ? 'EXPIRED' : link;
}

/** Uses a link up. Of two at once, one gets it. */
export async function useLink(
  trx: Trx,
  purpose: LinkPurpose,
  token: string,
  now: Date,
): Promise<LinkRow | LinkFault> {
  const link = await trx
    .updateTable('signInLinks')
    .set({ usedAt: now })
    .where('tokenHash', '=', hashOf(token))
    .where('purpose', '=', purpose)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', now)
    .returningAll()
    .executeTakeFirst();
  return link ?? lookAtLink(trx, purpose, token, now);
}

/** Uses up whatever other links a person has: after a change of password or address no earlier letter opens the account. */
export const useUpLinks = (trx: Trx, personId: string, now: Date) =>
  trx
    .updateTable('signInLinks')
    .set({ usedAt: now })
    .where('personId', '=', personId)
    .where('usedAt', 'is', null)
    .execute();

/** Drops links that have been dead for a week. */
export const forgetOldLinks = (db: Kysely<AuthenticationTables>, now: Date) =>
  db
    .deleteFrom('signInLinks')
    .where('expiresAt', '<', new Date(now.getTime() - REMEMBERED))
    .execute();

/** A random token needs no slow hash. */
const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');
