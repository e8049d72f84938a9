import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { aServer } from '../../support/api.ts';

const { app, database, faults: lines } = await aServer({ logging: 'trace' });

/** Each stands for somebody: none of them may come out. */
const canaries = {
  email: 'kanarek.logowy@example.org',
  name: 'Kanarek Logowy',
  token: 'tok-kanarek-0123456789abcdef',
  password: 'haslo-kanarka-12',
  searched: 'szukam-kanarka',
  address: '203.0.113.77',
};
const query = `?token=${canaries.token}&email=${encodeURIComponent(canaries.email)}&q=${canaries.searched}`;
const fields = { ...canaries, persona: canaries.name };

const json = { 'content-type': 'application/json' };
const origin = 'http://localhost:3000';
const signIn = `{ recommendations(search: "${canaries.searched} ${canaries.email}", first: 1) { totalCount } }`;
const wrong = `{ recommendation(reference: "${canaries.token}") { nosuchfield } `;

/** Every door there is, knocked at with canaries in the path, the query, the headers and the body. */
const knocks = (
  [
    ['GET', '/health'],
    ['GET', '/graphql', undefined, `?query=${encodeURIComponent(signIn)}`],
    ['POST', '/graphql', JSON.stringify({ query: signIn })],
    ['POST', '/graphql', JSON.stringify({ query: wrong, variables: fields })],
    ['POST', '/graphql', `{"query": "${canaries.token}`],
    [
      'POST',
      '/api/auth/sign-in/email',
      JSON.stringify({ email: canaries.email, password: canaries.password }),
    ],
    ['POST', '/api/auth/sign-up/email', JSON.stringify(fields)],
    ['GET', '/api/auth/get-session'],
    ['POST', '/demo/sign-in', JSON.stringify(fields)],
    ['POST', '/uploads', JSON.stringify(fields)],
    ['GET', `/evidence/${canaries.token}`],
    ['GET', `/${canaries.token}/%E0%A4%A`],
    ['POST', '/nowhere', JSON.stringify(fields)],
    ['DELETE', '/graphql'],
  ] as const
).map(([method, url, payload, ask = query]) => ({
  method,
  url: url + ask,
  payload,
  remoteAddress: canaries.address,
  headers: {
    ...(payload ? json : {}),
    origin,
    cookie: `forum.session=${canaries.token}`,
    'user-agent': canaries.name,
    'x-forwarded-for': canaries.address,
    authorization: `Bearer ${canaries.token}`,
  },
}));

const telling = () =>
  lines.flatMap((line) =>
    Object.entries(canaries).flatMap(([what, canary]) => (line.includes(canary) ? [`${what}: ${line}`] : [])),
  );

test('no line of the log tells who came, what they typed or what they looked for', async () => {
  for (const knock of knocks) await app.inject(knock);
  expect(lines.length).toBeGreaterThan(knocks.length);
  expect(telling()).toEqual([]);
});

test('nor does one about a fault of the database', async () => {
  lines.length = 0;
  await sql`alter table people rename to people_away`.execute(database.db);
  await sql`alter table recommendations rename to recommendations_away`.execute(database.db);
  for (const knock of knocks) await app.inject(knock);
  expect(lines.filter((line) => line.includes('"level":50')).length).toBeGreaterThan(1);
  expect(telling()).toEqual([]);
});
