import { describe, expect, test } from 'vitest';
import { mailsTo } from '../../support/mails.ts';
import { aServer } from '../http/a-server.ts';
import { aPerson } from './a-person.ts';
import { atTheDoor, doorPage, tokenIn } from './at-the-door.ts';
import { turning } from './turning.ts';

const clock = turning();
const server = await aServer({ clock, pages: doorPage });
const { db } = server.database;

const lettersTo = (email: string) => mailsTo({ ...server, clock }, email);

/** Somebody with an account, and the token of the link they just asked for. */
async function somebodyWithALink(back?: string) {
  clock.by(3_700);
  const person = await aPerson(db);
  const browser = atTheDoor(server);
  const { email } = person;
  await browser.ask('askForLetter', { purpose: 'SIGN_IN', email, back: back ?? null });
  const letters = await lettersTo(email);
  return { ...person, browser, letters, token: tokenIn(letters.at(-1)) };
}

const lookAt = (token: string) => atTheDoor(server).ask('lookAtLink', { purpose: 'SIGN_IN', token });

describe('a link to sign in', () => {
  test('signs in whoever presses its button', async () => {
    const { browser, token, id } = await somebodyWithALink();
    expect(await browser.viewer()).toBeNull();
    expect(await browser.ask('signInByLink', token)).toMatchObject({ ok: true });
    expect(await browser.viewer()).toMatchObject({ id });
  });

  test('changes nothing when it is merely opened, however often: mail servers open links', async () => {
    const { browser, token } = await somebodyWithALink();
    for (let time = 0; time < 3; time += 1) expect(await lookAt(token)).toEqual({ ok: true });
    expect(await browser.viewer()).toBeNull();
    expect(await browser.ask('signInByLink', token)).toMatchObject({ ok: true });
  });

  test('works once, also when pressed twice at the same time', async () => {
    const { token } = await somebodyWithALink();
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => atTheDoor(server).ask('signInByLink', token)),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok && answer.reason === 'USED')).toHaveLength(5);
    expect(await lookAt(token)).toEqual({ ok: false, reason: 'USED' });
  });

  test('works for fifteen minutes', async () => {
    const { browser, token } = await somebodyWithALink();
    clock.by(15 * 60 - 1);
    expect(await lookAt(token)).toEqual({ ok: true });
    clock.by(1);
    expect(await lookAt(token)).toEqual({ ok: false, reason: 'EXPIRED' });
    expect(await browser.ask('signInByLink', token)).toEqual({ ok: false, reason: 'EXPIRED' });
    expect(await browser.viewer()).toBeNull();
  });

  test('that was made up is worth nothing', async () => {
    const { token } = await somebodyWithALink();
    for (const forged of [
      `${token}x`,
      token.slice(1),
      token.toLowerCase(),
      '',
      '\u0001',
      'x'.repeat(5_000),
    ]) {
      expect(await lookAt(forged)).toEqual({ ok: false, reason: 'FORGED' });
      expect(await atTheDoor(server).ask('signInByLink', forged)).toEqual({ ok: false, reason: 'FORGED' });
    }
  });

  test('lies nowhere in the database, neither before it is used nor after', async () => {
    const { browser, token } = await somebodyWithALink();
    await browser.ask('signInByLink', token);
    for (const table of ['signInLinks', 'mails', 'verifications'] as const) {
      const rows = await db.withTables<Record<string, object>>().selectFrom(table).selectAll().execute();
      expect(JSON.stringify(rows)).not.toContain(token);
    }
  });

  test('ends the session that the browser came with', async () => {
    const { browser, token, email } = await somebodyWithALink();
    await browser.ask('signInByLink', token);
    const before = { cookie: browser.jar.cookie };
    clock.by(3_700);
    await browser.ask('askForLetter', { purpose: 'SIGN_IN', email });
    await browser.ask('signInByLink', tokenIn((await lettersTo(email)).at(-1)));
    expect(browser.jar.cookie).not.toBe(before.cookie);
    expect(await atTheDoor(server, before).viewer()).toBeNull();
    expect(await browser.viewer()).not.toBeNull();
  });

  test('proves that the person reads the letters of their address', async () => {
    const { browser, token, id } = await somebodyWithALink();
    await db.updateTable('people').set({ emailVerified: false }).where('id', '=', id).execute();
    await browser.ask('signInByLink', token);
    const person = await db.selectFrom('people').select('emailVerified').where('id', '=', id).execute();
    expect(person).toEqual([{ emailVerified: true }]);
  });
});

