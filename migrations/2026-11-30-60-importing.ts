import { statements } from './statements.ts';

/**
 * Which recommendation came from which row of a file, so that the same file changes nothing when it comes again: by the
 * identifier the file gives its rows, and by all that a row says. And which columns a table with these headers was matched to.
 */
export const up = statements(
  `create table imported_rows (
     working_group_id uuid not null references working_groups,
     key text not null,
     recommendation_id uuid not null references recommendations,
     content text not null,
     primary key (working_group_id, key))`,
  `create index imported_rows_by_recommendation on imported_rows (recommendation_id)`,
  `create table import_sources (
     forum_id uuid not null references forums,
     headers text not null,
     columns jsonb not null check (jsonb_typeof(columns) = 'object'),
     used_at timestamptz not null,
     primary key (forum_id, headers))`,
);
