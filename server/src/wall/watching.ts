import { mayRead, type Place } from '../accounts/index.ts';
import type { News } from '../activity/index.ts';
import { today } from '../database/clock.ts';
import { forumBySlug, groupsOfForums, placesOfGroups, type ForumRow } from '../forums/index.ts';
import type { Context } from '../graphql/context.ts';
import { Mailbox } from '../graphql/mailbox.ts';
import type { SubscriptionContext } from '../graphql/plugin-context.ts';
import type { WallRow } from './wall.ts';
import { countsWithoutGroup, groupsOnWall, linkInForce } from './wall-queries.ts';

/** Which of these Forums' walls the asker may watch: in a role that reaches the Forum or a group of it, or by a link. */
export const whoseWall = async (context: Context, forums: readonly ForumRow[]): Promise<boolean[]> => {
  const { db, viewer, clock, wallLink: secret } = context;
  const ids = forums.map(({ id }) => id);
  const groups = viewer && viewer.grants.length > 0 && ids.length > 0 ? await groupsOfForums(db, ids) : [];
  const places = groups.length > 0 ? await placesOfGroups(db, groups) : [];
  return Promise.all(
    forums.map(async ({ id, seriesId }) => {
      const here: Place[] = [{ forumId: id, seriesId }, ...places.filter(({ forumId }) => forumId === id)];
      if (here.some((place) => mayRead(viewer, 'Query.wall', place))) return true;
      if (!secret) return false;
      return (await linkInForce(db, { forumId: id, secret, day: today(clock) })) !== undefined;
    }),
  );
};

/** The wall as it is now; null where there is none, or it is not the asker's. */
export const wallOf = async (context: Context, slug: string): Promise<WallRow | null> => {
  const { db } = context;
  const forum = await forumBySlug(db, slug);
  const [isTheirs] = forum ? await whoseWall(context, [forum]) : [];
  if (!forum || !isTheirs) return null;
  const [groups, withoutGroup] = await Promise.all([
    groupsOnWall(db, forum.id),
    countsWithoutGroup(db, forum.id),
  ]);
  return { forum, groups, withoutGroup };
};

/** Milliseconds after which the wall is looked at anyhow: a link ends with its day, and a role without an activity. */
const longestSilence = 60_000;

/**
 * When to look at the wall: at once, and whenever something was recorded in the Forum. Much that happens while the wall
 * is being looked at makes for one more look.
 */
export const looksAtWall = async (
  { db, news }: SubscriptionContext,
  slug: string,
): Promise<AsyncIterableIterator<true>> => {
  const looks = new Mailbox<true>(1);
  const forum = await forumBySlug(db, slug);
  if (forum) {
    const unfollow = await news.follow((told: News) => {
      if (told === 'GAP' || told.forumId === forum.id) looks.put(true);
    });
    const timer = setInterval(() => looks.put(true), longestSilence).unref();
    looks.whenOver(() => {
      unfollow();
      clearInterval(timer);
    });
  }
  looks.put(true);
  if (!forum) looks.close();
  return looks;
};
