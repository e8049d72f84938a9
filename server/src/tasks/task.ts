import type { TaskKind, TextLanguage, TranslationTaskKind } from '../graphql/__generated__/types.ts';

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

/** A text that waits for a translator. */
export interface TranslationTaskRow {
  id: string;
  kind: TranslationTaskKind;
  language: TextLanguage;
  /** YYYY-MM-DD. */
  since: string;
  recommendationId: string;
  isPublic: boolean;
}
