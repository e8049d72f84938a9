import { fold } from '../words/index.ts';

/** What a column may say of a recommendation. */
export const fields = [
  ...(['reference', 'sourceId', 'title', 'body', 'problem', 'rationale', 'parts', 'kind'] as const),
  ...(['addressees', 'supporting', 'atTable', 'byWhen', 'themes', 'language', 'group'] as const),
  ...(['lawAct', 'lawArticle', 'lawWording', 'lawEli'] as const),
  ...(['partners', 'budget', 'funding', 'continuation'] as const),
] as const;
export type Field = (typeof fields)[number];

export const isField = (text: string): text is Field => (fields as readonly string[]).includes(text);

/**
 * What columns are called, in Polish and English, without diacritics and signs. The first of each list is what templates
 * and exports call it.
 */
const names: Record<Field, string[]> = {
  reference: ['oznaczenie', 'sygnatura', 'numer rekomendacji', 'oznaczenie rekomendacji', 'reference', 'ref'],
  sourceId: [
    ...['identyfikator', 'id', 'identyfikator odpowiedzi', 'id odpowiedzi', 'id wiersza', 'klucz', 'uuid'],
    ...['identifier', 'row id', 'response id', 'external id', 'source id'],
  ],
  title: [
    ...['tytul', 'tytul rekomendacji', 'nazwa', 'nazwa rekomendacji', 'haslo', 'skrot', 'temat rekomendacji'],
    ...['title', 'recommendation title', 'name', 'headline', 'summary', 'title value', 'title pl'],
  ],
  body: [
    ...[
      'tresc',
      'tresc rekomendacji',
      'rekomendacja',
      'rekomendacje',
      'co rekomendujemy',
      'co jest rekomendowane',
    ],
    ...[
      'opis',
      'opis rekomendacji',
      'tekst',
      'zalecenie',
      'postulat',
      'proponowane rozwiazanie',
      'rozwiazanie',
    ],
    ...['body', 'recommendation', 'recommendations', 'text', 'recommendation text', 'description', 'content'],
    ...['what is recommended', 'proposal', 'body value', 'body pl'],
  ],
  problem: [
    'problem',
    'opis problemu',
    'na czym polega problem',
    'diagnoza',
    'issue',
    'what is wrong',
    'challenge',
  ],
  rationale: [
    ...['uzasadnienie', 'dlaczego', 'powod', 'przyczyna', 'uzasadnienie rekomendacji', 'argumentacja'],
    ...['rationale', 'why', 'justification', 'reason', 'reasons', 'rationale value', 'rationale pl'],
  ],
  parts: ['czesci', 'podpunkty', 'punkty', 'czesci rekomendacji', 'parts', 'sub parts', 'subparts', 'points'],
  kind: [
    ...['rodzaj', 'rodzaj rekomendacji', 'typ', 'typ rekomendacji', 'kategoria rekomendacji'],
    ...['kind', 'type', 'recommendation type', 'recommendation kind'],
  ],
  addressees: [
    ...[
      'adresaci',
      'adresat',
      'adresaci rekomendacji',
      'adresat rekomendacji',
      'do kogo',
      'kto',
      'kto ma wykonac',
    ],
    ...[
      'adresat adresaci',
      'adresaci glowni',
      'adresat glowny',
      'instytucja',
      'instytucje',
      'odpowiedzialny',
    ],
    ...[
      'instytucja odpowiedzialna',
      'instytucje odpowiedzialne',
      'podmiot odpowiedzialny',
      'podmioty odpowiedzialne',
    ],
    ...['addressees', 'addressee', 'to whom', 'who', 'institution', 'institutions', 'responsible'],
    ...['responsible institution', 'lead addressees', 'lead'],
  ],
  supporting: [
    ...['adresaci wspierajacy', 'adresat wspierajacy', 'wspierajacy', 'wspolpraca', 'instytucje wspierajace'],
    ...['supporting', 'supporting addressees', 'supported by', 'supporting institutions'],
  ],
  atTable: [
    ...[
      'adresat przy stole',
      'przy stole',
      'czy adresat byl przy stole',
      'obecni adresaci',
      'adresaci przy stole',
    ],
    ...['at the table', 'addressee at the table', 'addressees at the table', 'at table'],
  ],
  byWhen: [
    ...[
      'termin',
      'do kiedy',
      'termin realizacji',
      'termin wykonania',
      'oczekiwany termin',
      'data realizacji',
    ],
    ...['kiedy', 'data', 'by when', 'bywhen', 'deadline', 'due', 'due date', 'date', 'when', 'term'],
  ],
  themes: [
    ...[
      'tematy',
      'temat',
      'obszar',
      'obszary',
      'blok tematyczny',
      'bloki tematyczne',
      'obszar tematyczny',
      'tematyka',
    ],
    ...['themes', 'theme', 'topic', 'topics', 'area', 'areas', 'subject'],
  ],
  language: ['jezyk', 'wersja jezykowa', 'language', 'lang'],
  group: ['grupa', 'grupa robocza', 'nr grupy', 'numer grupy', 'group', 'working group', 'workinggroup'],
  lawAct: ['akt prawny', 'ustawa', 'akt', 'nazwa aktu', 'law', 'act', 'legal act', 'lawchange act'],
  lawArticle: [
    'artykul',
    'przepis',
    'art',
    'jednostka redakcyjna',
    'article',
    'provision',
    'lawchange article',
  ],
  lawWording: [
    ...['proponowane brzmienie', 'brzmienie', 'proponowany zapis', 'proponowana tresc przepisu'],
    ...['proposed wording', 'wording', 'lawchange proposedwording'],
  ],
  lawEli: [
    ...[
      'publikator',
      'dziennik ustaw',
      'dz u',
      'eli',
      'miejsce publikacji',
      'publikacja aktu',
      'publication',
    ],
    ...['lawchange eli'],
  ],
  partners: ['partnerzy', 'partner', 'partners', 'jointproject partners'],
  budget: ['budzet', 'koszt', 'koszty', 'kosztorys', 'budget', 'cost', 'costs', 'jointproject budget'],
  funding: [
    ...['finansowanie', 'zrodlo finansowania', 'zrodla finansowania', 'funding', 'funding source'],
    ...['jointproject funding'],
  ],
  continuation: [
    ...['kontynuacja', 'trwalosc', 'ciag dalszy', 'co dalej', 'continuation', 'sustainability', 'follow up'],
    ...['jointproject continuation'],
  ],
};

