import { ActionsDocument } from '#lib/server/__generated__/operations.ts';
import { query } from '#lib/server/graphql.ts';
import { unkebab } from '#lib/statuses.ts';
import { actionKinds } from '#lib/words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  const kind = actionKinds.find((one) => one === unkebab(searchParams.get('rodzaj') ?? '')) ?? null;
  const { actions } = await query(event, ActionsDocument, { after: searchParams.get('po'), kind });
  return {
    kind,
    total: actions.totalCount,
    actions: actions.edges.map(({ node }) => node),
    next: actions.pageInfo.hasNextPage ? actions.pageInfo.endCursor : null,
  };
};
