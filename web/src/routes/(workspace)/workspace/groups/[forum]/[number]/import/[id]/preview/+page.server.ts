import { redirect } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { href } from '#lib/paths.ts';
import { ImportRowsDocument, RunImportDocument } from '#lib/server/__generated__/operations.ts';
import { perform } from '#lib/server/acting.ts';
import { found, query } from '#lib/server/graphql.ts';
import { fates } from '../../fates.ts';
import { giveUp, importId, importInHand, routeOf, unlessOver } from '../import-in-hand.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const one = unlessOver(event, await importInHand(event));
  if (!one.recognised) redirect(303, href(`${routeOf(event)}/recognised`));
  if (!one.isMatched) redirect(303, href(`${routeOf(event)}/columns`));
  const asked = event.url.searchParams.get('los');
  const fate = fates.find((each) => each === asked) ?? null;
  const after = event.url.searchParams.get('po');
  const rows = one.isUnderWay
    ? null
    : found(
        (await query(event, ImportRowsDocument, { id: importId(event), after, fate })).recommendationImport,
      ).rows;
  return { one, fate, rows, nonce: crypto.randomUUID() };
};

export const actions: Actions = {
  run: (event) =>
    perform(event, {
      act: 'run',
      document: RunImportDocument,
      input: (form) => ({
        import: importId(event),
        isAllOrNothing: form.choice('how', ['rows', 'whole'], m.import_how()) === 'whole',
      }),
      after: () => routeOf(event),
    }),
  giveUp,
};
