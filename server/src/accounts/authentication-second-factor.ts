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
  const after = plugin.hooks.after.map((hook) => ({ ...hook, matcher: asksForSecondFactor }));
  return { ...plugin, hooks: { after } };
}

/** A password, or something else than it that vouches for a person (authentication-starting-session.ts). */
export const asksForSecondFactor = ({ path, body }: { path?: string | undefined; body?: unknown }): boolean =>
  path === '/sign-in/email' ||
  (body as { asksSecondFactor?: unknown } | undefined)?.asksSecondFactor === true;
