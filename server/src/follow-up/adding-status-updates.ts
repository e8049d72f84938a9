import { record } from '../activity/index.ts';
import { newId } from '../database/ids.ts';
import type { AssessStatusInput, ReportStatusInput, StatusBasis } from '../graphql/__generated__/types.ts';
import { firstDayOf } from '../recommendations/index.ts';
import type { AddresseeAct } from './acting.ts';

/** Adds the latest dated word; the only way a status ever changes (domain.md, rule 1). A pending one is not public yet. */
export const addStatusUpdate = async (
  act: AddresseeAct,
  input: ReportStatusInput | AssessStatusInput,
  { basis, needsConfirmation }: { basis: StatusBasis; needsConfirmation: boolean },
): Promise<string> => {
  const { trx, personId, now, addressee, institution, recommendation, role } = act;
  const id = newId();
  const precision = input.precision ?? 'DAY';
  const occurredOn = firstDayOf(input.occurredOn, precision);
  const explanation = input.explanation?.trim() || null;
  await trx
    .insertInto('statusUpdates')
    .values({
      id,
      addresseeId: addressee.id,
      basis,
      status: input.status,
      occurredOn,
      precision,
      plannedFor: input.plannedFor ?? null,
      explanation,
      byInstitutionId: basis === 'REPORTED' ? institution.id : null,
      personId,
      needsConfirmation,
      recordedAt: now,
    })
    .execute();
  await record(act, {
    kind: basis,
    recommendationId: recommendation.id,
    addresseeId: addressee.id,
    statusUpdateId: id,
    on: occurredOn,
    precision,
    note: explanation,
    role,
    isPublic: !needsConfirmation,
  });
  return id;
};
