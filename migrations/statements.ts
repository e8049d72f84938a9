import { sql, type Kysely } from 'kysely';

/** Runs each statement in turn, in the migration's own transaction. */
export const statements =
  (...ddl: string[]) =>
  async (db: Kysely<unknown>): Promise<void> => {
    for (const statement of ddl) await sql.raw(statement).execute(db);
  };

/** SQL for a check that a text column holds one of `values`. */
export const oneOf = (column: string, ...values: string[]): string =>
  `check (${column} in (${values.map((value) => `'${value}'`).join(', ')}))`;

/** SQL for a date of known precision: two columns, both or neither. */
export const partialDate = (name: string): string =>
  `${name}_on date,
   ${name}_precision text ${oneOf(`${name}_precision`, 'DAY', 'MONTH', 'YEAR')},
   check ((${name}_on is null) = (${name}_precision is null))`;

/** SQL for the last day of the period that a date of known precision names. */
export const lastDay = (date: string, precision: string): string =>
  `case ${precision}
     when 'MONTH' then (date_trunc('month', ${date}::timestamp) + interval '1 month - 1 day')::date
     when 'YEAR' then (date_trunc('year', ${date}::timestamp) + interval '1 year - 1 day')::date
     else ${date}
   end`;

/** SQL that lets rows be added to `table` and nothing else, whoever asks. */
export const appendOnly = (table: string): string =>
  `create trigger ${table}_append_only before update or delete or truncate on ${table}
   for each statement execute function refuse_change()`;
