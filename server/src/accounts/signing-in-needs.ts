import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from '../database/clock.ts';
import type { Database } from '../database/tables.ts';
import type { Authentication } from './authentication.ts';
import type { LinkTries, SignInTries } from './signing-in-tries.ts';

/** What every way to sign in works with. */
export interface SignInNeeds {
  authentication: Authentication;
  db: Database;
  clock: Clock;
  tries: SignInTries & LinkTries;
}

/** Milliseconds that asking for a letter takes, whether there is such an account or not. */
const ALWAYS = 400;

/** Does something that nobody shall guess anything from by its duration. */
export async function inTheSameTime<T>(act: () => Promise<T>): Promise<T> {
  const [result] = await Promise.all([act(), pause(ALWAYS)]);
  return result;
}
