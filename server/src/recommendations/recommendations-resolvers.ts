import { sql } from 'kysely';
import { may, mayRead, permit, type Verb } from '../accounts/index.ts';
import {
  forumsIn,
  groupsIn,
  sourcesOf,
  type ForumRow,
  type ThemeRow,
  type WorkingGroupRow,
} from '../forums/index.ts';
import type { Language, Resolvers } from '../graphql/__generated__/types.ts';
import { connectionLoader, pagesOfMany, totalCount } from '../graphql/connections.ts';
import type { Context } from '../graphql/context.ts';
import { globalId } from '../graphql/global-ids.ts';
import { edge, loader, toMany, toOne } from '../graphql/loaders.ts';
import { partialDate } from '../graphql/partial-dates.ts';
import { refusal, userErrors, type Outcome } from '../refusal.ts';
import { notFound } from '../refusal-sentences.ts';
import { maySee } from './acting.ts';
import { addressRecommendation } from './addressing.ts';
import { adoptRecommendation } from './adopting.ts';
import { bestText } from './best-text.ts';
import { draftRecommendation } from './drafting.ts';
import { hasTheme } from './has-theme.ts';
import { linkRecommendation } from './linking.ts';
import { requestChanges, resubmitRecommendation, submitRecommendation } from './moving-on.ts';
import { publishRecommendation } from './publishing.ts';
import { type RecommendationLinkRow, type RecommendationRow } from './recommendation.ts';
import {
  byReference,
  classesOf,
  languagesOf,
  linksOf,
  placesOf,
  publishedRecommendations,
  recommendationByReference,
  recommendationColumns,
  recommendationsIn,
  reviewCommentsOf,
  revisionsOf,
  textsOf,
  themesOfRecommendations,
  timesRaised,
} from './recommendations-queries.ts';
import { reviseRecommendation } from './revising.ts';
import { askedMoment, countedOn } from './then.ts';
import { withdrawRecommendation } from './withdrawing.ts';

export const recommendationsResolvers: Resolvers = {
  Query: {
    recommendation: async (_, { reference, ...asked }, context) => {
      const then = askedMoment(asked);
      const row = await recommendationByReference(context.db, reference);
      if (!row || !maySee(context, row)) return null;
      return then && !countedOn(row, then) ? null : { ...row, asOf: then };
    },
  },
  Mutation: {
    draftRecommendation: (_, { input }, context) => payload(context, draftRecommendation(context, input)),
    submitRecommendation: (_, { input }, context) => payload(context, submitRecommendation(context, input)),
    resubmitRecommendation: (_, { input }, context) =>
      payload(context, resubmitRecommendation(context, input)),
    reviseRecommendation: (_, { input }, context) => payload(context, reviseRecommendation(context, input)),
    adoptRecommendation: (_, { input }, context) => payload(context, adoptRecommendation(context, input)),
    requestChanges: (_, { input }, context) => payload(context, requestChanges(context, input)),
    publishRecommendation: (_, { input }, context) => payload(context, publishRecommendation(context, input)),
    withdrawRecommendation: (_, { input }, context) =>
      payload(context, withdrawRecommendation(context, input)),
    addressRecommendation: (_, { input }, context) => payload(context, addressRecommendation(context, input)),
    linkRecommendation: (_, { input }, context) => payload(context, linkRecommendation(context, input)),
  },
  Recommendation: {
    id: ({ id }) => globalId('Recommendation', id),
    lastChangedAt: ({ lastChangedAt, createdAt }) => lastChangedAt ?? createdAt,
    adoptedOn: ({ adoptedOn, adoptedPrecision }) => partialDate(adoptedOn, adoptedPrecision),
  },
  RecommendationLink: {
    direction: ({ seenFrom, fromId }) => (seenFrom === fromId ? 'TO' : 'FROM'),
  },
  RecommendationConnection: { totalCount: totalCount as never },
};

/**
 * What a mutation answers: the thing as it is now, or why not; on CONFLICT both. Whoever repeats an act after their role
 * has ended is told of the thing only what they may still see.
 */
