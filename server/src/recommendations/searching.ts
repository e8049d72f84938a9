import { sql, type RawBuilder } from 'kysely';
import type { Database, Trx } from '../database/tables.ts';
import type { Language, TextLanguage } from '../graphql/__generated__/types.ts';
import { fold, isSmallWord, lemmasIn, lemmasInAny, meantBy, wordsIn } from '../words/index.ts';

/** Raise it when words are understood otherwise than before: what was indexed by then is indexed anew. */
export const searchVersion = 1;

/** What a text can be found by: its words as they stand, and the forms of the dictionary behind them, all folded. */
const termsOf = (text: string, language: TextLanguage): string[] =>
  wordsIn(text).flatMap((word) => [...new Set([...lemmasIn(word, spokenIn(language)), fold(word)])]);

/** The language whose words a text uses. */
export const spokenIn = (language: TextLanguage): Language => (language === 'PL_EASY' ? 'PL' : language);

/**
 * What a new recommendation can be found by, of its title and of what else it says. Without forms only by its words as they
 * stand: that takes no time to speak of, and `keepIndexed` adds the forms later to what has version 0.
 */
export const firstTerms = (
  reference: string,
  { title, language, texts }: { title: string; language: Language; texts: (string | null)[] },
  withForms: boolean,
): { titles: string; bodies: string; searchVersion: number } => {
  const terms = (text: string) => (withForms ? termsOf(text, language) : wordsIn(text).map(fold));
  return {
    titles: terms(`${reference} ${title}`).join(' '),
    bodies: texts.flatMap((text) => (text ? terms(text) : [])).join(' '),
    searchVersion: withForms ? searchVersion : 0,
  };
};

/** Stores what a recommendation can be found by: reference, titles first, then texts, in all its languages. */
export const index = async (trx: Trx, recommendationId: string): Promise<void> => {
  const texts = await trx
    .selectFrom('recommendationTexts as t')
    .innerJoin('recommendations as r', 'r.id', 't.recommendationId')
    .select(['r.reference', 't.language', 't.title', 't.body', 't.rationale', 't.problem', 't.parts'])
    .where('r.id', '=', recommendationId)
    .execute();
  const titles = texts.flatMap(({ reference, title, language }) =>
    termsOf(`${reference} ${title}`, language),
  );
  const bodies = texts.flatMap(({ body, rationale, problem, parts, language }) =>
    [body, rationale, problem, ...parts.map(({ text }) => text)].flatMap((text) =>
      termsOf(text ?? '', language),
    ),
  );
  await trx
    .updateTable('recommendations')
    .set({
      search: sql<string>`setweight(to_tsvector('simple', ${titles.join(' ')}), 'A') || setweight(to_tsvector('simple', ${bodies.join(' ')}), 'B')`,
      searchVersion,
    })
    .where('id', '=', recommendationId)
    .execute();
};

/** Indexes some of those whose words were understood otherwise; answers how many. Processes share them out. */
export const indexAnew = (db: Database): Promise<number> =>
  db.transaction().execute(async (trx) => {
    const rows = await trx
      .selectFrom('recommendations')
      .select('id')
      .where('searchVersion', '<', searchVersion)
      .orderBy('searchVersion')
      .limit(20)
      .forUpdate()
      .skipLocked()
      .execute();
    for (const { id } of rows) await index(trx, id);
    return rows.length;
  });

/** Words of one search; more narrow nothing down any further. */
const mostWords = 12;
/** Unknown words of one search whose slips are looked for. */
const mostSlips = 3;

/**
 * SQL for the query a reader typed, null when it holds no word. Every word must be found: in any of its forms, with or
 * without its diacritics, or as the beginning of a word. Where nothing public is found so, a word that no dictionary knows
 * may also be a slip of the finger.
 */
export const searchQuery = (search: string | null | undefined): RawBuilder<unknown> | null => {
  const typed = wordsIn(search ?? '').slice(0, mostWords);
  const telling = typed.filter((word) => !isSmallWord(word));
  const words = (telling.length > 0 ? telling : typed).map((word) => ({
    word: fold(word),
    lemmas: lemmasInAny(word, true),
  }));
  if (words.length === 0) return null;
  const strict = words.map(asFound);
  const unknown = words.filter(({ lemmas }) => lemmas.length === 0).slice(0, mostSlips);
  const meant = new Map(unknown.map(({ word }) => [word, meantBy(word)]));
  const lenient = words.map((each, at) => anyOf([strict[at] ?? '', ...(meant.get(each.word) ?? [])]));
  const query = sql`to_tsquery('simple', ${strict.join(' & ')})`;
  if (![...meant.values()].some(({ length }) => length > 0)) return query;
  return sql`(select case
    when exists (select from recommendations found where found.published_at is not null and found.search @@ ${query})
    then ${query} else to_tsquery('simple', ${lenient.join(' & ')}) end)`;
};

const anyOf = (terms: string[]): string => `(${[...new Set(terms)].join(' | ')})`;

/** Words are found by their forms and by how they begin. What no dictionary knows may be inflected all the same. */
const asFound = ({ word, lemmas }: { word: string; lemmas: string[] }): string => {
  const beginning = `${lemmas.length === 0 ? withoutEnding(word) : word}:*`;
  return anyOf([...lemmas, ...(lemmas.length === 0 || word.length > 3 ? [beginning] : [])]);
};

/** Polish and Ukrainian inflect at the end: what is cut off there is often an ending. */
const withoutEnding = (word: string): string => {
  if (word.length < 5 || /\d/.test(word)) return word;
  return word.slice(0, word.length < 7 ? -1 : -2);
};
