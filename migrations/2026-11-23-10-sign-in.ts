import { oneOf, statements } from './statements.ts';

/** Ways to sign in beside a password. Columns of second_factors and passkeys are those better-auth knows. */
export const up = statements(
  // The token itself is nowhere: a link in a letter is worth as much as a password.
  `create table sign_in_links (
     id uuid primary key,
     token_hash text not null unique,
     purpose text not null ${oneOf('purpose', 'SIGN_IN', 'RESET_PASSWORD', 'CHANGE_EMAIL')},
     person_id text not null references people on delete cascade,
     email text check ((email is not null) = (purpose = 'CHANGE_EMAIL')),
     created_at timestamptz not null,
     expires_at timestamptz not null,
     used_at timestamptz)`,
  `create index sign_in_links_by_person on sign_in_links (person_id)`,
  `create index sign_in_links_by_expiry on sign_in_links (expires_at)`,

  `alter table people add column two_factor_enabled boolean not null default false`,
  `create table second_factors (
     id text primary key,
     secret text not null,
     backup_codes text not null,
     user_id text not null references people on delete cascade,
     verified boolean not null default true,
     failed_verification_count int not null default 0,
     locked_until timestamptz)`,
  `create index second_factors_by_secret on second_factors (secret)`,
  `create unique index second_factors_by_person on second_factors (user_id)`,

  `create table passkeys (
     id text primary key,
     name text,
     public_key text not null,
     user_id text not null references people on delete cascade,
     credential_id text not null unique,
     counter int not null,
     device_type text not null,
     backed_up boolean not null,
     transports text,
     created_at timestamptz,
     aaguid text)`,
  `create index passkeys_by_person on passkeys (user_id)`,
);
