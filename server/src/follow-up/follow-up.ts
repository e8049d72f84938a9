import type { Selectable } from 'kysely';
import type { ImplementationStatus, ResponsePosition } from '../graphql/__generated__/types.ts';
import type { AsOf } from '../recommendations/index.ts';
import type { ActivityTables } from '../activity/activity-tables.ts';
import type {
  CommitmentsTable,
  EvidenceTable,
  StatusUpdatesTable,
  TakenPosition,
} from './follow-up-tables.ts';

export type StatusUpdateRow = Selectable<StatusUpdatesTable> & {
  /** True while it waits for a second person. */
  isPending: boolean;
  asOf?: AsOf | null;
};
export type EvidenceRow = Selectable<EvidenceTable> & {
  sha256: string | null;
  byteSize: number | null;
  mediaType: string | null;
};
export type CommitmentRow = Selectable<CommitmentsTable> & {
  /** By when, as it stood on the day asked for. */
  dueOn: string | null;
  timesMoved: number;
  slippageMonths: number;
  isOverdue: boolean;
  asOf?: AsOf | null;
};
export type ChangeRow = Selectable<ActivityTables['activities']>;

export interface ResponseRow {
  position: ResponsePosition;
  respondedOn: string | null;
  explanation: string | null;
  referredTo: string | null;
}

export const takenPositions: readonly TakenPosition[] = [
  'ACKNOWLEDGED',
  'ACCEPTED',
  'ACCEPTED_IN_PART',
  'REJECTED',
  'NOT_COMPETENT',
];

/** From the least advanced to the most (domain.md, rule 5); NOT_APPLICABLE comes last, so it shows only when all are. */
export const leastAdvancedFirst: readonly ImplementationStatus[] = [
  'REVERSED',
  'NOT_IMPLEMENTED',
  'NO_EVIDENCE',
  'NOT_STARTED',
  'STALLED',
  'PLANNED',
  'IN_PROGRESS',
  'PARTLY_IMPLEMENTED',
  'IMPLEMENTED_OTHERWISE',
  'IMPLEMENTED',
  'NOT_APPLICABLE',
];

/** After these nothing more is expected. */
export const closed: readonly ImplementationStatus[] = [
  'IMPLEMENTED',
  'IMPLEMENTED_OTHERWISE',
  'NOT_IMPLEMENTED',
  'NOT_APPLICABLE',
];

/** Ends without the thing done: needs a reason and, as an assessment, a second coordinator (domain.md, rule 4). */
export const closesWithoutImplementation = (status: ImplementationStatus): boolean =>
  status === 'NOT_IMPLEMENTED' || status === 'NOT_APPLICABLE';
