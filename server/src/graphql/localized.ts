import type { Language, LocalizedText } from './__generated__/types.ts';

/** A fact's text in the languages it exists in; Polish always. */
export interface Translated {
  pl: string;
  en?: string | undefined;
  uk?: string | undefined;
}

const keys = { PL: 'pl', EN: 'en', UK: 'uk' } as const;

/** A fact's text in the language asked for, else in Polish, which is its original. */
export const localized = (text: Translated, language: Language): LocalizedText => {
  const found = text[keys[language]];
  return found === undefined
    ? { value: text.pl, language: 'PL', isOriginal: true, isStale: false, isMachineMade: false }
    : { value: found, language, isOriginal: language === 'PL', isStale: false, isMachineMade: false };
};

export const localizedOrNull = (text: Translated | null, language: Language): LocalizedText | null =>
  text ? localized(text, language) : null;

/** A sentence of the server's own, which exists in every language. */
export const spoken = (sentence: Record<Language, string>, language: Language): LocalizedText => ({
  value: sentence[language],
  language,
  isOriginal: language === 'PL',
  isStale: false,
  isMachineMade: false,
});
