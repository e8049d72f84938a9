import { setTimeout as pause } from 'node:timers/promises';
import type { Sql } from 'postgres';
import { CannotStart } from '../cannot-start.ts';
import type { Config } from '../config.ts';
import { openDriver, type Target } from './connect.ts';

/** Held by the one process that serves from an embedded Postgres; Postgres drops it together with that process. */
const lockNumber = 7_402_015_002;

/** Milliseconds in which Postgres notices that the former holder was killed. */
const patience = 1_500;

export interface ServingLock {
  /** Throws `CannotStart` when another process serves from here. */
  take(): Promise<void>;
  /** Takes it again after the connection was lost. Fails while the database is away. */
  keep(): Promise<void>;
  end(): Promise<void>;
}

export function servingLock(target: Target, config: Config): ServingLock {
  let held = false;
  const sql = openDriver(target, {
    max: 1,
    // The lock lives as long as this connection: the driver must not renew it.
    max_lifetime: null,
    onclose: () => {
      held = false;
    },
  });
  const take = async () => {
    const deadline = Date.now() + patience;
    while (!(held = await tryToTake(sql))) {
      if (Date.now() > deadline) throw await servedAlready(sql, config);
      await pause(50);
    }
    await sql`select set_config('application_name', ${nameFor(config)}, false)`;
  };
  return {
    take,
    keep: async () => void (await (held ? sql`select 1` : take())),
    end: () => sql.end({ timeout: 1 }),
  };
}

async function tryToTake(sql: Sql): Promise<boolean> {
  const [row] = await sql`select pg_try_advisory_lock(${lockNumber}) as taken`;
  return row?.['taken'] === true;
}

/** Whether some process serves from this database now. */
export async function isServed(sql: Sql): Promise<boolean> {
  const rows = await holders(sql);
  return rows.length > 0;
}

/** Tells whoever is refused where to look. */
const nameFor = ({ host, port }: Config): string => `forum serving on ${host}, port ${port}`;

async function servedAlready(sql: Sql, { dataDir }: Config): Promise<CannotStart> {
  const [holder] = await holders(sql);
  const who = String(holder?.['application_name'] ?? '').replace(/^forum serving/, 'It listens');
  return new CannotStart(
    `Another server already serves from ${dataDir}. ${who}. Stop it first, or give this one a DATA_DIR of its own.`,
  );
}

const holders = (sql: Sql) => sql`
  select application_name from pg_locks join pg_stat_activity using (pid)
   where locktype = 'advisory' and granted and pg_locks.database = (select oid from pg_database where datname = current_database())
     and (classid::bigint << 32 | objid::bigint) = ${lockNumber}`;
