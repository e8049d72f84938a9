import { record } from '../activity/index.ts';
import { checkDay, checkText } from '../checking-input.ts';
import { today } from '../database/clock.ts';
import { newId } from '../database/ids.ts';
import type { MovePromisedDateInput, PromiseInput } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { rowId } from '../graphql/global-ids.ts';
import { done, refusal, refused, refusedIfAny, type Outcome } from '../refusal.ts';
import { notFound } from '../refusal-sentences.ts';
import { onAddressee, type AddresseeAct } from './acting.ts';
import { dueOn } from './standing.ts';

/** An institution promises a step. A date in the past is accepted and simply overdue. */
export const promise = (context: Context, input: PromiseInput): Promise<Outcome> =>
  onAddressee(context, 'promise', input, async (act) => {
    const { trx, personId, now, addressee, recommendation, role } = act;
    const faults = refusedIfAny([
      checkText('text', input.text, { limit: 1000 }),
      checkDay('promisedOn', input.promisedOn, context.clock),
      checkDay('dueOn', input.dueOn, context.clock, { future: true }),
    ]);
    if (faults) return faults;
    const promisedOn = input.promisedOn ?? today(context.clock);
    const firstDueOn = input.dueOn ?? null;
    const text = input.text.trim();
    await trx
      .insertInto('commitments')
      .values({
        id: newId(),
        addresseeId: addressee.id,
        text,
        promisedOn,
        firstDueOn,
        personId,
        recordedAt: now,
      })
      .execute();
    await record(act, {
      kind: 'PROMISED',
      recommendationId: recommendation.id,
      addresseeId: addressee.id,
      on: promisedOn,
      note: text,
      dueOn: firstDueOn,
      role,
    });
    return done(addressee.id);
  });

/** An institution moves a date it promised. The first date and every move stay visible. */
export const movePromisedDate = (context: Context, input: MovePromisedDateInput): Promise<Outcome> =>
  onAddressee(context, 'movePromisedDate', input, async (act) => {
    const { trx, personId, now, addressee, recommendation, role } = act;
    const commitment = await findCommitment(act, input.commitment);
    if (!commitment) return refused('NOT_FOUND', 'commitment', notFound);
    const faults = refusedIfAny([
      !input.reason.trim() && refusal('REASON_REQUIRED', 'reason', sayWhy),
      checkText('reason', input.reason, { limit: 2000, needed: false }),
      checkDay('movedOn', input.movedOn, context.clock),
      checkDay('dueOn', input.dueOn, context.clock, { future: true, needed: true }),
      input.dueOn === commitment.dueOn && refusal('INVALID', 'dueOn', anotherDay),
    ]);
    if (faults) return faults;
    const movedOn = input.movedOn ?? today(context.clock);
    const reason = input.reason.trim();
    const dates = { movedOn, fromDueOn: commitment.dueOn, toDueOn: input.dueOn };
    await trx
      .insertInto('commitmentMoves')
      .values({ id: newId(), commitmentId: commitment.id, ...dates, reason, personId, recordedAt: now })
      .execute();
    await record(act, {
      kind: 'DATE_MOVED',
      recommendationId: recommendation.id,
      addresseeId: addressee.id,
      on: movedOn,
      note: reason,
      dueOn: input.dueOn,
      previousDueOn: commitment.dueOn,
      role,
    });
    return done(addressee.id);
  });

const findCommitment = async ({ trx, addressee }: AddresseeAct, commitment: string) => {
  const id = rowId('Commitment', commitment);
  if (!id) return null;
  const asItStands = dueOn({ day: '', basis: 'KNOWN_NOW', past: false });
  const row = await trx
    .selectFrom('commitments as m')
    .select(['m.id', asItStands.as('dueOn')])
    .where('m.id', '=', id)
    .where('m.addresseeId', '=', addressee.id)
    .executeTakeFirst();
  return row ?? null;
};

const sayWhy = {
  PL: 'Podaj powód przesunięcia; będzie publiczny.',
  EN: 'Say why the date is moved; the reason will be public.',
  UK: 'Вкажіть причину перенесення; вона буде публічною.',
};

const anotherDay = {
  PL: 'To jest obecny termin. Podaj inny dzień.',
  EN: 'This is the present date. Give another day.',
  UK: 'Це теперішній термін. Вкажіть інший день.',
};
