import { describe, expect, test } from 'vitest';
import { refusals } from '../../support/api.ts';
import { mailsTo } from '../../support/mails.ts';
import { aWorld } from '../../support/world.ts';
import { anInvitation, placesOf, rolesOf, tokenOf } from './inviting-people.ts';

const world = await aWorld();
const at = await placesOf(world);
const { db } = world.database;
const accept = (token: string, given: { name?: string; password?: string } = { name: 'Maria Kowal' }) =>
  world.anonymous.act('acceptInvitation', { token, ...given });
const opened = async (token: string) =>
  (
    await world.anonymous.ask(
      `query ($token: String!) { openedInvitation(token: $token) {
         state email name invitedAs hasAccount expiresAt offered { role workingGroup { number } } } }`,
      { token },
    )
  ).openedInvitation;

describe('accepting', () => {
  test('opens an account with the role, and the person signs in as usual', async () => {
    const { token, email } = await anInvitation(world, { language: 'EN', until: '2016-12-31' });
    const password = 'cztery słowa w zdaniu';
    const payload = await accept(token, { name: ' Maria Kowal-Nowak ', password });
    expect(payload).toMatchObject({
      email,
      given: { role: 'RAPPORTEUR', until: '2016-12-31' },
      userErrors: [],
    });
    const person = await db.selectFrom('people').selectAll().where('email', '=', email).executeTakeFirst();
    expect(person).toMatchObject({ name: 'Maria Kowal-Nowak', language: 'EN', emailVerified: true });
    const { statusCode, headers } = await world.app.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      headers: { origin: 'http://localhost:3000' },
      payload: { email, password },
    });
    expect([statusCode, Boolean(headers['set-cookie'])]).toEqual([200, true]);
  });

  test('extends an account that exists, whose name and password stay', async () => {
    const { token } = await anInvitation(world, { email: 'citizen@example.org' });
    expect(await opened(token)).toMatchObject({ hasAccount: true });
    const before = await db.selectFrom('signInMethods').selectAll().execute();
    const payload = await accept(token, { name: 'Somebody Else', password: 'a password of a thief' });
    expect(payload.userErrors).toEqual([]);
    expect(await rolesOf(world, 'citizen@example.org')).toMatchObject([{ role: 'RAPPORTEUR' }]);
    expect(await db.selectFrom('signInMethods').selectAll().execute()).toEqual(before);
    const { viewer } = await world.as('citizen').ask('{ viewer { name roles { role } } }');
    expect(viewer).toEqual({ name: 'citizen (przykład)', roles: [{ role: 'RAPPORTEUR' }] });
  });

  test('lets one act within the new role at once, and not beyond it', async () => {
    const { token } = await anInvitation(world, { email: 'auditor@example.org' });
    const draft = (workingGroup: string) =>
      world.as('auditor').act('draftRecommendation', {
        workingGroup,
        kind: 'INSTITUTIONAL',
        title: 'Tytuł',
        body: 'Treść',
      });
    expect(refusals(await draft(at.group))).toEqual(['NOT_ALLOWED']);
    await accept(token);
    expect((await draft(at.group)).userErrors).toEqual([]);
    expect(refusals(await draft(at.other))).toEqual(['NOT_ALLOWED']);
  });

  test('changes nothing when the link is merely opened', async () => {
    const { token, email } = await anInvitation(world);
    await world.writesNothing(async () => {
      expect(await opened(token)).toMatchObject({
        state: 'SENT',
        email,
        name: 'Maria Kowal',
        invitedAs: 'COORDINATOR',
        hasAccount: false,
        offered: { role: 'RAPPORTEUR', workingGroup: { number: 3 } },
      });
    });
  });

  test('begins no role before its day, nor before it is accepted', async () => {
    const later = await anInvitation(world, { since: '2016-04-01' });
    const now = await anInvitation(world);
    world.today('2016-03-05');
    await accept(later.token);
    await accept(now.token);
    expect(await rolesOf(world, later.email)).toMatchObject([{ since: '2016-04-01' }]);
    expect(await rolesOf(world, now.email)).toMatchObject([{ since: '2016-03-05' }]);
  });

  test.each([
    ['no name', { name: ' ' }, ['REQUIRED name']],
    ['a short password', { name: 'Maria', password: 'za krótkie' }, ['INVALID password']],
    ['a password without end', { name: 'Maria', password: 'a'.repeat(129) }, ['INVALID password']],
  ])('is refused for %s, and the link still works', async (_, given, expected) => {
    const { token } = await anInvitation(world);
    await world.writesNothing(async () => expect(refusals(await accept(token, given))).toEqual(expected));
    expect((await accept(token)).userErrors).toEqual([]);
  });
});

