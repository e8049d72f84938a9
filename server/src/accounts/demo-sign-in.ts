import plugin from 'fastify-plugin';
import type { Authentication } from './authentication.ts';
import { headersFor } from './authentication-routes.ts';
import { acceptForms } from '../http/forms.ts';
import { refuseForeignOrigin } from '../http/origin.ts';
import { ownPath } from '../http/own-path.ts';
import { Refused } from '../http/refused.ts';

interface Form {
  persona?: unknown;
  /** Where to go afterwards: a path of this site. */
  next?: unknown;
}

/**
 * Signs anybody in as one of the cast, without a password. Registered in demo mode only, which is bound to this machine.
 * One of the cast is whoever's id begins with `demo-`; everybody else's is a random number.
 */
export const demoSignIn = plugin<{ authentication: Authentication }>(
  async (app, { authentication }) => {
    await app.register(async (scope) => {
      acceptForms(scope);
      scope.addHook('onRequest', refuseForeignOrigin(scope));
      scope.post<{ Body: Form | null }>('/demo/sign-in', async (request, reply) => {
        const { persona, next } = request.body ?? {};
        if (typeof persona !== 'string' || !/^[a-z][a-z0-9-]{0,39}$/.test(persona)) throw unknown();
        const { headers, response } = await authentication.api.startSession({
          body: { personId: `demo-${persona}` },
          headers: headersFor(request),
          returnHeaders: true,
        });
        if (!response.started) throw unknown();
        reply.header('set-cookie', headers.getSetCookie()).header('cache-control', 'no-store');
        return reply.redirect(ownPath(next) ?? '/panel', 303);
      });
    });
  },
  { name: 'demo-sign-in' },
);

const unknown = () => new Refused(404, 'UNKNOWN_PERSONA', 'Nobody in the cast has this name.');
