import { appendOnly, oneOf, statements } from './statements.ts';

/** Who did what, and the chain of seals over it. */
export const up = statements(
  // `number` is the order in which rows were begun, for reading; the order of the chain is that of the seals.
  // The person is no reference: the log outlives an account, and must not keep one from being deleted.
  `create table audit_entries (
     id uuid primary key,
     number int not null unique generated always as identity,
     recorded_at timestamptz not null,
     origin text not null ${oneOf('origin', 'REQUEST', 'COMMAND', 'SYSTEM')},
     request_id text,
     person_id text,
     role text,
     verb text not null,
     is_denied boolean not null,
     object_type text,
     object_id text,
     object_name text,
     before jsonb,
     after jsonb,
     reason text,
     check (object_type is not null or object_id is null))`,
  `create index audit_entries_newest on audit_entries ((-number))`,
  `create index audit_entries_by_person on audit_entries (person_id, (-number))`,
  `create index audit_entries_by_object on audit_entries (object_type, object_id, (-number))`,
  `create index audit_entries_by_time on audit_entries (recorded_at)`,
  appendOnly('audit_entries'),

  `create table audit_seals (
     seq int primary key check (seq > 0),
     entry_id uuid not null unique references audit_entries,
     previous_hash text not null unique,
     hash text not null unique,
     sealed_at timestamptz not null)`,
  appendOnly('audit_seals'),

  // What waits for its seal. A row shows here only once its transaction is committed, however late that is.
  `create table audit_unsealed (entry_id uuid primary key references audit_entries)`,
  `create function wait_for_seal() returns trigger language plpgsql as $$
     begin
       insert into audit_unsealed (entry_id) values (new.id);
       return null;
     end $$`,
  `create trigger audit_entries_wait_for_seal after insert on audit_entries
   for each row execute function wait_for_seal()`,
);
