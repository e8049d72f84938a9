import { m } from '#lib/paraglide/messages.js';
import { AdjustImportDocument } from '#lib/server/__generated__/operations.ts';
import type { ImportEncoding, ImportSeparator } from '#lib/server/__generated__/schema.ts';
import { perform, type FormReader } from '#lib/server/acting.ts';
import { giveUp, importId, importInHand, routeOf, unlessOver } from '../import-in-hand.ts';
import { encodings, separators } from './settings.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  one: unlessOver(event, await importInHand(event)),
  nonce: crypto.randomUUID(),
});

/** One of the words of the API, or nothing: then it is recognised. */
const either = <T extends string>(form: FormReader, name: string, words: readonly T[]): T | null =>
  form.given(name) ? form.choice(name, words, m.panel_error_choose_kind()) : null;

export const actions: Actions = {
  adjust: (event) =>
    perform(event, {
      act: 'adjust',
      document: AdjustImportDocument,
      input: (form) => ({
        import: importId(event),
        settings: {
          encoding: either<ImportEncoding>(form, 'encoding', encodings),
          separator: either<ImportSeparator>(form, 'separator', separators),
          sheet: form.given('sheet') ?? null,
          headerRow: form.number('headerRow') ?? null,
        },
      }),
      saidAs: ({ path, message }) => ({ name: path[0] === 'settings' ? (path[1] ?? null) : null, message }),
      after: () => routeOf(event),
    }),
  giveUp,
};
