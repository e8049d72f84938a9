/**
 * Route folders are English nouns. Polish addresses are made of the words below; other languages keep the English words
 * behind their own first path word. Names (a slug, a reference) are the same in all.
 */
import { baseLocale, getLocale, locales, type Locale } from '#lib/paraglide/runtime.js';

const polishWords: Record<string, string> = {
  forums: 'fora',
  groups: 'grupy',
  recommendations: 'rekomendacje',
  institutions: 'instytucje',
  actions: 'dzialania',
  themes: 'tematy',
  cities: 'miasta',
  method: 'metoda',
  competences: 'kto-moze',
  consultations: 'konsultacje',
  platform: 'platforma',
  awards: 'nagrody',
  look: 'wyglad',
  wall: 'sciana',
  'sign-in': 'zaloguj',
  'sign-in-link': 'link-do-logowania',
  'sign-in-password': 'nowe-haslo',
  'sign-in-email': 'potwierdz-adres',
  'sign-in-code': 'kod-logowania',
  'sign-out': 'wyloguj',
  'signed-out': 'wylogowano',
  workspace: 'panel',
  addressees: 'adresaci',
  account: 'konto',
  people: 'osoby',
  invitation: 'zaproszenie',
  handover: 'przekazanie',
  data: 'dane',
  projector: 'projektor',
  composition: 'sklad',
  tokens: 'tokeny',
  audits: 'audyty',
  privacy: 'prywatnosc',
  'audit-log': 'dziennik',
  'change-email': 'zmien-adres',
  permissions: 'uprawnienia',
  'second-factor': 'drugi-skladnik',
  drafts: 'szkice',
  new: 'nowa',
  revise: 'popraw',
  review: 'przeglad',
  lineage: 'powiazania',
  translate: 'tlumaczenie',
  translations: 'tlumaczenia',
  submit: 'przekaz',
  adopt: 'przyjmij',
  'request-changes': 'do-poprawy',
  resubmit: 'oddaj',
  publish: 'opublikuj',
  withdraw: 'wycofaj',
  address: 'zaadresuj',
  respond: 'odpowiedz',
  promise: 'zobowiazanie',
  'move-date': 'przesun-termin',
  report: 'raport',
  assess: 'ocena',
  confirm: 'potwierdz',
  recognised: 'rozpoznane',
  columns: 'kolumny',
  preview: 'podglad',
};
const englishWords = Object.fromEntries(
  Object.entries(polishWords).map(([english, polish]) => [polish, english]),
);

/** Addresses without a language: machines and forms use them. */
const shared = /^\/(demo\/sign-in|oidc|graphql|uploads|health|_app)(\/|$)/;

/** The language an address is in. */
export function localeOf(pathname: string): Locale {
  const first = pathname.split('/')[1];
  return locales.find((locale) => locale === first && locale !== baseLocale) ?? baseLocale;
}

/** The route behind an address: `/fora/wroclaw-2015/grupy/3` and `/en/forums/wroclaw-2015/groups/3` are one. */
export function toRoute(pathname: string): string {
  if (shared.test(pathname)) return pathname;
  const locale = localeOf(pathname);
  if (locale === baseLocale) return translate(pathname, englishWords);
  return pathname.slice(locale.length + 1) || '/';
}

/** The address of a route, in the page's language or another one. A query and a hash stay as they are. */
export function href(route: string, locale: Locale = getLocale()): string {
  const [pathname = '/', rest = ''] = split(route);
  if (shared.test(pathname)) return route;
  if (locale === baseLocale) return translate(pathname, polishWords) + rest;
  return `/${locale}${pathname === '/' ? '' : pathname}${rest}`;
}

/** The same page in another language, with its query. */
export const inLocale = ({ pathname, search }: { pathname: string; search: string }, locale: Locale) =>
  href(toRoute(pathname) + search, locale);

/** Where an address written in the other language's words belongs; undefined when it stands right. */
export function misspelt(pathname: string): string | undefined {
  if (shared.test(pathname)) return undefined;
  const locale = localeOf(pathname);
  const words = locale === baseLocale ? polishWords : englishWords;
  const bare = locale === baseLocale ? pathname : pathname.slice(locale.length + 1);
  const right = translate(bare, words);
  if (right === bare) return undefined;
  return locale === baseLocale ? right : `/${locale}${right}`;
}

// The second part of a public address, and the third in the workspace, is always a name, never a word: an institution may
// well be called "platforma". Below one's own account there are no names.
function translate(pathname: string, words: Record<string, string>): string {
  const own = /^\/(panel\/konto|workspace\/account)\//.test(pathname);
  const name = own ? -1 : /^\/(panel|workspace)(\/|$)/.test(pathname) ? 3 : 2;
  return pathname
    .split('/')
    .map((part, place) => {
      if (place === name) return part;
      // A file of a thing stands below its name: `/fora/wroclaw-2015/raport.pdf`.
      const mayBeFile = own || place === 1 || (name === 2 && place === 3);
      const [word = '', ...extension] = mayBeFile ? part.split('.') : [part];
      return [Object.hasOwn(words, word) ? words[word] : word, ...extension].join('.');
    })
    .join('/');
}

function split(route: string): [string, string] {
  const end = route.search(/[?#]/);
  return end < 0 ? [route, ''] : [route.slice(0, end), route.slice(end)];
}

/** A path to go back to, if it is one of this site: a link may not lead a reader away. */
export const ownPath = (path: string | null) => (path && /^\/(?![/\\])/.test(path) ? path : null);
