import fc from 'fast-check';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { recordAudit } from '../../../server/src/audit/index.ts';
import { hashOf, instantIn, sealedEntry } from '../../../server/src/audit/chain.ts';
import { sealWaiting } from '../../../server/src/audit/sealing.ts';
import { verifyAudit } from '../../../server/src/audit/verifying.ts';
import type { Trx } from '../../../server/src/database/tables.ts';
import { aDatabase } from '../../support/database.ts';

const { db } = await aDatabase();
const now = new Date('2016-03-01T11:00:00Z');
/** When every entry should long be sealed. */
const later = new Date('2016-03-01T12:00:00Z');
const rows = 30;
let head = '';

beforeAll(async () => {
  for (let at = 1; at <= rows; at += 1) {
    await recordAudit(db, {
      verb: `act${at}`,
      now,
      personId: `person${at}`,
      object: { type: 'Recommendation', id: `${at}`, name: `WRO-2015/3.${at}` },
      before: { stage: 'DRAFT', version: at },
      after: { stage: 'ADOPTED', version: at + 1 },
      reason: 'Powód.',
    });
  }
  await sealWaiting(db, { now: () => now });
  ({ head } = await verifyAudit(db, now));
});

const place = fc.integer({ min: 1, max: rows });
const two = fc.tuple(place, place).filter(([one, other]) => one !== other);
const entryOf = (seq: number) => sql`(select entry_id from audit_seals where seq = ${seq})`;

const texts = [
  'verb',
  'person_id',
  'object_type',
  'object_id',
  'object_name',
  'request_id',
  'reason',
  'role',
  'origin',
];
const others = ['recorded_at', 'is_denied', 'before', 'after'];
const changed: Record<string, ReturnType<typeof sql>> = {
  recorded_at: sql`recorded_at - interval '1 day'`,
  is_denied: sql`not is_denied`,
  before: sql`before || '{"version": 77}'`,
  after: sql`after - 'stage'`,
  origin: sql`'COMMAND'`,
};

/** One thing that somebody who owns the database may do to its log, at random places. */
const tampering = fc.oneof(
  fc.record({ do: fc.constant('edit' as const), at: place, column: fc.constantFrom(...texts, ...others) }),
  fc.record({
    do: fc.constant('swap contents' as const),
    of: two,
    column: fc.constantFrom('verb', 'person_id', 'after'),
  }),
  fc.record({ do: fc.constant('swap seals' as const), of: two }),
  fc.record({
    do: fc.constant('delete' as const),
    at: place,
    what: fc.constantFrom('entry', 'seal', 'both'),
  }),
  fc.record({ do: fc.constant('slip in' as const), daysAgo: fc.integer({ min: 1, max: 900 }) }),
  fc.record({ do: fc.constant('cut the tail' as const), from: place }),
  fc.record({ do: fc.constant('edit and work out anew' as const), at: place }),
);
type Tampering = typeof tampering extends fc.Arbitrary<infer One> ? One : never;

const edit = (trx: Trx, at: number, column: string) =>
  sql`update audit_entries set ${sql.ref(column)} = ${changed[column] ?? sql`'x'`} where id = ${entryOf(at)}`.execute(
    trx,
  );

async function tamper(trx: Trx, what: Tampering): Promise<void> {
  switch (what.do) {
    case 'edit':
      return void (await edit(trx, what.at, what.column));
    case 'swap contents': {
      const column = sql.ref(what.column);
      const [one, other] = what.of;
      await sql`update audit_entries e set ${column} = o.${column} from audit_entries o
        where (e.id, o.id) in ((${entryOf(one)}, ${entryOf(other)}), (${entryOf(other)}, ${entryOf(one)}))`.execute(
        trx,
      );
      return;
    }
    case 'swap seals': {
      const [one, other] = what.of;
      for (const [from, to] of [
        [one, 1000],
        [other, one],
        [1000, other],
      ])
        await sql`update audit_seals set seq = ${to} where seq = ${from}`.execute(trx);
      return;
    }
    case 'delete': {
      const { rows: gone } = await sql<{
        id: string;
      }>`select entry_id as id from audit_seals where seq = ${what.at}`.execute(trx);
      if (what.what !== 'seal') await sql`delete from audit_entries where id = ${gone[0]?.id}`.execute(trx);
      if (what.what !== 'entry') await sql`delete from audit_seals where seq = ${what.at}`.execute(trx);
      return;
    }
    case 'slip in':
      await sql`insert into audit_entries (id, recorded_at, origin, verb, is_denied)
        values (gen_random_uuid(), ${now}::timestamptz - make_interval(days => ${what.daysAgo}), 'SYSTEM', 'x', false)`.execute(
        trx,
      );
      return;
    case 'cut the tail':
      await sql`with cut as (delete from audit_seals where seq >= ${what.from} returning entry_id)
        delete from audit_entries where id in (select entry_id from cut)`.execute(trx);
      return;
    case 'edit and work out anew':
      await edit(trx, what.at, 'verb');
      await workOutAnew(trx);
  }
}

/** As somebody would who knows how seals are made. */
async function workOutAnew(trx: Trx): Promise<void> {
  const links = await trx
    .selectFrom('auditSeals as s')
    .innerJoin('auditEntries as e', 'e.id', 's.entryId')
    .select([
      's.seq',
      's.previousHash',
      's.hash',
      instantIn('s.sealed_at').as('sealedAt'),
      sealedEntry.as('entry'),
    ])
    .orderBy('s.seq')
    .execute();
  let previousHash = links[0]?.previousHash ?? '';
  for (const link of links) {
    const hash = hashOf({ ...link, previousHash });
    await trx.updateTable('auditSeals').set({ previousHash, hash }).where('seq', '=', link.seq).execute();
    previousHash = hash;
  }
}

class Undo extends Error {}

/** What is found after tampering, which is undone afterwards. */
async function foundAfter(what: Tampering, knownHead: string | undefined) {
  let broken: unknown;
  await db
    .transaction()
    .execute(async (trx) => {
      await sql`set local session_replication_role = replica`.execute(trx);
      await tamper(trx, what);
      ({ broken } = await verifyAudit(trx, later, knownHead));
      throw new Undo();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error;
    });
  return broken;
}

test('whatever is done to the log by hand is found by who noted its head', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(tampering, async (what) => {
      expect(await foundAfter(what, head), JSON.stringify(what)).not.toBeNull();
    }),
    { numRuns: 300 },
  );
  expect(await verifyAudit(db, now, head)).toMatchObject({ checked: rows, broken: null });
});

test(
  'without a head, all is found but a tail that was cut and a chain worked out anew',
  { timeout: 60_000 },
  async () => {
    const invisible = ['cut the tail', 'edit and work out anew'];
    await fc.assert(
      fc.asyncProperty(tampering, async (what) => {
        const broken = await foundAfter(what, undefined);
        const last = what.do === 'delete' && what.what === 'both' && what.at === rows;
        expect(broken === null, JSON.stringify(what)).toBe(invisible.includes(what.do) || last);
      }),
      { numRuns: 200 },
    );
  },
);
