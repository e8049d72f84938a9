import type { Sql } from 'postgres';
import type { Config } from '../config.ts';
import { openDriver } from './connect.ts';

/**
 * Where the application signs in as somebody else than the owner of the tables, lets it read and add everywhere, and
 * change only what is not append-only. Safe to repeat; new tables of a later migration are covered by the next start.
 */
export async function grantRights({ databaseUrl, migrationUrl }: Config): Promise<void> {
  const application = databaseUrl ? userIn(databaseUrl) : '';
  if (!databaseUrl || !migrationUrl || application === userIn(migrationUrl)) return;
  const sql = openDriver(migrationUrl, { max: 1 });
  try {
    await sql.begin((trx) => grantTo(trx as unknown as Sql, application));
  } finally {
    await sql.end({ timeout: 2 });
  }
}

const userIn = (url: string): string => decodeURIComponent(new URL(url).username);

async function grantTo(sql: Sql, application: string): Promise<void> {
  await sql`grant usage on schema public to ${sql(application)}`;
  const tables = await sql<{ name: string; appendOnly: boolean }[]>`
    select c.relname as name,
      exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = c.relname || '_append_only') as "appendOnly"
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`;
  for (const { name, appendOnly } of tables) {
    await sql`revoke all on ${sql(name)} from ${sql(application)}`;
    await sql`grant select, insert on ${sql(name)} to ${sql(application)}`;
    if (!appendOnly) await sql`grant update, delete on ${sql(name)} to ${sql(application)}`;
  }
}
