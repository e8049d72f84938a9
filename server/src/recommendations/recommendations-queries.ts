import { sql } from 'kysely';
import type { Place } from '../accounts/index.ts';
import type { Database, Trx } from '../database/tables.ts';
import type { Language } from '../graphql/__generated__/types.ts';
import type { Order } from '../graphql/connections.ts';
import { themesOfGroups } from '../forums/index.ts';
import type { RecommendationInPlace } from './recommendation.ts';

/** Every column but the search vector, which is for the database alone. */
export const columns = [
  ...([
    'id',
    'forumId',
    'workingGroupId',
    'number',
    'reference',
    'kind',
    'stage',
    'isPriority',
    'isExample',
  ] as const),
  ...([
    'originalLanguage',
    'adoptedOn',
    'adoptedPrecision',
    'consensus',
    'dissent',
    'minorityOpinion',
    'byWhenOn',
    'byWhenPrecision',
  ] as const),
  ...(['publishedAt', 'countsFrom', 'withdrawnOn', 'withdrawalReason', 'version'] as const),
  ...(['lastEventOn', 'lastChangedAt', 'createdAt'] as const),
] as const;
export const recommendationColumns = columns.map((column) => `r.${column}` as const);

/** The one place public reading starts from: what was never published cannot be reached from here. */
export const publishedRecommendations = (db: Database) =>
  db.selectFrom('recommendations as r').where('r.publishedAt', 'is not', null);

/** By reference, as people read it: Forum, group, number. */
export const byReference: Order = [
  { by: sql`(select f.code from forums f where f.id = r.forum_id)`, type: 'text' },
  {
    by: sql`coalesce((select g.number from working_groups g where g.id = r.working_group_id), 0)`,
    type: 'int',
  },
  { by: sql`r.number`, type: 'int' },
];

const inPlace = (db: Database) =>
  db
    .selectFrom('recommendations as r')
    .innerJoin('forums as f', 'f.id', 'r.forumId')
    .select(recommendationColumns)
    .select('f.seriesId');

type Found = Awaited<ReturnType<ReturnType<typeof inPlace>['execute']>>[number];

const withPlace = ({ seriesId, ...row }: Found): RecommendationInPlace => ({
  ...row,
  place: { seriesId, forumId: row.forumId, workingGroupId: row.workingGroupId },
});

export const recommendationByReference = async (db: Database, reference: string) => {
  const row = await inPlace(db).where('r.reference', '=', reference).executeTakeFirst();
  return row ? withPlace(row) : null;
};

/** The same, locked for an act: whoever comes second waits and then sees what the first one did. */
export const lockedRecommendation = async (trx: Trx, where: { reference: string } | { id: string }) => {
  const [column, value] =
    'id' in where ? (['r.id', where.id] as const) : (['r.reference', where.reference] as const);
  const row = await inPlace(trx).where(column, '=', value).forUpdate('r').executeTakeFirst();
  return row ? withPlace(row) : null;
};

/** Where each recommendation stands, as far as a role can reach it. */
export const placesOf = async (db: Database, ids: readonly string[]) => {
  if (ids.length === 0) return [];
  const rows = await inPlace(db).where('r.id', 'in', ids).execute();
  return rows.map(withPlace);
};

/** The groups of the Forum that a group belongs to, that group first, as far as a role can reach them. */
export const groupsBeside = (db: Database, workingGroupId: string): Promise<Place[]> =>
  db
    .selectFrom('workingGroups as own')
    .innerJoin('forums as f', 'f.id', 'own.forumId')
    .innerJoin('workingGroups as g', 'g.forumId', 'f.id')
    .select(['g.id as workingGroupId', 'f.id as forumId', 'f.seriesId'])
    .where('own.id', '=', workingGroupId)
    .orderBy(sql`g.id = own.id`, 'desc')
    .orderBy('g.number')
    .execute();

export const recommendationsIn = (db: Database, ids: readonly string[]) =>
  db.selectFrom('recommendations as r').select(recommendationColumns).where('r.id', 'in', ids).execute();

/** Themes of recommendations: their own, or, without any, their group's. */
export const themesOfRecommendations = async (
  db: Database,
  recommendations: readonly { id: string; workingGroupId: string | null }[],
) => {
  const own = await db
    .selectFrom('themes as t')
    .innerJoin('recommendationThemes as own', 'own.themeId', 't.id')
    .selectAll('t')
    .select('own.recommendationId as ofId')
    .where(
      'own.recommendationId',
      'in',
      recommendations.map(({ id }) => id),
    )
    .orderBy('t.position')
    .execute();
  const groupIds = [...new Set(recommendations.flatMap(({ workingGroupId }) => workingGroupId ?? []))];
  const ofGroups = groupIds.length > 0 ? await themesOfGroups(db, groupIds) : [];
  return recommendations.map(({ id, workingGroupId }) => {
    const themes = own.filter(({ ofId }) => ofId === id);
    return themes.length > 0 ? themes : ofGroups.filter(({ ofId }) => ofId === workingGroupId);
  });
};

export const languagesOf = (db: Database, ids: readonly string[]) =>
  db
    .selectFrom('recommendationTexts')
    .select(['recommendationId', 'language'])
    .where('recommendationId', 'in', ids)
    .where('language', '!=', 'PL_EASY')
    .$narrowType<{ language: Language }>()
    .orderBy('language')
    .execute();

export type TextField = 'title' | 'body' | 'rationale' | 'problem';

