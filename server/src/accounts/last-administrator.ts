import type { Trx } from '../database/tables.ts';

/**
 * Whether nobody else administers the installation on that day. Locks the administrators' roles until the act is over, so
 * that two of them cannot leave at once.
 */
export const isLastAdministrator = async (trx: Trx, personId: string, day: string): Promise<boolean> => {
  const grants = await trx
    .selectFrom('roleGrants')
    .select('personId')
    .where('role', '=', 'ADMINISTRATOR')
    .where('wholeInstallation', '=', true)
    .where('since', '<=', day)
    .where((grant) => grant.or([grant('until', 'is', null), grant('until', '>', day)]))
    .orderBy('id')
    .forUpdate()
    .execute();
  return grants.length > 0 && grants.every((grant) => grant.personId === personId);
};
