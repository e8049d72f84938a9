import { dayInWarsaw, today, type Clock } from '../database/clock.ts';
import type { AsOf } from '../recommendations/index.ts';
import type { Moment } from './standing.ts';

/** Now, or the end of the day in the past that is asked about. A day to come is answered as now. */
export const momentOf = (clock: Clock, asOf: AsOf | null | undefined): Moment => {
  if (!asOf || asOf.day > dayInWarsaw(clock.now()))
    return { day: today(clock), basis: 'KNOWN_NOW', past: false };
  return { ...asOf, past: true };
};
