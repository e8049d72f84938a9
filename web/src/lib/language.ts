import { baseLocale, getLocale, locales, type Locale } from '#lib/paraglide/runtime.js';
import { m } from '#lib/paraglide/messages.js';
import type { Language } from '#lib/server/__generated__/schema.ts';

export { baseLocale, getLocale, locales, type Locale };

/** Each language by its own name, as the switch shows it. */
export const languageNames: Record<Locale, string> = { pl: 'Polski', en: 'English' };

/** The API's spelling of a language. */
export const apiLanguage = (locale: Locale) => locale.toUpperCase() as Language;

/** The `lang` attribute of a text, left out where it is the page's own. */
export const langOf = (language: Language) => {
  const lang = language.toLowerCase();
  return lang === getLocale() ? undefined : lang;
};

/** A single letter never ends a line of Polish: "w", "z" and their like are tied to the next word. */
export const tie = (text: string, language: Language = 'PL') =>
  language === 'PL' ? text.replace(/(?<=^|[\s(„])([aiouwz])\s/giu, '$1\u00A0') : text;

/** A text of the API as far as showing it goes. */
export interface LocalizedTextValue {
  value: string;
  language: Language;
  /** Left out of what never comes from a machine. */
  isMachineMade?: boolean;
}

/** A text where only letters go: what a machine made says so in them. */
export const labelled = ({ value, isMachineMade }: LocalizedTextValue): string =>
  isMachineMade ? `${value} (${m.text_machine_made()})` : value;
