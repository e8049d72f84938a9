import type { Config } from '../config.ts';
import { readConfig } from '../config.ts';
import { CannotStart, sayWhyItEnds } from '../cannot-start.ts';
import { connect, openDriver, type Target } from '../database/connect.ts';
import { placeOf } from '../database/embedded-postgres-place.ts';
import { visit } from '../database/embedded-postgres-visit.ts';
import { untilReachable } from '../database/external-postgres-serving.ts';
import { grantRights } from '../database/granting-rights.ts';
import { migrateToLatest } from '../database/migrate.ts';
import type { Database } from '../database/tables.ts';
import { prepareDataDir } from '../secret.ts';

/**
 * The frame of every command: settings read, database reached and migrated, everything closed again at the end, also
 * after Ctrl-C. Throw `CannotStart` within for a sentence without a stack; either way the exit code tells of it.
 */
export async function inDatabase(run: (db: Database, config: Config) => Promise<void>): Promise<void> {
  try {
    const config = readConfig();
    const stay = await reach(config);
    try {
      await migrateToLatest(stay.owner);
      await grantRights(config);
      await Promise.race([withConnection(stay.target, (db) => run(db, config)), interrupted()]);
    } finally {
      await stay.leave();
    }
  } catch (error) {
    sayWhyItEnds(error);
  }
  // A prompt or a late timer must not keep a finished command alive.
  process.exit();
}

interface Stay {
  target: Target;
  owner: Target;
  leave(): Promise<void>;
}

async function reach(config: Config): Promise<Stay> {
  if (config.databaseUrl) return reachServer(config.databaseUrl, config.migrationUrl ?? config.databaseUrl);
  prepareDataDir(config.dataDir);
  const { target, leave } = await visit(placeOf(config.dataDir));
  return { target, owner: target, leave };
}

async function reachServer(url: string, owner: string): Promise<Stay> {
  const sql = openDriver(url, { max: 1 });
  try {
    await untilReachable(url, () => sql`select 1`);
  } finally {
    await sql.end({ timeout: 1 });
  }
  return { target: url, owner, leave: async () => {} };
}

async function withConnection(target: Target, run: (db: Database) => Promise<void>): Promise<void> {
  const connection = connect(target);
  try {
    await run(connection.db);
  } finally {
    await connection.close();
  }
}

/** Rejects on Ctrl-C, so that the command leaves through the same door as always. */
const interrupted = (): Promise<never> =>
  new Promise((_, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => reject(new CannotStart('Stopped.')));
    }
  });
