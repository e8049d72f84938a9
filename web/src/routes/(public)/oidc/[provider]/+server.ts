import { redirect } from '@sveltejs/kit';
import { locales } from '#lib/language.ts';
import { ownPath } from '#lib/paths.ts';
import { refusedByProvider } from '#lib/server/account.ts';
import { doorOf, passOn } from '#lib/server/door.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async (event) => {
  const form = await event.request.formData();
  const back = ownPath(String(form.get('back') ?? ''));
  const locale = locales.find((one) => one === form.get('language')) ?? 'pl';
  const answer = await doorOf(event).account.leaveForProvider({
    id: event.params.provider,
    back,
    language: locale === 'pl' ? 'PL' : 'EN',
  });
  if (!answer.ok) redirect(303, refusedByProvider(answer.reason, back, locale));
  passOn(event, answer.cookies);
  redirect(303, answer.url, { external: true });
};
