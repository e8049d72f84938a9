import { oneOf, statements } from './statements.ts';

/**
 * Texts can also stand in easy-to-read Polish, and a machine may have made one: it stays marked until a person approves it.
 * An original is nobody's translation and so never a machine's.
 */
export const up = statements(
  ...['recommendation_texts', 'recommendation_revisions'].map(
    (table) => `alter table ${table}
       drop constraint ${table}_language_check,
       add constraint ${table}_language_check ${oneOf('language', 'PL', 'EN', 'UK', 'PL_EASY')},
       add is_machine_made boolean not null default false`,
  ),
  `alter table recommendation_texts
     add check (translates_version is not null or not is_machine_made and language <> 'PL_EASY')`,
);
