import { belongsTo } from '../accounts/index.ts';
import { record } from '../activity/index.ts';
import { inOneAct } from '../database/act.ts';
import type { AssessStatusInput, ConfirmClosureInput } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { done, refusal, refused, refusedIfAny, type Outcome } from '../refusal.ts';
import { onAddressee, type AddresseeAct } from './acting.ts';
import { addStatusUpdate } from './adding-status-updates.ts';
import { attachEvidence, checkEvidence } from './attaching-evidence.ts';
import { confirmUpdate } from './confirming.ts';
import { closesWithoutImplementation } from './follow-up.ts';
import { checkStatus } from './guarding-statuses.ts';

/**
 * Someone other than the reporter says what became of it, always with a reason. Evidence that the institution showed
 * counts. Closing without implementation is pending until a second coordinator confirms it.
 */
export const assessStatus = (context: Context, input: AssessStatusInput): Promise<Outcome> =>
  onAddressee(context, 'assessStatus', input, async (act) => {
    if (await isInsider(act, context)) return refused('SECOND_PERSON_REQUIRED', 'addressee', fromOutside);
    const evidence = input.evidence ?? [];
    const hasEvidence = evidence.length > 0 || (await wasShownEvidence(act));
    const faults = refusedIfAny([
      ...checkStatus(input, { clock: context.clock, hasEvidence }),
      needsNoOwnReason(input) &&
        !input.explanation.trim() &&
        refusal('REASON_REQUIRED', 'explanation', sayWhy),
      ...(await checkEvidence(act, evidence, context.clock)),
    ]);
    if (faults) return faults;
    const needsConfirmation = closesWithoutImplementation(input.status);
    const id = await addStatusUpdate(act, input, { basis: 'ASSESSED', needsConfirmation });
    await attachEvidence(act, id, evidence);
    return done(id);
  });

/** The statuses whose reason `checkStatus` does not ask for already. */
const needsNoOwnReason = ({ status }: AssessStatusInput) =>
  !['STALLED', 'PARTLY_IMPLEMENTED', 'IMPLEMENTED_OTHERWISE', 'NOT_IMPLEMENTED', 'NOT_APPLICABLE'].includes(
    status,
  );

/** Nobody judges their own institution's work, nor a report they entered themselves (domain.md, rule 3 and roles). */
const isInsider = async ({ trx, personId, addressee, institution }: AddresseeAct, { viewer }: Context) => {
  if (belongsTo(viewer, institution.id)) return true;
  const own = await trx
    .selectFrom('statusUpdates')
    .select('id')
    .where('addresseeId', '=', addressee.id)
    .where('basis', '=', 'REPORTED')
    .where('personId', '=', personId)
    .executeTakeFirst();
  return own !== undefined;
};

const wasShownEvidence = async ({ trx, addressee }: AddresseeAct) => {
  const shown = await trx
    .selectFrom('evidence')
    .innerJoin('statusUpdates', 'statusUpdates.id', 'evidence.statusUpdateId')
    .select('evidence.id')
    .where('statusUpdates.addresseeId', '=', addressee.id)
    .where('evidence.review', 'in', ['UNREVIEWED', 'ACCEPTED'])
    .executeTakeFirst();
  return shown !== undefined;
};

/** A second coordinator confirms an assessment that closes without implementation. */
export const confirmClosure = (context: Context, input: ConfirmClosureInput): Promise<Outcome> =>
  inOneAct(context, 'confirmClosure', input, (act) =>
    confirmUpdate(
      context,
      act,
      { verb: 'confirmClosure', basis: 'ASSESSED', statusUpdate: input.statusUpdate },
      (confirmed) =>
        record(confirmed, {
          kind: 'CLOSURE_CONFIRMED',
          recommendationId: confirmed.recommendation.id,
          addresseeId: confirmed.addressee.id,
          statusUpdateId: confirmed.update.id,
          on: confirmed.update.occurredOn,
          precision: confirmed.update.precision,
          note: confirmed.update.explanation,
          role: confirmed.role,
        }),
    ),
  );

const fromOutside = {
  PL: 'Ocenić musi ktoś spoza tej instytucji i inny niż osoba, która złożyła sprawozdanie.',
  EN: 'The assessment must come from outside this institution, and from someone other than the reporter.',
  UK: 'Оцінити має хтось поза цією установою та інший, ніж особа, яка подала звіт.',
};

const sayWhy = {
  PL: 'Uzasadnij ocenę; uzasadnienie będzie publiczne.',
  EN: 'Give the reason for the assessment; it will be public.',
  UK: 'Обґрунтуйте оцінку; обґрунтування буде публічним.',
};
