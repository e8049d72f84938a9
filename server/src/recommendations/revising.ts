import { record } from '../activity/index.ts';
import { checkText } from '../checking-input.ts';
import type { ReviseRecommendationInput } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { done, refusal, refusedIfAny, type Outcome } from '../refusal.ts';
import { onRecommendation, type RecommendationAct } from './acting.ts';
import { limits, type TextRow } from './recommendation.ts';
import { checkTexts, writeText } from './texts.ts';
import { findThemes, setThemes } from './theming.ts';

/**
 * Changes text, kind or themes. Once public it needs a change note and stays public; an adopted one that a coordinator
 * revises is being edited from then on.
 */
export const reviseRecommendation = (context: Context, input: ReviseRecommendationInput): Promise<Outcome> =>
  onRecommendation(context, 'reviseRecommendation', input, async (act) => {
    const { recommendation } = act;
    const isPublished = recommendation.stage === 'PUBLISHED';
    const texts = await textsInUse(act);
    const text = revisedText(texts, recommendation.originalLanguage, input);
    const themes = await findThemes(act, input.themes);
    const faults = refusedIfAny([
      ...checkTexts(text),
      ...themes.refusals,
      isPublished && !input.changeNote?.trim() && refusal('REASON_REQUIRED', 'changeNote', saysWhy),
      checkText('changeNote', input.changeNote, { limit: limits.note, needed: false }),
    ]);
    if (faults) return faults;
    const version = recommendation.version + 1;
    const isTranslation = text.language !== recommendation.originalLanguage;
    const original = texts.find(({ language }) => language === recommendation.originalLanguage);
    const translatesVersion = isTranslation ? (original?.version ?? null) : null;
    await act.trx
      .updateTable('recommendations')
      .set({ version, kind: input.kind ?? recommendation.kind, stage: stageAfter(recommendation.stage) })
      .where('id', '=', recommendation.id)
      .execute();
    await writeText(
      act,
      { id: recommendation.id, version, translatesVersion },
      text,
      input.changeNote ?? null,
    );
    if (input.themes) await setThemes(act, recommendation.id, themes.ids);
    const kind = isPublished ? 'REVISED' : 'EDITED';
    await record(act, { kind, recommendationId: recommendation.id, note: input.changeNote, role: act.role });
    return done(recommendation.id);
  });

const stageAfter = (stage: RecommendationAct['recommendation']['stage']) =>
  stage === 'ADOPTED' ? 'EDITING' : stage;

const textsInUse = ({ trx, recommendation }: RecommendationAct) =>
  trx
    .selectFrom('recommendationTexts')
    .selectAll()
    .where('recommendationId', '=', recommendation.id)
    .execute();

/** The text as it will be: what was sent, and what was there where nothing was sent. A new translation has nothing yet. */
const revisedText = (texts: TextRow[], original: TextRow['language'], input: ReviseRecommendationInput) => {
  const language = input.language ?? original;
  const inUse = texts.find((text) => text.language === language);
  return {
    language,
    title: input.title ?? inUse?.title ?? '',
    body: input.body ?? inUse?.body ?? '',
    rationale: input.rationale === undefined ? (inUse?.rationale ?? null) : input.rationale,
  };
};

const saysWhy = {
  PL: 'Tekst jest opublikowany. Napisz, co i dlaczego zmieniasz; ta notatka będzie publiczna.',
  EN: 'The text is public. Say what you change and why; this note will be public.',
  UK: 'Текст опубліковано. Напишіть, що і чому ви змінюєте; ця примітка буде публічною.',
};
