import type { Generated } from 'kysely';
import type { Sentence } from '../refusal.ts';
import type { Field } from './fields.ts';
import type { Choices } from './file.ts';
import type { Fate } from './judging.ts';
import type { FieldsByLetter, ImportState, ImportStep, Sampled } from './stored-import.ts';

export interface ImportedRowsTable {
  workingGroupId: string;
  /** `i:` and the file's own identifier of the row, or `r:` and the fingerprint of what it says. */
  key: string;
  recommendationId: string;
  /** Fingerprint of what the row said when it was last imported. */
  content: string;
}

/** How a table with these headers was matched the last time. */
export interface ImportSourcesTable {
  forumId: string;
  /** Fingerprint of the headers in their order. */
  headers: string;
  /** Fields by the header of the column. */
  columns: Record<string, Field>;
  usedAt: Date;
}

/** An import from its upload to its report. */
export interface RecommendationImportsTable {
  id: string;
  workingGroupId: string;
  /** Who sent the file. */
  personId: string;
  /** In whose name its rows are written. */
  runBy: string | null;
  /** The request that let it run, for the audit log. */
  requestId: string | null;
  /** Null once the file is deleted. */
  uploadId: string | null;
  fileName: string;
  byteSize: number;
  state: ImportState;
  /** What waits for the background, or is done there; null while it waits for a person, or for nothing. */
  toDo: ImportStep | null;
  /** Rises with every change of settings and with the run: what an earlier one judged counts no more. */
  version: number;
  choices: Choices;
  recognised: Sampled | null;
  columns: FieldsByLetter | null;
  isAllOrNothing: boolean;
  rowsDone: number;
  rowsTotal: number | null;
  failure: Sentence | null;
  /** How often it failed for no fault of the file. */
  tries: Generated<number>;
  /** Until when, by the clock of the database, a process works on it. */
  claimedUntil: Generated<Date | null>;
  createdAt: Date;
  touchedAt: Date;
  endedAt: Date | null;
}

/** A row of a file and what becomes of it, as judged or written in a version of its import. */
export interface JudgedRowsTable {
  importId: string;
  version: number;
  row: number;
  fate: Fate;
  reference: string | null;
  says: string;
  atColumn: string | null;
  reason: Sentence | null;
  /** Only of rows that are refused. */
  cells: string[] | null;
}

export interface ImportTables {
  importedRows: ImportedRowsTable;
  importSources: ImportSourcesTable;
  recommendationImports: RecommendationImportsTable;
  judgedRows: JudgedRowsTable;
}
