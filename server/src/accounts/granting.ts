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
  auditEditionId: null,
  until: null,
};

/**
 * Gives a person a role with a reach: exactly one scope, or `wholeInstallation`; the database refuses anything else.
 * Through the API roles are given by invitations; this also serves `admin:create`, the demo cast and tests.
 * `audit` is what the audit log is to say of who granted it; nothing means the product itself, null that the act around
 * it tells already. Answers the role's id.
 */
export const grantRole = async (
  db: Database,
  grant: Pick<Insertable<RoleGrantsTable>, 'personId' | 'role' | 'since'> &
    Partial<Insertable<RoleGrantsTable>>,
  audit: Partial<NewAuditEntry> | null = {},
): Promise<string> => {
  const id = grant.id ?? newId();
  await db
    .insertInto('roleGrants')
    .values({ ...noReach, ...grant, id })
    .execute();
  if (!audit) return id;
  const { personId, role, since, until, wholeInstallation, ...given } = grant;
  const { seriesId, forumId, workingGroupId, institutionId, themeId, auditEditionId } = given;
  await recordAudit(db, {
    verb: 'grantRole',
    now: systemClock.now(),
    personId: null,
    object: { type: 'Person', id: personId },
    after: facts({
      role,
      since,
      until,
      wholeInstallation,
      ...{ seriesId, forumId, workingGroupId, institutionId, themeId, auditEditionId },
    }),
    ...audit,
  });
  return id;
};
