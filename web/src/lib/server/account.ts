import { fail, type RequestEvent } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { getLocale, type Locale } from '#lib/language.ts';
import { href, ownPath } from '#lib/paths.ts';
import type { LinkPurpose } from '../../../../server/src/http/door-account.ts';
import { doorOf } from './door.ts';

/** The longest link and the longest address that are looked at. */
const longest = 400;

/** What stands at an address that a letter led to: a link that works, one that does not, or none. */
export async function linkAt(event: RequestEvent, purpose: LinkPurpose) {
  const token = event.url.searchParams.get('kod')?.slice(0, longest);
  // The address holds a secret: nothing on the way may keep the page.
  if (token === undefined) return null;
  event.setHeaders({ 'cache-control': 'no-store' });
  const answer = await doorOf(event).account.lookAtLink({ purpose, token });
  return { token, fault: answer.ok ? null : answer.reason };
}

/** Where to go afterwards, as the address asks. */
export const backOf = ({ url }: RequestEvent): string | null => ownPath(url.searchParams.get('back'));

/** Where to go after a password or a link: to the page that asks for a code, where one is needed. */
export function afterSignIn(
  { secondFactor }: { secondFactor: boolean },
  back: string | null,
  locale: Locale = getLocale(),
): string {
  if (!secondFactor) return back ?? href('/workspace', locale);
  return href('/sign-in-code', locale) + (back ? `?back=${encodeURIComponent(back)}` : '');
}

/** The sign-in page, where it says why an institution's own sign-in did not work. */
export function refusedByProvider(reason: string, back: string | null, locale: Locale): string {
  const query = new URLSearchParams({ powod: reason, ...(back ? { back } : {}) });
  return `${href('/sign-in', locale)}?${query}`;
}

/** Reads a form with an e-mail, and sends the letter it asks for. */
export async function sendLetter(event: RequestEvent, purpose: Exclude<LinkPurpose, 'CHANGE_EMAIL'>) {
  const form = await event.request.formData();
  const email = String(form.get('email') ?? '')
    .trim()
    .slice(0, longest);
  // The address of the action has no query: what stood there comes back with the form.
  const back = ownPath(String(form.get('back') ?? ''));
  const refuse = (message: string) =>
    fail(422, { email, back, sent: false, fault: null, errors: [{ field: 'email', message }] });
  if (!email) return refuse(m.sign_in_email_missing());
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) return refuse(m.sign_in_email_wrong());
  const answer = await doorOf(event).account.askForLetter({ purpose, email, back });
  return answer.ok ? { email, back, sent: true, fault: null, errors: [] } : refuse(m.sign_in_too_many());
}
