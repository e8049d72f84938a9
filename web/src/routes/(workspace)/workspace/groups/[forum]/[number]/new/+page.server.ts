import { error } from '@sveltejs/kit';
import {
  DraftDocument,
  GroupDeskDocument,
  ReviseDocument,
  type DraftMutation,
} from '#lib/server/__generated__/operations.ts';
import { attempt, perform, type FormReader } from '#lib/server/acting.ts';
import { insteadOfSaving, noteEditing, readRecommendation, theirsOf } from '#lib/server/capturing.ts';
import { themeTree, whoCanAct, whoToAddress } from '#lib/server/directory.ts';
import { found, query } from '#lib/server/graphql.ts';
import { lookForSimilar } from '#lib/server/looking-for-similar.ts';
import { m } from '#lib/paraglide/messages.js';
import { saying } from '#lib/workspace/flash.ts';
import { groupDesk, recommendationDesk } from '#lib/workspace/tasks.ts';
import { groupNumber } from '../group-number.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const groupOf = async (event: RequestEvent | Parameters<PageServerLoad>[0]) => {
  const { forum, number } = event.params;
  const { workingGroup } = await query(event, GroupDeskDocument, { forum, number: groupNumber(number) });
  return found(workingGroup);
};

export const load: PageServerLoad = async (event) => {
  const group = await groupOf(event);
  if (!group.viewerCanDraft) error(403);
  const before = event.url.searchParams.get('po');
  return {
    group,
    nonce: crypto.randomUUID(),
    themes: await themeTree(event),
    named: await whoToAddress(event),
    competences: await whoCanAct(event),
    /** The one that was just saved. */
    before: before && /^[A-Z]{3}-[A-Z0-9-]{1,20}\/\d{1,3}\.\d{1,5}$/.test(before) ? before : null,
  };
};

const languages = ['PL', 'EN', 'UK'] as const;

/** What a save by button and one by itself have in common, for a draft to begin and for one that was begun. */
interface Way {
  isAutosave: boolean;
}

const shared = {
  act: 'draft',
  theirs: ({ recommendation }: Pick<DraftAnswer, 'recommendation'>, form: FormReader) =>
    theirsOf(form, recommendation),
  instead: insteadOfSaving,
};
type DraftAnswer = DraftMutation['draftRecommendation'];

const beginning = (event: RequestEvent, id: string, { isAutosave }: Way) => ({
  ...shared,
  document: DraftDocument,
  input: async (form: FormReader) => ({
    ...(await readRecommendation(event, form, { isAutosave })),
    workingGroup: id,
    language: form.choice('language', languages, m.panel_error_choose_language()),
    isAutosave,
  }),
});

const goingOn = (event: RequestEvent, reference: string, { isAutosave }: Way) => ({
  ...shared,
  document: ReviseDocument,
  input: async (form: FormReader) => ({
    ...(await readRecommendation(event, form, { isAutosave })),
    ...{ reference, version: form.version(), isAutosave },
  }),
});

/** Reference of the draft that the form began by itself. */
const begunBy = async ({ request }: RequestEvent) => {
  const reference = (await request.clone().formData()).get('reference');
  return typeof reference === 'string' && reference !== '' ? reference : null;
};

export const actions: Actions = {
  save: async (event) => {
    const { forum, number } = event.params;
    const { id } = await groupOf(event);
    const begun = await begunBy(event);
    const after = ({ recommendation }: Pick<DraftAnswer, 'recommendation'>, form: FormReader) => {
      const reference = recommendation?.reference ?? '';
      return form.text('then') === 'stay'
        ? saying('drafted', recommendationDesk(reference))
        : `${groupDesk(forum, groupNumber(number))}/new?po=${encodeURIComponent(reference)}`;
    };
    const way = { isAutosave: false };
    return begun
      ? perform(event, { ...goingOn(event, begun, way), after })
      : perform(event, { ...beginning(event, id, way), after });
  },

  autosave: async (event) => {
    const { id } = await groupOf(event);
    const begun = await begunBy(event);
    const way = { isAutosave: true };
    const outcome = await (begun
      ? attempt(event, goingOn(event, begun, way))
      : attempt(event, beginning(event, id, way)));
    if (!('answer' in outcome)) return outcome;
    const { reference, version } = outcome.answer.recommendation ?? {};
    return { saved: { reference, version } };
  },

  similar: async (event) => lookForSimilar(event, { act: 'draft', workingGroup: (await groupOf(event)).id }),

  editing: noteEditing,
};
