import { redirect } from '@sveltejs/kit';
import { href } from '#lib/paths.ts';
import { doorOf, passOn } from '#lib/server/door.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async (event) => {
  const { cookies } = await doorOf(event).signOut();
  passOn(event, cookies);
  // Pages that were kept go with the session. Texts that nobody has but this device stay, for their author alone.
  event.setHeaders({ 'clear-site-data': '"cache"' });
  redirect(303, href('/workspace/signed-out'));
};
