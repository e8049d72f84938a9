import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { CannotStart } from '../cannot-start.ts';
import { binaries } from './embedded-postgres-binaries.ts';
import { makeCluster, makeFolders } from './embedded-postgres-cluster.ts';
import { type Place, targetIn } from './embedded-postgres-place.ts';
import {
  endPostmaster,
  forgetDeadPostmaster,
  isPostmaster,
  runningPostmaster,
} from './embedded-postgres-postmaster.ts';
import { runnerFor } from './embedded-postgres-runner.ts';
import { openDriver } from './connect.ts';

/** The database of this product within the embedded Postgres. */
export const embeddedDatabase = 'forum';

export interface StartOptions {
  /** False for a database that is thrown away: faster, and lost when the machine stops. */
  durable?: boolean;
  maxConnections?: number;
  /** Gives up what can be given up: making the cluster. A Postgres that starts is let start, to be stopped in order. */
  signal?: AbortSignal;
}

/** Milliseconds: recovery after a crash with much to replay is the longest honest start. */
const longestStart = 60_000;

/**
 * Joins the Postgres that runs on this place, or starts it. Returns whether it was started here.
 * Call it under `oneAtATime(place.folder, …)`: two processes that start one cluster would trip over each other.
 */
export async function joinOrStart(place: Place, options: StartOptions = {}): Promise<boolean> {
  const running = runningPostmaster(place);
  if (running) await untilReady(place, running.pid);
  else await start(place, options);
  await makeDatabase(place);
  return !running;
}

/** Stops whatever Postgres runs on this place, whoever started it. */
export async function stop(place: Place, patience = 3_000): Promise<void> {
  const running = runningPostmaster(place);
  if (running) await endPostmaster(place, running.pid, patience);
  if (place.socketFolder !== place.folder) rmSync(place.socketFolder, { recursive: true, force: true });
}

async function start(
  place: Place,
  { durable = true, maxConnections = 100, signal }: StartOptions,
): Promise<void> {
  makeFolders(place);
  const programs = binaries();
  const runner = runnerFor(place, programs);
  await makeCluster(place, programs, runner, { durable, signal });
  const { program, args, options } = runner.command(programs.postgres, [
    ...['-D', place.cluster],
    ...asSettings({
      listen_addresses: '',
      unix_socket_directories: place.socketFolder,
      unix_socket_permissions: '0700',
      max_connections: String(maxConnections),
      timezone: 'UTC',
      log_timezone: 'UTC',
      ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
    }),
  ]);
  await untilItStays(place, () => spawnDetached(place, program, args, options));
}

const asSettings = (settings: Record<string, string>): string[] =>
  Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

/** Detached and with a log of its own: a Ctrl-C in the terminal is ours to pass on, and a killed Node takes nothing along. */
function spawnDetached(place: Place, program: string, args: string[], options: object): number {
  keepLogShort(place.log);
  const log = openSync(place.log, 'a', 0o600);
  const child = spawn(program, args, { ...options, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  child.unref();
  child.on('error', () => {});
  return child.pid ?? 0;
}

function keepLogShort(log: string): void {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size > 10_000_000) renameSync(log, `${log}.1`);
}

/** After a kill the shared memory of the dead may linger for a moment: then, and only then, trying again is the cure. */
async function untilItStays(place: Place, spawnIt: () => number): Promise<void> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    forgetDeadPostmaster(place);
    const before = statSync(place.log, { throwIfNoEntry: false })?.size ?? 0;
    if (await becomesReady(place, spawnIt())) return;
    const said = readFileSync(place.log, 'utf8').slice(before).trim();
    const lingers = /pre-existing shared memory block|lock file .* already exists/.test(said);
    if (!lingers || Date.now() > deadline) {
      throw new CannotStart(
        `The embedded Postgres does not start (see ${place.log}):\n${said.slice(-2_000)}`,
      );
    }
    await pause(200);
  }
}

async function untilReady(place: Place, pid: number): Promise<void> {
  if (await becomesReady(place, pid)) return;
  throw new CannotStart(`The embedded Postgres ended while it was being joined; see ${place.log}.`);
}

/** False as soon as the process is gone. */
async function becomesReady(place: Place, pid: number): Promise<boolean> {
  const deadline = Date.now() + longestStart;
  while (Date.now() < deadline) {
    const running = runningPostmaster(place);
    if (running?.ready && running.pid === pid) return true;
    if (!isPostmaster(pid, place)) return false;
    await pause(15);
  }
  throw new CannotStart(`The embedded Postgres is not ready after a minute; see ${place.log}.`);
}

async function makeDatabase(place: Place): Promise<void> {
  const sql = openDriver(targetIn(place, 'postgres'), { max: 1 });
  try {
    const found = await sql`select from pg_database where datname = ${embeddedDatabase}`;
    if (found.length === 0) await sql`create database ${sql(embeddedDatabase)}`;
  } finally {
    await sql.end({ timeout: 1 });
  }
}
