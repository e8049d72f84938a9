import { describe, expect, test } from 'vitest';
import { grantRole } from '../../../server/src/accounts/index.ts';
import type { Role } from '../../../server/src/graphql/__generated__/types.ts';
import { codeOf } from '../../support/authenticator.ts';
import { mailsTo } from '../../support/mails.ts';
import { aServer } from '../http/a-server.ts';
import { aPerson, PASSWORD, signIn } from './a-person.ts';
import { atTheDoor, doorPage, tokenIn } from './at-the-door.ts';
import { turning } from './turning.ts';

const clock = turning();
const server = await aServer({ clock, pages: doorPage });
const { db } = server.database;

/** What the app shows half a minute later: each code serves once. */
function nextCode(secret: string): string {
  clock.by(30);
  return codeOf(secret, clock.now().getTime());
}

const lettersTo = (email: string) => mailsTo({ ...server, clock }, email);

async function somebodySignedIn(role?: Role) {
  clock.by(3_700);
  const person = await aPerson(db);
  if (role) await grantRole(db, { personId: person.id, role, since: '2013-01-01', wholeInstallation: true });
  const browser = atTheDoor(server);
  await withPassword(browser, person.email);
  return { ...person, browser };
}

async function withPassword({ jar }: ReturnType<typeof atTheDoor>, email: string) {
  const response = await signIn(server, email);
  jar.cookie = response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
  return (await response.json()) as object;
}

async function somebodyWithCodes(role?: Role) {
  const person = await somebodySignedIn(role);
  const begun = await person.browser.ask('beginSecondFactor', PASSWORD);
  if (!begun.ok) throw new Error(begun.reason);
  const confirmed = await person.browser.ask('confirmSecondFactor', nextCode(begun.secret));
  if (!confirmed.ok) throw new Error(confirmed.reason);
  return { ...person, ...begun };
}

const rolesOf = async ({ jar }: { jar: { cookie: string } }) => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.url, cookie: jar.cookie },
    body: JSON.stringify({ query: '{ viewer { lacksSecondFactor roles { role } } }' }),
  });
  return ((await response.json()) as { data: { viewer: object } }).data.viewer;
};

