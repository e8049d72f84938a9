import type { Act } from '../database/act.ts';
import { newId } from '../database/ids.ts';
import type { Count, InstitutionSector, PartialDate } from '../graphql/__generated__/types.ts';
import type { Translated } from '../graphql/localized.ts';
import { fold } from '../words/index.ts';

export interface NameOverTime {
  name: Translated;
  since?: PartialDate;
  until?: PartialDate;
  note?: string;
}

export interface NewInstitution {
  slug: string;
  sector: InstitutionSector;
  /** Oldest first; the last one is in use. */
  names: NameOverTime[];
  /** Seven TERYT digits of the city it sits in. */
  city?: string;
  /** Two TERYT digits of the voivodeship; the city's when left out. */
  voivodeship?: string;
  description?: Translated;
  website?: string;
  foundedOn?: PartialDate;
  members?: Count;
  discrepancies?: string[];
  asksFourEyes?: boolean;
  isExample?: boolean;
}

/** Puts an institution into the directory with every name it bore. An invented one must say so in its name. */
export const registerInstitution = async ({ trx }: Act, institution: NewInstitution): Promise<string> => {
  const inUse = institution.names.at(-1);
  if (!inUse) throw new Error(`Institution ${institution.slug} has no name`);
  const city = institution.city
    ? await trx
        .selectFrom('cities')
        .selectAll()
        .where('teryt', '=', institution.city)
        .executeTakeFirstOrThrow()
    : null;
  const id = newId();
  await trx
    .insertInto('institutions')
    .values({
      id,
      slug: institution.slug,
      sector: institution.sector,
      name: inUse.name,
      nameFolded: fold(institution.names.flatMap(({ name }) => Object.values(name)).join(' | ')),
      cityId: city?.id ?? null,
      voivodeshipTeryt: institution.voivodeship ?? city?.voivodeshipTeryt ?? null,
      description: institution.description ?? null,
      website: institution.website ?? null,
      foundedOn: institution.foundedOn?.date ?? null,
      foundedPrecision: institution.foundedOn?.precision ?? null,
      membersValue: institution.members?.value ?? null,
      membersQualifier: institution.members?.qualifier ?? null,
      discrepancies: institution.discrepancies ?? [],
      asksFourEyes: institution.asksFourEyes ?? false,
      isExample: institution.isExample ?? false,
    })
    .execute();
  await trx
    .insertInto('institutionNames')
    .values(
      institution.names.map((name, position) => ({
        ...nameRow(name),
        id: newId(),
        institutionId: id,
        position,
      })),
    )
    .execute();
  return id;
};

const nameRow = ({ name, since, until, note }: NameOverTime) => ({
  name: name,
  sinceOn: since?.date ?? null,
  sincePrecision: since?.precision ?? null,
  untilOn: until?.date ?? null,
  untilPrecision: until?.precision ?? null,
  note: note ?? null,
});
