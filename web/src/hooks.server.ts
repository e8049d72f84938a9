import { AsyncLocalStorage } from 'node:async_hooks';
import { redirect } from '@sveltejs/kit';
import { sequence, type Handle, type HandleServerError } from '@sveltejs/kit/hooks';
import { lookAttributes, lookCookie, readLook } from '#lib/look.ts';
import { localeOf, misspelt } from '#lib/paths.ts';
import { overwriteServerAsyncLocalStorage, type Locale } from '#lib/paraglide/runtime.js';

type Speaking = { locale?: Locale; origin?: string; messageCalls?: Set<string> };
const speaking = new AsyncLocalStorage<Speaking>();
overwriteServerAsyncLocalStorage(speaking);

const language: Handle = ({ event, resolve }) => {
  const locale = localeOf(event.url.pathname);
  return speaking.run({ locale, origin: event.url.origin, messageCalls: new Set() }, () =>
    resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', locale) }),
  );
};

const rightWords: Handle = ({ event, resolve }) => {
  const right = event.request.method === 'GET' ? misspelt(event.url.pathname) : undefined;
  if (right) redirect(308, right + event.url.search);
  return resolve(event);
};

const look: Handle = ({ event, resolve }) => {
  event.locals.look = readLook(event.cookies.get(lookCookie));
  const attributes = lookAttributes(event.locals.look);
  return resolve(event, {
    transformPageChunk: ({ html }) => html.replace(' %look%', attributes && ` ${attributes}`),
  });
};

// Anonymous pages may be kept by a proxy that asks again; a page made for a session never.
const caching: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  if (
    response.headers.has('cache-control') ||
    !response.headers.get('content-type')?.startsWith('text/html')
  ) {
    return response;
  }
  const alone = event.cookies.getAll().every(({ name }) => name === lookCookie);
  response.headers.set('cache-control', alone && response.ok ? 'public, no-cache' : 'private, no-store');
  response.headers.append('vary', 'Cookie');
  return response;
};

export const handle = sequence(language, rightWords, look, caching);

export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind !== 'unknown') return {};
  const requestId = crypto.randomUUID();
  console.error(JSON.stringify({ requestId, path: event.url.pathname, error: describe(error) }));
  return { requestId };
};

const describe = (error: unknown) =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
