import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { ViewerRow } from '../accounts/index.ts';
import type { Database, Trx } from '../database/tables.ts';
import type { InvitationState, PeopleFilter, Role } from '../graphql/__generated__/types.ts';
import { descending, type Order } from '../graphql/connections.ts';
import { readGlobalId, rowId } from '../graphql/global-ids.ts';
import type { InvitationRow, OpenedInvitationRow, RoleAt, Scope } from './invitation.ts';
import { inReach } from './reaching.ts';

/** What is kept of a secret. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

const nobody = '00000000-0000-0000-0000-000000000000';

/** SQL that is true for rows `g` with the same role at the same place. */
export const sameRole = ({ role, ...scope }: RoleAt) => sql<boolean>`(g.role = ${role}
  and g.whole_installation = ${scope.wholeInstallation}
  and coalesce(g.series_id, g.forum_id, g.working_group_id, g.institution_id, g.theme_id,
      g.audit_edition_id, ${nobody})
    = ${placeId(scope)}::uuid)`;

const placeId = (scope: Scope): string =>
  scope.seriesId ??
  scope.forumId ??
  scope.workingGroupId ??
  scope.institutionId ??
  scope.themeId ??
  scope.auditEditionId ??
  nobody;

/** Every invitation with its latest link. */
const invitations = (db: Database) =>
  db
    .selectFrom('invitations as g')
    .innerJoin('invitationLinks as link', (join) =>
      join.onRef('link.invitationId', '=', 'g.id').on('link.replacedAt', 'is', null),
    )
    .selectAll('g')
    .select(['link.sentAt', 'link.expiresAt'])
    .select(
      sql<number>`(select count(*)::int from invitation_links l where l.invitation_id = g.id)`.as(
        'timesSent',
      ),
    );

export const invitationsIn = (db: Database, ids: readonly string[]): Promise<InvitationRow[]> =>
  invitations(db).where('g.id', 'in', ids).execute();

export const newestFirst: Order = [
  { by: descending(sql`extract(epoch from g.created_at)`), type: 'numeric' },
  { by: sql`g.id`, type: 'uuid' },
];

/** SQL that is true for rows `g` of roles or invitations that a filter lets through. */
const matching = (filter: PeopleFilter | null | undefined) => {
  const { scope, institution, workingGroup, role } = filter ?? {};
  const placed = scope ? readGlobalId(scope) : null;
  const group = workingGroup ? (rowId('WorkingGroup', workingGroup) ?? nobody) : null;
  return sql<boolean>`(
    ${scope ? sql`coalesce(g.series_id, g.forum_id, g.working_group_id, g.institution_id, g.theme_id, g.audit_edition_id) = ${placed?.id ?? nobody}` : sql`true`} and
    ${institution ? sql`g.institution_id = (select id from institutions where slug = ${institution})` : sql`true`}
    and ${group ? sql`g.working_group_id = ${group}` : sql`true`}
    and ${role ? sql`g.role = ${role}` : sql`true`})`;
};

/** Who offered the role of an invitation `g`. */
const offeredBy = sql`g.invited_by`;

/** Invitations that wait for an answer, or expired without one, in this person's reach. */
export const openInvitations = (db: Database, viewer: ViewerRow, filter?: PeopleFilter | null) =>
  invitations(db)
    .where('g.acceptedAt', 'is', null)
    .where('g.revokedAt', 'is', null)
    .where(inReach(viewer, 'revokeInvitation', offeredBy))
    .where(matching(filter));

/** How far an invitation has come at `now`. A link works until its last instant, and not on it. */
export const stateAt = (invitation: InvitationRow, now: Date): InvitationState => {
  if (invitation.acceptedAt) return 'ACCEPTED';
  if (invitation.revokedAt) return 'REVOKED';
  return now < invitation.expiresAt ? 'SENT' : 'EXPIRED';
};

