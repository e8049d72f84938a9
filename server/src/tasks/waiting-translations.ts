import { sql, type RawBuilder } from 'kysely';
import { grantsFor, type ViewerRow } from '../accounts/index.ts';
import type { EditorialStage, TextLanguage } from '../graphql/__generated__/types.ts';
import type { TranslationTaskRow } from './task.ts';
import { any, reach } from './waiting.ts';

/** Before the group has adopted it, a text still changes too often to be translated. */
const translatedFrom: readonly EditorialStage[] = ['ADOPTED', 'EDITING', 'PUBLISHED'];
const stages: readonly EditorialStage[] = ['DRAFT', 'GROUP_REVIEW', 'CHANGES_REQUESTED', ...translatedFrom];

/** SQL for every text that this person could translate now: one derived table with a row a text. */
export const translationsWaitingFor = (
  viewer: ViewerRow,
  { language, forum }: { language?: TextLanguage | null; forum?: string | null },
): RawBuilder<TranslationTaskRow> => {
  const reached = any(
    stages.map((stage) => {
      const there = any(grantsFor(viewer, 'translateRecommendation', stage).map(reach));
      return sql<boolean>`r.stage = ${stage} and ${there}`;
    }),
  );
  const isWaitedFor = sql`r.stage in (${sql.join(translatedFrom)})`;
  return sql<TranslationTaskRow>`(
    select 'TranslationTask:' || l.language || ':' || r.id as id, l.language, r.id as recommendation_id,
      r.published_at is not null as is_public,
      case when t.language is null then 'MISSING' when t.is_machine_made then 'TO_APPROVE' else 'STALE' end as kind,
      (case when t.language is null then coalesce(r.published_at, r.created_at)
        else coalesce((
          select min(v.recorded_at) from recommendation_revisions v
          where v.recommendation_id = r.id and case when t.is_machine_made
            then v.language = t.language and v.version >= t.version
            else v.language = r.original_language and v.version > t.translates_version end), r.created_at)
        end at time zone 'Europe/Warsaw')::date as since
    from recommendations r join forums f on f.id = r.forum_id
      join recommendation_texts o on o.recommendation_id = r.id and o.language = r.original_language
      cross join (values ('PL'), ('EN'), ('UK'), ('PL_EASY')) l (language)
      left join recommendation_texts t on t.recommendation_id = r.id and t.language = l.language
    where l.language <> r.original_language and ${reached}
      ${language ? sql`and l.language = ${language}` : sql``}
      ${forum ? sql`and f.slug = ${forum}` : sql``}
      and case when t.language is null
        then ${isWaitedFor} ${language === 'PL_EASY' ? sql`` : sql`and l.language <> 'PL_EASY'`}
        else t.is_machine_made or t.translates_version < o.version end)`;
};
