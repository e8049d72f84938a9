import { sql } from 'kysely';
import type { Database } from '../database/tables.ts';
import { register } from './register.ts';

/** Rows of one kind that an export holds at most; nobody has entered as many by hand. */
const MOST_ROWS = 10_000;

/**
 * Everything the register knows of one person, as JSON text: `{ exportedAt, holdings: [{ key, what, rows: { table: […] } }] }`
 * (RODO, articles 15 and 20). What would open the account is left out.
 */
export const ownData = async (db: Database, personId: string, now: Date): Promise<string> => {
  const holdings = [];
  for (const { key, what, lies } of register) {
    const rows: Record<string, object[]> = {};
    for (const { table, person, secret = [] } of lies) {
      if (!person) continue;
      const found = (await rowsOf(db, table, person, personId)).map(without(secret));
      rows[table] = [...(rows[table] ?? []), ...found];
    }
    holdings.push({ key, what: what.EN, rows });
  }
  return JSON.stringify({ exportedAt: now.toISOString(), holdings }, null, 2);
};

const rowsOf = async (db: Database, table: string, person: string, personId: string): Promise<object[]> => {
  const { rows } = await sql<object>`
    select * from ${sql.table(table)} where ${sql.ref(person)} = ${personId} limit ${MOST_ROWS}`.execute(db);
  return rows;
};

const without = (secret: readonly string[]) => (row: object) =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !secret.includes(column)));
