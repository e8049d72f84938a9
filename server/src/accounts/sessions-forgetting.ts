import plugin from 'fastify-plugin';
import type { Kysely } from 'kysely';
import type { AuthenticationTables } from './authentication-tables.ts';
import { forgetOldDepartures } from './signing-in-departures.ts';
import { forgetOldLinks } from './signing-in-links.ts';
import type { SignInTries } from './signing-in-tries.ts';

const HOUR = 60 * 60 * 1000;

interface Needs {
  db: Kysely<AuthenticationTables>;
  tries: SignInTries;
}

/** Drops sessions that are over, links that are dead and tries that no longer count: what is not kept cannot be lost. */
export async function forgetOldSessions({ db, tries }: Needs): Promise<void> {
  await db.deleteFrom('sessions').where('expiresAt', '<', new Date()).execute();
  await forgetOldLinks(db, new Date());
  await forgetOldDepartures(db, new Date());
  await tries.forgetOld();
}

/** Once an hour, as long as the server runs. */
export const sessionsForgetting = plugin<Needs>(
  async (app, needs) => {
    const timer = setInterval(() => {
      forgetOldSessions(needs).catch((error: unknown) => app.log.error({ err: error }));
    }, HOUR).unref();
    app.addHook('onClose', async () => clearInterval(timer));
  },
  { name: 'sessions-forgetting' },
);
