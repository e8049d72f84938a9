import {
  AbortedTransactionError,
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import type { ReservedSql, Sql } from 'postgres';
import { isOutage } from './outage.ts';

/**
 * Kysely over postgres.js. The published dialect (kysely-postgres-js 5.0.0 with Kysely 0.29) takes an aborted
 * transaction for a committed one, and turns a connection lost within a transaction into a TypeError.
 */
export const dialectOver = (sql: Sql): Dialect => ({
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => new PostgresJsDriver(sql),
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
});

class PostgresJsDriver implements Driver {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<ReservedConnection> {
    return new ReservedConnection(await this.#sql.reserve());
  }

  async beginTransaction(connection: ReservedConnection, settings: TransactionSettings): Promise<void> {
    const level = settings.isolationLevel ? ` isolation level ${settings.isolationLevel}` : '';
    const access = settings.accessMode ? ` ${settings.accessMode}` : '';
    await connection.run(`start transaction${level}${access}`);
  }

  /** Postgres answers COMMIT with ROLLBACK, and no error, when a statement before it failed and was shrugged off. */
  async commitTransaction(connection: ReservedConnection): Promise<void> {
    if ((await connection.run('commit')) === 'ROLLBACK') throw new AbortedTransactionError();
  }

  /** A lost connection has rolled back by itself; saying so would hide the error that came first. */
  async rollbackTransaction(connection: ReservedConnection): Promise<void> {
    await connection.run('rollback').catch((error: unknown) => {
      if (!isOutage(error)) throw error;
    });
  }

  async releaseConnection(connection: ReservedConnection): Promise<void> {
    connection.release();
  }

  async destroy(): Promise<void> {
    await this.#sql.end({ timeout: 2 });
  }
}

/** Statements that change rows, and so have a number to tell. */
const changing = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE']);

class ReservedConnection implements DatabaseConnection {
  readonly #sql: ReservedSql;

  constructor(sql: ReservedSql) {
    this.#sql = sql;
  }

  /** Returns what the server calls the thing it did. */
  async run(statement: string): Promise<string> {
    return (await this.#sql.unsafe(statement)).command;
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const result = await this.#sql.unsafe(sql, [...parameters] as never[], { prepare: true });
    const rows = Array.from(result) as R[];
    return changing.has(result.command) ? { rows, numAffectedRows: BigInt(result.count) } : { rows };
  }

  async *streamQuery<R>({ sql, parameters }: CompiledQuery, chunkSize: number) {
    for await (const rows of this.#sql.unsafe(sql, [...parameters] as never[]).cursor(chunkSize)) {
      yield { rows: rows as R[] };
    }
  }

  release(): void {
    this.#sql.release();
  }
}
