import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../database/tables.ts';
import type { RecommendationRow } from './recommendation.ts';
import { recommendationColumns } from './recommendations-queries.ts';

/** Which recommendations are looked at: public ones, and drafts of these groups. */
export interface Sight {
  groupIds: readonly string[];
  except: string | null;
}

const seen = ({ groupIds, except }: Sight): RawBuilder<boolean> => sql`(
  (r.published_at is not null
    or r.working_group_id = any(${groupIds}::uuid[]) and r.stage <> 'MERGED')
  and r.reference is distinct from ${except})`;

/**
 * In which share of recommendations each form stands, as Postgres itself noted when it last took its statistics: those
 * that are not among its thousand most common are rare. Counting would cost more than all the rest.
 */
export const sharesOf = async (db: Database, forms: readonly string[]): Promise<Map<string, number>> => {
  const { rows } = await sql<{ form: string; share: number }>`
    select common.form, common.share
    from pg_stats s,
      unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) as common (form, share)
    where s.schemaname = current_schema() and s.tablename = 'recommendations' and s.attname = 'search'
      and common.form = any(${forms}::text[])`.execute(db);
  return new Map(rows.map(({ form, share }) => [form, share]));
};

export interface Candidate extends RecommendationRow {
  title: string;
  /** Which of the forms it has. */
  has: string[];
}

/** Those that have some of the rare forms, the likeliest by Postgres' own rank, each with which of all forms it has. */
export const candidates = (
  db: Database,
  { rare, forms }: { rare: readonly string[]; forms: readonly string[] },
  sight: Sight,
): Promise<Candidate[]> => {
  const any = sql`${rare.join(' | ')}::tsquery`;
  return db
    .selectFrom('recommendations as r')
    .innerJoin('recommendationTexts as t', (join) =>
      join.onRef('t.recommendationId', '=', 'r.id').onRef('t.language', '=', 'r.originalLanguage'),
    )
    .select(recommendationColumns)
    .select('t.title')
    .select(
      sql<string[]>`array(
        select unnest(tsvector_to_array(r.search)) intersect select unnest(${forms}::text[]))`.as('has'),
    )
    .where(
      sql<boolean>`r.id in (
        select r.id from recommendations r where r.search @@ ${any} and ${seen(sight)}
        order by ts_rank(r.search, ${any}) desc, r.id limit 40)`,
    )
    .execute();
};
