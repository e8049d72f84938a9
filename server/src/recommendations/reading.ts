import { mayRead } from '../accounts/index.ts';
import type { Context } from '../graphql/context.ts';
import { edge } from '../graphql/loaders.ts';
import type { RecommendationRow } from './recommendation.ts';
import { placesOf } from './recommendations-queries.ts';

/** A list that the table opens for some, recommendation by recommendation; for others it is empty. */
export const forItsReaders = <Row>(
  coordinate: string,
  fetch: (db: Context['db'], ids: string[]) => Promise<(Row & { recommendationId: string })[]>,
) =>
  edge<RecommendationRow, Row[]>(async (recommendations, context) => {
    const places = new Map(
      (
        await placesOf(
          context.db,
          recommendations.map(({ id }) => id),
        )
      ).map((row) => [row.id, row]),
    );
    const rows = Map.groupBy(
      await fetch(
        context.db,
        recommendations.map(({ id }) => id),
      ),
      (row) => row.recommendationId,
    );
    return recommendations.map((recommendation) => {
      const place = places.get(recommendation.id)?.place ?? {};
      return mayRead(context.viewer, coordinate, place) ? (rows.get(recommendation.id) ?? []) : [];
    });
  });
