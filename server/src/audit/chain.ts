import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { sql, type RawBuilder } from 'kysely';

/** What the first seal names as its predecessor. */
export const beginning = '0'.repeat(64);

/** An entry as it is sealed: every column. */
export type SealedEntry = Record<string, unknown> & { id: string };

/** One link of the chain. Instants are texts of microseconds in UTC, so that nothing is rounded away. */
export interface Link {
  seq: number;
  previousHash: string;
  sealedAt: string;
  entry: SealedEntry;
}

/**
 * SHA-256, in hex, of the link in the canonical form of RFC 8785. That form needs nothing but JSON, so that anybody can
 * check an exported chain in any language; a text made by Postgres could be checked by Postgres only.
 */
export const hashOf = ({ seq, previousHash, sealedAt, entry }: Link): string =>
  createHash('sha256')
    .update(canonicalize({ seq, previousHash, sealedAt, entry }) ?? '')
    .digest('hex');

/** An instant as links write it. */
export const instant = (date: Date): string => date.toISOString().replace('Z', '000Z');

/** The same for a column. */
export const instantIn = (column: string): RawBuilder<string> =>
  sql<string>`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** An entry `e` as it is sealed. */
export const sealedEntry = sql<SealedEntry>`jsonb_build_object(
  'id', e.id, 'number', e.number, 'recordedAt', ${instantIn('e.recorded_at')}, 'origin', e.origin,
  'requestId', e.request_id, 'personId', e.person_id, 'role', e.role, 'verb', e.verb, 'isDenied', e.is_denied,
  'objectType', e.object_type, 'objectId', e.object_id, 'objectName', e.object_name,
  'before', e.before, 'after', e.after, 'reason', e.reason)`;
