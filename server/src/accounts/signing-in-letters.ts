import type { Language } from '../graphql/__generated__/types.ts';
import type { Letter, Localized3 } from '../mail/index.ts';
import type { LinkPurpose } from '../http/door-account.ts';
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

const notYouWarn: Localized3 = {
  PL: 'Jeśli to nie Ty, jak najszybciej ustaw nowe hasło i napisz do osoby, która administruje serwisem.',
  EN: 'If it was not you, set a new password as soon as you can and write to whoever administers this site.',
  UK: 'Якщо це були не ви, якнайшвидше встановіть новий пароль і напишіть адміністратору сайту.',
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

export const resetLetter = (link: Link): Letter => ({
  kind: 'PASSWORD_LINK',
  subject: { PL: 'Nowe hasło', EN: 'New password', UK: 'Новий пароль' },
  lines: [
    {
      PL: 'Ktoś, zapewne Ty, poprosił o ustawienie nowego hasła do konta z tym adresem.',
      EN: 'Somebody, probably you, asked to set a new password for the account with this address.',
      UK: 'Хтось, ймовірно ви, попросив встановити новий пароль для облікового запису з цією адресою.',
    },
    once(minutesOf.RESET_PASSWORD),
  ],
  button: {
    label: { PL: 'Ustaw nowe hasło', EN: 'Set a new password', UK: 'Встановити новий пароль' },
    path: pathOf('RESET_PASSWORD', link),
  },
  after: [notYou],
});

export const passwordChangedLetter = (): Letter => ({
  kind: 'PASSWORD_CHANGED',
  subject: { PL: 'Hasło zostało zmienione', EN: 'Your password was changed', UK: 'Пароль змінено' },
  lines: [
    {
      PL: 'Hasło do Twojego konta zostało zmienione, a wszystkie jego sesje zakończone.',
      EN: 'The password of your account was changed, and all its sessions were ended.',
      UK: 'Пароль до вашого облікового запису змінено, а всі його сеанси завершено.',
    },
    notYouWarn,
  ],
});

export const newAddressLetter = (link: Link): Letter => ({
  kind: 'EMAIL_LINK',
  subject: { PL: 'Potwierdź nowy adres', EN: 'Confirm your new address', UK: 'Підтвердьте нову адресу' },
  lines: [
    {
      PL: 'Ktoś, zapewne Ty, chce używać tego adresu do logowania zamiast dotychczasowego.',
      EN: 'Somebody, probably you, wants to sign in with this address instead of the present one.',
      UK: 'Хтось, ймовірно ви, хоче входити з цією адресою замість попередньої.',
    },
    once(minutesOf.CHANGE_EMAIL),
  ],
  button: {
    label: { PL: 'Potwierdź adres', EN: 'Confirm the address', UK: 'Підтвердити адресу' },
    path: pathOf('CHANGE_EMAIL', link),
  },
  after: [notYou],
});

export const addressTakenLetter = (): Letter => ({
  kind: 'EMAIL_TAKEN',
  subject: {
    PL: 'Ten adres ma już konto',
    EN: 'This address has an account',
    UK: 'Ця адреса вже має обліковий запис',
  },
  lines: [
    {
      PL: 'Ktoś chciał przypisać ten adres do innego konta. Nie jest to możliwe, bo konto z tym adresem już istnieje. Nic się nie zmieniło.',
      EN: 'Somebody wanted to use this address for another account. That is not possible, since there is an account with this address. Nothing has changed.',
      UK: 'Хтось хотів прив’язати цю адресу до іншого облікового запису. Це неможливо, бо обліковий запис із цією адресою вже існує. Нічого не змінилося.',
    },
  ],
});

/** To the old address, before anything has changed. */
export const addressMayChangeLetter = (email: string): Letter => ({
  kind: 'EMAIL_MAY_CHANGE',
  subject: {
    PL: 'Prośba o zmianę adresu',
    EN: 'A change of address was asked for',
    UK: 'Запит на зміну адреси',
  },
  lines: [
    {
      PL: `Ktoś, zapewne Ty, poprosił o zmianę adresu Twojego konta na ${email}. Zmieni się on dopiero po potwierdzeniu z nowego adresu.`,
      EN: `Somebody, probably you, asked to change the address of your account to ${email}. It will change only when the new address confirms it.`,
      UK: `Хтось, ймовірно ви, попросив змінити адресу вашого облікового запису на ${email}. Вона зміниться лише після підтвердження з нової адреси.`,
    },
    notYouWarn,
  ],
});

/** To both addresses. */
export const addressChangedLetter = (before: string, after: string): Letter => ({
  kind: 'EMAIL_CHANGED',
  subject: {
    PL: 'Adres konta został zmieniony',
    EN: 'The address of your account was changed',
    UK: 'Адресу облікового запису змінено',
  },
  lines: [
    {
      PL: `Adres Twojego konta zmienił się z ${before} na ${after}. Od teraz logujesz się nowym adresem.`,
      EN: `The address of your account changed from ${before} to ${after}. From now on you sign in with the new one.`,
      UK: `Адреса вашого облікового запису змінилася з ${before} на ${after}. Відтепер ви входите з новою адресою.`,
    },
    notYouWarn,
  ],
});

export const secondFactorOnLetter = (): Letter => ({
  kind: 'SECOND_FACTOR_ON',
  subject: {
    PL: 'Drugi składnik jest włączony',
    EN: 'The second factor is on',
    UK: 'Другий фактор увімкнено',
  },
  lines: [
    {
      PL: 'Od teraz przy logowaniu na Twoje konto potrzebny jest także kod z aplikacji.',
      EN: 'From now on signing in to your account needs a code from your app as well.',
      UK: 'Відтепер для входу до вашого облікового запису потрібен також код із застосунку.',
    },
    notYouWarn,
  ],
});

export const secondFactorOffLetter = (): Letter => ({
  kind: 'SECOND_FACTOR_OFF',
  subject: {
    PL: 'Drugi składnik jest wyłączony',
    EN: 'The second factor is off',
    UK: 'Другий фактор вимкнено',
  },
  lines: [
    {
      PL: 'Przy logowaniu na Twoje konto nie jest już potrzebny kod z aplikacji.',
      EN: 'Signing in to your account no longer needs a code from your app.',
      UK: 'Для входу до вашого облікового запису більше не потрібен код із застосунку.',
    },
    notYouWarn,
  ],
});

export const providerLinkedLetter = (name: string): Letter => ({
  kind: 'PROVIDER_LINKED',
  subject: {
    PL: 'Nowy sposób logowania',
    EN: 'A new way to sign in',
    UK: 'Новий спосіб входу',
  },
  lines: [
    {
      PL: `Od teraz na Twoje konto można się zalogować przez: ${name}. Możesz to usunąć w panelu, na stronie „Twoje konto”.`,
      EN: `From now on your account can be opened with: ${name}. You can remove this in the workspace, on the page of your account.`,
      UK: `Відтепер у ваш обліковий запис можна увійти через: ${name}. Це можна вилучити на сторінці вашого облікового запису.`,
    },
    notYouWarn,
  ],
});
