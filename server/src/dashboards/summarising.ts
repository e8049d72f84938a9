import { sql, type RawBuilder } from 'kysely';
import { conditionsOf } from '../catalogue/index.ts';
import { today, type Clock } from '../database/clock.ts';
import type { Database } from '../database/tables.ts';
import { headlines, leastAdvancedFirst, momentOf, standings, type Moment } from '../follow-up/index.ts';
import type {
  ImplementationStatus,
  ImplementationSummary,
  Language,
  ProgressPoint,
  RecommendationFilter,
  StatusCount,
  SummaryDimension,
  SummaryRow,
} from '../graphql/__generated__/types.ts';
import { wasCountedOn, wasLaidToRestOn, type AsOf } from '../recommendations/index.ts';
import { dimensions, labelOf } from './dimensions.ts';

export interface Asked {
  filter?: RecommendationFilter | null;
  asOf: AsOf | null;
}

const rowsOf = <Row>(db: Database, query: RawBuilder<Row>): Promise<Row[]> =>
  query.execute(db).then(({ rows }) => rows);

/**
 * SQL for one row per recommendation that matches, with what a summary counts. `why` is null inside the denominator
 * (domain.md, rule 6). It reads `moment.day` only as SQL, so the day may be a column.
 */
const counted = ({ filter }: Pick<Asked, 'filter'>, moment: Moment) => sql`
  select r.id, r.kind, r.forum_id, r.working_group_id, r.adopted_on, h.reported_status, h.assessed_status,
    coalesce(h.status, 'NO_EVIDENCE') as status, h.basis, coalesce(h.is_overdue, false) as is_overdue,
    h.waiting_days is not null as is_waiting,
    case when ${wasLaidToRestOn(moment.day)} then r.stage when h.status = 'NOT_APPLICABLE' then 'NOT_APPLICABLE' end as why
  from recommendations r
  left join ${headlines(moment)} h on h.recommendation_id = r.id
  where r.published_at is not null and ${moment.past ? wasCountedOn(moment) : sql`true`}
    and ${sql.join([sql`true`, ...conditionsOf(filter, moment)], sql` and `)}`;

interface Tally {
  /** What the summary is of; one and the same for a summary of everything. */
  of: string;
  status: ImplementationStatus;
  reportedStatus: ImplementationStatus | null;
  assessedStatus: ImplementationStatus | null;
  why: 'WITHDRAWN' | 'MERGED' | 'SUPERSEDED' | 'NOT_APPLICABLE' | null;
  unknown: number;
  assessed: number;
  overdue: number;
  waiting: number;
  count: number;
}

/** `rows`, the split by dimensions, is left to `summaryRows`. */
export type Summary = Omit<ImplementationSummary, 'rows'>;

/** What summaries can be of, all of them in one statement: SQL for the id and what must be joined to know it. */
const subjects = {
  everything: { id: sql`''`, join: sql`` },
  forum: { id: sql`each.forum_id`, join: sql`` },
  workingGroup: { id: sql`each.working_group_id`, join: sql`` },
  institution: { id: sql`a.institution_id`, join: sql`join addressees a on a.recommendation_id = each.id` },
};
export type Subject = keyof typeof subjects;

/** Counts by status for any filter as of any day, by the id of what they are of; nothing counted, no entry. */
export const summariesOf = async (
  db: Database,
  clock: Clock,
  subject: Subject,
  asked: Asked,
): Promise<Map<string, Summary>> => {
  const { id, join } = subjects[subject];
  const tallies = await rowsOf(
    db,
    sql<Tally>`
      select ${id} as of, status, reported_status, assessed_status, why, count(*)::int as count,
        (count(*) filter (where basis is null))::int as unknown,
        (count(*) filter (where basis = 'ASSESSED'))::int as assessed,
        (count(*) filter (where is_overdue))::int as overdue,
        (count(*) filter (where is_waiting))::int as waiting
      from (${counted(asked, momentOf(clock, asked.asOf))}) each ${join}
      where ${id} is not null
      group by 1, status, reported_status, assessed_status, why`,
  );
  return new Map([...Map.groupBy(tallies, ({ of }) => of)].map(([of, its]) => [of, summaryOf(its)]));
};

export const summarise = async (db: Database, clock: Clock, asked: Asked): Promise<Summary> =>
  (await summariesOf(db, clock, 'everything', asked)).get('') ?? summaryOf([]);

export const summaryOf = (tallies: Tally[]): Summary => {
  const inside = tallies.filter(({ why }) => why === null);
  const leftOut = (reason: Tally['why']) =>
    total(
      tallies.filter(({ why }) => why === reason),
      'count',
    );
  return {
    denominator: total(inside, 'count'),
    excluded: total(tallies, 'count') - total(inside, 'count'),
    excludedBy: {
      withdrawn: leftOut('WITHDRAWN'),
      merged: leftOut('MERGED'),
      superseded: leftOut('SUPERSEDED'),
      notApplicable: leftOut('NOT_APPLICABLE'),
    },
    counts: byStatus(inside, ({ status }) => status),
    reportedCounts: byStatus(inside, ({ reportedStatus }) => reportedStatus),
    assessedCounts: byStatus(inside, ({ assessedStatus }) => assessedStatus),
    unknown: total(inside, 'unknown'),
    assessed: total(inside, 'assessed'),
    overdue: total(inside, 'overdue'),
    waiting: total(inside, 'waiting'),
  };
};

