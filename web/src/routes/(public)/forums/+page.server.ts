import { ForumsDocument } from '#lib/server/__generated__/operations.ts';
import { query } from '#lib/server/graphql.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { forums } = await query(event, ForumsDocument, { after: event.url.searchParams.get('po') });
  const all = forums.edges.map(({ node }) => node);
  return {
    forums: all.filter(({ kind }) => kind === 'FORUM'),
    others: all.filter(({ kind }) => kind !== 'FORUM'),
    next: forums.pageInfo.hasNextPage ? forums.pageInfo.endCursor : null,
  };
};
