import type { Generated } from 'kysely';
import type { Language, Role } from '../graphql/__generated__/types.ts';

/** A role that somebody is asked to take on: its reach is exactly one of the seven, as of a role that was given. */
export interface InvitationsTable {
  id: string;
  /** In small letters. */
  email: string;
  name: string;
  language: Language;
  role: Role;
  wholeInstallation: Generated<boolean>;
  seriesId: string | null;
  forumId: string | null;
  workingGroupId: string | null;
  institutionId: string | null;
  themeId: string | null;
  auditEditionId: string | null;
  since: string;
  until: string | null;
  invitedBy: string;
  invitedAs: Role;
  createdAt: Date;
  /** The list of people it came with, if it came with one. */
  batchId: string | null;
  acceptedAt: Date | null;
  acceptedBy: string | null;
  revokedAt: Date | null;
  revokedBy: string | null;
}

/** A link that was sent. The secret itself is known only to the letter; here lies its SHA-256, in hexadecimal. */
export interface InvitationLinksTable {
  tokenHash: string;
  invitationId: string;
  sentAt: Date;
  expiresAt: Date;
  /** When a newer link took its place. */
  replacedAt: Date | null;
}

export interface InvitationTables {
  invitations: InvitationsTable;
  invitationLinks: InvitationLinksTable;
}
