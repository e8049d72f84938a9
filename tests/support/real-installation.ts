import type { BrowserContext } from 'playwright-core';
import { builtPages } from '../../server/src/http/web.ts';
import { aServer, type AServer } from '../api/http/a-server.ts';
import { wide, type Window } from './served-page.ts';

/** An installation that is no demo: the built pages over an empty database of its own. Call it once, at the top of a file. */
export async function aRealInstallation(settings: Record<string, string> = {}): Promise<AServer> {
  const pages = await builtPages();
  if (!pages) throw new Error('The pages are not built');
  // The address is known only once it listens.
  const server = await aServer({ pages, settings: { PUBLIC_URL: 'http://127.0.0.1:1', ...settings } });
  server.config.publicUrl = server.url;
  return server;
}

/** A browser before it that nobody has signed in with. */
export async function aBrowserAt(
  { browser }: Window,
  { url }: AServer,
  javaScriptEnabled: boolean,
): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: url, viewport: wide, javaScriptEnabled });
  context.setDefaultTimeout(20_000);
  return context;
}
