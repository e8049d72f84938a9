import { describe, expect, test } from 'vitest';
import { authenticationOptions } from '../../../server/src/accounts/authentication.ts';
import { missingSchema } from '../../../server/src/accounts/authentication-schema.ts';
import { aServer } from '../http/a-server.ts';
import { PASSWORD, postJson } from './a-person.ts';

const server = await aServer();
const { db } = server.database;

describe('the tables of the sign-in library', () => {
  const tries = { admit: async () => 0, succeeded: async () => {}, forgetOld: async () => {} };
  const options = authenticationOptions({
    config: server.config,
    db,
    secret: 'x'.repeat(40),
    tries,
    log: console,
  });

  test('lack nothing after the migrations', async () => {
    expect(await missingSchema(options)).toBe(';');
  });

  test('are the product’s own, in its own spelling', async () => {
    const needed = { ...options, user: { ...options.user, modelName: 'strangers' } };
    expect(await missingSchema(needed)).toContain('create table "strangers"');
  });
});

describe('the way in', () => {
  const somebody = { name: 'Somebody', email: 'new@example.org', password: PASSWORD };

  test.each([
    '/sign-up/email',
    '/update-user',
    '/get-session',
    '/request-password-reset',
    '/list-sessions',
    '/ok',
    '/error',
  ])('%s is not open over HTTP', async (path) => {
    expect((await postJson(`${server.url}/api/auth${path}`, somebody)).status).toBe(404);
    expect((await fetch(`${server.url}/api/auth${path}`)).status).toBe(404);
    expect(await db.selectFrom('people').selectAll().execute()).toEqual([]);
  });

  test('a body of more than 100 KB is refused before it is read', async () => {
    const huge = { ...somebody, password: 'x'.repeat(110_000) };
    expect((await postJson(`${server.url}/api/auth/sign-in/email`, huge)).status).toBe(413);
  });

  test.each([
    ['nothing', undefined],
    ['a text', '"x"'],
    ['broken JSON', '{"email":'],
    ['numbers', '{"email":1,"password":2}'],
    ['U+0000', '{"email":"a\\u0000@example.org","password":"\\u0000"}'],
    ['objects', '{"email":{"$ne":1},"password":{"$ne":1}}'],
  ])('%s for a body is refused without a trace of the inside', async (_what, body) => {
    const response = await fetch(`${server.url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: body ?? null,
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(await response.text()).not.toMatch(/node_modules|\.(ts|js):\d+|stack/);
  });
});
