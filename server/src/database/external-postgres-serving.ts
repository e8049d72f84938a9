import { setTimeout as pause } from 'node:timers/promises';
import { CannotStart } from '../cannot-start.ts';
import type { Readiness } from '../readiness.ts';
import { openDriver } from './connect.ts';
import { heartbeat } from './heartbeat.ts';
import { isOutage } from './outage.ts';
import type { ServingDatabase } from './serving-database.ts';

/** Milliseconds that a database which starts together with us may take. */
const longestWait = 15_000;

/** A Postgres that somebody else runs: we only watch whether it is there. Several processes may serve from one. */
export function externalServing(url: string, owner: string, readiness: Readiness): ServingDatabase {
  const sql = openDriver(url, { max: 1, connection: { application_name: 'forum watching' } });
  const ask = () => sql`select 1`;
  let watching: { end(): void } | undefined;
  return {
    target: url,
    owner,
    async begin() {
      await untilReachable(url, ask);
      readiness.database = true;
      watching = heartbeat(readiness, async () => ask());
    },
    async end() {
      watching?.end();
      await sql.end({ timeout: 1 });
    },
    abandon() {},
  };
}

/** Waits for the server behind `url`. Throws `CannotStart` in words that name the server and never a password. */
export async function untilReachable(url: string, ask: () => PromiseLike<unknown>): Promise<void> {
  const deadline = Date.now() + longestWait;
  for (;;) {
    try {
      await ask();
      return;
    } catch (error) {
      if (!isOutage(error) || Date.now() > deadline) throw unreachable(url, error);
      await pause(300);
    }
  }
}

function unreachable(url: string, error: unknown): CannotStart {
  const { host, pathname } = new URL(url);
  const { code, message } = error as { code?: string; message: string };
  return new CannotStart(`The database ${host}${pathname} cannot be used (${code}): ${message}.`, {
    cause: error,
  });
}
