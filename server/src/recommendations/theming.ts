import type { Act } from '../database/act.ts';
import { refusal, type Refusal } from '../refusal.ts';

const noSuchTheme = {
  PL: 'Nie ma takiego tematu na liście.',
  EN: 'There is no such theme on the list.',
  UK: 'Такої теми немає у списку.',
};

/** Ids of the themes with these slugs, and a refusal for each slug that names none. */
export const findThemes = async ({ trx }: Act, slugs: readonly string[] | null | undefined) => {
  const asked = [...new Set(slugs ?? [])];
  const found =
    asked.length > 0
      ? await trx.selectFrom('themes').select(['id', 'slug']).where('slug', 'in', asked).execute()
      : [];
  const known = new Set(found.map(({ slug }) => slug));
  const refusals: Refusal[] = asked.flatMap((slug, at) =>
    known.has(slug) ? [] : [refusal('NOT_FOUND', ['themes', String(at)], noSuchTheme)],
  );
  return { ids: found.map(({ id }) => id), refusals };
};

/** Replaces a recommendation's own themes. */
export const setThemes = async (
  { trx }: Act,
  recommendationId: string,
  themeIds: string[],
): Promise<void> => {
  await trx.deleteFrom('recommendationThemes').where('recommendationId', '=', recommendationId).execute();
  if (themeIds.length === 0) return;
  const rows = themeIds.map((themeId) => ({ recommendationId, themeId }));
  await trx.insertInto('recommendationThemes').values(rows).execute();
};
