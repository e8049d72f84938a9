/** Keeps pages of a group on the device, for the one person who is signed in. */
import { version } from '$app/env';
import { keptOf, keptOn, pagesPrefix } from './places.ts';

/** Over plain HTTP, and in some private windows, there is no such place. */
const canKeep = () => 'caches' in globalThis && 'serviceWorker' in navigator;

/** Another person's pages are not left to whoever is signed in now. */
export async function forgetOthers(personId: string): Promise<void> {
  if (!canKeep()) return;
  for (const name of await caches.keys())
    if (name.startsWith(pagesPrefix) && name !== pagesPrefix + personId) await caches.delete(name);
}

export interface Kept {
  /** Path of the page. */
  path: string;
  /** What it is made of: a version, or the page's own content. */
  of: string;
}

/**
 * Asks for each page that is not kept yet as it is now, one after the other; what is kept beyond these below the same
 * group is left. Stops without a word where the network does.
 */
export async function keepPages(personId: string, pages: readonly Kept[]): Promise<void> {
  if (!canKeep()) return;
  const cache = await caches.open(pagesPrefix + personId);
  for (const { path, of } of pages) {
    const stamp = await stampOf(`${version} ${of}`);
    if ((await cache.match(path))?.headers.get(keptOf) === stamp) continue;
    const page = await fetch(path, { headers: { accept: 'text/html' } });
    if (page.redirected || !page.ok) continue;
    const headers = new Headers(page.headers);
    headers.set(keptOf, stamp);
    headers.set(keptOn, new Date().toISOString());
    await cache.put(path, new Response(await page.text(), { headers }));
  }
  navigator.serviceWorker.controller?.postMessage('pages-kept');
}

async function stampOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash.slice(0, 12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
