import { ActionDocument } from '#lib/server/__generated__/operations.ts';
import { found, query } from '#lib/server/graphql.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { action } = await query(event, ActionDocument, { slug: event.params.slug });
  return { action: found(action) };
};