const payload = async (context: Context, outcome: Promise<Outcome>) => {
  const answer = await outcome;
  const id = 'done' in answer ? answer.done : answer.current;
  const [recommendation = null] = id ? await placesOf(context.db, [id]) : [];
  const isHidden = recommendation !== null && !maySee(context, recommendation);
  const refusals = 'refused' in answer ? answer.refused : [];
  return {
    recommendation: isHidden ? null : recommendation,
    userErrors: userErrors(
      isHidden ? [refusal('NOT_FOUND', 'reference', notFound)] : refusals,
      context.language,
    ),
  };
};

const text = (field: 'title' | 'body' | 'rationale') =>
  loader<RecommendationRow, { language?: Language | null }, ReturnType<typeof bestText>>(
    async (queries, context) => {
      const rows = await textsOf(
        context.db,
        queries.map(({ obj }) => obj.id),
        field,
      );
      const texts = Map.groupBy(rows, ({ recommendationId }) => recommendationId);
      return queries.map(({ obj, params }) =>
        bestText(texts.get(obj.id) ?? [], obj.originalLanguage, params.language ?? context.language),
      );
    },
  );

/** Published recommendations of Forums or groups, a page for each parent. */
const publishedOf = (table: 'forums' | 'working_groups', column: 'r.forumId' | 'r.workingGroupId') =>
  connectionLoader<{ id: string }, RecommendationRow & { parentId: string }>((parents, args, { db }) => {
    const parentIds = parents.map(({ id }) => id);
    const rows = publishedRecommendations(db)
      .innerJoin(sql<{ id: string }>`${sql.table(table)}`.as('parent'), 'parent.id', column)
      .select(recommendationColumns)
      .select('parent.id as parentId')
      .where('parent.id', 'in', parentIds);
    return pagesOfMany(db, { parentIds, rows, order: byReference, ...args });
  });

/** A theme's recommendations: those with the theme or one below it, of their own or through their group. */
const publishedOfThemes = connectionLoader<ThemeRow, RecommendationRow & { parentId: string }>(
  (parents, args, { db }) => {
    const parentIds = parents.map(({ id }) => id);
    const rows = publishedRecommendations(db)
      .innerJoin('themes as parent', (join) =>
        join.on((on) =>
          on.exists(
            on
              .selectFrom('themes as t')
              .select('t.id')
              .where((either) =>
                either.or([
                  either('t.id', '=', either.ref('parent.id')),
                  either('t.parentId', '=', either.ref('parent.id')),
                ]),
              )
              .where(hasTheme()),
          ),
        ),
      )
      .select(recommendationColumns)
      .select('parent.id as parentId')
      .where('parent.id', 'in', parentIds);
    return pagesOfMany(db, { parentIds, rows, order: byReference, ...args });
  },
);

/** What the group has that is not public yet: by construction nothing for those who may not read drafts there. */
const drafts = connectionLoader<WorkingGroupRow, RecommendationRow & { parentId: string }>(
  async (parents, args, context) => {
    const { db } = context;
    const places = await placesOfGroups(db, parents);
    const parentIds = parents.map(({ id }) => id);
    const readable = parentIds.filter((_, at) =>
      mayRead(context.viewer, 'WorkingGroup.drafts', places[at] ?? {}),
    );
    const rows = db
      .selectFrom('recommendations as r')
      .innerJoin('workingGroups as parent', 'parent.id', 'r.workingGroupId')
      .select(recommendationColumns)
      .select('parent.id as parentId')
      .where('r.publishedAt', 'is', null)
      .where('parent.id', 'in', [...readable, nobody]);
    return pagesOfMany(db, { parentIds, rows, order: byReference, ...args });
  },
);

const nobody = '00000000-0000-0000-0000-000000000000';

const placesOfGroups = async (db: Context['db'], groups: WorkingGroupRow[]) => {
  const forums = await forumsIn(
    db,
    groups.map(({ forumId }) => forumId),
  );
  return groups.map(({ id, forumId }) => ({
    workingGroupId: id,
    forumId,
    seriesId: forums.find((forum) => forum.id === forumId)?.seriesId ?? null,
  }));
};

