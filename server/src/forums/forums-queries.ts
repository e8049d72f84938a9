import { sql } from 'kysely';
import type { Place } from '../accounts/index.ts';
import type { Database } from '../database/tables.ts';
import type { ActionKind, ForumKind } from '../graphql/__generated__/types.ts';
import { dayNumber, descending, type Order } from '../graphql/connections.ts';

/** Newest first; what has no known date comes last. */
const newestFirst = (alias: string): Order => [
  { by: sql`coalesce(${descending(dayNumber(sql.ref(`${alias}.startsOn`)))}, 1000000)`, type: 'int' },
  { by: sql.ref(`${alias}.slug`), type: 'text' },
];
export const forumsNewestFirst = newestFirst('f');
export const actionsNewestFirst = newestFirst('a');

export const forumBySlug = (db: Database, slug: string) =>
  db.selectFrom('forums').selectAll().where('slug', '=', slug).executeTakeFirst();

export const forums = (db: Database, kind: ForumKind | null | undefined) =>
  db
    .selectFrom('forums as f')
    .selectAll('f')
    .$if(Boolean(kind), (query) => query.where('f.kind', '=', kind as ForumKind));

export const forumsIn = (db: Database, ids: readonly string[]) =>
  db.selectFrom('forums').selectAll().where('id', 'in', ids).execute();

const oldestFirst = sql`starts_on nulls last`;

export const forumsOfSeries = (db: Database, seriesIds: readonly string[]) =>
  db
    .selectFrom('forums')
    .selectAll()
    .where('seriesId', 'in', seriesIds)
    .orderBy(oldestFirst)
    .orderBy('slug')
    .execute();

export const forumsHeldIn = (db: Database, cityIds: readonly string[]) =>
  db
    .selectFrom('forums')
    .selectAll()
    .where('cityId', 'in', cityIds)
    .orderBy(sql`starts_on desc nulls last`)
    .orderBy('slug')
    .execute();

export const seriesBySlug = (db: Database, slug: string) =>
  db.selectFrom('forumSeries').selectAll().where('slug', '=', slug).executeTakeFirst();

export const seriesIn = (db: Database, ids: readonly string[]) =>
  db.selectFrom('forumSeries').selectAll().where('id', 'in', ids).execute();

export const groupByNumber = (db: Database, forum: string, number: number) =>
  db
    .selectFrom('workingGroups as g')
    .innerJoin('forums as f', 'f.id', 'g.forumId')
    .selectAll('g')
    .where('f.slug', '=', forum)
    .where('g.number', '=', number)
    .executeTakeFirst();

export const groupsIn = (db: Database, ids: readonly string[]) =>
  db.selectFrom('workingGroups').selectAll().where('id', 'in', ids).execute();

export const groupsOf = (db: Database, forumIds: readonly string[]) =>
  db.selectFrom('workingGroups').selectAll().where('forumId', 'in', forumIds).orderBy('number').execute();

/** Groups with where they stand, as far as a role can reach them. */
const inPlace = (db: Database) =>
  db
    .selectFrom('workingGroups as g')
    .innerJoin('forums as f', 'f.id', 'g.forumId')
    .selectAll('g')
    .select('f.seriesId');

/** One group with its place; locked for an act when asked, so that whoever comes second sees what the first did. */
export const groupInPlace = async (db: Database, id: string, { lock = false } = {}) => {
  const row = await inPlace(db)
    .where('g.id', '=', id)
    .$if(lock, (query) => query.forUpdate('g'))
    .executeTakeFirst();
  return row && { ...row, place: placeOf(row) };
};

/** Where each of these groups stands, in their order. */
export const placesOfGroups = async (
  db: Database,
  groups: readonly { id: string; forumId: string }[],
): Promise<Place[]> => {
  const forums = await forumsIn(
    db,
    groups.map(({ forumId }) => forumId),
  );
  const series = new Map(forums.map(({ id, seriesId }) => [id, seriesId]));
  return groups.map((group) => placeOf({ ...group, seriesId: series.get(group.forumId) ?? null }));
};

const placeOf = ({
  id,
  forumId,
  seriesId,
}: {
  id: string;
  forumId: string;
  seriesId: string | null;
}): Place => ({ workingGroupId: id, forumId, seriesId });

