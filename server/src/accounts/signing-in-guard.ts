import type { BetterAuthOptions, GenericEndpointContext } from 'better-auth';
import { APIError, createAuthMiddleware, isAPIError } from 'better-auth/api';
import { ADD_PASSKEY, SIGN_IN_BY_PASSKEY } from './authentication-passkeys.ts';
import type { SessionAudit } from './authentication-auditing.ts';
import type { SignInTries } from './signing-in-tries.ts';

const SIGN_IN = '/sign-in/email';

/** Counts each try to sign in before the password is looked at, on every way that leads to better-auth. */
export function guardingSignIn(
  tries: SignInTries,
  addressHeader: string,
  audit: SessionAudit,
): BetterAuthOptions['hooks'] {
  const tryOf = (ctx: { body?: unknown; headers?: Headers }) => ({
    email: String((ctx.body as { email?: unknown })?.email ?? ''),
    address: ctx.headers?.get(addressHeader) ?? '',
  });
  return {
    before: createAuthMiddleware(async (ctx) => {
      if (ctx.path !== SIGN_IN) return;
      const { email, password } = (ctx.body ?? {}) as Record<string, unknown>;
      const seconds = await tries.admit(tryOf(ctx));
      if (seconds > 0) {
        throw new APIError(
          'TOO_MANY_REQUESTS',
          { code: 'TOO_MANY_TRIES', message: `Too many tries to sign in. Wait ${seconds} seconds.` },
          { 'retry-after': String(seconds) },
        );
      }
      // Nothing but these two: no address to be sent on to, no longer session.
      return { context: { body: { email, password } } };
    }),
    after: createAuthMiddleware(async (ctx) => {
      if (ctx.path === SIGN_IN_BY_PASSKEY && ctx.context.newSession) await forgetPreviousSession(ctx);
      if (ctx.path === ADD_PASSKEY && ctx.context.session && !isAPIError(ctx.context.returned)) {
        await audit.passkeyAdded(ctx.context.session.user.id, ctx);
      }
      if (ctx.path !== SIGN_IN) return;
      if (!ctx.context.newSession) {
        const { returned } = ctx.context;
        // What is no e-mail and password at all is no try.
        if (isAPIError(returned) && returned.statusCode === 401) await audit.failed(tryOf(ctx).email, ctx);
        return;
      }
      await tries.succeeded(tryOf(ctx));
      await forgetPreviousSession(ctx);
    }),
  };
}

/** Signing in ends the session the browser came with: an id from before never works after. */
export async function forgetPreviousSession(ctx: GenericEndpointContext): Promise<void> {
  const { authCookies, secret, internalAdapter } = ctx.context;
  const token = await ctx.getSignedCookie(authCookies.sessionToken.name, secret);
  if (token) await internalAdapter.deleteSession(token);
}
