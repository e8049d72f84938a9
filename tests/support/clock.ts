import { today, type Clock } from '../../server/src/database/clock.ts';

/** A clock that stands still until a test moves it. */
export interface TestClock extends Clock {
  /** Noon in Warsaw on that day, YYYY-MM-DD; or that very instant, in ISO 8601 with its zone. */
  set(moment: string): void;
  /** The day it is in Warsaw. */
  today(): string;
  /** Does something as if it were another moment, and comes back. */
  during<Result>(moment: string | undefined, act: () => Promise<Result>): Promise<Result>;
}

/** The day on which most tests take place: a Tuesday in winter time, after the four Forums. */
export const TODAY = '2016-03-01';

export function aClock(start = TODAY): TestClock {
  let instant = instantOf(start);
  return {
    now: () => instant,
    set(moment) {
      instant = instantOf(moment);
    },
    today() {
      return today(this);
    },
    async during(moment, act) {
      if (moment === undefined) return act();
      const before = instant;
      instant = instantOf(moment);
      try {
        return await act();
      } finally {
        instant = before;
      }
    },
  };
}

/** Eleven in UTC is noon in Warsaw in winter and one o'clock in summer: the same day in either. */
const instantOf = (moment: string): Date =>
  new Date(/^\d{4}-\d{2}-\d{2}$/.test(moment) ? `${moment}T11:00:00Z` : moment);

/** The day that comes `days` days after `day`, both YYYY-MM-DD. */
export const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
