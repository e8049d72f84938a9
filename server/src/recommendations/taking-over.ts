import { sql } from 'kysely';
import type { Trx } from '../database/tables.ts';

/**
 * Gives a draft the themes and proposed addressees of another, beside those it has. When something was sent to whom is
 * the other one's history and stays there.
 */
export const takeOver = async (trx: Trx, { from, to }: { from: string; to: string }): Promise<void> => {
  await sql`insert into recommendation_themes (recommendation_id, theme_id)
    select ${to}, theme_id from recommendation_themes where recommendation_id = ${from}
    on conflict do nothing`.execute(trx);
  await sql`insert into recommendation_classes (recommendation_id, class_id, role)
    select ${to}, class_id, role from recommendation_classes where recommendation_id = ${from}
    on conflict do nothing`.execute(trx);
  await sql`insert into addressees (id, recommendation_id, institution_id, role, institution_name_then, was_at_table,
      via_class_id, created_at)
    select gen_random_uuid(), ${to}, institution_id, role, institution_name_then, was_at_table,
      via_class_id, created_at
    from addressees where recommendation_id = ${from}
    on conflict do nothing`.execute(trx);
};
