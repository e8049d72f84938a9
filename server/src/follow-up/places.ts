import type { Context } from '../graphql/context.ts';
import { placesOf, themesOfRecommendations, type AddresseeRow } from '../recommendations/index.ts';

/** Where addressees stand, as far as a role can reach them, and at which stage. One answer for each, in their order. */
export const addresseePlaces = async (
  { db }: Pick<Context, 'db'>,
  addressees: readonly Pick<AddresseeRow, 'recommendationId' | 'institutionId'>[],
) => {
  const ids = [...new Set(addressees.map(({ recommendationId }) => recommendationId))];
  const recommendations = await placesOf(db, ids);
  const themes = await themesOfRecommendations(db, recommendations);
  const found = new Map(
    recommendations.map((row, at) => [row.id, { ...row, themeIds: (themes[at] ?? []).map(({ id }) => id) }]),
  );
  return addressees.map(({ recommendationId, institutionId }) => {
    const { stage, place, themeIds } = found.get(recommendationId) ?? {};
    return { stage, place: { ...place, institutionId, themeIds } };
  });
};
