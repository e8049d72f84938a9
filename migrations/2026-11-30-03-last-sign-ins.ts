import { statements } from './statements.ts';

/** When each person last signed in, so that accounts nobody uses can be told of it and then erased. */
export const up = statements(
  `create table last_sign_ins (
     person_id text primary key references people on delete cascade,
     signed_in_at timestamptz not null,
     noticed_at timestamptz)`,
  // Whichever way somebody comes in, a session begins.
  `create function note_sign_in() returns trigger language plpgsql as $$
   begin
     insert into last_sign_ins (person_id, signed_in_at) values (new.user_id, new.created_at)
       on conflict (person_id) do update set signed_in_at = excluded.signed_in_at, noticed_at = null;
     return null;
   end $$`,
  `create trigger sessions_note_sign_in after insert on sessions for each row execute function note_sign_in()`,
  `insert into last_sign_ins (person_id, signed_in_at) select user_id, max(created_at) from sessions group by user_id`,
);
