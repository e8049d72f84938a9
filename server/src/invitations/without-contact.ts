import { sql, type RawBuilder } from 'kysely';
import { grantsAbout, type ViewerRow } from '../accounts/index.ts';
import type { InstitutionWithoutContactRow } from './invitation.ts';
import { inReach } from './reaching.ts';

/** Whether this person could invite somebody to answer for an institution. */
export const mayNameContacts = (viewer: ViewerRow | null): boolean =>
  grantsAbout(viewer, 'invite').some(({ about }) => about?.includes('FOCAL_POINT') ?? true);

/**
 * SQL for institutions that recommendations were sent to and that neither a focal point nor a deputy answers for on that
 * day, in this person's reach: one derived table, a row an institution.
 */
export const withoutContact = (
  viewer: ViewerRow,
  day: string,
): RawBuilder<InstitutionWithoutContactRow> => sql`(
  select g.institution_id, g.sent,
    greatest(g.first_sent, (select max(r.until) + 1 from role_grants r
      where r.institution_id = g.institution_id and r.role in ('FOCAL_POINT', 'DEPUTY')
        and r.until >= r.since)) as since,
    exists (select from invitations v where v.institution_id = g.institution_id
      and v.role in ('FOCAL_POINT', 'DEPUTY') and v.accepted_at is null and v.revoked_at is null) as is_invited
  from (
    select 'FOCAL_POINT' as role, a.institution_id, count(*)::int as sent, min(a.sent_on) as first_sent,
      null::uuid as series_id, null::uuid as forum_id, null::uuid as working_group_id, null::uuid as theme_id,
      null::uuid as audit_edition_id
    from addressees a join recommendations r on r.id = a.recommendation_id
    where r.stage = 'PUBLISHED' and a.sent_on is not null
    group by a.institution_id) g
  where ${inReach(viewer, 'invite')}
    and not exists (select from role_grants r
      where r.institution_id = g.institution_id and r.role in ('FOCAL_POINT', 'DEPUTY')
        and r.since <= ${day}::date and (r.until is null or r.until >= ${day}::date)))`;
