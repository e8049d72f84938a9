import { redirect } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { href } from '#lib/paths.ts';
import { AdjustImportDocument } from '#lib/server/__generated__/operations.ts';
import { perform, type FormReader } from '#lib/server/acting.ts';
import { giveUp, importId, importInHand, routeOf, unlessOver } from '../import-in-hand.ts';
import { importFields } from './import-fields.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const one = unlessOver(event, await importInHand(event));
  // There are no columns to match before the file is read.
  if (!one.recognised) redirect(303, href(`${routeOf(event)}/recognised`));
  return { one, nonce: crypto.randomUUID() };
};

export const actions: Actions = {
  match: (event) =>
    perform(event, {
      act: 'match',
      document: AdjustImportDocument,
      input: (form) => ({ import: importId(event), columns: columnsIn(form) }),
      saidAs: ({ path, message }) => ({
        name: path[0] === 'columns' ? path.join('.') : null,
        message,
      }),
      after: () => `${routeOf(event)}/preview`,
    }),
  giveUp,
};

/** Only those that say something: the API leaves the others out. */
const columnsIn = (form: FormReader) =>
  Object.keys(form.values).flatMap((name) => {
    const column = /^columns\.([A-Z]{1,3})$/.exec(name)?.[1];
    return column && form.has(name)
      ? [{ column, field: form.choice(name, importFields, m.import_column_says()) }]
      : [];
  });
