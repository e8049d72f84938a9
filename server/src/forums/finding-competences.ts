import type { QueryCompetencesArgs } from '../graphql/__generated__/types.ts';
import type { Database } from '../database/tables.ts';
import { competenceTable, type Competence } from './competence.ts';
import type { ThemeRow } from './forum.ts';
import { themes } from './forums-queries.ts';

export interface CompetenceRow extends Omit<Competence, 'themes'> {
  themes: ThemeRow[];
}

/** The rows of the table for a kind and a theme, those about a theme before those about any; all of them without either. */
export const competences = async (
  db: Database,
  { kind, theme }: QueryCompetencesArgs,
): Promise<CompetenceRow[]> => {
  const all = await themes(db);
  const bySlug = new Map(all.map((row) => [row.slug, row]));
  const asked = theme ? lineOf(all, theme) : null;
  return (
    competenceTable
      // What is about themes that this installation lacks would else look as if it were about any.
      .filter((row) => row.themes.length === 0 || row.themes.some((slug) => bySlug.has(slug)))
      .filter((row) => !kind || row.kinds.includes(kind))
      .filter((row) => !asked || row.themes.length === 0 || row.themes.some((slug) => asked.has(slug)))
      .toSorted((one, other) => Number(one.themes.length === 0) - Number(other.themes.length === 0))
      .map((row) => ({ ...row, themes: row.themes.flatMap((slug) => bySlug.get(slug) ?? []) }))
  );
};

/** Slugs of a theme, of those above it and of those below it. */
const lineOf = (all: ThemeRow[], slug: string): Set<string> => {
  const line = new Set([slug]);
  const own = all.find((row) => row.slug === slug);
  for (let at = own; at?.parentId;) {
    const { parentId }: ThemeRow = at;
    at = all.find(({ id }) => id === parentId);
    if (at) line.add(at.slug);
  }
  const ids = new Set(own ? [own.id] : []);
  for (const below of ids)
    for (const row of all) {
      if (row.parentId !== below) continue;
      ids.add(row.id);
      line.add(row.slug);
    }
  return line;
};
