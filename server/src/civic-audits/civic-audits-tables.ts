import type { Generated } from 'kysely';
import type { OptionalTranslatedColumn, TranslatedColumn } from '../institutions/index.ts';

export interface AuditEditionsTable {
  id: string;
  slug: string;
  title: TranslatedColumn;
  year: number;
  seriesId: string | null;
  /** YYYY-MM-DD; null where no source tells. */
  opensOn: string | null;
  closesOn: string | null;
  about: OptionalTranslatedColumn;
  /** Where auditors and jurors turn with questions; not public. */
  contact: string | null;
  version: Generated<number>;
}

export interface CivicAuditTables {
  auditEditions: AuditEditionsTable;
}
