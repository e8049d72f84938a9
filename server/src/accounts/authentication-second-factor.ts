import { twoFactor } from 'better-auth/plugins/two-factor';

/** Seconds between the password, or the link, and the code. */
const TEN_MINUTES = 10 * 60;

/** The codes of an app, and ten for when it is lost. Asked after a password, and after a link or another site's word. */
export function secondFactor() {
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
  const after = plugin.hooks.after.map((hook) => ({
    ...hook,
    matcher: (context: Parameters<typeof hook.matcher>[0]) =>
      hook.matcher(context) || asksForIt(context as { body?: unknown }),
  }));
  return { ...plugin, hooks: { after } };
}

/** A session that something else than a password vouched for (authentication-starting-session.ts). */
const asksForIt = ({ body }: { body?: unknown }): boolean =>
  (body as { asksSecondFactor?: unknown } | undefined)?.asksSecondFactor === true;
