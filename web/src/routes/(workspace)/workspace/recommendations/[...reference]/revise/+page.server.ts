import { error } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { ReviseDocument, ToReviseDocument } from '#lib/server/__generated__/operations.ts';
import type { Language } from '#lib/server/__generated__/schema.ts';
import { perform } from '#lib/server/acting.ts';
import { themeTree } from '#lib/server/directory.ts';
import { found, query } from '#lib/server/graphql.ts';
import { saying } from '#lib/workspace/flash.ts';
import { recommendationDesk } from '#lib/workspace/tasks.ts';
import { textsOf } from '#lib/workspace/texts.ts';
import type { Actions, PageServerLoad } from './$types';

const languages: readonly Language[] = ['PL', 'EN', 'UK'];
const kinds = ['LAW_CHANGE', 'INSTITUTIONAL', 'JOINT_PROJECT'] as const;

export const load: PageServerLoad = async (event) => {
  const { reference } = event.params;
  const recommendation = found((await query(event, ToReviseDocument, { reference })).recommendation);
  if (!recommendation.viewerCan.revise) error(403);
  const texts = textsOf(recommendation);
  const asked = event.url.searchParams.get('jezyk');
  const language = languages.find((each) => each === asked) ?? recommendation.languages[0] ?? 'PL';
  return {
    recommendation,
    language,
    original: texts[0],
    text: texts.find((text) => text.language === language),
    themes: await themeTree(event),
    nonce: crypto.randomUUID(),
  };
};

export const actions: Actions = {
  default: (event) => {
    const { reference } = event.params;
    const asked = event.url.searchParams.get('jezyk');
    const language = languages.find((each) => each === asked);
    return perform(event, {
      act: 'revise',
      document: ReviseDocument,
      input: (form) => ({
        reference,
        version: form.version(),
        rationale: form.text('rationale'),
        body: form.needed('body', m.panel_error_body()),
        title: form.needed('title', m.panel_error_title()),
        changeNote: form.given('changeNote'),
        language,
        // A translation has the same kind and themes.
        ...(form.has('whole')
          ? {
              kind: form.choice('kind', kinds, m.panel_error_choose_kind_of_recommendation()),
              themes: form.all('themes'),
            }
          : {}),
      }),
      after: ({ recommendation }) => {
        const isTranslation = language && language !== recommendation?.languages[0];
        const deed = recommendation?.stage === 'PUBLISHED' ? 'revised_public' : 'revised';
        return saying(isTranslation ? 'translated' : deed, recommendationDesk(reference));
      },
      theirs: ({ recommendation }) => {
        if (!recommendation) return undefined;
        const texts = textsOf(recommendation);
        const text = language ? texts.find((each) => each.language === language) : texts[0];
        const { title = '', body = '', rationale = '' } = text ?? {};
        return { version: recommendation.version, values: { title, body, rationale } };
      },
    });
  },
};
