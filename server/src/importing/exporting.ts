import type { Database } from '../database/tables.ts';
import type { RecommendationKind } from '../graphql/__generated__/types.ts';
import { currentOnes, type Current } from './current.ts';
import { readDirectory, type Directory } from './directory.ts';
import type { Field } from './fields.ts';
import { writtenDate } from './reading-dates.ts';

/** The languages that tables are written in; an import understands both. */
export type TableLanguage = 'PL' | 'EN';

/** A column as a table for people has it. */
export interface TableColumn {
  field: Field;
  header: string;
  explanation: string;
  /** What may stand there; any text when left out. */
  choices?: string[];
  /** True where several of the choices may stand in one cell. */
  mayBeSeveral?: boolean;
}

export interface DraftsTable {
  columns: TableColumn[];
  rows: string[][];
}

/**
 * Everything a group has, as a table that imports again without a change; without rows it is the template for an import.
 */
export const draftsTable = async (
  db: Database,
  workingGroupId: string,
  { language, isTemplate }: { language: TableLanguage; isTemplate: boolean },
): Promise<DraftsTable> => {
  const directory = await readDirectory(db);
  const columns = columnsIn(language, directory);
  const rows = isTemplate ? [] : await currentOnes(db, { workingGroupId });
  const names = namesIn(directory);
  return {
    columns,
    rows: rows.map((row) => {
      const cells = cellsOf(row, language, names);
      return columns.map(({ field }) => cells[field] ?? '');
    }),
  };
};

const kindWords: Record<TableLanguage, Record<RecommendationKind, string>> = {
  PL: {
    LAW_CHANGE: 'zmiana prawa',
    INSTITUTIONAL: 'instytucjonalna',
    JOINT_PROJECT: 'wspólny projekt',
  },
  EN: { LAW_CHANGE: 'law change', INSTITUTIONAL: 'institutional', JOINT_PROJECT: 'joint project' },
};

const cellsOf = (
  row: Current,
  language: TableLanguage,
  { nameOf, themeName }: ReturnType<typeof namesIn>,
): Partial<Record<Field, string | null>> => {
  const text = row.texts.find((each) => each.language === row.originalLanguage);
  const direct = row.addressees.filter(({ viaClass }) => !viaClass);
  const inRole = (wanted: string) =>
    [
      ...row.classes.filter(({ role }) => role === wanted).map(({ key }) => nameOf(key)),
      ...direct.filter(({ role }) => role === wanted).map(({ slug }) => nameOf(slug)),
    ].join('; ');
  const absent = language === 'PL' ? 'nie' : 'no';
  return {
    reference: row.reference,
    title: text?.title,
    body: text?.body,
    problem: text?.problem,
    rationale: text?.rationale,
    parts: text?.parts.map((part) => `${part.label}) ${part.text}`).join('\n'),
    kind: kindWords[language][row.kind],
    addressees: inRole('LEAD'),
    supporting: inRole('SUPPORTING'),
    atTable: direct
      .filter(({ wasAtTable }) => wasAtTable !== null)
      .map(({ slug, wasAtTable }) => (wasAtTable ? nameOf(slug) : `${nameOf(slug)} (${absent})`))
      .join('; '),
    byWhen: row.byWhenOn && row.byWhenPrecision ? writtenDate(row.byWhenOn, row.byWhenPrecision) : null,
    themes: row.themes.map(themeName).join('; '),
    language: row.originalLanguage.toLowerCase(),
    lawAct: row.lawChange?.act,
    lawArticle: row.lawChange?.article,
    lawWording: row.lawChange?.proposedWording,
    lawEli: row.lawChange?.eli,
    partners: row.jointProject?.partners,
    budget: row.jointProject?.budget,
    funding: row.jointProject?.funding,
    continuation: row.jointProject?.continuation,
  };
};

/** Names where they are understood again, else what stands in addresses. */
const namesIn = ({ known, find, theme, themes }: Directory) => {
  const names = new Map(known.map((one) => [one.institution ?? one.addresseeClass ?? '', one]));
  return {
    nameOf: (key: string) => {
      const name = names.get(key)?.name ?? key;
      const again = find(name);
      const isPlain = !/[\n;|•]/.test(name) && (again?.institution ?? again?.addresseeClass) === key;
      return isPlain ? name : key;
    },
    themeName: (slug: string) => {
      const name = themes.find((one) => one.slug === slug)?.name ?? slug;
      return !/[\n;|•]/.test(name) && theme(name) === slug ? name : slug;
    },
  };
};

const columnsIn = (language: TableLanguage, directory: Directory): TableColumn[] => {
  const at = language === 'PL' ? 0 : 1;
  const { nameOf, themeName } = namesIn(directory);
  const choices: Partial<Record<Field, string[]>> = {
    kind: Object.values(kindWords[language]),
    language: ['pl', 'en', 'uk'],
    addressees: directory.known.map((one) => nameOf(one.institution ?? one.addresseeClass ?? '')),
    supporting: directory.known.map((one) => nameOf(one.institution ?? one.addresseeClass ?? '')),
    themes: directory.themes.map(({ slug }) => themeName(slug)),
  };
  const several: Field[] = ['addressees', 'supporting', 'themes'];
  return Object.entries(words).map(([name, { header, explanation }]) => {
    const field = name as Field;
    const mayBeSeveral = several.includes(field);
    const said = choices[field];
    return {
      field,
      header: header[at],
      explanation: explanation[at],
      ...(said ? { choices: said, mayBeSeveral } : {}),
    };
  });
};