/** What a link opens; null for one that was never sent. With `lock`, nobody else does anything about it meanwhile. */
export const openedBy = async (
  db: Database,
  token: string,
  now: Date,
  { lock = false } = {},
): Promise<(OpenedInvitationRow & { invitation: InvitationRow }) | null> => {
  const link = await db
    .selectFrom('invitationLinks')
    .select('invitationId')
    .where('tokenHash', '=', hashOf(token))
    .executeTakeFirst();
  if (!link) return null;
  if (lock) await lockedInvitation(db as Trx, link.invitationId);
  const [invitation] = await invitationsIn(db, [link.invitationId]);
  if (!invitation) return null;
  // Read after the lock: the link may have been replaced while this waited for it.
  const { replacedAt } = await db
    .selectFrom('invitationLinks')
    .select('replacedAt')
    .where('tokenHash', '=', hashOf(token))
    .executeTakeFirstOrThrow();
  const state = stateAt(invitation, now);
  const open = state === 'SENT' || state === 'EXPIRED';
  return { invitation, state: open && replacedAt ? 'REPLACED' : state, hasAccount: null };
};

export const lockedInvitation = async (trx: Trx, id: string): Promise<InvitationRow | null> => {
  await trx.selectFrom('invitations').select('id').where('id', '=', id).forUpdate().execute();
  const [invitation] = await invitationsIn(trx, [id]);
  return invitation ?? null;
};

/** The account of an address, whatever its capital letters. */
export const accountOf = (db: Database, email: string) =>
  db
    .selectFrom('people')
    .select(['id', 'name', 'language'])
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst();

/** True when the account of an address has this role here on some day from `since` to `until`, given by anybody or by one. */
export const hasRole = async (
  db: Database,
  email: string,
  roleAt: RoleAt,
  { since, until }: { since: string; until: string | null },
  givenBy: string | null = null,
): Promise<boolean> => {
  const found = await db
    .selectFrom('roleGrants as g')
    .innerJoin('people as p', 'p.id', 'g.personId')
    .select('g.id')
    .where('p.email', '=', email)
    .where(sameRole(roleAt))
    .$if(givenBy !== null, (query) => query.where('g.grantedBy', '=', givenBy))
    .where(sql<boolean>`(g.until is null or g.until >= greatest(g.since, ${since}::date))`)
    .where(sql<boolean>`(${until}::date is null or g.since <= ${until}::date)`)
    .executeTakeFirst();
  return found !== undefined;
};

/** Roles whose holders are known only to themselves and to whoever invited them. */
export const isSecret = (role: Role): boolean => role === 'AUDITOR' || role === 'JUROR';

/**
 * True when the account of the invited has the role, and whoever invites may know so: somebody who asks for an auditor
 * must not learn that another one asked before.
 */
export const hasKnownRole = (
  db: Database,
  invitedBy: string,
  invited: RoleAt & { email: string },
  days: { since: string; until: string | null },
): Promise<boolean> => hasRole(db, invited.email, invited, days, isSecret(invited.role) ? invitedBy : null);

/** SQL that is true for roles `g` that have not ended on that day, begun or not. */
export const notEnded = (day: string) =>
  sql<boolean>`(g.until is null or g.until >= greatest(g.since, ${day}::date))`;

/** SQL that is true for roles `g` in force on that day. */
export const inForce = (day: string) =>
  sql<boolean>`(g.since <= ${day}::date and (g.until is null or g.until >= ${day}::date))`;

/** Roles with the people who hold them. */
export const holders = (db: Database, viewer: ViewerRow | null) =>
  db
    .selectFrom('roleGrants as g')
    .innerJoin('people as p', 'p.id', 'g.personId')
    .where('p.erasedAt', 'is', null)
    .selectAll('g')
    .select(['p.name', 'p.email'])
    .select(sql<boolean>`(${inReach(viewer, 'endRole')} or g.person_id = ${viewer?.id ?? ''})`.as('canEnd'))
    .select(
      sql<boolean>`(g.role = 'FOCAL_POINT' and ${inReach(viewer, 'handOver')}
        or g.working_group_id is not null and ${inReach(viewer, 'handOverGroup')})`.as('canHandOver'),
    );

export const holdersByName: Order = [
  { by: sql`p.name collate "pl-x-icu"`, type: 'text collate "pl-x-icu"' },
  { by: sql`g.id`, type: 'uuid' },
];

/** Roles that have not ended, in this person's reach. */
export const holdersInReach = (db: Database, viewer: ViewerRow, day: string, filter?: PeopleFilter | null) =>
  holders(db, viewer).where(inReach(viewer, 'readPeople')).where(notEnded(day)).where(matching(filter));
