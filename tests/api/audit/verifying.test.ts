import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { recordAudit } from '../../../server/src/audit/index.ts';
import { sealWaiting } from '../../../server/src/audit/sealing.ts';
import { verifyAudit } from '../../../server/src/audit/verifying.ts';
import { connect, openDriver } from '../../../server/src/database/connect.ts';
import type { Database } from '../../../server/src/database/tables.ts';
import { aDatabase } from '../../support/database.ts';
import { withDatabase } from '../../support/database-target.ts';

const whole = await aDatabase();
const now = new Date('2016-03-01T11:00:00Z');
const clock = { now: () => now };
let head = '';

beforeAll(async () => {
  for (let at = 1; at <= 40; at += 1) {
    await recordAudit(whole.db, {
      verb: `act ${at}`,
      now,
      personId: null,
      object: { type: 'Recommendation', id: `${at}`, name: `WRO-2015/3.${at}` },
      before: { stage: 'DRAFT', version: at },
      after: { stage: 'ADOPTED', version: at + 1, themes: ['zdrowie', 'praca'] },
      reason: 'Zażółć gęślą jaźń "w cudzysłowie"\n',
    });
    if (at % 7 === 0) await sealWaiting(whole.db, clock);
  }
  await sealWaiting(whole.db, clock);
  ({ head } = await verifyAudit(whole.db, now));
  await whole.close();
});

/** A copy that somebody who owns the database tampers with: triggers and foreign keys do not stop them. */
const aBrokenCopy = async (...tampering: string[]): Promise<Database> => {
  const name = `forum_broken_${randomBytes(6).toString('hex')}`;
  const original = nameOf(whole.target);
  const server = openDriver(withDatabase(whole.target, 'postgres'), { max: 1 });
  await server`create database ${server(name)} template ${server(original)}`;
  const copy = connect(withDatabase(whole.target, name), { max: 1 });
  onTestFinished(async () => {
    await copy.close();
    await server`drop database ${server(name)} with (force)`;
    await server.end();
  });
  await sql`set session_replication_role = replica`.execute(copy.db);
  for (const statement of tampering.flatMap((each) => each.split(';')))
    await sql.raw(statement).execute(copy.db);
  return copy.db;
};

const nameOf = (target: typeof whole.target) =>
  typeof target === 'string' ? new URL(target).pathname.slice(1) : target.database;

const entryOf = (seq: number) => `(select entry_id from audit_seals where seq = ${seq})`;
const row = (columns: string) =>
  `insert into audit_entries (id, recorded_at, origin, verb, is_denied) overriding system value select ${columns}`;

