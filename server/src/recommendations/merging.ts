import { record } from '../activity/index.ts';
import { checkDay, checkText } from '../checking-input.ts';
import { dayInWarsaw, today } from '../database/clock.ts';
import type { MergeRecommendationInput } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { done, refusal, refusedIfAny, type Outcome, type Refusal } from '../refusal.ts';
import { onRecommendation, otherOfTwo } from './acting.ts';
import { addLinks, comesFrom, earlierOne } from './linking.ts';
import { isPublic, limits, type RecommendationInPlace } from './recommendation.ts';
import { takeOver } from './taking-over.ts';

/**
 * Lets one recommendation go into another: two drafts, so that the plenary does not vote on the same thing twice, or two
 * public ones. What was not public does not become so by being merged.
 */
export const mergeRecommendation = (context: Context, input: MergeRecommendationInput): Promise<Outcome> =>
  onRecommendation(
    context,
    'mergeRecommendation',
    input,
    async (act) => {
      const { recommendation: merged, role, trx } = act;
      const wish = { verb: 'mergeRecommendation', reference: input.into, path: 'into' } as const;
      const [into, fault] = await otherOfTwo(context, act, wish);
      const mergedOn = input.mergedOn ?? today(context.clock);
      const wasPublic = isPublic(merged);
      const faults = refusedIfAny([
        fault,
        into && unlike(merged, into),
        into && (await comesFrom(trx, merged.id, into.id)) && refusal('INVALID', 'into', earlierOne),
        checkDay('mergedOn', input.mergedOn, context.clock),
        merged.publishedAt !== null &&
          mergedOn < dayInWarsaw(merged.publishedAt) &&
          refusal('INVALID', 'mergedOn', afterPublication),
        wasPublic && !input.reason?.trim() && refusal('REASON_REQUIRED', 'reason', sayWhy),
        checkText('reason', input.reason, { limit: limits.note, needed: false }),
      ]);
      if (faults || !into) return faults ?? { refused: [] };
      await trx
        .updateTable('recommendations')
        .set({ stage: 'MERGED', version: merged.version + 1, withdrawnOn: mergedOn })
        .where('id', '=', merged.id)
        .execute();
      await trx
        .updateTable('recommendations')
        .set({ version: into.version + 1 })
        .where('id', '=', into.id)
        .execute();
      await record(act, {
        kind: 'MERGED',
        recommendationId: merged.id,
        linkedRecommendationId: into.id,
        on: mergedOn,
        note: input.reason?.trim() || null,
        isPublic: wasPublic,
        role,
      });
      // Nobody who was to be asked is forgotten.
      if (!wasPublic) await takeOver(trx, { from: merged.id, to: into.id });
      const tie = { toId: merged.id, type: 'MERGES' } as const;
      await addLinks(act, into.id, [tie], { role, on: mergedOn, isPublic: wasPublic });
      return done(merged.id);
    },
    input.into,
  );

/** Why two cannot become one. */
const unlike = (merged: RecommendationInPlace, into: RecommendationInPlace): Refusal | null => {
  if (isPublic(merged) !== isPublic(into)) return refusal('WRONG_STATE', 'into', alikeOnly);
  if (isPublic(merged)) return null;
  if (merged.forumId !== into.forumId) return refusal('INVALID', 'into', sameForum);
  return merged.adoptedOn && !into.adoptedOn ? refusal('WRONG_STATE', 'into', adoptedFirst) : null;
};

const alikeOnly = {
  PL: 'Łączyć można dwie rekomendacje przed publikacją albo dwie opublikowane, ale nie jedną z drugą.',
  EN: 'Two recommendations before publication can be merged, or two published ones, but not one with the other.',
  UK: 'Об’єднати можна дві рекомендації до публікації або дві опубліковані, але не одну з іншою.',
};

const sameForum = {
  PL: 'Przed publikacją łączy się rekomendacje tego samego Forum. Wcześniejszą wskaż jako powiązaną.',
  EN: 'Before publication, recommendations of the same Forum are merged. Tie this one to an earlier one instead.',
  UK: 'До публікації об’єднують рекомендації того самого Форуму. Попередню вкажіть як пов’язану.',
};

const adoptedFirst = {
  PL: 'Tę rekomendację grupa już przyjęła, a tamtej jeszcze nie. Połącz je w drugą stronę, żeby przyjęcie nie przepadło.',
  EN: 'The group has adopted this one, and not yet the other. Merge them the other way round, so that the adoption is kept.',
  UK: 'Цю рекомендацію група вже схвалила, а ту ще ні. Об’єднайте їх навпаки, щоб схвалення не зникло.',
};

const afterPublication = {
  PL: 'Połączenie nie może być wcześniejsze niż publikacja.',
  EN: 'It cannot be merged before it was published.',
  UK: 'Об’єднання не може бути раніше за публікацію.',
};

const sayWhy = {
  PL: 'Napisz, dlaczego łączysz opublikowane rekomendacje; powód będzie publiczny.',
  EN: 'Say why published recommendations are merged; the reason will be public.',
  UK: 'Напишіть, чому об’єднуєте опубліковані рекомендації; причина буде публічною.',
};
