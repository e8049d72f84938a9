import { setTimeout as pause } from 'node:timers/promises';
import type { Sql } from 'postgres';
import { oneAtATime } from '../one-at-a-time.ts';
import { embeddedDatabase, joinOrStart, stop } from './embedded-postgres.ts';
import { type Place, targetIn } from './embedded-postgres-place.ts';
import { openDriver, type Target } from './connect.ts';
import { isServed } from './serving-lock.ts';

/** Shared by all commands at work: whoever gets it alone knows that no other command needs Postgres any more. */
const visitorsLock = 7_402_015_003;

export interface Visit {
  target: Target;
  leave(): Promise<void>;
}

/**
 * A command's stay in the embedded Postgres. It joins the one that runs, or starts one and stops that again: not before
 * the last other command has left, and not at all once a server has taken it over.
 */
export async function visit(place: Place): Promise<Visit> {
  const target = targetIn(place, embeddedDatabase);
  const sql = openDriver(target, { max: 1, max_lifetime: null });
  const started = await oneAtATime(place.folder, async () => {
    const startedHere = await joinOrStart(place);
    await sql`select pg_advisory_lock_shared(${visitorsLock})`;
    return startedHere;
  });
  return {
    target,
    async leave() {
      while (started && !(await oneAtATime(place.folder, () => settled(place, sql)))) await pause(200);
      await sql.end({ timeout: 1 });
    },
  };
}

/** True when nothing is left to do for whoever started Postgres: it stopped, or somebody else answers for it. */
async function settled(place: Place, sql: Sql): Promise<boolean> {
  try {
    if (await isServed(sql)) return true;
    await sql`select pg_advisory_unlock_shared(${visitorsLock})`;
    const [row] = await sql`select pg_try_advisory_lock(${visitorsLock}) as alone`;
    if (row?.['alone'] !== true) return false;
  } catch {
    // It is gone, or going: stopping it again does no harm.
  }
  await sql.end({ timeout: 1 });
  await stop(place);
  return true;
}
