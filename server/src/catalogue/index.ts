export { matching } from './catalogue-queries.ts';
export { catalogueResolvers } from './catalogue-resolvers.ts';
export { conditionsOf } from './filtering.ts';
