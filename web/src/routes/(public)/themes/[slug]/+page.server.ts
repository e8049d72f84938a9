import { ThemeDocument } from '#lib/server/__generated__/operations.ts';
import { found, query } from '#lib/server/graphql.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { slug } = event.params;
  const { theme, implementationSummary } = await query(event, ThemeDocument, {
    slug,
    filter: { theme: [slug] },
    after: event.url.searchParams.get('po'),
  });
  return { theme: found(theme), summary: implementationSummary };
};
