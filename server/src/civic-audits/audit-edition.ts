import type { Selectable } from 'kysely';
import type { Place } from '../accounts/index.ts';
import type { AuditEditionsTable } from './civic-audits-tables.ts';

export type AuditEditionRow = Selectable<AuditEditionsTable>;

/** Limits of texts, in characters. */
export const limits = { slug: 60, title: 200, about: 5_000, contact: 200 };

/** Where an edition stands, as far as roles reach it. */
export const placeOf = ({ id, seriesId }: Pick<AuditEditionRow, 'id' | 'seriesId'>): Place => ({
  auditEditionId: id,
  seriesId,
});
