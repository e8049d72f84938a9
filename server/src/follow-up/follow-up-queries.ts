import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../database/tables.ts';
import type { Order } from '../graphql/connections.ts';
import { descending, dayNumber } from '../graphql/connections.ts';
import {
  publishedRecommendations,
  wasUndone,
  type AddresseeRow,
  type AsOf,
} from '../recommendations/index.ts';
import type { CommitmentRow, StatusUpdateRow } from './follow-up.ts';
import {
  dueOn,
  headlines,
  knownAt,
  standings,
  wasConfirmedBy,
  type HeadlineRow,
  type Moment,
  type Standing,
} from './standing.ts';

/** True while a status update waits for a second person. */
export const isPending = sql<boolean>`(u.needs_confirmation and c.status_update_id is null)`;

const statusUpdates = (db: Database) =>
  db
    .selectFrom('statusUpdates as u')
    .leftJoin('confirmations as c', 'c.statusUpdateId', 'u.id')
    .selectAll('u')
    .select(isPending.as('isPending'));

export const statusUpdateById = async (db: Database, id: string): Promise<StatusUpdateRow | null> =>
  (await statusUpdates(db).where('u.id', '=', id).executeTakeFirst()) ?? null;

export const statusUpdatesIn = (db: Database, ids: readonly string[]): Promise<StatusUpdateRow[]> =>
  statusUpdates(db).where('u.id', 'in', ids).execute();

export const oldestUpdateFirst: Order = [
  { by: dayNumber(sql`u.occurred_until`), type: 'int' },
  { by: sql`extract(epoch from u.recorded_at)`, type: 'numeric' },
  { by: sql`u.id`, type: 'uuid' },
];

/** Status updates of addressees up to the moment asked for; those pending then only of those in `mayReadPending`. */
export const statusUpdatesOf = (
  db: Database,
  moment: Moment,
  addresseeIds: readonly string[],
  mayReadPending: readonly string[],
) =>
  statusUpdates(db)
    .innerJoin('addressees as parent', 'parent.id', 'u.addresseeId')
    .select('parent.id as parentId')
    .where('parent.id', 'in', addresseeIds)
    .where(knownAt(moment, 'u.occurredUntil', 'u.recordedAt'))
    .where((where) =>
      where.or([
        wasConfirmedBy(moment),
        where('parent.id', 'in', [...mayReadPending, '00000000-0000-0000-0000-000000000000']),
      ]),
    );

export const evidenceOf = (db: Database, statusUpdateIds: readonly string[]) =>
  evidence(db).where('e.statusUpdateId', 'in', statusUpdateIds).orderBy('e.position').execute();

export const evidenceIn = (db: Database, ids: readonly string[]) =>
  evidence(db).where('e.id', 'in', ids).execute();

const evidence = (db: Database) =>
  db
    .selectFrom('evidence as e')
    .leftJoin('uploads as file', 'file.id', 'e.uploadId')
    .selectAll('e')
    .select(['file.sha256', 'file.byteSize', 'file.mediaType']);

const rowsOf = <Row>(db: Database, query: RawBuilder<Row>): Promise<Row[]> =>
  query.execute(db).then(({ rows }) => rows);

/** Where these addressees stand. */
export const standingsOf = (
  db: Database,
  moment: Moment,
  addresseeIds: readonly string[],
): Promise<Standing[]> =>
  rowsOf(
    db,
    sql<Standing>`select * from ${standings(moment)} s where s.addressee_id = any(${addresseeIds}::uuid[])`,
  );

/** What the public is shown of these recommendations. */
export const headlinesOf = (db: Database, moment: Moment, ids: readonly string[]): Promise<HeadlineRow[]> =>
  rowsOf(
    db,
    sql<HeadlineRow>`select * from ${headlines(moment)} h where h.recommendation_id = any(${ids}::uuid[])`,
  );

export const addresseesIn = (db: Database, ids: readonly string[]): Promise<AddresseeRow[]> =>
  db.selectFrom('addressees').selectAll().where('id', 'in', ids).execute();

/** Leading ones first, then by name. */
export const addresseesOf = (db: Database, recommendationIds: readonly string[]): Promise<AddresseeRow[]> =>
  db
    .selectFrom('addressees as a')
    .innerJoin('institutions as i', 'i.id', 'a.institutionId')
    .selectAll('a')
    .where('a.recommendationId', 'in', recommendationIds)
    .orderBy('a.role')
    .orderBy(sql`(i.name ->> 'pl') collate "pl-x-icu"`)
    .execute();

