import type { Database } from '../database/tables.ts';
import type { GroupInPlace } from './judging.ts';

/** A working group by the slug of its Forum and its number; null when there is none. */
export const groupInPlace = async (
  db: Database,
  where: { forum: string; number: number } | { id: string },
): Promise<GroupInPlace | null> => {
  const row = await db
    .selectFrom('workingGroups as g')
    .innerJoin('forums as f', 'f.id', 'g.forumId')
    .select(['g.id', 'g.number', 'g.topic', 'g.forumId', 'f.slug as forumSlug', 'f.seriesId', 'f.code'])
    .$if('id' in where, (query) => query.where('g.id', '=', 'id' in where ? where.id : ''))
    .$if('forum' in where, (query) =>
      query
        .where('f.slug', '=', 'forum' in where ? where.forum : '')
        .where('g.number', '=', 'number' in where ? where.number : 0),
    )
    .executeTakeFirst();
  if (!row) return null;
  const siblings = await db
    .selectFrom('workingGroups')
    .select(['number', 'topic'])
    .where('forumId', '=', row.forumId)
    .execute();
  return {
    ...row,
    topic: row.topic.pl,
    siblings: siblings.map(({ number, topic }) => ({ number, topic: topic.pl })),
  };
};
