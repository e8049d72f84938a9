import { fail, redirect } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { afterSignIn, backOf } from '#lib/server/account.ts';
import { doorOf, passOn } from '#lib/server/door.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => ({
  back: backOf(event),
  passwordSet: event.url.searchParams.get('zrobiono') === 'haslo',
});

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const email = String(form.get('email') ?? '').trim();
    const password = String(form.get('password') ?? '');
    const errors = [
      ...(email ? [] : [{ field: 'email', message: m.sign_in_email_missing() }]),
      ...(password ? [] : [{ field: 'password', message: m.sign_in_password_missing() }]),
    ];
    if (errors.length > 0) return fail(422, { email, errors });
    const answer = await doorOf(event).signIn({ email, password });
    if (!answer.ok) {
      const message = answer.reason === 'TOO_MANY_TRIES' ? m.sign_in_too_many() : m.sign_in_refused();
      return fail(422, { email, errors: [{ field: 'email', message }] });
    }
    passOn(event, answer.cookies);
    redirect(303, afterSignIn(answer, backOf(event)));
  },
};