const byName = new Map(
  Object.entries(names).flatMap(([field, all]) => [
    ...all.map((name) => [name, field as Field] as const),
    [plain(field), field as Field] as const,
  ]),
);

/** Columns that our exports and people's tables have beside the fields: known, and not imported. */
const others = new Set([
  ...[
    'lp',
    'l p',
    'nr',
    'no',
    'numer',
    'liczba porzadkowa',
    'number',
    '#',
    'isexample',
    'stage',
    'etap',
    'ispriority',
  ],
  ...['priorytet', 'forum', 'adoptedon', 'przyjeto', 'status', 'statusbasis', 'statusasof', 'disagreement'],
  ...['needsreverification', 'url', 'adres', 'uwagi', 'notatki', 'notes', 'comments', 'komentarz'],
]);

/** The field a column is named after; null for a name that says nothing to us, and for a running number, which is no identity. */
export const fieldOfHeader = (header: string): Field | null => {
  const name = plain(header);
  if (!name || others.has(name)) return null;
  const known = byName.get(name) ?? byName.get(plain(header.replaceAll(/\([^)]*\)|\[[^\]]*\]/g, ' ')));
  if (known) return known;
  // "3. Treść rekomendacji", "Adresat / adresaci", "Termin realizacji (miesiąc i rok)*"
  const bare = name.replace(/^\d+ /, '');
  const exact = byName.get(bare);
  if (exact) return exact;
  if (bare.length > 60) return null;
  const first = bare.split(' ').slice(0, 2).join(' ');
  return byName.get(first) ?? beginnings.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
};

const beginnings: [RegExp, Field][] = [
  [/^adresa(t|ci|ci) wspier|^supporting/, 'supporting'],
  [/^adresa(t|ci)|^addressee/, 'addressees'],
  [/^tresc|^recommendation text/, 'body'],
  [/^uzasadn|^rationale|^justif/, 'rationale'],
  [/^termin|^deadline|^do kiedy/, 'byWhen'],
  [/^tytul|^title/, 'title'],
  [/^rodzaj|^typ rekom/, 'kind'],
  [/^(obszar|blok) temat/, 'themes'],
  [/^problem/, 'problem'],
];

/** Each column's field: one column a field, visible ones before hidden, the closer name before the looser, the left before the right. */
export const guessFields = (
  columns: readonly { at: number; header: string; isHidden: boolean }[],
): Map<number, Field> => {
  const ranked = columns
    .flatMap((column) => {
      const field = fieldOfHeader(column.header);
      return field ? [{ ...column, field, isExact: byName.get(plain(column.header)) === field }] : [];
    })
    .sort(
      (one, other) =>
        Number(one.isHidden) - Number(other.isHidden) ||
        Number(other.isExact) - Number(one.isExact) ||
        one.at - other.at,
    );
  const taken = new Map<Field, number>();
  for (const { field, at } of ranked) if (!taken.has(field)) taken.set(field, at);
  return new Map([...taken].map(([field, at]) => [at, field]));
};

function plain(text: string): string {
  return fold(text)
    .replaceAll(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();
}