type InBoth = [pl: string, en: string];

/** The columns in the order in which a table has them. */
const words: Partial<Record<Field, { header: InBoth; explanation: InBoth }>> = {
  reference: {
    header: ['Oznaczenie', 'Reference'],
    explanation: [
      'Nadaje je serwis. Przy nowej rekomendacji zostaw puste; przy zmienianej nie ruszaj.',
      'Given by the site. Leave it empty for a new recommendation; leave it alone for one that is changed.',
    ],
  },
  title: {
    header: ['Tytuł', 'Title'],
    explanation: [
      'Najwyżej 200 znaków. Pusty powstanie z pierwszego zdania treści.',
      'Up to 200 characters. An empty one is made of the first sentence of the text.',
    ],
  },
  body: {
    header: ['Treść', 'Body'],
    explanation: ['Co jest rekomendowane. Potrzebna.', 'What is recommended. Needed.'],
  },
  problem: { header: ['Problem', 'Problem'], explanation: ['Na czym polega problem.', 'What is wrong.'] },
  rationale: { header: ['Uzasadnienie', 'Rationale'], explanation: ['Dlaczego.', 'Why.'] },
  parts: {
    header: ['Części', 'Parts'],
    explanation: [
      'Części oceniane osobno, każda w swoim wierszu komórki: a) … b) …',
      'Parts that are assessed separately, each on a line of the cell: a) … b) …',
    ],
  },
  kind: {
    header: ['Rodzaj', 'Kind'],
    explanation: [
      'Zmiana prawa, instytucjonalna albo wspólny projekt. Puste: wynika z pozostałych pól.',
      'Law change, institutional or joint project. Empty: told by the other fields.',
    ],
  },
  addressees: {
    header: ['Adresaci', 'Addressees'],
    explanation: [
      'Instytucje i grupy adresatów z katalogu; kilka oddziel średnikiem.',
      'Institutions and groups of addressees of the directory; several between semicolons.',
    ],
  },
  supporting: {
    header: ['Adresaci wspierający', 'Supporting addressees'],
    explanation: ['Kto ma pomóc; kilka oddziel średnikiem.', 'Who is to help; several between semicolons.'],
  },
  atTable: {
    header: ['Adresat przy stole', 'At the table'],
    explanation: [
      'Tak, nie albo nazwy adresatów, którzy uczestniczyli w pracach grupy.',
      'Yes, no, or the names of the addressees who took part in the group.',
    ],
  },
  byWhen: {
    header: ['Termin', 'By when'],
    explanation: [
      'Dzień, miesiąc albo rok: 2016-05-17, maj 2016, II kw. 2016, 2016.',
      'A day, a month or a year: 2016-05-17, May 2016, Q2 2016, 2016.',
    ],
  },
  themes: {
    header: ['Tematy', 'Themes'],
    explanation: [
      'Z listy tematów; kilka oddziel średnikiem. Puste: tematy grupy.',
      'From the list of themes; several between semicolons. Empty: the group’s.',
    ],
  },
  language: {
    header: ['Język', 'Language'],
    explanation: [
      'W jakim języku jest tekst: pl, en albo uk.',
      'Which language the text is in: pl, en or uk.',
    ],
  },
  lawAct: {
    header: ['Akt prawny', 'Legal act'],
    explanation: ['Tylko przy zmianie prawa.', 'Of a change in law only.'],
  },
  lawArticle: {
    header: ['Artykuł', 'Article'],
    explanation: ['Tylko przy zmianie prawa.', 'Of a change in law only.'],
  },
  lawWording: {
    header: ['Proponowane brzmienie', 'Proposed wording'],
    explanation: ['Tylko przy zmianie prawa.', 'Of a change in law only.'],
  },
  lawEli: {
    header: ['Publikator', 'Publication'],
    explanation: [
      'Jak Dz.U. 2013 poz. 1650 albo DU/2013/1650.',
      'Like Dz.U. 2013 poz. 1650 or DU/2013/1650.',
    ],
  },
  partners: {
    header: ['Partnerzy', 'Partners'],
    explanation: ['Tylko przy wspólnym projekcie.', 'Of a joint project only.'],
  },
  budget: {
    header: ['Budżet', 'Budget'],
    explanation: ['Tylko przy wspólnym projekcie.', 'Of a joint project only.'],
  },
  funding: {
    header: ['Finansowanie', 'Funding'],
    explanation: ['Tylko przy wspólnym projekcie.', 'Of a joint project only.'],
  },
  continuation: {
    header: ['Kontynuacja', 'Continuation'],
    explanation: ['Tylko przy wspólnym projekcie.', 'Of a joint project only.'],
  },
};
