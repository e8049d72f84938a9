/** A translation as the fields of its desk hold it. */
import type { TranslatedTextFragment } from '#lib/server/__generated__/operations.ts';
import type { TextLanguage } from '#lib/server/__generated__/schema.ts';
import type { Values } from './form.ts';

/** What addresses and `lang` call each; the API says the same as `tag`. */
export const textTags: Record<TextLanguage, string> = { PL: 'pl', EN: 'en', UK: 'uk', PL_EASY: 'pl-simple' };
export const textLanguages = Object.keys(textTags) as TextLanguage[];

export const languageOfTag = (tag: string): TextLanguage | undefined =>
  textLanguages.find((language) => textTags[language] === tag);

interface Term {
  polish: string;
  english: string;
  ukrainian: string | null;
}

/** Words of the glossary from one language into another; none from Polish into Polish. */
export const termsFor = (terms: readonly Term[], from: TextLanguage, into: TextLanguage) => {
  const word = ({ polish, english, ukrainian }: Term, language: TextLanguage) =>
    language === 'EN' ? english : language === 'UK' ? ukrainian : polish;
  const isSame = textTags[from].slice(0, 2) === textTags[into].slice(0, 2);
  return isSame ? [] : terms.map((term) => ({ from: word(term, from) ?? '', into: word(term, into) }));
};

type Text = Pick<TranslatedTextFragment, 'title' | 'problem' | 'rationale' | 'body' | 'parts'>;

/** A row for each part of the original, with what its translation says; empty fields where there is none yet. */
export const translationValues = (original: Pick<Text, 'parts'>, text: Text | null | undefined): Values => ({
  title: [text?.title ?? ''],
  problem: [text?.problem ?? ''],
  rationale: [text?.rationale ?? ''],
  body: [text?.body ?? ''],
  ...Object.fromEntries(
    original.parts.flatMap(({ label }, row) => [
      [`parts.${row}.label`, [label]],
      [`parts.${row}.text`, [text?.parts.find((part) => part.label === label)?.text ?? '']],
    ]),
  ),
});
