import { setTimeout as pause } from 'node:timers/promises';
import type { Sql } from 'postgres';
import { isOutage } from '../database/outage.ts';
import { carryOnImports, type CarryOnNeeds } from './carrying-on.ts';
import { forgetImports } from './forgetting.ts';
import { importsChannel } from './waking.ts';

/** Milliseconds without a call after which we look anyhow: a call can get lost with its connection. */
const longestSleep = 15_000;
/** Milliseconds that a handful of rows gets when the server stops. */
const lastCall = 3_000;

/** Works on imports for as long as the server runs: woken by Postgres when an act on one is committed. */
export function keepImporting(needs: CarryOnNeeds, sql: Sql): { end(): Promise<void> } {
  const ended = new AbortController();
  const { signal } = ended;
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<void> = Promise.resolve();
  let isWaiting = false;
  let heard: { unlisten(): Promise<void> } | undefined;

  /** One round after the other; calls during a round make one more. */
  function wake(): void {
    if (signal.aborted || isWaiting) return;
    isWaiting = true;
    round = round.then(async () => {
      isWaiting = false;
      await work();
    });
  }

  async function work(): Promise<void> {
    if (signal.aborted) return;
    try {
      await carryOnImports(needs, signal);
      await forgetImports(needs);
    } catch (error) {
      // While the database is away everybody says so already.
      if (!signal.aborted && !isOutage(error)) needs.log.error({ err: error }, 'IMPORT_LOOP');
    }
  }

  function awake(): void {
    if (signal.aborted) return;
    clearTimeout(timer);
    timer = setTimeout(awake, longestSleep).unref();
    // First the ear, then the look: what is committed in between is heard.
    hear().then(wake, wake);
  }

  /** The driver stops listening when Postgres was away for a while, and does not say so: hence again and again. */
  async function hear(): Promise<void> {
    await heard?.unlisten();
    heard = await sql.listen(importsChannel, wake);
  }

  awake();
  return {
    async end() {
      ended.abort();
      clearTimeout(timer);
      await Promise.race([round, pause(lastCall, undefined, { ref: false })]);
    },
  };
}
