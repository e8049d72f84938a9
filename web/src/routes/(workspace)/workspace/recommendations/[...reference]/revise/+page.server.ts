import { error } from '@sveltejs/kit';
import { ReviseDocument, ToReviseDocument } from '#lib/server/__generated__/operations.ts';
import type { EditorialStage } from '#lib/server/__generated__/schema.ts';
import { attempt, perform, type FormReader } from '#lib/server/acting.ts';
import { insteadOfSaving, noteEditing, readRecommendation, theirsOf } from '#lib/server/capturing.ts';
import { themeTree, whoCanAct, whoToAddress } from '#lib/server/directory.ts';
import { found, query } from '#lib/server/graphql.ts';
import { lookForSimilar } from '#lib/server/looking-for-similar.ts';
import { valuesOf } from '#lib/workspace/capture.ts';
import { saying } from '#lib/workspace/flash.ts';
import { recommendationDesk } from '#lib/workspace/tasks.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** Stages in which the addressees are the group's own proposal. */
const ofTheGroup: readonly EditorialStage[] = ['DRAFT', 'GROUP_REVIEW', 'CHANGES_REQUESTED'];

export const load: PageServerLoad = async (event) => {
  const { reference } = event.params;
  const recommendation = found((await query(event, ToReviseDocument, { reference })).recommendation);
  if (!recommendation.viewerCan.revise) error(403);
  return {
    recommendation,
    language: recommendation.languages[0] ?? 'PL',
    before: valuesOf(recommendation),
    themes: await themeTree(event),
    competences: await whoCanAct(event),
    named: ofTheGroup.includes(recommendation.stage) ? await whoToAddress(event) : null,
    nonce: crypto.randomUUID(),
  };
};

function deed(event: RequestEvent, { isAutosave }: { isAutosave: boolean }) {
  const { reference } = event.params;
  return {
    act: 'revise',
    document: ReviseDocument,
    input: async (form: FormReader) => ({
      ...(await readRecommendation(event, form, { isAutosave })),
      changeNote: form.given('changeNote'),
      ...{ reference, version: form.version(), isAutosave },
    }),
    theirs: ({ recommendation }: { recommendation?: Parameters<typeof theirsOf>[1] }, form: FormReader) =>
      theirsOf(form, recommendation),
    instead: insteadOfSaving,
  };
}

export const actions: Actions = {
  save: (event) =>
    perform(event, {
      ...deed(event, { isAutosave: false }),
      after: ({ recommendation }) =>
        saying(
          recommendation?.stage === 'PUBLISHED' ? 'revised_public' : 'revised',
          recommendationDesk(event.params.reference),
        ),
    }),

  autosave: async (event) => {
    const outcome = await attempt(event, deed(event, { isAutosave: true }));
    if (!('answer' in outcome)) return outcome;
    const { recommendation } = outcome.answer;
    return { saved: { reference: recommendation?.reference, version: recommendation?.version } };
  },

  similar: async (event) => {
    const { reference } = event.params;
    const { recommendation } = await query(event, ToReviseDocument, { reference });
    const workingGroup = recommendation?.workingGroup?.id;
    return lookForSimilar(event, { act: 'revise', workingGroup, except: reference });
  },

  editing: noteEditing,
};
