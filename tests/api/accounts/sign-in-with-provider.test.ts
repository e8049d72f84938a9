import { randomBytes } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { anIdentityProvider, type Conduct } from '../../support/identity-provider.ts';
import { mailsTo } from '../../support/mails.ts';
import { aServer } from '../http/a-server.ts';
import { aPerson } from './a-person.ts';
import { atTheDoor, doorPage } from './at-the-door.ts';
import { turning } from './turning.ts';

const provider = await anIdentityProvider();
afterAll(() => provider.close());
const clock = turning();
const server = await aServer({
  clock,
  pages: doorPage,
  settings: { PUBLIC_URL: 'http://127.0.0.1:1', OIDC_PROVIDERS: JSON.stringify([provider.setting]) },
});
// Known only once it listens.
server.config.publicUrl = server.url;
const { db } = server.database;

const aSubject = () => randomBytes(8).toString('hex');
const vouchedFor = (email: string, more: object = {}) => ({
  claims: { sub: aSubject(), email, email_verified: true, ...more },
});

/** Leaves for the provider, and answers the query that it sends the browser back with. */
async function leave(browser = atTheDoor(server), back: string | null = null) {
  const left = await browser.ask('leaveForProvider', { id: 'urzad', back, language: 'EN' });
  if (!left.ok) return { browser, left, query: '' };
  const there = await fetch(left.url, { redirect: 'manual' });
  return { browser, left, query: new URL(there.headers.get('location') ?? left.url).search.slice(1) };
}

async function signInThere(conduct: Conduct, back: string | null = null) {
  provider.behave(conduct);
  const { browser, query } = await leave(atTheDoor(server), back);
  const answer = await browser.ask('comeFromProvider', { id: 'urzad', query });
  return { browser, query, answer };
}

const methods = () => db.selectFrom('signInMethods').selectAll().execute();
const counted = async () => (await methods()).length;

describe('an institution’s own sign-in', () => {
  test('opens the account with the e-mail it vouches for, and that account from then on', async () => {
    const { id, email } = await aPerson(db);
    const conduct = vouchedFor(email.toUpperCase());
    const { browser, answer } = await signInThere(conduct, '/rekomendacje?x=1');
    expect(answer).toMatchObject({
      ok: true,
      secondFactor: false,
      back: '/rekomendacje?x=1',
      language: 'EN',
    });
    expect(await browser.viewer()).toMatchObject({ id });
    expect((await mailsTo({ ...server, clock }, email)).map(({ subject }) => subject)).toEqual([
      'Nowy sposób logowania',
    ]);
    const again = await signInThere({ claims: { sub: conduct.claims.sub, email: 'another@example.org' } });
    expect(await again.browser.viewer()).toMatchObject({ id });
    const entries = await db
      .selectFrom('auditEntries')
      .select(['verb', 'after'])
      .where('personId', '=', id)
      .orderBy('recordedAt')
      .orderBy('id')
      .execute();
    const after = { provider: provider.setting.issuer };
    expect(entries).toEqual([
      { verb: 'linkProvider', after },
      { verb: 'signIn', after },
      { verb: 'signIn', after },
    ]);
  });

  test('is asked with PKCE, a state and a nonce, and for an answer at PUBLIC_URL', async () => {
    provider.behave({ claims: {} });
    await leave();
    const asked = Object.fromEntries(provider.asked.at(-1) ?? []);
    expect(asked).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: `${server.url}/oidc/urzad/callback`,
      scope: 'openid email',
    });
    for (const key of ['state', 'nonce', 'code_challenge']) expect(asked[key]).toMatch(/^[\w-]{43}$/);
  });

  test('leads to no page of somebody else', async () => {
    const { email } = await aPerson(db);
    const { answer } = await signInThere(vouchedFor(email), '//elsewhere.example');
    expect(answer).toMatchObject({ ok: true, back: null });
  });

  test('leaves no token behind', async () => {
    const { email } = await aPerson(db);
    await signInThere(vouchedFor(email));
    const rows = await methods();
    for (const row of rows) {
      expect(row).toMatchObject({ accessToken: null, refreshToken: null, idToken: null, scope: null });
    }
  });

  test('does not replace the second factor, unless it says that it asked for one', async () => {
    const { id, email } = await aPerson(db);
    await db.updateTable('people').set({ twoFactorEnabled: true }).where('id', '=', id).execute();
    const { answer, browser } = await signInThere(vouchedFor(email));
    expect(answer).toMatchObject({ ok: true, secondFactor: true });
    expect(await browser.viewer()).toBeNull();
    const sub = (await methods()).find(
      ({ userId, providerId }) => userId === id && providerId !== 'credential',
    );
    const sure = await signInThere({ claims: { sub: sub?.accountId, amr: ['pwd', 'mfa'] } });
    expect(sure.answer).toMatchObject({ ok: true, secondFactor: false });
    expect(await sure.browser.viewer()).toMatchObject({ id });
  });

  test('can be taken off the account by its owner, and by nobody else', async () => {
    const { email } = await aPerson(db);
    const { browser } = await signInThere(vouchedFor(email));
    const [linked] = await browser.ask('linkedProviders');
    expect(linked).toMatchObject({ name: 'Urząd (przykład)' });
    const { email: other } = await aPerson(db);
    const stranger = (await signInThere(vouchedFor(other))).browser;
    expect(await stranger.ask('unlinkProvider', linked?.id)).toEqual({ removed: false });
    expect(await browser.ask('unlinkProvider', linked?.id)).toEqual({ removed: true });
    expect(await browser.ask('linkedProviders')).toEqual([]);
  });
});

