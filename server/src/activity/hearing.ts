import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import { sql } from 'kysely';
import { openDriver, type Target } from '../database/connect.ts';
import { isOutage } from '../database/outage.ts';
import type { Trx } from '../database/tables.ts';
import { TookTooLong } from '../http/faults.ts';

/** Where Postgres calls out at the commit of whatever was recorded; the migration `notify-of-activities` says what. */
export const activitiesChannel = 'forum_activities';

/** Something was recorded in a gathering; the activity is named where it is public. */
export interface Happened {
  forumId: string;
  activityId: string | null;
}

/** Calls out, at the commit of an act, that something in a gathering is no longer as it was, where nothing is recorded of it. */
export const callOut = (trx: Trx, forumId: string) =>
  sql`select pg_notify(${activitiesChannel}, ${forumId}::text)`.execute(trx);

/** GAP: we could not hear for a while, so that whoever follows reads anew. */
export type News = Happened | 'GAP';

export interface ActivityNews {
  /** Tells of everything that is committed from now on, on whichever process, until the function it resolves to is called. */
  follow(tell: (news: News) => void): Promise<() => void>;
  end(): Promise<void>;
}

/** Milliseconds between tries to hear again. */
const firstPause = 100;
const longestPause = 5_000;
/** Milliseconds that a follower waits for us to begin to hear. */
const patience = 5_000;

/**
 * One connection of this process that listens, opened for the first who follows. The driver's own `listen` gives up
 * without a word when Postgres is away for a while, hence a connection of our own.
 */
export function newsOfActivities(target: Target, log: FastifyBaseLogger): ActivityNews {
  const followers = new Set<(news: News) => void>();
  const ended = new AbortController();
  const { signal } = ended;
  const over = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  let hearing = Promise.withResolvers<true>();
  let running: Promise<void> | undefined;

  const tell = (news: News) => {
    for (const follower of followers) follower(news);
  };

  async function run(): Promise<void> {
    let hasHeard = false;
    for (let tries = 0; !signal.aborted; tries += 1) {
      const gone = Promise.withResolvers<true>();
      const ear = openDriver(target, {
        ...{ max: 1, max_lifetime: null, fetch_types: false },
        ...{ onnotify: (_: string, said: string) => tell(happenedIn(said)) },
        onclose: () => gone.resolve(true),
      });
      try {
        await ear.unsafe(`listen ${activitiesChannel}`);
        if (hasHeard) tell('GAP');
        hasHeard = true;
        tries = 0;
        hearing.resolve(true);
        await Promise.race([gone.promise, over]);
        hearing = Promise.withResolvers();
      } catch (error) {
        // While the database is away everybody says so already.
        if (!signal.aborted && !isOutage(error)) log.error({ err: error }, 'ACTIVITY_NEWS');
      } finally {
        await ear.end({ timeout: 1 }).catch(() => {});
      }
      await pause(Math.min(firstPause * 2 ** tries, longestPause), undefined, { signal }).catch(() => {});
    }
  }

  return {
    async follow(follower) {
      followers.add(follower);
      running ??= run();
      const late = new AbortController();
      const inTime = await Promise.race([
        hearing.promise,
        pause(patience, false, { signal: late.signal }).catch(() => false),
      ]);
      late.abort();
      if (!inTime) {
        followers.delete(follower);
        throw new TookTooLong();
      }
      return () => void followers.delete(follower);
    },
    async end() {
      ended.abort();
      await running;
    },
  };
}

const happenedIn = (said: string): Happened => {
  const [forumId = '', activityId = null] = said.split(' ');
  return { forumId, activityId };
};
