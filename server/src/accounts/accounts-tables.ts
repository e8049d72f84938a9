import type { Generated } from 'kysely';
import type { Role } from '../graphql/__generated__/types.ts';
import type { AuthenticationTables } from './authentication-tables.ts';

/** A role, its reach (exactly one of the six), and its first and last day. */
export interface RoleGrantsTable {
  id: string;
  personId: string;
  role: Role;
  wholeInstallation: Generated<boolean>;
  seriesId: string | null;
  forumId: string | null;
  workingGroupId: string | null;
  institutionId: string | null;
  themeId: string | null;
  since: string;
  until: string | null;
}

export interface AccountTables extends AuthenticationTables {
  roleGrants: RoleGrantsTable;
}
