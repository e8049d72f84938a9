import { sql } from 'kysely';
import { record } from '../activity/index.ts';
import { checkDay, checkText } from '../checking-input.ts';
import { today } from '../database/clock.ts';
import type { PublishRecommendationInput } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { done, refusal, refusedIfAny, type Outcome } from '../refusal.ts';
import { onRecommendation } from './acting.ts';
import { publishingGaps } from './missing.ts';
import { wasUndone } from './undoing-adoption.ts';
import { limits } from './recommendation.ts';

/** Makes a recommendation public. It must say to whom it speaks and what it is about. */
export const publishRecommendation = (
  context: Context,
  input: PublishRecommendationInput,
): Promise<Outcome> => publishAs(context, 'publishRecommendation', input);

/** The same, by itself or as one of many. */
export const publishAs = (
  context: Context,
  verb: 'publishRecommendation' | 'publishRecommendations',
  input: PublishRecommendationInput,
): Promise<Outcome> =>
  onRecommendation(context, verb, input, async (act) => {
    const { recommendation, role, trx } = act;
    const [gaps = []] = await publishingGaps(trx, [recommendation]);
    const publishedOn = input.publishedOn ?? today(context.clock);
    const faults = refusedIfAny([
      ...gaps.map(({ field, sentence }) => refusal('REQUIRED', field.toLowerCase(), sentence)),
      checkDay('publishedOn', input.publishedOn, context.clock),
      Boolean(recommendation.adoptedOn && publishedOn < recommendation.adoptedOn) &&
        refusal('INVALID', 'publishedOn', afterAdoption),
      checkText('changeNote', input.changeNote, { limit: limits.note, needed: false }),
    ]);
    if (faults) return faults;
    await trx
      .updateTable('recommendations')
      .set({
        stage: 'PUBLISHED',
        version: recommendation.version + 1,
        publishedAt: input.publishedOn ? startOfDay(publishedOn) : act.now,
        countsFrom: countsFrom(publishedOn),
      })
      .where('id', '=', recommendation.id)
      .execute();
    const note = input.changeNote?.trim() || null;
    await record(act, {
      kind: 'PUBLISHED',
      recommendationId: recommendation.id,
      on: publishedOn,
      note,
      role,
      isNews: !isBackFilled(recommendation.adoptedOn, publishedOn),
    });
    return done(recommendation.id);
  });

/**
 * History that is entered late is no news (domain.md, rule 8): who publishes more than a year after the group adopted,
 * fills a gap. `lateToThePublic` says the same in SQL.
 */
const isBackFilled = (adoptedOn: string | null, publishedOn: string): boolean =>
  adoptedOn !== null && publishedOn > `${Number(adoptedOn.slice(0, 4)) + 1}${adoptedOn.slice(4)}`;

/** Of an activity `x` of a recommendation `r`: that it was published so long after its adoption that it is no news. */
export const lateToThePublic = sql<boolean>`(
  x.kind = 'PUBLISHED' and x.occurred_on > coalesce(r.adopted_on + interval '1 year', 'infinity'))`;

const startOfDay = (day: string) => sql<Date>`${day}::date::timestamp at time zone 'Europe/Warsaw'`;

/** From its adoption (domain.md, rule 1), to the last day of the month or year when only that is known. */
const countsFrom = (publishedOn: string) => sql<string>`coalesce(
  (select x.occurred_until from activities x where x.recommendation_id = recommendations.id and x.kind = 'ADOPTED'
    and not ${wasUndone}),
  ${publishedOn}::date)`;

const afterAdoption = {
  PL: 'Publikacja nie może być wcześniejsza niż przyjęcie przez grupę.',
  EN: 'It cannot be published before the group adopted it.',
  UK: 'Публікація не може бути раніше за схвалення групою.',
};