export const latestAddressedFirst: Order = [
  { by: descending(dayNumber(sql`coalesce(r.last_event_on, date '1900-01-01')`)), type: 'int' },
  { by: sql`a.id`, type: 'uuid' },
];

/** Published recommendations at these institutions. */
export const addressedTo = (db: Database, institutionIds: readonly string[]) =>
  publishedRecommendations(db)
    .innerJoin('addressees as a', 'a.recommendationId', 'r.id')
    .innerJoin('institutions as parent', 'parent.id', 'a.institutionId')
    .selectAll('a')
    .select('parent.id as parentId')
    .where('parent.id', 'in', institutionIds);

export const responsesIn = (db: Database, ids: readonly string[]) =>
  db.selectFrom('responses').selectAll().where('id', 'in', ids).execute();

/** Promises of addressees as they stood at the moment asked for, oldest first. */
export const commitmentsOf = async (
  db: Database,
  moment: Moment,
  addresseeIds: readonly string[],
): Promise<Omit<CommitmentRow, 'isOverdue'>[]> => {
  const due = dueOn(moment);
  return db
    .selectFrom('commitments as m')
    .selectAll('m')
    .select([
      due.as('dueOn'),
      sql<number>`(select count(*)::int from commitment_moves v
        where v.commitment_id = m.id and ${knownAt(moment, 'v.movedOn', 'v.recordedAt')})`.as('timesMoved'),
      sql<number>`coalesce(greatest(0, (extract(year from age(${due}, m.first_due_on)) * 12
        + extract(month from age(${due}, m.first_due_on)))::int), 0)`.as('slippageMonths'),
    ])
    .where('m.addresseeId', 'in', addresseeIds)
    .where(knownAt(moment, 'm.promisedOn', 'm.recordedAt'))
    .orderBy('m.promisedOn')
    .orderBy('m.id')
    .execute();
};

/** The moves of promises there were at the moment asked for, oldest first. */
export const movesOf = (db: Database, moment: Moment, commitmentIds: readonly string[]) =>
  db
    .selectFrom('commitmentMoves as v')
    .selectAll()
    .where('v.commitmentId', 'in', commitmentIds)
    .where(knownAt(moment, 'v.movedOn', 'v.recordedAt'))
    .orderBy('v.movedOn')
    .orderBy('v.recordedAt')
    .execute();

export const oldestChangeFirst: Order = [
  { by: dayNumber(sql`x.occurred_until`), type: 'int' },
  { by: sql`x.id`, type: 'uuid' },
];

export const newestChangeFirst: Order = [
  { by: descending(dayNumber(sql`x.occurred_until`)), type: 'int' },
  { by: descending(sql`extract(epoch from x.recorded_at)`), type: 'numeric' },
  { by: sql`x.id`, type: 'uuid' },
];

/** Public events of recommendations the public has. */
export const publicChanges = (db: Database) =>
  publishedRecommendations(db)
    .innerJoin('activities as x', 'x.recommendationId', 'r.id')
    .selectAll('x')
    .where('x.isPublic', '=', true)
    .where(sql<boolean>`not ${wasUndone}`);

/** The public story of recommendations, up to the moment asked for. */
export const timelinesOf = (db: Database, ids: readonly string[], asOf: AsOf | null) =>
  publicChanges(db)
    .innerJoin('recommendations as parent', 'parent.id', 'r.id')
    .select('parent.id as parentId')
    .where('parent.id', 'in', ids)
    .$if(asOf?.basis === 'KNOWN_NOW', (query) => query.where('x.occurredUntil', '<=', asOf?.day ?? ''))
    .$if(asOf?.basis === 'PUBLIC_THEN', (query) =>
      query.where(
        sql<boolean>`x.recorded_at < ((${asOf?.day}::date + 1)::timestamp at time zone 'Europe/Warsaw')`,
      ),
    );

export const actionsOfRecommendations = (db: Database, ids: readonly string[]) =>
  db
    .selectFrom('actions as a')
    .innerJoin('actionRecommendations as answered', 'answered.actionId', 'a.id')
    .selectAll('a')
    .select('answered.recommendationId as ofId')
    .where('answered.recommendationId', 'in', ids)
    .orderBy(sql`a.starts_on nulls last`)
    .execute();

export const recommendationsOfActions = (db: Database, actionIds: readonly string[]) =>
  publishedRecommendations(db)
    .innerJoin('actionRecommendations as answered', 'answered.recommendationId', 'r.id')
    .selectAll('r')
    .select('answered.actionId as ofId')
    .where('answered.actionId', 'in', actionIds)
    .orderBy('r.reference')
    .execute();
