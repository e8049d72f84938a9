import { sql } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import { recordAudit } from '../../../server/src/audit/index.ts';
import { keepSealed } from '../../../server/src/audit/keeping-sealed.ts';
import { sealWaiting } from '../../../server/src/audit/sealing.ts';
import { verifyAudit } from '../../../server/src/audit/verifying.ts';
import { systemClock } from '../../../server/src/database/clock.ts';
import { connect, openDriver } from '../../../server/src/database/connect.ts';
import type { Database } from '../../../server/src/database/tables.ts';
import { until } from '../../launcher/launching.ts';
import { aDatabase } from '../../support/database.ts';

const { db, target } = await aDatabase({ max: 20 });

const anEntry = (verb: string, by: Database = db, now = systemClock.now()) =>
  recordAudit(by, { verb, now, personId: null });

/** What is under seal, in the order of the chain. */
const sealed = async () =>
  (
    await db
      .selectFrom('auditSeals as s')
      .innerJoin('auditEntries as e', 'e.id', 's.entryId')
      .select('e.verb')
      .orderBy('s.seq')
      .execute()
  ).map(({ verb }) => verb);

/** A process of its own, as far as the database can tell. */
const another = () => {
  const connection = connect(target, { max: 2 });
  onTestFinished(() => connection.close());
  return connection.db;
};

describe('the seal', () => {
  test('is set on what is committed, and on a row that is committed late after what was there before it', async () => {
    let commit = () => {};
    const late = another()
      .transaction()
      .execute(async (trx) => {
        await anEntry('late', trx, new Date('2016-01-01'));
        await new Promise<void>((done) => {
          commit = done;
        });
      });
    await until(async () => Boolean(await waitsUncommitted()), 'a row is written and not committed');
    await anEntry('early');
    expect(await sealWaiting(db, systemClock)).toBe(1);
    expect(await sealed()).toEqual(['early']);
    commit();
    await late;
    expect(await sealWaiting(db, systemClock)).toBe(1);
    expect(await sealed()).toEqual(['early', 'late']);
    expect(await verifyAudit(db, systemClock.now())).toMatchObject({ checked: 2, waiting: 0, broken: null });
  });

  /** Numbers are given at once, committed or not. */
  const waitsUncommitted = async () => {
    const { rows } = await sql<{ held: boolean }>`
      select exists (select from pg_locks where locktype = 'relation' and mode = 'RowExclusiveLock'
        and relation = 'audit_unsealed'::regclass and pid <> pg_backend_pid()) as held`.execute(db);
    return rows[0]?.held;
  };

  test('is set once, however many processes set it', async () => {
    const before = (await sealed()).length;
    const processes = [db, another(), another(), another()];
    const writing = Array.from({ length: 300 }, (_, at) => anEntry(`parallel ${at}`));
    while ((await sealed()).length < before + 300) {
      await Promise.all(processes.map((each) => sealWaiting(each, systemClock)));
    }
    await Promise.all(writing);
    expect(new Set(await sealed()).size).toBe(before + 300);
    expect(await verifyAudit(db, systemClock.now())).toMatchObject({ broken: null, checked: before + 300 });
  });

  test('takes more than one batch when more waits', async () => {
    await sql`insert into audit_entries (id, recorded_at, origin, verb, is_denied)
      select gen_random_uuid(), now(), 'SYSTEM', 'many', false from generate_series(1, 1201)`.execute(db);
    expect(await sealWaiting(db, systemClock)).toBe(1201);
    expect(await verifyAudit(db, systemClock.now())).toMatchObject({ broken: null, waiting: 0 });
  });

  test('holds up nobody who writes, and is left to whoever sets it', async () => {
    const holder = openDriver(target, { max: 1 });
    onTestFinished(() => holder.end());
    await holder.begin(async (trx) => {
      await trx`select pg_advisory_xact_lock(7402015008)`;
      await anEntry('while another seals');
      expect(await sealWaiting(db, systemClock)).toBe(0);
    });
    expect(await sealWaiting(db, systemClock)).toBe(1);
  });
});

describe('a running server', () => {
  const faults: object[] = [];
  const log = { error: (about: object) => void faults.push(about) };

  test('seals within about a second, and once more when it stops', async () => {
    const sealing = keepSealed({ db, clock: systemClock, log });
    await anEntry('while it runs');
    const since = Date.now();
    await until(async () => (await sealed()).includes('while it runs'), 'sealed', 5_000);
    expect(Date.now() - since).toBeLessThan(2_500);
    await anEntry('at the end');
    await sealing.end();
    expect(await sealed()).toContain('at the end');
    expect(faults).toEqual([]);
  });

  test('goes on sealing after a fault, and says what it was', async () => {
    await sql`alter table audit_unsealed rename to elsewhere`.execute(db);
    const sealing = keepSealed({ db, clock: systemClock, log });
    await until(() => faults.length > 0, 'the fault is told');
    await sql`alter table elsewhere rename to audit_unsealed`.execute(db);
    await anEntry('after the fault');
    await until(async () => (await sealed()).includes('after the fault'), 'sealed', 5_000);
    await sealing.end();
  });
});
