import type { Language } from '../graphql/__generated__/types.ts';

/** A text in every language a person may read it in. */
export type Localized3 = { PL: string; EN: string; UK: string };

/** What a module writes. Each line is a paragraph of plain text. */
export interface Letter {
  /** What sort of letter: `SIGN_IN_LINK`. */
  kind: string;
  subject: Localized3;
  lines: Localized3[];
  /** One thing to press. Path on this installation, never a whole address. */
  button?: { label: Localized3; path: string };
  after?: Localized3[];
}

/** A letter in the one language of its reader, as it waits to be sent. */
export interface WrittenLetter {
  lines: string[];
  button: { label: string; path: string } | null;
  after: string[];
}

export const inLanguage = ({ lines, button, after = [] }: Letter, language: Language): WrittenLetter => ({
  lines: lines.map((line) => line[language]),
  button: button ? { label: button.label[language], path: button.path } : null,
  after: after.map((line) => line[language]),
});
