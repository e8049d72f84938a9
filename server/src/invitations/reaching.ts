import { sql, type RawBuilder } from 'kysely';
import { grantsAbout, type RoleGrantRow, type Verb, type ViewerRow } from '../accounts/index.ts';
import type { Database } from '../database/tables.ts';
import type { Role } from '../graphql/__generated__/types.ts';
import type { RoleAt } from './invitation.ts';

/**
 * Whether an act about somebody's role is within the reach of the one who acts. A place inside one's own is reached, a
 * wider one never: so nobody gives a role that reaches further than their own. One predicate serves lists and single acts.
 */

/** SQL that is true for rows `g` of roles or invitations that a grant reaches. */
const reaches = (grant: RoleGrantRow): RawBuilder<boolean> => {
  if (grant.wholeInstallation) return sql`true`;
  if (grant.seriesId)
    return sql`(g.series_id = ${grant.seriesId} or ${within(sql`f.series_id = ${grant.seriesId}`)}
      or g.audit_edition_id in (select id from audit_editions where series_id = ${grant.seriesId}))`;
  if (grant.forumId) return sql`(g.forum_id = ${grant.forumId} or ${within(sql`f.id = ${grant.forumId}`)})`;
  if (grant.workingGroupId) return sql`g.working_group_id = ${grant.workingGroupId}`;
  if (grant.institutionId) return sql`g.institution_id = ${grant.institutionId}`;
  if (grant.auditEditionId) return sql`g.audit_edition_id = ${grant.auditEditionId}`;
  return sql`g.theme_id = ${grant.themeId}`;
};

/**
 * SQL that is true for what belongs to Forums `f`: they, their groups, and the institutions that their recommendations
 * address. An institution that nothing is addressed to yet stands open, so that somebody can be asked before it is.
 */
const within = (those: RawBuilder<boolean>): RawBuilder<boolean> => sql`(
  exists (select from forums f left join working_groups w on w.forum_id = f.id
    where ${those} and (f.id = g.forum_id or w.id = g.working_group_id))
  or g.institution_id is not null and (
    exists (select from addressees a
      join recommendations r on r.id = a.recommendation_id
      join forums f on f.id = r.forum_id
      where a.institution_id = g.institution_id and ${those})
    or not exists (select from addressees a where a.institution_id = g.institution_id)))`;

interface Reach {
  role: Role;
  condition: RawBuilder<boolean>;
}

const reachesOf = (viewer: ViewerRow | null, verb: Verb, offeredBy: RawBuilder<unknown>): Reach[] =>
  grantsAbout(viewer, verb).map(({ grant, about, ownOffers }) => {
    const conditions = [
      ...(about ? [sql`g.role in (${sql.join(about.map((role) => sql.lit(role)))})`] : []),
      ...(ownOffers ? [sql`${offeredBy} = ${viewer?.id}`] : []),
      reaches(grant),
    ];
    return { role: grant.role, condition: sql<boolean>`(${sql.join(conditions, sql` and `)})` };
  });

/**
 * SQL that is true for rows `g` of roles or invitations about which this person may do `verb`. `offeredBy` is who gave or
 * offered the role of such a row.
 */
export const inReach = (
  viewer: ViewerRow | null,
  verb: Verb,
  offeredBy: RawBuilder<unknown> = sql`g.granted_by`,
): RawBuilder<boolean> => {
  const conditions = reachesOf(viewer, verb, offeredBy).map(({ condition }) => condition);
  return conditions.length > 0 ? sql`(${sql.join(conditions, sql` or `)})` : sql`false`;
};

/** True for whoever may do it anywhere. */
export const mayAnywhere = (viewer: ViewerRow | null, verb: Verb): boolean =>
  grantsAbout(viewer, verb).length > 0;

/** A role at a place, and who gave or offered it, where somebody did. */
type OfferedRole = RoleAt & { grantedBy?: string | null; invitedBy?: string | null };

/** For each of `rolesAt`, in order, the role in which this person may do `verb` about it; null when in none. */
export const rolesForAll = async (
  db: Database,
  viewer: ViewerRow | null,
  verb: Verb,
  rolesAt: readonly OfferedRole[],
): Promise<(Role | null)[]> => {
  const reach = reachesOf(viewer, verb, sql`g.offered_by`);
  if (reach.length === 0 || rolesAt.length === 0) return rolesAt.map(() => null);
  const whens = reach.map(({ role, condition }) => sql`when ${condition} then ${sql.lit(role)}`);
  const rows = rolesAt.map(
    (one, place) => sql`(${sql.lit(place)}, ${one.role}::text, ${one.seriesId}::uuid, ${one.forumId}::uuid,
      ${one.workingGroupId}::uuid, ${one.institutionId}::uuid, ${one.themeId}::uuid,
      ${one.auditEditionId}::uuid, ${one.grantedBy ?? one.invitedBy ?? null}::text)`,
  );
  const { rows: found } = await sql<{ role: Role | null }>`
    select case ${sql.join(whens, sql` `)} end as role
    from (values ${sql.join(rows)})
      g(place, role, series_id, forum_id, working_group_id, institution_id, theme_id, audit_edition_id, offered_by)
    order by place`.execute(db);
  return found.map(({ role }) => role);
};

/** The role in which this person may do `verb` about a role at a place; null when in none. */
export const roleFor = async (
  db: Database,
  viewer: ViewerRow | null,
  verb: Verb,
  roleAt: OfferedRole,
): Promise<Role | null> => (await rolesForAll(db, viewer, verb, [roleAt]))[0] ?? null;
