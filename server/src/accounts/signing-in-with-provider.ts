import type { FastifyRequest } from 'fastify';
import { parseCookies } from 'better-auth/cookies';
import { recordAudit } from '../audit/index.ts';
import type { SignInProvider } from '../config-providers.ts';
import { newId } from '../database/ids.ts';
import type { AccountCookie, Cookies, LeftForProvider, SignedInWithProvider } from '../http/door-account.ts';
import { ownPath } from '../http/own-path.ts';
import { sendMail } from '../mail/index.ts';
import { headersFor } from './authentication-routes.ts';
import type { Vouched } from './providers-asking.ts';
import { AWAY, noteDeparture, returnFrom } from './signing-in-departures.ts';
import { providerLinkedLetter } from './signing-in-letters.ts';
import { happened, type SignInNeeds } from './signing-in-needs.ts';
import { asksForCode, cookiesOf } from './signing-in.ts';

type Refusal = Extract<SignedInWithProvider, { ok: false }>['reason'];

/** Sends somebody to a provider, and remembers in their browser that they left from it. */
export async function leaveForProvider(
  needs: SignInNeeds,
  request: FastifyRequest,
  { id, back, language }: { id: string; back?: string | null; language: 'PL' | 'EN' | 'UK' },
): Promise<LeftForProvider> {
  const { db, clock, tries, providers } = needs;
  const provider = providers.byId(id);
  if (!provider) return { ok: false, reason: 'NO_PROVIDER' };
  const seconds = await tries.admitDeparture(request.ip);
  if (seconds > 0) return { ok: false, reason: 'TOO_MANY_TRIES', retryAfterSeconds: seconds };
  const left = await providers.leaveFor(provider);
  if (typeof left === 'string') return { ok: false, reason: left };
  const { url, ...awaited } = left;
  const departure = { ...awaited, providerId: id, back: ownPath(back) ?? null, language };
  await noteDeparture(db, departure, clock.now());
  return { ok: true, url, ...cookie(needs, left.state, AWAY) };
}

/** Signs in whom a provider sent back, if it vouches for somebody with an account. Nobody gets one by this. */
export async function comeFromProvider(
  needs: SignInNeeds,
  request: FastifyRequest,
  { id, query }: { id: string; query: string },
): Promise<SignedInWithProvider> {
  const { authentication, db, clock, tries, providers } = needs;
  const provider = providers.byId(id);
  const state = new URLSearchParams(query).get('state') ?? '';
  const cookies = cookie(needs, '', 0);
  // Whoever left from another browser may have sent this one here.
  const kept = parseCookies(request.headers.cookie ?? '').get(cookieName(needs));
  if (!provider || !state || kept !== state) {
    return { ok: false, reason: 'FORGED', back: null, language: null, ...cookies };
  }
  const { departure, fault } = await returnFrom(db, id, state, clock.now());
  const { back = null, language = null } = departure ?? {};
  const refused = (reason: Refusal) => ({ ok: false, reason, back, language, ...cookies }) as const;
  if (fault || !departure) return refused(fault ?? 'FORGED');
  const vouched = await providers.hear(provider, query, { ...departure, state });
  if (vouched === 'DENIED' || vouched === 'UNREACHABLE') return refused(vouched);
  const person = typeof vouched === 'string' ? vouched : await whoIs(needs, request, provider, vouched);
  if (typeof vouched === 'string' || typeof person === 'string') {
    const { personId: _, ...entry } = happened('failSignIn', '', request, clock.now());
    await recordAudit(db, { ...entry, personId: null, object: { type: 'Person', id: null } });
    return refused(person as Refusal);
  }
  await tries.departureSucceeded(request.ip);
  const { headers, response } = await authentication.api.startSession({
    body: { personId: person.id, asksSecondFactor: !vouched.isMultiFactor, provider: provider.issuer },
    headers: headersFor(request),
    returnHeaders: true,
  });
  const started = cookiesOf(headers);
  return {
    ok: true,
    secondFactor: asksForCode(response),
    back,
    language,
    setCookie: [...started.setCookie, ...cookies.setCookie],
    cookies: [...started.cookies, ...cookies.cookies],
  };
}

/** The account behind a provider's word. The first time, it is the one with the e-mail that the provider vouches for. */
async function whoIs(
  { db, clock }: SignInNeeds,
  request: FastifyRequest,
  { issuer, name }: SignInProvider,
  { subject, email }: Vouched,
): Promise<{ id: string } | 'NO_EMAIL' | 'UNKNOWN' | 'LINKED_OTHERWISE'> {
  const now = clock.now();
  return db.transaction().execute(async (trx) => {
    const known = await trx
      .selectFrom('signInMethods')
      .select('userId as id')
      .where('providerId', '=', issuer)
      .where('accountId', '=', subject)
      .executeTakeFirst();
    if (known) return known;
    if (!email) return 'NO_EMAIL';
    const person = await trx
      .selectFrom('people')
      .select(['id', 'email', 'language'])
      .where('email', '=', email)
      .where('erasedAt', 'is', null)
      .where('isExample', '=', false)
      .forUpdate()
      .executeTakeFirst();
    if (!person) return 'UNKNOWN';
    const other = await trx
      .selectFrom('signInMethods')
      .select('id')
      .where('providerId', '=', issuer)
      .where('userId', '=', person.id)
      .executeTakeFirst();
    // An institution gives the address of somebody who left to somebody else: not the account, too.
    if (other) return 'LINKED_OTHERWISE';
    await trx
      .insertInto('signInMethods')
      .values({
        id: newId(),
        providerId: issuer,
        accountId: subject,
        userId: person.id,
        password: null,
        createdAt: now,
        updatedAt: now,
      })
      .execute();
    await recordAudit(trx, {
      ...happened('linkProvider', person.id, request, now),
      after: { provider: issuer },
    });
    await sendMail(trx, {
      to: { ...person, personId: person.id },
      letter: providerLinkedLetter(name),
      now,
    });
    return person;
  });
}

const cookieName = ({ secureCookies }: SignInNeeds) => `${secureCookies ? '__Host-' : ''}forum.departure`;

/** The browser's half of a departure; the provider gets the other. */
function cookie(needs: SignInNeeds, value: string, maxAge: number): Cookies {
  const name = cookieName(needs);
  const secure = needs.secureCookies;
  const one: AccountCookie = { name, value, path: '/', httpOnly: true, secure, sameSite: 'lax', maxAge };
  const setCookie = `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAge}${secure ? '; Secure' : ''}`;
  return { cookies: [one], setCookie: [setCookie] };
}
