import { sql, type Selectable } from 'kysely';
import { may, mayRead, permit, type Verb } from '../accounts/index.ts';
import {
  forumsIn,
  placesOfGroups,
  groupsIn,
  sourcesOf,
  type ForumRow,
  type ThemeRow,
  type WorkingGroupRow,
} from '../forums/index.ts';
import type { Language, RecommendationKind, Resolvers } from '../graphql/__generated__/types.ts';
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
import { eliUrl } from './eli.ts';
import { similarRecommendations } from './finding-similar.ts';
import { hasTheme } from './has-theme.ts';
import { linkRecommendation } from './linking.ts';
import { requestChanges, resubmitRecommendation, submitRecommendation } from './moving-on.ts';
import type { Part } from './parts.ts';
import { publishingGaps } from './missing.ts';
import { publishRecommendation } from './publishing.ts';
import { publishRecommendations } from './publishing-many.ts';
import { forItsReaders } from './reading.ts';
import { type RecommendationLinkRow, type RecommendationRow } from './recommendation.ts';
import {
  byReference,
  classesOf,
  detailsIn,
  languagesOf,
  handInsOf,
  linksOf,
  partsOf,
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
  type TextField,
} from './recommendations-queries.ts';
import type { RecommendationHandInsTable } from './recommendations-tables.ts';
import { reviseRecommendation } from './revising.ts';
import { askedMoment, countedOn } from './then.ts';
import { undoAdoption } from './undoing-adoption.ts';
import { mergeRecommendation } from './merging.ts';
import { splitRecommendation } from './splitting.ts';
import { supersedeRecommendation } from './superseding.ts';
import { approveTranslation, translateRecommendation } from './translating.ts';
import { withdrawRecommendation } from './withdrawing.ts';

export const recommendationsResolvers: Resolvers = {
  Query: {
    recommendation: async (_, { reference, ...asked }, context) => {
      const then = askedMoment(asked);
      const row = await recommendationByReference(context.db, reference);
      if (!row || !maySee(context, row)) return null;
      return then && !countedOn(row, then) ? null : { ...row, asOf: then };
    },
    similarRecommendations: (_, args, context) => similarRecommendations(context, args) as never,
  },
  Mutation: {
    draftRecommendation: (_, { input }, context) =>
      recommendationPayload(context, draftRecommendation(context, input)),
    submitRecommendation: (_, { input }, context) =>
      recommendationPayload(context, submitRecommendation(context, input)),
    resubmitRecommendation: (_, { input }, context) =>
      recommendationPayload(context, resubmitRecommendation(context, input)),
    reviseRecommendation: (_, { input }, context) =>
      recommendationPayload(context, reviseRecommendation(context, input)),
    adoptRecommendation: (_, { input }, context) =>
      recommendationPayload(context, adoptRecommendation(context, input)),
    undoAdoption: (_, { input }, context) => recommendationPayload(context, undoAdoption(context, input)),
    requestChanges: (_, { input }, context) => recommendationPayload(context, requestChanges(context, input)),
    publishRecommendation: (_, { input }, context) =>
      recommendationPayload(context, publishRecommendation(context, input)),
    publishRecommendations: async (_, { input }, context) => {
      const { published, refused } = await publishRecommendations(context, input);
      const rows = await visible(context, published);
      return { published: rows, userErrors: userErrors(refused, context.language) };
    },
    withdrawRecommendation: (_, { input }, context) =>
      recommendationPayload(context, withdrawRecommendation(context, input)),
    translateRecommendation: (_, { input }, context) =>
      recommendationPayload(context, translateRecommendation(context, input)),
    approveTranslation: (_, { input }, context) =>
      recommendationPayload(context, approveTranslation(context, input)),
    mergeRecommendation: (_, { input }, context) =>
      recommendationPayload(context, mergeRecommendation(context, input)),
    splitRecommendation: (_, { input }, context) =>
      recommendationPayload(context, splitRecommendation(context, input)),
    supersedeRecommendation: (_, { input }, context) =>
      recommendationPayload(context, supersedeRecommendation(context, input)),
    addressRecommendation: (_, { input }, context) =>
      recommendationPayload(context, addressRecommendation(context, input)),
    linkRecommendation: (_, { input }, context) =>
      recommendationPayload(context, linkRecommendation(context, input)),
  },
  Recommendation: {
    id: ({ id }) => globalId('Recommendation', id),
    lastChangedAt: ({ lastChangedAt, createdAt }) => lastChangedAt ?? createdAt,
    adoptedOn: ({ adoptedOn, adoptedPrecision }) => partialDate(adoptedOn, adoptedPrecision),
    byWhen: ({ byWhenOn, byWhenPrecision }) => partialDate(byWhenOn, byWhenPrecision),
  },
  Revision: {
    byWhen: ({ details }) => partialDate(details.byWhenOn ?? null, details.byWhenPrecision ?? null),
    lawChange: ({ details }) => details.lawChange ?? null,
    jointProject: ({ details }) => details.jointProject ?? null,
  },
  LawChangeDetails: { url: ({ eli }) => (eli ? eliUrl(eli) : null) },
  RecommendationLink: {
    direction: ({ seenFrom, fromId }) => (seenFrom === fromId ? 'TO' : 'FROM'),
  },
  RecommendationConnection: { totalCount: totalCount as never },
};

