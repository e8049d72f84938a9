import { record } from '../activity/index.ts';
import { checkDay, checkText } from '../checking-input.ts';
import { dayInWarsaw, today } from '../database/clock.ts';
import type { SupersedeRecommendationInput } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { done, refusal, refusedIfAny, type Outcome } from '../refusal.ts';
import { onRecommendation, otherOfTwo } from './acting.ts';
import { addLinks, comesFrom, earlierOne } from './linking.ts';
import { limits } from './recommendation.ts';

/** Puts a newer recommendation in the place of an older one, which no longer counts; its page and address stay (domain.md, rule 6). */
export const supersedeRecommendation = (
  context: Context,
  input: SupersedeRecommendationInput,
): Promise<Outcome> =>
  onRecommendation(
    context,
    'supersedeRecommendation',
    input,
    async (act) => {
      const { recommendation: older, role, trx } = act;
      const wish = { verb: 'supersedeRecommendation', reference: input.by, path: 'by' } as const;
      const [newer, fault] = await otherOfTwo(context, act, wish);
      const supersededOn = input.supersededOn ?? today(context.clock);
      const faults = refusedIfAny([
        fault,
        newer && (await comesFrom(trx, older.id, newer.id)) && refusal('INVALID', 'by', earlierOne),
        checkDay('supersededOn', input.supersededOn, context.clock),
        [older, newer].some((one) => one?.publishedAt && supersededOn < dayInWarsaw(one.publishedAt)) &&
          refusal('INVALID', 'supersededOn', afterPublication),
        checkText('reason', input.reason, { limit: limits.note, needed: false }),
      ]);
      if (faults || !newer) return faults ?? { refused: [] };
      await trx
        .updateTable('recommendations')
        .set({ stage: 'SUPERSEDED', version: older.version + 1, withdrawnOn: supersededOn })
        .where('id', '=', older.id)
        .execute();
      await trx
        .updateTable('recommendations')
        .set({ version: newer.version + 1 })
        .where('id', '=', newer.id)
        .execute();
      await record(act, {
        kind: 'SUPERSEDED',
        recommendationId: older.id,
        linkedRecommendationId: newer.id,
        on: supersededOn,
        note: input.reason?.trim() || null,
        role,
      });
      await addLinks(act, newer.id, [{ toId: older.id, type: 'SUPERSEDES' }], { role, on: supersededOn });
      return done(older.id);
    },
    input.by,
  );

const afterPublication = {
  PL: 'Zastąpienie nie może być wcześniejsze niż publikacja którejkolwiek z tych rekomendacji.',
  EN: 'One cannot stand in the place of the other before both were published.',
  UK: 'Заміна не може бути раніше за публікацію будь-якої з цих рекомендацій.',
};
