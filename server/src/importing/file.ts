import type { Sentence } from '../refusal.ts';

/** What a file was recognised as, by its content: its name and declared type are only claims. */
export type FileFormat = 'CSV' | 'XLSX' | 'ODS' | 'JSON' | 'DOCX' | 'TEXT';

/** Encodings that text is read in, as `iconv-lite` calls them. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'iso-8859-2',
  'maccenteuro',
  'macintosh',
] as const;
export type Encoding = (typeof encodings)[number];

export const separators = [',', ';', '\t', '|'] as const;
export type Separator = (typeof separators)[number];

/** What a person says about a file where they know better; whatever is left out is recognised. */
export interface Choices {
  encoding?: Encoding;
  separator?: Separator;
  /** Name of the sheet. */
  sheet?: string;
  /** Number of the row with the names of the columns, from 1; 0 where there is none. */
  headerRow?: number;
}

/** A column of the table that was read. */
export interface Column {
  /** From 0. */
  at: number;
  /** `A`, `B`, … as spreadsheets call it. */
  letter: string;
  /** As the file names it; empty where it does not. */
  header: string;
  isHidden: boolean;
}

export interface Recognised {
  format: FileFormat;
  /** Of text: CSV, TSV, JSON, pasted text. */
  encoding: Encoding | null;
  separator: Separator | null;
  sheet: string | null;
  sheets: string[];
  /** Null where the format has none: JSON, lists. */
  headerRow: number | null;
  columns: Column[];
}

/** A row as it was read: its number as the program that made the file counts it, and its cells as text. */
export interface SourceRow {
  row: number;
  cells: string[];
}

/** A file that was recognised, ready to be read as often as needed. */
export interface OpenedFile {
  recognised: Recognised;
  /** The rows below the header, some at a time, without those that are empty. */
  rows(): AsyncGenerator<SourceRow[]>;
}

/** A table inside a file. */
export interface Table {
  name: string | null;
  isHidden: boolean;
  hiddenColumns: ReadonlySet<number>;
  rows(): AsyncGenerator<SourceRow[]>;
}

/** Nothing larger is read (the issue's own limits). */
export const mostBytes = 50 * 1024 * 1024;
export const mostRows = 500_000;
/** Columns beyond are left out: spreadsheets claim sixteen thousand. */
export const mostColumns = 200;
/** Characters of a cell that are read: more than any field of a recommendation takes, so that what is too long is refused. */
export const longestCell = 60_000;

/** The file cannot be read at all: one sentence, for whoever sent it. */
export class CannotRead extends Error {
  override name = 'CannotRead';
  readonly sentence: Sentence;
  constructor(sentence: Sentence) {
    super(sentence.EN);
    this.sentence = sentence;
  }
}

/** `A` for 0, `AA` for 26. */
export const letterOf = (at: number): string =>
  at < 26
    ? String.fromCharCode(65 + at)
    : letterOf(Math.floor(at / 26) - 1) + String.fromCharCode(65 + (at % 26));

/** 0 for `A`, 26 for `AA`; -1 where it is none. */
export const placeOfLetter = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
