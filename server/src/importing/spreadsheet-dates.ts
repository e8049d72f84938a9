/** What of a day a cell shows: of `mmm yyyy` nobody saw a day. */
export type DateFormat = 'DAY' | 'MONTH' | 'YEAR' | 'TIME';

/** How a number of this format shows as a date; null where it shows as a number. `code` is a format of the file's own. */
export const dateFormats = (number: number, code: string | undefined): DateFormat | null => {
  if (code === undefined) {
    if (number === 17) return 'MONTH';
    if ((number >= 14 && number <= 16) || number === 22 || (number >= 27 && number <= 36)) return 'DAY';
    if (number >= 50 && number <= 58) return 'DAY';
    return [18, 19, 20, 21, 45, 46, 47].includes(number) ? 'TIME' : null;
  }
  const shown = code
    .split(';', 1)
    .join('')
    .replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
    .toLowerCase();
  if (/general|standard|0|#|@|\?/.test(shown)) return null;
  if (/y|r/.test(shown)) {
    if (/d/.test(shown)) return 'DAY';
    return /m/.test(shown) ? 'MONTH' : 'YEAR';
  }
  if (/d/.test(shown)) return 'DAY';
  return /[hs]/.test(shown) ? 'TIME' : null;
};

const day = 86_400_000;

/** A spreadsheet's number of a day as `2015-05-18`, `2015-05` or `2015`; the number itself where it is none. */
export const spreadsheetDate = (serial: number, format: DateFormat, startsIn1904: boolean): string => {
  if (!Number.isFinite(serial) || format === 'TIME' || serial < 1 || serial > 2_958_465)
    return String(serial);
  // The programs believe in a 29 February 1900, so that days count from 30 December 1899 after it.
  const start = startsIn1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 61 ? 31 : 30);
  const text = new Date(start + Math.floor(serial) * day).toISOString();
  return text.slice(0, { DAY: 10, MONTH: 7, YEAR: 4 }[format]);
};
