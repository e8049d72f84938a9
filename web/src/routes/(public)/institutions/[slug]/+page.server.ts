import { InstitutionDocument } from '#lib/server/__generated__/operations.ts';
import { found, query } from '#lib/server/graphql.ts';
import { renderMarkdown } from '#lib/server/markdown.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { institution } = await query(event, InstitutionDocument, {
    slug: event.params.slug,
    after: event.url.searchParams.get('po'),
  });
  const known = found(institution);
  return { institution: known, description: renderMarkdown(known.description?.value) };
};
