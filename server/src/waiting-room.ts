import type { FastifyInstance } from 'fastify';
import type { Readiness } from './readiness.ts';

const page = `<!doctype html>
<html lang="pl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="2">
<title>Chwileczkę · One moment</title>
<p>Strona zaraz się otworzy.</p>
<p lang="en">This page will open in a moment.</p>
`;

/** Until the server is ready, and while its database is away, every request but `/health` is asked to come again. */
export function keepWaiting(app: FastifyInstance, readiness: Readiness): void {
  app.addHook('onRequest', async (request, reply) => {
    if (readiness.ready() || /^\/health(\?|$)/.test(request.url)) return;
    return reply
      .code(503)
      .headers({
        'retry-after': '2',
        'cache-control': 'no-store',
        'content-type': 'text/html; charset=utf-8',
      })
      .send(page);
  });
}
