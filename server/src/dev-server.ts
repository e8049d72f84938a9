/** The server that `dev.ts` starts again at each change: as in production, with pages straight from their sources. */
import type { ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PagesSource } from './main.ts';
import { run } from './run.ts';
import type { Pages } from './http/web.ts';

/** Chosen once by `dev.ts`, so that a browser finds it again after a restart. */
const newsPort = Number(process.argv[2]);

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
      const { middlewares } = vite;
      return (request, response, next) => {
        letNewsIn(response);
        return middlewares(request, response, next);
      };
    },
    close: async () => vite?.close(),
  };
}

/** Vite belongs to the web, so it is found from there; SvelteKit looks for its files where the process stands. */
async function startVite(): Promise<Vite> {
  process.chdir(web);
  const path = createRequire(join(web, 'package.json')).resolve('vite');
  const { createServer } = (await import(pathToFileURL(path).href)) as {
    createServer(options: object): Promise<Vite>;
  };
  // A port of its own for news of changes: on ours, websockets are GraphQL's.
  return createServer({ root: web, server: { middlewareMode: true, hmr: { port: newsPort } } });
}

/** The pages may talk to their own port only; in development they also listen to the news. */
function letNewsIn(response: ServerResponse): void {
  const set = response.setHeader.bind(response);
  const news = ['localhost', '127.0.0.1'].map((host) => `ws://${host}:${newsPort}`).join(' ');
  response.setHeader = (name, value) =>
    name.toLowerCase() === 'content-security-policy'
      ? set(name, String(value).replace("connect-src 'self'", `connect-src 'self' ${news}`))
      : set(name, value);
}
