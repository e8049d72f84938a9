import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** Puts a file on the disk for this test file; answers its path. */
export const onDisk = async (name: string, content: Buffer | string): Promise<string> => {
  folder ??= mkdtemp(join(tmpdir(), 'forum-files-'));
  const path = join(await folder, name);
  await writeFile(path, content);
  return path;
};

let folder: Promise<string> | undefined;
afterAll(async () => {
  if (folder) await rm(await folder, { recursive: true, force: true });
});
