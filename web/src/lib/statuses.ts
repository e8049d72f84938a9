import type { ImplementationStatus } from '#lib/server/__generated__/schema.ts';

/** The order charts and legends keep: what is done first, then on its way, then stopped, then unknown. */
export const chartOrder: ImplementationStatus[] = [
  'IMPLEMENTED',
  'IMPLEMENTED_OTHERWISE',
  'PARTLY_IMPLEMENTED',
  'IN_PROGRESS',
  'PLANNED',
  'NOT_STARTED',
  'STALLED',
  'REVERSED',
  'NOT_IMPLEMENTED',
  'NOT_APPLICABLE',
  'NO_EVIDENCE',
];

/** The steps of the scale that a person chooses from, in the order a thing moves. */
export const scale: ImplementationStatus[] = [
  'NOT_STARTED',
  'PLANNED',
  'IN_PROGRESS',
  'STALLED',
  'PARTLY_IMPLEMENTED',
  'IMPLEMENTED',
  'IMPLEMENTED_OTHERWISE',
  'NOT_IMPLEMENTED',
  'REVERSED',
  'NOT_APPLICABLE',
  'NO_EVIDENCE',
];

/** As a class name and as a value in an address: `IN_PROGRESS` is `in-progress`. */
export const kebab = (value: string) => value.toLowerCase().replaceAll('_', '-');
export const unkebab = (value: string) => value.toUpperCase().replaceAll('-', '_');

export interface Count {
  status: ImplementationStatus;
  count: number;
}

/** Counts in chart order, without the empty ones. */
export const inChartOrder = <T extends Count>(counts: readonly T[]): T[] =>
  chartOrder.flatMap((status) => counts.filter((one) => one.status === status && one.count > 0));

export const sumOf = (counts: readonly Count[], ...statuses: ImplementationStatus[]) =>
  counts.reduce((sum, { status, count }) => (statuses.includes(status) ? sum + count : sum), 0);
