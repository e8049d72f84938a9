import { fail, redirect } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { ownPath } from '#lib/paths.ts';
import { afterSignIn, backOf, linkAt, sendLetter } from '#lib/server/account.ts';
import { doorOf, passOn } from '#lib/server/door.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  link: await linkAt(event, 'SIGN_IN'),
  back: backOf(event),
});

export const actions: Actions = {
  ask: (event) => sendLetter(event, 'SIGN_IN'),
  use: async (event) => {
    const form = await event.request.formData();
    const back = ownPath(String(form.get('back') ?? ''));
    const answer = await doorOf(event).account.signInByLink(String(form.get('kod') ?? ''));
    if (answer.ok) {
      passOn(event, answer.cookies);
      redirect(303, afterSignIn(answer, back));
    }
    const stopped = answer.reason === 'TOO_MANY_TRIES';
    return fail(422, {
      email: '',
      back,
      sent: false,
      fault: stopped ? null : answer.reason,
      errors: stopped ? [{ message: m.sign_in_too_many() }] : [],
    });
  },
};
