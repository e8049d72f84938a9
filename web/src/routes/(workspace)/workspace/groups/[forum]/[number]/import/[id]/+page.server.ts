import { redirect } from '@sveltejs/kit';
import { href } from '#lib/paths.ts';
import { giveUp, importInHand, routeOf } from './import-in-hand.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const one = await importInHand(event);
  if (one.recognised && ['UPLOADED', 'PREVIEWED'].includes(one.state))
    redirect(303, href(`${routeOf(event)}/recognised`));
  return { one, nonce: crypto.randomUUID() };
};

export const actions: Actions = { giveUp };
