import plugin from 'fastify-plugin';
import { sql } from 'kysely';
import type { Clock } from '../database/clock.ts';
import type { Database } from '../database/tables.ts';
import { retireUnusedAccounts } from './retiring.ts';

const HOUR = 60 * 60 * 1000;
const MONTH = 30 * 24 * HOUR;

interface Needs {
  db: Database;
  clock: Clock;
}

/** Drops marks of forms after thirty days, one-time links that are over, and invitations nobody took up: what is not kept cannot be lost. */
export async function forgetOldRequests({ db, clock }: Needs): Promise<void> {
  const now = clock.now();
  await db
    .deleteFrom('mutationAnswers')
    .where('recordedAt', '<', new Date(now.getTime() - MONTH))
    .execute();
  await sql`delete from verifications where expires_at < ${now}`.execute(db);
  await sql`delete from invitations where accepted_at is null and (
    revoked_at < ${new Date(now.getTime() - MONTH)}
    or id in (select invitation_id from invitation_links
      where replaced_at is null and expires_at < ${new Date(now.getTime() - MONTH)}))`.execute(db);
}

/** Once an hour, as long as the server runs. */
export const requestsForgetting = plugin<Needs>(
  async (app, needs) => {
    const timer = setInterval(() => {
      forgetOldRequests(needs)
        .then(() => retireUnusedAccounts(needs))
        .catch((error: unknown) => app.log.error({ err: error }));
    }, HOUR).unref();
    app.addHook('onClose', async () => clearInterval(timer));
  },
  { name: 'requests-forgetting' },
);
