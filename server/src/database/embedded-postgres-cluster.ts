import { spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from '../cannot-start.ts';
import type { Binaries } from './embedded-postgres-binaries.ts';
import type { Place } from './embedded-postgres-place.ts';
import { type Runner, userNobody } from './embedded-postgres-runner.ts';

/** The major version of the programs that come with this product; a cluster of another one is not ours to open. */
const majorVersion = '18';

/** The folders Postgres needs before anybody can be asked whether they may enter them. */
export function makeFolders(place: Place): void {
  mkdirSync(place.folder, { recursive: true, mode: 0o700 });
  mkdirSync(place.socketFolder, { recursive: true, mode: 0o700 });
  refuseAStrangersFolder(place.socketFolder);
}

/** In /tmp anybody could have made the socket's folder first, to stand between us and the database. */
function refuseAStrangersFolder(folder: string): void {
  const found = lstatSync(folder);
  const trusted = [process.getuid?.(), ...(process.getuid?.() === 0 ? [userNobody().uid] : [])];
  if (found.isDirectory() && trusted.includes(found.uid)) return chmodSync(folder, 0o700);
  throw new CannotStart(`${folder} is not ours to use: remove it, or choose a DATA_DIR with a shorter path.`);
}

/** Makes the cluster on the first start. It takes its place by renaming, so that a killed start leaves none half made. */
export async function makeCluster(
  place: Place,
  programs: Binaries,
  runner: Runner,
  how: { durable: boolean; signal?: AbortSignal | undefined },
): Promise<void> {
  if (existsSync(place.cluster)) return refuseAnotherVersion(place);
  const unfinished = join(place.folder, 'unfinished');
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  chownSync(unfinished, runner.uid, runner.gid);
  await initdb(programs, runner, unfinished, how);
  renameSync(unfinished, place.cluster);
}

/**
 * UTF-8, and ICU's root collation: upper and lower case work for every alphabet. Lists name their own collation.
 * Whoever reaches the socket is let in; its folder is closed to others and there is no TCP port.
 */
async function initdb(
  programs: Binaries,
  runner: Runner,
  folder: string,
  { durable, signal }: { durable: boolean; signal?: AbortSignal | undefined },
): Promise<void> {
  const { program, args, options } = runner.command(programs.initdb, [
    `--pgdata=${folder}`,
    '--username=postgres',
    '--auth=trust',
    '--encoding=UTF8',
    '--locale-provider=icu',
    '--icu-locale=und',
    '--locale=C',
    '--no-instructions',
    ...(durable ? [] : ['--no-sync']),
  ]);
  const child = spawn(program, args, { ...options, signal, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  child.stdout?.on('data', (part: Buffer) => said.push(`${part}`));
  child.stderr?.on('data', (part: Buffer) => said.push(`${part}`));
  child.on('error', (error) => said.push(error.message));
  // Not before it has ended, also when it was told to: it takes its helpers along.
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code === 0) return;
  rmSync(folder, { recursive: true, force: true });
  signal?.throwIfAborted();
  throw new CannotStart(`The embedded Postgres could not be prepared:\n${said.join('').trim()}`);
}

function refuseAnotherVersion(place: Place): void {
  const found = readFileSync(join(place.cluster, 'PG_VERSION'), 'utf8').trim();
  if (found === majorVersion) return;
  throw new CannotStart(
    `The data in ${place.dataDir} was written by Postgres ${found}; this version brings Postgres ${majorVersion}. ` +
      'Export it with the version that wrote it, and import it into a new DATA_DIR.',
  );
}
