import { oneOf, statements } from './statements.ts';

/** Who has an account, and how they come in. Columns better-auth knows, and ours: language, is_example, sign_in_tries. */
export const up = statements(
  `create table people (
     id text primary key,
     name text not null,
     email text not null unique,
     email_verified boolean not null,
     image text,
     created_at timestamptz not null default current_timestamp,
     updated_at timestamptz not null default current_timestamp,
     language text not null default 'PL' ${oneOf('language', 'PL', 'EN', 'UK')},
     is_example boolean not null default false)`,

  `create table sessions (
     id text primary key,
     expires_at timestamptz not null,
     token text not null unique,
     created_at timestamptz not null default current_timestamp,
     updated_at timestamptz not null,
     ip_address text check (ip_address is null),
     user_agent text check (user_agent is null),
     user_id text not null references people on delete cascade)`,
  `create index sessions_by_person on sessions (user_id)`,
  `create index sessions_by_expiry on sessions (expires_at)`,

  `create table sign_in_methods (
     id text primary key,
     account_id text not null,
     provider_id text not null,
     user_id text not null references people on delete cascade,
     access_token text,
     refresh_token text,
     id_token text,
     access_token_expires_at timestamptz,
     refresh_token_expires_at timestamptz,
     scope text,
     password text,
     created_at timestamptz not null default current_timestamp,
     updated_at timestamptz not null,
     unique (provider_id, account_id))`,
  `create index sign_in_methods_by_person on sign_in_methods (user_id)`,

  `create table verifications (
     id text primary key,
     identifier text not null,
     value text not null,
     expires_at timestamptz not null,
     created_at timestamptz not null default current_timestamp,
     updated_at timestamptz not null default current_timestamp)`,
  `create index verifications_by_identifier on verifications (identifier)`,

  // The key is a keyed hash: neither an address nor an e-mail is stored.
  `create table sign_in_tries (
     key text primary key,
     tries int not null,
     last_try_at timestamptz not null,
     opens_at timestamptz not null)`,
  `create index sign_in_tries_by_last_try on sign_in_tries (last_try_at)`,
);
