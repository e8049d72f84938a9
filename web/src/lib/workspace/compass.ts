/** Who can act on what is being written, by the table of competences. */
import type { RecommendationKind } from '#lib/server/__generated__/schema.ts';

interface Competence {
  kinds: readonly RecommendationKind[];
  themes: readonly { slug: string }[];
}

interface Block {
  slug: string;
  below: readonly { slug: string }[];
}

/**
 * Of the whole table, in its order: those for this kind that are about one of these themes, about one above or below
 * it, or about any. Without themes, all for the kind.
 */
export function whoCan<Row extends Competence>(
  table: readonly Row[],
  { kind, themes }: { kind: RecommendationKind; themes: readonly string[] },
  tree: readonly Block[],
): Row[] {
  const line = new Set(
    tree.flatMap(({ slug, below }) => {
      const own = below.map((theme) => theme.slug);
      if (themes.includes(slug)) return [slug, ...own];
      const chosen = own.filter((each) => themes.includes(each));
      return chosen.length > 0 ? [slug, ...chosen] : [];
    }),
  );
  return table.filter(
    (row) =>
      row.kinds.includes(kind) &&
      (themes.length === 0 || row.themes.length === 0 || row.themes.some(({ slug }) => line.has(slug))),
  );
}
