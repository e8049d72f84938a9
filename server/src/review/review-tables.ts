import type { RecommendationField, Role } from '../graphql/__generated__/types.ts';

/** What somebody said about one part of a recommendation. */
export interface RemarksTable {
  id: string;
  recommendationId: string;
  field: RecommendationField;
  comment: string;
  /** Version of the recommendation that was read. */
  version: number;
  role: Role;
  personId: string;
  recordedAt: Date;
}

export interface RemarkAnswersTable {
  id: string;
  remarkId: string;
  answer: string | null;
  settles: boolean;
  role: Role;
  personId: string;
  recordedAt: Date;
}

export interface ReviewTables {
  remarks: RemarksTable;
  remarkAnswers: RemarkAnswersTable;
}
