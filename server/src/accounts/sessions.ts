import type { FastifyRequest } from 'fastify';
import plugin from 'fastify-plugin';
import type { Authentication } from './authentication.ts';
import { headersFor } from './authentication-routes.ts';
import type { ViewerRow } from './index.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is asking, with the roles in force; null for the public. Asks the database once, and only for a cookie. */
    viewer(): Promise<ViewerRow | null>;
  }
}

interface Needs {
  authentication: Authentication;
  /** Loads a person with the roles in force. */
  viewerFor: (personId: string) => Promise<ViewerRow | null>;
  /** Finds whom an `Authorization` header speaks for. */
  viewerByToken: (header: string) => Promise<ViewerRow | null>;
}

/** Gives each request its viewer: one statement for the session and one for the person, at most. */
export const sessions = plugin<Needs>(
  async (app, { authentication, viewerFor, viewerByToken }) => {
    const known = new WeakMap<FastifyRequest, Promise<ViewerRow | null>>();

    async function find(request: FastifyRequest): Promise<ViewerRow | null> {
      const { authorization } = request.headers;
      if (authorization) return viewerByToken(authorization);
      if (!request.hasSessionCookie) return null;
      const found = await authentication.api.getSession({ headers: headersFor(request) });
      return found ? viewerFor(found.user.id) : null;
    }

    app.decorateRequest('viewer', function (this: FastifyRequest) {
      const viewer = known.get(this) ?? find(this);
      known.set(this, viewer);
      return viewer;
    });
  },
  { name: 'sessions', dependencies: ['session-cookie'] },
);