describe('the letter', () => {
  test('leads to the page in its reader’s language, and on to where they wanted to be', async () => {
    const { letters } = await somebodyWithALink('/panel/konto?x=1');
    expect(letters[0]?.subject).toBe('Link do logowania');
    const link = new URL(letters[0]?.links[0] ?? '');
    expect(link.pathname).toBe('/link-do-logowania');
    expect(link.searchParams.get('back')).toBe('/panel/konto?x=1');
  });

  test.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
    'never leads on to %s',
    async (back) => {
      const { letters } = await somebodyWithALink(back);
      expect(letters[0]?.links[0]).not.toContain('evil');
      expect(letters[0]?.links[0]).not.toContain('back=');
    },
  );

  test('goes to the address of the account, however it was spelled', async () => {
    clock.by(3_700);
    const { email } = await aPerson(db);
    await atTheDoor(server).ask('askForLetter', { purpose: 'SIGN_IN', email: ` ${email.toUpperCase()} ` });
    expect(await lettersTo(email)).toHaveLength(1);
  });

  test('is not sent to whom nobody knows, and the answer is the same', async () => {
    clock.by(3_700);
    const { email } = await aPerson(db);
    const known = await atTheDoor(server).ask('askForLetter', { purpose: 'SIGN_IN', email });
    const unknown = await atTheDoor(server).ask('askForLetter', {
      purpose: 'SIGN_IN',
      email: 'nobody@example.org',
    });
    expect(unknown).toEqual(known);
    expect(await lettersTo('nobody@example.org')).toEqual([]);
  });

  test('takes as long to ask for as for an account that is not there', { timeout: 30_000 }, async () => {
    const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
    for (let pair = 0; pair < 7; pair += 1) {
      clock.by(3_700);
      const { email } = await aPerson(db);
      for (const [which, who] of [['known', email] as const, ['unknown', `x${pair}@example.org`] as const]) {
        const began = performance.now();
        await atTheDoor(server).ask('askForLetter', { purpose: 'SIGN_IN', email: who });
        times[which].push(performance.now() - began);
      }
    }
    const median = (all: number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
    expect(Math.min(...times.known, ...times.unknown)).toBeGreaterThanOrEqual(395);
    expect(Math.abs(median(times.known) - median(times.unknown))).toBeLessThan(30);
  });

  test('is sent five times to one account, then there is a wait, whether or not there is the account', async () => {
    for (const email of [(await aPerson(db)).email, 'nobody-else@example.org']) {
      clock.by(3_700);
      const asking = () => atTheDoor(server).ask('askForLetter', { purpose: 'SIGN_IN', email });
      const answers = await Promise.all(Array.from({ length: 8 }, asking));
      expect(answers.filter(({ ok }) => ok)).toHaveLength(5);
      expect(answers.find(({ ok }) => !ok)).toEqual({
        ok: false,
        reason: 'TOO_MANY_TRIES',
        retryAfterSeconds: 60,
      });
    }
  });

  test('can be asked for by a whole conference behind one address', async () => {
    clock.by(3_700);
    const people = await Promise.all(Array.from({ length: 30 }, () => aPerson(db)));
    const answers = await Promise.all(
      people.map(({ email }) => atTheDoor(server).ask('askForLetter', { purpose: 'SIGN_IN', email })),
    );
    expect(answers.every(({ ok }) => ok)).toBe(true);
  });
});

test('somebody who tries out links is stopped; somebody with real ones is not', async () => {
  clock.by(3_700);
  const { browser, token } = await somebodyWithALink();
  for (let guess = 0; guess < 20; guess += 1) {
    expect(await atTheDoor(server).ask('signInByLink', `guess-${guess}`)).toMatchObject({ reason: 'FORGED' });
  }
  expect(await browser.ask('signInByLink', token)).toMatchObject({ reason: 'TOO_MANY_TRIES' });
  clock.by(61);
  expect(await browser.ask('signInByLink', token)).toMatchObject({ ok: true });
});
