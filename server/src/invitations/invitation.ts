import type { Selectable } from 'kysely';
import type { RoleGrantRow } from '../accounts/index.ts';
import type { InvitationState, Role } from '../graphql/__generated__/types.ts';
import type { InvitationsTable } from './invitations-tables.ts';

/** What a role reaches: one of the ids, or everything. */
export type Scope = Pick<
  RoleGrantRow,
  | 'wholeInstallation'
  | 'seriesId'
  | 'forumId'
  | 'workingGroupId'
  | 'institutionId'
  | 'themeId'
  | 'auditEditionId'
>;

/** A role at a place: what somebody holds, or is offered. */
export type RoleAt = Scope & { role: Role };

/** With its latest link. */
export interface InvitationRow extends Selectable<InvitationsTable> {
  sentAt: Date;
  expiresAt: Date;
  timesSent: number;
}

/** Somebody's role, with the person, as those see it who keep a list of people. */
export interface RoleHolderRow extends RoleGrantRow {
  /** Who gave it; null when the product itself did. */
  grantedBy: string | null;
  name: string;
  email: string;
  canEnd: boolean;
  canHandOver: boolean;
}

/** An invitation as its link opens it. */
export interface OpenedInvitationRow {
  state: InvitationState;
  invitation: InvitationRow | null;
  hasAccount: boolean | null;
}

export interface InstitutionWithoutContactRow {
  institutionId: string;
  /** Published recommendations sent to it. */
  sent: number;
  /** YYYY-MM-DD. */
  since: string;
  isInvited: boolean;
}

/** Milliseconds a link works. */
export const LINK_LIVES = 14 * 24 * 60 * 60 * 1000;

/** Limits of texts, in characters. */
export const limits = { email: 254, name: 200, reason: 2_000 };

type ScopeKind = Exclude<keyof Scope, 'wholeInstallation'> | 'wholeInstallation';

/** What each role can reach (domain.md, "Roles and reach"). */
export const reachOf: Readonly<Record<Role, readonly ScopeKind[]>> = {
  RAPPORTEUR: ['workingGroupId'],
  MODERATOR: ['workingGroupId'],
  FOCAL_POINT: ['institutionId'],
  DEPUTY: ['institutionId'],
  VALIDATOR: ['institutionId'],
  ASSESSOR: ['seriesId', 'forumId', 'themeId'],
  AUDITOR: ['auditEditionId'],
  JUROR: ['auditEditionId'],
  COORDINATOR: ['seriesId', 'wholeInstallation'],
  ADMINISTRATOR: ['wholeInstallation'],
};

/** True for a reach that the role can have. */
export const fits = ({ role, ...scope }: RoleAt): boolean =>
  reachOf[role].some((kind) => Boolean(scope[kind]));

export const nowhere: Scope = {
  wholeInstallation: false,
  seriesId: null,
  forumId: null,
  workingGroupId: null,
  institutionId: null,
  themeId: null,
  auditEditionId: null,
};

/** The same place, whatever else the rows hold. */
export const scopeOf = (row: Scope): Scope => ({
  wholeInstallation: row.wholeInstallation,
  seriesId: row.seriesId,
  forumId: row.forumId,
  workingGroupId: row.workingGroupId,
  institutionId: row.institutionId,
  themeId: row.themeId,
  auditEditionId: row.auditEditionId,
});
