import { setImmediate as nextTurn } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Trx } from './tables.ts';

type Value = string | number | boolean | Date | null;

/**
 * Inserts many rows in one statement of as many parameters as there are columns: a statement with a parameter for each
 * value holds some thousand rows at most and takes longer to plan than to run. `columns` names each with its type, as the
 * database calls them; `made` are columns whose value is SQL over the others, such as a tsvector of two texts.
 */
export const insertMany = async <Column extends string>(
  trx: Trx,
  table: string,
  columns: Record<Column, string>,
  rows: readonly Record<Column, Value>[],
  made: Record<string, { of: string; from: Column[] }> = {},
  onConflict = '',
): Promise<void> => {
  if (rows.length === 0) return;
  const names = Object.keys(columns) as Column[];
  const hidden = new Set(Object.values(made).flatMap(({ from }) => from));
  const kept = names.filter((name) => !hidden.has(name));
  const arrays = names.map(
    (name) => sql`${arrayLiteral(rows.map((row) => row[name]))}::text::${sql.raw(`${columns[name]}[]`)}`,
  );
  const targets = [...kept, ...Object.keys(made)].map((name) => sql.ref(name));
  const values = [
    ...kept.map((name) => sql.raw(`"${name}"`)),
    ...Object.values(made).map(({ of }) => sql.raw(of)),
  ];
  await sql`insert into ${sql.raw(table)} (${sql.join(targets)})
    select ${sql.join(values)}
    from unnest(${sql.join(arrays)}) as row (${sql.join(names.map((name) => sql.raw(`"${name}"`)))})
    ${sql.raw(onConflict)}`.execute(trx);
};

/**
 * Sends writes of one transaction one after the other, each while Postgres is still at the one before it: what one of them
 * takes to put together costs no time of its own. `meanwhile` is called once all are sent.
 */
export const inTurn = async (
  writes: readonly (() => Promise<void>)[],
  meanwhile: () => void = () => {},
): Promise<void> => {
  const sent: Promise<void>[] = [];
  for (const write of writes) {
    const sending = write();
    // It is heard of with the others, below.
    sending.catch(() => {});
    sent.push(sending);
    await nextTurn();
  }
  meanwhile();
  await Promise.all(sent);
};

/** A list as Postgres writes one. */
const arrayLiteral = (values: readonly Value[]): string => `{${values.map(asElement).join(',')}}`;

const asElement = (value: Value): string => {
  if (value === null) return 'NULL';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof Date) return `"${value.toISOString()}"`;
  // Postgres keeps no NUL in a text.
  return `"${value.replaceAll('\u0000', '').replaceAll(/["\\]/g, (sign) => `\\${sign}`)}"`;
};
