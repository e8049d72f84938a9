export { maySee } from './acting.ts';
export { addressRecommendation } from './addressing.ts';
export { adoptRecommendation } from './adopting.ts';
export { draftRecommendation } from './drafting.ts';
export { hasTheme } from './has-theme.ts';
export { linkRecommendation } from './linking.ts';
export { requestChanges, resubmitRecommendation, submitRecommendation } from './moving-on.ts';
export { lateToThePublic, publishRecommendation } from './publishing.ts';
export {
  firstDayOf,
  isPublic,
  limits,
  publicStages,
  type AddresseeRow,
  type AsOf,
  type RecommendationInPlace,
  type RecommendationLinkRow,
  type RecommendationRow,
} from './recommendation.ts';
export {
  byReference,
  lockedRecommendation,
  placesOf,
  publishedRecommendations,
  recommendationByReference,
  recommendationColumns,
  themesOfRecommendations,
  recommendationsIn,
} from './recommendations-queries.ts';
export { recommendationsLoaders, recommendationsResolvers } from './recommendations-resolvers.ts';
export { reviseRecommendation } from './revising.ts';
export { searchQuery } from './searching.ts';
export { askedMoment, countedOn, endOfDay, wasCountedOn, wasLaidToRestOn } from './then.ts';
export { withdrawRecommendation } from './withdrawing.ts';
