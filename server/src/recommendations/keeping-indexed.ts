import { setTimeout as pause } from 'node:timers/promises';
import { isOutage } from '../database/outage.ts';
import type { Database } from '../database/tables.ts';
import { readDictionaries } from '../words/index.ts';
import { indexAnew } from './searching.ts';

/** Milliseconds between two looks: an older process beside this one may index as it understands. */
const rhythm = 60_000;
/** Milliseconds between two handfuls, so that requests are answered in between. */
const breath = 20;

interface Needs {
  db: Database;
  log: { error(about: object, sentence: string): void };
}

/**
 * Reads the dictionaries once the server is ready, and indexes in the background what was indexed by an older
 * understanding of words. Until then that is found as before: by how its words begin.
 */
export const keepIndexed = ({ db, log }: Needs): { end(): Promise<void> } => {
  const ended = new AbortController();
  const { signal } = ended;
  const rest = (milliseconds: number) =>
    pause(milliseconds, undefined, { signal, ref: false }).catch(() => {});
  const keep = async () => {
    await rest(breath);
    if (!signal.aborted) readDictionaries();
    while (!signal.aborted) {
      const indexed = await indexAnew(db).catch((error: unknown) => {
        // While the database is away everybody says so already.
        if (!isOutage(error)) log.error({ err: error }, 'Recommendations could not be indexed anew.');
        return 0;
      });
      await rest(indexed > 0 ? breath : rhythm);
    }
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
