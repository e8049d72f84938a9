import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { forgetPreviousSession } from './signing-in-guard.ts';

interface Vouched {
  personId: string;
  /** True where a code is asked for beside what vouched, if the person has switched that on. */
  asksSecondFactor?: boolean;
  /** The identity provider that vouched, for the audit log. */
  provider?: string;
}

/** Signs a person in whom something else than a password has vouched for. Without an address: only our code reaches it. */
export const startingSession = {
  id: 'starting-session',
  endpoints: {
    startSession: createAuthEndpoint.serverOnly(
      { method: 'POST', requireHeaders: true, metadata: { $Infer: { body: {} as Vouched } } },
      async (ctx) => {
        const user = await ctx.context.internalAdapter.findUserById(ctx.body.personId);
        if (!user) return ctx.json({ started: false });
        const session = await ctx.context.internalAdapter.createSession(user.id);
        await forgetPreviousSession(ctx);
        await setSessionCookie(ctx, { session, user });
        return ctx.json({ started: true });
      },
    ),
  },
} satisfies BetterAuthPlugin;
