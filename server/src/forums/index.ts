export type {
  ActionRow,
  ForumOrganiserRow,
  ForumRow,
  ForumSeriesRow,
  OutputRow,
  SourceRow,
  ThemeRow,
  WorkingGroupRow,
} from './forum.ts';
export type { CompetenceRow } from './finding-competences.ts';
export {
  actionBySlug,
  actions,
  actionsAnsweringForums,
  actionsIn,
  actionsNewestFirst,
  actionsOfInstitutions,
  forumBySlug,
  forumsAnsweredBy,
  forumsIn,
  groupsIn,
  groupsOf as groupsOfForums,
  organisersOf,
  placesOfGroups,
  outputsOf,
  seriesBySlug,
  seriesIn,
  sourcesOf,
  themesIn,
  themesOfGroups,
} from './forums-queries.ts';
export { forumsLoaders, forumsResolvers } from './forums-resolvers.ts';
export {
  addTheme,
  citeSources,
  recordAction,
  setUpForum,
  startSeries,
  type NewAction,
  type NewForum,
  type NewSource,
  type NewTheme,
} from './setting-up.ts';
