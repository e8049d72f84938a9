import type { TaskKind } from '../graphql/__generated__/types.ts';

/** One thing that waits for a person. */
export interface TaskRow {
  id: string;
  kind: TaskKind;
  /** YYYY-MM-DD. */
  since: string;
  dueOn: string | null;
  recommendationId: string | null;
  addresseeId: string | null;
  institutionId: string | null;
}
