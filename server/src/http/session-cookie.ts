import type { FastifyRequest } from 'fastify';
import plugin from 'fastify-plugin';

declare module 'fastify' {
  interface FastifyRequest {
    /** True when the request carries a session cookie, valid or not. Such a request is guarded and never cached. */
    hasSessionCookie: boolean;
  }
}

/** Marks requests that carry a session cookie, before anything else looks at them. */
export const sessionCookie = plugin<{ name: string }>(
  async (app, { name }) => {
    app.decorateRequest('hasSessionCookie', false);
    app.addHook('onRequest', async (request: FastifyRequest) => {
      request.hasSessionCookie = carries(request.headers.cookie, name);
    });
  },
  { name: 'session-cookie' },
);

/** True when a Cookie header has a cookie called `name`. */
export const carries = (header: string | undefined, name: string): boolean =>
  header?.split(';').some((pair) => pair.slice(0, pair.indexOf('=')).trim() === name) ?? false;