export const themeBySlug = (db: Database, slug: string) =>
  db.selectFrom('themes').selectAll().where('slug', '=', slug).executeTakeFirst();

export const themes = (db: Database) =>
  db
    .selectFrom('themes as t')
    .leftJoin('themes as above', 'above.id', 't.parentId')
    .selectAll('t')
    .orderBy(sql`coalesce(above.position, t.position), above.position is not null, t.position`)
    .execute();

export const themesIn = (db: Database, ids: readonly string[]) =>
  db.selectFrom('themes').selectAll().where('id', 'in', ids).execute();

export const themesBelow = (db: Database, parentIds: readonly string[]) =>
  db.selectFrom('themes').selectAll().where('parentId', 'in', parentIds).orderBy('position').execute();

export const themesOfForums = (db: Database, forumIds: readonly string[]) =>
  db
    .selectFrom('themes as t')
    .innerJoin('forumThemes as own', 'own.themeId', 't.id')
    .selectAll('t')
    .select('own.forumId as ofId')
    .where('own.forumId', 'in', forumIds)
    .orderBy('t.position')
    .execute();

export const themesOfGroups = (db: Database, groupIds: readonly string[]) =>
  db
    .selectFrom('themes as t')
    .innerJoin('workingGroupThemes as own', 'own.themeId', 't.id')
    .selectAll('t')
    .select('own.workingGroupId as ofId')
    .where('own.workingGroupId', 'in', groupIds)
    .orderBy('t.position')
    .execute();

/** What an organiser, an output or a source belongs to. */
type OrganisedId = 'forumId' | 'actionId';
export type SourcedId =
  | OrganisedId
  | 'seriesId'
  | 'workingGroupId'
  | 'institutionId'
  | 'themeId'
  | 'outputId'
  | 'recommendationId'
  | 'auditEditionId';

export const organisersOf = (of: OrganisedId) => (db: Database, ids: readonly string[]) =>
  db.selectFrom('organisers').selectAll().where(of, 'in', ids).orderBy('position').execute();

export const outputsOf = (of: OrganisedId) => (db: Database, ids: readonly string[]) =>
  db.selectFrom('outputs').selectAll().where(of, 'in', ids).orderBy('position').execute();

export const sourcesOf = (of: SourcedId) => (db: Database, ids: readonly string[]) =>
  db.selectFrom('sources').selectAll().where(of, 'in', ids).orderBy('position').execute();

export const actionBySlug = (db: Database, slug: string) =>
  db.selectFrom('actions').selectAll().where('slug', '=', slug).executeTakeFirst();

export const actions = (db: Database, kind: ActionKind | null | undefined) =>
  db
    .selectFrom('actions as a')
    .selectAll('a')
    .$if(Boolean(kind), (query) => query.where('a.kind', '=', kind as ActionKind));

export const actionsIn = (db: Database, ids: readonly string[]) =>
  db.selectFrom('actions').selectAll().where('id', 'in', ids).execute();

const latestActionFirst = sql`a.starts_on desc nulls last`;

export const actionsOfInstitutions = (db: Database, institutionIds: readonly string[]) =>
  db
    .selectFrom('actions as a')
    .innerJoin('organisers as o', 'o.actionId', 'a.id')
    .selectAll('a')
    .select('o.institutionId as ofId')
    .where('o.institutionId', 'in', institutionIds)
    .orderBy(latestActionFirst)
    .orderBy('a.slug')
    .execute();

/** Actions that answered a Forum's recommendations as a whole, or were that gathering themselves. */
export const actionsAnsweringForums = (db: Database, forumIds: readonly string[]) =>
  db
    .selectFrom('actions as a')
    .innerJoin('actionAnswersForums as answered', 'answered.actionId', 'a.id')
    .selectAll('a')
    .select('answered.forumId as ofId')
    .where('answered.forumId', 'in', forumIds)
    .orderBy(latestActionFirst)
    .orderBy('a.slug')
    .execute();

export const forumsAnsweredBy = (db: Database, actionIds: readonly string[]) =>
  db
    .selectFrom('forums as f')
    .innerJoin('actionAnswersForums as answered', 'answered.forumId', 'f.id')
    .selectAll('f')
    .select('answered.actionId as ofId')
    .where('answered.actionId', 'in', actionIds)
    .orderBy('f.startsOn')
    .execute();
