import { oneOf, statements } from './statements.ts';

/** Letters on their way, written down in the act that sends them. What one says is forgotten once it has left. */
export const up = statements(
  `create table mails (
     id uuid primary key,
     kind text not null,
     recipient text not null,
     person_id text references people on delete set null,
     language text not null ${oneOf('language', 'PL', 'EN', 'UK')},
     subject text not null,
     content jsonb,
     created_at timestamptz not null,
     attempts int not null default 0,
     next_try_at timestamptz not null,
     last_error text,
     sent_at timestamptz,
     given_up_at timestamptz,
     check (sent_at is null or given_up_at is null),
     check ((content is null) = (sent_at is not null or given_up_at is not null)))`,
  `create index mails_waiting on mails (next_try_at) where sent_at is null and given_up_at is null`,
  `create index mails_by_person on mails (person_id)`,
);
