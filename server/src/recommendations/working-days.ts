/**
 * Polish public holidays, as they were in each year. Source: ustawa z dnia 18 stycznia 1951 r. o dniach wolnych od pracy;
 * 6 January since 2011 (Dz.U. 2010 nr 224 poz. 1459), 24 December since 2025 (Dz.U. 2024 poz. 1965).
 */
const fixedHolidays = (year: number): string[] => [
  ...['01-01', '05-01', '05-03', '08-15', '11-01', '11-11', '12-25', '12-26'],
  ...(year >= 2011 ? ['01-06'] : []),
  ...(year >= 2025 ? ['12-24'] : []),
];

/** Days after Easter Sunday that are holidays: Easter Monday and Corpus Christi. (Whit Sunday is a Sunday anyway.) */
const afterEaster = [1, 60];

const dayLength = 24 * 60 * 60 * 1000;
const plus = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);

/** Easter Sunday of a year of the Gregorian calendar, YYYY-MM-DD (the "anonymous" algorithm of 1876). */
const easter = (year: number): string => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return `${year}-${String(Math.floor(f / 31)).padStart(2, '0')}-${String((f % 31) + 1).padStart(2, '0')}`;
};

const isHoliday = (day: string): boolean => {
  const year = Number(day.slice(0, 4));
  return (
    fixedHolidays(year).includes(day.slice(5)) || afterEaster.some((days) => plus(easter(year), days) === day)
  );
};

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** The day that comes `days` working days after `day`, both YYYY-MM-DD, by the Polish calendar. */
export const afterWorkingDays = (day: string, days: number): string => {
  let reached = day;
  for (let left = days; left > 0;) {
    reached = plus(reached, 1);
    if (!isWeekend(reached) && !isHoliday(reached)) left -= 1;
  }
  return reached;
};
