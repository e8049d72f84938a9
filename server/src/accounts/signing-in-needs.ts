import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyRequest } from 'fastify';
import type { NewAuditEntry } from '../audit/index.ts';
import type { Clock } from '../database/clock.ts';
import type { Database } from '../database/tables.ts';
import type { TooManyTries } from '../http/door-account.ts';
import type { Authentication } from './authentication.ts';
import type { Providers } from './providers-asking.ts';
import type { LinkTries, SignInTries } from './signing-in-tries.ts';

/** What every way to sign in works with. */
export interface SignInNeeds {
  authentication: Authentication;
  db: Database;
  clock: Clock;
  tries: SignInTries & LinkTries;
  providers: Providers;
  /** Cookies are `__Host-` and Secure. */
  secureCookies: boolean;
}

/** Does something with a link, unless too many that were none came from there. A fault of the link becomes an answer. */
export async function withLink<Result extends object | string>(
  { clock, tries }: SignInNeeds,
  request: FastifyRequest,
  act: (now: Date) => Promise<Result>,
): Promise<Exclude<Result, string> | { ok: false; reason: Extract<Result, string> } | TooManyTries> {
  const seconds = await tries.admitLink(request.ip);
  if (seconds > 0) return { ok: false, reason: 'TOO_MANY_TRIES', retryAfterSeconds: seconds };
  const result = await act(clock.now());
  if (result !== 'FORGED') await tries.linkSucceeded(request.ip);
  return typeof result === 'string'
    ? { ok: false, reason: result as Extract<Result, string> }
    : (result as Exclude<Result, string>);
}

/** An entry of the audit log about something that happened to an account, at its owner's own wish. */
export const happened = (
  verb: string,
  personId: string,
  request: FastifyRequest,
  now: Date,
): NewAuditEntry => ({
  verb,
  now,
  personId,
  requestId: request.id,
  object: { type: 'Person', id: personId },
});

/** Milliseconds that asking for a letter takes, whether there is such an account or not. */
const ALWAYS = 400;

/** Does something that nobody shall guess anything from by its duration. */
export async function inTheSameTime<T>(act: () => Promise<T>): Promise<T> {
  const [result] = await Promise.all([act(), pause(ALWAYS)]);
  return result;
}
