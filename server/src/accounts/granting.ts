import type { Insertable } from 'kysely';
import type { Database } from '../database/tables.ts';
import { newId } from '../database/ids.ts';
import type { RoleGrantsTable } from './accounts-tables.ts';

const noReach = {
  seriesId: null,
  forumId: null,
  workingGroupId: null,
  institutionId: null,
  themeId: null,
  until: null,
};

/**
 * Gives a person a role with a reach: exactly one scope, or `wholeInstallation`; the database refuses anything else.
 * Nobody asks for this through the API yet: it serves `admin:create`, the demo cast and tests.
 */
export const grantRole = (
  db: Database,
  grant: Pick<Insertable<RoleGrantsTable>, 'personId' | 'role' | 'since'> &
    Partial<Insertable<RoleGrantsTable>>,
) =>
  db
    .insertInto('roleGrants')
    .values({ id: newId(), ...noReach, ...grant })
    .execute();
