import { AsyncLocalStorage } from 'node:async_hooks';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { redirect } from '@sveltejs/kit';
import { sequence, type Handle, type HandleServerError } from '@sveltejs/kit/hooks';
import { lookAttributes, lookCookie, readLook } from '#lib/look.ts';
import { doorOf } from '#lib/server/door.ts';
import { localeOf, misspelt } from '#lib/paths.ts';
import { overwriteServerAsyncLocalStorage, type Locale } from '#lib/paraglide/runtime.js';

type Speaking = { locale?: Locale; origin?: string; messageCalls?: Set<string> };
const speaking = new AsyncLocalStorage<Speaking>();
overwriteServerAsyncLocalStorage(speaking);

const language: Handle = ({ event, resolve }) => {
  const locale = localeOf(event.url.pathname);
  return speaking.run({ locale, origin: event.url.origin, messageCalls: new Set() }, () =>
    resolve(event, {
      transformPageChunk: ({ html }) => html.replace('%lang%', locale),
      preload: ({ type }) => type !== 'asset',
    }),
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

// The policy lets forms lead here alone; the buttons of institutions' own sign-ins lead to them.
const leaving: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  if (event.route.id !== '/(public)/sign-in') return response;
  const policy = response.headers.get('content-security-policy');
  const targets = doorOf(event)
    .account.providers()
    .map(({ origin }) => ` ${origin}`);
  if (policy) {
    const own = "form-action 'self'";
    response.headers.set('content-security-policy', policy.replace(own, own + targets.join('')));
  }
  return response;
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
  if (alone) response.headers.set('speculation-rules', '"/speculation-rules.json"');
  return response;
};

const squeeze = promisify(brotliCompress);

// A page made for a session is not compressed: its length would speak of what it holds.
const compression: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  const whole = response.ok && response.body && response.headers.get('content-type')?.startsWith('text/html');
  const asked = /\bbr\b/.test(event.request.headers.get('accept-encoding') ?? '');
  if (!whole || !asked || response.headers.get('cache-control')?.startsWith('private')) return response;
  const body = await squeeze(await response.arrayBuffer(), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 4 },
  });
  const headers = new Headers(response.headers);
  headers.set('content-encoding', 'br');
  headers.set('content-length', String(body.byteLength));
  headers.append('vary', 'Accept-Encoding');
  return new Response(body, { status: response.status, headers });
};

export const handle = sequence(compression, language, rightWords, look, leaving, caching);

export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind !== 'unknown') return {};
  const requestId = crypto.randomUUID();
  console.error(JSON.stringify({ requestId, route: event.route.id, error: describe(error) }));
  // Where no page of ours can be made, the number alone is shown.
  return { requestId, message: `Nr ${requestId}` };
};

const describe = (error: unknown) =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
