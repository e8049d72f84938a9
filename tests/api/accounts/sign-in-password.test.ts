import { describe, expect, test } from 'vitest';
import { mailsTo } from '../../support/mails.ts';
import { aServer } from '../http/a-server.ts';
import { aPerson, aPersona, PASSWORD, signIn } from './a-person.ts';
import { atTheDoor, doorPage, tokenIn } from './at-the-door.ts';
import { turning } from './turning.ts';

const clock = turning();
const server = await aServer({ clock, pages: doorPage });
const { db } = server.database;
const NEW = 'another long password';

const lettersTo = (email: string) => mailsTo({ ...server, clock }, email);
const subjects = async (email: string) => (await lettersTo(email)).map(({ subject }) => subject);
const anybody = () => atTheDoor(server);

async function somebodyWhoForgot() {
  clock.by(3_700);
  const person = await aPerson(db);
  await anybody().ask('askForLetter', { purpose: 'RESET_PASSWORD', email: person.email });
  return { ...person, token: tokenIn((await lettersTo(person.email)).at(-1)) };
}

describe('a new password', () => {
  test('opens the account from then on, and the old one does not', async () => {
    const { email, token } = await somebodyWhoForgot();
    expect(await anybody().ask('setPassword', { token, password: NEW })).toEqual({ ok: true });
    expect((await signIn(server, email, PASSWORD)).status).toBe(401);
    expect((await signIn(server, email, NEW)).status).toBe(200);
  });

  test('is told to its owner', async () => {
    const { email, token } = await somebodyWhoForgot();
    await anybody().ask('setPassword', { token, password: NEW });
    expect(await subjects(email)).toEqual(['Nowe hasło', 'Hasło zostało zmienione']);
  });

  test('ends every session of the account, and of no other', async () => {
    const { email, token } = await somebodyWhoForgot();
    const browsers = [anybody(), anybody()];
    for (const browser of browsers) browser.jar.cookie = (await sessionOf(email)) ?? '';
    const other = anybody();
    other.jar.cookie = (await sessionOf((await aPerson(db)).email)) ?? '';
    expect(await browsers[0]?.viewer()).not.toBeNull();
    await anybody().ask('setPassword', { token, password: NEW });
    for (const browser of browsers) expect(await browser.viewer()).toBeNull();
    expect(await other.viewer()).not.toBeNull();
  });

  test('makes every earlier link worthless', async () => {
    const { email, token } = await somebodyWhoForgot();
    await anybody().ask('askForLetter', { purpose: 'SIGN_IN', email });
    const signInToken = tokenIn((await lettersTo(email)).at(-1));
    await anybody().ask('setPassword', { token, password: NEW });
    expect(await anybody().ask('signInByLink', signInToken)).toEqual({ ok: false, reason: 'USED' });
  });

  test('is set once a link, also by two at the same time', async () => {
    const { token } = await somebodyWhoForgot();
    const setting = () => anybody().ask('setPassword', { token, password: NEW });
    const answers = await Promise.all([setting(), setting(), setting()]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await setting()).toEqual({ ok: false, reason: 'USED' });
  });

  test.each([
    ['short', 'TOO_SHORT'],
    ['elevenchars', 'TOO_SHORT'],
    ['x'.repeat(129), 'TOO_LONG'],
  ] as const)('%j is refused, and the link is still good', async (password, reason) => {
    const { token } = await somebodyWhoForgot();
    expect(await anybody().ask('setPassword', { token, password })).toEqual({ ok: false, reason });
    expect(await anybody().ask('setPassword', { token, password: NEW })).toEqual({ ok: true });
  });

  test('is not set by a link that is out of date, made up, or for something else', async () => {
    const { email, token } = await somebodyWhoForgot();
    await anybody().ask('askForLetter', { purpose: 'SIGN_IN', email });
    const signInToken = tokenIn((await lettersTo(email)).at(-1));
    const answerTo = (given: string) => anybody().ask('setPassword', { token: given, password: NEW });
    expect(await answerTo(signInToken)).toEqual({ ok: false, reason: 'FORGED' });
    expect(await answerTo('made-up')).toEqual({ ok: false, reason: 'FORGED' });
    clock.by(30 * 60);
    expect(await answerTo(token)).toEqual({ ok: false, reason: 'EXPIRED' });
    expect((await signIn(server, email, PASSWORD)).status).toBe(200);
  });

  test('can be the first of somebody who had none', async () => {
    clock.by(3_700);
    const id = await aPersona(db, 'rapporteur');
    const { email } = await db
      .selectFrom('people')
      .select('email')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    await anybody().ask('askForLetter', { purpose: 'RESET_PASSWORD', email });
    const token = tokenIn((await lettersTo(email)).at(-1));
    await anybody().ask('setPassword', { token, password: NEW });
    expect((await signIn(server, email, NEW)).status).toBe(200);
  });
});

const sessionOf = async (email: string, password = PASSWORD) =>
  (await signIn(server, email, password)).headers.getSetCookie()[0]?.split(';')[0];

