import type { Insertable } from 'kysely';
import { facts, recordAudit, type NewAuditEntry } from '../audit/index.ts';
import { systemClock } from '../database/clock.ts';
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
 * `audit` is what the audit log is to say of who granted it; nothing means the product itself.
 * Nobody asks for this through the API yet: it serves `admin:create`, the demo cast and tests.
 */
export const grantRole = async (
  db: Database,
  grant: Pick<Insertable<RoleGrantsTable>, 'personId' | 'role' | 'since'> &
    Partial<Insertable<RoleGrantsTable>>,
  audit: Partial<NewAuditEntry> = {},
) => {
  await db
    .insertInto('roleGrants')
    .values({ id: newId(), ...noReach, ...grant })
    .execute();
  const { personId, ...given } = grant;
  await recordAudit(db, {
    verb: 'grantRole',
    now: systemClock.now(),
    personId: null,
    object: { type: 'Person', id: personId },
    after: facts(given),
    ...audit,
  });
};
