import { checkText } from '../checking-input.ts';
import { newId } from '../database/ids.ts';
import type { AnswerRemarkInput, RemarkInput } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { rowId } from '../graphql/global-ids.ts';
import { limits, onRecommendation } from '../recommendations/index.ts';
import { done, refusal, refused, refusedIfAny, type Outcome } from '../refusal.ts';
import { notFound } from '../refusal-sentences.ts';
import { remarkById } from './review-queries.ts';

/** Says something about one part of a recommendation. The recommendation itself stays as it is. */
export const remarkOnRecommendation = (context: Context, input: RemarkInput): Promise<Outcome> =>
  onRecommendation(context, 'remarkOnRecommendation', input, async (act) => {
    const { recommendation, role, trx, personId, now } = act;
    const faults = refusedIfAny([checkText('comment', input.comment, { limit: limits.note })]);
    if (faults) return faults;
    await trx
      .insertInto('remarks')
      .values({
        ...{ id: newId(), recommendationId: recommendation.id, version: recommendation.version },
        ...{ field: input.field, comment: input.comment.trim(), role, personId, recordedAt: now },
      })
      .execute();
    return done(recommendation.id);
  });

/** Answers a remark, settles it, or both. What was said stays; settled is what the latest answer settled. */
export const answerRemark = (context: Context, input: AnswerRemarkInput): Promise<Outcome> =>
  onRecommendation(context, 'answerRemark', input, async (act) => {
    const { recommendation, role, trx, personId, now } = act;
    const remarkId = rowId('Remark', input.remark);
    const remark = remarkId ? await remarkById(trx, remarkId) : undefined;
    if (remark?.recommendationId !== recommendation.id) return refused('NOT_FOUND', 'remark', notFound);
    const answer = input.answer?.trim() || null;
    const settles = input.settles ?? false;
    const faults = refusedIfAny([
      checkText('answer', answer, { limit: limits.note, needed: false }),
      answer === null && !settles && refusal('REQUIRED', 'answer', answerOrSettle),
    ]);
    if (faults) return faults;
    await trx
      .insertInto('remarkAnswers')
      .values({ id: newId(), remarkId: remark.id, answer, settles, role, personId, recordedAt: now })
      .execute();
    return done(recommendation.id);
  });

const answerOrSettle = {
  PL: 'Napisz odpowiedź albo zaznacz, że uwaga jest załatwiona.',
  EN: 'Write an answer, or mark the remark as settled.',
  UK: 'Напишіть відповідь або позначте, що зауваження враховано.',
};
