import type { Database } from '../database/tables.ts';
import { newId } from '../database/ids.ts';
import type { Translated } from '../graphql/localized.ts';

export interface Territory {
  voivodeships: { teryt: string; slug: string; name: Translated }[];
  cities: {
    teryt: string;
    slug: string;
    name: Translated;
    voivodeship: string;
    lat: number | null;
    lon: number | null;
  }[];
}

/** Enters voivodeships and cities of the TERYT register; those that are there already stay as they are. */
export const enterTerritory = async (db: Database, { voivodeships, cities }: Territory): Promise<void> => {
  await db
    .insertInto('voivodeships')
    .values(voivodeships.map(({ teryt, slug, name }) => ({ teryt, slug, name })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await db
    .insertInto('cities')
    .values(
      cities.map(({ teryt, slug, name, voivodeship, lat, lon }) => ({
        id: newId(),
        teryt,
        slug,
        name,
        voivodeshipTeryt: voivodeship,
        latitude: lat,
        longitude: lon,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

export interface NewAddresseeClass {
  key: string;
  name: Translated;
  sector?: string | null;
}

/** Enters the groups of addressees that can be addressed together; those that are there already stay. */
export const enterAddresseeClasses = (db: Database, classes: NewAddresseeClass[]) =>
  db
    .insertInto('addresseeClasses')
    .values(
      classes.map(({ key, name, sector }, position) => ({
        id: newId(),
        key,
        name,
        sector: (sector ?? null) as never,
        position,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
