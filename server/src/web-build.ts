import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { CannotStart } from './cannot-start.ts';
import { oneAtATime } from './one-at-a-time.ts';

const root = resolve(import.meta.dirname, '../..');
const web = join(root, 'web');
const build = join(web, 'build');
/** Says what the build was made from. It is written last, so that a killed build is made again. */
const madeFrom = join(build, '.made-from');

/** Everything a build follows from; what it writes itself is left out. */
const sources = [web, join(root, 'schema'), join(root, 'pnpm-lock.yaml')];
const written = [
  ...['build', '.svelte-kit', 'node_modules', 'src/lib/paraglide'],
  // The compiler of messages keeps these beside its settings.
  ...['.gitignore', '.lix', '.meta.json', 'README.md', 'cache'].map((name) => `project.inlang/${name}`),
].map((path) => join(web, path));

/** Builds the pages unless web/build was made from exactly these sources. Returns whether it built. */
export async function buildPagesIfChanged(
  say: (line: string) => void,
  signal?: AbortSignal,
): Promise<boolean> {
  return oneAtATime(web, async () => {
    const now = await fingerprint();
    if (existsSync(madeFrom) && (await readFile(madeFrom, 'utf8')) === now) return false;
    say('Building the pages…');
    await rm(madeFrom, { force: true });
    await viteBuild(signal);
    await writeFile(madeFrom, now);
    return true;
  });
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of await filesIn(source)) {
      hash
        .update(relative(root, file))
        .update('\0')
        .update(await readFile(file))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

async function filesIn(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => undefined);
  if (!entries) return [path];
  const files = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inside = join(path, entry.name);
    if (written.includes(inside)) continue;
    if (entry.isDirectory()) files.push(...(await filesIn(inside)));
    else if (entry.isFile()) files.push(inside);
  }
  return files;
}

/** A process of its own: building takes hundreds of megabytes that the server should not keep. */
async function viteBuild(signal?: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, ['build.ts'], {
    cwd: web,
    // Svelte builds slower, more talkative pages for anything else, and a test run says "test".
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  const said: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => said.push(part));
  child.stderr.on('data', (part: Buffer) => said.push(part));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0)
    throw new CannotStart(`The pages cannot be built:\n${Buffer.concat(said).toString().trim()}`);
}
