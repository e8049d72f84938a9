/** What changed in an original since it was translated, field by field. */
import { changes, type Piece } from './changes.ts';

export const translatedFields = ['title', 'problem', 'rationale', 'body', 'parts'] as const;
export type TranslatedField = (typeof translatedFields)[number];

interface Words {
  title: string;
  problem: string | null;
  rationale: string | null;
  body: string;
  parts: readonly { label: string; text: string }[];
}

const said = (words: Words, field: TranslatedField): string =>
  field === 'parts'
    ? words.parts.map(({ label, text }) => `${label}) ${text}`).join('\n')
    : (words[field] ?? '');

/** Only the fields that say something else now. Nothing where it is not known what was translated. */
export const changedSince = (
  then: Words | null | undefined,
  now: Words,
): Partial<Record<TranslatedField, Piece[]>> =>
  Object.fromEntries(
    translatedFields.flatMap((field) => {
      const [before, after] = [then && said(then, field), said(now, field)];
      return before === undefined || before === null || before === after
        ? []
        : [[field, changes(before, after)]];
    }),
  );
