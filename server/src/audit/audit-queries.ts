import { sql } from 'kysely';
import type { Database } from '../database/tables.ts';
import type { AuditFilter } from '../graphql/__generated__/types.ts';
import { askedDay } from '../graphql/asked-days.ts';
import { page, type Connection, type Order, type PageArguments } from '../graphql/connections.ts';
import type { AuditEntriesTable } from './audit-tables.ts';

/** An entry with its seal, and the name that its account bears now. */
export interface AuditEntryRow extends Omit<AuditEntriesTable, 'number'> {
  personName: string | null;
  seq: number | null;
  hash: string | null;
  sealedAt: Date | null;
}

const newestFirst: Order = [{ by: sql`-e.number`, type: 'int' }];

const entries = (db: Database) =>
  db
    .selectFrom('auditEntries as e')
    .leftJoin('auditSeals as s', 's.entryId', 'e.id')
    .leftJoin('people as p', 'p.id', 'e.personId')
    .selectAll('e')
    .select(['p.name as personName', 's.seq', 's.hash', 's.sealedAt']);

/** The whole log, newest first. */
export const auditLog = (
  db: Database,
  filter: AuditFilter,
  asked: PageArguments,
): Promise<Connection<AuditEntryRow>> =>
  page(
    conditions(filter).reduce((query, condition) => query.where(condition), entries(db)) as never,
    newestFirst,
    asked,
  );

/** What a person did, and what was done to their account. */
export const ownAudit = (
  db: Database,
  personId: string,
  asked: PageArguments,
): Promise<Connection<AuditEntryRow>> =>
  page(
    entries(db).where((of) =>
      of.or([
        of('e.personId', '=', personId),
        of.and([of('e.objectType', '=', 'Person'), of('e.objectId', '=', personId)]),
      ]),
    ) as never,
    newestFirst,
    asked,
  );

const conditions = (filter: AuditFilter) => {
  const { person, verb, objectType, objectId, denied } = filter;
  const since = askedDay('filter.since', filter.since);
  const until = askedDay('filter.until', filter.until);
  return [
    person &&
      sql<boolean>`(e.person_id = ${person}
      or e.person_id in (select id from people where position(lower(${person}) in lower(name)) > 0))`,
    verb && sql<boolean>`e.verb = ${verb}`,
    objectType && sql<boolean>`e.object_type = ${objectType}`,
    objectId &&
      sql<boolean>`(e.object_id = ${objectId.replace(/^[A-Za-z]+:/, '')} or e.object_name = ${objectId})`,
    since && sql<boolean>`e.recorded_at >= ${midnight(since)}`,
    until && sql<boolean>`e.recorded_at < ${midnight(until)} + interval '1 day'`,
    typeof denied === 'boolean' && sql<boolean>`e.is_denied = ${denied}`,
  ].filter((condition) => typeof condition === 'object' && condition !== null);
};

/** When a day begins in Warsaw. */
const midnight = (day: string) => sql`${day}::date::timestamp at time zone 'Europe/Warsaw'`;
