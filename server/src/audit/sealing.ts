import { sql } from 'kysely';
import type { Clock } from '../database/clock.ts';
import type { Database, Trx } from '../database/tables.ts';
import { beginning, hashOf, instant, sealedEntry } from './chain.ts';

/** Held by whoever seals, until its transaction ends. */
const lockNumber = 7_402_015_008;

/** Entries sealed in one transaction. */
const batch = 500;

/**
 * Seals every entry that is committed and waits, and answers how many. They wait in a table of their own, which shows a
 * row when its transaction is committed: neither ids nor times tell that order, and a row that is committed late with an
 * earlier time is sealed after what was there before it. Of several processes one seals; the others answer 0.
 */
export const sealWaiting = async (db: Database, clock: Clock): Promise<number> => {
  let sealed = 0;
  for (;;) {
    const now = (await anyWaits(db)) ? await db.transaction().execute((trx) => sealBatch(trx, clock)) : 0;
    sealed += now;
    if (now < batch) return sealed;
  }
};

const anyWaits = async (db: Database): Promise<boolean> =>
  (await db.selectFrom('auditUnsealed').select('entryId').limit(1).executeTakeFirst()) !== undefined;

const sealBatch = async (trx: Trx, clock: Clock): Promise<number> => {
  const { rows } = await sql<{
    taken: boolean;
  }>`select pg_try_advisory_xact_lock(${lockNumber}) as taken`.execute(trx);
  if (!rows[0]?.taken) return 0;
  const waiting = await trx
    .selectFrom('auditUnsealed as u')
    .innerJoin('auditEntries as e', 'e.id', 'u.entryId')
    .select(['e.id', sealedEntry.as('entry')])
    .orderBy('e.number')
    .limit(batch)
    .execute();
  if (waiting.length === 0) return 0;
  const head = await trx
    .selectFrom('auditSeals')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  let { seq, hash: previousHash } = head ?? { seq: 0, hash: beginning };
  const sealedAt = clock.now();
  const seals = waiting.map(({ id, entry }) => {
    seq += 1;
    const link = { seq, previousHash, sealedAt: instant(sealedAt), entry };
    const seal = { seq, entryId: id, previousHash, hash: hashOf(link), sealedAt };
    previousHash = seal.hash;
    return seal;
  });
  await trx.insertInto('auditSeals').values(seals).execute();
  await trx
    .deleteFrom('auditUnsealed')
    .where(
      'entryId',
      'in',
      waiting.map(({ id }) => id),
    )
    .execute();
  return seals.length;
};
