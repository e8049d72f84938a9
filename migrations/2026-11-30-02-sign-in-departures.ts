import { oneOf, statements } from './statements.ts';

/** Who left to sign in at an identity provider and is expected back. What the browser brings back is known by its hash. */
export const up = statements(
  `create table sign_in_departures (
     state_hash text primary key,
     provider_id text not null,
     nonce text not null,
     code_verifier text not null,
     back text,
     language text not null ${oneOf('language', 'PL', 'EN', 'UK')},
     expires_at timestamptz not null,
     used_at timestamptz)`,
  `create index sign_in_departures_by_expiry on sign_in_departures (expires_at)`,
);
