import { describe, expect, test } from 'vitest';
import type { AuthenticationTables } from '../../../server/src/accounts/authentication-tables.ts';
import { forgetOldSessions } from '../../../server/src/accounts/sessions-forgetting.ts';
import { aServer, cookieOf } from '../http/a-server.ts';
import { aPerson, postJson, signedIn, signIn } from './a-person.ts';

const server = await aServer();
const { db } = server.database;

const viewer = async (cookie: string, { url } = server) => {
  const response = await postJson(
    `${url}/graphql`,
    { query: '{ viewer { id name language } }' },
    { cookie, origin: url },
  );
  const { data } = (await response.json()) as { data: { viewer: { id: string; language: string } | null } };
  return data.viewer;
};

describe('a session', () => {
  test('says who is asking', async () => {
    const { cookie, id } = await signedIn(server);
    expect(await viewer(cookie)).toEqual({ id, name: 'Somebody', language: 'PL' });
    expect(await viewer('')).toBeNull();
  });

  test('lives in a cookie that no script reads, no other site sends and no proxy needs', async () => {
    const { email } = await aPerson(db);
    const [cookie, ...others] = (await signIn(server, email)).headers.getSetCookie();
    expect(others).toEqual([]);
    expect(cookie).toMatch(/^forum\.session=[^;]+;/);
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Lax/);
    expect(cookie).toMatch(/; Path=\//);
    expect(cookie).toMatch(/; Max-Age=43200/);
    expect(cookie).not.toMatch(/Domain|Secure/);
    expect(cookie?.length).toBeLessThan(4_000);
  });

  test('is bound to https and to this host where the public comes over https', async () => {
    const secure = await aServer({
      settings: { PUBLIC_URL: 'https://forum.example' },
      database: server.database,
    });
    const { email } = await aPerson(db);
    const response = await secure.app.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      headers: { host: 'forum.example', 'content-type': 'application/json' },
      payload: { email, password: 'a long enough password' },
    });
    expect(response.headers['set-cookie']).toMatch(/^__Host-forum\.session=[^;]+;.*; Secure/);
    expect(response.headers['set-cookie']).not.toMatch(/Domain/);
  });

  test('keeps neither address nor browser', async () => {
    const { id } = await signedIn(server);
    const row = await db
      .withTables<{ sessions: Record<string, unknown> }>()
      .selectFrom('sessions')
      .selectAll()
      .where('userId', '=', id)
      .executeTakeFirst();
    expect(row).toMatchObject({ ipAddress: null, userAgent: null });
  });

  test('ends twelve hours after it began, however much it was used, and asked for forgetting or not', async () => {
    const { email } = await aPerson(db);
    for (const rememberMe of [true, false]) {
      await postJson(`${server.url}/api/auth/sign-in/email`, {
        email,
        password: 'a long enough password',
        rememberMe,
      });
    }
    const { cookie, id } = await signedIn(server);
    const sessions = db.withTables<{ sessions: { userId: string; expiresAt: Date } }>();
    const hours = (await sessions.selectFrom('sessions').select('expiresAt').execute()).map(
      ({ expiresAt }) => (expiresAt.getTime() - Date.now()) / 3_600_000,
    );
    expect(Math.max(...hours)).toBeLessThanOrEqual(12);
    const past = new Date(Date.now() - 1_000);
    await sessions.updateTable('sessions').set({ expiresAt: past }).where('userId', '=', id).execute();
    expect(await viewer(cookie)).toBeNull();
    const { cookie: other } = await signedIn(server);
    const tries = { admit: async () => 0, succeeded: async () => {}, forgetOld: async () => {} };
    await forgetOldSessions({ db: db.withTables<AuthenticationTables>(), tries });
    const left = await sessions.selectFrom('sessions').select('userId').where('userId', '=', id).execute();
    expect(left).toEqual([]);
    expect(await viewer(other)).not.toBeNull();
  });

  test('is worth nothing when its cookie was changed or made up', async () => {
    const { cookie } = await signedIn(server);
    for (const forged of [
      cookie.slice(0, -12),
      `${cookie}x`,
      cookie.replace('=', '=x'),
      'forum.session=x.y',
      'forum.session=',
    ]) {
      expect(await viewer(forged)).toBeNull();
    }
  });

  test('gets a new id with each sign-in, and the old one is dead', async () => {
    const { email } = await aPerson(db);
    const first = cookieOf(await signIn(server, email));
    const second = cookieOf(await signIn(server, email, undefined, { cookie: first, origin: server.url }));
    expect(second).not.toBe(first);
    expect(await viewer(first)).toBeNull();
    expect(await viewer(second)).not.toBeNull();
  });

  test.each([
    ['/sign-out', 303],
    ['/api/auth/sign-out', 200],
  ])('ends on the server with %s, so that a copied cookie is worth nothing', async (path, status) => {
    const { cookie } = await signedIn(server);
    const response = await fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: { cookie, origin: server.url },
      redirect: 'manual',
    });
    expect(response.status).toBe(status);
    expect(response.headers.getSetCookie().join()).toMatch(/forum\.session=;.*Max-Age=0/);
    expect(await viewer(cookie)).toBeNull();
  });

  test('costs at most two statements a request, however many questions are asked', async () => {
    const { cookie } = await signedIn(server);
    server.statements.length = 0;
    await postJson(
      `${server.url}/graphql`,
      { query: '{ a: viewer { id } b: viewer { name } c: viewer { email } }' },
      { cookie, origin: server.url },
    );
    expect(server.statements.length).toBeLessThanOrEqual(2);
    server.statements.length = 0;
    await viewer('other=x');
    expect(server.statements).toEqual([]);
  });

  test('that outlives its person or their role is felt at the next request', async () => {
    const { cookie, id } = await signedIn(server);
    expect(await viewer(cookie)).not.toBeNull();
    await db.deleteFrom('people').where('id', '=', id).execute();
    expect(await viewer(cookie)).toBeNull();
  });
});

describe('the language', () => {
  const languageFor = async (headers: Record<string, string>) => {
    const query =
      'mutation { publishRecommendation(input: { reference: "x", version: 1 }) { userErrors { message } } }';
    const response = await postJson(`${server.url}/graphql`, { query }, headers);
    return JSON.stringify(await response.json());
  };

  test('is what the request says, else the person’s, else what the browser prefers, else Polish', async () => {
    const { cookie } = await signedIn(server);
    const polish = await languageFor({});
    const english = await languageFor({ 'x-language': 'en' });
    expect(english).not.toBe(polish);
    expect(await languageFor({ 'accept-language': 'de;q=0.9, en-GB;q=0.8, pl;q=0.1' })).toBe(english);
    expect(await languageFor({ 'accept-language': 'de, fr' })).toBe(polish);
    expect(await languageFor({ 'x-language': 'nonsense' })).toBe(polish);
    const asPerson = { cookie, origin: server.url, 'accept-language': 'en' };
    expect(await languageFor(asPerson)).toBe(
      await languageFor({ cookie, origin: server.url, 'x-language': 'PL' }),
    );
  });
});
