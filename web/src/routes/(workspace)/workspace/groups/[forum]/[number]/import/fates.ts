import { formatNumber } from '#lib/format.ts';
import { m } from '#lib/paraglide/messages.js';
import type { RowFate } from '#lib/server/__generated__/schema.ts';

/** In the order in which they matter to whoever sent the file. */
export const fates: RowFate[] = ['CREATED', 'UPDATED', 'REFUSED', 'DUPLICATE', 'UNCHANGED'];

interface Count {
  fate: RowFate;
  count: number;
}

export const countOf = (counts: readonly Count[], fate: RowFate): number =>
  counts.find((each) => each.fate === fate)?.count ?? 0;

/** What became of the rows, in a line. */
export const fatesTold = (counts: readonly Count[]): string =>
  fates
    .filter((fate) => countOf(counts, fate) > 0)
    .map((fate) =>
      m.import_count({ what: m[`import_did_${fate}`](), count: formatNumber(countOf(counts, fate)) }),
    )
    .join(', ');
