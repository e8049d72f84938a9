import type { ColumnType, Generated } from 'kysely';
import type { Language, Role } from '../graphql/__generated__/types.ts';
import type { AuthenticationTables } from './authentication-tables.ts';

/** A person with an account. */
export interface PeopleTable {
  id: string;
  name: string;
  email: string;
  emailVerified: boolean;
  image: string | null;
  createdAt: Generated<Date>;
  updatedAt: Generated<Date>;
  language: Generated<Language>;
  /** True when a code is asked for beside the password or link. */
  twoFactorEnabled: Generated<boolean>;
  /** True for the invented cast of a demo installation. */
  isExample: Generated<boolean>;
  /** When its owner had it erased: from then on it has no name, and nobody signs in with it. */
  erasedAt: Generated<Date | null>;
}

/** Null unless it is said when the row is written. */
type Later<T> = ColumnType<T | null, T | null | undefined, T | null>;

/** How a role came to somebody, and how it ended. */
export interface RoleHistory {
  /** Null when the product itself granted it. */
  grantedBy: Later<string>;
  invitationId: Later<string>;
  /** The role of somebody else that was handed over. */
  succeedsId: Later<string>;
  endedBy: Later<string>;
  endedAt: Later<Date>;
  endReason: Later<string>;
}

/** A role, its reach (exactly one of the seven), and its first and last day. */
export interface RoleGrantsTable extends RoleHistory {
  id: string;
  personId: string;
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
}

export interface AccountTables extends AuthenticationTables {
  people: PeopleTable;
  roleGrants: RoleGrantsTable;
}
