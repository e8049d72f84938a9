import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The secret that signs sessions, made at the first start. It lies beside the data because it must outlive the
 * process: with a new one everybody is signed out. Linked into place whole, so that two first starts agree on one.
 */
export function readSecret(dataDir: string): string {
  const path = join(dataDir, 'secret');
  if (!existsSync(path)) makeSecret(path);
  chmodSync(path, 0o600);
  return readFileSync(path, 'utf8').trim();
}

function makeSecret(path: string): void {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
}

/** DATA_DIR and what every process expects in it. Uploads may hold what is not public yet: nobody else enters. */
export function prepareDataDir(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true });
  mkdirSync(join(dataDir, 'uploads'), { recursive: true, mode: 0o700 });
}
