import { describe, expect, test } from 'vitest';
import { aServer, cookieOf, type AServer } from '../http/a-server.ts';
import { aPersona, postJson } from './a-person.ts';

const demo = await aServer({ settings: { DEMO: 'on' } });
await aPersona(demo.database.db, 'coordinator');
await aPersona(demo.database.db, 'focal-point-2');

const pick = ({ url }: AServer, form: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${url}/demo/sign-in`, {
    method: 'POST',
    body: new URLSearchParams(form),
    redirect: 'manual',
    headers: { origin: url, ...headers },
  });

describe('in demo mode', () => {
  test('anybody is one of the cast with one click', async () => {
    const response = await pick(demo, { persona: 'focal-point-2' });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/panel');
    const answer = await postJson(
      `${demo.url}/graphql`,
      { query: '{ viewer { id } }' },
      { cookie: cookieOf(response), origin: demo.url },
    );
    expect(await answer.json()).toEqual({ data: { viewer: { id: 'demo-focal-point-2' } } });
  });

  test('a program that sends no Origin may do the same', async () => {
    const response = await fetch(`${demo.url}/demo/sign-in`, {
      method: 'POST',
      body: new URLSearchParams({ persona: 'coordinator' }),
      redirect: 'manual',
    });
    expect(response.status).toBe(303);
  });

  test('goes on to a path of this site, and to nothing else', async () => {
    const wishes: [string, string][] = [
      ['/rekomendacje/x?a=1#b', '/rekomendacje/x?a=1#b'],
      ...[
        '//evil.example',
        '/\\evil.example',
        'https://evil.example',
        'https:evil.example',
        '/\t/evil.example',
      ].map((next): [string, string] => [next, '/panel']),
      ...[
        '/\n/evil.example',
        'javascript:alert(1)',
        '/.//evil.example',
        '@evil.example',
        '/%0d%0aX: y',
        '',
      ].map((next): [string, string] => [next, '/panel']),
    ];
    for (const [next, expected] of wishes) {
      const response = await pick(demo, { persona: 'coordinator', next });
      expect([next, response.headers.get('location')]).toEqual([next, expected]);
    }
  });

  test('the session a browser came with ends', async () => {
    const first = cookieOf(await pick(demo, { persona: 'coordinator' }));
    const second = cookieOf(await pick(demo, { persona: 'focal-point-2' }, { cookie: first }));
    const viewerOf = async (cookie: string) =>
      (
        await postJson(`${demo.url}/graphql`, { query: '{ viewer { id } }' }, { cookie, origin: demo.url })
      ).json();
    expect(await viewerOf(first)).toEqual({ data: { viewer: null } });
    expect(await viewerOf(second)).toEqual({ data: { viewer: { id: 'demo-focal-point-2' } } });
  });

  test.each(['nobody', '', '../coordinator', 'coordinator\0', 'Coordinator'])(
    '%j is nobody in the cast',
    async (persona) => {
      const response = await pick(demo, { persona });
      expect(response.status).toBe(404);
      expect(response.headers.getSetCookie()).toEqual([]);
      expect(await response.text()).toMatch('Nobody in the cast');
    },
  );

  test('an account that is not one of the cast cannot be taken', async () => {
    const response = await pick(demo, { persona: 'coordinator', personId: 'x' });
    expect(response.status).toBe(303);
    expect((await fetch(`${demo.url}/demo/sign-in`)).status).toBe(404);
  });
});

test('without demo mode there is no such address', async () => {
  const server = await aServer({ database: demo.database });
  expect((await pick(server, { persona: 'coordinator' })).status).toBe(404);
});
