import { today, type Clock } from './database/clock.ts';
import { refusal, type Refusal } from './refusal.ts';
import { fillIn, noSuchDay, notInTheFuture, tooLong } from './refusal-sentences.ts';

/** True for a day that exists, written YYYY-MM-DD, between the years 1900 and 2199. */
export const isCalendarDay = (text: string): boolean => {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
};

/** Refuses a needed text that is blank, and any text over `limit` characters. */
export const checkText = (
  path: string,
  text: string | null | undefined,
  { limit, needed = true }: { limit: number; needed?: boolean },
): Refusal | null => {
  if (needed && !text?.trim()) return refusal('REQUIRED', path, fillIn);
  if (text && text.length > limit) return refusal('TOO_LONG', path, tooLong(limit));
  return null;
};

/** Refuses a day that does not exist or, unless `future` is allowed, has not come yet in Warsaw. */
export const checkDay = (
  path: string,
  day: string | null | undefined,
  clock: Clock,
  { future = false, needed = false }: { future?: boolean; needed?: boolean } = {},
): Refusal | null => {
  if (!day) return needed ? refusal('REQUIRED', path, fillIn) : null;
  if (!isCalendarDay(day)) return refusal('INVALID', path, noSuchDay);
  if (!future && day > today(clock)) return refusal('INVALID', path, notInTheFuture);
  return null;
};
