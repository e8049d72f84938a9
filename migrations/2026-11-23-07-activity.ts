import { appendOnly, lastDay, oneOf, statements } from './statements.ts';

/** What happened, one row an act, and the answers given to repeated requests. */
export const up = statements(
  `create table activities (
     id uuid primary key,
     kind text not null,
     is_public boolean not null,
     occurred_on date not null,
     precision text not null ${oneOf('precision', 'DAY', 'MONTH', 'YEAR')},
     occurred_until date not null generated always as (${lastDay('occurred_on', 'precision')}) stored,
     recorded_at timestamptz not null,
     person_id text not null references people,
     role text,
     recommendation_id uuid not null references recommendations,
     addressee_id uuid references addressees,
     status_update_id uuid references status_updates,
     linked_recommendation_id uuid references recommendations,
     position text,
     note text,
     due_on date,
     previous_due_on date)`,
  `create index activities_by_recommendation on activities (recommendation_id, occurred_until, recorded_at, id)`,
  `create index activities_newest on activities (occurred_until desc, recorded_at desc, id desc) where is_public`,
  appendOnly('activities'),

  `create table mutation_answers (
     person_id text not null references people,
     client_mutation_id text not null check (length(client_mutation_id) <= 200),
     mutation text not null,
     request_hash text not null,
     thing_id uuid,
     recorded_at timestamptz not null,
     primary key (person_id, client_mutation_id))`,
);
