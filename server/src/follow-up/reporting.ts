import { record } from '../activity/index.ts';
import { inOneAct } from '../database/act.ts';
import type { ConfirmReportInput, ReportStatusInput } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { done, refusal, refusedIfAny, type Outcome } from '../refusal.ts';
import { fillIn } from '../refusal-sentences.ts';
import { onAddressee } from './acting.ts';
import { attachEvidence, checkEvidence } from './attaching-evidence.ts';
import { confirmUpdate } from './confirming.ts';
import { addStatusUpdate } from './adding-status-updates.ts';
import { checkStatus } from './guarding-statuses.ts';

/**
 * An institution says what was done. Its word never repaints an assessment. Where the institution asks for four eyes it
 * is pending until a validator confirms it.
 */
export const reportStatus = (context: Context, input: ReportStatusInput): Promise<Outcome> =>
  onAddressee(context, 'reportStatus', input, async (act) => {
    const { institution } = act;
    const evidence = input.evidence ?? [];
    const faults = refusedIfAny([
      input.status === 'NO_EVIDENCE' && refusal('INVALID', 'status', onlyAssessed),
      input.status === 'PLANNED' && !input.plannedFor && refusal('REQUIRED', 'plannedFor', fillIn),
      ...checkStatus(input, { clock: context.clock, hasEvidence: evidence.length > 0 }),
      ...(await checkEvidence(act, evidence, context.clock)),
    ]);
    if (faults) return faults;
    const needsConfirmation = institution.asksFourEyes;
    const id = await addStatusUpdate(act, input, { basis: 'REPORTED', needsConfirmation });
    await attachEvidence(act, id, evidence);
    return done(id);
  });

/** The validator of an institution that asks for four eyes confirms what another person entered. */
export const confirmReport = (context: Context, input: ConfirmReportInput): Promise<Outcome> =>
  inOneAct(context, 'confirmReport', input, (act) =>
    confirmUpdate(
      context,
      act,
      { verb: 'confirmReport', basis: 'REPORTED', statusUpdate: input.statusUpdate },
      (confirmed) =>
        record(confirmed, {
          kind: 'REPORTED',
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

const onlyAssessed = {
  PL: 'Brak danych do oceny może stwierdzić tylko osoba oceniająca. Wybierz inny stan.',
  EN: 'Only an assessor can say that there is not enough to judge by. Choose another status.',
  UK: 'Брак даних для оцінки може встановити лише особа, що оцінює. Виберіть інший стан.',
};
