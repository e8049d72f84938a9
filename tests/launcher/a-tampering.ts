/** Somebody who owns the database changes its log by hand: no trigger stops them. */
import { sql } from 'kysely';
import { inDatabase } from '../../server/src/commands/in-database.ts';

await inDatabase((db) =>
  db.transaction().execute(async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx);
    await sql.raw(process.argv[2] ?? '').execute(trx);
  }),
);
