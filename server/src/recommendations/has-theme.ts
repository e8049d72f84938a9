import { sql } from 'kysely';

/** SQL, over `recommendations as r` and `themes as t`: the theme is its own, or its group's when it has none of its own. */
export const hasTheme = () => sql<boolean>`(
  exists (select from recommendation_themes own where own.recommendation_id = r.id and own.theme_id = t.id)
  or (not exists (select from recommendation_themes own where own.recommendation_id = r.id)
      and exists (select from working_group_themes of_group
                  where of_group.working_group_id = r.working_group_id and of_group.theme_id = t.id)))`;
