import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { migrateToLatest } from '../../../server/src/database/migrate.ts';
import { aDatabase } from '../../support/database.ts';

const { db, target } = await aDatabase();

test('a migration that landed after a later one is still run', async () => {
  await sql`drop table audit_unsealed, audit_seals, audit_entries`.execute(db);
  await sql`drop function wait_for_seal`.execute(db);
  await sql`delete from kysely_migration where name = '2026-11-23-08-audit'`.execute(db);
  expect(await migrateToLatest(target)).toEqual(['2026-11-23-08-audit']);
  expect(await migrateToLatest(target)).toEqual([]);
});
