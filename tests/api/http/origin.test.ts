import { describe, expect, test } from 'vitest';
import { aPersona, signedIn } from '../accounts/a-person.ts';
import { aServer } from './a-server.ts';
import { askingPage } from './asking.ts';

const server = await aServer({ pages: askingPage });
const { cookie } = await signedIn(server);
const own = server.url;
const { port } = server.config;

const body = JSON.stringify({ query: '{ __typename }' });
/** Everything that may change something. */
const doors: [string, string, RequestInit][] = [
  ['POST', '/graphql', { body, headers: { 'content-type': 'application/json' } }],
  ['POST', '/asking', { body, headers: { 'content-type': 'application/json' } }],
  ['PUT', '/asking', { body }],
  ['PATCH', '/asking', { body }],
  ['DELETE', '/asking', { body }],
  ['POST', '/uploads', { body: new FormData() }],
  ['POST', '/api/auth/sign-out', { body: '{}', headers: { 'content-type': 'application/json' } }],
  ['POST', '/sign-out', { body: new URLSearchParams() }],
  ['POST', '/nowhere/at/all', { body }],
];

const ask = (method: string, path: string, init: RequestInit, headers: Record<string, string>) =>
  fetch(`${server.url}${path}`, {
    ...init,
    method,
    redirect: 'manual',
    headers: { ...(init.headers as Record<string, string>), ...headers },
  });

describe.each(doors)('%s %s', (method, path, init) => {
  const foreign: [string, Record<string, string>][] = [
    ['a foreign Origin', { origin: 'https://evil.example' }],
    ['an Origin of null', { origin: 'null' }],
    ['our host on another port', { origin: `http://127.0.0.1:${port + 1}` }],
    ['our host with another scheme', { origin: `https://127.0.0.1:${port}` }],
    ['a look-alike Origin', { origin: `http://127.0.0.1:${port}.evil.example` }],
    ['neither Origin nor Sec-Fetch-Site', {}],
    ['Sec-Fetch-Site: cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['Sec-Fetch-Site: same-site', { 'sec-fetch-site': 'same-site' }],
    [
      'a foreign Origin that claims to be of the same origin',
      { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
    ],
  ];

  test.each(foreign)('with a session and %s is refused with a sentence', async (_what, headers) => {
    const response = await ask(method, path, init, { cookie, ...headers });
    expect(response.status).toBe(403);
    const { errors } = (await response.json()) as { errors: { message: string }[] };
    expect(errors[0]?.message).toMatch(/another site|where it comes from/);
  });

  test('with a cookie of the session that is worth nothing, the same holds', async () => {
    const made = await ask(method, path, init, { cookie: 'forum.session=x', origin: 'https://evil.example' });
    expect(made.status).toBe(403);
  });

  test('without a session needs neither', async () => {
    const response = await ask(method, path, init, {});
    expect(response.status).not.toBe(403);
  });
});

test.each([
  ['127.0.0.1', {}],
  ['localhost', {}],
  ['[::1]', {}],
])('http://%s is an own origin', async (host) => {
  const response = await ask('POST', '/graphql', doors[0]?.[2] ?? {}, {
    cookie,
    origin: `http://${host}:${port}`,
  });
  expect(response.status).toBe(200);
});

test.each(['same-origin', 'none'])('Sec-Fetch-Site: %s is enough without an Origin', async (site) => {
  const response = await ask('POST', '/graphql', doors[0]?.[2] ?? {}, { cookie, 'sec-fetch-site': site });
  expect(response.status).toBe(200);
});

test('reading with a session needs no Origin', async () => {
  const response = await fetch(`${own}/health`, { headers: { cookie } });
  expect(response.status).toBe(200);
});

test('an upgrade to a websocket with a session needs an own Origin', async () => {
  const upgrade = { connection: 'upgrade', upgrade: 'websocket' };
  const { request } = await import('node:http');
  const statusFor = (origin: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      const asked = request(`${own}/graphql`, { headers: { ...upgrade, cookie, origin } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      asked.on('error', reject).end();
    });
  expect(await statusFor('https://evil.example')).toBe(403);
  expect(await statusFor(own)).not.toBe(403);
});

describe('a foreign page that would sign its visitor in', () => {
  test.each([
    ['/api/auth/sign-in/email', { 'content-type': 'application/json' }, '{}'],
    ['/demo/sign-in', { 'content-type': 'application/x-www-form-urlencoded' }, 'persona=coordinator'],
  ])('%s is refused, with no session at all', async (path, headers, form) => {
    const demo = await aServer({ settings: { DEMO: 'on' }, database: server.database });
    if (path === '/demo/sign-in') await aPersona(server.database.db, 'coordinator');
    for (const from of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ] as Record<string, string>[]) {
      const response = await fetch(`${demo.url}${path}`, {
        method: 'POST',
        headers: { ...headers, ...from },
        body: form,
        redirect: 'manual',
      });
      expect(response.status).toBe(403);
      expect(response.headers.getSetCookie()).toEqual([]);
    }
  });
});

describe('with a PUBLIC_URL', () => {
  const settings = { PUBLIC_URL: 'https://forum.example' };

  test('only its Host is served, but a monitor may ask for health by address', async () => {
    const { app } = await aServer({ settings, database: server.database });
    const ask = (url: string, host: string) => app.inject({ url, headers: { host } });
    expect((await ask('/graphql', 'evil.example')).statusCode).toBe(421);
    expect((await ask('/', 'forum.example.evil.example')).statusCode).toBe(421);
    expect((await ask('/nothing', 'forum.example')).statusCode).toBe(404);
    expect((await ask('/health', '10.0.0.7')).statusCode).toBe(200);
  });

  test('only its origin is an own one', async () => {
    const { app } = await aServer({ settings, database: server.database });
    const from = (origin: string) =>
      app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { host: 'forum.example', cookie: '__Host-forum.session=x', origin },
        payload: { query: '{ __typename }' },
      });
    expect((await from('https://forum.example')).statusCode).toBe(200);
    expect((await from('http://localhost:3000')).statusCode).toBe(403);
  });
});
