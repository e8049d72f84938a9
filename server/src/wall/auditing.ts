import { facts, type WatchedObject } from '../audit/index.ts';

/** A link as the audit log compares it before and after an act; null for one that is still to be made. */
export const watchedWallLink = (id: string | null): WatchedObject => ({
  type: 'WallLink',
  id,
  async read(trx, linkId) {
    const { name, forum, endsOn, revokedAt } = await trx
      .selectFrom('wallLinks as l')
      .innerJoin('forums as f', 'f.id', 'l.forumId')
      .select(['l.name', 'f.slug as forum', 'l.endsOn', 'l.revokedAt'])
      .where('l.id', '=', linkId)
      .executeTakeFirstOrThrow();
    return { name, facts: facts({ forum, endsOn, revokedAt }), isPublic: false };
  },
});
