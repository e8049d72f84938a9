import type { ColumnType, Generated } from 'kysely';
import type { CountQualifier, DatePrecision, InstitutionSector } from '../graphql/__generated__/types.ts';
import type { Translated } from '../graphql/localized.ts';

export type TranslatedColumn = ColumnType<Translated, Translated, Translated>;
export type OptionalTranslatedColumn = ColumnType<Translated | null, Translated | null, Translated | null>;

export interface VoivodeshipsTable {
  teryt: string;
  slug: string;
  name: TranslatedColumn;
}

export interface CitiesTable {
  id: string;
  teryt: string;
  slug: string;
  name: TranslatedColumn;
  voivodeshipTeryt: string;
  latitude: number | null;
  longitude: number | null;
}

export interface InstitutionsTable {
  id: string;
  slug: string;
  sector: InstitutionSector;
  name: TranslatedColumn;
  nameFolded: string;
  cityId: string | null;
  voivodeshipTeryt: string | null;
  description: OptionalTranslatedColumn;
  website: string | null;
  foundedOn: string | null;
  foundedPrecision: DatePrecision | null;
  membersValue: number | null;
  membersQualifier: CountQualifier | null;
  discrepancies: Generated<string[]>;
  asksFourEyes: Generated<boolean>;
  isExample: Generated<boolean>;
}

export interface InstitutionNamesTable {
  id: string;
  institutionId: string;
  position: number;
  name: TranslatedColumn;
  sinceOn: string | null;
  sincePrecision: DatePrecision | null;
  untilOn: string | null;
  untilPrecision: DatePrecision | null;
  note: string | null;
}

export interface AddresseeClassesTable {
  id: string;
  key: string;
  name: TranslatedColumn;
  /** Sector whose institutions it expands to; null expands to nobody. */
  sector: InstitutionSector | null;
  position: number;
}

export interface InstitutionTables {
  voivodeships: VoivodeshipsTable;
  cities: CitiesTable;
  institutions: InstitutionsTable;
  institutionNames: InstitutionNamesTable;
  addresseeClasses: AddresseeClassesTable;
}
