import { migrations } from '@forum/migrations';
import { sql } from 'kysely';
import plugin from 'fastify-plugin';
import type { Database } from '../database/tables.ts';
import { Refused } from './refused.ts';

/** Whether the start is over: migrations run, first content loaded, pages built. */
export interface Readiness {
  ready(): boolean;
}

/** Milliseconds the database may take to answer a question this small. */
const PATIENCE = 1_500;

/** Says how the parts are at GET /health, and keeps everybody else waiting until the start is over. */
export const health = plugin<{ db: Database; readiness: Readiness }>(
  async (app, { db, readiness }) => {
    app.addHook('onRequest', async (request, reply) => {
      if (readiness.ready() || request.routeOptions.url === '/health') return;
      reply.header('retry-after', 2);
      throw new Refused(503, 'STARTING', 'The service is starting. Try again in a few seconds.');
    });

    app.get('/health', async (_request, reply) => {
      const [database, migrated] = await Promise.all([answers(db), allMigrated(db)]);
      const fine = readiness.ready() && database && migrated;
      if (!fine) reply.code(503).header('retry-after', 2);
      return reply.header('cache-control', 'no-store').send({
        status: fine ? 'ok' : readiness.ready() ? 'unavailable' : 'starting',
        process: { status: 'ok', uptimeSeconds: Math.round(process.uptime()) },
        database: { status: database ? 'ok' : 'unavailable' },
        migrations: { status: migrated ? 'ok' : 'pending' },
      });
    });
  },
  { name: 'health' },
);

const answers = (db: Database) => inTime(sql`select 1`.execute(db).then(() => true));

const allMigrated = (db: Database) =>
  inTime(
    sql<{ name: string }>`select name from kysely_migration`
      .execute(db)
      .then(({ rows }) => Object.keys(migrations).every((name) => rows.some((row) => row.name === name))),
  );

/** False when the answer fails or takes too long. */
async function inTime(answer: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, false);
  });
  return Promise.race([answer.catch(() => false), late]).finally(() => clearTimeout(timer));
}
