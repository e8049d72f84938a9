import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach } from 'vitest';
import { placeOf, targetIn } from '../../server/src/database/embedded-postgres-place.ts';
import { migrateToLatest } from '../../server/src/database/migrate.ts';
import { runningPostmaster } from '../../server/src/database/embedded-postgres-postmaster.ts';
import { joinOrStart, stop } from '../../server/src/database/embedded-postgres.ts';

const root = resolve(import.meta.dirname, '../..');

/** A real process of the product's, watched from outside. */
export interface Launched {
  child: ChildProcess;
  /** All it has printed so far. */
  said(): string;
  /** The address it printed when it was ready. */
  ready(): Promise<string>;
  /** Its exit code, once it has ended. */
  ended(): Promise<number | null>;
}

const launched: Launched[] = [];
const folders: string[] = [];

/** Nothing that a test started outlives it, however the test ended. */
afterEach(async () => {
  for (const { child } of launched.splice(0)) child.kill('SIGKILL');
  for (const folder of folders.splice(0)) {
    await stop(placeOf(folder), 500);
    await rm(folder, { recursive: true, force: true });
  }
});

/** A data folder with a Postgres in it, migrated: copied, since making one takes longer than all else in a test. */
export async function aDataDir(): Promise<string> {
  const folder = await anEmptyDataDir();
  model ??= await makeModel();
  execFileSync('cp', ['-a', join(model, 'postgres'), folder]);
  return folder;
}

/** A data folder as before the very first start. */
export async function anEmptyDataDir(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'forum-launch-'));
  folders.push(folder);
  // As the product makes it: whoever Postgres runs as must get through.
  await chmod(folder, 0o755);
  return folder;
}

let model: string | undefined;

async function makeModel(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'forum-model-'));
  await chmod(folder, 0o755);
  await joinOrStart(placeOf(folder), { durable: false });
  await migrateToLatest(targetIn(placeOf(folder), 'forum'));
  await stop(placeOf(folder));
  return folder;
}

afterAll(async () => {
  if (model) await rm(model, { recursive: true, force: true });
});

/** A real installation, since a demo first enters hundreds of things. */
export const startServer = (dataDir: string, env: Record<string, string> = {}): Launched =>
  launch('server/src/start.ts', { DATA_DIR: dataDir, PORT: '0', DEMO: 'off', HOST: '127.0.0.1', ...env });

export function launch(script: string, env: Record<string, string>, args: string[] = []): Launched {
  const child = spawn(process.execPath, [join(root, script), ...args], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (part: Buffer) => (output += part));
  child.stderr.on('data', (part: Buffer) => (output += part));
  const closed = once(child, 'close').then(([code]) => code as number | null);
  const one: Launched = {
    child,
    said: () => output,
    ended: () => closed,
    ready: () => until(() => readyAddress(output, child), `ready; it said:\n${output}`),
  };
  launched.push(one);
  return one;
}

function readyAddress(output: string, child: ChildProcess): string | undefined {
  if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}:\n${output}`);
  return /^Ready: (\S+)$/m.exec(output)?.[1];
}

/** Asks again and again until there is an answer; fails after `deadline` milliseconds. */
export async function until<T>(
  ask: () => T | Promise<T>,
  what: string,
  deadline = 60_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + deadline;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Not within ${deadline} ms: ${what}`);
    await pause(20);
  }
}

/** The process number of the Postgres on this data folder, or undefined. */
export const postmasterOf = (dataDir: string): number | undefined => runningPostmaster(placeOf(dataDir))?.pid;

/** Every process that carries this data folder in its command line: Postgres, its workers, whatever is left over. */
export function processesOn(dataDir: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => commandLine(pid))
    .filter((line) => line.includes(dataDir));
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

export const health = async (url: string): Promise<number> =>
  fetch(`${url}/health`).then(
    (response) => response.status,
    () => 0,
  );
