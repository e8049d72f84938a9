import { fail, redirect } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { afterSignIn, backOf } from '#lib/server/account.ts';
import { doorOf, passOn } from '#lib/server/door.ts';
import type { Actions, PageServerLoad } from './$types';

const whyNot: Record<string, () => string> = {
  FORGED: m.provider_FORGED,
  USED: m.provider_USED,
  EXPIRED: m.provider_EXPIRED,
  UNREACHABLE: m.provider_UNREACHABLE,
  DENIED: m.provider_DENIED,
  REFUSED: m.provider_REFUSED,
  CLOCKS: m.provider_CLOCKS,
  UNTRUSTED: m.provider_UNTRUSTED,
  NO_EMAIL: m.provider_NO_EMAIL,
  UNKNOWN: m.provider_UNKNOWN,
  LINKED_OTHERWISE: m.provider_LINKED_OTHERWISE,
  NO_PROVIDER: m.provider_NO_PROVIDER,
  TOO_MANY_TRIES: m.sign_in_too_many,
};
const whyRefused = (reason: string | null) =>
  reason && Object.hasOwn(whyNot, reason) ? whyNot[reason]?.() : undefined;

export const load: PageServerLoad = (event) => ({
  back: backOf(event),
  providers: doorOf(event).account.providers(),
  refused: whyRefused(event.url.searchParams.get('powod')),
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
