import { record } from '../activity/index.ts';
import { checkDay, checkText } from '../checking-input.ts';
import { today } from '../database/clock.ts';
import type { AdoptRecommendationInput } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { done, refusal, refusedIfAny, type Outcome } from '../refusal.ts';
import { onRecommendation } from './acting.ts';
import { noteHandIn } from './handing-in.ts';
import { finishedDraft } from './autosaving.ts';
import { firstDayOf, limits } from './recommendation.ts';

/** Records the group's decision, with how many were for and against. */
export const adoptRecommendation = (context: Context, input: AdoptRecommendationInput): Promise<Outcome> =>
  onRecommendation(context, 'adoptRecommendation', input, async (act) => {
    const { recommendation, role, trx } = act;
    const faults = refusedIfAny([
      checkDay('adoptedOn', input.adoptedOn, context.clock),
      (input.consensus ?? 0) < 0 && refusal('INVALID', 'consensus', notNegative),
      (input.dissent ?? 0) < 0 && refusal('INVALID', 'dissent', notNegative),
      checkText('minorityOpinion', input.minorityOpinion, { limit: limits.note, needed: false }),
      ...(await finishedDraft(act)),
    ]);
    if (faults) return faults;
    const precision = input.precision ?? 'DAY';
    const adoptedOn = firstDayOf(input.adoptedOn ?? today(context.clock), precision);
    await trx
      .updateTable('recommendations')
      .set({
        stage: 'ADOPTED',
        version: recommendation.version + 1,
        adoptedOn,
        adoptedPrecision: precision,
        consensus: input.consensus ?? null,
        dissent: input.dissent ?? null,
        minorityOpinion: input.minorityOpinion?.trim() || null,
        isPriority: input.isPriority ?? false,
      })
      .where('id', '=', recommendation.id)
      .execute();
    await noteHandIn(act, 'ADOPTED');
    await record(act, {
      kind: 'ADOPTED',
      recommendationId: recommendation.id,
      on: adoptedOn,
      precision,
      role,
    });
    return done(recommendation.id);
  });

const notNegative = {
  PL: 'Podaj liczbę osób: zero lub więcej.',
  EN: 'Give a number of people: zero or more.',
  UK: 'Вкажіть кількість осіб: нуль або більше.',
};
