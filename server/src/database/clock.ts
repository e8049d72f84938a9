/** Time comes from here and nowhere else, so that a test can say what day it is. */
export interface Clock {
  /** This instant. */
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

const warsawDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw', dateStyle: 'short' });

/** The calendar day, YYYY-MM-DD, that it is in Warsaw at `instant`. A date promised to the public is such a day. */
export const dayInWarsaw = (instant: Date): string => warsawDay.format(instant);

/** Today in Warsaw, YYYY-MM-DD. */
export const today = (clock: Clock): string => dayInWarsaw(clock.now());
