import { json } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import type { Door } from '../../../server/src/http/door.ts';
import type { Pages } from '../../../server/src/http/web.ts';
import { aPerson, PASSWORD, signedIn } from '../accounts/a-person.ts';
import { aServer } from './a-server.ts';
import { good } from './files.ts';

type Run = (door: Door, request: { headers: Record<string, unknown> }) => unknown;

/** What the page does at the next request. */
let page: Run = () => null;

const pages: Pages = async (request, response) => {
  const { door, headers } = request as unknown as { door: Door; headers: Record<string, unknown> };
  const store = (globalThis as unknown as Record<symbol, { getStore(): Door | undefined }>)[
    Symbol.for('forum.door')
  ];
  const answer = await page(door, { headers });
  response.writeHead(200).end(JSON.stringify({ answer, same: store?.getStore() === door }));
};

const now = new Date();
const server = await aServer({ pages, clock: { now: () => now } });

const onPage = async (run: Run, init: RequestInit = {}) => {
  page = run;
  const response = await fetch(`${server.url}/any`, init);
  return (await response.json()) as { answer: never; same: boolean };
};
const asSomebody = async () => {
  const { cookie, id } = await signedIn(server);
  return { id, init: { method: 'POST', headers: { cookie, origin: server.url } } };
};

describe('the door of a page', () => {
  test('asks as the person whose request it is', async () => {
    const { id, init } = await asSomebody();
    const query = '{ viewer { id } }';
    expect(await onPage((door) => door.graphql(query), init)).toMatchObject({
      answer: { data: { viewer: { id } }, statusCode: 200 },
    });
    expect((await onPage((door) => door.graphql(query))).answer).toEqual({
      data: { viewer: null },
      statusCode: 200,
    });
  });

  test('is found on the request and, as under Vite, through the global store', async () => {
    expect((await onPage(() => null)).same).toBe(true);
  });

  test('uses loaders, several questions at a time', async () => {
    const { answer } = await onPage(async (door) =>
      Promise.all(
        [1, 2, 3].map(() => door.graphql('{ forums { edges { node { workingGroups { number } } } } }')),
      ),
    );
    expect((answer as { errors?: unknown }[]).map(({ errors }) => errors)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('speaks the language of the page, not of the browser', async () => {
    const query =
      'mutation { publishRecommendation(input: { reference: "x", version: 1 }) { userErrors { message } } }';
    const say = async (language: 'PL' | 'EN') =>
      JSON.stringify(
        await onPage((door) => door.graphql(query, {}, { language }), {
          method: 'POST',
          headers: { 'accept-language': 'uk' },
        }),
      );
    expect(await say('PL')).not.toBe(await say('EN'));
  });

  test('changes nothing for a page that is only read', async () => {
    const query = 'mutation { __typename }';
    expect((await onPage((door) => door.graphql(query))).answer).toMatchObject({ statusCode: 405 });
    expect((await onPage((door) => door.graphql(query), { method: 'POST' })).answer).toMatchObject({
      statusCode: 200,
    });
  });

  test('signs in and out, with cookies for the page to pass on', async () => {
    const { email, id } = await aPerson(server.database.db);
    const { answer } = await onPage((door) => door.signIn({ email, password: PASSWORD }), { method: 'POST' });
    expect(answer).toMatchObject({
      ok: true,
      setCookie: [expect.stringMatching(/^forum\.session=.*HttpOnly/)],
      cookies: [
        { name: 'forum.session', path: '/', httpOnly: true, secure: false, sameSite: 'lax', maxAge: 43_200 },
      ],
    });
    const [{ name, value }] = (answer as { cookies: [{ name: string; value: string }] }).cookies;
    // As SvelteKit writes it.
    const headers = { cookie: `${name}=${encodeURIComponent(value)}`, origin: server.url };
    const viewer = () => onPage((door) => door.graphql('{ viewer { id } }'), { headers });
    expect((await viewer()).answer).toMatchObject({ data: { viewer: { id } } });

    const out = await onPage((door) => door.signOut(), { method: 'POST', headers });
    expect(out.answer).toMatchObject({
      cookies: expect.arrayContaining([
        expect.objectContaining({ name: 'forum.session', value: '', maxAge: 0 }),
      ]),
    });
    expect((await viewer()).answer).toMatchObject({ data: { viewer: null } });
  });

  test('refuses alike who is unknown and who errs, and says when there were too many tries', async () => {
    const { email } = await aPerson(server.database.db);
    const attempt = (given: { email: string; password: string }) =>
      onPage((door) => door.signIn(given), { method: 'POST' }).then(({ answer }) => answer);
    for (const given of [
      { email, password: 'a wrong password, long' },
      { email: 'nobody@example.org', password: PASSWORD },
      { email: 'no address', password: '' },
      { email: 'a\0@example.org', password: 'x'.repeat(1_000) },
    ]) {
      expect(await attempt(given)).toEqual({ ok: false, reason: 'WRONG' });
    }
    for (let guess = 0; guess < 4; guess += 1) await attempt({ email, password: 'a wrong password, long' });
    expect(await attempt({ email, password: PASSWORD })).toEqual({
      ok: false,
      reason: 'TOO_MANY_TRIES',
      retryAfterSeconds: 60,
    });
  });

  test('keeps files of whoever is signed in', async () => {
    const pdf = new File([new Uint8Array(good['raport.pdf']?.content ?? [])], 'raport.pdf');
    const { init } = await asSomebody();
    expect((await onPage((door) => door.keepUpload(pdf), init)).answer).toMatchObject({
      ok: true,
      byteSize: pdf.size,
      mediaType: 'application/pdf',
    });
    expect((await onPage((door) => door.keepUpload(pdf))).answer).toMatchObject({
      ok: false,
      code: 'NOT_SIGNED_IN',
    });
    const svg = new File(['<svg/>'], 'a.pdf');
    expect((await onPage((door) => door.keepUpload(svg), init)).answer).toMatchObject({
      ok: false,
      code: 'WRONG_TYPE',
    });
  });
});

describe('a page', () => {
  test('is told the origin and the address as we know them, whatever the client claims', async () => {
    const { answer } = await onPage((_door, { headers }) => headers, {
      headers: { 'x-forum-protocol': 'https', 'x-forum-host': 'evil.example', 'x-forum-address': '1.2.3.4' },
    });
    expect(answer).toMatchObject({
      'x-forum-protocol': 'http',
      'x-forum-host': new URL(server.url).host,
      'x-forum-address': '127.0.0.1',
    });
  });

  test('reads its body itself, whatever its kind', async () => {
    for (const [type, body] of [
      ['application/json', '{"a":1}'],
      ['application/x-www-form-urlencoded', '{"a":1}'],
      ['multipart/form-data; boundary=x', '{"a":1}'],
      ['application/x-strange', '{"a":1}'],
    ] as const) {
      const reading: Pages = async (request, response) => response.end(JSON.stringify(await json(request)));
      const reader = await aServer({ pages: reading, database: server.database });
      const response = await fetch(`${reader.url}/any`, {
        method: 'POST',
        headers: { 'content-type': type },
        body,
      });
      expect(await response.json()).toEqual({ a: 1 });
    }
  });

  test('that fails outside SvelteKit is a 500 without the reason', async () => {
    page = () => {
      throw new Error('hunter2');
    };
    const response = await fetch(`${server.url}/any`);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toMatch(/hunter2|at /);
    expect(JSON.stringify(server.log)).toMatch('hunter2');
  });
});