/**
 * What a mutation answers: the thing as it is now, or why not; on CONFLICT both. Whoever repeats an act after their role
 * has ended is told of the thing only what they may still see.
 */
export const recommendationPayload = async (context: Context, outcome: Promise<Outcome>) => {
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

/** Of recommendations that were acted on, those the asker may still see, in this order. */
const visible = async (context: Context, ids: string[]) => {
  const rows = await placesOf(context.db, ids);
  return ids.flatMap((id) => rows.filter((row) => row.id === id && maySee(context, row)));
};

const text = (field: TextField) =>
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

/** What a recommendation of this kind says of itself; one of another kind says nothing of it, whatever it once was. */
const detail = <Detail>(
  ofKind: RecommendationKind,
  pick: (row: Awaited<ReturnType<typeof detailsIn>>[number]) => Detail | null,
) =>
  edge(async (recommendations: RecommendationRow[], { db }) => {
    const rows = await detailsIn(
      db,
      recommendations.map(({ id }) => id),
    );
    return recommendations.map(({ id, kind }) => {
      const row = rows.find(({ recommendationId }) => recommendationId === id);
      return row && kind === ofKind ? pick(row) : null;
    });
  });

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

/** The original text as it was when the group last stood behind it in this way. */
const textStoodBehind = (counts: (handIn: Selectable<RecommendationHandInsTable>) => boolean) =>
  edge(async (recommendations: RecommendationRow[], { db }) => {
    const ids = recommendations.map(({ id }) => id);
    const handIns = await handInsOf(db, ids);
    const revisions = await revisionsOf(db, ids);
    return recommendations.map(({ id, originalLanguage }) => {
      const last = handIns.findLast((handIn) => handIn.recommendationId === id && counts(handIn));
      const texts = revisions
        .filter(({ recommendationId, language }) => recommendationId === id && language === originalLanguage)
        .filter(({ version }) => last && version <= last.version);
      return texts.toSorted((one, other) => other.version - one.version)[0] ?? null;
    });
  });

/** Ties to what the asker may see: drafts come of drafts, before the public knows of either. */
const links = edge(async (recommendations: RecommendationRow[], context) => {
  const ids = recommendations.map(({ id }) => id);
  const ties = await linksOf(context.db, ids);
  const others = await placesOf(context.db, [...new Set(ties.map(({ otherId }) => otherId))]);
  const seen = new Set(others.filter((other) => maySee(context, other)).map(({ id }) => id));
  return ids.map((id): RecommendationLinkRow[] =>
    ties.filter(({ seenFrom, otherId }) => seenFrom === id && seen.has(otherId)),
  );
});

const abilities = {
  revise: 'reviseRecommendation',
  submit: 'submitRecommendation',
  adopt: 'adoptRecommendation',
  undoAdoption: 'undoAdoption',
  requestChanges: 'requestChanges',
  resubmit: 'resubmitRecommendation',
  publish: 'publishRecommendation',
  withdraw: 'withdrawRecommendation',
  merge: 'mergeRecommendation',
  split: 'splitRecommendation',
  supersede: 'supersedeRecommendation',
  address: 'addressRecommendation',
  remark: 'remarkOnRecommendation',
  translate: 'translateRecommendation',
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
    problem: text('problem'),
    parts: loader<RecommendationRow, { language?: Language | null }, Part[]>(async (queries, context) => {
      const ids = queries.map(({ obj }) => obj.id);
      const texts = Map.groupBy(await partsOf(context.db, ids), ({ recommendationId }) => recommendationId);
      return queries.map(({ obj, params }) => {
        const of = (asked: Language) =>
          texts.get(obj.id)?.find(({ language }) => language === asked)?.parts ?? [];
        const asked = of(params.language ?? context.language);
        return asked.length > 0 ? asked : of(obj.originalLanguage);
      });
    }),
    lawChange: detail('LAW_CHANGE', ({ lawChange }) => lawChange),
    jointProject: detail('JOINT_PROJECT', ({ jointProject }) => jointProject),
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
    links,
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
    missingForPublishing: edge(async (recommendations: RecommendationRow[], { db, language }) =>
      (await publishingGaps(db, recommendations)).map((gaps) =>
        gaps.map(({ field, sentence }) => ({ field, message: sentence[language] })),
      ),
    ),
    adoptedText: textStoodBehind(({ kind }) => kind === 'ADOPTED'),
    handedInAt: edge(async (recommendations: RecommendationRow[], { db }) => {
      const ids = recommendations.map(({ id }) => id);
      const handIns = await handInsOf(db, ids);
      return ids.map((id) => handIns.findLast((each) => each.recommendationId === id)?.recordedAt ?? null);
    }),
    handedInText: textStoodBehind(() => true),
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
