import { afterEach, expect, test } from 'vitest';
import { grantRole } from '../../../server/src/accounts/index.ts';
import { cookieOf, aServer } from '../http/a-server.ts';
import { aPerson, aPersona, signedIn, signIn } from '../accounts/a-person.ts';

const server = await aServer({ settings: { DEMO: 'on' } });
const { db } = server.database;

let seen = 0;
/** What was recorded since the last time this was asked. */
const recorded = async () => {
  const entries = await db
    .selectFrom('auditEntries')
    .selectAll()
    .where('number', '>', seen)
    .orderBy('number')
    .execute();
  seen = entries.at(-1)?.number ?? seen;
  return entries;
};
afterEach(recorded);

const signOut = (cookie: string) =>
  fetch(`${server.url}/sign-out`, {
    method: 'POST',
    headers: { cookie, origin: server.url },
    redirect: 'manual',
  });

test('signing in and out leave one entry each, with the request', async () => {
  const { id, cookie } = await signedIn(server);
  const person = { personId: id, objectType: 'Person', objectId: id, origin: 'REQUEST', isDenied: false };
  expect(await recorded()).toMatchObject([{ ...person, verb: 'signIn' }]);
  const response = await signOut(cookie);
  expect(response.status).toBe(303);
  expect(await recorded()).toMatchObject([
    { ...person, verb: 'signOut', requestId: response.headers.get('x-request-id') },
  ]);
});

test('so does signing in to the demo; the session from before is ended', async () => {
  const id = await aPersona(db, 'coordinator');
  const asCoordinator = (cookie = '') =>
    fetch(`${server.url}/demo/sign-in`, {
      method: 'POST',
      headers: { cookie, origin: server.url },
      body: new URLSearchParams({ persona: 'coordinator' }),
      redirect: 'manual',
    });
  const first = await asCoordinator();
  expect(await recorded()).toMatchObject([{ verb: 'signIn', personId: id }]);
  await asCoordinator(cookieOf(first));
  expect((await recorded()).map(({ verb, personId }) => [verb, personId]).toSorted()).toEqual([
    ['endSession', id],
    ['signIn', id],
  ]);
});

test('a failed try is recorded on the account it was tried on, and keeps no address', async () => {
  const { id, email } = await aPerson(db);
  await signIn(server, email.toUpperCase(), 'a wrong password, long');
  await signIn(server, 'nobody-at-all@example.org', 'a wrong password, long');
  const entries = await recorded();
  expect(entries).toMatchObject([
    { verb: 'failSignIn', personId: null, objectType: 'Person', objectId: id },
    { verb: 'failSignIn', personId: null, objectType: 'Person', objectId: null },
  ]);
  expect(JSON.stringify(entries)).not.toContain('@');
});

test('a role that is granted is recorded, with its reach', async () => {
  const { id } = await aPerson(db);
  await grantRole(db, { personId: id, role: 'ADMINISTRATOR', wholeInstallation: true, since: '2016-01-01' });
  expect(await recorded()).toMatchObject([
    {
      verb: 'grantRole',
      personId: null,
      origin: 'SYSTEM',
      objectType: 'Person',
      objectId: id,
      after: { role: 'ADMINISTRATOR', wholeInstallation: true, since: '2016-01-01' },
    },
  ]);
});
