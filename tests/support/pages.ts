/**
 * Every page there is, by the folder of its route, with an address at which it shows most of what it can. A route that
 * is missing here fails `every-route.test.ts`.
 */
import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import type { PersonaKey } from '../../server/src/accounts/index.ts';
import { aPreviewedImport, importAct, untilImport } from './journey-imports.ts';
import { ask } from './journey-world.ts';
import { tokenSentTo } from './mails.ts';

export type Tongue = 'pl' | 'en';
export const tongues: Tongue[] = ['pl', 'en'];

export interface Address {
  /** Folder under web/src/routes. */
  route: string;
  pl: string;
  en: string;
  /** Who looks; the public when left out. */
  as?: PersonaKey;
}

const recommendation = 'WRO-2015/3.1';

/** The secret of an invitation that can be accepted. */
const invitation = '{invitation}';

export const publicPages: Address[] = [
  { route: '(public)', pl: '/', en: '/en' },
  { route: '(public)/forums', pl: '/fora', en: '/en/forums' },
  { route: '(public)/forums/[slug]', pl: '/fora/wroclaw-2015', en: '/en/forums/wroclaw-2015' },
  {
    route: '(public)/forums/[slug]/groups/[number]',
    pl: '/fora/wroclaw-2015/grupy/3',
    en: '/en/forums/wroclaw-2015/groups/3',
  },
  {
    route: '(public)/forums/[slug]/report',
    pl: '/fora/wroclaw-2015/raport',
    en: '/en/forums/wroclaw-2015/report',
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
  { route: '(public)/competences', pl: '/kto-moze', en: '/en/competences' },
  { route: '(public)/privacy', pl: '/prywatnosc', en: '/en/privacy' },
  { route: '(public)/look', pl: '/wyglad', en: '/en/look' },
  { route: '(public)/sign-in', pl: '/zaloguj', en: '/en/sign-in' },
  { route: '(public)/sign-in-link', pl: '/link-do-logowania', en: '/en/sign-in-link' },
  { route: '(public)/sign-in-link', pl: '/link-do-logowania?kod=x', en: '/en/sign-in-link?kod=x' },
  { route: '(public)/sign-in-password', pl: '/nowe-haslo', en: '/en/sign-in-password' },
  { route: '(public)/sign-in-email', pl: '/potwierdz-adres?kod=x', en: '/en/sign-in-email?kod=x' },
  { route: '(public)/sign-in-code', pl: '/kod-logowania', en: '/en/sign-in-code' },
  { route: '(public)/invitation', pl: '/zaproszenie', en: '/en/invitation' },
  {
    route: '(public)/invitation/[token]',
    pl: `/zaproszenie/${invitation}`,
    en: `/en/invitation/${invitation}`,
  },
  { route: '(public)/demo', pl: '/demo', en: '/en/demo' },
];

/** Of the city office of the demo, whose id differs from one installation to the next. */
const addressee = '{addressee}';
const addresseeOf = { reference: 'WAW-2014/1.3', institution: 'urzad-miasta-warszawa-przyklad' };

/** A letter in the outbox, whose id is as new. */
const letter = '{letter}';

/** An import that waits for a decision, and one that was done and let nothing in. */
const importInHand = '{import}';
const importDone = '{import done}';
const importSteps = [
  ['recognised', 'rozpoznane'],
  ['columns', 'kolumny'],
  ['preview', 'podglad'],
] as const;

export const workspacePages: Address[] = [
  { route: '(room)/wall/[forum]', as: 'coordinator', pl: '/sciana/krakow-2013', en: '/en/wall/krakow-2013' },
  { route: '(room)/wall/[forum]', as: 'rapporteur', pl: '/sciana/wroclaw-2015', en: '/en/wall/wroclaw-2015' },
  { route: '(workspace)/workspace', as: 'coordinator', pl: '/panel', en: '/en/workspace' },
  { route: '(workspace)/workspace', as: 'auditor', pl: '/panel', en: '/en/workspace' },
  {
    route: '(workspace)/workspace/account',
    as: 'coordinator',
    pl: '/panel/konto',
    en: '/en/workspace/account',
  },
  { route: '(workspace)/workspace', as: 'administrator', pl: '/panel', en: '/en/workspace' },
  {
    route: '(workspace)/workspace/outbox',
    as: 'administrator',
    pl: '/panel/outbox',
    en: '/en/workspace/outbox',
  },
  {
    route: '(workspace)/workspace/outbox/[id]',
    as: 'administrator',
    pl: `/panel/outbox/${letter}`,
    en: `/en/workspace/outbox/${letter}`,
  },
  {
    route: '(workspace)/workspace/account/data',
    as: 'coordinator',
    pl: '/panel/konto/dane',
    en: '/en/workspace/account/data',
  },
  {
    route: '(workspace)/workspace/account/audit-log',
    as: 'coordinator',
    pl: '/panel/konto/dziennik',
    en: '/en/workspace/account/audit-log',
  },
  {
    route: '(workspace)/workspace/audit-log',
    as: 'administrator',
    pl: '/panel/dziennik',
    en: '/en/workspace/audit-log',
  },
  {
    route: '(workspace)/workspace/second-factor',
    as: 'rapporteur',
    pl: '/panel/drugi-skladnik',
    en: '/en/workspace/second-factor',
  },
  {
    route: '(workspace)/workspace/change-email',
    as: 'rapporteur',
    pl: '/panel/zmien-adres',
    en: '/en/workspace/change-email',
  },
  {
    route: '(workspace)/workspace/permissions',
    as: 'coordinator',
    pl: '/panel/uprawnienia',
    en: '/en/workspace/permissions',
  },
  {
    route: '(workspace)/workspace/forums/[slug]',
    as: 'coordinator',
    pl: '/panel/fora/wroclaw-2015',
    en: '/en/workspace/forums/wroclaw-2015',
  },
  {
    route: '(workspace)/workspace/groups/[forum]/[number]',
    as: 'rapporteur',
    pl: '/panel/grupy/wroclaw-2015/3',
    en: '/en/workspace/groups/wroclaw-2015/3',
  },
  {
    route: '(workspace)/workspace/groups/[forum]/[number]/new',
    as: 'rapporteur',
    pl: '/panel/grupy/wroclaw-2015/3/nowa',
    en: '/en/workspace/groups/wroclaw-2015/3/new',
  },
  {
    route: '(workspace)/workspace/groups/[forum]/[number]/projector',
    as: 'rapporteur',
    pl: '/panel/grupy/wroclaw-2015/3/projektor',
    en: '/en/workspace/groups/wroclaw-2015/3/projector',
  },
  {
    route: '(workspace)/workspace/groups/[forum]/[number]/composition',
    as: 'coordinator',
    pl: '/panel/grupy/krakow-2013/1/sklad',
    en: '/en/workspace/groups/krakow-2013/1/composition',
  },
  {
    route: '(workspace)/workspace/groups/[forum]/[number]/import',
    as: 'rapporteur',
    pl: '/panel/grupy/wroclaw-2015/3/import',
    en: '/en/workspace/groups/wroclaw-2015/3/import',
  },
  {
    route: '(workspace)/workspace/groups/[forum]/[number]/import/[id]',
    as: 'rapporteur',
    pl: `/panel/grupy/wroclaw-2015/3/import/${importDone}`,
    en: `/en/workspace/groups/wroclaw-2015/3/import/${importDone}`,
  },
  ...importSteps.map(([english, polish]): Address => ({
    route: `(workspace)/workspace/groups/[forum]/[number]/import/[id]/${english}`,
    as: 'rapporteur',
    pl: `/panel/grupy/wroclaw-2015/3/import/${importInHand}/${polish}`,
    en: `/en/workspace/groups/wroclaw-2015/3/import/${importInHand}/${english}`,
  })),
  {
    route: '(workspace)/workspace/recommendations/[...reference]',
    as: 'coordinator',
    pl: `/panel/rekomendacje/${recommendation}`,
    en: `/en/workspace/recommendations/${recommendation}`,
  },
  {
    route: '(workspace)/workspace/recommendations/[...reference]/review',
    as: 'coordinator',
    pl: `/panel/rekomendacje/${recommendation}/przeglad`,
    en: `/en/workspace/recommendations/${recommendation}/review`,
  },
  {
    route: '(workspace)/workspace/recommendations/[...reference]/lineage',
    as: 'coordinator',
    pl: `/panel/rekomendacje/${recommendation}/powiazania`,
    en: `/en/workspace/recommendations/${recommendation}/lineage`,
  },
  {
    route: '(workspace)/workspace/audits',
    as: 'coordinator',
    pl: '/panel/audyty',
    en: '/en/workspace/audits',
  },
  {
    route: '(workspace)/workspace/audits/[slug]',
    as: 'coordinator',
    pl: '/panel/audyty/audyt-przyklad',
    en: '/en/workspace/audits/audyt-przyklad',
  },
  {
    route: '(workspace)/workspace/recommendations/[...reference]/revise',
    as: 'coordinator',
    pl: `/panel/rekomendacje/${recommendation}/popraw`,
    en: `/en/workspace/recommendations/${recommendation}/revise`,
  },
  {
    route: '(workspace)/workspace/recommendations/[...reference]/translate/[language]',
    as: 'coordinator',
    pl: `/panel/rekomendacje/${recommendation}/tlumaczenie/en`,
    en: `/en/workspace/recommendations/${recommendation}/translate/pl-simple`,
  },
  {
    route: '(workspace)/workspace/translations',
    as: 'coordinator',
    pl: '/panel/tlumaczenia',
    en: '/en/workspace/translations?jezyk=en',
  },
  {
    route: '(workspace)/workspace/people',
    as: 'coordinator',
    pl: '/panel/osoby',
    en: '/en/workspace/people',
  },
  {
    route: '(workspace)/workspace/people',
    as: 'focal-point',
    pl: '/panel/osoby',
    en: '/en/workspace/people',
  },
  {
    route: '(workspace)/workspace/people/import',
    as: 'coordinator',
    pl: '/panel/osoby/import',
    en: '/en/workspace/people/import',
  },
  {
    route: '(workspace)/workspace/institutions/[slug]/handover',
    as: 'focal-point',
    pl: '/panel/instytucje/urzad-miasta-warszawa-przyklad/przekazanie',
    en: '/en/workspace/institutions/urzad-miasta-warszawa-przyklad/handover',
  },
  {
    route: '(workspace)/workspace/institutions/[slug]',
    as: 'focal-point',
    pl: '/panel/instytucje/urzad-miasta-warszawa-przyklad',
    en: '/en/workspace/institutions/urzad-miasta-warszawa-przyklad',
  },
  {
    route: '(workspace)/workspace/institutions/[slug]/tokens',
    as: 'focal-point',
    pl: '/panel/instytucje/urzad-miasta-warszawa-przyklad/tokeny',
    en: '/en/workspace/institutions/urzad-miasta-warszawa-przyklad/tokens',
  },
  {
    route: '(workspace)/workspace/addressees/[id]',
    as: 'focal-point',
    pl: `/panel/adresaci/${addressee}`,
    en: `/en/workspace/addressees/${addressee}`,
  },
  {
    route: '(workspace)/workspace/addressees/[id]',
    as: 'assessor',
    pl: `/panel/adresaci/${addressee}`,
    en: `/en/workspace/addressees/${addressee}`,
  },
];

/** The address as it is in the served installation. */
export async function placed(address: string): Promise<string> {
  return address
    .replace(addressee, address.includes(addressee) ? encodeURIComponent(await addresseeId()) : '')
    .replace(invitation, address.includes(invitation) ? await invitationToken() : '')
    .replace(importInHand, address.includes(importInHand) ? (await imports()).inHand : '')
    .replace(importDone, address.includes(importDone) ? (await imports()).done : '')
    .replace(letter, encodeURIComponent(`Mail:${inject('letterId')}`));
}

let invited: Promise<string> | undefined;

/** Somebody is invited once for all who look; their letter lies in the outbox a moment later. */
const invitationToken = (): Promise<string> => (invited ??= invite());

async function invite(): Promise<string> {
  const email = `${randomBytes(6).toString('hex')}@example.org`;
  const { institution } = await ask('{ institution(slug: "urzad-miasta-warszawa-przyklad") { id } }');
  const input = { email, name: 'Maria Kowal (przykład)', role: 'DEPUTY', scope: institution.id };
  await ask(
    'mutation ($input: InviteInput!) { invite(input: $input) { userErrors { message } } }',
    { input },
    'coordinator',
  );
  return tokenSentTo(email);
}

let imported: Promise<{ inHand: string; done: string }> | undefined;

/** Imported once for all who look. */
const imports = () => (imported ??= bothImports());

async function bothImports() {
  const file = 'Tytuł;Treść;Termin\nDyżur tłumaczki;Raz w tygodniu.;maj 2016\nBez treści;;\n';
  const inHand = await aPreviewedImport(file);
  const done = await aPreviewedImport(file);
  await importAct('runImport', { import: done, isAllOrNothing: true });
  await untilImport(done, 'DONE');
  return { inHand: bare(inHand), done: bare(done) };
}

const bare = (id: string) => id.replace(/.*:/, '');

async function addresseeId(): Promise<string> {
  const query = `{ recommendation(reference: "${addresseeOf.reference}") { addressees { id institution { slug } } } }`;
  const answer = await fetch(`${inject('servedAt')}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await answer.json()) as {
    data: { recommendation: { addressees: { id: string; institution: { slug: string } }[] } };
  };
  const found = data.recommendation.addressees.find(
    ({ institution }) => institution.slug === addresseeOf.institution,
  );
  if (!found) throw new Error(`${addresseeOf.reference} is not addressed to ${addresseeOf.institution}`);
  return found.id;
}
