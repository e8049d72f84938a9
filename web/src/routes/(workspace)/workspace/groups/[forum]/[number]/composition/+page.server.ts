import { m } from '#lib/paraglide/messages.js';
import { GroupCompositionDocument, RecordCompositionDocument } from '#lib/server/__generated__/operations.ts';
import { perform, type FormReader } from '#lib/server/acting.ts';
import { found, query } from '#lib/server/graphql.ts';
import { sectors } from '#lib/words.ts';
import { saying } from '#lib/workspace/flash.ts';
import { groupDesk } from '#lib/workspace/tasks.ts';
import { groupNumber } from '../group-number.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const groupOf = async (event: RequestEvent | Parameters<PageServerLoad>[0]) => {
  const { forum, number } = event.params;
  const { workingGroup } = await query(event, GroupCompositionDocument, {
    forum,
    number: groupNumber(number),
  });
  return found(workingGroup);
};

export const load: PageServerLoad = async (event) => ({
  group: await groupOf(event),
  nonce: crypto.randomUUID(),
});

export const actions: Actions = {
  default: async (event) => {
    const { id, number, forum } = await groupOf(event);
    return perform(event, {
      act: 'composition',
      document: RecordCompositionDocument,
      input: (form) => ({ workingGroup: id, shares: sharesIn(form) }),
      after: () => saying('composition_recorded', `${groupDesk(forum.slug, number)}/composition`),
    });
  },
};

const sharesIn = (form: FormReader) =>
  sectors.flatMap((sector) => {
    const name = `count.${sector}`;
    const count = form.number(name);
    if (count !== undefined && count > 999) form.fault(name, m.composition_too_many());
    return count ? [{ sector, count }] : [];
  });
