import type { ImportField } from '#lib/server/__generated__/schema.ts';

/** In the order in which people choose among them. */
export const importFields: ImportField[] = [
  'TITLE',
  'BODY',
  'PROBLEM',
  'RATIONALE',
  'PARTS',
  'KIND',
  'ADDRESSEES',
  'SUPPORTING',
  'AT_TABLE',
  'BY_WHEN',
  'THEMES',
  'LANGUAGE',
  'GROUP',
  'LAW_ACT',
  'LAW_ARTICLE',
  'LAW_WORDING',
  'LAW_ELI',
  'PARTNERS',
  'BUDGET',
  'FUNDING',
  'CONTINUATION',
  'REFERENCE',
  'SOURCE_ID',
];
