/**
 * Every page there is, by the folder of its route, with an address at which it shows most of what it can. A route that
 * is missing here fails `every-address.test.ts`.
 */
import type { PersonaKey } from '../../server/src/accounts/index.ts';

export type Tongue = 'pl' | 'en';
export const tongues: Tongue[] = ['pl', 'en'];

export interface Address {
  /** Folder under web/src/routes. */
  route: string;
  pl: string;
  en: string;
  /** Who looks; nobody in particular when left out. */
  as?: PersonaKey;
}

const recommendation = 'WRO-2015/3.1';

export const publicPages: Address[] = [
  { route: '(public)', pl: '/', en: '/en' },
  { route: '(public)/forums', pl: '/fora', en: '/en/forums' },
  { route: '(public)/forums/[slug]', pl: '/fora/wroclaw-2015', en: '/en/forums/wroclaw-2015' },
  {
    route: '(public)/forums/[slug]/groups/[number]',
    pl: '/fora/wroclaw-2015/grupy/3',
    en: '/en/forums/wroclaw-2015/groups/3',
  },
  { route: '(public)/recommendations', pl: '/rekomendacje', en: '/en/recommendations' },
  {
    route: '(public)/recommendations/[...reference]',
    pl: `/rekomendacje/${recommendation}`,
    en: `/en/recommendations/${recommendation}`,
  },
  { route: '(public)/institutions', pl: '/instytucje', en: '/en/institutions' },
  {
    route: '(public)/institutions/[slug]',
    pl: '/instytucje/urzad-miasta-warszawa-przyklad',
    en: '/en/institutions/urzad-miasta-warszawa-przyklad',
  },
  { route: '(public)/actions', pl: '/dzialania', en: '/en/actions' },
  {
    route: '(public)/actions/[slug]',
    pl: '/dzialania/niewidzialni-mieszkancy',
    en: '/en/actions/niewidzialni-mieszkancy',
  },
  { route: '(public)/themes/[slug]', pl: '/tematy/zdrowie', en: '/en/themes/zdrowie' },
  { route: '(public)/method', pl: '/metoda', en: '/en/method' },
  { route: '(public)/look', pl: '/wyglad', en: '/en/look' },
  { route: '(public)/sign-in', pl: '/zaloguj', en: '/en/sign-in' },
  { route: '(public)/demo', pl: '/demo', en: '/en/demo' },
];
