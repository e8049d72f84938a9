import { oneOf, statements } from './statements.ts';

/** Tokens with which an institution's own software asks and reports. The token itself is nowhere. */
export const up = statements(
  `create table api_tokens (
     id uuid primary key,
     institution_id uuid not null references institutions,
     name text not null,
     scope text not null ${oneOf('scope', 'READ', 'REPORT')},
     token_hash text not null unique,
     person_id text not null references people,
     created_at timestamptz not null,
     ends_on date not null,
     last_used_on date,
     revoked_at timestamptz)`,
  `create index api_tokens_by_institution on api_tokens (institution_id, created_at)`,
);
