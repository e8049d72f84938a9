import { sql } from 'kysely';
import type { Clock } from '../database/clock.ts';
import type { Database } from '../database/tables.ts';
import { headlines, momentOf, publicChanges, type Moment } from '../follow-up/index.ts';
import type { RecommendationFilter, RecommendationOrder } from '../graphql/__generated__/types.ts';
import { dayNumber, descending, type Order } from '../graphql/connections.ts';
import {
  byReference,
  lateToThePublic,
  publishedRecommendations,
  recommendationColumns,
  searchQuery,
  wasCountedOn,
  type AsOf,
} from '../recommendations/index.ts';
import { conditionsOf } from './filtering.ts';

interface Asked {
  search?: string | null;
  filter?: RecommendationFilter | null;
  asOf: AsOf | null;
}

const all = (conditions: ReturnType<typeof conditionsOf>) =>
  sql<boolean>`${sql.join([sql`true`, ...conditions], sql` and `)}`;

/** Published recommendations that match, as they counted at the moment asked for. */
export const matching = (db: Database, clock: Clock, { search, filter, asOf }: Asked) => {
  const moment = momentOf(clock, asOf);
  const query = searchQuery(search);
  return publishedRecommendations(db)
    .where(all(conditionsOf(filter, moment)))
    .$if(moment.past, (rows) => rows.where(wasCountedOn(moment)))
    .$if(query !== null, (rows) => rows.where(sql<boolean>`r.search @@ ${query}`));
};

export const matchingRows = (db: Database, clock: Clock, asked: Asked) =>
  matching(db, clock, asked).select(recommendationColumns);

const id = { by: sql`r.id`, type: 'uuid' } as const;
const latestEventFirst: Order = [
  { by: descending(dayNumber(sql`coalesce(r.last_event_on, date '1900-01-01')`)), type: 'int' },
  { by: descending(sql`coalesce(extract(epoch from r.last_changed_at), 0)`), type: 'numeric' },
  id,
];

/** How the list is sorted. RELEVANCE without a search is RECENTLY_CHANGED. */
export const inOrder = (
  order: RecommendationOrder,
  search: string | null | undefined,
  moment: Moment,
): Order => {
  const query = searchQuery(search);
  const orders: Record<RecommendationOrder, () => Order> = {
    RELEVANCE: () =>
      query
        ? [{ by: descending(sql`ts_rank_cd(r.search, ${query})::numeric`), type: 'numeric' }, id]
        : latestEventFirst,
    RECENTLY_CHANGED: () => latestEventFirst,
    WAITING_LONGEST: () => [{ by: descending(sql`coalesce(${waitingDays(moment)}, -1)`), type: 'int' }, id],
    REFERENCE: () => byReference,
    NEWEST: () => [{ by: descending(sql`extract(epoch from r.published_at)`), type: 'numeric' }, id],
  };
  return orders[order]();
};

const waitingDays = (moment: Moment) => sql`(
  select h.waiting_days from ${headlines(moment)} h where h.recommendation_id = r.id)`;

/** Public events of recommendations that match, from a day on; a late publication is none. */
export const matchingChanges = (
  db: Database,
  clock: Clock,
  { since, filter }: { since?: string | null; filter?: RecommendationFilter | null },
) =>
  publicChanges(db)
    .where(all(conditionsOf(filter, momentOf(clock, null))))
    .where((of) => of.not(lateToThePublic))
    .$if(Boolean(since), (rows) => rows.where('x.occurredUntil', '>=', since as string));
