export type {
  AddresseeClassRow,
  CityRow,
  InstitutionNameRow,
  InstitutionRow,
  VoivodeshipRow,
} from './institution.ts';
export { citiesIn, institutionBySlug, institutionsIn } from './institutions-queries.ts';
export { institutionsLoaders, institutionsResolvers } from './institutions-resolvers.ts';
export type { OptionalTranslatedColumn, TranslatedColumn } from './institutions-tables.ts';
export { registerInstitution, type NewInstitution } from './registering.ts';
export {
  enterAddresseeClasses,
  enterTerritory,
  type NewAddresseeClass,
  type Territory,
} from './territory.ts';
