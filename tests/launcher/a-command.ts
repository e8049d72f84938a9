/** A command as the product's are: writes a row, then waits until its standard input closes, if it is told to. */
import { once } from 'node:events';
import { sql } from 'kysely';
import { inDatabase } from '../../server/src/commands/in-database.ts';

await inDatabase(async (db) => {
  await sql`create table if not exists noted (what text)`.execute(db);
  await sql`insert into noted values ('once')`.execute(db);
  const { rows } = await sql<{ count: number }>`select count(*)::int from noted`.execute(db);
  console.log(`Noted: ${rows[0]?.count}`);
  if (process.argv.includes('--wait')) await once(process.stdin.resume(), 'end');
});
