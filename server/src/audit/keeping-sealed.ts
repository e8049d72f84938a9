import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from '../database/clock.ts';
import { isOutage } from '../database/outage.ts';
import type { Database } from '../database/tables.ts';
import { sealWaiting } from './sealing.ts';

/** Milliseconds between two looks. One look at an empty table costs less than the heartbeat's question. */
const rhythm = 1_000;

interface Needs {
  db: Database;
  clock: Clock;
  log: { error(about: object, sentence: string): void };
}

export interface Sealing {
  /** Seals what the last requests left, and stops. */
  end(): Promise<void>;
}

/**
 * Seals what is committed, within about a second, as long as the server runs. It asks once a second rather than being
 * told: NOTIFY takes a lock of the whole database in each commit, and writers are to hold none for the log's sake.
 */
export const keepSealed = ({ db, clock, log }: Needs): Sealing => {
  const ended = new AbortController();
  const { signal } = ended;
  const seal = () =>
    sealWaiting(db, clock).catch((error: unknown) => {
      // While the database is away everybody says so already.
      if (!isOutage(error)) log.error({ err: error }, 'The audit log could not be sealed.');
    });
  const keep = async () => {
    while (!signal.aborted) {
      await seal();
      await pause(rhythm, undefined, { signal, ref: false }).catch(() => {});
    }
    await seal();
  };
  const over = keep();
  return {
    async end() {
      ended.abort();
      // A database that hangs must not keep the server from stopping.
      await Promise.race([over, pause(1_000, undefined, { ref: false })]);
    },
  };
};
