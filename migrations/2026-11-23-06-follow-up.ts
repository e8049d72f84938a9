import { appendOnly, lastDay, oneOf, partialDate, statements } from './statements.ts';

const blank = (column: string) => `coalesce(btrim(${column}), '') = ''`;

/** What addressees say and do, what others found, and what shows it. Everything said is append-only. */
export const up = statements(
  `create table addressees (
     id uuid primary key,
     recommendation_id uuid not null references recommendations,
     institution_id uuid not null references institutions,
     role text not null ${oneOf('role', 'LEAD', 'SUPPORTING')},
     institution_name_then text not null,
     via_class_id uuid references addressee_classes,
     sent_on date,
     respond_by date,
     created_at timestamptz not null,
     unique (recommendation_id, institution_id),
     check (respond_by is null or sent_on is not null))`,
  `create index addressees_by_institution on addressees (institution_id)`,

  `create table responses (
     id uuid primary key,
     addressee_id uuid not null references addressees,
     position text not null ${oneOf(
       'position',
       ...['ACKNOWLEDGED', 'ACCEPTED', 'ACCEPTED_IN_PART', 'REJECTED', 'NOT_COMPETENT'],
     )},
     responded_on date not null,
     explanation text,
     referred_to uuid references institutions,
     person_id text not null references people,
     recorded_at timestamptz not null,
     check (position not in ('ACCEPTED_IN_PART', 'REJECTED') or not ${blank('explanation')}),
     check (position <> 'NOT_COMPETENT' or referred_to is not null or not ${blank('explanation')}))`,
  `create index responses_latest on responses (addressee_id, responded_on desc, recorded_at desc)`,
  appendOnly('responses'),

  `create table commitments (
     id uuid primary key,
     addressee_id uuid not null references addressees,
     text text not null check (length(text) between 1 and 1000),
     promised_on date not null,
     first_due_on date,
     person_id text not null references people,
     recorded_at timestamptz not null)`,
  `create index commitments_by_addressee on commitments (addressee_id)`,
  appendOnly('commitments'),

  `create table commitment_moves (
     id uuid primary key,
     commitment_id uuid not null references commitments,
     moved_on date not null,
     from_due_on date,
     to_due_on date not null,
     reason text not null check (not ${blank('reason')}),
     person_id text not null references people,
     recorded_at timestamptz not null)`,
  `create index commitment_moves_by_commitment on commitment_moves (commitment_id, moved_on, recorded_at)`,
  appendOnly('commitment_moves'),

  `create table status_updates (
     id uuid primary key,
     addressee_id uuid not null references addressees,
     basis text not null ${oneOf('basis', 'REPORTED', 'ASSESSED')},
     status text not null ${oneOf(
       'status',
       ...['NOT_STARTED', 'PLANNED', 'IN_PROGRESS', 'STALLED', 'PARTLY_IMPLEMENTED', 'IMPLEMENTED'],
       ...['IMPLEMENTED_OTHERWISE', 'NOT_IMPLEMENTED', 'REVERSED', 'NOT_APPLICABLE', 'NO_EVIDENCE'],
     )},
     occurred_on date not null,
     precision text not null ${oneOf('precision', 'DAY', 'MONTH', 'YEAR')},
     occurred_until date not null generated always as (${lastDay('occurred_on', 'precision')}) stored,
     planned_for date,
     explanation text,
     by_institution_id uuid references institutions,
     person_id text not null references people,
     needs_confirmation boolean not null default false,
     recorded_at timestamptz not null,
     check ((basis = 'REPORTED') = (by_institution_id is not null)),
     check (basis = 'ASSESSED' or status <> 'NO_EVIDENCE'),
     check (status <> 'PLANNED' or planned_for is not null or basis = 'ASSESSED'),
     check (status not in ('STALLED', 'NOT_IMPLEMENTED', 'NOT_APPLICABLE') or not ${blank('explanation')}))`,
  `create index status_updates_latest on status_updates (addressee_id, basis, occurred_until desc, recorded_at desc, id desc)`,
  appendOnly('status_updates'),

  `create table confirmations (
     status_update_id uuid primary key references status_updates,
     person_id text not null references people,
     confirmed_at timestamptz not null)`,
  appendOnly('confirmations'),

  `create table uploads (
     id uuid primary key,
     uploader text not null references people,
     file_name text not null,
     media_type text not null,
     byte_size int not null check (byte_size > 0),
     sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
     created_at timestamptz not null,
     attached_at timestamptz)`,

  `create table evidence (
     id uuid primary key,
     status_update_id uuid not null references status_updates,
     kind text not null ${oneOf('kind', 'LINK', 'FILE', 'LEGAL_ACT', 'PUBLICATION', 'FILM')},
     title text not null check (length(title) between 1 and 300),
     url text,
     upload_id uuid unique references uploads,
     ${partialDate('issued')},
     issuer text,
     proves text,
     review text not null default 'UNREVIEWED' ${oneOf('review', 'UNREVIEWED', 'ACCEPTED', 'REJECTED', 'EXPIRED')},
     position int not null,
     check ((kind = 'FILE') = (upload_id is not null)),
     check (kind = 'FILE' or url is not null))`,
  `create index evidence_by_status_update on evidence (status_update_id)`,
);
