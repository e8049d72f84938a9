import { statements } from './statements.ts';

/** Who has which recommendation's form open. Rows live for a minute. */
export const up = statements(
  `create table recommendation_editing (
     recommendation_id uuid not null references recommendations,
     person_id text not null references people,
     seen_at timestamptz not null,
     primary key (recommendation_id, person_id))`,
  `create index recommendation_editing_by_seen on recommendation_editing (seen_at)`,
);
