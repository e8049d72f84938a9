import type { Selectable } from 'kysely';
import type { Sentence } from '../refusal.ts';
import { isField, type Field } from './fields.ts';
import type { Choices, Column, OpenedFile, Recognised } from './file.ts';
import type { RecommendationImportsTable } from './importing-tables.ts';
import { CannotRead } from './file.ts';
import type { Fate } from './judging.ts';
import type { Matched } from './matching.ts';

/** What an import is up to. */
export type ImportState = 'UPLOADED' | 'PREVIEWED' | 'RUNNING' | 'DONE' | 'FAILED' | 'GIVEN_UP';

/** What is done about it in the background. */
export type ImportStep = 'READ' | 'JUDGE' | 'WRITE';

/** A column with what stands in its first rows. */
export interface SampledColumn extends Column {
  samples: string[];
}

/** What a file was recognised as, as far as people are shown it. */
export interface Sampled extends Recognised {
  columns: SampledColumn[];
}

/** Fields by the letter of the column; a column that is not there is left out. */
export type FieldsByLetter = Record<string, Field>;

export type RecommendationImportRow = Selectable<RecommendationImportsTable>;

/** A row of a file as it is shown, with what becomes of it. */
export interface JudgedRowRow {
  row: number;
  fate: Fate;
  reference: string | null;
  says: string;
  reason: Sentence | null;
  atColumn: string | null;
  cells: string[] | null;
}

/** Rows that are shown of each column. */
const sampled = 3;
const sampleLength = 120;

/** What was recognised, with the first rows. A file whose rows cannot be read at all has none to show. */
export const withSamples = async (file: OpenedFile): Promise<Sampled> => {
  const first: string[][] = [];
  for await (const rows of file.rows()) {
    first.push(...rows.slice(0, sampled - first.length).map(({ cells }) => cells));
    if (first.length >= sampled) break;
  }
  const { columns, ...recognised } = file.recognised;
  return {
    ...recognised,
    columns: columns.map((column) => ({
      ...column,
      samples: first.map((cells) => (cells[column.at] ?? '').trim().slice(0, sampleLength)),
    })),
  };
};

/** What columns say, as it is stored. */
export const byLetter = ({ columns }: Recognised, matched: Matched): FieldsByLetter =>
  Object.fromEntries(
    columns.flatMap(({ at, letter }) => {
      const field = matched.get(at);
      return field ? [[letter, field]] : [];
    }),
  );

/** The same the other way round, for a file that was opened again. */
export const matchedAs = ({ columns }: Recognised, fields: FieldsByLetter): Matched =>
  new Map(
    columns.flatMap(({ at, letter }) => {
      const field = fields[letter];
      return field && isField(field) ? [[at, field] as const] : [];
    }),
  );

/** Fields of which one at least is needed, to know or to make a recommendation. */
export const telling: readonly Field[] = ['title', 'body', 'reference', 'problem'];

export const isTelling = (fields: Iterable<Field>): boolean =>
  [...fields].some((field) => telling.includes(field));

/** Why a file was not read, where that is it. */
export const whyUnread = (error: unknown): Sentence | null =>
  error instanceof CannotRead ? error.sentence : null;

/** The sheets and rows that may be chosen of what was recognised. */
export const mostHeaderRow = 30;

export type { Choices };
