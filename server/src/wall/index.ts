export type { WallGroupRow, WallLinkRow, WallRecommendationRow, WallRow } from './wall.ts';
export { wallLoaders, wallResolvers } from './wall-resolvers.ts';
