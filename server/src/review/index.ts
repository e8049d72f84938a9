export { reviewLoaders, reviewResolvers, type RemarkRow } from './review-resolvers.ts';
