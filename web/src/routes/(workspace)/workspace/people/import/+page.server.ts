import { fail } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import {
  ImportInvitationsDocument,
  InvitationImportDocument,
  MayInviteDocument,
} from '#lib/server/__generated__/operations.ts';
import { perform } from '#lib/server/acting.ts';
import { found, query } from '#lib/server/graphql.ts';
import { saying } from '#lib/workspace/flash.ts';
import { peopleDesk } from '#lib/workspace/tasks.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  found((await query(event, MayInviteDocument)).invitationPlaces);
  return { nonce: crypto.randomUUID() };
};

/** Bytes of a file; the API takes fewer characters, and says so in words. */
const mostBytes = 200_000;
const mostCharacters = 20_000;

export const actions: Actions = {
  /** Shows what would become of each row. Nothing is written: the list comes back in the page. */
  preview: async (event) => {
    const file = (await event.request.formData()).get('file');
    const refuse = (message: string) => fail(422, { refused: message });
    if (!(file instanceof File) || file.size === 0) return refuse(m.panel_import_choose());
    if (file.size > mostBytes) return refuse(m.panel_import_too_long());
    const csv = read(await file.arrayBuffer());
    if (csv === null) return refuse(m.panel_import_not_utf8());
    if (csv.length > mostCharacters) return refuse(m.panel_import_too_long());
    const { rows, userErrors } = found(
      (await query(event, InvitationImportDocument, { csv })).invitationImport,
    );
    const [fault] = userErrors;
    return fault ? refuse(fault.message) : { preview: { csv, rows } };
  },

  send: (event) =>
    perform(event, {
      act: 'send',
      document: ImportInvitationsDocument,
      input: (form) => ({ csv: form.text('csv'), clientMutationId: null }),
      after: () => saying('people_imported', peopleDesk),
    }),
};

/** The file as text; null when it is not UTF-8. */
function read(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\0', '');
  } catch {
    return null;
  }
}
