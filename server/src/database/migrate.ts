import { migrations } from '@forum/migrations';
import { CamelCasePlugin, Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Sql } from 'postgres';
import { CannotStart } from '../cannot-start.ts';
import { openDriver, type Target } from './connect.ts';
import { dialectOver } from './dialect.ts';

/** A migration may rewrite a table, but must not queue behind a long reader and hold up everybody else. */
const limits = { statement_timeout: 600_000, lock_timeout: 5_000 };

/** One name for everybody who migrates this product's database: the first does it, the others find it done. */
const migratingLock = 7_402_015_001;

/**
 * Brings the database to the newest migration. Returns the names of those it ran, in order.
 * Safe to call from several processes at once. Throws `CannotStart` when the server is too old.
 */
export async function migrateToLatest(target: Target): Promise<string[]> {
  const sql = openDriver(target, { max: 4, connection: limits as never });
  try {
    await refuseAnOldServer(sql);
    return await alone(sql, () => runMigrations(sql));
  } finally {
    await sql.end({ timeout: 2 });
  }
}

async function alone<T>(sql: Sql, act: () => Promise<T>): Promise<T> {
  const holder = await sql.reserve();
  try {
    await holder`select set_config('lock_timeout', '0', false), set_config('statement_timeout', '0', false)`;
    await holder`select pg_advisory_lock(${migratingLock})`;
    return await act();
  } finally {
    await holder`select pg_advisory_unlock_all()`.catch(() => {});
    holder.release();
  }
}

async function runMigrations(sql: Sql): Promise<string[]> {
  const db = new Kysely<unknown>({
    dialect: dialectOver(sql),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    // Branches land in another order than their migrations were dated; who migrated in between must get the rest.
    allowUnorderedMigrations: true,
  });
  const { error, results = [] } = await migrator.migrateToLatest();
  const failed = results.find((result) => result.status === 'Error');
  if (error) throw new Error(`Migration ${failed?.migrationName ?? ''} failed`, { cause: error });
  return results.map((result) => result.migrationName);
}

async function refuseAnOldServer(sql: Sql): Promise<void> {
  const [row] = await sql`select current_setting('server_version_num')::int / 10000 as major`;
  const major = Number(row?.['major']);
  if (major >= 15) return;
  throw new CannotStart(`The database server is Postgres ${major}; this product needs 15 or newer.`);
}
