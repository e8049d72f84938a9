import type { Generated } from 'kysely';
import type { Language, Role } from '../graphql/__generated__/types.ts';

/** A person with an account. The sign-in library keeps its own tables beside this one. */
export interface PeopleTable {
  id: string;
  name: string;
  email: string;
  emailVerified: boolean;
  image: string | null;
  language: Generated<Language>;
  isExample: Generated<boolean>;
  createdAt: Date;
  updatedAt: Date;
}

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

export interface AccountTables {
  people: PeopleTable;
  roleGrants: RoleGrantsTable;
}
