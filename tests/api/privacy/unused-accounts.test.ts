import { beforeAll, describe, expect, test } from 'vitest';
import { addPerson } from '../../../server/src/accounts/index.ts';
import { retireUnusedAccounts } from '../../../server/src/privacy/retiring.ts';
import { mailsTo } from '../../support/mails.ts';
import { aWorld, places } from '../../support/world.ts';

const world = await aWorld();
const { db } = world.database;

const signedInOn = (personId: string, day: string) =>
  db
    .insertInto('lastSignIns')
    .values({ personId, signedInAt: new Date(`${day}T12:00:00Z`), noticedAt: null })
    .onConflict((conflict) =>
      conflict.column('personId').doUpdateSet({ signedInAt: new Date(`${day}T12:00:00Z`) }),
    )
    .execute();

const roundOn = (day: string) =>
  retireUnusedAccounts({ db, clock: { now: () => new Date(`${day}T12:00:00Z`) } });

const isErased = async (id: string) =>
  (await db.selectFrom('people').select('erasedAt').where('id', '=', id).executeTakeFirstOrThrow())
    .erasedAt !== null;

/** Somebody who opened an account and last signed in on the first of March 2014. */
async function somebody(id: string) {
  await db.transaction().execute((trx) =>
    addPerson(trx, {
      id,
      name: 'Maria Kowal',
      email: `${id}@example.net`,
      language: 'EN',
      password: null,
      now: new Date('2014-01-01T00:00:00Z'),
    }),
  );
  await signedInOn(id, '2014-03-01');
}

describe('an account that nobody used for two years', () => {
  beforeAll(() => somebody('unused'));

  test('is left alone until then', async () => {
    await world.writesNothing(() => roundOn('2016-02-28'));
  });

  test('is told of by one letter in its own language, however often and from however many processes', async () => {
    await Promise.all([roundOn('2016-03-02'), roundOn('2016-03-02')]);
    await roundOn('2016-03-20');
    const letters = await mailsTo(world, 'unused@example.net');
    expect(letters.map(({ subject }) => subject)).toEqual([
      'In 30 days we will erase an account that is not used',
    ]);
    expect(await isErased('unused')).toBe(false);
  });

  test('is erased a month after the letter, which the audit log says', async () => {
    await roundOn('2016-04-02');
    expect(await isErased('unused')).toBe(true);
    const { verb, personId } = await db
      .selectFrom('auditEntries')
      .select(['verb', 'personId'])
      .where('objectId', '=', 'unused')
      .executeTakeFirstOrThrow();
    expect({ verb, personId }).toEqual({ verb: 'retireAccount', personId: null });
  });

  test('stays when somebody signs in after the letter, and is told again two years later', async () => {
    await somebody('returning');
    await roundOn('2016-03-02');
    await db
      .insertInto('sessions')
      .values({
        id: 'back',
        token: 'back',
        userId: 'returning',
        createdAt: new Date('2016-03-20T12:00:00Z'),
        updatedAt: new Date('2016-03-20T12:00:00Z'),
        expiresAt: new Date('2016-03-21T00:00:00Z'),
        ipAddress: null,
        userAgent: null,
      })
      .execute();
    await roundOn('2017-05-01');
    expect(await isErased('returning')).toBe(false);
    await roundOn('2018-03-21');
    expect(await mailsTo(world, 'returning@example.net')).toHaveLength(2);
  });

  test('stays as long as software of theirs asks', async () => {
    await somebody('with-software');
    const { apiToken } = await world.as('focal-point').do('createApiToken', {
      institution: places.cityOffice,
      name: 'Obieg dokumentów',
      scope: 'READ',
      endsOn: '2016-12-31',
    });
    const { numUpdatedRows } = await db
      .updateTable('apiTokens')
      .set({ personId: 'with-software', lastUsedOn: '2016-02-01' })
      .where('id', '=', apiToken.id.replace('ApiToken:', ''))
      .executeTakeFirst();
    expect(numUpdatedRows).toBe(1n);
    await roundOn('2016-03-02');
    expect(await mailsTo(world, 'with-software@example.net')).toEqual([]);
  });

  test('stays when it is the last administrator’s', async () => {
    await db.updateTable('people').set({ isExample: false }).where('id', '=', 'demo-administrator').execute();
    await signedInOn('demo-administrator', '2014-03-01');
    await roundOn('2016-03-02');
    await roundOn('2016-04-02');
    expect(await isErased('demo-administrator')).toBe(false);
  });
});
