import { ForumDocument } from '#lib/server/__generated__/operations.ts';
import { found, query } from '#lib/server/graphql.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { forum } = await query(event, ForumDocument, { slug: event.params.slug });
  return { forum: found(forum) };
};
