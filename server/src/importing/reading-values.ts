import type {
  Language,
  PartialDateInput,
  ProposedAddresseeInput,
  RecommendationKind,
  RecommendationPartInput,
} from '../graphql/__generated__/types.ts';
import type { Sentence } from '../refusal.ts';
import { fold } from '../words/index.ts';
import type { Directory } from './directory.ts';
import type { Field } from './fields.ts';
import { readDate } from './reading-dates.ts';

/** What a row says. A field whose column is not there is undefined; one whose cell is empty is null or an empty list. */
export interface RowValues {
  reference: string | null;
  sourceId: string | null;
  group: string | null;
  language?: Language;
  kind?: RecommendationKind;
  title?: string;
  body?: string;
  problem?: string | null;
  rationale?: string | null;
  parts?: RecommendationPartInput[];
  byWhen?: PartialDateInput | null;
  themes?: string[];
  addressees?: ProposedAddresseeInput[];
  /** Whether the addressees say who only supports, so that nobody else does. */
  knowsSupporting: boolean;
  law: Partial<Record<'act' | 'article' | 'proposedWording' | 'eli', string | null>>;
  project: Partial<Record<'partners' | 'budget' | 'funding' | 'continuation', string | null>>;
}

/** Why a row cannot go in: at which field, and in words. */
export interface Fault {
  field: Field | null;
  sentence: Sentence;
}

type Cells = Partial<Record<Field, string>>;

/** Understands the cells of a row, and says what in them it does not understand. */
export const readValues = (cells: Cells, directory: Directory): { values: RowValues; faults: Fault[] } => {
  const faults: Fault[] = [];
  const said = (field: Field): string | undefined => cells[field]?.replaceAll(/\r\n?/g, '\n').trim();
  const optional = (field: Field): string | null | undefined => {
    const text = said(field);
    return text === undefined ? undefined : text || null;
  };
  const values: RowValues = {
    reference: said('reference')?.toUpperCase() || null,
    sourceId: said('sourceId') || null,
    group: said('group') || null,
    knowsSupporting: cells.supporting !== undefined,
    law: {},
    project: {},
  };
  const title = said('title');
  if (title !== undefined) values.title = title.replaceAll(/\s*\n\s*/g, ' ');
  const body = said('body');
  if (body !== undefined) values.body = body;
  values.problem = optional('problem');
  values.rationale = optional('rationale');
  const parts = said('parts');
  if (parts !== undefined) values.parts = readParts(parts);
  const kind = said('kind');
  if (kind) {
    values.kind = readKind(kind) ?? undefined;
    if (!values.kind) faults.push({ field: 'kind', sentence: noSuchKind(kind) });
  }
  const language = said('language');
  if (language) {
    values.language = readLanguage(language) ?? undefined;
    if (!values.language) faults.push({ field: 'language', sentence: noSuchLanguage(language) });
  }
  const byWhen = said('byWhen');
  if (byWhen !== undefined) {
    const date = byWhen ? readDate(byWhen) : null;
    if (date && 'fault' in date) faults.push({ field: 'byWhen', sentence: quoting(byWhen, date.fault) });
    else values.byWhen = date;
  }
  readThemes(said('themes'), directory, values, faults);
  readAddressees(cells, directory, values, faults);
  for (const [field, key] of lawFields) if (cells[field] !== undefined) values.law[key] = said(field) || null;
  for (const [field, key] of projectFields)
    if (cells[field] !== undefined) values.project[key] = said(field) || null;
  return { values, faults };
};

export const lawFields = [
  ['lawAct', 'act'],
  ['lawArticle', 'article'],
  ['lawWording', 'proposedWording'],
  ['lawEli', 'eli'],
] as const;
export const projectFields = [
  ['partners', 'partners'],
  ['budget', 'budget'],
  ['funding', 'funding'],
  ['continuation', 'continuation'],
] as const;

/** `a) …` on a line of its own each; lines without a letter are parts too. */
const readParts = (text: string): RecommendationPartInput[] => {
  const parts: RecommendationPartInput[] = [];
  for (const line of text.split('\n')) {
    const lettered = /^\s*([a-z])[.)]\s+(.*)$/s.exec(line);
    const bulleted = /^\s*[-–•*]\s+(.*)$/s.exec(line);
    const last = parts.at(-1);
    if (lettered) parts.push({ label: lettered[1], text: lettered[2] ?? '' });
    else if (bulleted || !last?.label) {
      if (line.trim()) parts.push({ text: bulleted?.[1] ?? line.trim() });
    } else last.text += `\n${line}`;
  }
  return parts.map(({ label, text: said }) => (label ? { label, text: said.trim() } : { text: said.trim() }));
};

