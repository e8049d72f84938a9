import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { href } from '#lib/paths.ts';
import { AcceptInvitationDocument, OpenedInvitationDocument } from '#lib/server/__generated__/operations.ts';
import { mutate, query } from '#lib/server/graphql.ts';
import type { Actions, PageServerLoad } from './$types';

// The address is a secret: nothing keeps the page, and a link followed from it tells only the site's name.
const keepSecret = (event: RequestEvent) =>
  event.setHeaders({ 'cache-control': 'private, no-store', 'referrer-policy': 'strict-origin' });

export const load: PageServerLoad = async (event) => {
  keepSecret(event);
  const { openedInvitation } = await query(event, OpenedInvitationDocument, { token: event.params.token });
  return { opened: openedInvitation };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const name = String(form.get('name') ?? '').slice(0, 1000);
    const password = String(form.get('password') ?? '').slice(0, 1000);
    const input = { token: event.params.token, name, password: password || null };
    const { acceptInvitation } = await mutate(event, AcceptInvitationDocument, { input });
    if (!acceptInvitation) error(503);
    const { userErrors } = acceptInvitation;
    if (userErrors.length === 0) redirect(303, href('/invitation'));
    const fields = ['name', 'password'];
    const errors = userErrors.map(({ path: [field], message }) =>
      field && fields.includes(field) ? { field, message } : { message },
    );
    return fail(422, { name, errors: errors.length > 0 ? errors : [{ message: m.invitation_unknown() }] });
  },
};
