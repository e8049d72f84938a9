import { sql, type RawBuilder } from 'kysely';
import { grantsFor, type RoleGrantRow, type Verb, type ViewerRow } from '../accounts/index.ts';
import { closed, dueOn, momentOf, standings } from '../follow-up/index.ts';
import { today, type Clock } from '../database/clock.ts';
import type { Role } from '../graphql/__generated__/types.ts';
import { withoutContact } from '../invitations/index.ts';
import { hasTheme } from '../recommendations/index.ts';
import type { TaskRow } from './task.ts';

/**
 * SQL that is true for recommendations `r` (at Forum `f`) where the person may do the act. More roles may do most acts
 * than are waited for: with `asked`, only these are.
 */
const reachOf = (viewer: ViewerRow, verb: Verb, asked?: readonly Role[]): RawBuilder<boolean> =>
  any(
    grantsFor(viewer, verb)
      .filter(({ role }) => !asked || asked.includes(role))
      .map(reach),
  );

/** SQL that is true for recommendations `r` at Forum `f` that a grant reaches. */
export const reach = (grant: RoleGrantRow): RawBuilder<boolean> => {
  if (grant.wholeInstallation) return sql`true`;
  if (grant.seriesId) return sql`f.series_id = ${grant.seriesId}`;
  if (grant.forumId) return sql`f.id = ${grant.forumId}`;
  if (grant.workingGroupId) return sql`r.working_group_id = ${grant.workingGroupId}`;
  if (grant.themeId)
    return sql`exists (select from themes t where t.id = ${grant.themeId} and ${hasTheme()})`;
  return sql`false`;
};

/** SQL that is true for addressees `a` of the institutions that these grants are for. */
const institutionsOf = (grants: readonly RoleGrantRow[]): RawBuilder<boolean> =>
  any(
    grants
      .filter(({ institutionId }) => institutionId)
      .map(({ institutionId }) => sql<boolean>`a.institution_id = ${institutionId}`),
  );

/** The same person in the role of coordinator alone: administrators see to accounts, not to what waits. */
const coordinating = (viewer: ViewerRow): ViewerRow => ({
  ...viewer,
  grants: viewer.grants.filter(({ role }) => role === 'COORDINATOR'),
});

export const any = (conditions: RawBuilder<boolean>[]) =>
  conditions.length > 0 ? sql<boolean>`(${sql.join(conditions, sql` or `)})` : sql<boolean>`false`;

const groupRoles: readonly Role[] = ['RAPPORTEUR', 'MODERATOR'];
const assessors: readonly Role[] = ['ASSESSOR'];

