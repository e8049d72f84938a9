import { partialDate, statements } from './statements.ts';

/** What a group says beside title, text and reason: the problem, parts that can be told apart, by when, and what its kind asks for. */
export const up = statements(
  ...['recommendation_texts', 'recommendation_revisions'].map(
    (table) => `alter table ${table}
       add problem text check (length(problem) <= 10000),
       add parts jsonb not null default '[]' check (jsonb_typeof(parts) = 'array')`,
  ),
  `alter table recommendation_revisions add details jsonb not null default '{}' check (jsonb_typeof(details) = 'object')`,
  `alter table recommendations add ${partialDate('by_when').split(',\n').join(', add ')}`,
  `create table recommendation_details (
     recommendation_id uuid primary key references recommendations,
     law_change jsonb check (jsonb_typeof(law_change) = 'object'),
     joint_project jsonb check (jsonb_typeof(joint_project) = 'object'))`,
  `alter table addressees add was_at_table boolean`,
);
