import { expect, test } from 'vitest';
import { keepSealed } from '../../../server/src/audit/keeping-sealed.ts';
import { verifyAudit } from '../../../server/src/audit/verifying.ts';
import { systemClock } from '../../../server/src/database/clock.ts';
import { until } from '../../launcher/launching.ts';
import { aWorld } from '../../support/world.ts';

const world = await aWorld();
const { db } = world.database;

test('many acts at once, some refused and some repeated, leave one entry each and a chain that holds', async () => {
  const faults: object[] = [];
  world.clock.set(new Date().toISOString());
  const sealing = keepSealed({ db, clock: systemClock, log: { error: (about) => void faults.push(about) } });
  const told = await Promise.all(
    Array.from({ length: 8 }, () => world.aRecommendation().adopted().published()),
  );
  const before = await verbs();
  await Promise.all(
    told.flatMap(({ addressee, reference }, at) => [
      ...[1, 2, 3].map((n) =>
        world
          .as('focal-point')
          .do('promise', { addressee, text: `Krok ${n}`, clientMutationId: `${at} ${n}` }),
      ),
      world.as('focal-point').do('promise', { addressee, text: 'Krok 1', clientMutationId: `${at} 1` }),
      world.as('focal-point-2').act('promise', { addressee, text: 'Cudze' }),
      world.as('coordinator').act('publishRecommendation', { reference, version: 1 }),
      verifyAudit(db, systemClock.now()).then(({ broken }) => expect(broken).toBeNull()),
    ]),
  );
  const after = await verbs();
  expect(after['promise false']).toBe(24);
  expect(after['promise true']).toBe(8);
  expect(after['publishRecommendation false']).toBe(before['publishRecommendation false']);
  await until(async () => (await verifyAudit(db, systemClock.now())).waiting === 0, 'all is sealed', 5_000);
  await sealing.end();
  const { broken, checked } = await verifyAudit(db, systemClock.now());
  expect({ broken, checked }).toEqual({ broken: null, checked: sum(after) });
  expect(faults).toEqual([]);
});

/** How many entries there are of each verb, done and denied; people sign in when they are first needed. */
const verbs = async (): Promise<Record<string, number>> => {
  const entries = await db.selectFrom('auditEntries').select(['verb', 'isDenied']).execute();
  return Object.fromEntries(
    [...Map.groupBy(entries, ({ verb, isDenied }) => `${verb} ${isDenied}`)].map(([key, { length }]) => [
      key,
      length,
    ]),
  );
};
const sum = (counts: Record<string, number>) =>
  Object.values(counts).reduce((total, count) => total + count, 0);
