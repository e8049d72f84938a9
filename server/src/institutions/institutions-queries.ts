import { sql } from 'kysely';
import type { Database } from '../database/tables.ts';
import type { InstitutionSector } from '../graphql/__generated__/types.ts';
import type { Order } from '../graphql/connections.ts';
import { fold } from '../words/index.ts';

export const institutionsByName: Order = [
  { by: sql`(i.name ->> 'pl') collate "pl-x-icu"`, type: 'text collate "pl-x-icu"' },
  { by: sql`i.id`, type: 'uuid' },
];

export const citiesByName: Order = [
  { by: sql`(c.name ->> 'pl') collate "pl-x-icu"`, type: 'text collate "pl-x-icu"' },
  { by: sql`c.id`, type: 'uuid' },
];

export const institutionBySlug = (db: Database, slug: string) =>
  db.selectFrom('institutions').selectAll().where('slug', '=', slug).executeTakeFirst();

export const institutionsIn = (db: Database, ids: readonly string[]) =>
  db.selectFrom('institutions').selectAll().where('id', 'in', ids).execute();

/** Institutions of a sector whose name, in any language and at any time, holds `search`. */
export const institutionsMatching = (
  db: Database,
  { search, sector }: { search?: string | null; sector?: InstitutionSector | null },
) =>
  db
    .selectFrom('institutions as i')
    .selectAll('i')
    .$if(Boolean(sector), (query) => query.where('i.sector', '=', sector as InstitutionSector))
    .$if(Boolean(search?.trim()), (query) => query.where('i.nameFolded', 'like', holding(search as string)));

const holding = (search: string) => `%${fold(search.trim()).replace(/[\\%_]/g, '\\$&')}%`;

export const citiesIn = (db: Database, ids: readonly string[]) =>
  db.selectFrom('cities').selectAll().where('id', 'in', ids).execute();

export const cityBySlug = (db: Database, slug: string) =>
  db.selectFrom('cities').selectAll().where('slug', '=', slug).executeTakeFirst();

/** Cities in which a gathering took place or an institution sits. */
export const citiesOnTheMap = (db: Database) =>
  db
    .selectFrom('cities as c')
    .selectAll('c')
    .where((where) =>
      where.or([
        where.exists(where.selectFrom('institutions').select('id').whereRef('cityId', '=', 'c.id')),
        where.exists(where.selectFrom('forums').select('id').whereRef('cityId', '=', 'c.id')),
      ]),
    );

export const voivodeshipsIn = (db: Database, teryts: readonly string[]) =>
  db.selectFrom('voivodeships').selectAll().where('teryt', 'in', teryts).execute();

export const namesOf = (db: Database, institutionIds: readonly string[]) =>
  db
    .selectFrom('institutionNames')
    .selectAll()
    .where('institutionId', 'in', institutionIds)
    .orderBy('position', 'desc')
    .execute();

export const institutionsSittingIn = (db: Database, cityIds: readonly string[]) =>
  db
    .selectFrom('institutions as i')
    .selectAll()
    .where('cityId', 'in', cityIds)
    .orderBy(sql`(i.name ->> 'pl') collate "pl-x-icu"`)
    .execute();

export const addresseeClasses = (db: Database) =>
  db.selectFrom('addresseeClasses').selectAll().orderBy('position').execute();
