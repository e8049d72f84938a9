/** The server that `dev.ts` starts again at each change: as in production, with pages straight from their sources. */
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AddressInfo } from 'node:net';
import type { PagesSource } from './main.ts';
import { run } from './run.ts';
import type { Pages } from './http/web.ts';

const web = resolve(import.meta.dirname, '../../web');

interface Vite {
  middlewares: Pages;
  close(): Promise<void>;
}

await run({ pages: vitePages() });

function vitePages(): PagesSource {
  let vite: Vite | undefined;
  return {
    async open() {
      vite = await startVite();
      return vite.middlewares;
    },
    close: async () => vite?.close(),
  };
}

/** Vite belongs to the web, so it is found from there; SvelteKit looks for its files where the process stands. */
async function startVite(): Promise<Vite> {
  process.chdir(web);
  const path = createRequire(join(web, 'package.json')).resolve('vite');
  const { createServer: create } = (await import(pathToFileURL(path).href)) as {
    createServer(options: object): Promise<Vite>;
  };
  // A port of its own for news of changes: on ours, Mercurius answers every websocket.
  return create({ root: web, server: { middlewareMode: true, hmr: { port: await aFreePort() } } });
}

async function aFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
