import { InstitutionsDocument } from '#lib/server/__generated__/operations.ts';
import { query } from '#lib/server/graphql.ts';
import { unkebab } from '#lib/statuses.ts';
import { sectors } from '#lib/words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  const search = searchParams.get('q')?.trim() || null;
  const sector = sectors.find((one) => one === unkebab(searchParams.get('sektor') ?? '')) ?? null;
  const { institutions } = await query(event, InstitutionsDocument, {
    after: searchParams.get('po'),
    search,
    sector,
  });
  return {
    search,
    sector,
    total: institutions.totalCount,
    institutions: institutions.edges.map(({ node }) => node),
    next: institutions.pageInfo.hasNextPage ? institutions.pageInfo.endCursor : null,
  };
};
