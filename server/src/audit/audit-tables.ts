import type { Generated, GeneratedAlways } from 'kysely';
import type { AuditOrigin, Role } from '../graphql/__generated__/types.ts';

/**
 * What was so, by name: `stage`, `addressees.urzad-miasta.sentOn`. What is not known is left out. No names of people, no
 * addresses; free text stands as its `fingerprint`.
 */
export type Facts = Record<string, string | number | boolean | string[]>;

/** One row an act, never changed. */
export interface AuditEntriesTable {
  id: string;
  /** Grows with each row that is begun; gaps are acts that were rolled back. */
  number: GeneratedAlways<number>;
  recordedAt: Date;
  origin: AuditOrigin;
  requestId: string | null;
  personId: string | null;
  role: Role | null;
  verb: string;
  isDenied: boolean;
  objectType: string | null;
  objectId: string | null;
  objectName: string | null;
  before: Facts | null;
  after: Facts | null;
  reason: string | null;
}

/** The chain: one row for each entry, in the order in which they were committed. */
export interface AuditSealsTable {
  seq: number;
  entryId: string;
  previousHash: string;
  hash: string;
  sealedAt: Date;
}

export interface AuditTables {
  auditEntries: AuditEntriesTable;
  auditSeals: AuditSealsTable;
  /** Filled by a trigger, emptied by the seal. */
  auditUnsealed: { entryId: Generated<string> };
}
