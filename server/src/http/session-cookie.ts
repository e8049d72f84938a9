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
  cookieIn(header, name) !== undefined;

/** The value of the cookie called `name` in a Cookie header, as it was sent. */
export const cookieIn = (header: string | undefined, name: string): string | undefined => {
  const pair = header?.split(';').find((each) => each.slice(0, each.indexOf('=')).trim() === name);
  return pair?.slice(pair.indexOf('=') + 1).trim();
};
