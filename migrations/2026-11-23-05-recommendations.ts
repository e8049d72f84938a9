import { appendOnly, oneOf, partialDate, statements } from './statements.ts';

const language = oneOf('language', 'PL', 'EN', 'UK');

/** What groups recommend: one row each, its texts per language, every text it ever had, its ties. */
export const up = statements(
  `create table recommendations (
     id uuid primary key,
     forum_id uuid not null references forums,
     working_group_id uuid,
     number int not null,
     reference text not null unique,
     kind text not null ${oneOf('kind', 'LAW_CHANGE', 'INSTITUTIONAL', 'JOINT_PROJECT')},
     stage text not null default 'DRAFT' ${oneOf(
       'stage',
       ...['DRAFT', 'GROUP_REVIEW', 'ADOPTED', 'EDITING', 'CHANGES_REQUESTED'],
       ...['PUBLISHED', 'MERGED', 'SUPERSEDED', 'WITHDRAWN'],
     )},
     is_priority boolean not null default false,
     is_example boolean not null default false,
     original_language text not null default 'PL' ${oneOf('original_language', 'PL', 'EN', 'UK')},
     ${partialDate('adopted')},
     consensus int check (consensus >= 0),
     dissent int check (dissent >= 0),
     minority_opinion text,
     published_at timestamptz,
     counts_from date,
     withdrawn_on date,
     withdrawal_reason text,
     version int not null default 1,
     last_event_on date,
     last_changed_at timestamptz,
     search tsvector not null default '',
     created_at timestamptz not null,
     foreign key (working_group_id, forum_id) references working_groups (id, forum_id),
     unique nulls not distinct (forum_id, working_group_id, number),
     check ((published_at is not null) = (stage in ('PUBLISHED', 'MERGED', 'SUPERSEDED', 'WITHDRAWN'))),
     check ((stage = 'WITHDRAWN') = (withdrawal_reason is not null and withdrawn_on is not null)),
     check (published_at is null or counts_from is not null))`,
  `create index recommendations_by_group on recommendations (working_group_id, number)`,
  `create index recommendations_by_last_event on recommendations (last_event_on desc, id) where published_at is not null`,
  `create index recommendations_by_search on recommendations using gin (search)`,

  `create table recommendation_texts (
     recommendation_id uuid not null references recommendations,
     language text not null ${language},
     title text not null check (length(title) between 1 and 200),
     body text not null check (length(body) between 1 and 10000),
     rationale text check (length(rationale) <= 10000),
     version int not null,
     translates_version int,
     primary key (recommendation_id, language))`,

  `create table recommendation_revisions (
     id uuid primary key,
     recommendation_id uuid not null references recommendations,
     version int not null,
     language text not null ${language},
     title text not null,
     body text not null,
     rationale text,
     change_note text,
     person_id text not null references people,
     recorded_at timestamptz not null)`,
  `create index recommendation_revisions_by_recommendation on recommendation_revisions (recommendation_id, version)`,
  appendOnly('recommendation_revisions'),

  `create table recommendation_themes (
     recommendation_id uuid not null references recommendations,
     theme_id uuid not null references themes,
     primary key (recommendation_id, theme_id))`,
  `create index recommendation_themes_by_theme on recommendation_themes (theme_id)`,

  `create table recommendation_classes (
     recommendation_id uuid not null references recommendations,
     class_id uuid not null references addressee_classes,
     role text not null ${oneOf('role', 'LEAD', 'SUPPORTING')},
     primary key (recommendation_id, class_id))`,

  `create table recommendation_links (
     from_id uuid not null references recommendations,
     to_id uuid not null references recommendations,
     type text not null ${oneOf('type', 'RESTATES', 'CONTINUES', 'RESPONDS_TO', 'SPLITS', 'MERGES', 'SUPERSEDES')},
     noted_at timestamptz not null,
     primary key (from_id, to_id, type),
     check (from_id <> to_id))`,
  `create index recommendation_links_by_target on recommendation_links (to_id)`,

  `create table action_recommendations (
     action_id uuid not null references actions,
     recommendation_id uuid not null references recommendations,
     primary key (action_id, recommendation_id))`,
  `create index action_recommendations_by_recommendation on action_recommendations (recommendation_id)`,

  `create table sources (
     id uuid primary key,
     forum_id uuid references forums,
     series_id uuid references forum_series,
     working_group_id uuid references working_groups,
     institution_id uuid references institutions,
     theme_id uuid references themes,
     action_id uuid references actions,
     output_id uuid references outputs,
     recommendation_id uuid references recommendations,
     document text not null,
     quote text,
     url text,
     position int not null,
     check (num_nonnulls(forum_id, series_id, working_group_id, institution_id, theme_id, action_id, output_id,
       recommendation_id) = 1))`,
  ...['forum', 'series', 'working_group', 'institution', 'theme', 'action', 'output', 'recommendation'].map(
    (subject) =>
      `create index sources_by_${subject} on sources (${subject}_id) where ${subject}_id is not null`,
  ),
);
