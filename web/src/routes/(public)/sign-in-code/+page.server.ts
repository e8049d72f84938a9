import { fail, redirect } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { href } from '#lib/paths.ts';
import { backOf } from '#lib/server/account.ts';
import { doorOf, passOn } from '#lib/server/door.ts';
import type { Actions } from './$types';

export const actions: Actions = {
  default: async (event) => {
    const code = String((await event.request.formData()).get('code') ?? '').trim();
    const refuse = (message: string, isOver = false) =>
      fail(422, { isOver, errors: [{ field: 'code', message }] });
    if (!code) return refuse(m.sign_in_code_missing());
    const answer = await doorOf(event).account.passSecondFactor(code);
    if (answer.ok) {
      passOn(event, answer.cookies);
      redirect(303, backOf(event) ?? href('/workspace'));
    }
    if (answer.reason === 'TOO_MANY_TRIES') return refuse(m.sign_in_too_many());
    if (answer.reason === 'WRONG_CODE') return refuse(m.sign_in_code_WRONG_CODE());
    return refuse(m.sign_in_code_NOT_ASKED(), true);
  },
};
