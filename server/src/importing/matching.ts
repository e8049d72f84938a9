import { createHash } from 'node:crypto';
import type { Database } from '../database/tables.ts';
import { fieldOfHeader, guessFields, isField, type Field } from './fields.ts';
import { CannotRead, encodings, separators, type Choices, type Column, type Recognised } from './file.ts';
import { hasNoFields } from './unreadable.ts';

/** Which column says what: fields by the place of the column. */
export type Matched = ReadonlyMap<number, Field>;

/** What a person gives beside a file: how to read it, and what its columns say; null leaves a column out. */
export interface Mapping extends Choices {
  /** Fields by the header, or by the letter, of a column. */
  columns?: Record<string, Field | null>;
}

/** Reads a mapping that somebody wrote; a sentence where it is none. */
export const readMapping = (json: string): Mapping | { fault: string } => {
  let given: unknown;
  try {
    given = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return { fault: 'The mapping is no JSON.' };
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return { fault: 'The mapping is no JSON object.' };
  const { encoding, separator, sheet, headerRow, columns, ...rest } = given as Record<string, unknown>;
  const mapping: Mapping = {};
  const said = { ...rest, ...(typeof columns === 'object' && columns !== null ? columns : {}) };
  mapping.columns = {};
  for (const [name, field] of Object.entries(said)) {
    const meant = field === null || field === '' ? null : fieldMeant(String(field));
    // { "title": "Nazwa" } is as good as { "Nazwa": "title" }.
    if (meant === undefined && typeof field === 'string' && isField(name)) mapping.columns[field] = name;
    else if (meant === undefined) return { fault: `“${String(field)}” is no field of a recommendation.` };
    else mapping.columns[name] = meant;
  }
  if (encoding !== undefined) {
    const known = encodings.find((each) => each === String(encoding).toLowerCase());
    if (!known) return { fault: `Encodings are ${encodings.join(', ')}.` };
    mapping.encoding = known;
  }
  if (separator !== undefined) {
    const known = separators.find((each) => each === separator || (each === '\t' && separator === 'tab'));
    if (!known) return { fault: 'Separators are a comma, a semicolon, a tab and a bar.' };
    mapping.separator = known;
  }
  if (sheet !== undefined) mapping.sheet = String(sheet);
  if (headerRow !== undefined) {
    if (!Number.isInteger(headerRow) || Number(headerRow) < 0)
      return { fault: 'headerRow is a number from 0.' };
    mapping.headerRow = Number(headerRow);
  }
  return mapping;
};

const fieldMeant = (text: string): Field | undefined =>
  isField(text) ? text : (fieldOfHeader(text) ?? undefined);

/** What is given, else what was given for the same headers before, else what the headers say. */
export const matchColumns = async (
  db: Database,
  { columns }: Recognised,
  { forumId, given }: { forumId: string; given?: Mapping['columns'] },
): Promise<Matched> => {
  const remembered =
    given && Object.keys(given).length > 0 ? null : await rememberedFor(db, forumId, columns);
  const said = remembered ?? given ?? {};
  const matched = new Map<number, Field>();
  const left: Column[] = [];
  for (const column of columns) {
    const field = said[column.header] ?? (said[column.header] === null ? null : said[column.letter]);
    if (field) matched.set(column.at, field);
    else if (field === undefined && !remembered) left.push(column);
  }
  const taken = new Set(matched.values());
  for (const [at, field] of guessFields(left)) if (!taken.has(field)) matched.set(at, field);
  if (![...matched.values()].some((field) => ['title', 'body', 'reference', 'problem'].includes(field)))
    throw new CannotRead(hasNoFields);
  return matched;
};

/** Keeps what somebody said about a table, for the next one with the same headers. */
export const rememberMatch = async (
  db: Database,
  { columns }: Recognised,
  { forumId, matched, now }: { forumId: string; matched: Matched; now: Date },
): Promise<void> => {
  const named = Object.fromEntries(
    columns.flatMap(({ at, header, letter }) => {
      const field = matched.get(at);
      return field ? [[header || letter, field]] : [];
    }),
  );
  const row = { columns: named, usedAt: now };
  await db
    .insertInto('importSources')
    .values({ forumId, headers: headersOf(columns), ...row })
    .onConflict((conflict) => conflict.columns(['forumId', 'headers']).doUpdateSet(row))
    .execute();
};

const rememberedFor = async (db: Database, forumId: string, columns: readonly Column[]) => {
  const row = await db
    .selectFrom('importSources')
    .select('columns')
    .where('forumId', '=', forumId)
    .where('headers', '=', headersOf(columns))
    .executeTakeFirst();
  return row?.columns ?? null;
};

const headersOf = (columns: readonly Column[]) =>
  createHash('sha256')
    .update(JSON.stringify(columns.map(({ header }) => header)))
    .digest('base64url');
