import type { Generated, GeneratedAlways } from 'kysely';
import type {
  DatePrecision,
  EvidenceKind,
  EvidenceReview,
  ImplementationStatus,
  ResponsePosition,
  StatusBasis,
} from '../graphql/__generated__/types.ts';

/** Positions an institution takes itself; the others are worked out. */
export type TakenPosition = Exclude<ResponsePosition, 'NOT_SENT' | 'AWAITING' | 'NO_RESPONSE'>;

export interface ResponsesTable {
  id: string;
  addresseeId: string;
  position: TakenPosition;
  respondedOn: string;
  explanation: string | null;
  referredTo: string | null;
  personId: string;
  recordedAt: Date;
}

export interface CommitmentsTable {
  id: string;
  addresseeId: string;
  text: string;
  promisedOn: string;
  firstDueOn: string | null;
  personId: string;
  recordedAt: Date;
}

export interface CommitmentMovesTable {
  id: string;
  commitmentId: string;
  movedOn: string;
  fromDueOn: string | null;
  toDueOn: string;
  reason: string;
  personId: string;
  recordedAt: Date;
}

export interface StatusUpdatesTable {
  id: string;
  addresseeId: string;
  basis: StatusBasis;
  status: ImplementationStatus;
  occurredOn: string;
  precision: DatePrecision;
  occurredUntil: GeneratedAlways<string>;
  plannedFor: string | null;
  explanation: string | null;
  byInstitutionId: string | null;
  personId: string;
  needsConfirmation: Generated<boolean>;
  recordedAt: Date;
}

export interface ConfirmationsTable {
  statusUpdateId: string;
  personId: string;
  confirmedAt: Date;
}

/** A file that was sent in: its uploader's alone until it is attached to a status update. */
export interface UploadsTable {
  id: string;
  uploader: string;
  fileName: string;
  mediaType: string;
  byteSize: number;
  sha256: string;
  createdAt: Date;
  attachedAt: Date | null;
  purpose: Generated<'EVIDENCE' | 'IMPORT'>;
}

export interface EvidenceTable {
  id: string;
  statusUpdateId: string;
  kind: EvidenceKind;
  title: string;
  url: string | null;
  uploadId: string | null;
  issuedOn: string | null;
  issuedPrecision: DatePrecision | null;
  issuer: string | null;
  proves: string | null;
  review: Generated<EvidenceReview>;
  position: number;
}

export interface FollowUpTables {
  responses: ResponsesTable;
  commitments: CommitmentsTable;
  commitmentMoves: CommitmentMovesTable;
  statusUpdates: StatusUpdatesTable;
  confirmations: ConfirmationsTable;
  uploads: UploadsTable;
  evidence: EvidenceTable;
}
