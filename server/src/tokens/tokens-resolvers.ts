import { may, viewerFor } from '../accounts/index.ts';
import { today } from '../database/clock.ts';
import type { Database } from '../database/tables.ts';
import type { Resolvers } from '../graphql/__generated__/types.ts';
import { globalId } from '../graphql/global-ids.ts';
import { edge } from '../graphql/loaders.ts';
import type { InstitutionRow } from '../institutions/index.ts';
import { refusal, userErrors, type Outcome } from '../refusal.ts';
import { notFound } from '../refusal-sentences.ts';
import type { Context } from '../graphql/context.ts';
import { createApiToken } from './creating.ts';
import { revokeApiToken } from './revoking.ts';
import type { ApiTokenRow } from './token.ts';
import { grantsBehind } from './using.ts';

const byId = (db: Database, id: string) =>
  db.selectFrom('apiTokens').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

/** Whoever repeats an act after their role has ended is told nothing of the token. */
const answer = async (outcome: Outcome, { db, viewer, language }: Context) => {
  if ('refused' in outcome) return { apiToken: null, userErrors: userErrors(outcome.refused, language) };
  const apiToken = await byId(db, outcome.done);
  return may(viewer, 'readApiTokens', apiToken)
    ? { apiToken, userErrors: [] }
    : { apiToken: null, userErrors: userErrors([refusal('NOT_FOUND', [], notFound)], language) };
};

export const tokensResolvers: Resolvers = {
  Mutation: {
    createApiToken: async (_, { input }, context) => {
      let secret: string | null = null;
      const outcome = await createApiToken(context, input, (token) => {
        secret = token;
      });
      return { ...(await answer(outcome, context)), secret: 'done' in outcome ? secret : null };
    },
    revokeApiToken: async (_, { input }, context) => answer(await revokeApiToken(context, input), context),
  },
  ApiToken: {
    id: ({ id }) => globalId('ApiToken', id),
  },
};

/** A token works as long as nobody revoked it, its last day is not past, and its maker acts for the institution. */
const state = edge(async (tokens: ApiTokenRow[], { db, clock }: Context) => {
  const ids = [...new Set(tokens.map(({ personId }) => personId))];
  const makers = new Map(
    await Promise.all(ids.map(async (id) => [id, await viewerFor(db, clock, id)] as const)),
  );
  return tokens.map((token) => {
    if (token.revokedAt) return 'REVOKED' as const;
    if (token.endsOn < today(clock)) return 'OVER' as const;
    const maker = makers.get(token.personId);
    return maker && grantsBehind(maker, token).length > 0 ? ('IN_FORCE' as const) : ('UNBACKED' as const);
  });
});

export const tokensLoaders = {
  ApiToken: { state },
  Institution: {
    viewerCanCreateApiToken: edge(async (institutions: InstitutionRow[], { viewer }: Context) =>
      institutions.map(({ id }) => may(viewer, 'createApiToken', { institutionId: id })),
    ),
    apiTokens: edge(async (institutions: InstitutionRow[], { db, viewer }: Context) => {
      const open = institutions.filter(({ id }) => may(viewer, 'readApiTokens', { institutionId: id }));
      const rows =
        open.length === 0
          ? []
          : await db
              .selectFrom('apiTokens')
              .selectAll()
              .where(
                'institutionId',
                'in',
                open.map(({ id }) => id),
              )
              .orderBy('createdAt', 'desc')
              .execute();
      return institutions.map(({ id }) =>
        open.some((each) => each.id === id) ? rows.filter(({ institutionId }) => institutionId === id) : null,
      );
    }),
  },
};
