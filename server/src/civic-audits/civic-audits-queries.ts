import type { Database } from '../database/tables.ts';

export const auditEditionBySlug = (db: Database, slug: string) =>
  db.selectFrom('auditEditions').selectAll().where('slug', '=', slug).executeTakeFirst();

export const auditEditionsIn = (db: Database, ids: readonly string[]) =>
  db.selectFrom('auditEditions').selectAll().where('id', 'in', ids).execute();

export const auditEditionsNewestFirst = (db: Database) =>
  db.selectFrom('auditEditions').selectAll().orderBy('year', 'desc').orderBy('slug').execute();

export const everySeries = (db: Database) =>
  db.selectFrom('forumSeries').selectAll().orderBy('slug').execute();
