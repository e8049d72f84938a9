import type { FastifyRequest } from 'fastify';
import type { AskedForLetter, LinkAnswer, LinkPurpose, SignedInByLink } from '../http/door-account.ts';
import { ownPath } from '../http/own-path.ts';
import { sendMail } from '../mail/index.ts';
import { headersFor } from './authentication-routes.ts';
import { resetLetter, signInLetter } from './signing-in-letters.ts';
import { lookAtLink, makeLink, useLink } from './signing-in-links.ts';
import { inTheSameTime, withLink, type SignInNeeds } from './signing-in-needs.ts';
import { asksForCode, cookiesOf } from './signing-in.ts';

type Purpose = Exclude<LinkPurpose, 'CHANGE_EMAIL'>;

const letters = { SIGN_IN: signInLetter, RESET_PASSWORD: resetLetter };

/** Sends a letter with a link to whoever has an account with this e-mail. Says and takes the same for everybody. */
export async function askForLetter(
  { db, clock, tries }: SignInNeeds,
  request: FastifyRequest,
  { purpose, email, back }: { purpose: Purpose; email: string; back?: string | null },
): Promise<AskedForLetter> {
  const seconds = await tries.admitLetter({ email, address: request.ip });
  if (seconds > 0) return { ok: false, reason: 'TOO_MANY_TRIES', retryAfterSeconds: seconds };
  await inTheSameTime(() =>
    db.transaction().execute(async (trx) => {
      const person = await trx
        .selectFrom('people')
        .select(['id', 'email', 'language'])
        .where('email', '=', email.trim().toLowerCase())
        .executeTakeFirst();
      if (!person) return;
      const { language } = person;
      const now = clock.now();
      const token = await makeLink(trx, { purpose, personId: person.id, now });
      const letter = letters[purpose]({ token, language, back: ownPath(back) });
      await sendMail(trx, { to: { ...person, personId: person.id }, letter, now });
    }),
  );
  return { ok: true };
}

/** What pressing the button of a link would come to; changes nothing. */
export async function whatALinkIsWorth(
  { db, clock }: SignInNeeds,
  { purpose, token }: { purpose: LinkPurpose; token: string },
): Promise<LinkAnswer> {
  const link = await lookAtLink(db, purpose, token, clock.now());
  return typeof link === 'string' ? { ok: false, reason: link } : { ok: true };
}

/** Signs in whoever holds a link and presses its button. */
export async function signInByLink(
  needs: SignInNeeds,
  request: FastifyRequest,
  token: string,
): Promise<SignedInByLink> {
  const { authentication, db } = needs;
  const link = await withLink(needs, request, (now) =>
    db.transaction().execute(async (trx) => {
      const used = await useLink(trx, 'SIGN_IN', token, now);
      if (typeof used === 'string') return used;
      // Who reads the letters of an address has it.
      await trx.updateTable('people').set({ emailVerified: true }).where('id', '=', used.personId).execute();
      return used;
    }),
  );
  if ('ok' in link) return link;
  const { headers, response } = await authentication.api.startSession({
    body: { personId: link.personId, asksSecondFactor: true },
    headers: headersFor(request),
    returnHeaders: true,
  });
  return { ok: true, secondFactor: asksForCode(response), ...cookiesOf(headers) };
}
