import { redirect } from '@sveltejs/kit';
import { lookCookie, toLook, writeLook } from '#lib/look.ts';
import { href, ownPath } from '#lib/paths.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url, locals }) => ({
  look: locals.look,
  back: ownPath(url.searchParams.get('back')),
  saved: url.searchParams.has('saved'),
});

export const actions: Actions = {
  default: async ({ request, cookies, url }) => {
    const form = await request.formData();
    const look = toLook(form.get('text'), form.get('theme'), form.get('contrast'));
    const secure = url.protocol === 'https:';
    cookies.set(lookCookie, writeLook(look), {
      path: '/',
      maxAge: 400 * 24 * 60 * 60,
      sameSite: 'lax',
      secure,
    });
    const back = ownPath(String(form.get('back') ?? ''));
    redirect(303, href(`/look?saved${back ? `&back=${encodeURIComponent(back)}` : ''}`));
  },
};
