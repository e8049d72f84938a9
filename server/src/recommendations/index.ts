export { maySee, onRecommendation, type RecommendationAct } from './acting.ts';
export { addressRecommendation } from './addressing.ts';
export { adoptRecommendation } from './adopting.ts';
export { bestText } from './best-text.ts';
export { boardLoaders, boardResolvers } from './board-resolvers.ts';
export { draftRecommendation } from './drafting.ts';
export { checkDraft, writeDrafts, type NewDraft } from './drafting-many.ts';
export { eliOf } from './eli.ts';
export { hasTheme } from './has-theme.ts';
export { keepIndexed } from './keeping-indexed.ts';
export { linkRecommendation } from './linking.ts';
export { requestChanges, resubmitRecommendation, submitRecommendation } from './moving-on.ts';
export { publishRecommendations } from './publishing-many.ts';
export { lettered } from './parts.ts';
export { lateToThePublic, publishRecommendation } from './publishing.ts';
export {
  firstDayOf,
  isPublic,
  limits,
  type AddresseeRow,
  type AsOf,
  type RecommendationInPlace,
  type RecommendationLinkRow,
  type RecommendationRow,
  type RecommendationTextRow,
  type RevisionRow,
} from './recommendation.ts';
export {
  byReference,
  lockedRecommendation,
  placesOf,
  publishedRecommendations,
  recommendationByReference,
  recommendationColumns,
  themesOfRecommendations,
  titlesOf,
  recommendationsIn,
} from './recommendations-queries.ts';
export { forItsReaders } from './reading.ts';
export {
  recommendationPayload,
  recommendationsLoaders,
  recommendationsResolvers,
} from './recommendations-resolvers.ts';
export { reviseRecommendation } from './revising.ts';
export { textsBesideOriginals, textsLoaders, textsResolvers } from './reading-texts.ts';
export { searchQuery } from './searching.ts';
export { approveTranslation, translateRecommendation } from './translating.ts';
export { titled } from './texts.ts';
export { askedMoment, countedOn, endOfDay, wasCountedOn, wasLaidToRestOn } from './then.ts';
export { wasUndone } from './undoing-adoption.ts';
export { withdrawRecommendation } from './withdrawing.ts';
