import { statements } from './statements.ts';

const scopes = 'series_id, forum_id, working_group_id, institution_id, theme_id, audit_edition_id';

/** Editions of the civic audit of cities, which roles reach and sources tell of. */
export const up = statements(
  `create table audit_editions (
     id uuid primary key,
     slug text not null unique,
     title jsonb not null,
     year int not null check (year between 1990 and 2199),
     series_id uuid references forum_series,
     opens_on date,
     closes_on date,
     about jsonb,
     contact text check (length(contact) <= 200),
     version int not null default 1,
     check (closes_on >= opens_on))`,
  `create index audit_editions_by_series on audit_editions (series_id) where series_id is not null`,

  ...['role_grants', 'invitations'].map(
    (table) => `alter table ${table}
       add column audit_edition_id uuid references audit_editions,
       drop constraint ${table}_check,
       add constraint ${table}_one_scope check (whole_installation::int + num_nonnulls(${scopes}) = 1)`,
  ),
  `create index role_grants_by_audit_edition on role_grants (audit_edition_id) where audit_edition_id is not null`,
  // Who is an auditor or a juror is known to whoever invited them: another one who asks the same person must not learn it.
  `drop index invitations_open_once`,
  `create unique index invitations_open_once on invitations
     (email, role, coalesce(${scopes}, '00000000-0000-0000-0000-000000000000'),
      (case when role in ('AUDITOR', 'JUROR') then invited_by else '' end))
   where accepted_at is null and revoked_at is null`,

  `alter table sources
     add column audit_edition_id uuid references audit_editions,
     drop constraint sources_check,
     add constraint sources_one_subject check (num_nonnulls(forum_id, series_id, working_group_id, institution_id,
       theme_id, action_id, output_id, recommendation_id, audit_edition_id) = 1)`,
  `create index sources_by_audit_edition on sources (audit_edition_id) where audit_edition_id is not null`,
);