describe('a second factor', () => {
  test('is on once the app has shown its first code, and its owner is told', async () => {
    const { browser, email } = await somebodySignedIn();
    const begun = await browser.ask('beginSecondFactor', PASSWORD);
    expect(begun).toMatchObject({ ok: true, uri: expect.stringContaining(`otpauth://totp/`) });
    if (!begun.ok) return;
    expect(begun.backupCodes).toHaveLength(10);
    expect(await browser.ask('secondFactor')).toEqual({ isOn: false, isRequired: false });
    expect(await browser.ask('confirmSecondFactor', '000000')).toEqual({ ok: false, reason: 'WRONG_CODE' });
    expect(await browser.ask('secondFactor')).toMatchObject({ isOn: false });
    expect(await browser.ask('confirmSecondFactor', nextCode(begun.secret))).toMatchObject({ ok: true });
    expect(await browser.ask('secondFactor')).toMatchObject({ isOn: true });
    expect((await lettersTo(email)).map(({ subject }) => subject)).toEqual(['Drugi składnik jest włączony']);
  });

  test('is asked for after a password, which alone starts no session', async () => {
    const { email, id, secret } = await somebodyWithCodes();
    const browser = atTheDoor(server);
    expect(await withPassword(browser, email)).toMatchObject({ twoFactorRedirect: true });
    expect(browser.jar.cookie).not.toMatch(/forum\.session=[^;]/);
    expect(await browser.viewer()).toBeNull();
    expect(await browser.ask('passSecondFactor', '000000')).toEqual({ ok: false, reason: 'WRONG_CODE' });
    expect(await browser.viewer()).toBeNull();
    // As people type it.
    const code = nextCode(secret).replace(/^.../, '$& ');
    expect(await browser.ask('passSecondFactor', code)).toMatchObject({ ok: true });
    expect(await browser.viewer()).toMatchObject({ id });
  });

  test('is asked for after a link', async () => {
    const { email, id, secret } = await somebodyWithCodes();
    const browser = atTheDoor(server);
    await browser.ask('askForLetter', { purpose: 'SIGN_IN', email });
    const answer = await browser.ask('signInByLink', tokenIn((await lettersTo(email)).at(-1)));
    expect(answer).toMatchObject({ ok: true, secondFactor: true });
    expect(await browser.viewer()).toBeNull();
    expect(await browser.ask('passSecondFactor', nextCode(secret))).toMatchObject({ ok: true });
    expect(await browser.viewer()).toMatchObject({ id });
  });

  test('can be a backup code, each once', async () => {
    const { email, id, backupCodes } = await somebodyWithCodes();
    const pass = async (code = '') => {
      const browser = atTheDoor(server);
      await withPassword(browser, email);
      return { answer: await browser.ask('passSecondFactor', code), viewer: await browser.viewer() };
    };
    expect(await pass(backupCodes[0])).toMatchObject({ answer: { ok: true }, viewer: { id } });
    expect(await pass(backupCodes[0])).toMatchObject({ answer: { reason: 'WRONG_CODE' }, viewer: null });
    expect(await pass(backupCodes[1])).toMatchObject({ answer: { ok: true } });
  });

  test('takes each code once, whoever shows it, and none from before it', async () => {
    const { email, secret } = await somebodyWithCodes();
    const pass = async (code: string) => {
      const browser = atTheDoor(server);
      await withPassword(browser, email);
      return { answer: await browser.ask('passSecondFactor', code), viewer: await browser.viewer() };
    };
    const code = nextCode(secret);
    const both = await Promise.all([pass(code), pass(code)]);
    expect(both.filter(({ answer }) => answer.ok)).toHaveLength(1);
    const refused = { answer: { ok: false, reason: 'WRONG_CODE' }, viewer: null };
    expect(await pass(code)).toEqual(refused);
    expect(await pass(codeOf(secret, clock.now().getTime() - 30_000))).toEqual(refused);
    expect(await pass(nextCode(secret))).toMatchObject({ answer: { ok: true } });
  });

  test.each([
    [-30, true],
    [30, true],
    [-120, false],
    [120, false],
  ])('on a phone whose clock is %d seconds off is taken: %s', async (seconds, taken) => {
    const { email, secret } = await somebodyWithCodes();
    clock.by(300);
    const browser = atTheDoor(server);
    await withPassword(browser, email);
    const onThePhone = codeOf(secret, clock.now().getTime() + seconds * 1000);
    expect(await browser.ask('passSecondFactor', onThePhone)).toMatchObject({ ok: taken });
  });

  test('is not asked of whoever did not begin to sign in, or began with another cookie', async () => {
    const { secret, email } = await somebodyWithCodes();
    const browser = atTheDoor(server);
    expect(await browser.ask('passSecondFactor', nextCode(secret))).toEqual({
      ok: false,
      reason: 'NOT_ASKED',
    });
    await withPassword(browser, email);
    browser.jar.cookie = browser.jar.cookie.replace(/two_factor=2fa-\w/, 'two_factor=2fa-x');
    expect(await browser.ask('passSecondFactor', nextCode(secret))).toEqual({
      ok: false,
      reason: 'NOT_ASKED',
    });
  });

  test('cannot be guessed: five wrong codes end the try, ten in a row close the account for a while', async () => {
    const { email, secret } = await somebodyWithCodes();
    const browser = atTheDoor(server);
    for (let round = 0; round < 2; round += 1) {
      await withPassword(browser, email);
      for (let guess = 0; guess < 5; guess += 1) {
        expect(await browser.ask('passSecondFactor', `00000${guess}`)).toMatchObject({
          reason: 'WRONG_CODE',
        });
      }
      expect((await browser.ask('passSecondFactor', nextCode(secret))).ok).toBe(false);
    }
    await withPassword(browser, email);
    expect(await browser.ask('passSecondFactor', nextCode(secret))).toMatchObject({
      reason: 'TOO_MANY_TRIES',
    });
  });

  test('needs the password to begin, and the code to end', async () => {
    const { browser } = await somebodySignedIn();
    expect(await browser.ask('beginSecondFactor', 'wrong, and long enough')).toMatchObject({
      reason: 'WRONG_PASSWORD',
    });
    const { browser: other, secret, email } = await somebodyWithCodes();
    expect(await other.ask('beginSecondFactor', PASSWORD)).toEqual({ ok: false, reason: 'ALREADY_ON' });
    expect(await other.ask('switchOffSecondFactor', '000000')).toEqual({ ok: false, reason: 'WRONG_CODE' });
    expect(await other.ask('secondFactor')).toMatchObject({ isOn: true });
    expect(await other.ask('switchOffSecondFactor', nextCode(secret))).toEqual({ ok: true });
    expect(await other.ask('secondFactor')).toMatchObject({ isOn: false });
    expect((await lettersTo(email)).at(-1)?.subject).toBe('Drugi składnik jest wyłączony');
    const fresh = atTheDoor(server);
    await withPassword(fresh, email);
    expect(await fresh.viewer()).not.toBeNull();
  });

  test('has new backup codes whenever its owner wants, and then the old ones are worth nothing', async () => {
    const { browser, email, backupCodes } = await somebodyWithCodes();
    const renewed = await browser.ask('renewBackupCodes', PASSWORD);
    if (!renewed.ok) throw new Error(renewed.reason);
    const fresh = atTheDoor(server);
    await withPassword(fresh, email);
    expect(await fresh.ask('passSecondFactor', backupCodes[0] ?? '')).toMatchObject({ ok: false });
    expect(await fresh.ask('passSecondFactor', renewed.backupCodes[0] ?? '')).toMatchObject({ ok: true });
  });

  test('lies in the database only encrypted', async () => {
    const { secret, backupCodes } = await somebodyWithCodes();
    const rows = JSON.stringify(await db.selectFrom('secondFactors').selectAll().execute());
    for (const plain of [secret, ...backupCodes]) expect(rows).not.toContain(plain);
  });

  test('is settled by nobody without a session', async () => {
    const nobody = atTheDoor(server);
    for (const act of ['beginSecondFactor', 'confirmSecondFactor', 'switchOffSecondFactor'] as const) {
      expect(await nobody.ask(act, '123456')).toEqual({ ok: false, reason: 'NOT_SIGNED_IN' });
    }
    expect(await nobody.ask('secondFactor')).toBeNull();
  });
});

