import { redirect } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { href } from '#lib/paths.ts';
import { EraseAccountDocument } from '#lib/server/__generated__/operations.ts';
import { perform } from '#lib/server/acting.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { viewer } = await event.parent();
  if (!viewer) redirect(303, href('/sign-in'));
  return { nonce: crypto.randomUUID() };
};

export const actions: Actions = {
  default: (event) =>
    perform(event, {
      act: 'erase',
      document: EraseAccountDocument,
      input: (form) => ({ email: form.needed('email', m.own_data_email_missing()) }),
      after: () => '/privacy?usunieto=tak',
    }),
};
