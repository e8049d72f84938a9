import { facts, type WatchedObject } from '../audit/index.ts';

/** An account as the audit log compares it before and after an act: its roles, and whether it was erased. */
export const watchedPerson = (personId: string): WatchedObject => ({
  type: 'Person',
  id: personId,
  read: async (trx, id) => {
    const { erasedAt } = await trx
      .selectFrom('people')
      .select('erasedAt')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const grants = await trx
      .selectFrom('roleGrants')
      .select(['role', 'since', 'until'])
      .where('personId', '=', id)
      .orderBy('since')
      .orderBy('id')
      .execute();
    const roles = grants.map(({ role, since, until }) => `${role} ${since}/${until ?? ''}`);
    return {
      name: null,
      facts: facts({ erasedAt, roles: roles.length > 0 ? roles : null }),
      isPublic: false,
    };
  },
});