/** SQL for everything that waits for this person: one derived table with a row a task. */
export const waitingFor = (viewer: ViewerRow, clock: Clock): RawBuilder<TaskRow> => {
  const moment = momentOf(clock, null);
  const answers = institutionsOf(grantsFor(viewer, 'respond'));
  const reports = institutionsOf(grantsFor(viewer, 'reportStatus'));
  const validates = institutionsOf(grantsFor(viewer, 'confirmReport'));
  // Nobody judges their own institution, nor what they reported themselves.
  const own = institutionsOf(viewer.grants);
  return sql<TaskRow>`(
    select 'Task:' || kind || ':' || coalesce(addressee_id, recommendation_id, institution_id) as id, *
    from (
      select case r.stage when 'DRAFT' then 'FINISH_DRAFT' when 'GROUP_REVIEW' then 'RECORD_ADOPTION'
          else 'MAKE_CHANGES' end as kind,
        (select max(x.occurred_until) from activities x where x.recommendation_id = r.id) as since,
        null::date as due_on, r.id as recommendation_id, null::uuid as addressee_id,
        null::uuid as institution_id
      from recommendations r join forums f on f.id = r.forum_id
      where r.stage = 'DRAFT' and ${reachOf(viewer, 'submitRecommendation', groupRoles)}
        or r.stage = 'GROUP_REVIEW' and ${reachOf(viewer, 'adoptRecommendation', groupRoles)}
        or r.stage = 'CHANGES_REQUESTED' and ${reachOf(viewer, 'resubmitRecommendation', groupRoles)}
      union all
      select 'PUBLISH', (select max(x.occurred_until) from activities x where x.recommendation_id = r.id),
        null, r.id, null, null
      from recommendations r join forums f on f.id = r.forum_id
      where r.stage in ('ADOPTED', 'EDITING') and ${reachOf(viewer, 'publishRecommendation')}
      union all
      select 'SEND', (r.published_at at time zone 'Europe/Warsaw')::date, null, r.id, null, null
      from recommendations r join forums f on f.id = r.forum_id
      where r.stage = 'PUBLISHED' and ${reachOf(viewer, 'addressRecommendation')}
        and exists (select from addressees a where a.recommendation_id = r.id and a.sent_on is null)
      union all
      select 'CONFIRM_CLOSURE', min(u.occurred_until), null, r.id, a.id, null
      from recommendations r join forums f on f.id = r.forum_id
        join addressees a on a.recommendation_id = r.id
        join status_updates u on u.addressee_id = a.id and u.needs_confirmation and u.basis = 'ASSESSED'
      where r.stage = 'PUBLISHED' and ${reachOf(viewer, 'confirmClosure')} and u.person_id <> ${viewer.id}
        and not exists (select from confirmations c where c.status_update_id = u.id)
      group by r.id, a.id
      union all
      select 'CONFIRM_REPORT', min(u.occurred_until), null, r.id, a.id, null
      from recommendations r
        join addressees a on a.recommendation_id = r.id
        join status_updates u on u.addressee_id = a.id and u.needs_confirmation and u.basis = 'REPORTED'
      where r.stage = 'PUBLISHED' and ${validates} and u.person_id <> ${viewer.id}
        and not exists (select from confirmations c where c.status_update_id = u.id)
      group by r.id, a.id
      union all
      select 'RESPOND', a.sent_on, a.respond_by, r.id, a.id, null
      from recommendations r
        join addressees a on a.recommendation_id = r.id
        join ${standings(moment)} s on s.addressee_id = a.id
      where r.stage = 'PUBLISHED' and ${answers} and a.sent_on is not null
        and s.position in ('AWAITING', 'NO_RESPONSE', 'ACKNOWLEDGED')
      union all
      select 'REPORT', coalesce(s.latest_word_on, s.responded_on), promised.due_on, r.id, a.id, null
      from recommendations r
        join addressees a on a.recommendation_id = r.id
        join ${standings(moment)} s on s.addressee_id = a.id
        left join lateral (
          select min(${dueOn(moment)}) as due_on from commitments m where m.addressee_id = a.id) promised on true
      where r.stage = 'PUBLISHED' and ${reports}
        and s.position in ('ACCEPTED', 'ACCEPTED_IN_PART')
        and s.status not in (${sql.join(closed.map((status) => sql.lit(status)))})
        and (promised.due_on < ${moment.day}::date
          or coalesce(s.latest_word_on, s.responded_on) < ${moment.day}::date - 365)
      union all
      select 'ASSESS', s.latest_word_on, null, r.id, a.id, null
      from recommendations r join forums f on f.id = r.forum_id
        join addressees a on a.recommendation_id = r.id
        join ${standings(moment)} s on s.addressee_id = a.id
      where r.stage = 'PUBLISHED' and ${reachOf(viewer, 'assessStatus', assessors)}
        and not ${own} and not exists (
          select from status_updates u
          where u.addressee_id = a.id and u.basis = 'REPORTED' and u.person_id = ${viewer.id})
        and s.reported_id is not null and (s.assessed_id is null or s.needs_reverification)
      union all
      select 'NAME_CONTACT', w.since, null, null, null, w.institution_id
      from ${withoutContact(coordinating(viewer), today(clock))} w
      where not w.is_invited
    ) task)`;
};
