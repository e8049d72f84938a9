import { facts, type WatchedObject } from '../audit/index.ts';

/** A token as the audit log compares it before and after an act; null for one that is still to be made. */
export const watchedToken = (id: string | null): WatchedObject => ({
  type: 'ApiToken',
  id,
  async read(trx, tokenId) {
    const { name, institution, scope, endsOn, revokedAt } = await trx
      .selectFrom('apiTokens as t')
      .innerJoin('institutions as i', 'i.id', 't.institutionId')
      .select(['t.name', 'i.slug as institution', 't.scope', 't.endsOn', 't.revokedAt'])
      .where('t.id', '=', tokenId)
      .executeTakeFirstOrThrow();
    return { name, facts: facts({ institution, scope, endsOn, revokedAt }), isPublic: false };
  },
});
