import { redirect } from '@sveltejs/kit';
import { href } from '#lib/paths.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ parent, request, url }) => {
  const { viewer } = await parent();
  // What was sent without a session is kept by the page that says so; being led away would lose it.
  if (!viewer && request.method !== 'POST')
    redirect(303, `${href('/sign-in')}?back=${encodeURIComponent(url.pathname + url.search)}`);
  const setUp = href('/workspace/second-factor');
  if (viewer?.lacksSecondFactor && request.method !== 'POST' && !url.pathname.startsWith(setUp))
    redirect(303, setUp);
  return { viewer: viewer as NonNullable<typeof viewer> };
};
