import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { oneAtATime } from '../one-at-a-time.ts';
import type { Readiness } from '../readiness.ts';
import { joinOrStart } from './embedded-postgres.ts';
import type { Place } from './embedded-postgres-place.ts';
import { runningPostmaster } from './embedded-postgres-postmaster.ts';
import type { Say } from './serving-database.ts';

/** Milliseconds. Looking is two small reads from /proc; it works for our child and for an adopted orphan alike. */
const rhythm = 250;

/** Starts Postgres again whenever it is gone. */
export function supervise(place: Place, readiness: Readiness, say: Say): { end(): Promise<void> } {
  const ended = new AbortController();
  const watching = watch(place, readiness, say, ended.signal).catch(() => {});
  return {
    async end() {
      ended.abort();
      await watching;
    },
  };
}

async function watch(place: Place, readiness: Readiness, say: Say, signal: AbortSignal): Promise<void> {
  for (;;) {
    await pause(rhythm, undefined, { signal, ref: false });
    if (runningPostmaster(place)) continue;
    readiness.database = false;
    await startAgain(place, readiness, say, signal);
  }
}

async function startAgain(place: Place, readiness: Readiness, say: Say, signal: AbortSignal): Promise<void> {
  try {
    if (!existsSync(place.cluster)) throw new Error(`${place.cluster} is gone`);
    await oneAtATime(place.folder, () => joinOrStart(place));
    delete readiness.failure;
    say('The embedded Postgres had stopped; it runs again.');
  } catch (error) {
    // Everybody may read /health: what it says names no paths.
    readiness.failure = 'The embedded Postgres does not start again.';
    say(`The embedded Postgres had stopped and does not start: ${(error as Error).message}`);
    await pause(2_000, undefined, { signal, ref: false });
  }
}