const total = <Column extends string>(tallies: Record<Column, number>[], column: Column) =>
  tallies.reduce((sum, tally) => sum + tally[column], 0);

/** In the order of the scale; statuses nobody has are left out. */
const byStatus = <Row extends { count: number }>(
  rows: Row[],
  statusOf: (row: Row) => ImplementationStatus | null,
): StatusCount[] =>
  leastAdvancedFirst.toReversed().flatMap((status) => {
    const count = rows.filter((row) => statusOf(row) === status).reduce((sum, row) => sum + row.count, 0);
    return count > 0 ? [{ status, count }] : [];
  });

interface SplitTally {
  keys: { value: string; label: string }[];
  status: ImplementationStatus;
  count: number;
}

/** The denominator split by dimensions. A recommendation stands in every row that one of its themes or addressees puts it in. */
export const summaryRows = async (
  db: Database,
  clock: Clock,
  asked: Asked,
  groupBy: readonly SummaryDimension[],
  language: Language,
): Promise<SummaryRow[]> => {
  if (groupBy.length === 0) return [];
  const tallies = await rowsOf(db, split(asked, momentOf(clock, asked.asOf), groupBy));
  const rows = Map.groupBy(tallies, ({ keys }) => JSON.stringify(keys.map(({ value }) => value)));
  return [...rows.values()].map((alike) => ({
    keys: (alike[0]?.keys ?? []).map(({ value, label }, at) => {
      const dimension = groupBy[at] as SummaryDimension;
      return { dimension, value, label: labelOf(dimension, label, language) };
    }),
    denominator: alike.reduce((sum, { count }) => sum + count, 0),
    counts: byStatus(alike, ({ status }) => status),
  }));
};

const split = (asked: Asked, moment: Moment, groupBy: readonly SummaryDimension[]) => {
  const chosen = groupBy.map((dimension) => dimensions[dimension]);
  const column = (kind: string, at: number) => sql.ref(`${kind}${at}`);
  const columns = chosen.map(
    ({ value, label, sortedBy }, at) => sql`
      (${value})::text as ${column('value', at)}, (${label})::text as ${column('label', at)},
      ${sortedBy} as ${column('sorted', at)}`,
  );
  const every = (kind: string) => chosen.map((_, at) => column(kind, at));
  const key = (at: number) =>
    sql`json_build_object('value', ${column('value', at)}, 'label', ${column('label', at)})`;
  const addressees = sql`
    join ${standings(moment)} s on s.recommendation_id = each.id
    join institutions i on i.id = s.institution_id`;
  return sql<SplitTally>`
    select json_build_array(${sql.join(chosen.map((_, at) => key(at)))}) as keys, status, count(distinct id)::int as count
    from (
      select each.id, each.status, ${sql.join(columns)}
      from (${counted(asked, moment)}) each
      ${chosen.some(({ ofAddressee }) => ofAddressee) ? addressees : sql``}
      ${sql.join(
        chosen.map(({ join }) => join),
        sql` `,
      )}
      where each.why is null) placed
    group by ${sql.join([...every('value'), ...every('label'), ...every('sorted')])}, status
    order by ${sql.join([...every('sorted'), ...every('value')])}`;
};

/** The counts at the end of each month from `from` to `to`, at most 240 months. A month that is not over yet is as of now. */
export const progress = async (
  db: Database,
  clock: Clock,
  asked: { filter?: RecommendationFilter | null; from: string; to: string; basis: AsOf['basis'] },
): Promise<ProgressPoint[]> => {
  const tallies = await rowsOf(db, monthByMonth(asked));
  const months = [...Map.groupBy(tallies, ({ month }) => month)];
  const isOver = (alike: MonthTally[]) => (alike[0]?.lastDay ?? '') <= today(clock);
  const now = months.every(([, alike]) => isOver(alike))
    ? null
    : await summarise(db, clock, { filter: asked.filter, asOf: null });
  return months.map(([month, alike]) =>
    now && !isOver(alike)
      ? { month, denominator: now.denominator, counts: now.counts }
      : { month, denominator: total(alike, 'count'), counts: byStatus(alike, ({ status }) => status) },
  );
};

interface MonthTally {
  month: string;
  lastDay: string;
  status: ImplementationStatus | null;
  count: number;
}

const monthByMonth = ({ filter, from, to, basis }: Parameters<typeof progress>[2]) => {
  const moment: Moment = { day: sql`months.last_day`, basis, past: true };
  return sql<MonthTally>`
    select months.first_day as month, months.last_day, each.status, count(each.id)::int as count
    from (
      select first_day::date, (first_day + interval '1 month - 1 day')::date as last_day
      from generate_series(date_trunc('month', ${from}::timestamp), ${to}::timestamp, interval '1 month') first_day
      limit 240) months
    left join lateral (${counted({ filter }, moment)}) each on each.why is null
    group by months.first_day, months.last_day, each.status
    order by months.first_day`;
};
