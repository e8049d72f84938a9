import { OwnAuditDocument } from '#lib/server/__generated__/operations.ts';
import { found, query } from '#lib/server/graphql.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const after = event.url.searchParams.get('po');
  const { ownAudit, id } = found((await query(event, OwnAuditDocument, { after })).viewer);
  return {
    myId: id,
    total: ownAudit.totalCount,
    entries: ownAudit.edges.map(({ node }) => node),
    next: ownAudit.pageInfo.hasNextPage ? ownAudit.pageInfo.endCursor : null,
  };
};
