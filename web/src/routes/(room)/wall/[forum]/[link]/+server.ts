import { redirect } from '@sveltejs/kit';
import { href } from '#lib/paths.ts';
import { rememberLink } from '../link.ts';
import type { RequestHandler } from './$types';

/**
 * Puts the secret of a link into a cookie and leads on, so that it stands neither in the address bar that a room can read
 * nor in the history. It asks for no button: a screen in a room may have no keyboard, and nothing is written but the
 * cookie. Whether the link works is for the wall to say.
 */
export const GET: RequestHandler = (event) => {
  rememberLink(event);
  event.setHeaders({ 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' });
  redirect(303, href(`/wall/${event.params.forum}`));
};
