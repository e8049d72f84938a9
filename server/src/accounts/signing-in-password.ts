import { hashPassword, verifyPassword } from 'better-auth/crypto';
import type { FastifyRequest } from 'fastify';
import { recordAudit } from '../audit/index.ts';
import { newId } from '../database/ids.ts';
import type { Database, Trx } from '../database/tables.ts';
import type { PasswordSet } from '../http/door-account.ts';
import { sendMail } from '../mail/index.ts';
import { passwordChangedLetter } from './signing-in-letters.ts';
import { lookAtLink, useLink, useUpLinks } from './signing-in-links.ts';
import { happened, withLink, type SignInNeeds } from './signing-in-needs.ts';

/** Characters of a password. */
export const passwordLength = { least: 12, most: 128 };

/** Sets a new password by a link, tells its owner, and ends every session: whoever had the old one is out. */
export async function setPassword(
  needs: SignInNeeds,
  request: FastifyRequest,
  { token, password }: { token: string; password: string },
): Promise<PasswordSet> {
  const length = [...password].length;
  if (length < passwordLength.least) return { ok: false, reason: 'TOO_SHORT' };
  if (length > passwordLength.most) return { ok: false, reason: 'TOO_LONG' };
  const { db } = needs;
  return withLink(needs, request, async (now) => {
    const seen = await lookAtLink(db, 'RESET_PASSWORD', token, now);
    if (typeof seen === 'string') return seen;
    // Slow on purpose, hence before the transaction.
    const hash = await hashPassword(password);
    return db.transaction().execute(async (trx) => {
      const link = await useLink(trx, 'RESET_PASSWORD', token, now);
      if (typeof link === 'string') return link;
      const { personId } = link;
      await writePassword(trx, personId, hash, now);
      await useUpLinks(trx, personId, now);
      await trx.deleteFrom('sessions').where('userId', '=', personId).execute();
      const person = await trx
        .updateTable('people')
        .set({ emailVerified: true })
        .where('id', '=', personId)
        .returning(['email', 'language'])
        .executeTakeFirstOrThrow();
      await recordAudit(trx, happened('setPassword', personId, request, now));
      await sendMail(trx, { to: { ...person, personId }, letter: passwordChangedLetter(), now });
      return { ok: true as const };
    });
  });
}

/** Whoever never had a password gets their first. */
async function writePassword(trx: Trx, personId: string, password: string, now: Date): Promise<void> {
  const kept = {
    accountId: personId,
    providerId: 'credential',
    userId: personId,
    password,
    createdAt: now,
    updatedAt: now,
  };
  await trx
    .insertInto('signInMethods')
    .values({ id: newId(), ...kept })
    .onConflict((conflict) =>
      conflict.columns(['providerId', 'accountId']).doUpdateSet({ password, updatedAt: now }),
    )
    .execute();
}

/** Whether somebody knows their password; whoever has none needs to know none. Counts as a try to sign in. */
export async function knowsPassword(
  { db, tries }: SignInNeeds,
  request: FastifyRequest,
  person: { id: string; email: string },
  password: string,
): Promise<true | 'WRONG_PASSWORD' | { retryAfterSeconds: number }> {
  const hash = await passwordOf(db, person.id);
  if (hash === null) return true;
  const attempt = { email: person.email, address: request.ip };
  const seconds = await tries.admit(attempt);
  if (seconds > 0) return { retryAfterSeconds: seconds };
  if (!(await verifyPassword({ hash, password }))) return 'WRONG_PASSWORD';
  await tries.succeeded(attempt);
  return true;
}

/** The hash of a person's password; null when they have none. */
export async function passwordOf(db: Database, personId: string): Promise<string | null> {
  const row = await db
    .selectFrom('signInMethods')
    .select('password')
    .where('userId', '=', personId)
    .where('providerId', '=', 'credential')
    .executeTakeFirst();
  return row?.password ?? null;
}
