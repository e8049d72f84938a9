import { record } from '../activity/index.ts';
import { checkText } from '../checking-input.ts';
import type {
  ApproveTranslationInput,
  Language,
  TextLanguage,
  TranslateRecommendationInput,
} from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { done, refusal, refused, refusedIfAny, type Outcome } from '../refusal.ts';
import { onRecommendation, type RecommendationAct } from './acting.ts';
import { keepAutosaved } from './autosaving.ts';
import { detailsOf } from './details.ts';
import { checkPictures } from './missing.ts';
import { checkParts } from './parts.ts';
import { isPublic, limits, type TextRow } from './recommendation.ts';
import { checkTexts, revisedText, textsInUse, writeText } from './texts.ts';

/**
 * Writes a translation and says which version of the original it is of. The original's own stage stays as it is: what the
 * group recommends does not change by it.
 */
export const translateRecommendation = (
  context: Context,
  input: TranslateRecommendationInput,
): Promise<Outcome> =>
  onRecommendation(context, 'translateRecommendation', input, async (act) => {
    const { recommendation, trx } = act;
    const { original, inUse } = await bothTexts(act, input.language);
    if (input.language === original.language) return refused('INVALID', 'language', isTheOriginal);
    const text = revisedText(inUse, input.language, input);
    const translatesVersion = input.translatesVersion ?? original.version;
    const faults = refusedIfAny([
      ...checkTexts(text),
      ...checkParts(
        input.parts,
        original.parts.map(({ label }) => label),
      ),
      ...(isPublic(recommendation) ? checkPictures(text) : []),
      ![original.version, inUse?.translatesVersion].includes(translatesVersion) &&
        refusal('INVALID', 'translatesVersion', noSuchVersion),
      checkText('changeNote', input.changeNote, { limit: limits.note, needed: false }),
    ]);
    if (faults) return faults;
    // What is translated must stay readable, so that its next change can be shown beside it.
    await keepAutosaved(trx, original, await detailsOf(trx, recommendation));
    if (inUse) await keepAutosaved(trx, inUse, null);
    const { changeNote = null } = input;
    await writeText(
      act,
      { id: recommendation.id, version: await raisedVersion(act), translatesVersion },
      { ...text, isMachineMade: input.isMachineMade || (inUse?.isMachineMade ?? false) },
      { changeNote },
    );
    await noted(act, changeNote);
    return done(recommendation.id);
  });

/** A person has read what a machine made and stands behind it. */
export const approveTranslation = (context: Context, input: ApproveTranslationInput): Promise<Outcome> =>
  onRecommendation(context, 'approveTranslation', input, async (act) => {
    const { recommendation, trx } = act;
    const { inUse } = await bothTexts(act, input.language);
    if (!inUse) return refused('NOT_FOUND', 'language', noSuchTranslation);
    if (!inUse.isMachineMade) return refused('WRONG_STATE', 'language', approvedAlready);
    await raisedVersion(act);
    await trx
      .updateTable('recommendationTexts')
      .set({ isMachineMade: false })
      .where('recommendationId', '=', recommendation.id)
      .where('language', '=', input.language)
      .execute();
    await noted(act, null);
    return done(recommendation.id);
  });

const bothTexts = async (
  { trx, recommendation }: RecommendationAct,
  language: TextLanguage,
): Promise<{ original: TextRow & { language: Language }; inUse: TextRow | undefined }> => {
  const texts = await textsInUse(trx, recommendation.id);
  const { originalLanguage } = recommendation;
  const original = texts.find((each) => each.language === originalLanguage);
  if (!original) throw new Error('A recommendation has a text in its original language.');
  return {
    original: { ...original, language: originalLanguage },
    inUse: texts.find((each) => each.language === language),
  };
};

const raisedVersion = async ({
  trx,
  recommendation: { id, version },
}: RecommendationAct): Promise<number> => {
  await trx
    .updateTable('recommendations')
    .set({ version: version + 1 })
    .where('id', '=', id)
    .execute();
  return version + 1;
};

/** For those who work on it: to readers a translation is no event in the story of a recommendation. */
const noted = (act: RecommendationAct, note: string | null) =>
  record(act, { kind: 'EDITED', recommendationId: act.recommendation.id, note, role: act.role });

const isTheOriginal = {
  PL: 'To jest język oryginału. Oryginał zmienia się w formularzu rekomendacji.',
  EN: 'This is the language of the original. Change the original in the recommendation’s own form.',
  UK: 'Це мова оригіналу. Оригінал змінюють у формі рекомендації.',
};

const noSuchVersion = {
  PL: 'Tłumaczenie może odpowiadać obecnej wersji oryginału albo tej, której odpowiadało dotąd. Odśwież stronę.',
  EN: 'A translation can say the present version of the original, or the one it said so far. Load the page again.',
  UK: 'Переклад може відповідати чинній версії оригіналу або тій, якій відповідав досі. Оновіть сторінку.',
};

const noSuchTranslation = {
  PL: 'Nie ma tłumaczenia na ten język.',
  EN: 'There is no translation into this language.',
  UK: 'Перекладу цією мовою немає.',
};

const approvedAlready = {
  PL: 'To tłumaczenie nie jest oznaczone jako maszynowe. Nie trzeba go zatwierdzać.',
  EN: 'This translation is not marked as made by a machine. It needs no approval.',
  UK: 'Цей переклад не позначено як машинний. Схвалювати його не потрібно.',
};
