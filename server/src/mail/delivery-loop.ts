import type { Sql } from 'postgres';
import { carrierFor, type Carrier } from './carrying.ts';
import { deliverDue, nextDue, type DeliveryNeeds } from './delivering.ts';
import { forgetOldMails } from './forgetting.ts';
import { CHANNEL } from './sending.ts';

/** Milliseconds without a call after which we look anyhow: a call can get lost with its connection. */
const LONGEST_SLEEP = 60_000;
/** Milliseconds that letters on their way get when the server stops. */
const LAST_CALL = 3_000;

/** Delivers for as long as the server runs: woken by Postgres when a letter is committed, else asleep until one is due. */
export function keepDelivering(needs: DeliveryNeeds, sql: Sql): { end(): Promise<void> } {
  let ended = false;
  let timer: NodeJS.Timeout | undefined;
  let carrier: Promise<Carrier> | undefined;
  let round: Promise<void> = Promise.resolve();
  let waiting = false;
  let heard: { unlisten(): Promise<void> } | undefined;

  /** One round after the other; calls during a round make one more. */
  function wake(): void {
    if (ended || waiting) return;
    waiting = true;
    round = round.then(async () => {
      waiting = false;
      if (!ended) sleep(await deliverAll());
    });
  }

  /** Answers the milliseconds until there is something to do again. */
  async function deliverAll(): Promise<number> {
    try {
      const due = await nextDue(needs);
      if (due) await deliverDue(needs, await (carrier ??= carrierFor(needs.config)));
      await forgetOldMails(needs);
      const next = due && (await nextDue(needs));
      return next ? next.getTime() - needs.clock.now().getTime() : LONGEST_SLEEP;
    } catch (error) {
      if (!ended) needs.log.error({ err: error }, 'MAIL_LOOP');
      return 10_000;
    }
  }

  function sleep(milliseconds: number): void {
    clearTimeout(timer);
    timer = setTimeout(awake, Math.min(Math.max(milliseconds, 1_000), LONGEST_SLEEP)).unref();
  }

  function awake(): void {
    if (ended) return;
    sleep(LONGEST_SLEEP);
    // First the ear, then the look: what is committed in between is heard.
    hear().then(wake, wake);
  }

  /** The driver stops listening when Postgres was away for a while, and does not say so: hence again and again. */
  async function hear(): Promise<void> {
    await heard?.unlisten();
    heard = await sql.listen(CHANNEL, wake);
  }

  awake();
  return {
    async end() {
      ended = true;
      clearTimeout(timer);
      const late = new Promise((resolve) => setTimeout(resolve, LAST_CALL).unref());
      await Promise.race([round, late]);
      (await carrier)?.close();
    },
  };
}
