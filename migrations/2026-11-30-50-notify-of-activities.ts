import { statements } from './statements.ts';

/**
 * Calls out at the commit of whatever was recorded, so that every process hears of it: the gathering's id, and after it
 * the activity's where it is public. What is not public says no more than the gathering, and much of it at once says it
 * once: Postgres delivers equal calls of one transaction together.
 */
export const up = statements(
  `create function notify_of_activities() returns trigger language plpgsql as $$
   begin
     perform pg_notify('forum_activities', said.what) from (
       select distinct r.forum_id || case when a.is_public then ' ' || a.id else '' end as what
       from fresh a join recommendations r on r.id = a.recommendation_id) said;
     return null;
   end $$`,
  `create trigger activities_notify after insert on activities
     referencing new table as fresh for each statement execute function notify_of_activities()`,
);
