import type { Database } from '../database/tables.ts';
import { fold } from '../words/index.ts';

/** Somebody a recommendation can be addressed to: an institution or a group of addressees. */
export interface Known {
  institution?: string;
  addresseeClass?: string;
  /** As people call it, for suggestions. */
  name: string;
}

/** The directory, to look names up in. Read once for a whole file. */
export interface Directory {
  /** Who is meant by a name, a slug or a former name; null for nobody, and for what more than one bears. */
  find(name: string): Known | null;
  /** Those with similar names, the most similar first, at most three. */
  similar(name: string): Known[];
  /** The slug of a theme by its slug or name. */
  theme(name: string): string | null;
  themeNames: string[];
  /** Everybody and every theme there is, in their order. */
  known: Known[];
  themes: { slug: string; name: string }[];
}

export const readDirectory = async (db: Database): Promise<Directory> => {
  const institutions = await db
    .selectFrom('institutions as i')
    .leftJoin('institutionNames as n', 'n.institutionId', 'i.id')
    .select(['i.slug', 'i.name', 'n.name as former'])
    .orderBy('i.id')
    .execute();
  const classes = await db
    .selectFrom('addresseeClasses')
    .select(['key', 'name'])
    .orderBy('position')
    .execute();
  const themes = await db.selectFrom('themes').select(['slug', 'name']).orderBy('position').execute();
  const known = new Map<string, Known | null>();
  const distinct = new Map<string, Known>();
  const put = (name: string, one: Known) => {
    const key = keyOf(name);
    if (!key) return;
    const before = known.get(key);
    const isSame =
      before && before.institution === one.institution && before.addresseeClass === one.addresseeClass;
    known.set(key, before === undefined || isSame ? one : null);
  };
  for (const { slug, name, former } of institutions) {
    const one = distinct.get(slug) ?? { institution: slug, name: name.pl };
    distinct.set(slug, one);
    for (const each of [...Object.values(name), ...Object.values(former ?? {})])
      if (typeof each === 'string') {
        put(each, one);
        put(each.replace(/\s*\((przykład|example|приклад)\)$/, ''), one);
      }
  }
  for (const { key, name } of classes) {
    const one = { addresseeClass: key, name: name.pl };
    distinct.set(key, one);
    for (const each of Object.values(name)) if (typeof each === 'string') put(each, one);
  }
  // What stands in an address goes before any name.
  for (const [slug, one] of distinct) known.set(keyOf(slug), one);
  const themesByName = new Map(
    themes.flatMap(({ slug, name }) =>
      [...Object.values(name), slug].map((each) => [keyOf(String(each)), slug] as const),
    ),
  );
  const grams = [...distinct.values()].map((one) => ({ one, pairs: pairsOf(keyOf(one.name)) }));
  const remembered = new Map<string, Known[]>();
  return {
    find: (name) => known.get(keyOf(name)) ?? null,
    similar(name) {
      const key = keyOf(name);
      const before = remembered.get(key);
      if (before) return before;
      const pairs = pairsOf(key);
      const found = grams
        .map((each) => ({ one: each.one, likeness: likeness(pairs, each.pairs) }))
        .filter((each) => each.likeness > 0.4)
        .sort((one, other) => other.likeness - one.likeness)
        .slice(0, 3)
        .map(({ one }) => one);
      if (remembered.size < 10_000) remembered.set(key, found);
      return found;
    },
    theme: (name) => themesByName.get(keyOf(name)) ?? null,
    themeNames: themes.map(({ name }) => name.pl),
    known: [...distinct.values()],
    themes: themes.map(({ slug, name }) => ({ slug, name: name.pl })),
  };
};

const keyOf = (name: string): string =>
  fold(name)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const pairsOf = (text: string): Set<string> => {
  const pairs = new Set<string>();
  for (let at = -1; at < text.length; at++) pairs.add(` ${text} `.slice(at + 1, at + 4));
  return pairs;
};

const likeness = (one: Set<string>, other: Set<string>): number => {
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared += 1;
  return (2 * shared) / Math.max(one.size + other.size, 1);
};
