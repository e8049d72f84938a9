import { fail, redirect } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { href } from '#lib/paths.ts';
import { linkAt, sendLetter } from '#lib/server/account.ts';
import { doorOf } from '#lib/server/door.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({ link: await linkAt(event, 'RESET_PASSWORD') });

export const actions: Actions = {
  ask: (event) => sendLetter(event, 'RESET_PASSWORD'),
  set: async (event) => {
    const form = await event.request.formData();
    const token = String(form.get('kod') ?? '');
    const password = String(form.get('password') ?? '');
    const answer = await doorOf(event).account.setPassword({ token, password });
    if (answer.ok) redirect(303, `${href('/sign-in')}?zrobiono=haslo`);
    const again = { email: '', back: null, sent: false };
    const { reason } = answer;
    if (reason === 'TOO_SHORT' || reason === 'TOO_LONG') {
      const errors = [{ field: 'password', message: m[`sign_in_password_${reason}`]() }];
      return fail(422, { ...again, token, fault: null, errors });
    }
    if (reason === 'TOO_MANY_TRIES') {
      return fail(422, { ...again, token, fault: null, errors: [{ message: m.sign_in_too_many() }] });
    }
    return fail(422, { ...again, token: null, fault: reason, errors: [] });
  },
};
