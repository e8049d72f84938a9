import { sql } from 'kysely';
import { record } from '../activity/index.ts';
import { checkText } from '../checking-input.ts';
import type { UndoAdoptionInput } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { done, refusal, refusedIfAny, type Outcome } from '../refusal.ts';
import { onRecommendation } from './acting.ts';
import { limits } from './recommendation.ts';

/** Of an activity `x`: that it is an adoption which was taken back. It stays in the record, and is no part of the public story. */
export const wasUndone = sql<boolean>`(x.kind = 'ADOPTED' and exists (
  select from activities undone
  where undone.recommendation_id = x.recommendation_id and undone.kind = 'ADOPTION_UNDONE' and undone.id > x.id))`;

/** Takes the group's decision back, and with it what was counted: the group decides anew. */
export const undoAdoption = (context: Context, input: UndoAdoptionInput): Promise<Outcome> =>
  onRecommendation(context, 'undoAdoption', input, async (act) => {
    const { recommendation, role, trx } = act;
    const faults = refusedIfAny([
      !input.reason.trim() && refusal('REASON_REQUIRED', 'reason', sayWhy),
      checkText('reason', input.reason, { limit: limits.note, needed: false }),
    ]);
    if (faults) return faults;
    await record(act, {
      kind: 'ADOPTION_UNDONE',
      recommendationId: recommendation.id,
      note: input.reason.trim(),
      role,
    });
    await trx
      .updateTable('recommendations')
      .set({
        stage: 'GROUP_REVIEW',
        version: recommendation.version + 1,
        adoptedOn: null,
        adoptedPrecision: null,
        consensus: null,
        dissent: null,
        minorityOpinion: null,
        isPriority: false,
        // What did not happen must not make the recommendation look newer than it is.
        lastEventOn: sql`(select max(least(x.occurred_until, (x.recorded_at at time zone 'Europe/Warsaw')::date))
          from activities x where x.recommendation_id = ${recommendation.id} and x.is_public and not ${wasUndone})`,
      })
      .where('id', '=', recommendation.id)
      .execute();
    return done(recommendation.id);
  });

const sayWhy = {
  PL: 'Podaj powód cofnięcia; przeczyta go grupa.',
  EN: 'Say why it is taken back; the group will read it.',
  UK: 'Вкажіть причину скасування; її прочитає група.',
};
