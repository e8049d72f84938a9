import { describe, expect, test } from 'vitest';
import { aServer, cookieOf } from '../http/a-server.ts';
import { aPerson, signIn } from './a-person.ts';
import { atTheDoor, doorPage } from './at-the-door.ts';

const server = await aServer({ pages: doorPage });
const { db } = server.database;

/** Somebody who signed in with so many browsers, the last of them first. */
async function somebodyWith(browsers: number) {
  const person = await aPerson(db);
  const signedIn = [];
  for (let made = 0; made < browsers; made += 1) {
    signedIn.unshift(atTheDoor(server, { cookie: cookieOf(await signIn(server, person.email)) }));
  }
  return { ...person, browsers: signedIn };
}

const openOnes = async (browsers: ReturnType<typeof atTheDoor>[]) =>
  (await Promise.all(browsers.map((browser) => browser.viewer()))).map(Boolean);

describe('a person', () => {
  test('sees their open sessions, newest first, and which one it is they look from', async () => {
    const { browsers } = await somebodyWith(3);
    const sessions = (await browsers[1]?.ask('sessions')) ?? [];
    expect(sessions.map(({ isThis }) => isThis)).toEqual([false, true, false]);
    for (const { startedAt, endsAt } of sessions) {
      expect(Date.parse(endsAt) - Date.parse(startedAt)).toBeCloseTo(12 * 3_600_000, -4);
    }
    expect(Object.keys(sessions[0] ?? {}).toSorted()).toEqual(['endsAt', 'id', 'isThis', 'startedAt']);
  });

  test('ends one of them, and it is over at its next request', async () => {
    const { browsers } = await somebodyWith(3);
    const [newest, middle] = (await browsers[0]?.ask('sessions')) ?? [];
    expect(newest?.isThis).toBe(true);
    expect(await browsers[0]?.ask('endSessions', { id: middle?.id ?? '' })).toEqual({ ended: 1 });
    expect(await openOnes(browsers)).toEqual([true, false, true]);
  });

  test('ends all the others at once', async () => {
    const { browsers, id } = await somebodyWith(4);
    expect(await browsers[2]?.ask('endSessions', 'OTHERS')).toEqual({ ended: 3 });
    expect(await openOnes(browsers)).toEqual([false, false, true, false]);
    const entries = await db
      .selectFrom('auditEntries')
      .select(['verb', 'requestId'])
      .where('personId', '=', id)
      .where('verb', '=', 'endSession')
      .execute();
    expect(entries).toHaveLength(3);
    expect(entries.every(({ requestId }) => requestId)).toBe(true);
  });

  test('neither sees nor ends anybody else’s', async () => {
    const [one, other] = [await somebodyWith(1), await somebodyWith(2)];
    const [theirs] = (await other.browsers[0]?.ask('sessions')) ?? [];
    const mine = (await one.browsers[0]?.ask('sessions')) ?? [];
    expect(mine).toHaveLength(1);
    for (const id of [theirs?.id ?? '', '', '%', "' or true --"]) {
      expect(await one.browsers[0]?.ask('endSessions', { id })).toEqual({ ended: 0 });
    }
    expect(await one.browsers[0]?.ask('endSessions', 'OTHERS')).toEqual({ ended: 0 });
    expect(await openOnes(other.browsers)).toEqual([true, true]);
  });

  test('who is not signed in has none', async () => {
    expect(await atTheDoor(server).ask('sessions')).toBeNull();
    expect(await atTheDoor(server).ask('endSessions', 'OTHERS')).toEqual({ ended: 0 });
  });
});
