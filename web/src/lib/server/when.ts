/** A date as people write it: `17 września 2016`, `wrzesień 2016`, `09.2016`, `2016`. */
import type { PartialDateInput } from './__generated__/schema.ts';

const languages = ['pl', 'en', 'uk'];

/** The beginnings of month names, as they stand alone and beside a day: "wrzesień" and "września" share theirs. */
const months: string[][] = Array.from({ length: 12 }, (_, at) =>
  languages.flatMap((language) =>
    [{ month: 'long' } as const, { month: 'long', day: 'numeric' } as const].map(
      (options) =>
        new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
          .formatToParts(new Date(Date.UTC(2016, at, 1)))
          .find(({ type }) => type === 'month')
          ?.value.toLowerCase() ?? '',
    ),
  ),
);

const monthNamed = (word: string): number =>
  months.findIndex((names) =>
    names.some((name) => name === word || (word.length >= 3 && name.startsWith(word))),
  );

const two = (number: number | string) => String(number).padStart(2, '0');

/** Null for what is no date. Whether the day exists is for the server to say. */
export function partialDateIn(typed: string): PartialDateInput | null {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/[\s ]+/g, ' ')
    .replace(/ ?(r\.?|року|р\.?)$/, '');
  const year = /^(\d{4})$/.exec(text);
  if (year) return { date: `${year[1]}-01-01`, precision: 'YEAR' };
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text);
  if (iso) return dated(iso[1], iso[2], iso[3]);
  const dotted = /^(?:(\d{1,2})[./])?(\d{1,2})[./](\d{4})$/.exec(text);
  if (dotted) return dated(dotted[3], dotted[2], dotted[1]);
  const named = /^(?:(\d{1,2})\.? )?(\p{L}+)\.? (\d{4})$/u.exec(text);
  const month = named ? monthNamed(named[2] ?? '') : -1;
  return named && month >= 0 ? dated(named[3], String(month + 1), named[1]) : null;
}

const dated = (year = '', month = '', day?: string): PartialDateInput =>
  day === undefined
    ? { date: `${year}-${two(month)}-01`, precision: 'MONTH' }
    : { date: `${year}-${two(month)}-${two(day)}`, precision: 'DAY' };
