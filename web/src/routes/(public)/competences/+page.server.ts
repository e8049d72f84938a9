import { ThemesToChooseDocument, WhoCanDocument } from '#lib/server/__generated__/operations.ts';
import { query } from '#lib/server/graphql.ts';
import { kinds } from '#lib/words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  const { themes } = await query(event, ThemesToChooseDocument);
  // What there is not is not asked for: an address that was mistyped shows the whole table.
  const kind = kinds.find((each) => each === searchParams.get('rodzaj')) ?? null;
  const theme = themes.find(({ slug }) => slug === searchParams.get('temat'))?.slug ?? null;
  const { competences } = await query(event, WhoCanDocument, { kind, theme });
  return { competences, themes, kind, theme };
};
