import type { ImportEncoding, ImportField, ImportSeparator } from '../graphql/__generated__/types.ts';
import type { Field } from './fields.ts';
import type { Encoding, Separator } from './file.ts';

/** What the API calls things that files call otherwise. */
export const encodingsNamed: Record<ImportEncoding, Encoding> = {
  UTF_8: 'utf-8',
  UTF_16LE: 'utf-16le',
  UTF_16BE: 'utf-16be',
  WINDOWS_1250: 'windows-1250',
  ISO_8859_2: 'iso-8859-2',
  MAC_CENTRAL_EUROPEAN: 'maccenteuro',
  MAC_ROMAN: 'macintosh',
};

export const separatorsNamed: Record<ImportSeparator, Separator> = {
  COMMA: ',',
  SEMICOLON: ';',
  TAB: '\t',
  BAR: '|',
};

export const fieldsNamed: Record<ImportField, Field> = {
  REFERENCE: 'reference',
  SOURCE_ID: 'sourceId',
  TITLE: 'title',
  BODY: 'body',
  PROBLEM: 'problem',
  RATIONALE: 'rationale',
  PARTS: 'parts',
  KIND: 'kind',
  ADDRESSEES: 'addressees',
  SUPPORTING: 'supporting',
  AT_TABLE: 'atTable',
  BY_WHEN: 'byWhen',
  THEMES: 'themes',
  LANGUAGE: 'language',
  GROUP: 'group',
  LAW_ACT: 'lawAct',
  LAW_ARTICLE: 'lawArticle',
  LAW_WORDING: 'lawWording',
  LAW_ELI: 'lawEli',
  PARTNERS: 'partners',
  BUDGET: 'budget',
  FUNDING: 'funding',
  CONTINUATION: 'continuation',
};

const turned = <Name extends string, Value extends string>(names: Record<Name, Value>) =>
  Object.fromEntries(Object.entries(names).map(([name, value]) => [value, name])) as Record<Value, Name>;

export const encodingNames = turned(encodingsNamed);
export const separatorNames = turned(separatorsNamed);
export const fieldNames = turned(fieldsNamed);