describe('a new address', () => {
  let made = 0;
  const aNewAddress = () => `new-${(made += 1)}@example.org`;

  async function somebodySignedIn() {
    clock.by(3_700);
    const person = await aPerson(db);
    const browser = anybody();
    browser.jar.cookie = (await sessionOf(person.email)) ?? '';
    return { ...person, browser };
  }

  test('is used only once the new one confirms it, and both are told', async () => {
    const { email, browser } = await somebodySignedIn();
    const wanted = aNewAddress();
    const asked = { email: wanted.toUpperCase(), password: PASSWORD };
    expect(await browser.ask('askForNewEmail', asked)).toEqual({ ok: true });
    expect(await browser.viewer()).toMatchObject({ email });
    expect(await subjects(email)).toEqual(['Prośba o zmianę adresu']);
    const [letter] = await lettersTo(wanted);
    const token = tokenIn(letter);
    const look = await anybody().ask('lookAtLink', { purpose: 'CHANGE_EMAIL', token });
    expect(look).toEqual({ ok: true });
    expect(await browser.viewer()).toMatchObject({ email });
    // From another browser, without a session.
    expect(await anybody().ask('confirmEmail', token)).toEqual({ ok: true, email: wanted });
    expect(await browser.viewer()).toMatchObject({ email: wanted });
    expect(await subjects(email)).toEqual(['Prośba o zmianę adresu', 'Adres konta został zmieniony']);
    expect(await subjects(wanted)).toEqual(['Potwierdź nowy adres', 'Adres konta został zmieniony']);
    expect((await signIn(server, wanted)).status).toBe(200);
    expect((await signIn(server, email)).status).toBe(401);
    expect(await anybody().ask('confirmEmail', token)).toEqual({ ok: false, reason: 'USED' });
  });

  test('that has an account is told so by letter; whoever asked hears the same as always', async () => {
    const { email, browser } = await somebodySignedIn();
    const { email: taken } = await aPerson(db);
    expect(await browser.ask('askForNewEmail', { email: taken, password: PASSWORD })).toEqual({ ok: true });
    expect(await subjects(taken)).toEqual(['Ten adres ma już konto']);
    expect(await subjects(email)).toEqual(['Prośba o zmianę adresu']);
  });

  test('that somebody else takes meanwhile is refused, and nothing changes', async () => {
    const [one, other] = [await somebodySignedIn(), await somebodySignedIn()];
    const wanted = aNewAddress();
    for (const { browser } of [one, other]) {
      await browser.ask('askForNewEmail', { email: wanted, password: PASSWORD });
    }
    const tokens = (await lettersTo(wanted)).map(tokenIn);
    const answers = await Promise.all(tokens.map((token) => anybody().ask('confirmEmail', token)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers).toContainEqual({ ok: false, reason: 'TAKEN' });
  });

  test.each([
    ['wrong password', { password: 'not the password at all' }, 'WRONG_PASSWORD'],
    ['no address', { email: 'nonsense' }, 'NO_ADDRESS'],
    ['a header in it', { email: 'a@example.org\r\nBcc: b@example.org' }, 'NO_ADDRESS'],
  ] as const)('is refused with %s', async (_what, wrong, reason) => {
    const { email, browser } = await somebodySignedIn();
    const asked = { email: aNewAddress(), password: PASSWORD, ...wrong };
    expect(await browser.ask('askForNewEmail', asked)).toEqual({ ok: false, reason });
    expect(await subjects(email)).toEqual([]);
  });

  test('is refused when it is the present one, or nobody is signed in', async () => {
    const { email, browser } = await somebodySignedIn();
    const asked = { email, password: PASSWORD };
    expect(await browser.ask('askForNewEmail', asked)).toMatchObject({ reason: 'SAME_ADDRESS' });
    expect(await anybody().ask('askForNewEmail', { ...asked, email: aNewAddress() })).toMatchObject({
      reason: 'NOT_SIGNED_IN',
    });
  });

  test('is confirmed for an hour, and by no made-up link', async () => {
    const { browser } = await somebodySignedIn();
    const wanted = aNewAddress();
    await browser.ask('askForNewEmail', { email: wanted, password: PASSWORD });
    clock.by(3_600);
    const token = tokenIn((await lettersTo(wanted))[0]);
    expect(await anybody().ask('confirmEmail', token)).toEqual({ ok: false, reason: 'EXPIRED' });
    expect(await anybody().ask('confirmEmail', 'made-up')).toEqual({ ok: false, reason: 'FORGED' });
  });

  test('is not a way to guess a password', async () => {
    const { browser } = await somebodySignedIn();
    const guess = () =>
      browser.ask('askForNewEmail', { email: aNewAddress(), password: 'a wrong guess, long' });
    for (let tries = 0; tries < 5; tries += 1)
      expect(await guess()).toMatchObject({ reason: 'WRONG_PASSWORD' });
    expect(await guess()).toMatchObject({ reason: 'TOO_MANY_TRIES' });
  });
});

test('what happened to an account stands in the audit log, without an address', async () => {
  const { id, email, token } = await somebodyWhoForgot();
  await anybody().ask('setPassword', { token, password: NEW });
  const browser = anybody();
  browser.jar.cookie = (await sessionOf(email, NEW)) ?? '';
  const wanted = 'audited@example.org';
  await browser.ask('askForNewEmail', { email: wanted, password: NEW });
  await anybody().ask('confirmEmail', tokenIn((await lettersTo(wanted))[0]));
  const entries = await db
    .selectFrom('auditEntries')
    .selectAll()
    .where('personId', '=', id)
    .orderBy('recordedAt')
    .orderBy('id')
    .execute();
  expect(entries.map(({ verb }) => verb)).toEqual(['setPassword', 'signIn', 'askForNewEmail', 'changeEmail']);
  expect(entries.every(({ requestId }) => requestId)).toBe(true);
  expect(JSON.stringify(entries)).not.toMatch(/@example\.org/);
});
