import { describe, expect, test } from 'vitest';
import { signedIn } from '../accounts/a-person.ts';
import { aServer } from './a-server.ts';

const server = await aServer({
  pages: (request, response) => {
    if (request.url === '/broken') throw new Error('a page that fails');
    if (request.url === '/cached') response.setHeader('cache-control', 'public, max-age=3600');
    if (request.url?.startsWith('/_app/immutable')) {
      return response.writeHead(200, { 'cache-control': 'public,max-age=31536000,immutable' }).end('x');
    }
    if (request.url === '/unchanged') return response.writeHead(304).end();
    if (request.url === '/page') response.setHeader('content-security-policy', "script-src 'nonce-1'");
    return response.writeHead(200, { 'content-type': 'text/html', 'Cache-Control': 'max-age=60' }).end('x');
  },
});
const { cookie } = await signedIn(server);
const json = { 'content-type': 'application/json' };

const responses: [string, string, RequestInit, number][] = [
  ['an answer', '/graphql', { method: 'POST', headers: json, body: '{"query":"{ __typename }"}' }, 200],
  ['a refused question', '/graphql', { method: 'POST', headers: json, body: '{' }, 400],
  ['a page', '/some', {}, 200],
  ['a static file', '/_app/immutable/x.js', {}, 200],
  ['a page that fails', '/broken', {}, 500],
  ['a foreign origin', '/some', { method: 'POST', headers: { cookie, origin: 'null' } }, 403],
  ['a refused upload', '/uploads', { method: 'POST' }, 401],
  ['a missing file', '/evidence/nothing', {}, 404],
  ['a refused sign-in', '/api/auth/sign-in/email', { method: 'POST', headers: json, body: '{}' }, 400],
  ['something too large', '/graphql', { method: 'POST', headers: json, body: 'x'.repeat(200_000) }, 413],
  ['a broken address', '/%E0%A4%A', {}, 400],
  ['health', '/health', {}, 200],
];

describe.each(responses)('%s', (_what, path, init, status) => {
  test('carries the headers that protect its reader', async () => {
    const response = await fetch(`${server.url}${path}`, init);
    await response.arrayBuffer();
    expect(response.status).toBe(status);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(response.headers.get('strict-transport-security')).toBeNull();
    expect(response.headers.get('server')).toBeNull();
    expect(response.headers.get('x-powered-by')).toBeNull();
  });
});

test('a page may bring its own content security policy', async () => {
  const response = await fetch(`${server.url}/page`);
  expect(response.headers.get('content-security-policy')).toBe("script-src 'nonce-1'");
});

test('whatever is made with a session is stored nowhere', async () => {
  for (const path of ['/cached', '/some', '/health', '/evidence/nothing', '/graphql']) {
    const response = await fetch(`${server.url}${path}`, { headers: { cookie } });
    expect([path, response.headers.get('cache-control')]).toEqual([path, 'no-store']);
  }
  const asset = await fetch(`${server.url}/_app/immutable/x.js`, { headers: { cookie } });
  expect(asset.headers.get('cache-control')).toMatch('immutable');
  const page = await fetch(`${server.url}/cached`);
  expect(page.headers.get('cache-control')).toBe('max-age=60');
});

test('with an https address, browsers are told to stay with https', async () => {
  const { app } = await aServer({
    settings: { PUBLIC_URL: 'https://forum.example' },
    database: server.database,
  });
  const { headers } = await app.inject({ url: '/health' });
  expect(headers['strict-transport-security']).toMatch(/max-age=31536000; includeSubDomains/);
});

test('a page that has not changed keeps the policy it came with', async () => {
  const response = await fetch(`${server.url}/unchanged`);
  expect(response.status).toBe(304);
  expect(response.headers.get('content-security-policy')).toBeNull();
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});
