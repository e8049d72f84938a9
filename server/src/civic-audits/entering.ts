import type { Act } from '../database/act.ts';
import { newId } from '../database/ids.ts';
import { citeSources, seriesBySlug, type NewSource } from '../forums/index.ts';
import type { Translated } from '../graphql/localized.ts';

export interface NewAuditEdition {
  slug: string;
  title: Translated;
  year: number;
  /** Slug of its series. */
  series?: string;
  /** YYYY-MM-DD; only where a source tells. */
  opensOn?: string;
  closesOn?: string;
  about?: Translated;
  contact?: string;
  sources?: NewSource[];
}

/** Enters an edition as content tells of it, with its sources. Answers its id. */
export const enterAuditEdition = async (act: Act, edition: NewAuditEdition): Promise<string> => {
  const { slug, title, year, series, opensOn, closesOn, about, contact, sources } = edition;
  const of = series ? await seriesBySlug(act.trx, series) : null;
  if (series && !of) throw new Error(`No series is called ${series}`);
  const id = newId();
  await act.trx
    .insertInto('auditEditions')
    .values({
      ...{ id, slug, title, year },
      seriesId: of?.id ?? null,
      opensOn: opensOn ?? null,
      closesOn: closesOn ?? null,
      about: about ?? null,
      contact: contact ?? null,
    })
    .execute();
  await citeSources(act, 'auditEditionId', id, sources);
  return id;
};
