import { may } from '../accounts/index.ts';
import { today } from '../database/clock.ts';
import { forumsIn, type ForumRow } from '../forums/index.ts';
import type { Language, Resolvers } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { globalId } from '../graphql/global-ids.ts';
import { edge, loader } from '../graphql/loaders.ts';
import { localized } from '../graphql/localized.ts';
import type { SubscriptionField } from '../graphql/subscriptions.ts';
import { bestText, titlesOf } from '../recommendations/index.ts';
import { refusal, userErrors, type Outcome } from '../refusal.ts';
import { notFound } from '../refusal-sentences.ts';
import { createWallLink, maySeeLinks, revokeWallLink } from './linking.ts';
import type { WallRecommendationRow, WallRow } from './wall.ts';
import { adoptedOnWall, linksOf } from './wall-queries.ts';
import { looksAtWall, wallOf, whoseWall } from './watching.ts';

/** Whoever repeats an act after their role has ended is told nothing of the link. */
const answer = async (outcome: Outcome, context: Context) => {
  const { db, language } = context;
  if ('refused' in outcome) return { wallLink: null, userErrors: userErrors(outcome.refused, language) };
  const wallLink = await db
    .selectFrom('wallLinks')
    .selectAll()
    .where('id', '=', outcome.done)
    .executeTakeFirstOrThrow();
  const [forum] = await forumsIn(db, [wallLink.forumId]);
  return forum && maySeeLinks(context, forum)
    ? { wallLink, userErrors: [] }
    : { wallLink: null, userErrors: userErrors([refusal('NOT_FOUND', [], notFound)], language) };
};

const wall: SubscriptionField = {
  subscribe: (_, { forum }: { forum: string }, context) => looksAtWall(context, forum),
  resolve: (_, { forum }: { forum: string }, context) => wallOf(context, forum),
};

const sum = ({ groups, withoutGroup }: WallRow, of: 'inWork' | 'adopted') =>
  groups.reduce((total, group) => total + group[of], withoutGroup[of]);

export const wallResolvers: Resolvers = {
  Query: { wall: (_, { forum }, context) => wallOf(context, forum) },
  Subscription: { wall: wall as never },
  Mutation: {
    createWallLink: async (_, { input }, context) => {
      let shown: string | null = null;
      const outcome = await createWallLink(context, input, (secret) => {
        shown = secret;
      });
      return { ...(await answer(outcome, context)), secret: 'done' in outcome ? shown : null };
    },
    revokeWallLink: async (_, { input }, context) => answer(await revokeWallLink(context, input), context),
  },
  Wall: {
    slug: ({ forum }) => forum.slug,
    title: ({ forum }, { language }, context) => localized(forum.title, language ?? context.language),
    inWork: (row) => sum(row, 'inWork'),
    adopted: (row) => sum(row, 'adopted'),
    recommendations: ({ forum }, _args, { db }) => adoptedOnWall(db, forum),
  },
  WallGroup: {
    topic: ({ topic }, { language }, context) => localized(topic, language ?? context.language),
  },
  WallRecommendation: {
    group: ({ groupNumber }) => groupNumber,
    adoptedOn: ({ adoptedOn, adoptedPrecision }) => ({ date: adoptedOn, precision: adoptedPrecision }),
  },
  WallLink: {
    id: ({ id }) => globalId('WallLink', id),
    state: ({ revokedAt, endsOn }, _args, { clock }) => {
      if (revokedAt) return 'REVOKED';
      return endsOn < today(clock) ? 'OVER' : 'IN_FORCE';
    },
  },
};

export const wallLoaders = {
  WallRecommendation: {
    title: loader<WallRecommendationRow, { language?: Language | null }, ReturnType<typeof bestText>>(
      async (queries, { db, language }) => {
        const titles = Map.groupBy(
          await titlesOf(
            db,
            queries.map(({ obj }) => obj.id),
          ),
          ({ recommendationId }) => recommendationId,
        );
        return queries.map(({ obj, params }) =>
          bestText(titles.get(obj.id) ?? [], obj.originalLanguage, params.language ?? language),
        );
      },
    ),
  },
  Forum: {
    viewerCanWatchWall: edge((forums: ForumRow[], context: Context) => whoseWall(context, forums)),
    viewerCanCreateWallLink: edge(async (forums: ForumRow[], { viewer }: Context) =>
      forums.map(({ id, seriesId }) => may(viewer, 'createWallLink', { forumId: id, seriesId })),
    ),
    wallLinks: edge(async (forums: ForumRow[], context: Context) => {
      const open = forums.filter((forum) => maySeeLinks(context, forum)).map(({ id }) => id);
      const rows = open.length > 0 ? await linksOf(context.db, open) : [];
      return forums.map(({ id }) =>
        open.includes(id) ? rows.filter(({ forumId }) => forumId === id) : null,
      );
    }),
  },
};
