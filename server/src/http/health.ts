import { sql } from 'kysely';
import plugin from 'fastify-plugin';
import { prefersText } from './errors.ts';
import { Refused } from './refused.ts';
import type { Database } from '../database/tables.ts';
import type { Readiness } from '../readiness.ts';
import { keepWaiting } from '../waiting-room.ts';

/** Milliseconds the database may take to answer a question this small. */
const PATIENCE = 1_500;

/** Says how the parts are at GET /health, and keeps everybody else waiting until the start is over. */
export const health = plugin<{ db: Database; readiness: Readiness }>(
  async (app, { db, readiness }) => {
    // A program is told in its own format; the waiting room is for readers.
    app.addHook('onRequest', async (request, reply) => {
      if (readiness.ready() || prefersText(request) || request.routeOptions.url === '/health') return;
      reply.header('retry-after', 2).header('cache-control', 'no-store');
      throw new Refused(503, 'STARTING', 'The service is not ready. Try again in a few seconds.');
    });
    keepWaiting(app, readiness);

    app.get('/health', async (_request, reply) => {
      const database = await answers(db);
      const fine = readiness.ready() && database;
      if (!fine) reply.code(503).header('retry-after', 2);
      return reply.header('cache-control', 'no-store').send({
        status: fine ? 'ok' : 'not ready',
        process: { status: 'ok', uptimeSeconds: Math.round(process.uptime()) },
        database: { status: database ? 'ok' : 'unavailable' },
        migrations: { status: readiness.migrations ? 'ok' : 'pending' },
        content: { status: readiness.content ? 'ok' : 'pending' },
        pages: { status: readiness.pages ? 'ok' : 'pending' },
        ...(readiness.failure ? { failure: readiness.failure } : {}),
      });
    });
  },
  { name: 'health', dependencies: ['errors'] },
);

/** False when the database fails to answer, or takes too long. */
async function answers(db: Database): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, false);
  });
  const answer = sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
