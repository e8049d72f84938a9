import { statements } from './statements.ts';

/** The 30 seconds whose code was used last: each code of an app opens an account once. */
export const up = statements(`alter table second_factors add column last_step int`);