describe('nobody comes in', () => {
  test('without an account: nothing is written', async () => {
    const before = [await counted(), await db.selectFrom('people').select('id').execute()];
    const { answer, browser } = await signInThere(vouchedFor('nobody@example.org'));
    expect(answer).toMatchObject({ ok: false, reason: 'UNKNOWN' });
    expect(await browser.viewer()).toBeNull();
    expect([await counted(), await db.selectFrom('people').select('id').execute()]).toEqual(before);
  });

  test.each([
    [{ email_verified: false }],
    [{ email_verified: undefined }],
    [{ email_verified: undefined, xms_edov: true }],
  ])('by an e-mail that the provider does not vouch for: %o', async (claims) => {
    const { email } = await aPerson(db);
    const { answer } = await signInThere(vouchedFor(email, claims));
    expect(answer).toMatchObject({ ok: false, reason: 'NO_EMAIL' });
  });

  test('by the address of somebody who left the institution', async () => {
    const { email } = await aPerson(db);
    await signInThere(vouchedFor(email));
    const { answer } = await signInThere(vouchedFor(email));
    expect(answer).toMatchObject({ ok: false, reason: 'LINKED_OTHERWISE' });
  });

  test('to an account that was erased, by what it was linked to or by its address', async () => {
    const { email } = await aPerson(db);
    const conduct = vouchedFor(email);
    const { browser } = await signInThere(conduct);
    const erased = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: server.url, cookie: browser.jar.cookie },
      body: JSON.stringify({
        query: 'mutation ($input: EraseAccountInput!) { eraseAccount(input: $input) { erased } }',
        variables: { input: { email } },
      }),
    });
    expect(await erased.json()).toMatchObject({ data: { eraseAccount: { erased: true } } });
    expect((await signInThere(conduct)).answer).toMatchObject({ ok: false, reason: 'UNKNOWN' });
  });

  const long = Math.floor(Date.now() / 1000) - 3_600;
  test.each<[string, object, Partial<Conduct>, string]>([
    ['signed by somebody else', {}, { forges: true }, 'UNTRUSTED'],
    ['for another site', { aud: 'another' }, {}, 'UNTRUSTED'],
    ['of another provider', { iss: 'https://another.example' }, {}, 'UNTRUSTED'],
    ['of another sign-in', { nonce: 'x'.repeat(43) }, {}, 'UNTRUSTED'],
    ['that is over', { iat: long, exp: long + 300 }, {}, 'CLOCKS'],
    ['refused there by the person', {}, { error: 'access_denied' }, 'DENIED'],
    ['refused there', {}, { error: 'server_error' }, 'REFUSED'],
  ])('by a word %s', async (_what, claims, conduct, reason) => {
    const { email } = await aPerson(db);
    const before = await counted();
    const { answer, browser } = await signInThere({ ...vouchedFor(email, claims), ...conduct });
    expect(answer).toMatchObject({ ok: false, reason });
    expect(await browser.viewer()).toBeNull();
    expect(await counted()).toBe(before);
  });

  test('twice by one way, from another browser, or after ten minutes', async () => {
    const { email } = await aPerson(db);
    provider.behave(vouchedFor(email));
    const { browser, query } = await leave();
    const cookie = browser.jar.cookie;
    expect(await atTheDoor(server).ask('comeFromProvider', { id: 'urzad', query })).toMatchObject({
      reason: 'FORGED',
    });
    expect(await browser.ask('comeFromProvider', { id: 'urzad', query })).toMatchObject({ ok: true });
    const again = await atTheDoor(server, { cookie }).ask('comeFromProvider', { id: 'urzad', query });
    expect(again).toMatchObject({ ok: false, reason: 'USED' });
    const slow = await leave();
    clock.by(601);
    expect(await slow.browser.ask('comeFromProvider', { id: 'urzad', query: slow.query })).toMatchObject({
      ok: false,
      reason: 'EXPIRED',
    });
  });

  test('while the provider is down, and others sign in meanwhile', async () => {
    const { email } = await aPerson(db);
    const { browser, query } = await leave();
    provider.behave({ claims: {}, isDown: true });
    expect(await browser.ask('comeFromProvider', { id: 'urzad', query })).toMatchObject({
      reason: 'UNREACHABLE',
    });
    expect((await leave()).left).toMatchObject({ ok: false, reason: 'UNREACHABLE' });
    expect((await signInThere(vouchedFor(email))).answer).toMatchObject({ ok: true });
  });

  test('from an address that left too often without coming back', async () => {
    provider.behave({ claims: {}, error: 'server_error' });
    const left = [];
    for (let time = 0; time < 62; time += 1) left.push((await leave()).left);
    expect(left.at(-1)).toMatchObject({ ok: false, reason: 'TOO_MANY_TRIES' });
    clock.by(3_700);
  });
});