const kinds: [RegExp, RecommendationKind][] = [
  [
    /^law[_ ]?change|^(zmian\w*|nowelizacj\w*)( \w+)? (praw|ustaw|przepis)|^praw|^legislac|^legal|^ustaw|^zmiana prawna|^a?nowelizacja/,
    'LAW_CHANGE',
  ],
  [
    /^institutional|^instytucj|^dla instytucji|^administrac|^organizac|^praktyk|^для установ/,
    'INSTITUTIONAL',
  ],
  [/^joint[_ ]?project|^(wspoln\w+ )?projekt|^project|^wspolne? dzialani/, 'JOINT_PROJECT'],
];

export const readKind = (text: string): RecommendationKind | null => {
  const plain = fold(text).trim();
  return kinds.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
};

const readLanguage = (text: string): Language | null => {
  const plain = fold(text).trim();
  if (/^(pl|pol|polski|polish)/.test(plain)) return 'PL';
  if (/^(en|ang|angielski|english)/.test(plain)) return 'EN';
  return /^(uk|ua|ukr|укр)/.test(plain) ? 'UK' : null;
};

const readThemes = (text: string | undefined, directory: Directory, values: RowValues, faults: Fault[]) => {
  if (text === undefined) return;
  values.themes = [];
  const names = splitBy(text, (name) => directory.theme(name) !== null);
  for (const name of names) {
    const slug = directory.theme(name);
    if (slug && !values.themes.includes(slug)) values.themes.push(slug);
    if (!slug) faults.push({ field: 'themes', sentence: noSuchTheme(name, directory.themeNames) });
  }
};

const readAddressees = (cells: Cells, directory: Directory, values: RowValues, faults: Fault[]) => {
  const { addressees, supporting, atTable } = cells;
  if (addressees === undefined && supporting === undefined) return;
  const proposed: ProposedAddresseeInput[] = [];
  const find = (field: 'addressees' | 'supporting', text: string | undefined) => {
    for (const given of splitBy(text ?? '', (name) => directory.find(bare(name)) !== null)) {
      const role = field === 'supporting' || supportsOnly.test(given) ? 'SUPPORTING' : 'LEAD';
      const known = directory.find(bare(given)) ?? directory.find(given);
      if (!known) {
        faults.push({ field, sentence: noSuchAddressee(given, directory.similar(bare(given))) });
        continue;
      }
      const { institution, addresseeClass } = known;
      const isNamed = proposed.some(
        (one) => one.institution === institution && one.addresseeClass === addresseeClass,
      );
      if (!isNamed) proposed.push(institution ? { institution, role } : { addresseeClass, role });
    }
  };
  find('addressees', addressees);
  find('supporting', supporting);
  if (atTable !== undefined) sayWhoWasThere(atTable, directory, proposed, faults);
  values.addressees = proposed;
};

const supportsOnly = /\((wspierając\w*|wspiera|supporting|supports)\)\s*$/i;
const bare = (name: string) =>
  name
    .replace(supportsOnly, '')
    .replace(/\((główn\w*|prowadząc\w*|lead)\)\s*$/i, '')
    .trim();

/** "tak" and "nie" speak of all of them; else it is the names of those who were there. */
const sayWhoWasThere = (
  text: string,
  directory: Directory,
  proposed: ProposedAddresseeInput[],
  faults: Fault[],
) => {
  const plain = fold(text).trim();
  if (!plain) return;
  const all = /^(tak|yes|y|t|true|1)$/.test(plain)
    ? true
    : /^(nie|no|n|false|0|brak|nikt|none)$/.test(plain)
      ? false
      : null;
  if (all !== null) {
    for (const one of proposed) one.wasAtTable = all;
    return;
  }
  for (const name of splitBy(text, (each) => directory.find(absent(each)) !== null)) {
    const known = directory.find(absent(name));
    const one = proposed.find(
      (each) =>
        known && each.institution === known.institution && each.addresseeClass === known.addresseeClass,
    );
    if (one) one.wasAtTable = !isAbsent.test(name);
    else faults.push({ field: 'atTable', sentence: notAddressed(name) });
  }
};

