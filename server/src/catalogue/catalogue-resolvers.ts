import type { Resolvers } from '../graphql/__generated__/types.ts';
import { momentOf, newestChangeFirst } from '../follow-up/index.ts';
import type { SubscriptionField } from '../graphql/subscriptions.ts';
import { askedDay } from '../graphql/asked-days.ts';
import { page } from '../graphql/connections.ts';
import { askedMoment } from '../recommendations/index.ts';
import { inOrder, matchingChanges, matchingRows } from './catalogue-queries.ts';
import { changesAsTheyHappen } from './following.ts';

const changed: SubscriptionField = {
  subscribe: (_, args, context) => changesAsTheyHappen(context, args),
  resolve: (_, _args, { event }) => event,
};

export const catalogueResolvers: Resolvers = {
  Query: {
    recommendations: async (_, { search, filter, orderBy, asOf: day, asOfBasis, ...args }, { db, clock }) => {
      const asOf = askedMoment({ asOf: day, asOfBasis });
      const order = inOrder(orderBy ?? 'RECENTLY_CHANGED', search, momentOf(clock, asOf));
      const { edges, ...rest } = await page(matchingRows(db, clock, { search, filter, asOf }), order, args);
      return {
        ...rest,
        edges: edges.map(({ cursor, node }) => ({ cursor, node: { ...node, asOf } })),
      } as never;
    },
    changes: (_, { since, filter, ...args }, { db, clock }) =>
      page(
        matchingChanges(db, clock, { since: askedDay('since', since), filter }),
        newestChangeFirst,
        args,
      ) as never,
  },
  Subscription: { changed: changed as never },
};
