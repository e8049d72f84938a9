import { fail } from '@sveltejs/kit';
import { linkAt } from '#lib/server/account.ts';
import { doorOf } from '#lib/server/door.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({ link: await linkAt(event, 'CHANGE_EMAIL') });

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const answer = await doorOf(event).account.confirmEmail(String(form.get('kod') ?? ''));
    return answer.ok
      ? { email: answer.email, fault: null }
      : fail(422, { email: null, fault: answer.reason });
  },
};
