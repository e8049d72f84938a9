import { describe, expect, test } from 'vitest';
import { aServer, cookieOf } from '../http/a-server.ts';
import { aPerson, aPersona, PASSWORD, signIn } from './a-person.ts';
import { turning } from './turning.ts';

const clock = turning();
const server = await aServer({ clock });
const { db } = server.database;

/** Lets every wait pass. */
const anHour = () => clock.by(3_700);

describe('signing in', () => {
  test('answers alike for an unknown e-mail, a wrong password and an account without one', async () => {
    anHour();
    const { email } = await aPerson(db);
    await aPersona(db, 'auditor');
    const persona = await db
      .selectFrom('people')
      .select('email')
      .where('id', '=', 'demo-auditor')
      .executeTakeFirst();
    const answers = [];
    for (const who of [email, 'nobody@example.org', persona?.email ?? '']) {
      const response = await signIn(server, who, 'a wrong password, long');
      const headers = Object.fromEntries(response.headers);
      for (const own of ['date', 'x-request-id']) Reflect.deleteProperty(headers, own);
      answers.push({ status: response.status, headers, body: await response.text() });
    }
    expect(answers[0]?.status).toBe(401);
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  test('takes about as long for an unknown e-mail as for a wrong password', { timeout: 60_000 }, async () => {
    const { email } = await aPerson(db);
    const times: Record<string, number[]> = { known: [], unknown: [] };
    for (let pair = 0; pair < 9; pair += 1) {
      for (const [which, who] of [
        ['known', email],
        ['unknown', `x${pair}@example.org`],
      ] as const) {
        anHour();
        const began = performance.now();
        await signIn(server, who, 'a wrong password, long');
        times[which]?.push(performance.now() - began);
      }
    }
    const median = (all: number[] = []) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
    const difference = Math.abs(median(times['known']) - median(times['unknown']));
    // Hashing alone takes tens of milliseconds; on a busy machine the rest wavers.
    expect(difference).toBeLessThan(0.35 * median(times['known']) + 5);
  });

  test('does not mind capitals in the e-mail', async () => {
    anHour();
    const { email } = await aPerson(db);
    expect((await signIn(server, email.toUpperCase())).status).toBe(200);
  });

  test('sends nobody on to another site', async () => {
    anHour();
    const { email } = await aPerson(db);
    const response = await fetch(`${server.url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password: PASSWORD, callbackURL: 'https://evil.example' }),
      redirect: 'manual',
    });
    expect(response.status).toBe(403);
    expect(response.headers.get('location')).toBeNull();
    expect(response.headers.getSetCookie()).toEqual([]);
  });
});

describe('guessing', () => {
  test('stops after five tries at one account, also when they come all at once', async () => {
    anHour();
    const { email } = await aPerson(db);
    const statuses = await Promise.all(
      Array.from(
        { length: 40 },
        async (_, index) => (await signIn(server, email, `wrong guess ${index}`)).status,
      ),
    );
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(35);
  });

  test('is told how long to wait, and the rightful person gets in after that', async () => {
    anHour();
    const { email } = await aPerson(db);
    for (let guess = 0; guess < 5; guess += 1) await signIn(server, email, 'a wrong password, long');
    const refused = await signIn(server, email);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('60');
    expect(await refused.json()).toMatchObject({ code: 'TOO_MANY_TRIES' });
    clock.by(61);
    expect(cookieOf(await signIn(server, email))).toMatch('forum.session=');
  });

  test('waits longer each time, but never longer than a quarter of an hour', async () => {
    anHour();
    const { email } = await aPerson(db);
    const waits: number[] = [];
    for (let guess = 0; guess < 12; guess += 1) {
      const response = await signIn(server, email, 'a wrong password, long');
      if (response.status === 429) {
        const wait = Number(response.headers.get('retry-after'));
        waits.push(wait);
        clock.by(wait);
      }
    }
    expect(waits.slice(0, 3)).toEqual([60, 120, 240]);
    expect(Math.max(...waits)).toBeLessThanOrEqual(900);
  });

  test('of many accounts from one address stops after twenty failures', async () => {
    anHour();
    const statuses: number[] = [];
    for (let guess = 0; guess < 22; guess += 1) {
      statuses.push((await signIn(server, `guess${guess}@example.org`, 'a wrong password, long')).status);
    }
    expect(statuses.filter((status) => status === 401)).toHaveLength(20);
    expect(statuses.at(-1)).toBe(429);
  });

  test(
    'is not what people do who share an address and know their passwords',
    { timeout: 30_000 },
    async () => {
      anHour();
      for (let person = 0; person < 22; person += 1) {
        const { email } = await aPerson(db);
        expect((await signIn(server, email)).status).toBe(200);
      }
    },
  );

  test('leaves neither address nor e-mail in the database', async () => {
    const rows = await db
      .withTables<{ signInTries: { key: string } }>()
      .selectFrom('signInTries')
      .select('key')
      .execute();
    expect(rows.length).toBeGreaterThan(0);
    for (const { key } of rows) expect(key).toMatch(/^[\w-]{43}$/);
  });

  test('a forwarded address is believed from nobody without a proxy', async () => {
    anHour();
    const { email } = await aPerson(db);
    const statuses: number[] = [];
    for (let guess = 0; guess < 7; guess += 1) {
      const headers = { 'x-forwarded-for': `10.0.0.${guess}`, 'x-client-address': `10.0.1.${guess}` };
      statuses.push((await signIn(server, email, 'a wrong password, long', headers)).status);
    }
    expect(statuses.slice(-2)).toEqual([429, 429]);
  });
});

describe('in a demo', () => {
  test('tries from this machine are not counted', async () => {
    const demo = await aServer({ settings: { DEMO: 'on' }, database: server.database });
    const { email } = await aPerson(db);
    for (let guess = 0; guess < 8; guess += 1) {
      expect((await signIn(demo, email, 'a wrong password, long')).status).toBe(401);
    }
    expect((await signIn(demo, email)).status).toBe(200);
  });
});
