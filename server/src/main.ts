import type { FastifyInstance } from 'fastify';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { keepSealed, type Sealing } from './audit/keeping-sealed.ts';
import { CannotStart } from './cannot-start.ts';
import type { Config } from './config.ts';
import { type Clock, systemClock } from './database/clock.ts';
import { type Connection, connect, type Target } from './database/connect.ts';
import { grantRights } from './database/granting-rights.ts';
import { migrateToLatest } from './database/migrate.ts';
import { type Say, type ServingDatabase, servingDatabase } from './database/serving-database.ts';
import type { Database } from './database/tables.ts';
import type { Pages } from './http/web.ts';
import { keepDelivering } from './mail/delivery-loop.ts';
import { newReadiness, type Readiness } from './readiness.ts';
import { prepareDataDir, readSecret } from './secret.ts';
import { buildPagesIfChanged } from './web-build.ts';

export interface Served {
  url: string;
  app: FastifyInstance;
  db: Database;
  /** Ends what `serve` began: requests in flight get 4 s to finish. */
  close(): Promise<void>;
}

export interface ServeOptions {
  clock?: Clock;
  say?: Say;
  /** Gives up starting. */
  signal?: AbortSignal;
  /** Where pages come from instead of the build: Vite, in development. */
  pages?: PagesSource;
  /** Told at once of what would be left behind if the process ended without `close`. */
  onBegin?: (database: ServingDatabase) => void;
}

export interface PagesSource {
  open(): Promise<Pages>;
  close(): Promise<void>;
}

/**
 * The whole server in this process: resolves when it is ready, throws `CannotStart` when it cannot be. It listens while
 * it prepares, so that whoever watches it sees 503 and not a closed port. Port 0 takes a free one.
 */
export async function serve(given: Config, options: ServeOptions = {}): Promise<Served> {
  const { clock = systemClock, say = () => {}, signal = new AbortController().signal } = options;
  const config = { ...given };
  const readiness = newReadiness();
  prepareDataDir(config.dataDir);
  const database = servingDatabase(config, readiness, say);
  options.onBegin?.(database);
  const connection = connect(database.target);
  const failed = new AbortController();
  const either = AbortSignal.any([signal, failed.signal]);
  const steps = [
    prepareDatabase(config, database, connection, clock, readiness, either),
    listen({ config, db: connection.db, target: database.target, clock, readiness }, options),
    preparePages(readiness, options.pages ? undefined : { say, signal: either }),
  ] as const;
  for (const step of steps) step.catch((error: unknown) => failed.abort(error));
  // What is being loaded is given up half-way; its transaction takes it back.
  either.addEventListener('abort', () => void connection.close());
  const [prepared, listening] = await Promise.allSettled(steps);
  const app = listening.status === 'fulfilled' ? listening.value : undefined;
  const close = async (sealing?: Sealing) => {
    await closeAll(app, sealing, connection, database);
    await options.pages?.close();
  };
  if (!app || either.aborted) {
    await close();
    // When the data folder is served already, its port is often taken as well: then the former is the reason.
    throw prepared.status === 'rejected' && prepared.reason instanceof CannotStart
      ? prepared.reason
      : either.reason;
  }
  const delivery = keepDelivering({ config, db: connection.db, clock, log: app.log }, connection.sql);
  const sealing = keepSealed({ db: connection.db, clock, log: app.log });
  const { keepIndexed } = await import('./recommendations/index.ts');
  const indexing = keepIndexed({ db: connection.db, log: app.log });
  const { keepImporting } = await import('./importing/index.ts');
  const importing = keepImporting({ config, db: connection.db, clock, log: app.log }, connection.sql);
  const endAll = () =>
    Promise.allSettled([delivery.end(), indexing.end(), importing.end()]).then(() => close(sealing));
  return { url: addressOf(config), app, db: connection.db, close: endAll };
}

async function prepareDatabase(
  config: Config,
  database: ServingDatabase,
  { db }: Connection,
  clock: Clock,
  readiness: Readiness,
  signal: AbortSignal,
): Promise<void> {
  await database.begin(signal);
  signal.throwIfAborted();
  await migrateToLatest(database.owner);
  await grantRights(config);
  readiness.migrations = true;
  if (config.demo) await loadFirstContent(db, clock);
  readiness.content = true;
}

/** Only a demo pays for loading this module. */
async function loadFirstContent(db: Database, clock: Clock): Promise<void> {
  const { loadDemo } = await import('./demo/index.ts');
  await loadDemo(db, clock);
}

async function preparePages(
  readiness: Readiness,
  building: { say: Say; signal: AbortSignal } | undefined,
): Promise<void> {
  if (building) {
    await buildPagesIfChanged(building.say, building.signal);
    // Loaded before we say that we are ready, so that the first reader does not wait for it.
    const { builtPages } = await import('./http/web.ts');
    await builtPages();
  }
  readiness.pages = true;
}

type Parts = { config: Config; db: Database; target: Target; clock: Clock; readiness: Readiness };

async function listen({ config, ...parts }: Parts, { pages }: ServeOptions): Promise<FastifyInstance> {
  const { buildApp } = await import('./app.ts');
  const secret = readSecret(config.dataDir);
  const app = await buildApp({ config, ...parts, secret, pages: pages && once(() => pages.open()) });
  try {
    await app.listen({ host: config.host, port: config.port });
  } catch (error) {
    await app.close();
    throw portTaken(config, error);
  }
  config.port = (app.server.address() as AddressInfo).port;
  return app;
}

/** The promise of the first call, again and again. */
function once<T>(act: () => Promise<T>): () => Promise<T> {
  let first: Promise<T> | undefined;
  return () => (first ??= act());
}

function portTaken({ host, port }: Config, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return new CannotStart(`Port ${port} is taken. Set PORT to another one.`);
  if (code === 'EACCES')
    return new CannotStart(`Port ${port} is not ours to open. Set PORT to one above 1023.`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new CannotStart(`HOST ${host} is not an address of this machine.`);
  }
  return error;
}

/** Where to point a browser on this machine; for everybody else it is PUBLIC_URL. */
function addressOf({ publicUrl, host, port }: Config): string {
  if (publicUrl) return publicUrl;
  const everywhere = ['0.0.0.0', '::', '127.0.0.1', '::1', 'localhost'].includes(host);
  return `http://${everywhere ? 'localhost' : host}:${port}`;
}

/** Milliseconds that requests in flight may take to finish. */
const patience = 4_000;

async function closeAll(
  app: FastifyInstance | undefined,
  sealing: Sealing | undefined,
  connection: Connection,
  database: ServingDatabase,
): Promise<void> {
  try {
    if (app) await closeWithin(app, patience);
    await sealing?.end();
    await connection.close();
  } finally {
    await database.end();
  }
}

async function closeWithin(app: FastifyInstance, milliseconds: number): Promise<void> {
  const closing = app.close();
  const inTime = await Promise.race([closing.then(() => true), pause(milliseconds, false, { ref: false })]);
  if (!inTime) app.server.closeAllConnections();
  await Promise.race([closing, pause(1_000, undefined, { ref: false })]);
}
