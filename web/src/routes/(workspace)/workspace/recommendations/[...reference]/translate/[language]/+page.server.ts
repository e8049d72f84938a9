import { error } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import {
  ApproveTranslationDocument,
  ToTranslateDocument,
  TranslateDocument,
  type TranslateMutation,
} from '#lib/server/__generated__/operations.ts';
import { perform, type FormReader } from '#lib/server/acting.ts';
import { insteadOfSaving, noteEditing, readParts, sidesOf } from '#lib/server/capturing.ts';
import { found, query } from '#lib/server/graphql.ts';
import { changedSince } from '#lib/server/translations.ts';
import { saying } from '#lib/workspace/flash.ts';
import { translationDesk } from '#lib/workspace/tasks.ts';
import { languageOfTag, translationValues } from '#lib/workspace/translating.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { reference } = event.params;
  const language = found(languageOfTag(event.params.language));
  const { recommendation } = await query(event, ToTranslateDocument, { reference, language });
  const { original: any, text, ...known } = found(recommendation);
  const original = found(any);
  if (original.language === language) error(404);
  if (!known.viewerCan.translate) error(403);
  return {
    recommendation: known,
    language,
    original,
    text,
    before: translationValues(original, text),
    changed: text?.isStale ? changedSince(text.originalThen, original) : {},
    nonce: crypto.randomUUID(),
  };
};

const asked = ({ params }: { params: { reference: string; language: string } }) => ({
  reference: params.reference,
  language: found(languageOfTag(params.language)),
});

/** The version of the original that the text says now; the server takes the present one where none is said. */
const versionTranslated = (form: FormReader) => {
  const earlier = Number(form.values['translatesVersion']?.[0]);
  return earlier > 0 && !form.has('caughtUp') ? earlier : undefined;
};

type Answer = TranslateMutation['translateRecommendation'];

export const actions: Actions = {
  save: (event) => {
    const { reference, language } = asked(event);
    return perform(event, {
      act: 'translate',
      document: TranslateDocument,
      input: (form) => ({
        ...{ reference, language, version: form.version() },
        title: form.needed('title', m.panel_error_title()),
        problem: form.text('problem'),
        rationale: form.text('rationale'),
        body: form.needed('body', m.panel_error_body()),
        parts: readParts(form).filter(({ text }) => text.trim()),
        translatesVersion: versionTranslated(form),
        isMachineMade: form.has('isMachineMade') || undefined,
      }),
      theirs: ({ recommendation }: Answer, form) =>
        recommendation?.original
          ? sidesOf(
              form,
              recommendation.version,
              translationValues(recommendation.original, recommendation[language]),
            )
          : undefined,
      instead: insteadOfSaving,
      after: ({ recommendation }: Answer) =>
        saying(
          recommendation?.[language]?.isMachineMade ? 'translated_machine' : 'translated',
          translationDesk(reference, language),
        ),
    });
  },

  approve: (event) => {
    const { reference, language } = asked(event);
    return perform(event, {
      act: 'approve',
      document: ApproveTranslationDocument,
      input: (form) => ({ reference, language, version: form.version() }),
      after: () => saying('translation_approved', translationDesk(reference, language)),
    });
  },

  editing: noteEditing,
};
