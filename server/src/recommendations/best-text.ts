import type { Language, LocalizedText } from '../graphql/__generated__/types.ts';

interface TextInOneLanguage {
  language: Language;
  value: string | null;
  version: number;
  translatesVersion: number | null;
  isMachineMade: boolean;
}

/** The text in the language asked for, else the original; null when there is no such text at all. */
export const bestText = (
  texts: readonly TextInOneLanguage[],
  original: Language,
  asked: Language,
): LocalizedText | null => {
  const source = texts.find(({ language }) => language === original);
  const found = texts.find(({ language, value }) => language === asked && value) ?? source;
  if (!found || found.value === null) return null;
  const isOriginal = found.language === original;
  const isStale = !isOriginal && (found.translatesVersion ?? 0) < (source?.version ?? 0);
  return {
    value: found.value,
    language: found.language,
    isOriginal,
    isStale,
    isMachineMade: found.isMachineMade,
  };
};
