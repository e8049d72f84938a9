import type { Resolvers } from '../graphql/__generated__/types.ts';
import { spoken } from '../graphql/localized.ts';
import { userErrors } from '../refusal.ts';
import { eraseAccount } from './erasing.ts';
import { ownData } from './exporting.ts';
import { register } from './register.ts';

export const privacyResolvers: Resolvers = {
  Query: {
    dataController: (_, _args, { dataController }) => dataController ?? null,
    dataRegister: () => [...register],
    ownData: (_, _args, { db, clock, viewer }) =>
      viewer && !viewer.token ? ownData(db, viewer.id, clock.now()) : null,
  },
  Mutation: {
    eraseAccount: async (_, { input }, context) => {
      const outcome = await eraseAccount(context, input);
      return {
        erased: 'done' in outcome,
        userErrors: 'refused' in outcome ? userErrors(outcome.refused, context.language) : [],
      };
    },
  },
  DataHolding: {
    what: ({ what }, { language }, context) => spoken(what, language ?? context.language),
    why: ({ why }, { language }, context) => spoken(why, language ?? context.language),
    howLong: ({ howLong }, { language }, context) => spoken(howLong, language ?? context.language),
  },
};
