import { oneOf, partialDate, statements } from './statements.ts';

/** Gatherings, their groups and themes, what was done about them, and where each fact comes from. */
export const up = statements(
  `create table themes (
     id uuid primary key,
     slug text not null unique,
     name jsonb not null check (name ? 'pl'),
     parent_id uuid references themes,
     position int not null)`,

  `create table forum_series (
     id uuid primary key,
     slug text not null unique,
     title jsonb not null check (title ? 'pl'))`,

  `create table forums (
     id uuid primary key,
     slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
     code text not null unique check (code ~ '^[A-Z0-9-]+$'),
     kind text not null ${oneOf('kind', 'FORUM', 'CONSULTATION', 'SEMINAR', 'EXPERT_MEETING', 'CONFERENCE')},
     ordinal int,
     series_id uuid references forum_series,
     title jsonb not null check (title ? 'pl'),
     city_id uuid references cities,
     place text,
     about jsonb,
     ${partialDate('starts')},
     ${partialDate('ends')},
     participants_value int,
     participants_qualifier text ${oneOf('participants_qualifier', 'EXACT', 'ABOUT', 'OVER')},
     next_number int not null default 1,
     check (ends_on >= starts_on))`,
  `create index forums_by_series on forums (series_id)`,
  `create index forums_by_city on forums (city_id)`,

  `create table working_groups (
     id uuid primary key,
     forum_id uuid not null references forums,
     number int not null check (number > 0),
     topic jsonb not null check (topic ? 'pl'),
     composition jsonb,
     next_number int not null default 1,
     unique (forum_id, number),
     unique (id, forum_id))`,

  `create table forum_themes (
     forum_id uuid not null references forums,
     theme_id uuid not null references themes,
     primary key (forum_id, theme_id))`,
  `create table working_group_themes (
     working_group_id uuid not null references working_groups,
     theme_id uuid not null references themes,
     primary key (working_group_id, theme_id))`,

  `create table actions (
     id uuid primary key,
     slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
     kind text not null ${oneOf(
       'kind',
       ...[
         'EXPERT_MEETING',
         'TRAINING',
         'STUDY_VISIT',
         'CAMPAIGN',
         'PUBLICATION',
         'FILM',
         'RADIO',
         'AWARD',
         'LAW',
       ],
       ...['JOINT_PROJECT', 'INFORMATION_SERVICE', 'CONFERENCE', 'NETWORKING', 'AUDIT'],
     )},
     title jsonb not null check (title ? 'pl'),
     summary jsonb,
     ${partialDate('starts')},
     ${partialDate('ends')},
     city_id uuid references cities,
     place text,
     participants_value int,
     participants_qualifier text ${oneOf('participants_qualifier', 'EXACT', 'ABOUT', 'OVER')},
     gathering_id uuid references forums)`,
  `create table action_answers_forums (
     action_id uuid not null references actions,
     forum_id uuid not null references forums,
     primary key (action_id, forum_id))`,

  `create table organisers (
     id uuid primary key,
     forum_id uuid references forums,
     action_id uuid references actions,
     institution_id uuid not null references institutions,
     role text not null ${oneOf('role', 'ORGANISER', 'PARTNER', 'PATRON', 'COOPERATION')},
     position int not null,
     check (num_nonnulls(forum_id, action_id) = 1))`,
  `create index organisers_by_forum on organisers (forum_id)`,
  `create index organisers_by_action on organisers (action_id)`,
  `create index organisers_by_institution on organisers (institution_id)`,

  `create table outputs (
     id uuid primary key,
     forum_id uuid references forums,
     action_id uuid references actions,
     kind text not null ${oneOf('kind', 'REPORT', 'FILM', 'DOCUMENT')},
     title jsonb not null check (title ? 'pl'),
     url text,
     note jsonb,
     position int not null,
     check (num_nonnulls(forum_id, action_id) = 1))`,
  `create index outputs_by_forum on outputs (forum_id)`,
  `create index outputs_by_action on outputs (action_id)`,
);
