import { oneOf, partialDate, statements } from './statements.ts';

/** Territory and the bodies that are asked: names over time, groups that are addressed together. */
export const up = statements(
  `create function refuse_change() returns trigger language plpgsql as $$
   begin raise exception '% is append-only: a correction is a later row', tg_table_name; end $$`,

  `create table voivodeships (
     teryt text primary key check (teryt ~ '^[0-9]{2}$'),
     slug text not null unique,
     name jsonb not null check (name ? 'pl'))`,

  `create table cities (
     id uuid primary key,
     teryt text not null unique check (teryt ~ '^[0-9]{7}$'),
     slug text not null unique,
     name jsonb not null check (name ? 'pl'),
     voivodeship_teryt text not null references voivodeships,
     latitude double precision,
     longitude double precision)`,

  `create table institutions (
     id uuid primary key,
     slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
     sector text not null ${oneOf(
       'sector',
       ...[
         'MINISTRY',
         'CENTRAL_OFFICE',
         'VOIVODESHIP_OFFICE',
         'MARSHAL_OFFICE',
         'COUNTY',
         'MUNICIPALITY',
         'COURT',
       ],
       ...[
         'POLICE',
         'BORDER_GUARD',
         'HEALTH',
         'EDUCATION',
         'UNIVERSITY',
         'PARLIAMENT',
         'OMBUDSMAN',
         'LABOUR_OFFICE',
       ],
       ...['SOCIAL_WELFARE', 'NGO', 'MIGRANT_ORGANISATION', 'BUSINESS', 'INTERNATIONAL', 'MEDIA', 'OTHER'],
     )},
     name jsonb not null check (name ? 'pl'),
     name_folded text not null,
     city_id uuid references cities,
     voivodeship_teryt text references voivodeships,
     description jsonb,
     website text,
     ${partialDate('founded')},
     members_value int,
     members_qualifier text ${oneOf('members_qualifier', 'EXACT', 'ABOUT', 'OVER')},
     discrepancies text[] not null default '{}',
     asks_four_eyes boolean not null default false,
     is_example boolean not null default false,
     check (not is_example or name ->> 'pl' like '%(przykład)'))`,
  `create index institutions_by_name on institutions ((name ->> 'pl') collate "pl-x-icu", id)`,
  `create index institutions_by_city on institutions (city_id)`,

  `create table institution_names (
     id uuid primary key,
     institution_id uuid not null references institutions,
     position int not null,
     name jsonb not null check (name ? 'pl'),
     ${partialDate('since')},
     ${partialDate('until')},
     note text,
     unique (institution_id, position))`,

  `create table addressee_classes (
     id uuid primary key,
     key text not null unique,
     name jsonb not null check (name ? 'pl'),
     sector text,
     position int not null)`,
);
