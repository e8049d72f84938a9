import {
  RecommendationFacetsDocument,
  RecommendationsDocument,
} from '#lib/server/__generated__/operations.ts';
import { query } from '#lib/server/graphql.ts';
import { readAsked } from './asked.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { search, orderBy, filter, asOf, wrong } = await readAsked(event);
  const after = event.url.searchParams.get('po');
  const [{ recommendations, implementationSummary }, facets] = await Promise.all([
    query(event, RecommendationsDocument, { after, search, filter, orderBy, asOf, counted: !search }),
    query(event, RecommendationFacetsDocument),
  ]);
  return {
    search,
    orderBy,
    filter,
    asOf,
    wrong,
    total: recommendations.totalCount,
    /** How the list meets the numbers of the charts; a search has no such numbers. */
    summary: implementationSummary ?? null,
    recommendations: recommendations.edges.map(({ node }) => node),
    next: recommendations.pageInfo.hasNextPage ? recommendations.pageInfo.endCursor : null,
    forums: facets.forums.edges.map(({ node }) => node),
    themes: facets.themes,
  };
};
