import { isCalendarDay } from '../checking-input.ts';
import type { DatePrecision } from '../graphql/__generated__/types.ts';
import type { Sentence } from '../refusal.ts';
import { fold } from '../words/index.ts';

/** A date to the precision in which it was written. */
export interface WrittenDate {
  /** The first day of a month or year. Of a quarter or half-year it is the last month, since a wish holds until its end. */
  date: string;
  precision: DatePrecision;
}

const months: [RegExp, number][] = [
  /^(stycz|sty$|jan|січ)/,
  /^(lut|feb|лют)/,
  /^(marz|marc|mar$|march|бер)/,
  /^(kwie|kwi$|apr|квіт)/,
  /^(maj|may|трав)/,
  /^(czerw|cze$|june?$|черв)/,
  /^(lip|july?$|лип)/,
  /^(sierp|sie$|aug|серп)/,
  /^(wrze|wrz$|sep|верес)/,
  /^(pazdz|paz$|oct|жовт)/,
  /^(listop|lis$|nov|листоп)/,
  /^(grud|gru$|dec|груд)/,
].map((pattern, at) => [pattern, at + 1]);

const two = (number: number) => String(number).padStart(2, '0');

/** A day that exists, a month, a year, a quarter (`II kw. 2016`) or a half (`I połowa 2016`), in Polish or English; else why not. */
export const readDate = (written: string): WrittenDate | { fault: Sentence } => {
  const text = fold(written)
    .replaceAll(/[,\u00a0]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^(do(?: konca)?|until|by|w|we|na|od|przed koncem|the end of|end of)\s+(konca\s+)?/, '')
    .replace(/\s*(roku|r\.|r)$/, '')
    .replace(/t\d\d:\d\d.*$/, '')
    .replace(/\s+0?0:00(:00)?$/, '')
    .trim();
  const quarter =
    /^(?:(i{1,3}|iv|[1-4])\.?\s*(?:kw|kwartal|q|quarter)[a-z]*\.?|q\s*([1-4])|(?:kw|kwartal|quarter)[a-z]*\.?\s*(i{1,3}|iv|[1-4]))\s*(?:of\s*)?[/-]?\s*(\d{4})$/.exec(
      text,
    ) ?? /^(\d{4})[\s/-]*(?:q|kw\.?\s*)(\d|i{1,3}|iv)$/.exec(text);
  if (quarter) return quarterOf(quarter);
  const half = /^(i{1,2}|[12])\.?\s*(?:pol|half)[a-z]*\.?\s*(?:of\s*)?(\d{4})$/.exec(text);
  if (half) return month(Number(half[2]), ordinal(half[1]) * 6);
  if (/^\d{4}$/.test(text)) return ofYear(Number(text));
  const iso = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/.exec(text);
  if (iso)
    return iso[3] ? day(+(iso[1] ?? 0), +(iso[2] ?? 0), +iso[3]) : month(+(iso[1] ?? 0), +(iso[2] ?? 0));
  const polish = /^(\d{1,2})[-./ ]\s?(\d{1,2})[-./ ]\s?(\d{4})$/.exec(text);
  if (polish) return day(+(polish[3] ?? 0), +(polish[2] ?? 0), +(polish[1] ?? 0));
  const short = /^(\d{1,2})[-./](\d{4})$/.exec(text);
  if (short) return month(+(short[2] ?? 0), +(short[1] ?? 0));
  const named = /^(?:(\d{1,2})(?:\.|st|nd|rd|th)?\s+)?(\p{L}+)\.?[\s-]+(\d{4})$/u.exec(text);
  const english = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?\s+(\d{4})$/u.exec(text);
  const [dayOfMonth, name, year] = english
    ? [english[2], english[1], english[3]]
    : [named?.[1], named?.[2], named?.[3]];
  const number = name ? (months.find(([pattern]) => pattern.test(name))?.[1] ?? romanMonth(name)) : undefined;
  if (number) return dayOfMonth ? day(Number(year), number, Number(dayOfMonth)) : month(Number(year), number);
  const roman = /^(\d{1,2})[\s.-]+([ivx]+)[\s.-]+(\d{4})$/.exec(text);
  const numbered = roman && romanMonth(roman[2] ?? '');
  if (roman && numbered) return day(Number(roman[3]), numbered, Number(roman[1]));
  return { fault: notUnderstood };
};

/** A date as exports write it, which is understood again to the same precision. */
export const writtenDate = (date: string, precision: DatePrecision): string =>
  date.slice(0, { DAY: 10, MONTH: 7, YEAR: 4 }[precision]);

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const romanMonth = (text: string): number | undefined => romans.indexOf(text) + 1 || undefined;
const ordinal = (text: string | undefined) => Number(text) || romans.indexOf(text ?? '') + 1;

const quarterOf = (found: RegExpExecArray) => {
  const groups = found.slice(1).filter((group): group is string => group !== undefined);
  const year = groups.find((group) => /^\d{4}$/.test(group));
  const which = ordinal(groups.find((group) => !/^\d{4}$/.test(group)));
  if (which < 1 || which > 4) return { fault: notUnderstood };
  return month(Number(year), which * 3);
};

const day = (year: number, monthNumber: number, dayOfMonth: number): WrittenDate | { fault: Sentence } => {
  const date = `${year}-${two(monthNumber)}-${two(dayOfMonth)}`;
  return isCalendarDay(date) ? { date, precision: 'DAY' } : { fault: noSuchDay };
};

const month = (year: number, number: number): WrittenDate | { fault: Sentence } => {
  const date = `${year}-${two(number)}-01`;
  return isCalendarDay(date) ? { date, precision: 'MONTH' } : { fault: noSuchDay };
};

const ofYear = (year: number): WrittenDate | { fault: Sentence } =>
  isCalendarDay(`${year}-01-01`) ? { date: `${year}-01-01`, precision: 'YEAR' } : { fault: noSuchDay };

const noSuchDay: Sentence = {
  PL: 'Takiego dnia nie ma w kalendarzu.',
  EN: 'There is no such day in the calendar.',
  UK: 'Такого дня немає в календарі.',
};

const notUnderstood: Sentence = {
  PL: 'Tej daty nie rozumiemy. Napisz ją jak 2015-05-17, maj 2015, II kw. 2016 albo 2016.',
  EN: 'This date is not understood. Write it like 2015-05-17, May 2015, Q2 2016 or 2016.',
  UK: 'Ця дата незрозуміла. Напишіть її як 2015-05-17, травень 2015, II кв. 2016 або 2016.',
};
