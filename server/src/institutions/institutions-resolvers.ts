import type { Language, Resolvers } from '../graphql/__generated__/types.ts';
import { page, totalCount } from '../graphql/connections.ts';
import type { Context } from '../graphql/context.ts';
import { globalId } from '../graphql/global-ids.ts';
import { toMany, toOne } from '../graphql/loaders.ts';
import { localized, localizedOrNull, type Translated } from '../graphql/localized.ts';
import { count, partialDate } from '../graphql/partial-dates.ts';
import type { CityRow, InstitutionNameRow, InstitutionRow } from './institution.ts';
import {
  addresseeClasses,
  citiesByName,
  citiesIn,
  citiesOnTheMap,
  cityBySlug,
  institutionBySlug,
  institutionsByName,
  institutionsMatching,
  institutionsSittingIn,
  namesOf,
  voivodeshipsIn,
} from './institutions-queries.ts';

type Asked = { language?: Language | null };
const name = (row: { name: Translated }, { language }: Asked, context: Context) =>
  localized(row.name, language ?? context.language);

export const institutionsResolvers: Resolvers = {
  Query: {
    institution: async (_, { slug }, { db }) => (await institutionBySlug(db, slug)) ?? null,
    institutions: (_, { first, after, ...filter }, { db }) =>
      page(institutionsMatching(db, filter), institutionsByName, { first, after }) as never,
    city: async (_, { slug }, { db }) => (await cityBySlug(db, slug)) ?? null,
    cities: (_, args, { db }) => page(citiesOnTheMap(db), citiesByName, args) as never,
    addresseeClasses: (_, _args, { db }) => addresseeClasses(db),
  },
  Voivodeship: { name },
  City: { id: ({ id }) => globalId('City', id), name },
  InstitutionName: {
    name,
    since: ({ sinceOn, sincePrecision }) => partialDate(sinceOn, sincePrecision),
    until: ({ untilOn, untilPrecision }) => partialDate(untilOn, untilPrecision),
  },
  AddresseeClass: { name },
  Institution: {
    id: ({ id }) => globalId('Institution', id),
    name,
    description: (row, { language }, context) =>
      localizedOrNull(row.description, language ?? context.language),
    foundedOn: ({ foundedOn, foundedPrecision }) => partialDate(foundedOn, foundedPrecision),
    members: ({ membersValue, membersQualifier }) => count(membersValue, membersQualifier),
  },
  InstitutionConnection: { totalCount: totalCount as never },
  CityConnection: { totalCount: totalCount as never },
};

const cityId = (row: { cityId: string | null }) => row.cityId;

export const institutionsLoaders = {
  City: {
    voivodeship: toOne(
      (city: CityRow) => city.voivodeshipTeryt,
      voivodeshipsIn,
      ({ teryt }) => teryt,
    ),
    institutions: toMany<CityRow, InstitutionRow>(institutionsSittingIn, cityId),
  },
  Institution: {
    names: toMany<InstitutionRow, InstitutionNameRow>(namesOf, ({ institutionId }) => institutionId),
    city: toOne(cityId, citiesIn, ({ id }) => id),
    voivodeship: toOne(
      (row: InstitutionRow) => row.voivodeshipTeryt,
      voivodeshipsIn,
      ({ teryt }) => teryt,
    ),
  },
};
