import { today } from '#lib/format.ts';

export const asOfName = 'stan-na';

/** The day a page is asked for, from `?stan-na=`; `wrong` when it is no day, or has not come yet. */
export function readAsOf(url: URL): { asOf: string | null; wrong: string | null } {
  const given = url.searchParams.get(asOfName)?.trim();
  if (!given) return { asOf: null, wrong: null };
  return isDay(given) && given <= today() ? { asOf: given, wrong: null } : { asOf: null, wrong: given };
}

/** A day that a page is asked for under a name; `wrong` when it is none. */
export function readDay(url: URL, name: string): { day: string | null; wrong: string | null } {
  const given = url.searchParams.get(name)?.trim();
  if (!given) return { day: null, wrong: null };
  return isDay(given) ? { day: given, wrong: null } : { day: null, wrong: given };
}

const isDay = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;
