import { sql } from 'kysely';
import type { Trx } from '../database/tables.ts';

/** Where Postgres calls out, at the commit of an act, that an import waits for the background. */
export const importsChannel = 'forum_imports';

export const callForWork = (trx: Trx) => sql`select pg_notify(${importsChannel}, '')`.execute(trx);
