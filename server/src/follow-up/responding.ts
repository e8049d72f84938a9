import { record } from '../activity/index.ts';
import { checkDay, checkText } from '../checking-input.ts';
import { today } from '../database/clock.ts';
import { newId } from '../database/ids.ts';
import type { RespondInput } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { institutionBySlug } from '../institutions/index.ts';
import { done, refusal, refusedIfAny, type Outcome, type Sentence } from '../refusal.ts';
import { noSuchInstitution } from '../refusal-sentences.ts';
import { onAddressee } from './acting.ts';
import { takenPositions } from './follow-up.ts';
import type { TakenPosition } from './follow-up-tables.ts';

/** An institution says what it will do. The latest answer counts; earlier ones stay on record. */
export const respond = (context: Context, input: RespondInput): Promise<Outcome> =>
  onAddressee(context, 'respond', input, async (act) => {
    const { trx, personId, now, addressee, recommendation, role } = act;
    const referred = input.referredTo ? await institutionBySlug(trx, input.referredTo) : undefined;
    const explanation = input.explanation?.trim() || null;
    const faults = refusedIfAny([
      !isTaken(input.position) && refusal('INVALID', 'position', notAnAnswer),
      !explanation && needsExplanation(input),
      checkText('explanation', input.explanation, { limit: 10_000, needed: false }),
      checkDay('respondedOn', input.respondedOn, context.clock),
      Boolean(input.referredTo) && !referred && refusal('NOT_FOUND', 'referredTo', noSuchInstitution),
    ]);
    if (faults) return faults;
    const respondedOn = input.respondedOn ?? today(context.clock);
    const position = input.position as TakenPosition;
    await trx
      .insertInto('responses')
      .values({
        id: newId(),
        addresseeId: addressee.id,
        position,
        respondedOn,
        explanation,
        referredTo: position === 'NOT_COMPETENT' ? (referred?.id ?? null) : null,
        personId,
        recordedAt: now,
      })
      .execute();
    await record(act, {
      kind: 'RESPONDED',
      recommendationId: recommendation.id,
      addresseeId: addressee.id,
      on: respondedOn,
      position,
      note: explanation,
      role,
    });
    return done(addressee.id);
  });

const isTaken = (position: RespondInput['position']) =>
  (takenPositions as readonly string[]).includes(position);

const needsExplanation = ({ position, referredTo }: RespondInput) => {
  const sentence = whatToExplain[position];
  if (!sentence || (position === 'NOT_COMPETENT' && referredTo)) return null;
  return refusal('REASON_REQUIRED', 'explanation', sentence);
};

const notAnAnswer: Sentence = {
  PL: 'Wybierz odpowiedź: potwierdzenie odbioru, przyjęcie, przyjęcie w części, odrzucenie albo brak właściwości.',
  EN: 'Choose an answer: acknowledged, accepted, accepted in part, rejected or not competent.',
  UK: 'Виберіть відповідь: отримано, прийнято, прийнято частково, відхилено або не належить до компетенції.',
};

const whatToExplain: Partial<Record<RespondInput['position'], Sentence>> = {
  ACCEPTED_IN_PART: {
    PL: 'Napisz, którą część przyjmujecie.',
    EN: 'Say which part you accept.',
    UK: 'Напишіть, яку частину ви приймаєте.',
  },
  REJECTED: {
    PL: 'Podaj powód odrzucenia.',
    EN: 'Say why you reject it.',
    UK: 'Вкажіть причину відхилення.',
  },
  NOT_COMPETENT: {
    PL: 'Wskaż, kto jest właściwy, albo napisz, że nie wiadomo.',
    EN: 'Say who is competent, or that it is not known.',
    UK: 'Вкажіть, хто є компетентним, або напишіть, що невідомо.',
  },
};
