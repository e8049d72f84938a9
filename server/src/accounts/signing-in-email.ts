import type { FastifyRequest } from 'fastify';
import { recordAudit } from '../audit/index.ts';
import type { AskedForNewEmail, EmailConfirmed } from '../http/door-account.ts';
import { sendMail } from '../mail/index.ts';
import {
  addressChangedLetter,
  addressMayChangeLetter,
  addressTakenLetter,
  newAddressLetter,
} from './signing-in-letters.ts';
import { makeLink, useLink, useUpLinks } from './signing-in-links.ts';
import { happened, inTheSameTime, withLink, type SignInNeeds } from './signing-in-needs.ts';
import { knowsPassword } from './signing-in-password.ts';

const looksLikeAnAddress = (email: string): boolean =>
  /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(email) && email.length <= 254;

/**
 * Asks the new address whether it may be used, and tells the present one. An address that has an account already is told
 * so itself; whoever asked hears the same as always.
 */
export async function askForNewEmail(
  needs: SignInNeeds,
  request: FastifyRequest,
  given: { email: string; password: string },
): Promise<AskedForNewEmail> {
  const { db, clock, tries } = needs;
  const viewer = await request.viewer();
  if (!viewer) return { ok: false, reason: 'NOT_SIGNED_IN' };
  const email = given.email.trim().toLowerCase();
  if (!looksLikeAnAddress(email)) return { ok: false, reason: 'NO_ADDRESS' };
  if (email === viewer.email) return { ok: false, reason: 'SAME_ADDRESS' };
  const knows = await knowsPassword(needs, request, viewer, given.password);
  if (knows === 'WRONG_PASSWORD') return { ok: false, reason: knows };
  if (knows !== true) return { ok: false, reason: 'TOO_MANY_TRIES', ...knows };
  const seconds = await tries.admitLetter({ email, address: request.ip });
  if (seconds > 0) return { ok: false, reason: 'TOO_MANY_TRIES', retryAfterSeconds: seconds };

  const { id: personId, language } = viewer;
  const now = clock.now();
  await inTheSameTime(() =>
    db.transaction().execute(async (trx) => {
      await recordAudit(trx, happened('askForNewEmail', personId, request, now));
      await sendMail(trx, { to: { ...viewer, personId }, letter: addressMayChangeLetter(email), now });
      const other = await trx
        .selectFrom('people')
        .select(['id', 'language'])
        .where('email', '=', email)
        .executeTakeFirst();
      const to = { email, language: other?.language ?? language, personId: other?.id ?? personId };
      const letter = other
        ? addressTakenLetter()
        : newAddressLetter({
            token: await makeLink(trx, { purpose: 'CHANGE_EMAIL', personId, email, now }),
            language,
          });
      await sendMail(trx, { to, letter, now });
    }),
  );
  return { ok: true };
}

/** Takes the new address, and tells both. The link needs no session: it may be opened in another browser. */
export const confirmEmail = (
  needs: SignInNeeds,
  request: FastifyRequest,
  token: string,
): Promise<EmailConfirmed> =>
  withLink(needs, request, (now) =>
    needs.db
      .transaction()
      .execute(async (trx) => {
        const link = await useLink(trx, 'CHANGE_EMAIL', token, now);
        if (typeof link === 'string') return link;
        const { personId } = link;
        const after = link.email ?? '';
        const { email: before, language } = await trx
          .selectFrom('people')
          .select(['email', 'language'])
          .where('id', '=', personId)
          .forUpdate()
          .executeTakeFirstOrThrow();
        await trx
          .updateTable('people')
          .set({ email: after, emailVerified: true, updatedAt: now })
          .where('id', '=', personId)
          .execute();
        await useUpLinks(trx, personId, now);
        await recordAudit(trx, happened('changeEmail', personId, request, now));
        const letter = addressChangedLetter(before, after);
        for (const email of [before, after]) {
          await sendMail(trx, { to: { email, language, personId }, letter, now });
        }
        return { ok: true as const, email: after };
      })
      .catch(takenMeanwhile),
  );

/** Somebody else began to use the address after it was asked for. */
function takenMeanwhile(error: unknown): 'TAKEN' {
  if ((error as { code?: unknown }).code === '23505') return 'TAKEN';
  throw error;
}
