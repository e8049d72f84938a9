import {
  GroupBoardDocument,
  GroupDeskDocument,
  MoveDocument,
  type BoardCardFragment,
  type GroupBoardQuery,
} from '#lib/server/__generated__/operations.ts';
import { perform } from '#lib/server/acting.ts';
import { found, query } from '#lib/server/graphql.ts';
import { groupDesk } from '#lib/workspace/tasks.ts';
import { groupNumber } from './group-number.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const place = { forum: event.params.forum, number: groupNumber(event.params.number) };
  const group = found((await query(event, GroupDeskDocument, place)).workingGroup);
  const cards: BoardCardFragment[] = [];
  let page: NonNullable<GroupBoardQuery['workingGroup']>;
  let after: string | null = null;
  do {
    const answer: GroupBoardQuery = await query(event, GroupBoardDocument, { ...place, after });
    page = found(answer.workingGroup);
    cards.push(...page.board.edges.map(({ node }) => node));
    after = page.board.pageInfo.hasNextPage ? page.board.pageInfo.endCursor : null;
  } while (after);
  const published = page.recommendations.edges;
  return { group, cards, published: published.map(({ node }) => node), nonce: crypto.randomUUID() };
};

export const actions: Actions = {
  move: (event) =>
    perform(event, {
      act: 'move',
      document: MoveDocument,
      input: (form) => ({ reference: form.text('reference'), after: form.given('after') ?? null }),
      after: (_, form) =>
        `${groupDesk(event.params.forum, groupNumber(event.params.number))}?przesunieto=${encodeURIComponent(form.text('reference'))}`,
    }),
};
