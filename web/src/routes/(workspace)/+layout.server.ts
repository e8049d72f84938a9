import { redirect } from '@sveltejs/kit';
import { href } from '#lib/paths.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ parent, url }) => {
  const { viewer } = await parent();
  if (!viewer) redirect(303, `${href('/sign-in')}?back=${encodeURIComponent(url.pathname + url.search)}`);
  return { viewer };
};
