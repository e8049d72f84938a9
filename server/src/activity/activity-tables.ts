import type { GeneratedAlways } from 'kysely';
import type { ChangeKind, DatePrecision, ResponsePosition, Role } from '../graphql/__generated__/types.ts';

/** Events that only those who work on a recommendation see. */
export type InnerKind =
  | 'DRAFTED'
  | 'SUBMITTED'
  | 'ADOPTION_UNDONE'
  | 'CHANGES_REQUESTED'
  | 'RESUBMITTED'
  | 'EDITED'
  | 'REPORT_CONFIRMED';
export type ActivityKind = ChangeKind | InnerKind;

/** One row an act, never changed. */
export interface ActivitiesTable {
  id: string;
  kind: ActivityKind;
  isPublic: boolean;
  occurredOn: string;
  precision: DatePrecision;
  occurredUntil: GeneratedAlways<string>;
  recordedAt: Date;
  personId: string;
  role: Role | null;
  recommendationId: string;
  addresseeId: string | null;
  statusUpdateId: string | null;
  linkedRecommendationId: string | null;
  position: ResponsePosition | null;
  note: string | null;
  dueOn: string | null;
  previousDueOn: string | null;
}

export interface ActivityTables {
  activities: ActivitiesTable;
}
