import { CamelCasePlugin, Kysely } from 'kysely';
import postgres, { type Options, type Sql } from 'postgres';
import { dialectOver } from './dialect.ts';
import type { Tables } from './tables.ts';

/** Where a database is: an address (postgres://…), or the folder of a Unix socket and a database's name. */
export type Target = string | { socketFolder: string; database: string };

export interface Connection {
  db: Kysely<Tables>;
  /** The driver beneath `db`, for what Kysely has no words for: LISTEN/NOTIFY, advisory locks. */
  sql: Sql;
  close(): Promise<void>;
}

export interface ConnectOptions {
  /** How many connections at most. */
  max?: number;
  /** Told of every statement, so that a test can count them. */
  onStatement?: (sql: string) => void;
  /** The database role to act as, when it is not the one that signs in. */
  role?: string;
}

/** Milliseconds after which Postgres gives up for us: a page that waits longer than this is lost anyway. */
const limits = {
  statement_timeout: 3_000,
  idle_in_transaction_session_timeout: 10_000,
  lock_timeout: 1_000,
  // Compiling our longer questions takes Postgres seconds; answering them as they are, milliseconds.
  jit: 'off',
};

/** The application's own connections. Opens none before the first statement, so the server may still be starting. */
export function connect(target: Target, { max = 10, onStatement, role }: ConnectOptions = {}): Connection {
  const sql = openDriver(target, { max, connection: { ...limits, ...(role ? { role } : {}) } });
  const db = new Kysely<Tables>({
    dialect: dialectOver(sql),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
    log: onStatement ? (event) => onStatement(event.query.sql) : [],
  });
  return {
    db,
    sql,
    close: () => db.destroy(),
  };
}

/** A calendar day is a text, YYYY-MM-DD: a Date would move it across midnight in another time zone. */
const calendarDay = {
  to: 1082,
  from: [1082],
  serialize: (day: string) => day,
  parse: (day: string) => day,
};

/** postgres.js as this product uses it, without the application's time limits. */
export function openDriver(target: Target, options: Options<Record<string, never>> = {}): Sql {
  const settings: Options<Record<string, never>> = {
    onnotice: () => {},
    connect_timeout: 5,
    // Seconds until the next try after a lost connection; the default grows to 20 and outlives the outage.
    backoff: (tries: number) => Math.min(0.05 * 2 ** tries, 0.5),
    ...options,
    connection: { application_name: 'forum', TimeZone: 'UTC', ...options.connection } as never,
    types: { calendarDay } as never,
  };
  if (typeof target !== 'string') {
    return postgres({ ...settings, host: target.socketFolder, database: target.database, user: 'postgres' });
  }
  const { address, socketFolder } = apart(target);
  return postgres(address, socketFolder ? { ...settings, host: socketFolder } : settings);
}

/** An address may name the folder of a Unix socket, as in postgres:///forum?host=/var/run/postgresql. */
function apart(target: string): { address: string; socketFolder?: string } {
  const url = new URL(target);
  const socketFolder = url.searchParams.get('host');
  if (!socketFolder?.startsWith('/')) return { address: target };
  url.searchParams.delete('host');
  return { address: url.href, socketFolder };
}
