import { sql } from 'kysely';
import type { Database, Trx } from '../database/tables.ts';
import { beginning, hashOf, instantIn, sealedEntry, type SealedEntry } from './chain.ts';

export type Fault =
  /** A row differs from what was sealed. */
  | 'CHANGED'
  /** A seal, or the entry it was set on, is gone; or the chain does not lead to the head that was known. */
  | 'MISSING'
  /** A seal does not follow the one before it. */
  | 'OUT_OF_ORDER'
  /** An entry has stood without a seal for over a minute. */
  | 'UNSEALED';

export interface Broken {
  fault: Fault;
  /** Place in the chain; null for an entry without a seal. */
  seq: number | null;
  entryId: string | null;
}

export interface Verdict {
  /** Entries under seal that were looked at, up to the first that is broken. */
  checked: number;
  /** Entries that wait for their seal, as they may for a moment. */
  waiting: number;
  /** Hash of the last seal that holds; keep it elsewhere, and the tail cannot be cut unseen. */
  head: string;
  broken: Broken | null;
}

/** Seconds an entry may wait for its seal. */
const patience = 60;

/** Seals read at once. */
const batch = 2_000;

/**
 * Follows the chain from its beginning, in one snapshot, so that acts and seals of the same moment disturb nothing.
 * Stops at the first fault. `knownHead` is a hash noted earlier: the chain must still lead through it. Within a
 * transaction it sees what that transaction sees.
 */
export const verifyAudit = (db: Database, now: Date, knownHead?: string): Promise<Verdict> =>
  db.isTransaction
    ? verdictIn(db as Trx, now, knownHead)
    : db
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute((trx) => verdictIn(trx, now, knownHead));

const verdictIn = async (trx: Trx, now: Date, knownHead: string | undefined): Promise<Verdict> => {
  await sql`set local statement_timeout = '10min'`.execute(trx);
  const { checked, head, broken } = await followChain(trx, knownHead);
  const { tooLong, count } = await unsealed(trx, now);
  const slippedIn: Broken | null = tooLong ? { fault: 'UNSEALED', seq: null, entryId: tooLong } : null;
  return { checked, waiting: count, head, broken: broken ?? slippedIn };
};

const followChain = async (trx: Trx, knownHead: string | undefined) => {
  let head = beginning;
  let checked = 0;
  let isKnown = knownHead === undefined || knownHead === beginning;
  for (;;) {
    const seals = await sealsAfter(trx, checked);
    for (const seal of seals) {
      const fault = faultOf(seal, checked + 1, head);
      if (fault) return { checked, head, broken: fault };
      ({ hash: head, seq: checked } = seal);
      isKnown ||= head === knownHead;
    }
    if (seals.length === batch) continue;
    const cut: Broken = { fault: 'MISSING', seq: checked + 1, entryId: null };
    return { checked, head, broken: isKnown ? null : cut };
  }
};

interface Seal {
  seq: number;
  entryId: string;
  previousHash: string;
  hash: string;
  sealedAt: string;
  entry: SealedEntry | null;
}

const faultOf = (seal: Seal, expected: number, previousHash: string): Broken | null => {
  const { seq, entryId, entry, hash } = seal;
  if (seq !== expected) return { fault: 'MISSING', seq: expected, entryId: null };
  if (!entry) return { fault: 'MISSING', seq, entryId };
  if (seal.previousHash !== previousHash) return { fault: 'OUT_OF_ORDER', seq, entryId };
  return hashOf({ ...seal, entry }) === hash ? null : { fault: 'CHANGED', seq, entryId };
};

const sealsAfter = (trx: Trx, seq: number): Promise<Seal[]> =>
  trx
    .selectFrom('auditSeals as s')
    .leftJoin('auditEntries as e', 'e.id', 's.entryId')
    .select(['s.seq', 's.entryId', 's.previousHash', 's.hash', instantIn('s.sealed_at').as('sealedAt')])
    .select(sql<SealedEntry | null>`case when e.id is not null then ${sealedEntry} end`.as('entry'))
    .where('s.seq', '>', seq)
    .orderBy('s.seq')
    .limit(batch)
    .execute();

/** Goes by the seals and not by what says that it waits: an entry slipped in by hand says nothing. */
const unsealed = async (trx: Trx, now: Date) => {
  const { rows } = await sql<{ count: number; tooLong: string | null }>`
    select count(*)::int as count,
      (array_agg(e.id order by e.number)
        filter (where abs(extract(epoch from e.recorded_at - ${now}::timestamptz)) > ${patience}))[1] as too_long
    from audit_entries e where not exists (select from audit_seals s where s.entry_id = e.id)`.execute(trx);
  return rows[0] ?? { count: 0, tooLong: null };
};
