import { sql } from 'kysely';
import type { Database } from '../database/tables.ts';
import type { ForumRow } from '../forums/index.ts';
import type { DatePrecision } from '../graphql/__generated__/types.ts';
import { wasUndone } from '../recommendations/index.ts';
import { hashOf, type Counts, type WallGroupRow, type WallRecommendationRow } from './wall.ts';

/** How many adopted recommendations a wall shows. */
const most = 30;

/** Of a recommendation `r`: that a group adopted it, and it still stands. */
const isAdopted = sql<boolean>`(r.adopted_on is not null and r.stage not in ('MERGED', 'WITHDRAWN'))`;
/** Of a recommendation `r`: that its group has not decided yet. */
const isUndecided = sql<boolean>`(r.adopted_on is null and r.published_at is null and r.stage <> 'MERGED')`;

const countOf = (condition: ReturnType<typeof sql<boolean>>) =>
  sql<number>`(count(*) filter (where ${condition}))::int`;

const counts = [
  countOf(isUndecided).as('inWork'),
  countOf(isAdopted).as('adopted'),
  countOf(sql<boolean>`${isAdopted} and r.dissent = 0`).as('byConsensus'),
  countOf(sql<boolean>`${isAdopted} and r.dissent > 0`).as('withDissent'),
] as const;

export const groupsOnWall = (db: Database, forumId: string): Promise<WallGroupRow[]> =>
  db
    .selectFrom('workingGroups as g')
    .leftJoin('recommendations as r', 'r.workingGroupId', 'g.id')
    .select(['g.number', 'g.topic', ...counts])
    .where('g.forumId', '=', forumId)
    .groupBy('g.id')
    .orderBy('g.number')
    .execute();

export const countsWithoutGroup = (db: Database, forumId: string): Promise<Counts> =>
  db
    .selectFrom('recommendations as r')
    .select([...counts])
    .where('r.forumId', '=', forumId)
    .where('r.workingGroupId', 'is', null)
    .executeTakeFirstOrThrow();

/** What was adopted, as it was entered, newest first. */
export const adoptedOnWall = (db: Database, { id }: ForumRow): Promise<WallRecommendationRow[]> =>
  db
    .selectFrom('recommendations as r')
    .leftJoin('workingGroups as g', 'g.id', 'r.workingGroupId')
    .leftJoinLateral(
      (lateral) =>
        lateral
          .selectFrom('activities as x')
          .select(({ fn }) => fn.max('x.recordedAt').as('recordedAt'))
          .whereRef('x.recommendationId', '=', 'r.id')
          .where('x.kind', '=', 'ADOPTED')
          .where(sql<boolean>`not ${wasUndone}`)
          .as('adoption'),
      (join) => join.onTrue(),
    )
    .select([
      ...(['r.id', 'r.reference', 'r.originalLanguage', 'g.number as groupNumber'] as const),
      ...(['r.consensus', 'r.dissent', 'r.isPriority', 'r.isExample'] as const),
      sql<string>`r.adopted_on`.as('adoptedOn'),
      sql<DatePrecision>`r.adopted_precision`.as('adoptedPrecision'),
      sql<Date>`coalesce(adoption.recorded_at, r.adopted_on::timestamp at time zone 'Europe/Warsaw')`.as(
        'adoptedAt',
      ),
    ])
    .where('r.forumId', '=', id)
    .where(isAdopted)
    .orderBy('adoptedAt', 'desc')
    .orderBy('r.adoptedOn', 'desc')
    .orderBy('r.number', 'desc')
    .limit(most)
    .execute();

/** The link that a secret is the end of, if it opens this Forum's wall on that day. */
export const linkInForce = (
  db: Database,
  { forumId, secret, day }: { forumId: string; secret: string; day: string },
) =>
  db
    .selectFrom('wallLinks')
    .select('id')
    .where('tokenHash', '=', hashOf(secret))
    .where('forumId', '=', forumId)
    .where('revokedAt', 'is', null)
    .where('endsOn', '>=', day)
    .executeTakeFirst();

export const linksOf = (db: Database, forumIds: readonly string[]) =>
  db
    .selectFrom('wallLinks')
    .selectAll()
    .where('forumId', 'in', forumIds)
    .orderBy('createdAt', 'desc')
    .execute();
