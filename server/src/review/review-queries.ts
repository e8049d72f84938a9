import type { Database } from '../database/tables.ts';

export const remarksOf = (db: Database, recommendationIds: readonly string[]) =>
  db
    .selectFrom('remarks')
    .selectAll()
    .where('recommendationId', 'in', recommendationIds)
    .orderBy('recordedAt', 'desc')
    .orderBy('id', 'desc')
    .execute();

export const answersOf = (db: Database, remarkIds: readonly string[]) =>
  db
    .selectFrom('remarkAnswers')
    .selectAll()
    .where('remarkId', 'in', remarkIds)
    .orderBy('recordedAt')
    .orderBy('id')
    .execute();

export const remarkById = (db: Database, id: string) =>
  db.selectFrom('remarks').selectAll().where('id', '=', id).executeTakeFirst();
