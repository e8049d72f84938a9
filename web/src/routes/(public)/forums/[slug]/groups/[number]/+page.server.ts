import { error } from '@sveltejs/kit';
import { WorkingGroupDocument } from '#lib/server/__generated__/operations.ts';
import { found, query } from '#lib/server/graphql.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { slug, number } = event.params;
  if (!/^\d{1,4}$/.test(number)) error(404);
  const { workingGroup } = await query(event, WorkingGroupDocument, {
    forum: slug,
    number: Number(number),
    after: event.url.searchParams.get('po'),
  });
  return { group: found(workingGroup) };
};
