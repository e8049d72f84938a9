/**
 * Opens the pages of a group's desk without network, as they were last seen. It answers for nothing else: every other
 * address, and every act, goes to the network as if there were no worker. Its scope is the workspace, so that the public
 * pages never meet it. Pages put what is worth keeping into the cache themselves (`lib/workspace/device/pages.ts`).
 */
import { assets, immutable } from '$app/manifest';
import { self } from '$app/service-worker';
import {
  isKeptPlace,
  keptFor,
  keptOn,
  leaving,
  pagesPrefix,
  shellCache,
} from '../lib/workspace/device/places.ts';

/** Milliseconds that the network is waited for when a kept page is there to be shown instead. */
const patience = 5000;

const shell = new Set(
  [...immutable, ...assets].map(({ path }) => new URL(path, self.location.origin).pathname),
);

self.addEventListener('install', (event) => {
  event.waitUntil(keepShell().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// Kept pages need the scripts that they were made with: older ones go when all pages were made anew.
self.addEventListener('message', ({ data }) => {
  if (data === 'pages-kept') void forgetOldShell();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (leaving.test(url.pathname)) event.respondWith(forgetPages().then(() => fetch(request)));
    else if (isKeptPlace(url)) event.respondWith(pageFor(request, url));
  } else if (url.pathname.startsWith('/_app/immutable/') || shell.has(url.pathname)) {
    event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request)));
  }
});

async function keepShell(): Promise<void> {
  const cache = await caches.open(shellCache);
  const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  await cache.addAll([...shell].filter((path) => !kept.has(path) || !path.startsWith('/_app/immutable/')));
}

async function forgetOldShell(): Promise<void> {
  const cache = await caches.open(shellCache);
  for (const request of await cache.keys())
    if (!shell.has(new URL(request.url).pathname)) await cache.delete(request);
}

async function forgetPages(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(pagesPrefix)) await caches.delete(name);
}

/** As the network says; as it was last seen where the network says nothing. */
async function pageFor(request: Request, url: URL): Promise<Response> {
  const asked = fetch(request).then(async (response) => {
    // Led away to sign in, or not allowed any more: the session that the pages were kept for is over.
    if (response.type === 'opaqueredirect' || [401, 403].includes(response.status)) await forgetPages();
    if (response.status >= 500) throw new Error(`The server answers ${response.status}`);
    return response;
  });
  const kept = await keptPage(url);
  if (!kept) return asked.catch(() => fetch(request));
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept.clone()), patience));
  return Promise.race([asked, late]).catch(() => kept);
}

async function keptPage({ pathname }: URL): Promise<Response | undefined> {
  for (const name of (await caches.keys()).filter((each) => each.startsWith(pagesPrefix))) {
    const page = await (await caches.open(name)).match(pathname);
    const since = page?.headers.get(keptOn) ?? '';
    if (!page || !(Date.now() - Date.parse(since) < keptFor)) continue;
    // The page has to say that it is an old one.
    const html = (await page.text()).replace('<html ', `<html data-kept="${since}" `);
    return new Response(html, { headers: page.headers });
  }
  return undefined;
}
