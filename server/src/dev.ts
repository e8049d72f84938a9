/**
 * `pnpm dev`: the server, started again whenever something it is made of changes. The pages need no restart: Vite sends
 * them to the browser by itself. A changed schema is generated anew first.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { whenNpxEnds } from './npx-above.ts';

const root = resolve(import.meta.dirname, '../..');
const watched = ['server/src', 'server/content', 'migrations', 'schema'];

const newsPort = await aFreePort();
let server = start();
let waiting: NodeJS.Timeout | undefined;
let schemaChanged = false;
let stopping = false;

for (const folder of watched) {
  watch(join(root, folder), { recursive: true }, (_event, file) => changed(folder, file ?? ''));
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
whenNpxEnds(() => void stop());

function start(): ChildProcess {
  return spawn(process.execPath, [join(root, 'server/src/dev-server.ts'), String(newsPort)], {
    stdio: 'inherit',
  });
}

/** An editor saves one file in several steps, and generating writes several files: one restart for all of it. */
function changed(folder: string, file: string): void {
  if (!/\.(ts|json|graphql)$/.test(file) || file.includes('__generated__')) return;
  schemaChanged ||= folder === 'schema' && file.endsWith('.graphql');
  clearTimeout(waiting);
  waiting = setTimeout(() => void restart(file), 150);
}

async function restart(file: string): Promise<void> {
  console.log(`${file} changed: starting again.`);
  if (schemaChanged) spawnSync(process.execPath, [join(root, 'schema/generate.ts')], { stdio: 'inherit' });
  schemaChanged = false;
  await end();
  if (!stopping) server = start();
}

/** The server may be down already, after a mistake in the code that the next change mends. */
async function end(): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill('SIGTERM');
  await once(server, 'exit');
}

async function stop(): Promise<void> {
  stopping = true;
  await end();
  process.exit();
}

async function aFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
