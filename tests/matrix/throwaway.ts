import { AsyncLocalStorage } from 'node:async_hooks';
import type { Database } from '../../server/src/database/tables.ts';

const current = new AsyncLocalStorage<Database>();

/** The database, or, inside `thrownAway`, the transaction that is open there: verbs then join it. */
export const overTransactions = (db: Database): Database =>
  new Proxy(db, {
    get(target, name) {
      const now = current.getStore() ?? target;
      const value: unknown = Reflect.get(now, name, now);
      return typeof value === 'function' ? (value.bind(now) as unknown) : value;
    },
  });

/** Does something and takes it back, whatever was written. */
export async function thrownAway<Result>(db: Database, run: () => Promise<Result>): Promise<Result> {
  const trx = await db.startTransaction().execute();
  try {
    return await current.run(trx, run);
  } finally {
    await trx.rollback().execute();
  }
}