describe('a link', () => {
  test('that was forged, or is half of one, is not known', async () => {
    const { token } = await anInvitation(world);
    for (const forged of ['', 'x', token.slice(1), `${token.slice(0, -1)}~`, 'A'.repeat(43)]) {
      const { userErrors } = await accept(forged);
      expect(userErrors).toMatchObject([
        { code: 'NOT_FOUND', path: ['token'], message: expect.stringContaining('Nie znamy takiego linku') },
      ]);
      expect(await opened(forged)).toBeNull();
    }
  });

  test('that was used tells nothing but that', async () => {
    const { token } = await anInvitation(world);
    await accept(token);
    const { userErrors } = await accept(token);
    expect(userErrors).toMatchObject([
      { code: 'WRONG_STATE', message: expect.stringContaining('zostało już przyjęte') },
    ]);
    expect(await opened(token)).toEqual({
      state: 'ACCEPTED',
      email: null,
      name: null,
      invitedAs: null,
      hasAccount: null,
      expiresAt: null,
      offered: null,
    });
  });

  test('works to the last millisecond of fourteen days by the server’s clock, and no longer', async () => {
    world.today('2016-03-01T10:00:00.000Z');
    const [last, late] = [await anInvitation(world), await anInvitation(world)];
    world.today('2016-03-15T09:59:59.999Z');
    expect((await opened(last.token)).state).toBe('SENT');
    expect((await accept(last.token)).userErrors).toEqual([]);
    world.today('2016-03-15T10:00:00.000Z');
    expect((await opened(late.token)).state).toBe('EXPIRED');
    const { userErrors } = await accept(late.token);
    expect(userErrors).toMatchObject([{ message: expect.stringContaining('wygasł po 14 dniach') }]);
  });

  test('is judged neither by the clock of the database nor by the reader’s', async () => {
    // The server's clock stands years before that of the database, and the reader says it is another day.
    const { token } = await anInvitation(world);
    const { rows } = await world.app
      .inject({
        method: 'POST',
        url: '/graphql',
        headers: { date: 'Tue, 01 Jan 2030 00:00:00 GMT' },
        payload: { query: `{ openedInvitation(token: "${token}") { state } }` },
      })
      .then((answer) => ({ rows: answer.json().data }));
    expect(rows).toEqual({ openedInvitation: { state: 'SENT' } });
  });

  test('opened by two at once gives one role, and the other hears that it was used', async () => {
    const { token, email } = await anInvitation(world);
    const both = await Promise.all([accept(token), accept(token)]);
    expect(both.flatMap(refusals)).toEqual(['WRONG_STATE token']);
    expect(await rolesOf(world, email)).toHaveLength(1);
    expect(await db.selectFrom('people').select('id').where('email', '=', email).execute()).toHaveLength(1);
  });

  test('and another to the same new address, accepted at once, open one account between them', async () => {
    const one = await anInvitation(world);
    const other = await anInvitation(world, { email: one.email, scope: at.other });
    const both = await Promise.all([accept(one.token), accept(other.token)]);
    expect(both.flatMap(refusals).filter((refusal) => refusal !== 'CONFLICT')).toEqual([]);
    expect(await db.selectFrom('people').select('id').where('email', '=', one.email).execute()).toHaveLength(
      1,
    );
    await Promise.all([accept(one.token), accept(other.token)]);
    expect(await rolesOf(world, one.email)).toHaveLength(2);
    expect(world.faults).toEqual([]);
  });

  test('to a role whose days are over is refused', async () => {
    const { token } = await anInvitation(world, { until: '2016-03-03' });
    world.today('2016-03-04');
    const { userErrors } = await accept(token);
    expect(userErrors).toMatchObject([{ message: expect.stringContaining('już minął') }]);
  });
});

test('a role that came another way meanwhile is not given twice', async () => {
  const { token } = await anInvitation(world, { email: 'validator@example.org' });
  const person = await db
    .selectFrom('people')
    .select('id')
    .where('email', '=', 'validator@example.org')
    .executeTakeFirstOrThrow();
  const { workingGroupId } = await db
    .selectFrom('invitations')
    .select('workingGroupId')
    .where('email', '=', 'validator@example.org')
    .executeTakeFirstOrThrow();
  const { grantRole } = await import('../../../server/src/accounts/index.ts');
  await grantRole(db, { personId: person.id, role: 'RAPPORTEUR', since: '2016-01-01', workingGroupId });
  const payload = await accept(token);
  expect(payload).toMatchObject({ given: { role: 'RAPPORTEUR', since: '2016-01-01' }, userErrors: [] });
  const roles = await rolesOf(world, 'validator@example.org');
  expect(roles.filter(({ role }) => role === 'RAPPORTEUR')).toHaveLength(1);
});

test('no secret and no address stands in what is logged or kept of the mail once it has left', async () => {
  const { token, email } = await anInvitation(world, { role: 'DEPUTY', scope: at.office });
  expect(await mailsTo(world, email)).toHaveLength(1);
  expect(await tokenOf(world, email)).toBe(token);
  const kept = await db.selectFrom('mails').select('content').where('recipient', '=', email).execute();
  expect(kept).toEqual([{ content: null }]);
  expect(world.faults.join('')).not.toContain(token);
});
