import { spawnSync, type SpawnOptions } from 'node:child_process';
import { chownSync, lchownSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CannotStart } from '../cannot-start.ts';
import type { Binaries } from './embedded-postgres-binaries.ts';
import type { Place } from './embedded-postgres-place.ts';

/** Who runs Postgres: it refuses to be root, so that root needs somebody else for it. */
export interface Runner {
  uid: number;
  gid: number;
  /** The command line, and what to spawn it with, for a program that must not run as root. */
  command(program: string, args: string[]): { program: string; args: string[]; options: SpawnOptions };
}

/** Nothing of our environment reaches Postgres: a stray PGDATA, PGPORT or locale would change what it does. */
const env = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/**
 * Not root: this user. Root: the user nobody where it can reach the programs and the data, else root under another
 * number in a user namespace of its own. The cluster changes hands when the answer differs from the last start.
 */
export function runnerFor(place: Place, programs: Binaries): Runner {
  if (process.getuid?.() !== 0) return asOurselves();
  const nobody = userNobody();
  if (canReach(nobody.uid, programs.postgres, place.dataDir, place.socketFolder) && handOver(place, nobody)) {
    return asNobody(nobody);
  }
  refuseWithoutNamespaces();
  handOver(place, { uid: 0, gid: 0 });
  return inANamespace();
}

const asOurselves = (): Runner => ({
  uid: process.getuid?.() ?? 0,
  gid: process.getgid?.() ?? 0,
  command: (program, args) => ({ program, args, options: { env } }),
});

const asNobody = ({ uid, gid }: { uid: number; gid: number }): Runner => ({
  uid,
  gid,
  command: (program, args) => ({ program, args, options: { env, uid, gid } }),
});

const namespace = ['-U', '--map-user=1000', '--map-group=1000', '--'];

const inANamespace = (): Runner => ({
  uid: 0,
  gid: 0,
  command: (program, args) => ({
    program: 'unshare',
    args: [...namespace, program, ...args],
    options: { env },
  }),
});

function refuseWithoutNamespaces(): void {
  if (spawnSync('unshare', [...namespace, 'true'], { env }).status === 0) return;
  throw new CannotStart(
    'Postgres refuses to run as root, and here neither the user nobody can reach the data folder nor are user ' +
      'namespaces (unshare) allowed. Start this as another user, move DATA_DIR and the program to folders that ' +
      'everybody may enter, or set DATABASE_URL to a Postgres server, 15 or newer.',
  );
}

export function userNobody(): { uid: number; gid: number } {
  const line = readFileSync('/etc/passwd', 'utf8').match(/^nobody:[^:]*:(\d+):(\d+):/m);
  return { uid: Number(line?.[1] ?? 65_534), gid: Number(line?.[2] ?? 65_534) };
}

/** True when every folder on the way to each path lets `uid` through, as its owner or as anybody. */
const canReach = (uid: number, ...paths: string[]): boolean =>
  paths.every((path) => foldersAbove(realpathSync(path)).every((folder) => mayEnter(uid, folder)));

function foldersAbove(path: string): string[] {
  const above = dirname(path);
  return above === path ? [] : [above, ...foldersAbove(above)];
}

function mayEnter(uid: number, folder: string): boolean {
  const { mode, uid: owner } = statSync(folder);
  return (mode & (owner === uid ? 0o100 : 0o001)) !== 0;
}

/** Gives Postgres' folders to whoever runs it. False where the file system does not let files change hands. */
function handOver(place: Place, { uid, gid }: { uid: number; gid: number }): boolean {
  try {
    if (statSync(place.folder).uid !== uid) giveTree(place.folder, uid, gid);
    chownSync(place.socketFolder, uid, gid);
    return true;
  } catch {
    return false;
  }
}

/** The folder itself last: its owner is what says that all within has changed hands. */
function giveTree(folder: string, uid: number, gid: number): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) giveTree(path, uid, gid);
    else lchownSync(path, uid, gid);
  }
  chownSync(folder, uid, gid);
}
