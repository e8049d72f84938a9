import { checkDay, checkText, isCalendarDay } from '../checking-input.ts';
import type { Clock } from '../database/clock.ts';
import type { OpenAuditEditionInput } from '../graphql/__generated__/types.ts';
import type { Translated } from '../graphql/localized.ts';
import { refusal, type Refusal } from '../refusal.ts';
import { limits } from './audit-edition.ts';

/** What both opening and revising give an edition. */
export type Told = Pick<
  OpenAuditEditionInput,
  'title' | 'titleInEnglish' | 'closesOn' | 'about' | 'aboutInEnglish' | 'contact'
> & { opensOn?: string | null };

export const checkTold = (told: Told, clock: Clock): (Refusal | false | null | undefined)[] => [
  checkText('title', told.title, { limit: limits.title }),
  checkText('titleInEnglish', told.titleInEnglish, { limit: limits.title, needed: false }),
  checkText('about', told.about, { limit: limits.about, needed: false }),
  checkText('aboutInEnglish', told.aboutInEnglish, { limit: limits.about, needed: false }),
  Boolean(told.aboutInEnglish?.trim()) && !told.about?.trim() && refusal('REQUIRED', 'about', polishFirst),
  checkText('contact', told.contact, { limit: limits.contact }),
  checkDay('opensOn', told.opensOn, clock, { future: true }),
  checkDay('closesOn', told.closesOn, clock, { future: true }),
  Boolean(told.opensOn && told.closesOn && isCalendarDay(told.closesOn)) &&
    (told.closesOn ?? '') < (told.opensOn ?? '') &&
    refusal('INVALID', 'closesOn', closesBeforeItOpens),
];

/** The columns of what an edition tells. */
export const columnsOf = (told: Told) => ({
  title: translated(told.title, told.titleInEnglish),
  about: told.about?.trim() ? translated(told.about, told.aboutInEnglish) : null,
  opensOn: told.opensOn ?? null,
  closesOn: told.closesOn ?? null,
  contact: told.contact.trim(),
});

const translated = (polish: string, english: string | null | undefined): Translated => ({
  pl: polish.trim(),
  ...(english?.trim() ? { en: english.trim() } : {}),
});

const polishFirst = {
  PL: 'Napisz najpierw opis po polsku: on jest podstawą.',
  EN: 'Write the description in Polish first: it is the original.',
  UK: 'Спершу напишіть опис польською: він є основою.',
};

const closesBeforeItOpens = {
  PL: 'Ostatni dzień edycji jest wcześniejszy niż pierwszy.',
  EN: 'The last day of the edition comes before the first.',
  UK: 'Останній день едиції передує першому.',
};
