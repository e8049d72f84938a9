import { redirect } from '@sveltejs/kit';
import { href } from '#lib/paths.ts';
import { doorOf, passOn } from '#lib/server/door.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async (event) => {
  const { cookies } = await doorOf(event).signOut();
  passOn(event, cookies);
  redirect(303, href('/'));
};
