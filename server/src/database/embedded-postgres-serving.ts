import type { Config } from '../config.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import type { Readiness } from '../readiness.ts';
import { embeddedDatabase, joinOrStart, stop } from './embedded-postgres.ts';
import { placeOf, targetIn } from './embedded-postgres-place.ts';
import { signalPostmaster } from './embedded-postgres-postmaster.ts';
import { supervise } from './embedded-postgres-supervision.ts';
import { heartbeat } from './heartbeat.ts';
import type { Say, ServingDatabase } from './serving-database.ts';
import { servingLock } from './serving-lock.ts';

/** The embedded Postgres of a serving process, which alone starts it again when it falls and stops it at the end. */
export function embeddedServing(config: Config, readiness: Readiness, say: Say): ServingDatabase {
  const place = placeOf(config.dataDir);
  const target = targetIn(place, embeddedDatabase);
  const lock = servingLock(target, config);
  const endings: (() => Promise<void> | void)[] = [];
  const alone = <T>(act: () => Promise<T>) => oneAtATime(place.folder, act);
  return {
    target,
    owner: target,
    async begin(signal) {
      await alone(async () => {
        const started = await joinOrStart(place, { signal });
        await lock.take().catch(async (error: unknown) => {
          if (started) await stop(place);
          throw error;
        });
      });
      readiness.database = true;
      endings.push(() => alone(() => stop(place, 2_000)));
      endings.push(supervise(place, readiness, say).end);
      endings.push(heartbeat(readiness, lock.keep).end);
    },
    async end() {
      for (const ending of endings.splice(0).reverse()) await ending();
      await lock.end();
    },
    abandon() {
      if (endings.length > 0) signalPostmaster(place, 'SIGQUIT');
    },
  };
}
