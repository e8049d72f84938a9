import { record } from '../activity/index.ts';
import { checkDay, checkText } from '../checking-input.ts';
import { dayInWarsaw, today } from '../database/clock.ts';
import type { WithdrawRecommendationInput } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { done, refusal, refusedIfAny, type Outcome } from '../refusal.ts';
import { onRecommendation } from './acting.ts';
import { limits } from './recommendation.ts';

/** Withdraws a published recommendation. Its page and address stay; it no longer counts (domain.md, rules 6 and 7). */
export const withdrawRecommendation = (
  context: Context,
  input: WithdrawRecommendationInput,
): Promise<Outcome> =>
  onRecommendation(context, 'withdrawRecommendation', input, async (act) => {
    const { recommendation, role, trx } = act;
    const withdrawnOn = input.withdrawnOn ?? today(context.clock);
    const { publishedAt } = recommendation;
    const faults = refusedIfAny([
      !input.reason.trim() && refusal('REASON_REQUIRED', 'reason', sayWhy),
      checkText('reason', input.reason, { limit: limits.note, needed: false }),
      checkDay('withdrawnOn', input.withdrawnOn, context.clock),
      publishedAt !== null &&
        withdrawnOn < dayInWarsaw(publishedAt) &&
        refusal('INVALID', 'withdrawnOn', afterPublication),
    ]);
    if (faults) return faults;
    const withdrawalReason = input.reason.trim();
    await trx
      .updateTable('recommendations')
      .set({ stage: 'WITHDRAWN', version: recommendation.version + 1, withdrawnOn, withdrawalReason })
      .where('id', '=', recommendation.id)
      .execute();
    await record(act, {
      kind: 'WITHDRAWN',
      recommendationId: recommendation.id,
      on: withdrawnOn,
      note: withdrawalReason,
      role,
    });
    return done(recommendation.id);
  });

const sayWhy = {
  PL: 'Podaj powód wycofania; będzie publiczny.',
  EN: 'Say why it is withdrawn; the reason will be public.',
  UK: 'Вкажіть причину відкликання; вона буде публічною.',
};

const afterPublication = {
  PL: 'Wycofanie nie może być wcześniejsze niż publikacja.',
  EN: 'It cannot be withdrawn before it was published.',
  UK: 'Відкликання не може бути раніше за публікацію.',
};
