import { redirect } from '@sveltejs/kit';
import { afterSignIn, refusedByProvider } from '#lib/server/account.ts';
import { doorOf, passOn } from '#lib/server/door.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
  const answer = await doorOf(event).account.comeFromProvider({
    id: event.params.provider,
    query: event.url.search.slice(1, 4_000),
  });
  passOn(event, answer.cookies);
  const locale = answer.language === 'EN' ? 'en' : 'pl';
  if (!answer.ok) redirect(303, refusedByProvider(answer.reason, answer.back, locale));
  redirect(303, afterSignIn(answer, answer.back, locale));
};
