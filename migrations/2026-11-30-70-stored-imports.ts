import { oneOf, statements } from './statements.ts';

/**
 * An import of a file into a group, from its upload to its report, with what becomes of each row; and which uploads are
 * tables to import rather than evidence.
 */
export const up = statements(
  `alter table uploads add purpose text not null default 'EVIDENCE' ${oneOf('purpose', 'EVIDENCE', 'IMPORT')}`,

  `create table recommendation_imports (
     id uuid primary key,
     working_group_id uuid not null references working_groups,
     person_id text not null references people,
     run_by text references people,
     request_id text,
     upload_id uuid unique references uploads on delete set null,
     file_name text not null,
     byte_size int not null,
     state text not null ${oneOf('state', 'UPLOADED', 'PREVIEWED', 'RUNNING', 'DONE', 'FAILED', 'GIVEN_UP')},
     to_do text ${oneOf('to_do', 'READ', 'JUDGE', 'WRITE')},
     version int not null,
     choices jsonb not null,
     recognised jsonb,
     columns jsonb,
     is_all_or_nothing boolean not null,
     rows_done int not null,
     rows_total int,
     failure jsonb,
     tries int not null default 0,
     claimed_until timestamptz,
     created_at timestamptz not null,
     touched_at timestamptz not null,
     ended_at timestamptz,
     check ((state in ('DONE', 'FAILED', 'GIVEN_UP')) = (ended_at is not null)),
     check (state <> 'RUNNING' or run_by is not null))`,
  `create index recommendation_imports_by_group on recommendation_imports (working_group_id, created_at)`,
  `create index recommendation_imports_to_do on recommendation_imports (touched_at) where to_do is not null`,

  `create table judged_rows (
     import_id uuid not null references recommendation_imports on delete cascade,
     version int not null,
     row int not null,
     fate text not null ${oneOf('fate', 'CREATED', 'UPDATED', 'UNCHANGED', 'DUPLICATE', 'REFUSED')},
     reference text,
     says text not null,
     at_column text,
     reason jsonb,
     cells jsonb,
     primary key (import_id, version, row))`,
  `create index judged_rows_by_fate on judged_rows (import_id, version, fate, row)`,
);
