import { redirect } from '@sveltejs/kit';
import { href } from '#lib/paths.ts';
import { AccountDocument } from '#lib/server/__generated__/operations.ts';
import { doorOf } from '#lib/server/door.ts';
import { found, query } from '#lib/server/graphql.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { account } = doorOf(event);
  return {
    me: found((await query(event, AccountDocument)).viewer),
    factor: await account.secondFactor(),
    sessions: (await account.sessions()) ?? [],
    passkeys: await account.passkeys(),
    providers: await account.linkedProviders(),
    unlinked: event.url.searchParams.get('zrobiono') === 'odlaczono',
    removed: event.url.searchParams.get('zrobiono') === 'usunieto',
    ended: event.url.searchParams.get('zrobiono') === 'zakonczono',
  };
};

export const actions: Actions = {
  end: async (event) => {
    const id = String((await event.request.formData()).get('session') ?? '').slice(0, 100);
    await doorOf(event).account.endSessions(id === 'others' ? 'OTHERS' : { id });
    redirect(303, `${href('/workspace/account')}?zrobiono=zakonczono#sessions`);
  },
  unlink: async (event) => {
    const id = String((await event.request.formData()).get('provider') ?? '').slice(0, 100);
    await doorOf(event).account.unlinkProvider(id);
    redirect(303, `${href('/workspace/account')}?zrobiono=odlaczono#providers`);
  },
  remove: async (event) => {
    const id = String((await event.request.formData()).get('passkey') ?? '').slice(0, 100);
    await doorOf(event).account.removePasskey(id);
    redirect(303, `${href('/workspace/account')}?zrobiono=usunieto#passkeys`);
  },
};
