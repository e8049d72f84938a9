import type { RequestEvent } from '@sveltejs/kit';

/** The server reads it under this name (`http/wall-cookie.ts`). */
const cookie = 'forum-wall';
/** Seconds: as long as a link can live. */
const month = 31 * 24 * 60 * 60;

/** Keeps what an address ended with, if it can be the secret of a link. */
export function rememberLink({ cookies, params, url }: RequestEvent<{ link: string }>): void {
  if (!/^[\w-]{43}$/.test(params.link)) return;
  const secure = url.protocol === 'https:';
  cookies.set(cookie, params.link, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: month });
}
