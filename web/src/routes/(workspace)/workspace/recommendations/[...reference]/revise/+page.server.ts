import { error } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { ReviseDocument, ToReviseDocument } from '#lib/server/__generated__/operations.ts';
import type { EditorialStage, Language } from '#lib/server/__generated__/schema.ts';
import { attempt, perform, type FormReader } from '#lib/server/acting.ts';
import {
  insteadOfSaving,
  noteEditing,
  readRecommendation,
  readWords,
  theirsOf,
} from '#lib/server/capturing.ts';
import { themeTree, whoCanAct, whoToAddress } from '#lib/server/directory.ts';
import { found, query } from '#lib/server/graphql.ts';
import { lookForSimilar } from '#lib/server/looking-for-similar.ts';
import { valuesOf } from '#lib/workspace/capture.ts';
import { saying } from '#lib/workspace/flash.ts';
import { recommendationDesk } from '#lib/workspace/tasks.ts';
import { textsOf } from '#lib/workspace/texts.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const languages: readonly Language[] = ['PL', 'EN', 'UK'];
/** Stages in which the addressees are the group's own proposal. */
const ofTheGroup: readonly EditorialStage[] = ['DRAFT', 'GROUP_REVIEW', 'CHANGES_REQUESTED'];

const askedLanguage = ({ url }: { url: URL }) =>
  languages.find((each) => each === url.searchParams.get('jezyk'));

export const load: PageServerLoad = async (event) => {
  const { reference } = event.params;
  const recommendation = found((await query(event, ToReviseDocument, { reference })).recommendation);
  if (!recommendation.viewerCan.revise) error(403);
  const language = askedLanguage(event) ?? recommendation.languages[0] ?? 'PL';
  const isOriginal = language === recommendation.languages[0];
  return {
    recommendation,
    language,
    original: textsOf(recommendation)[0],
    before: valuesOf(recommendation, language),
    themes: await themeTree(event),
    competences: await whoCanAct(event),
    named: isOriginal && ofTheGroup.includes(recommendation.stage) ? await whoToAddress(event) : null,
    nonce: crypto.randomUUID(),
  };
};

function deed(event: RequestEvent, { isAutosave }: { isAutosave: boolean }) {
  const { reference } = event.params;
  const language = askedLanguage(event);
  return {
    act: 'revise',
    document: ReviseDocument,
    input: async (form: FormReader) => ({
      // A translation has the same kind, addressees and details.
      ...(form.has('whole')
        ? await readRecommendation(event, form, { isAutosave })
        : { ...readWords(form, { isAutosave }), title: titleIn(form, isAutosave) }),
      changeNote: form.given('changeNote'),
      ...{ reference, version: form.version(), language, isAutosave },
    }),
    theirs: ({ recommendation }: { recommendation?: Parameters<typeof theirsOf>[1] }, form: FormReader) =>
      theirsOf(form, recommendation, language),
    instead: insteadOfSaving,
  };
}

const titleIn = (form: FormReader, isAutosave: boolean) =>
  isAutosave ? form.text('title') : form.needed('title', m.panel_error_title());

export const actions: Actions = {
  save: (event) =>
    perform(event, {
      ...deed(event, { isAutosave: false }),
      after: ({ recommendation }) => {
        const language = askedLanguage(event);
        const isTranslation = language && language !== recommendation?.languages[0];
        const done = recommendation?.stage === 'PUBLISHED' ? 'revised_public' : 'revised';
        return saying(isTranslation ? 'translated' : done, recommendationDesk(event.params.reference));
      },
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
