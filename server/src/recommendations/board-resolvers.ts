import { sql } from 'kysely';
import { mayRead } from '../accounts/index.ts';
import { placesOfGroups, type WorkingGroupRow } from '../forums/index.ts';
import type { RecommendationLack, Resolvers } from '../graphql/__generated__/types.ts';
import { connectionLoader, pagesOfMany, type Order } from '../graphql/connections.ts';
import { edge, toOne } from '../graphql/loaders.ts';
import { moveRecommendation } from './arranging.ts';
import { editing, noteEditing } from './editing-now.ts';
import { isInWork, type AddresseeRow, type RecommendationRow } from './recommendation.ts';
import { classesIn, lacksOf, recommendationColumns } from './recommendations-queries.ts';
import { recommendationPayload } from './recommendations-resolvers.ts';

export const boardResolvers: Resolvers = {
  Mutation: {
    moveRecommendation: (_, { input }, context) =>
      recommendationPayload(context, moveRecommendation(context, input)),
    noteEditing: (_, { input }, context) => recommendationPayload(context, noteEditing(context, input)),
  },
};

const byPosition: Order = [
  { by: sql`r.position`, type: 'numeric' },
  { by: sql`r.number`, type: 'int' },
];

/** Everything a group has: by construction nothing for those who may not read drafts there. */
const board = connectionLoader<WorkingGroupRow, RecommendationRow & { parentId: string }>(
  async (parents, args, { db, viewer }) => {
    const parentIds = parents.map(({ id }) => id);
    const places = await placesOfGroups(db, parents);
    const readable = parentIds.filter((_, at) => mayRead(viewer, 'WorkingGroup.board', places[at] ?? {}));
    const rows = db
      .selectFrom('recommendations as r')
      .innerJoin('workingGroups as parent', 'parent.id', 'r.workingGroupId')
      .select(recommendationColumns)
      .select('parent.id as parentId')
      .where('parent.id', '=', sql<string>`any(${readable}::uuid[])`);
    return pagesOfMany(db, { parentIds, rows, order: byPosition, ...args });
  },
);

const lacks = edge(async (recommendations: RecommendationRow[], { db }) => {
  const unfinished = recommendations.filter(isInWork).map(({ id }) => id);
  const rows = unfinished.length > 0 ? await lacksOf(db, unfinished) : [];
  return recommendations.map(({ id }): RecommendationLack[] => {
    const row = rows.find((each) => each.id === id);
    if (!row) return [];
    return [
      ...(row.hasBody ? [] : (['BODY'] as const)),
      ...(row.hasAddressee ? [] : (['ADDRESSEE'] as const)),
      ...(row.hasTheme ? [] : (['THEME'] as const)),
    ];
  });
});

export const boardLoaders = {
  WorkingGroup: { board },
  Recommendation: { lacks, editing },
  Addressee: {
    addresseeClass: toOne(
      ({ viaClassId }: AddresseeRow) => viaClassId,
      classesIn,
      ({ id }) => id,
    ),
  },
};
