import type { FastifyRequest } from 'fastify';
import plugin from 'fastify-plugin';
import type { Authentication } from './authentication.ts';
import { headersFor } from './authentication-routes.ts';
import { guardedRoles } from './permissions.ts';
import type { ViewerRow } from './viewer.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is asking, with the roles in force; null for the public. Asks the database once, and only for a cookie. */
    viewer(): Promise<ViewerRow | null>;
    /** Lets `viewer` ask anew: a connection that stays open outlives roles and sessions. */
    forgetViewer(): void;
  }
}

interface Needs {
  authentication: Authentication;
  /** Loads a person with the roles in force. */
  viewerFor: (personId: string) => Promise<ViewerRow | null>;
  /** Finds whom an `Authorization` header speaks for. */
  viewerByToken: (header: string) => Promise<ViewerRow | null>;
  /** False in a demo, where nobody has secrets. */
  demandsSecondFactor: boolean;
}

/** Whoever has a role that much depends on sets up a second factor first: until then they act in no role at all. */
function guarded(viewer: ViewerRow, hasSecondFactor: boolean): ViewerRow {
  if (!viewer.grants.some(({ role }) => guardedRoles.includes(role))) return viewer;
  if (hasSecondFactor) return { ...viewer, needsSecondFactor: true };
  return { ...viewer, grants: [], needsSecondFactor: true, lacksSecondFactor: true };
}

/** Gives each request its viewer: one statement for the session and one for the person, at most. */
export const sessions = plugin<Needs>(
  async (app, { authentication, viewerFor, viewerByToken, demandsSecondFactor }) => {
    const known = new WeakMap<FastifyRequest, Promise<ViewerRow | null>>();

    async function find(request: FastifyRequest): Promise<ViewerRow | null> {
      const { authorization } = request.headers;
      // Not what a proxy in front of us may ask of everybody.
      if (authorization?.startsWith('Bearer ')) return viewerByToken(authorization);
      if (!request.hasSessionCookie) return null;
      const found = await authentication.api.getSession({ headers: headersFor(request) });
      const viewer = found && (await viewerFor(found.user.id));
      return viewer && demandsSecondFactor ? guarded(viewer, Boolean(found.user.twoFactorEnabled)) : viewer;
    }

    app.decorateRequest('viewer', function (this: FastifyRequest) {
      const viewer = known.get(this) ?? find(this);
      known.set(this, viewer);
      return viewer;
    });
    app.decorateRequest('forgetViewer', function (this: FastifyRequest) {
      known.delete(this);
    });
  },
  { name: 'sessions', dependencies: ['session-cookie'] },
);
