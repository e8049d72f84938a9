import type { FastifyInstance, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import plugin from 'fastify-plugin';
import type { Config } from '../config.ts';
import { Refused } from './refused.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** The origins that are this installation itself. */
    ownOrigins(): string[];
  }
}

const readsOnly = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

/**
 * A request that acts for somebody must come from our own pages: a foreign page can make a browser send the cookie, but
 * can fake neither Origin nor Sec-Fetch-Site. A request without a session cookie acts for nobody and needs neither.
 */
export const origin = plugin<{ config: Config }>(
  async (app, { config }) => {
    app.decorate('ownOrigins', () => config.origins());
    app.addHook('onRequest', async (request) => {
      if (config.publicUrl) refuseForeignHost(request, config.publicUrl);
      if (request.hasSessionCookie && changesSomething(request)) refuseUnlessOwn(request, app.ownOrigins());
    });
  },
  { name: 'origin', dependencies: ['session-cookie'] },
);

/** For the routes that start a session: a foreign page must not sign its visitor in either. Machines send no Origin. */
export const refuseForeignOrigin =
  (app: FastifyInstance): onRequestAsyncHookHandler =>
  async (request) => {
    if (request.headers.origin !== undefined) refuseUnlessOwn(request, app.ownOrigins());
    if (request.headers['sec-fetch-site'] === 'cross-site') throw foreign();
  };

const changesSomething = (request: FastifyRequest): boolean =>
  !readsOnly.has(request.method) || request.headers.upgrade !== undefined;

function refuseUnlessOwn({ headers }: FastifyRequest, own: string[]): void {
  if (headers.origin !== undefined) {
    if (!own.includes(headers.origin)) throw foreign();
    return;
  }
  const site = headers['sec-fetch-site'];
  if (site === 'same-origin' || site === 'none') return;
  throw site ? foreign() : new Refused(403, 'ORIGIN_MISSING', MISSING);
}

const foreign = () => new Refused(403, 'FOREIGN_ORIGIN', FOREIGN);

const FOREIGN = 'This request came from another site. Open the page here and try again.';
const MISSING = 'A request with a session must say where it comes from, in Origin or Sec-Fetch-Site.';

/** A foreign Host would end up in links and redirects. A monitor may ask for /health by address. */
function refuseForeignHost(request: FastifyRequest, publicUrl: string): void {
  if (request.headers.host === new URL(publicUrl).host || request.url === '/health') return;
  throw new Refused(421, 'FOREIGN_HOST', `This site is ${publicUrl}.`);
}
