import { statements } from './statements.ts';

/** Links that open the wall of a Forum's plenary room to whoever has one. The token itself is nowhere. */
export const up = statements(
  `create table wall_links (
     id uuid primary key,
     forum_id uuid not null references forums,
     name text not null,
     token_hash text not null unique,
     person_id text not null references people,
     created_at timestamptz not null,
     ends_on date not null,
     revoked_at timestamptz)`,
  `create index wall_links_by_forum on wall_links (forum_id, created_at)`,
);
