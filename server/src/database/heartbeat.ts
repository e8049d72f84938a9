import { setTimeout as pause } from 'node:timers/promises';
import type { Readiness } from '../readiness.ts';

/** Milliseconds between two questions, and until an answer comes too late. */
const rhythm = 500;
const patience = 2_000;

/** Asks the database again and again whether it is there, and writes the answer into `readiness`. */
export function heartbeat(readiness: Readiness, ask: () => Promise<unknown>): { end(): void } {
  const ended = new AbortController();
  void beat(readiness, ask, ended.signal).catch(() => {});
  return { end: () => ended.abort() };
}

async function beat(readiness: Readiness, ask: () => Promise<unknown>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    readiness.database = await Promise.race([
      ask().then(
        () => true,
        () => false,
      ),
      pause(patience, false, { ref: false }),
    ]);
    await pause(rhythm, undefined, { signal, ref: false });
  }
}
