import { betterAuth, type BetterAuthOptions } from 'better-auth';
import { v7 as uuid } from 'uuid';
import { sessionAudit } from './authentication-auditing.ts';
import { passkeys } from './authentication-passkeys.ts';
import { secondFactor } from './authentication-second-factor.ts';
import { startingSession } from './authentication-starting-session.ts';
import { guardingSignIn } from './signing-in-guard.ts';
import type { SignInTries } from './signing-in-tries.ts';
import type { Config } from '../config.ts';
import { systemClock, type Clock } from '../database/clock.ts';
import type { Database } from '../database/tables.ts';

/** Seconds a session lives, whatever happens in it: a working day. */
const SESSION_SECONDS = 12 * 60 * 60;

/** The header in which our own code, and nobody else, tells better-auth where a request comes from. */
export const CLIENT_ADDRESS = 'x-client-address';

interface Needs {
  config: Config;
  db: Database;
  /** Signs the session cookie. At least 32 characters. */
  secret: string;
  tries: SignInTries;
  log: { error(message: string): void };
  clock?: Clock;
}

export type Authentication = ReturnType<typeof createAuthentication>;

/** better-auth on our tables. It sees them without Kysely's plugins, so that its columns are spelled out here once. */
export const createAuthentication = (needs: Needs) => betterAuth(authenticationOptions(needs));

export const sessionCookieName = (config: Config): string =>
  `${config.secureCookies ? '__Host-' : ''}forum.session`;

export const authenticationOptions = ({ config, db, secret, tries, log, clock = systemClock }: Needs) => {
  const audit = sessionAudit(db, clock);
  return {
    appName: 'Forum',
    // Only for links in mails, which come later; requests are judged by http/origin.ts.
    baseURL: config.publicUrl ?? 'http://localhost',
    basePath: '/api/auth',
    secret,
    database: { db: db.withoutPlugins(), type: 'postgres' },
    telemetry: { enabled: false },
    // Unexpected errors come out of the handler, to be answered and logged as everywhere else.
    onAPIError: { throw: true },
    logger: { log: (level, message) => (level === 'error' ? log.error(message) : undefined) },
    trustedOrigins: () => config.origins(),
    // Accounts come by invitation, from `pnpm admin:create` and from the demo's loader.
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12 },
    // Tries are counted by signing-in-tries.ts: per account and address, and without storing either.
    rateLimit: { enabled: false },
    session: {
      modelName: 'sessions',
      expiresIn: SESSION_SECONDS,
      disableSessionRefresh: true,
      fields: {
        expiresAt: 'expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        userId: 'user_id',
      },
    },
    user: {
      modelName: 'people',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
      additionalFields: {
        language: { type: 'string', required: true, defaultValue: 'PL', input: false },
        isExample: {
          type: 'boolean',
          required: true,
          defaultValue: false,
          input: false,
          fieldName: 'is_example',
        },
      },
    },
    account: {
      modelName: 'sign_in_methods',
      fields: {
        accountId: 'account_id',
        providerId: 'provider_id',
        userId: 'user_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      modelName: 'verifications',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    databaseHooks: {
      session: {
        create: {
          // "Do not remember me" would otherwise lengthen a session to a day, and addresses would be kept.
          before: async (session) => ({
            data: {
              ...session,
              expiresAt: new Date(Date.now() + SESSION_SECONDS * 1000),
              ipAddress: null,
              userAgent: null,
            },
          }),
          after: audit.begun,
        },
        delete: {
          after: audit.ended,
        },
      },
    },
    hooks: guardingSignIn(tries, CLIENT_ADDRESS, audit),
    plugins: [startingSession, secondFactor(db, clock), passkeys()],
    advanced: {
      database: { generateId: () => uuid(), joins: true, validateSchema: false },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS] },
      // One rule for the whole product, kept by http/origin.ts.
      disableCSRFCheck: true,
      disableOriginCheck: false,
      useSecureCookies: false,
      cookiePrefix: config.secureCookies ? '__Host-forum' : 'forum',
      cookies: { session_token: { name: sessionCookieName(config) } },
      defaultCookieAttributes: { secure: config.secureCookies, httpOnly: true, sameSite: 'lax', path: '/' },
    },
  } satisfies BetterAuthOptions;
};
