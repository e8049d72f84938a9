import { expect, test } from 'vitest';
import { forgetOldRequests } from '../../../server/src/privacy/forgetting.ts';
import { accountOf } from '../../support/cast.ts';
import { aWorld, places } from '../../support/world.ts';
import { aNewAddress, anInvitation, holderId, placesOf } from './inviting-people.ts';

const world = await aWorld();
const at = await placesOf(world);
const { db } = world.database;

/** The entries that an act leaves, in short: who, in which role, what, to what. */
const leftBy = async (act: () => Promise<unknown>) => {
  const entries = () =>
    db.selectFrom('auditEntries').selectAll().where('verb', '!=', 'signIn').orderBy('number').execute();
  const before = (await entries()).length;
  await act();
  const left = (await entries()).slice(before);
  const text = JSON.stringify(left);
  expect(text).not.toMatch(/@|Maria|Kowal/);
  return left.map(({ personId, role, verb, objectType, isDenied }) =>
    [personId?.replace('demo-', ''), role, isDenied ? 'denied' : null, verb, objectType]
      .filter(Boolean)
      .join(' '),
  );
};

test('each act about people and their roles leaves one entry, without a name, an address or a secret', async () => {
  const coordinator = world.as('coordinator');
  const { invitation, token } = await anInvitation(world);
  const input = { email: aNewAddress(), name: 'Maria Kowal', role: 'RAPPORTEUR' as const, scope: at.group };
  expect(await leftBy(() => coordinator.do('invite', input))).toEqual([
    'coordinator COORDINATOR invite Invitation',
  ]);
  expect(await leftBy(() => coordinator.act('invite', input))).toEqual([]);
  expect(await leftBy(() => world.as('citizen').act('invite', input))).toEqual(['citizen denied invite']);
  const id = { invitation: invitation.id as string };
  expect(await leftBy(() => coordinator.do('resendInvitation', id))).toEqual([
    'coordinator COORDINATOR resendInvitation Invitation',
  ]);
  expect(await leftBy(() => world.anonymous.act('acceptInvitation', { token, name: 'Maria Kowal' }))).toEqual(
    [],
  );
  const { token: good, email: newcomer } = await anInvitation(world);
  const accepted = await leftBy(() =>
    world.anonymous.do('acceptInvitation', { token: good, name: 'Maria Kowal' }),
  );
  const { id: personId } = await db
    .selectFrom('people')
    .select('id')
    .where('email', '=', newcomer)
    .executeTakeFirstOrThrow();
  expect(accepted).toEqual([`${personId} acceptInvitation Person`]);
  expect(await leftBy(() => coordinator.do('revokeInvitation', id))).toEqual([
    'coordinator COORDINATOR revokeInvitation Invitation',
  ]);
  const csv = `email,name,role,scope\n${aNewAddress()},Maria,RAPPORTEUR,${places.wroclaw}/3`;
  expect(await leftBy(() => coordinator.do('importInvitations', { csv }))).toEqual([
    'coordinator COORDINATOR importInvitations',
  ]);
  const holder = await holderId(world, newcomer, 'RAPPORTEUR');
  expect(await leftBy(() => coordinator.do('endRole', { holder, reason: 'Koniec prac' }))).toEqual([
    'coordinator COORDINATOR endRole Person',
  ]);
});

const { id: insiders } = await db
  .selectFrom('roleGrants')
  .select('id')
  .where('personId', '=', accountOf('insider'))
  .where('role', '=', 'FOCAL_POINT')
  .executeTakeFirstOrThrow();

test('whoever is handed a role finds that in their own log, beside the entry of who leaves', async () => {
  const left = await leftBy(() =>
    world.as('insider').do('handOver', {
      institution: places.cityOffice,
      from: `RoleHolder:${insiders}`,
    }),
  );
  expect(left).toEqual(['insider grantRole Person', 'insider FOCAL_POINT handOver Person']);
});

test('invitations nobody took up are forgotten a month after they are over', async () => {
  const { email } = await anInvitation(world);
  const kept = async () =>
    (await db.selectFrom('invitations').select('id').where('email', '=', email).execute()).length;
  world.today('2016-04-13');
  await forgetOldRequests({ db, clock: world.clock });
  expect(await kept()).toBe(1);
  world.today('2016-04-16');
  await forgetOldRequests({ db, clock: world.clock });
  expect(await kept()).toBe(0);
});

test('an account that is erased takes its invitation with it, and its role ends', async () => {
  const { token, email } = await anInvitation(world);
  await world.anonymous.do('acceptInvitation', { token, name: 'Maria Kowal' });
  const { id } = await db
    .selectFrom('people')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow();
  const { eraseAccount } = await import('../../../server/src/privacy/erasing.ts');
  const viewer = { id, name: '', email, language: 'PL' as const, grants: [] };
  const context = {
    db,
    clock: world.clock,
    viewer,
    language: 'PL',
    requestId: 'erase',
    demo: false,
  } as never;
  expect(await eraseAccount(context, { email })).toEqual({ done: id });
  expect(await db.selectFrom('invitations').select('id').where('email', '=', email).execute()).toEqual([]);
  const { roleHolders } = await world
    .as('administrator')
    .ask('{ roleHolders(first: 100) { edges { node { name } } } }');
  expect(roleHolders.edges.filter(({ node }: { node: { name: string } }) => node.name === '')).toEqual([]);
});
