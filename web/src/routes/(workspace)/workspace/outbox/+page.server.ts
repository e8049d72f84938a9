import { OutboxDocument } from '#lib/server/__generated__/operations.ts';
import { found, query } from '#lib/server/graphql.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const outbox = found(
    (await query(event, OutboxDocument, { after: event.url.searchParams.get('po') })).outbox,
  );
  return {
    total: outbox.totalCount,
    mails: outbox.edges.map(({ node }) => node),
    next: outbox.pageInfo.hasNextPage ? outbox.pageInfo.endCursor : null,
  };
};
