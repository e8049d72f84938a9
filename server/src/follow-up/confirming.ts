import type { Verb } from '../accounts/index.ts';
import type { AuditedAct } from '../database/act.ts';
import type { StatusBasis } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { rowId } from '../graphql/global-ids.ts';
import { done, refused, type Outcome } from '../refusal.ts';
import { notFound } from '../refusal-sentences.ts';
import { withAddressee, type AddresseeAct } from './acting.ts';
import type { StatusUpdateRow } from './follow-up.ts';
import { statusUpdateById } from './follow-up-queries.ts';
import { maySeeUpdate } from './reading-pending.ts';

interface Asked {
  verb: Verb;
  basis: StatusBasis;
  statusUpdate: string;
}

/**
 * A second person confirms what waits for one: it exists, is pending, and was entered by somebody else. To those who may
 * not read what is pending it does not exist.
 */
export const confirmUpdate = async (
  context: Context,
  act: AuditedAct,
  { verb, basis, statusUpdate }: Asked,
  announce: (act: AddresseeAct & { update: StatusUpdateRow }) => Promise<void>,
): Promise<Outcome> => {
  const id = rowId('StatusUpdate', statusUpdate);
  const update = id ? await statusUpdateById(act.trx, id) : null;
  if (!update || update.basis !== basis || !(await maySeeUpdate({ ...context, db: act.trx }, update)))
    return refused('NOT_FOUND', 'statusUpdate', notFound);
  const where = { verb, id: update.addresseeId, path: 'statusUpdate' };
  return withAddressee(context, act, where, async (addresseeAct) => {
    // Read again: the recommendation is locked now, and somebody may have confirmed while we waited.
    const current = await statusUpdateById(act.trx, update.id);
    if (!current?.isPending) return refused('WRONG_STATE', 'statusUpdate', notPending);
    if (update.personId === act.personId)
      return refused('SECOND_PERSON_REQUIRED', 'statusUpdate', anotherPerson);
    await act.trx
      .insertInto('confirmations')
      .values({ statusUpdateId: update.id, personId: act.personId, confirmedAt: act.now })
      .execute();
    await announce({ ...addresseeAct, update });
    return done(update.id);
  });
};

const notPending = {
  PL: 'Ten wpis nie czeka na potwierdzenie.',
  EN: 'This entry does not wait for confirmation.',
  UK: 'Цей запис не очікує підтвердження.',
};

const anotherPerson = {
  PL: 'Potwierdzić musi inna osoba niż ta, która wpisała.',
  EN: 'Someone other than the person who entered it must confirm.',
  UK: 'Підтвердити має інша особа, ніж та, що внесла запис.',
};
