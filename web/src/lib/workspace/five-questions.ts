/** What a reviewer will ask of every recommendation, and at which of its fields. */
import type { RecommendationField } from '#lib/server/__generated__/schema.ts';

export const fiveQuestions = [
  { key: 'at_table', field: 'ADDRESSEES' },
  { key: 'competence', field: 'ADDRESSEES' },
  { key: 'step', field: 'BODY' },
  { key: 'done', field: 'BODY' },
  { key: 'checks', field: 'BODY' },
] as const satisfies { key: string; field: RecommendationField }[];

export type QuestionKey = (typeof fiveQuestions)[number]['key'];
