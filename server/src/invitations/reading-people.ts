import { parse, CsvError } from 'csv-parse/sync';
import type { Language, Role } from '../graphql/__generated__/types.ts';
import { fold } from '../words/index.ts';
import type { Sentence } from '../refusal.ts';
import { roleNames } from './words.ts';

/** Rows of a list of people: as many as one act should hold, and a preview can show on one page. */
export const mostRows = 100;
/** Characters of a list of people: what the API takes as one text. */
export const mostCharacters = 20_000;

/** A row as it stands in the file. */
export interface PersonRow {
  /** Line of the file on which it begins; the heading is line 1. */
  line: number;
  email: string;
  name: string;
  role: string;
  scope: string;
  language: string;
}

export type People = { rows: PersonRow[] } | { fault: Sentence };

/** What the columns may be called, folded. */
const columns: Record<Exclude<keyof PersonRow, 'line'>, readonly string[]> = {
  email: ['email', 'e-mail', 'adres e-mail', 'adres'],
  name: ['name', 'imie i nazwisko', 'osoba'],
  role: ['role', 'rola'],
  scope: ['scope', 'scope slug', 'miejsce', 'zasieg'],
  language: ['language', 'jezyk'],
};
const needed = ['email', 'name', 'role', 'scope'] as const;

/** Reads a list of people as spreadsheets save it: with commas or semicolons, quotes, and perhaps a byte order mark. */
export const readPeople = (csv: string): People => {
  if (csv.length > mostCharacters) return { fault: tooMuch };
  try {
    const records = parse(csv, {
      bom: true,
      // Excel writes what the country's list separator is: the heading tells which.
      delimiter: separatorOf(csv),
      columns: (heading: string[]) => heading.map(columnOf),
      trim: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      relax_column_count: true,
      info: true,
      to: mostRows + 1,
    }) as unknown as { record: Partial<Record<string, string>>; info: { lines: number } }[];
    const [first] = records;
    if (!first) return { fault: empty };
    if (records.length > mostRows) return { fault: tooMuch };
    if (needed.some((column) => !(column in first.record) && !hasColumn(csv, column)))
      return { fault: noHeading };
    return { rows: records.map(({ record, info }) => asRow(record, info.lines)) };
  } catch (error) {
    if (error instanceof CsvError) return { fault: notReadable };
    throw error;
  }
};

const firstLine = (csv: string): string => /^\uFEFF?([^\r\n]*)/.exec(csv)?.[1] ?? '';

const separatorOf = (csv: string): string => {
  const heading = firstLine(csv);
  const count = (separator: string) => heading.split(separator).length;
  return count(';') > count(',') ? ';' : ',';
};

const columnOf = (title: string): string | false =>
  Object.entries(columns).find(([, names]) => names.includes(fold(title.trim())))?.[0] ?? false;

/** A row may be shorter than the heading; then its record lacks the last columns, which the heading has. */
const hasColumn = (csv: string, column: string): boolean =>
  firstLine(csv)
    .split(separatorOf(csv))
    .some((title) => columnOf(title.replaceAll('"', '')) === column);

const asRow = (record: Partial<Record<string, string>>, lines: number): PersonRow => ({
  line: lines,
  email: record['email'] ?? '',
  name: record['name'] ?? '',
  role: record['role'] ?? '',
  scope: record['scope'] ?? '',
  language: record['language'] ?? '',
});

/** Other ways in which people write a role, folded. */
const alsoCalled: Partial<Record<Role, readonly string[]>> = {
  RAPPORTEUR: ['sprawozdawca', 'sprawozdawczyni'],
  MODERATOR: ['moderator', 'moderatorka'],
  DEPUTY: ['deputy', 'zastepca', 'zastepczyni'],
  VALIDATOR: ['zatwierdzajacy', 'zatwierdzajaca'],
  ASSESSOR: ['oceniajacy', 'oceniajaca'],
  COORDINATOR: ['koordynator', 'koordynatorka'],
  ADMINISTRATOR: ['administrator', 'administratorka'],
};

const roles = Object.keys(roleNames) as Role[];

/** The role that is meant: the API's word, or its name in Polish or English. */
export const roleMeant = (text: string): Role | null => {
  const said = fold(text.trim());
  const named = (role: Role) =>
    [roleNames[role].PL, roleNames[role].EN, ...(alsoCalled[role] ?? [])].map(fold);
  return (
    roles.find((role) => fold(role) === said.replaceAll(/[ -]/g, '_') || named(role).includes(said)) ?? null
  );
};

const languages: Record<string, Language> = {
  pl: 'PL',
  polski: 'PL',
  polish: 'PL',
  en: 'EN',
  angielski: 'EN',
  english: 'EN',
  uk: 'UK',
  ua: 'UK',
  ukrainski: 'UK',
  ukrainian: 'UK',
};

/** The language that is meant; Polish where none is said; null for one that is not spoken here. */
export const languageMeant = (text: string): Language | null =>
  text.trim() ? (languages[fold(text.trim())] ?? null) : 'PL';

const tooMuch: Sentence = {
  PL: 'Lista jest za długa: najwyżej 100 osób i 20 000 znaków. Podziel ją na części.',
  EN: 'The list is too long: at most 100 people and 20,000 characters. Split it.',
  UK: 'Список задовгий: щонайбільше 100 осіб і 20 000 знаків. Поділіть його на частини.',
};

const empty: Sentence = {
  PL: 'W pliku nie ma żadnej osoby. Pierwszy wiersz to nagłówki, osoby zaczynają się od drugiego.',
  EN: 'There is nobody in the file. The first line holds the headings, people begin on the second.',
  UK: 'У файлі немає жодної особи. Перший рядок містить заголовки, особи починаються з другого.',
};

const noHeading: Sentence = {
  PL: 'W pierwszym wierszu mają stać nagłówki: email, name, role, scope, language (ostatni można pominąć).',
  EN: 'The first line must hold the headings email, name, role, scope, language (the last may be left out).',
  UK: 'Перший рядок має містити заголовки: email, name, role, scope, language (останній можна пропустити).',
};

const notReadable: Sentence = {
  PL: 'Nie udało się odczytać pliku: cudzysłów otwarty i niezamknięty albo znak obok cudzysłowu. Zapisz arkusz jeszcze raz jako „CSV UTF-8”.',
  EN: 'The file could not be read: a quotation mark is opened and not closed, or something stands beside one. Save the sheet again as “CSV UTF-8”.',
  UK: 'Не вдалося прочитати файл: лапки відкрито й не закрито або поруч із ними стоїть знак. Збережіть таблицю ще раз як «CSV UTF-8».',
};
