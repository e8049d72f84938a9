import type { Count, CountQualifier, DatePrecision, PartialDate } from './__generated__/types.ts';

export const partialDate = (date: string | null, precision: DatePrecision | null): PartialDate | null =>
  date && precision ? { date, precision } : null;

export const count = (value: number | null, qualifier: CountQualifier | null): Count | null =>
  value !== null && qualifier ? { value, qualifier } : null;
