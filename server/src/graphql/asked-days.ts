import { GraphQLError } from 'graphql';
import { isCalendarDay } from './scalars.ts';

/** The day a question names, null when it names none. One that is in no calendar is a mistake of the question. */
export const askedDay = (argument: string, day: string | null | undefined): string | null => {
  if (day === null || day === undefined) return null;
  // Postgres knows no year 0.
  if (isCalendarDay(day) && !day.startsWith('0000')) return day;
  throw new GraphQLError(`\`${argument}\` must be a day of the calendar, written YYYY-MM-DD.`, {
    extensions: { code: 'BAD_REQUEST' },
  });
};
