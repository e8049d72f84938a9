import type { Language, Resolvers } from '../graphql/__generated__/types.ts';
import { page, totalCount } from '../graphql/connections.ts';
import type { Context } from '../graphql/context.ts';
import { globalId } from '../graphql/global-ids.ts';
import { edge, toMany, toOne } from '../graphql/loaders.ts';
import { localized, localizedOrNull, spoken, type Translated } from '../graphql/localized.ts';
import { count, partialDate } from '../graphql/partial-dates.ts';
import { mayRead } from '../accounts/index.ts';
import { userErrors } from '../refusal.ts';
import { citiesIn, institutionsIn, type CityRow } from '../institutions/index.ts';
import type {
  ForumOrganiserRow,
  ForumRow,
  ForumSeriesRow,
  OutputRow,
  ThemeRow,
  WorkingGroupRow,
} from './forum.ts';
import { publicShares } from './composition.ts';
import { competences } from './finding-competences.ts';
import { mayRecordComposition, recordComposition } from './recording-composition.ts';
import {
  forumBySlug,
  forums,
  forumsHeldIn,
  forumsIn,
  forumsNewestFirst,
  forumsOfSeries,
  groupByNumber,
  groupsIn,
  groupsOf,
  organisersOf,
  outputsOf,
  placesOfGroups,
  seriesBySlug,
  seriesIn,
  sourcesOf,
  themeBySlug,
  themes,
  themesBelow,
  themesIn,
  themesOfForums,
  themesOfGroups,
} from './forums-queries.ts';

type Asked = { language?: Language | null };
const title = (row: { title: Translated }, { language }: Asked, context: Context) =>
  localized(row.title, language ?? context.language);

export const forumsResolvers: Resolvers = {
  Competence: {
    body: ({ body }, { language }, context) => spoken(body, language ?? context.language),
    can: ({ can }, { language }, context) => spoken(can, language ?? context.language),
    kinds: ({ kinds }) => [...kinds],
  },
  Query: {
    forum: async (_, { slug }, { db }) => (await forumBySlug(db, slug)) ?? null,
    forums: (_, { kind, ...args }, { db }) => page(forums(db, kind), forumsNewestFirst, args) as never,
    workingGroup: async (_, { forum, number }, { db }) => (await groupByNumber(db, forum, number)) ?? null,
    theme: async (_, { slug }, { db }) => (await themeBySlug(db, slug)) ?? null,
    themes: (_, _args, { db }) => themes(db),
    competences: (_, args, { db }) => competences(db, args),
    forumSeries: async (_, { slug }, { db }) => (await seriesBySlug(db, slug)) ?? null,
  },
  Mutation: {
    recordComposition: async (_, { input }, context) => {
      const outcome = await recordComposition(context, input);
      if ('refused' in outcome)
        return { workingGroup: null, userErrors: userErrors(outcome.refused, context.language) };
      const [workingGroup = null] = await groupsIn(context.db, [outcome.done]);
      return { workingGroup, userErrors: [] };
    },
  },
  Forum: {
    id: ({ id }) => globalId('Forum', id),
    title,
    about: (row, { language }, context) => localizedOrNull(row.about, language ?? context.language),
    startsOn: ({ startsOn, startsPrecision }) => partialDate(startsOn, startsPrecision),
    endsOn: ({ endsOn, endsPrecision }) => partialDate(endsOn, endsPrecision),
    participants: ({ participantsValue, participantsQualifier }) =>
      count(participantsValue, participantsQualifier),
  },
  ForumSeries: { id: ({ id }) => globalId('ForumSeries', id), title },
  WorkingGroup: {
    id: ({ id }) => globalId('WorkingGroup', id),
    topic: (row, { language }, context) => localized(row.topic, language ?? context.language),
    composition: ({ composition }) => composition && publicShares(composition),
  },
  Theme: {
    id: ({ id }) => globalId('Theme', id),
    name: (row, { language }, context) => localized(row.name, language ?? context.language),
  },
  Output: {
    title,
    note: (row, { language }, context) => localizedOrNull(row.note, language ?? context.language),
  },
  ForumConnection: { totalCount: totalCount as never },
};

const cityId = (row: { cityId: string | null }) => row.cityId;
const ofId = (row: { ofId: string }) => row.ofId;

export const forumsLoaders = {
  City: { forums: toMany<CityRow, ForumRow>(forumsHeldIn, cityId) },
  ForumSeries: {
    forums: toMany<ForumSeriesRow, ForumRow>(forumsOfSeries, ({ seriesId }) => seriesId),
    sources: toMany(sourcesOf('seriesId'), ({ seriesId }) => seriesId),
  },
  Forum: {
    series: toOne(
      ({ seriesId }: ForumRow) => seriesId,
      seriesIn,
      ({ id }) => id,
    ),
    city: toOne(cityId, citiesIn, ({ id }) => id),
    organisers: toMany(organisersOf('forumId'), ({ forumId }) => forumId),
    themes: toMany(themesOfForums, ofId),
    workingGroups: toMany<ForumRow, WorkingGroupRow>(groupsOf, ({ forumId }) => forumId),
    outputs: toMany(outputsOf('forumId'), ({ forumId }) => forumId),
    sources: toMany(sourcesOf('forumId'), ({ forumId }) => forumId),
  },
  ForumOrganiser: {
    institution: toOne(
      ({ institutionId }: ForumOrganiserRow) => institutionId,
      institutionsIn,
      ({ id }) => id,
    ),
  },
  WorkingGroup: {
    forum: toOne(
      ({ forumId }: WorkingGroupRow) => forumId,
      forumsIn,
      ({ id }) => id,
    ),
    themes: toMany(themesOfGroups, ofId),
    recordedComposition: edge(async (groups: WorkingGroupRow[], { db, viewer }: Context) => {
      const places = await placesOfGroups(db, groups);
      return groups.map(({ composition }, at) =>
        mayRead(viewer, 'WorkingGroup.recordedComposition', places[at] ?? {}) ? composition : null,
      );
    }),
    viewerCanRecordComposition: edge((groups: WorkingGroupRow[], context: Context) =>
      mayRecordComposition(context, groups),
    ),
    sources: toMany(sourcesOf('workingGroupId'), ({ workingGroupId }) => workingGroupId),
  },
  Theme: {
    parent: toOne(
      ({ parentId }: ThemeRow) => parentId,
      themesIn,
      ({ id }) => id,
    ),
    children: toMany<ThemeRow, ThemeRow>(themesBelow, ({ parentId }) => parentId),
    sources: toMany(sourcesOf('themeId'), ({ themeId }) => themeId),
  },
  Output: {
    sources: toMany<OutputRow, { outputId: string | null }>(
      sourcesOf('outputId'),
      ({ outputId }) => outputId,
    ),
  },
  Institution: { sources: toMany(sourcesOf('institutionId'), ({ institutionId }) => institutionId) },
};