/** A list that the table opens for some, recommendation by recommendation; for others it is empty. */
const forItsReaders = <Row>(
  coordinate: string,
  fetch: (db: Context['db'], ids: string[]) => Promise<(Row & { recommendationId: string })[]>,
) =>
  edge<RecommendationRow, Row[]>(async (recommendations, context) => {
    const places = new Map(
      (
        await placesOf(
          context.db,
          recommendations.map(({ id }) => id),
        )
      ).map((row) => [row.id, row]),
    );
    const rows = Map.groupBy(
      await fetch(
        context.db,
        recommendations.map(({ id }) => id),
      ),
      (row) => row.recommendationId,
    );
    return recommendations.map((recommendation) => {
      const place = places.get(recommendation.id)?.place ?? {};
      return mayRead(context.viewer, coordinate, place) ? (rows.get(recommendation.id) ?? []) : [];
    });
  });

const abilities = {
  revise: 'reviseRecommendation',
  submit: 'submitRecommendation',
  adopt: 'adoptRecommendation',
  requestChanges: 'requestChanges',
  resubmit: 'resubmitRecommendation',
  publish: 'publishRecommendation',
  withdraw: 'withdrawRecommendation',
  address: 'addressRecommendation',
} satisfies Record<string, Verb>;

const viewerCan = edge(async (recommendations: RecommendationRow[], context) => {
  const rows = context.viewer
    ? await placesOf(
        context.db,
        recommendations.map(({ id }) => id),
      )
    : [];
  const places = new Map(rows.map(({ id, place }) => [id, place]));
  return recommendations.map(({ id, stage }) => {
    const place = places.get(id);
    const can = (verb: Verb) => place !== undefined && 'role' in permit(context.viewer, verb, place, stage);
    return Object.fromEntries(Object.entries(abilities).map(([ability, verb]) => [ability, can(verb)]));
  });
});

export const recommendationsLoaders = {
  Forum: { recommendations: publishedOf('forums', 'r.forumId') },
  WorkingGroup: {
    recommendations: publishedOf('working_groups', 'r.workingGroupId'),
    drafts,
    viewerCanDraft: edge(async (groups: WorkingGroupRow[], context) => {
      const places = await placesOfGroups(context.db, groups);
      return places.map((place) => may(context.viewer, 'draftRecommendation', place));
    }),
  },
  Theme: { recommendations: publishedOfThemes },
  Recommendation: {
    title: text('title'),
    body: text('body'),
    rationale: text('rationale'),
    languages: edge(async (recommendations: RecommendationRow[], { db }) => {
      const rows = await languagesOf(
        db,
        recommendations.map(({ id }) => id),
      );
      const found = Map.groupBy(rows, ({ recommendationId }) => recommendationId);
      return recommendations.map(({ id, originalLanguage }) => {
        const languages = (found.get(id) ?? []).map(({ language }) => language);
        return [originalLanguage, ...languages.filter((language) => language !== originalLanguage)];
      });
    }),
    forum: toOne(
      ({ forumId }: RecommendationRow) => forumId,
      forumsIn,
      ({ id }: ForumRow) => id,
    ),
    workingGroup: toOne(
      ({ workingGroupId }: RecommendationRow) => workingGroupId,
      groupsIn,
      ({ id }) => id,
    ),
    themes: edge((recommendations: RecommendationRow[], { db }) =>
      themesOfRecommendations(db, recommendations),
    ),
    addresseeClasses: toMany<RecommendationRow, { ofId: string }>(classesOf, ({ ofId }) => ofId),
    links: toMany<RecommendationRow, RecommendationLinkRow>(linksOf, ({ seenFrom }) => seenFrom),
    timesRaised: edge(async (recommendations: RecommendationRow[], { db }) => {
      const times = await timesRaised(
        db,
        recommendations.map(({ id }) => id),
      );
      return recommendations.map(({ id }) => times.get(id) ?? 1);
    }),
    revisions: toMany(revisionsOf, ({ recommendationId }) => recommendationId),
    reviewComments: forItsReaders('Recommendation.reviewComments', async (db, ids) =>
      (await reviewCommentsOf(db, ids)).map(({ note, ...row }) => ({ ...row, comment: note })),
    ),
    sources: toMany(sourcesOf('recommendationId'), ({ recommendationId }) => recommendationId),
    viewerCan,
  },
  RecommendationLink: {
    recommendation: toOne(
      ({ seenFrom, fromId, toId }: RecommendationLinkRow) => (seenFrom === fromId ? toId : fromId),
      recommendationsIn,
      ({ id }) => id,
    ),
  },
};
