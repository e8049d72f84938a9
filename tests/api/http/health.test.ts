import { describe, expect, test } from 'vitest';
import { connect } from '../../../server/src/database/connect.ts';
import { newReadiness } from '../../../server/src/readiness.ts';
import { aServer } from './a-server.ts';

const readiness = newReadiness();
const server = await aServer({ readiness });
const get = (path: string, headers = {}) => fetch(`${server.url}${path}`, { headers });

describe('while the server starts', () => {
  test('health says what is missing, with 503', async () => {
    const response = await get('/health');
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBeTruthy();
    expect(await response.json()).toMatchObject({
      status: 'not ready',
      process: { status: 'ok' },
      database: { status: 'ok' },
      migrations: { status: 'pending' },
    });
  });

  test.each(['/', '/graphql?query={__typename}', '/nowhere', '/healthy'])(
    '%s is asked to come again',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(503);
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'STARTING' } }] });
    },
  );

  test('a reader gets a page that comes back by itself', async () => {
    const response = await get('/', { accept: 'text/html' });
    expect(response.status).toBe(503);
    expect(await response.text()).toMatch('http-equiv="refresh"');
  });

  test('once everything is there, everything is served', async () => {
    Object.assign(readiness, { database: true, migrations: true, content: true, pages: true });
    expect((await get('/health')).status).toBe(200);
    expect(await (await get('/health')).json()).toMatchObject({ status: 'ok', database: { status: 'ok' } });
    expect((await get('/nowhere')).status).toBe(404);
  });
});

describe('when the database goes away later', () => {
  test('questions are answered 503 with Retry-After, and health says why', { timeout: 20_000 }, async () => {
    // Nobody listens there.
    const gone = connect('postgres://nobody@127.0.0.1:9/nothing', { max: 1 });
    const away = await aServer({ database: { ...gone, target: '' } });
    const began = performance.now();
    const health = await fetch(`${away.url}/health`);
    expect(health.status).toBe(503);
    expect(await health.json()).toMatchObject({ database: { status: 'unavailable' } });
    const response = await fetch(`${away.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: 'forum.session=x.y', origin: away.url },
      body: '{"query":"{ forums { totalCount } }"}',
    });
    expect(response.status).toBe(503);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    const signingIn = await fetch(`${away.url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"email":"a@example.org","password":"whatever it is"}',
    });
    expect(signingIn.status).toBe(503);
    expect(await signingIn.text()).not.toMatch(/127\.0\.0\.1|ECONN/);
    expect(performance.now() - began).toBeLessThan(8_000);
    await gone.close();
  });
});
