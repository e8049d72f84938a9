/** A translation as the fields of its desk hold it. */
import type { TranslatedTextFragment } from '#lib/server/__generated__/operations.ts';
import type { TextLanguage } from '#lib/server/__generated__/schema.ts';
import type { Values } from './form.ts';

/** What addresses and `lang` call each; the API says the same as `tag`. */
export const textTags: Record<TextLanguage, string> = { PL: 'pl', EN: 'en', UK: 'uk', PL_EASY: 'pl-x-easy' };
export const textLanguages = Object.keys(textTags) as TextLanguage[];

export const languageOfTag = (tag: string): TextLanguage | undefined =>
  textLanguages.find((language) => textTags[language] === tag);

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
