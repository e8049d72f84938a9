/** Dates and numbers as the page's language writes them, never more precise than the fact. */
import type { CountQualifier, DatePrecision } from '#lib/server/__generated__/schema.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { m } from '#lib/paraglide/messages.js';

const tags = { pl: 'pl-PL', en: 'en-GB' } as const;
const tag = () => tags[getLocale()];

export interface PartialDateValue {
  date: string;
  precision: DatePrecision;
}
export interface CountValue {
  value: number;
  qualifier: CountQualifier;
}

// A promised day is a calendar day: read as UTC and written as UTC, it never slips over midnight.
const noon = (day: string) => new Date(`${day.slice(0, 10)}T12:00:00Z`);

const written = (day: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(tag(), { ...options, timeZone: 'UTC' }).format(noon(day));

const withYearMark = (text: string) => (getLocale() === 'pl' ? `${text}\u00A0r.` : text);

/** "17 maja 2015 r.", "17 May 2015". */
export const formatDay = (day: string) =>
  withYearMark(written(day, { day: 'numeric', month: 'long', year: 'numeric' }));

/** "maj 2015", "May 2015". */
export const formatMonth = (day: string) => written(day, { month: 'long', year: 'numeric' });

/** A day, a month or a year, as exactly as it is known. */
export const formatDate = ({ date, precision }: PartialDateValue) => {
  if (precision === 'YEAR') return withYearMark(date.slice(0, 4));
  return precision === 'MONTH' ? formatMonth(date) : formatDay(date);
};

/** The same for `<time datetime>`. */
export const machineDate = ({ date, precision }: PartialDateValue) =>
  date.slice(0, { DAY: 10, MONTH: 7, YEAR: 4 }[precision]);

/** "15–17 maja 2015 r."; one date when they are the same, or only one is known. */
export function formatSpan(from: PartialDateValue | null, to: PartialDateValue | null): string {
  const first = from ?? to;
  const last = to ?? from;
  if (!first || !last) return '';
  if (machineDate(first) === machineDate(last)) return formatDate(first);
  if (first.precision !== 'DAY' || last.precision !== 'DAY')
    return `${formatDate(first)} – ${formatDate(last)}`;
  const range = new Intl.DateTimeFormat(tag(), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return withYearMark(range.formatRange(noon(first.date), noon(last.date)));
}

/** An instant as the day it was in Warsaw. */
export const formatInstant = (instant: string) =>
  withYearMark(
    new Intl.DateTimeFormat(tag(), {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'Europe/Warsaw',
    }).format(new Date(instant)),
  );

/** "1 marca 2016, 12:05": an instant as a clock in Warsaw shows it. */
export const formatMoment = (instant: string) =>
  new Intl.DateTimeFormat(tag(), { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Warsaw' }).format(
    new Date(instant),
  );

/** The same to the second: "1 marca 2016, 12:05:09". */
export const formatSecond = (instant: string) =>
  new Intl.DateTimeFormat(tag(), {
    dateStyle: 'long',
    timeStyle: 'medium',
    timeZone: 'Europe/Warsaw',
  }).format(new Date(instant));

/** Today in Warsaw, YYYY-MM-DD. */
export const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw' }).format(new Date());

export const formatNumber = (value: number) =>
  new Intl.NumberFormat(tag(), { useGrouping: value >= 10_000 ? 'always' : 'auto' }).format(value);

/** "27%", of what stands beside it. */
export const formatPercent = (part: number, whole: number) =>
  new Intl.NumberFormat(tag(), { style: 'percent' }).format(whole === 0 ? 0 : part / whole);

/** "ponad 100", "około 100", "100". */
export const formatCount = ({ value, qualifier }: CountValue) => {
  const number = formatNumber(value);
  if (qualifier === 'OVER') return m.count_over({ number });
  return qualifier === 'ABOUT' ? m.count_about({ number }) : number;
};

/** "12,4 MB". */
export const formatBytes = (bytes: number) =>
  bytes < 1_000_000
    ? `${new Intl.NumberFormat(tag(), { maximumFractionDigits: 0 }).format(Math.max(1, bytes / 1000))} kB`
    : `${new Intl.NumberFormat(tag(), { maximumFractionDigits: 1 }).format(bytes / 1_000_000)} MB`;

/** "12:03", as a clock in Warsaw shows it. */
export const formatTime = (instant: Date) =>
  new Intl.DateTimeFormat(tag(), { timeStyle: 'short', timeZone: 'Europe/Warsaw' }).format(instant);