const isAbsent = /\((nie|no|nieobecn\w*|absent)\)\s*$/i;
const absent = (name: string) =>
  name
    .replace(/\((tak|yes)\)\s*$/i, '')
    .replace(isAbsent, '')
    .trim();

/**
 * Several names in one cell: each on its line, or between semicolons; between commas, slashes, "oraz" or "i" only where that
 * makes names that are known, since names hold these themselves.
 */
export const splitBy = (text: string, isKnown: (name: string) => boolean): string[] => {
  const rough = text
    .split(/[\n;|]|\s•\s?/)
    .map((name) => name.replace(/^\s*(?:[-–•*]|\d+[.)])\s+/, '').trim())
    .filter(Boolean);
  return rough.flatMap((name) => (isKnown(name) ? [name] : (splitFurther(name, isKnown) ?? [name])));
};

const splitFurther = (name: string, isKnown: (name: string) => boolean): string[] | null => {
  const pieces = name.split(/(,\s*(?:oraz\s|i\s|and\s)?|\s+(?:oraz|i|and|a także)\s+|\s*[/&]\s*|\s+)/);
  // Longest known names first: pieces are joined again until what stands there is known.
  const found: string[] = [];
  let at = 0;
  let unknown = '';
  while (at < pieces.length) {
    let end = pieces.length;
    while (end > at && !isKnown(pieces.slice(at, end).join('').trim())) end -= 2;
    if (end > at) {
      if (unknown.trim()) found.push(...unknownNames(unknown));
      unknown = '';
      found.push(pieces.slice(at, end).join('').trim());
      at = end + 1;
    } else {
      unknown += (pieces[at] ?? '') + (pieces[at + 1] ?? '');
      at += 2;
    }
  }
  if (unknown.trim()) found.push(...unknownNames(unknown));
  return found.length > 0 ? found : null;
};

const unknownNames = (text: string) =>
  text
    .split(/,|\s\/\s/)
    .map((name) => name.replace(/^\s*(oraz|i|and)\s+|\s+(oraz|i|and)\s*$/g, '').trim())
    .filter(Boolean);

const quoting = (given: string, { PL, EN, UK }: Sentence): Sentence => ({
  PL: `„${shortened(given)}”: ${lowered(PL)}`,
  EN: `“${shortened(given)}”: ${lowered(EN)}`,
  UK: `«${shortened(given)}»: ${lowered(UK)}`,
});

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const shortened = (text: string) => (text.length > 80 ? `${text.slice(0, 79).toWellFormed()}…` : text);

const noSuchKind = (given: string): Sentence =>
  quoting(given, {
    PL: 'Nie ma takiego rodzaju. Możliwe są: zmiana prawa, instytucjonalna, wspólny projekt.',
    EN: 'There is no such kind. There are: law change, institutional, joint project.',
    UK: 'Такого виду немає. Можливі: зміна права, інституційна, спільний проєкт.',
  });

const noSuchLanguage = (given: string): Sentence =>
  quoting(given, {
    PL: 'Nie ma takiego języka. Wpisz pl, en albo uk.',
    EN: 'There is no such language. Write pl, en or uk.',
    UK: 'Такої мови немає. Впишіть pl, en або uk.',
  });

const noSuchTheme = (given: string, known: string[]): Sentence =>
  quoting(given, {
    PL: `Nie ma takiego tematu. Są: ${known.slice(0, 12).join(', ')}.`,
    EN: `There is no such theme. There are: ${known.slice(0, 12).join(', ')}.`,
    UK: `Такої теми немає. Є: ${known.slice(0, 12).join(', ')}.`,
  });

const noSuchAddressee = (given: string, similar: { name: string }[]): Sentence => {
  const names = similar.map(({ name }) => `„${name}”`).join(', ');
  return quoting(given, {
    PL: `Nie ma takiej instytucji ani grupy w katalogu.${names ? ` Czy chodzi o: ${names}?` : ''}`,
    EN: `The directory has no such institution or group.${names ? ` Is one of these meant: ${names}?` : ''}`,
    UK: `Такої установи чи групи немає в каталозі.${names ? ` Можливо, це: ${names}?` : ''}`,
  });
};

const notAddressed = (given: string): Sentence =>
  quoting(given, {
    PL: 'Nie jest to żaden z adresatów tego wiersza.',
    EN: 'This is none of the addressees of this row.',
    UK: 'Це не є жодним з адресатів цього рядка.',
  });
