import type { FastifyRequest } from 'fastify';
import plugin from 'fastify-plugin';
import { isAPIError } from 'better-auth/api';
import { parseSetCookieHeader } from 'better-auth/cookies';
import type { Authentication } from './authentication.ts';
import { headersFor } from './authentication-routes.ts';
import type { Door, DoorCookie, SignedIn } from '../http/door.ts';
import { acceptForms } from '../http/forms.ts';
import { ownPath } from '../http/own-path.ts';

/** Signs in by e-mail and password. An unknown e-mail and a wrong password are refused alike, and after about the same time. */
export async function signIn(
  authentication: Authentication,
  request: FastifyRequest,
  { email, password }: Parameters<Door['signIn']>[0],
): Promise<SignedIn> {
  try {
    const { headers, response } = await authentication.api.signInEmail({
      body: { email, password },
      headers: headersFor(request),
      returnHeaders: true,
    });
    return { ok: true, secondFactor: asksForCode(response), ...cookiesOf(headers) };
  } catch (error) {
    if (!isAPIError(error) || error.statusCode >= 500) throw error;
    if (error.statusCode !== 429) return { ok: false, reason: 'WRONG' };
    const retryAfterSeconds = Number(new Headers(error.headers).get('retry-after'));
    return { ok: false, reason: 'TOO_MANY_TRIES', retryAfterSeconds };
  }
}

/** Whether better-auth, instead of starting a session, waits for a code. */
export const asksForCode = (response: object): boolean => 'twoFactorRedirect' in response;

/** Ends the session in the database, so that its cookie is worth nothing to whoever copied it. */
export async function signOut(authentication: Authentication, request: FastifyRequest) {
  const { headers } = await authentication.api.signOut({ headers: headersFor(request), returnHeaders: true });
  return cookiesOf(headers);
}

/** What the browser forgets with a session: pages it kept, and drafts that could not be sent. */
export const clearing = '"cache", "storage"';

/** POST /sign-out, for forms. */
export const signingOut = plugin<{ authentication: Authentication }>(
  async (app, { authentication }) => {
    await app.register(async (scope) => {
      acceptForms(scope);
      scope.post<{ Body: { next?: string } | null }>('/sign-out', async (request, reply) => {
        const { setCookie } = await signOut(authentication, request);
        reply.header('set-cookie', setCookie).header('clear-site-data', clearing);
        return reply.redirect(ownPath(request.body?.next) ?? '/', 303);
      });
    });
  },
  { name: 'signing-out' },
);

/** The cookies that headers set, as they came and in SvelteKit's words. */
export function cookiesOf(headers: Headers): { setCookie: string[]; cookies: DoorCookie[] } {
  const setCookie = headers.getSetCookie();
  const cookies = setCookie.flatMap((header) =>
    [...parseSetCookieHeader(header)].map(([name, cookie]) => ({
      name,
      value: cookie.value,
      path: cookie.path ?? '/',
      httpOnly: cookie.httponly ?? false,
      secure: cookie.secure ?? false,
      sameSite: 'lax' as const,
      ...(cookie['max-age'] === undefined ? {} : { maxAge: cookie['max-age'] }),
    })),
  );
  return { setCookie, cookies };
}