describe.each(['COORDINATOR', 'ADMINISTRATOR'] as const)('%s', (role) => {
  test('has no role before the second factor is set up, and it cannot be switched off', async () => {
    const { browser } = await somebodySignedIn(role);
    expect(await rolesOf(browser)).toEqual({ lacksSecondFactor: true, roles: [] });
    const begun = await browser.ask('beginSecondFactor', PASSWORD);
    if (!begun.ok) throw new Error(begun.reason);
    expect(await rolesOf(browser)).toEqual({ lacksSecondFactor: true, roles: [] });
    await browser.ask('confirmSecondFactor', nextCode(begun.secret));
    expect(await rolesOf(browser)).toEqual({ lacksSecondFactor: false, roles: [{ role }] });
    expect(await browser.ask('switchOffSecondFactor', nextCode(begun.secret))).toEqual({
      ok: false,
      reason: 'REQUIRED',
    });
  });
});

test('other roles need none', async () => {
  const { browser } = await somebodySignedIn('RAPPORTEUR');
  expect(await rolesOf(browser)).toEqual({ lacksSecondFactor: false, roles: [{ role: 'RAPPORTEUR' }] });
});

test('a demo asks nobody for a second factor', async () => {
  const demo = await aServer({ settings: { DEMO: 'on' }, database: server.database, pages: doorPage });
  const { email, id } = await aPerson(db);
  await grantRole(db, { personId: id, role: 'COORDINATOR', since: '2013-01-01', wholeInstallation: true });
  const response = await signIn(demo, email);
  const browser = atTheDoor(demo);
  browser.jar.cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  expect(await browser.ask('secondFactor')).toEqual({ isOn: false, isRequired: false });
});

test('the audit log knows a person as signed in only after the code', async () => {
  const { email, id, secret } = await somebodyWithCodes();
  const verbs = async () =>
    (
      await db
        .selectFrom('auditEntries')
        .select('verb')
        .where('personId', '=', id)
        .orderBy('recordedAt')
        .orderBy('id')
        .execute()
    ).map(({ verb }) => verb);
  const before = await verbs();
  expect(before).toContain('switchOnSecondFactor');
  const browser = atTheDoor(server);
  await withPassword(browser, email);
  expect(await verbs()).toEqual(before);
  await browser.ask('passSecondFactor', nextCode(secret));
  expect(await verbs()).toEqual([...before, 'signIn']);
});
