import type { GenericEndpointContext } from 'better-auth';
import { createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import { symmetricDecrypt } from 'better-auth/crypto';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { Clock } from '../database/clock.ts';
import type { Database } from '../database/tables.ts';
import type { AuthenticationTables } from './authentication-tables.ts';
import { codeAt, stepOf } from './one-time-codes.ts';

/** Seconds between the password, or the link, and the code. */
const TEN_MINUTES = 10 * 60;

/** No app shows it: better-auth refuses and counts it as any wrong code. */
const WRONG = 'wrong!';

/** The codes of an app, and ten for when it is lost. Asked after a password, and after a link or another site's word. */
export function secondFactor(db: Database, clock: Clock) {
  const plugin = twoFactor({
    issuer: 'Forum',
    // Who signs in by link has no password to give.
    allowPasswordless: true,
    twoFactorCookieMaxAge: TEN_MINUTES,
    schema: {
      user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
      twoFactor: {
        modelName: 'second_factors',
        fields: {
          backupCodes: 'backup_codes',
          userId: 'user_id',
          failedVerificationCount: 'failed_verification_count',
          lockedUntil: 'locked_until',
        },
      },
    },
  });
  const before = [
    {
      matcher: ({ path }: { path?: string | undefined }) => path === '/two-factor/verify-totp',
      handler: createAuthMiddleware(async (ctx) => {
        const { code } = ctx.body as { code: string };
        return { context: { body: { code: await onceOnly(ctx, code) } } };
      }),
    },
  ];
  const after = plugin.hooks.after.map((hook) => ({ ...hook, matcher: asksForSecondFactor }));
  return { ...plugin, hooks: { before, after } };

  /** better-auth takes a code as often as it comes, by the system's clock: it gets one it takes, or one it refuses. */
  async function onceOnly(ctx: GenericEndpointContext, code: string): Promise<string> {
    const personId = await whoseCode(ctx);
    if (!personId) return code;
    const accounts = db.withTables<AuthenticationTables>();
    const factor = await accounts
      .selectFrom('secondFactors')
      .select(['id', 'secret'])
      .where('userId', '=', personId)
      .executeTakeFirst();
    if (!factor) return code;
    const secret = await symmetricDecrypt({ key: ctx.context.secretConfig, data: factor.secret });
    const step = stepOf(code, secret, clock.now());
    if (step === undefined) return WRONG;
    // Of two at once, one gets it. Nothing earlier either: it was seen over a shoulder, not on the phone.
    const { numUpdatedRows } = await accounts
      .updateTable('secondFactors')
      .set({ lastStep: step })
      .where('id', '=', factor.id)
      .where((row) => row.or([row('lastStep', 'is', null), row('lastStep', '<', step)]))
      .executeTakeFirst();
    return numUpdatedRows === 1n ? codeAt(secret, new Date()) : WRONG;
  }
}

/** Of whoever is signed in, or else began to sign in with this browser. */
async function whoseCode(ctx: GenericEndpointContext): Promise<string | undefined> {
  const session = await getSessionFromCtx(ctx);
  if (session) return session.user.id;
  const { createAuthCookie, secret, internalAdapter } = ctx.context;
  const challenge = await ctx.getSignedCookie(createAuthCookie('two_factor').name, secret);
  return challenge ? (await internalAdapter.findVerificationValue(challenge))?.value : undefined;
}

/** A password, or something else than it that vouches for a person (authentication-starting-session.ts). */
export const asksForSecondFactor = ({ path, body }: { path?: string | undefined; body?: unknown }): boolean =>
  path === '/sign-in/email' ||
  (body as { asksSecondFactor?: unknown } | undefined)?.asksSecondFactor === true;
