/** What was answered to an act that carried a `clientMutationId`. */
export interface MutationAnswersTable {
  personId: string;
  clientMutationId: string;
  mutation: string;
  requestHash: string;
  thingId: string | null;
  recordedAt: Date;
}

export interface ActTables {
  mutationAnswers: MutationAnswersTable;
}
