import { appendOnly, oneOf, statements } from './statements.ts';

const field = oneOf(
  'field',
  ...['TITLE', 'PROBLEM', 'RATIONALE', 'BODY', 'KIND', 'ADDRESSEES'],
  ...['BY_WHEN', 'THEMES', 'LAW_CHANGE', 'JOINT_PROJECT', 'PARTS'],
);
const role = oneOf('role', 'RAPPORTEUR', 'MODERATOR', 'COORDINATOR');

/** What is said about the parts of a recommendation before it is public, and which text the group stood behind. */
export const up = statements(
  `create table recommendation_hand_ins (
     recommendation_id uuid not null references recommendations,
     version int not null,
     kind text not null ${oneOf('kind', 'ADOPTED', 'RESUBMITTED')},
     recorded_at timestamptz not null,
     primary key (recommendation_id, version))`,
  // Of those that were handed in before: the latest text that was there by then.
  `insert into recommendation_hand_ins (recommendation_id, version, kind, recorded_at)
   select a.recommendation_id, max(t.version), min(a.kind), a.recorded_at
   from activities a
   join recommendations r on r.id = a.recommendation_id
   join recommendation_revisions t on t.recommendation_id = r.id and t.language = r.original_language
     and t.recorded_at <= a.recorded_at and t.id <= a.id
   where a.kind in ('ADOPTED', 'RESUBMITTED')
   group by a.recommendation_id, a.recorded_at
   on conflict do nothing`,
  appendOnly('recommendation_hand_ins'),

  `create table remarks (
     id uuid primary key,
     recommendation_id uuid not null references recommendations,
     field text not null ${field},
     comment text not null check (length(comment) between 1 and 2000),
     version int not null,
     role text not null ${role},
     person_id text not null references people,
     recorded_at timestamptz not null)`,
  `create index remarks_by_recommendation on remarks (recommendation_id, recorded_at)`,
  appendOnly('remarks'),

  `create table remark_answers (
     id uuid primary key,
     remark_id uuid not null references remarks,
     answer text check (length(answer) between 1 and 2000),
     settles boolean not null,
     role text not null ${role},
     person_id text not null references people,
     recorded_at timestamptz not null,
     check (settles or answer is not null))`,
  `create index remark_answers_by_remark on remark_answers (remark_id, recorded_at)`,
  appendOnly('remark_answers'),
);
