import { oneOf, statements } from './statements.ts';

/** Who may do what, where, and from when to when. */
export const up = statements(
  `create table role_grants (
     id uuid primary key,
     person_id text not null references people,
     role text not null ${oneOf(
       'role',
       ...['RAPPORTEUR', 'MODERATOR', 'FOCAL_POINT', 'DEPUTY', 'VALIDATOR', 'ASSESSOR', 'AUDITOR', 'JUROR'],
       ...['COORDINATOR', 'ADMINISTRATOR'],
     )},
     whole_installation boolean not null default false,
     series_id uuid references forum_series,
     forum_id uuid references forums,
     working_group_id uuid references working_groups,
     institution_id uuid references institutions,
     theme_id uuid references themes,
     since date not null,
     until date,
     check (whole_installation::int + num_nonnulls(series_id, forum_id, working_group_id, institution_id, theme_id) = 1),
     check (until >= since))`,
  `create index role_grants_by_person on role_grants (person_id)`,
);