describe('the chain', () => {
  test('holds when nobody touched it', async () => {
    const copy = await aBrokenCopy();
    expect(await verifyAudit(copy, now)).toEqual({ checked: 40, waiting: 0, head, broken: null });
    expect(await verifyAudit(copy, now, head)).toMatchObject({ broken: null });
  });

  test('holds when it has grown since its head was noted', async () => {
    const copy = await aBrokenCopy('set session_replication_role = origin');
    await recordAudit(copy, { verb: 'later', now, personId: null });
    await sealWaiting(copy, clock);
    expect(await verifyAudit(copy, now, head)).toMatchObject({ checked: 41, broken: null });
  });

  test.each([
    ['a word', `update audit_entries set verb = 'nothing' where id = ${entryOf(7)}`],
    [
      'a number deep inside',
      `update audit_entries set after = jsonb_set(after, '{version}', '9') where id = ${entryOf(7)}`,
    ],
    [
      'one in a list',
      `update audit_entries set after = jsonb_set(after, '{themes,1}', '"inne"') where id = ${entryOf(7)}`,
    ],
    ['a value to none', `update audit_entries set reason = null where id = ${entryOf(7)}`],
    ['a refusal to an act', `update audit_entries set is_denied = true where id = ${entryOf(7)}`],
    ['who', `update audit_entries set person_id = 'demo-citizen' where id = ${entryOf(7)}`],
    [
      'when, by a microsecond',
      `update audit_entries set recorded_at = recorded_at + interval '1 microsecond' where id = ${entryOf(7)}`,
    ],
    ['when it was sealed', `update audit_seals set sealed_at = sealed_at - interval '1 day' where seq = 7`],
    [
      'the order of reading',
      `alter table audit_entries alter number drop identity; update audit_entries set number = 1000 where id = ${entryOf(7)}`,
    ],
    ['the hash itself', `update audit_seals set hash = repeat('a', 64) where seq = 7`],
  ])('shows a change of %s', async (_what, tampering) => {
    const verdict = await verifyAudit(await aBrokenCopy(tampering), now);
    expect(verdict).toMatchObject({ checked: 6, broken: { fault: 'CHANGED', seq: 7 } });
  });

  test.each([
    ['an entry', `delete from audit_entries where id = ${entryOf(9)}`],
    ['a seal', `delete from audit_seals where seq = 9`],
    [
      'both',
      `with gone as (delete from audit_seals where seq = 9 returning entry_id) delete from audit_entries where id in (select entry_id from gone)`,
    ],
    ['the first of all', `delete from audit_seals where seq = 1`],
  ])('shows that %s is gone', async (what, tampering) => {
    const verdict = await verifyAudit(await aBrokenCopy(tampering), now);
    expect(verdict.broken).toMatchObject({ fault: 'MISSING', seq: what === 'the first of all' ? 1 : 9 });
  });

  test('shows two rows that changed places', async () => {
    const swap = [
      'update audit_seals set seq = 1000 where seq = 11',
      'update audit_seals set seq = 11 where seq = 12',
      'update audit_seals set seq = 12 where seq = 1000',
    ];
    expect((await verifyAudit(await aBrokenCopy(...swap), now)).broken).toMatchObject({
      fault: 'OUT_OF_ORDER',
      seq: 11,
    });
  });

  test('shows a seal that was taken out and the rest moved up', async () => {
    const close = [
      'delete from audit_seals where seq = 11',
      'update audit_seals set seq = seq + 1000 where seq > 11',
      'update audit_seals set seq = seq - 1001 where seq > 1000',
    ];
    const { broken } = await verifyAudit(await aBrokenCopy(...close), now);
    expect(broken).toMatchObject({ fault: 'OUT_OF_ORDER', seq: 11 });
  });

  test('shows an entry that was slipped in, however it is dated', async () => {
    for (const when of [`'2014-01-01'`, `'2030-01-01'`]) {
      const copy = await aBrokenCopy(row(`gen_random_uuid(), ${when}, 'SYSTEM', 'slipped in', false`));
      expect((await verifyAudit(copy, now)).broken).toMatchObject({ fault: 'UNSEALED', seq: null });
    }
  });

  test('shows an entry slipped in under a seal of its own', async () => {
    const copy = await aBrokenCopy(
      'alter table audit_seals drop constraint audit_seals_previous_hash_key',
      'update audit_seals set seq = seq + 1000 where seq > 20',
      'update audit_seals set seq = seq - 999 where seq > 1000',
      row(`'01a2075b-0000-7000-8000-000000000000', '2016-03-01T11:00:00Z', 'SYSTEM', 'slipped in', false`),
      `insert into audit_seals select 21, '01a2075b-0000-7000-8000-000000000000', hash, repeat('b', 64), sealed_at
       from audit_seals where seq = 20`,
    );
    expect((await verifyAudit(copy, now)).broken).toMatchObject({ fault: 'CHANGED', seq: 21 });
  });

  test('shows a tail that was cut only to who noted the head before', async () => {
    const cut = [
      'create temporary table tail as select entry_id from audit_seals where seq > 35',
      'delete from audit_seals where seq > 35',
      'delete from audit_entries where id in (select entry_id from tail)',
    ];
    const copy = await aBrokenCopy(...cut);
    expect(await verifyAudit(copy, now)).toMatchObject({ checked: 35, broken: null });
    expect((await verifyAudit(copy, now, head)).broken).toMatchObject({ fault: 'MISSING', seq: 36 });
  });

  test('shows a chain that was worked out anew to who noted the head before', async () => {
    const copy = await aBrokenCopy(
      `update audit_entries set verb = 'nothing' where id = ${entryOf(7)}`,
      'insert into audit_unsealed select entry_id from audit_seals',
      'delete from audit_seals',
    );
    await sealWaiting(copy, clock);
    expect(await verifyAudit(copy, now)).toMatchObject({ checked: 40, broken: null });
    expect((await verifyAudit(copy, now, head)).broken).toMatchObject({ fault: 'MISSING' });
  });

  test('gives an entry a minute to be sealed', async () => {
    const copy = await aBrokenCopy('set session_replication_role = origin');
    await recordAudit(copy, { verb: 'waits', now, personId: null });
    const after = (seconds: number) => verifyAudit(copy, new Date(now.getTime() + seconds * 1000));
    expect(await after(60)).toMatchObject({ waiting: 1, broken: null });
    expect((await after(61)).broken).toMatchObject({ fault: 'UNSEALED' });
  });
});
