import type { Selectable } from 'kysely';
import type {
  AddresseeClassesTable,
  CitiesTable,
  InstitutionNamesTable,
  InstitutionsTable,
  VoivodeshipsTable,
} from './institutions-tables.ts';

export type VoivodeshipRow = Selectable<VoivodeshipsTable>;
export type CityRow = Selectable<CitiesTable>;
export type InstitutionRow = Selectable<InstitutionsTable>;
export type InstitutionNameRow = Selectable<InstitutionNamesTable>;
export type AddresseeClassRow = Selectable<AddresseeClassesTable>;
