export type { ApiTokenRow } from './token.ts';
export { tokensLoaders, tokensResolvers } from './tokens-resolvers.ts';
export { viewerByToken } from './using.ts';
