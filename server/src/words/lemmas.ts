import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Language } from '../graphql/__generated__/types.ts';
import { Dictionary } from './dictionary.ts';
import { fold } from './folding.ts';
import { irregularLemmas } from './irregular.ts';

const packages = { PL: 'dictionary-pl', EN: 'dictionary-en', UK: 'dictionary-uk' } satisfies Record<
  Language,
  string
>;

const loaded: Partial<Record<Language, Dictionary>> = {};

/**
 * The dictionary of a language, read when the first word needs it, which takes it a fifth of a second once: whoever writes
 * or searches before the server has read them (`readDictionaries`) waits that long and is answered rightly.
 */
const dictionaryOf = (language: Language): Dictionary => {
  const known = loaded[language];
  if (known) return known;
  const place = pathToFileURL(createRequire(import.meta.url).resolve(packages[language]));
  const file = (name: string) => readFileSync(new URL(name, place));
  return (loaded[language] = new Dictionary({ aff: file('index.aff'), dic: file('index.dic') }));
};

/** Reads what most words need, so that no request has to. */
export const readDictionaries = (): void => {
  dictionaryOf('PL');
  dictionaryOf('EN');
};

const isCyrillic = (word: string): boolean => /\p{Script=Cyrillic}/u.test(word);

/** Texts repeat their words: what was looked up lately is kept, a few megabytes at most. */
const lately = new Map<string, string[]>();
const mostKept = 20_000;

const inOne = (word: string, language: Language, loosely: boolean): string[] => {
  const key = `${language}${loosely ? '~' : '='}${word}`;
  const known = lately.get(key);
  if (known) return known;
  const irregular = irregularLemmas.get(fold(word));
  const found = [...dictionaryOf(language).lemmas(word, loosely), ...(irregular ? [irregular] : [])];
  if (lately.size >= mostKept) lately.clear();
  lately.set(key, found);
  return found;
};

/** Forms of the dictionary behind a word of a text in `language`, folded; none when nobody knows it. */
export const lemmasIn = (word: string, language: Language): string[] =>
  inOne(word, isCyrillic(word) ? 'UK' : language === 'EN' ? 'EN' : 'PL', false);

/** The same for a word whose language is not said, and which may lack its diacritics when `loosely`. */
export const lemmasInAny = (word: string, loosely: boolean): string[] => {
  if (isCyrillic(word)) return inOne(word, 'UK', loosely);
  return [...new Set([...inOne(word, 'PL', loosely), ...inOne(word, 'EN', loosely)])];
};
