import { facts, type WatchedObject } from '../audit/index.ts';

/**
 * A link as the audit log compares it before and after an act; null for one that is still to be made. The log calls it by
 * its Forum: what it is for is free text, and may name somebody.
 */
export const watchedWallLink = (id: string | null): WatchedObject => ({
  type: 'WallLink',
  id,
  async read(trx, linkId) {
    const { forum, endsOn, revokedAt } = await trx
      .selectFrom('wallLinks as l')
      .innerJoin('forums as f', 'f.id', 'l.forumId')
      .select(['f.slug as forum', 'l.endsOn', 'l.revokedAt'])
      .where('l.id', '=', linkId)
      .executeTakeFirstOrThrow();
    return { name: forum, facts: facts({ forum, endsOn, revokedAt }), isPublic: false };
  },
});
