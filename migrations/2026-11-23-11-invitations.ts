import { oneOf, statements } from './statements.ts';

const roles = [
  ...['RAPPORTEUR', 'MODERATOR', 'FOCAL_POINT', 'DEPUTY', 'VALIDATOR', 'ASSESSOR', 'AUDITOR', 'JUROR'],
  ...['COORDINATOR', 'ADMINISTRATOR'],
];

/** Who is asked to take on a role, by which link; and how a role came to somebody and ended. */
export const up = statements(
  `create table invitations (
     id uuid primary key,
     email text not null check (email = lower(email)),
     name text not null,
     language text not null ${oneOf('language', 'PL', 'EN', 'UK')},
     role text not null ${oneOf('role', ...roles)},
     whole_installation boolean not null default false,
     series_id uuid references forum_series,
     forum_id uuid references forums,
     working_group_id uuid references working_groups,
     institution_id uuid references institutions,
     theme_id uuid references themes,
     since date not null,
     until date,
     invited_by text not null references people,
     invited_as text not null ${oneOf('invited_as', ...roles)},
     created_at timestamptz not null,
     batch_id uuid,
     accepted_at timestamptz,
     accepted_by text references people,
     revoked_at timestamptz,
     revoked_by text references people,
     check (whole_installation::int + num_nonnulls(series_id, forum_id, working_group_id, institution_id, theme_id) = 1),
     check (until >= since),
     check ((accepted_at is null) = (accepted_by is null)),
     check ((revoked_at is null) = (revoked_by is null)),
     check (accepted_at is null or revoked_at is null))`,
  // The same person is asked for the same thing once at a time.
  `create unique index invitations_open_once on invitations
     (email, role, coalesce(series_id, forum_id, working_group_id, institution_id, theme_id,
       '00000000-0000-0000-0000-000000000000'))
   where accepted_at is null and revoked_at is null`,
  `create index invitations_by_batch on invitations (batch_id) where batch_id is not null`,

  // Links that were replaced stay known by their hash, so that whoever opens one hears that a newer letter is under way.
  `create table invitation_links (
     token_hash text primary key,
     invitation_id uuid not null references invitations on delete cascade,
     sent_at timestamptz not null,
     expires_at timestamptz not null,
     replaced_at timestamptz,
     check (expires_at > sent_at))`,
  `create unique index invitation_links_live on invitation_links (invitation_id) where replaced_at is null`,

  // A role that is ended on its first day was never in force: its last day is the day before.
  `alter table role_grants
     drop constraint role_grants_check1,
     add constraint role_grants_until check (until >= since - 1),
     add column granted_by text references people,
     add column invitation_id uuid references invitations on delete set null,
     add column succeeds_id uuid references role_grants on delete set null,
     add column ended_by text references people,
     add column ended_at timestamptz,
     add column end_reason text,
     add check ((ended_at is null) = (ended_by is null))`,
  `create index role_grants_by_institution on role_grants (institution_id) where institution_id is not null`,
);
