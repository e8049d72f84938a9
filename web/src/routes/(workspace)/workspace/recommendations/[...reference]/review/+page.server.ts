import { error } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import {
  AnswerRemarkDocument,
  RemarkOnDocument,
  ReviewDocument,
  type StageReachedFragment,
} from '#lib/server/__generated__/operations.ts';
import type { RecommendationField } from '#lib/server/__generated__/schema.ts';
import { perform } from '#lib/server/acting.ts';
import { found, query } from '#lib/server/graphql.ts';
import { saying } from '#lib/workspace/flash.ts';
import { recommendationDesk } from '#lib/workspace/tasks.ts';
import type { Actions, PageServerLoad } from './$types';
import { compared } from './comparing.ts';

const fields: readonly RecommendationField[] = [
  ...(['TITLE', 'PROBLEM', 'RATIONALE', 'BODY', 'PARTS', 'BY_WHEN'] as const),
  ...(['LAW_CHANGE', 'JOINT_PROJECT', 'KIND', 'ADDRESSEES', 'THEMES'] as const),
];

export const load: PageServerLoad = async (event) => {
  const { reference } = event.params;
  const recommendation = found((await query(event, ReviewDocument, { reference })).recommendation);
  const { revisions, handedInText, adoptedText, languages } = recommendation;
  const originals = revisions.filter(({ language }) => language === languages[0]);
  const [now, ...older] = originals;
  if (!now) error(404);
  const asked = Number(event.url.searchParams.get('wersja')) || handedInText?.version;
  const earlier = older.find(({ version }) => version === asked) ?? older[0];
  return {
    recommendation,
    now: now.version,
    earlier: earlier?.version ?? null,
    versions: older.map(({ version, recordedAt }) => ({
      ...{ version, recordedAt },
      isHandedIn: version === handedInText?.version,
      isAdopted: version === adoptedText?.version,
    })),
    rows: compared(recommendation, now, earlier),
    language: now.language,
    nonce: crypto.randomUUID(),
  };
};

const back = (reference: string, deed: 'remarked' | 'remark_answered') => (_answer: StageReachedFragment) =>
  saying(deed, `${recommendationDesk(reference)}/review`);

export const actions: Actions = {
  remark: (event) => {
    const { reference } = event.params;
    return perform(event, {
      act: 'remark',
      document: RemarkOnDocument,
      input: (form) => ({
        reference,
        field: form.choice('field', fields, m.review_remark_error()),
        comment: form.needed('comment', m.review_remark_error()),
      }),
      after: back(reference, 'remarked'),
    });
  },

  answer: (event) => {
    const { reference } = event.params;
    return perform(event, {
      act: 'answer',
      document: AnswerRemarkDocument,
      input: (form) => ({
        reference,
        remark: form.text('remark'),
        answer: form.given('answer'),
        settles: form.has('settles'),
      }),
      after: back(reference, 'remark_answered'),
    });
  },
};
