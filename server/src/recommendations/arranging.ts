import { sql } from 'kysely';
import type { Context } from '../graphql/context.ts';
import type { MoveRecommendationInput } from '../graphql/__generated__/types.ts';
import { done, refused, type Outcome } from '../refusal.ts';
import { onRecommendation, type RecommendationAct } from './acting.ts';

/**
 * Gives a recommendation another place among its group's. Only its own row changes, to a number between its new neighbours;
 * moves within one group wait for each other, so that each finds the neighbours it saw or where they went.
 */
export const moveRecommendation = (context: Context, input: MoveRecommendationInput): Promise<Outcome> =>
  onRecommendation(context, 'moveRecommendation', input, async (act) => {
    const { id } = act.recommendation;
    await lockGroup(act);
    const others = await siblings(act).where('id', '!=', id).orderBy('position').orderBy('number').execute();
    const at = others.findIndex(({ reference }) => reference === input.after);
    if (input.after && at < 0) return refused('NOT_FOUND', 'after', notOfThisGroup);
    await act.trx
      .updateTable('recommendations')
      .set({ position: between(others[at]?.position, others[at + 1]?.position) })
      .where('id', '=', id)
      .execute();
    return done(id);
  });

const between = (before: string | undefined, after: string | undefined) => {
  if (before === undefined) return sql<string>`${after ?? '1'}::numeric - 1`;
  if (after === undefined) return sql<string>`${before}::numeric + 1`;
  // Multiplied, since a division of numerics is rounded.
  return sql<string>`(${before}::numeric + ${after}::numeric) * 0.5`;
};

const siblings = ({ trx, recommendation: { forumId, workingGroupId } }: RecommendationAct) =>
  trx
    .selectFrom('recommendations')
    .select(['reference', 'position'])
    .where('forumId', '=', forumId)
    .where('workingGroupId', 'is not distinct from', workingGroupId);

const lockGroup = ({ trx, recommendation: { forumId, workingGroupId } }: RecommendationAct) => {
  const [table, id] = workingGroupId
    ? (['workingGroups', workingGroupId] as const)
    : (['forums', forumId] as const);
  return trx.selectFrom(table).select('id').where('id', '=', id).forUpdate().execute();
};

const notOfThisGroup = {
  PL: 'W tej grupie nie ma rekomendacji o takim numerze. Odśwież stronę i spróbuj jeszcze raz.',
  EN: 'This group has no recommendation of that number. Load the page again and retry.',
  UK: 'У цій групі немає рекомендації з таким номером. Оновіть сторінку та спробуйте ще раз.',
};
