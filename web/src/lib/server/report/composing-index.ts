import { getLocale } from '#lib/language.ts';
import { m } from '#lib/paraglide/messages.js';
import { href } from '#lib/paths.ts';
import type { InReportFragment } from '#lib/server/__generated__/operations.ts';
import type { Block, Run } from '#lib/report/blocks.ts';
import { idOf } from './composing-recommendation.ts';
import { plain, words } from './runs.ts';

/** Who was asked, by name, and in which recommendations. */
export function indexOf(recommendations: InReportFragment[]): Block[] {
  const rows = new Map<string, { name: Run; references: string[] }>();
  const note = (key: string, name: Run, reference: string) => {
    const row = rows.get(key) ?? { name, references: [] };
    rows.set(key, { ...row, references: [...row.references, reference] });
  };
  for (const { reference, addressees, addresseeClasses } of recommendations) {
    for (const { institution } of addressees) {
      const name = { ...words(institution.name), href: href(`/institutions/${institution.slug}`) };
      note(`institution ${institution.slug}`, name, reference);
    }
    for (const { key, name } of addresseeClasses) note(`class ${key}`, words(name), reference);
  }
  if (rows.size === 0) return [];
  const byName = new Intl.Collator(getLocale()).compare;
  return [
    { kind: 'heading', level: 2, id: 'indeks', text: m.report_index(), newPage: true },
    {
      kind: 'table',
      caption: m.report_index_caption(),
      head: [m.column_addressee(), m.nav_recommendations()],
      rows: [...rows.values()]
        .toSorted((one, other) => byName(one.name.text, other.name.text))
        .map(({ name, references }) => [[name], referenceRuns(references)]),
    },
  ];
}

const referenceRuns = (references: string[]): Run[] =>
  references.flatMap((reference, place) => [
    ...(place > 0 ? [plain(', ')] : []),
    { text: reference, href: `#${idOf(reference)}` },
  ]);
