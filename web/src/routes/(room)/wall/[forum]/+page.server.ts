import { apiLanguage, getLocale } from '#lib/language.ts';
import { WallDocument, WallLiveDocument } from '#lib/server/__generated__/operations.ts';
import { found, query } from '#lib/server/graphql.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  event.setHeaders({ 'cache-control': 'private, no-store' });
  const asked = { forum: event.params.forum, language: apiLanguage(getLocale()) };
  const { wall } = await query(event, WallDocument, asked);
  return {
    bare: true,
    wall: found(wall),
    live: { query: WallLiveDocument.toString(), variables: asked },
    refreshes: event.url.searchParams.has('odswiezaj'),
  };
};