/** One field of the texts, so that a list of titles does not fetch the bodies. What is easy to read stands in for no other text. */
export const textsOf = (db: Database, ids: readonly string[], field: TextField) =>
  db
    .selectFrom('recommendationTexts')
    .select(['recommendationId', 'language', 'version', 'translatesVersion', 'isMachineMade'])
    .select(`${field} as value`)
    .where('recommendationId', 'in', ids)
    .where('language', '!=', 'PL_EASY')
    .$narrowType<{ language: Language }>()
    .execute();

export const titlesOf = (db: Database, ids: readonly string[]) => textsOf(db, ids, 'title');

export const partsOf = (db: Database, ids: readonly string[]) =>
  db
    .selectFrom('recommendationTexts')
    .select(['recommendationId', 'language', 'parts'])
    .where('recommendationId', 'in', ids)
    .execute();

export const detailsIn = (db: Database, ids: readonly string[]) =>
  db.selectFrom('recommendationDetails').selectAll().where('recommendationId', 'in', ids).execute();

export const revisionsOf = (db: Database, ids: readonly string[]) =>
  db
    .selectFrom('recommendationRevisions')
    .selectAll()
    .where('recommendationId', 'in', ids)
    .where('language', '!=', 'PL_EASY')
    .$narrowType<{ language: Language }>()
    .orderBy('recordedAt', 'desc')
    .orderBy('id', 'desc')
    .execute();

/** Versions at which the group stood behind its recommendations, oldest first. */
export const handInsOf = (db: Database, ids: readonly string[]) =>
  db
    .selectFrom('recommendationHandIns')
    .selectAll()
    .where('recommendationId', 'in', ids)
    .orderBy('version')
    .execute();

export const textsInUseOf = (db: Database, ids: readonly string[]) =>
  db.selectFrom('recommendationTexts').selectAll().where('recommendationId', 'in', ids).execute();

/** Those of these recommendations that are addressed to anybody, an institution or a group of them. */
export const addressedOf = (db: Database, ids: readonly string[]) =>
  db
    .selectFrom('addressees')
    .select('recommendationId')
    .where('recommendationId', 'in', ids)
    .union(
      db.selectFrom('recommendationClasses').select('recommendationId').where('recommendationId', 'in', ids),
    )
    .execute();

/** Ties of recommendations, from both ends; also to those that are not public. */
export const linksOf = (db: Database, ids: readonly string[]) =>
  db
    .selectFrom('recommendationLinks as link')
    .innerJoin('recommendations as r', (join) =>
      join.on((on) => on.or([on('r.id', '=', on.ref('link.fromId')), on('r.id', '=', on.ref('link.toId'))])),
    )
    .innerJoin('recommendations as other', (join) =>
      join.on(
        'other.id',
        '=',
        sql<string>`case when r.id = link.from_id then link.to_id else link.from_id end`,
      ),
    )
    .selectAll('link')
    .select(['r.id as seenFrom', 'other.id as otherId'])
    .where('r.id', 'in', ids)
    .orderBy('other.reference')
    .execute();

export const classesOf = (db: Database, ids: readonly string[]) =>
  db
    .selectFrom('addresseeClasses as c')
    .innerJoin('recommendationClasses as own', 'own.classId', 'c.id')
    .selectAll('c')
    .select('own.recommendationId as ofId')
    .where('own.recommendationId', 'in', ids)
    .orderBy('c.position')
    .execute();

export const classesIn = (db: Database, ids: readonly string[]) =>
  db.selectFrom('addresseeClasses').selectAll().where('id', 'in', ids).execute();

export const reviewCommentsOf = (db: Database, ids: readonly string[]) =>
  db
    .selectFrom('activities')
    .select(['recommendationId', 'note', 'role', 'recordedAt'])
    .where('recommendationId', 'in', ids)
    .where('kind', 'in', ['CHANGES_REQUESTED', 'SUBMITTED', 'RESUBMITTED', 'ADOPTION_UNDONE'])
    .where('note', 'is not', null)
    .orderBy('recordedAt', 'desc')
    .execute();

/** How often each was raised: itself and the published earlier ones that it restates or continues, all the way back. */
export const timesRaised = async (db: Database, ids: readonly string[]) => {
  const { rows } = await sql<{ start: string; times: number }>`
    with recursive raised (start, id) as (
      select id, id from recommendations where id = any(${ids}::uuid[])
      union
      select raised.start, link.to_id
      from raised
      join recommendation_links link on link.from_id = raised.id and link.type in ('RESTATES', 'CONTINUES')
      join recommendations r on r.id = link.to_id and r.published_at is not null)
    select start, count(*)::int as times from raised group by start`.execute(db);
  return new Map(rows.map(({ start, times }) => [start, times]));
};

/** What there is of what a recommendation needs to go on. */
export const lacksOf = (db: Database, ids: readonly string[]) =>
  db
    .selectFrom('recommendations as r')
    .select('r.id')
    .select([
      sql<boolean>`exists (select from recommendation_texts t where t.recommendation_id = r.id
        and t.language = r.original_language and t.body <> '')`.as('hasBody'),
      sql<boolean>`exists (select from addressees a where a.recommendation_id = r.id)
        or exists (select from recommendation_classes c where c.recommendation_id = r.id)`.as('hasAddressee'),
      sql<boolean>`exists (select from recommendation_themes t where t.recommendation_id = r.id)
        or exists (select from working_group_themes g where g.working_group_id = r.working_group_id)`.as(
        'hasTheme',
      ),
    ])
    .where('r.id', 'in', ids)
    .execute();
