import { fail } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { doorOf } from '#lib/server/door.ts';
import type { Actions } from './$types';

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const email = String(form.get('email') ?? '').trim();
    const password = String(form.get('password') ?? '');
    const answer = await doorOf(event).account.askForNewEmail({ email, password });
    if (answer.ok) return { email, sent: true, errors: [] };
    const refuse = (message: string, field?: string) =>
      fail(422, { email, sent: false, errors: [{ ...(field ? { field } : {}), message }] });
    switch (answer.reason) {
      case 'NOT_SIGNED_IN':
        return refuse(m.panel_signed_out_now());
      case 'TOO_MANY_TRIES':
        return refuse(m.sign_in_too_many());
      case 'NO_ADDRESS':
        return refuse(email ? m.sign_in_email_wrong() : m.sign_in_email_missing(), 'email');
      case 'SAME_ADDRESS':
        return refuse(m.panel_change_email_SAME_ADDRESS(), 'email');
      case 'WRONG_PASSWORD':
        return refuse(m.panel_change_email_WRONG_PASSWORD(), 'password');
    }
  },
};
