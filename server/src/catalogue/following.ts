import { GraphQLError } from 'graphql';
import type { RecommendationFilter } from '../graphql/__generated__/types.ts';
import { Mailbox } from '../graphql/mailbox.ts';
import type { SubscriptionContext } from '../graphql/plugin-context.ts';
import { matchingChanges } from './catalogue-queries.ts';

type ChangeRow = Awaited<ReturnType<ReturnType<typeof matchingChanges>['execute']>>[number];

/** Changes that one subscriber has still to be told; whoever reads more slowly reads anew. */
const most = 100;

/**
 * Public changes of recommendations that match, as they are committed. Where some may have been missed, the stream ends
 * with what to do about it: half of what happened would be taken for all of it.
 */
export const changesAsTheyHappen = async (
  { db, clock, news }: SubscriptionContext,
  { filter }: { filter?: RecommendationFilter | null },
): Promise<AsyncIterableIterator<ChangeRow>> => {
  // What is asked wrongly is said now, and not at the first event.
  const matching = matchingChanges(db, clock, { filter });
  const happened = new Mailbox<string>(most);
  let isMissing = false;
  const unfollow = await news.follow((told) => {
    if (told !== 'GAP' && !told.activityId) return;
    if (told === 'GAP' || happened.isFull) {
      isMissing = true;
      happened.close();
    } else happened.put(told.activityId ?? '');
  });
  happened.whenOver(unfollow);

  const changes: AsyncIterableIterator<ChangeRow> = {
    async next() {
      for (;;) {
        const { value: id, done } = await happened.next();
        if (isMissing) throw readAnew();
        if (done) return { value: undefined, done: true };
        const change = await matching.where('x.id', '=', id).executeTakeFirst();
        if (change) return { value: change, done: false };
      }
    },
    async return() {
      await happened.return();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]: () => changes,
  };
  return changes;
};

const readAnew = () =>
  new GraphQLError('Some changes may have been missed. Ask for `changes`, and subscribe again.', {
    extensions: { code: 'READ_ANEW' },
  });
