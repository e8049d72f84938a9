import type { Language } from '../graphql/__generated__/types.ts';
import type { Letter, Localized3 } from '../mail/index.ts';
import type { LinkPurpose } from './authentication-tables.ts';
import { minutesOf } from './signing-in-links.ts';

/** The page that a link opens. Pages speak Polish and English; whoever reads Ukrainian gets the English ones. */
const pages: Record<LinkPurpose, { PL: string; EN: string }> = {
  SIGN_IN: { PL: '/link-do-logowania', EN: '/en/sign-in-link' },
  RESET_PASSWORD: { PL: '/nowe-haslo', EN: '/en/sign-in-password' },
  CHANGE_EMAIL: { PL: '/potwierdz-adres', EN: '/en/sign-in-email' },
};

interface Link {
  token: string;
  language: Language;
  /** Where to go afterwards: a path of this site. */
  back?: string | undefined;
}

const pathOf = (purpose: LinkPurpose, { token, language, back }: Link): string => {
  const query = new URLSearchParams({ kod: token, ...(back ? { back } : {}) });
  return `${pages[purpose][language === 'PL' ? 'PL' : 'EN']}?${query}`;
};

const once = (minutes: number): Localized3 => ({
  PL: `Link działa przez ${minutes} minut i tylko raz.`,
  EN: `The link works for ${minutes} minutes and only once.`,
  UK: `Посилання діє ${minutes} хвилин і лише один раз.`,
});

const notYou: Localized3 = {
  PL: 'Jeśli to nie Ty, nic nie rób: bez naciśnięcia przycisku nic się nie zmieni.',
  EN: 'If it was not you, do nothing: unless the button is pressed, nothing changes.',
  UK: 'Якщо це були не ви, нічого не робіть: без натискання кнопки нічого не зміниться.',
};

export const signInLetter = (link: Link): Letter => ({
  kind: 'SIGN_IN_LINK',
  subject: { PL: 'Link do logowania', EN: 'Link to sign in', UK: 'Посилання для входу' },
  lines: [
    {
      PL: 'Ktoś, zapewne Ty, poprosił o link do zalogowania się tym adresem.',
      EN: 'Somebody, probably you, asked for a link to sign in with this address.',
      UK: 'Хтось, ймовірно ви, попросив посилання для входу з цією адресою.',
    },
    once(minutesOf.SIGN_IN),
  ],
  button: {
    label: { PL: 'Zaloguj się', EN: 'Sign in', UK: 'Увійти' },
    path: pathOf('SIGN_IN', link),
  },
  after: [notYou],
});
