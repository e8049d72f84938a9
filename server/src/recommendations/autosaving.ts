import type { Trx } from '../database/tables.ts';
import { newId } from '../database/ids.ts';
import { refusal, type Refusal } from '../refusal.ts';
import type { RecommendationAct } from './acting.ts';
import { detailsOf, type Details } from './details.ts';
import type { TextRow } from './recommendation.ts';
import { saysTheSame, type Text } from './texts.ts';

/**
 * True when an autosaved text is about to be lost to the history: by a save that says something else, or by anybody but the
 * one who wrote it. Their own next autosave only goes on with the same sentence.
 */
export const isOvertaken = (
  inUse: TextRow,
  text: Text,
  { by, isAutosave }: { by: string; isAutosave: boolean },
): boolean => {
  if (!inUse.autosavedBy) return false;
  if (inUse.autosavedBy !== by) return true;
  return !isAutosave && !saysTheSame(inUse, text);
};

/** Puts an autosaved text into the history, as its writer's and with its own time. */
export const keepAutosaved = async (trx: Trx, text: TextRow, details: Details | null): Promise<void> => {
  const { autosavedBy, autosavedAt, translatesVersion: _, ...words } = text;
  if (!autosavedBy || !autosavedAt) return;
  await trx
    .insertInto('recommendationRevisions')
    .values({
      id: newId(),
      ...words,
      details: details ?? {},
      changeNote: null,
      personId: autosavedBy,
      recordedAt: autosavedAt,
    })
    .execute();
  await trx
    .updateTable('recommendationTexts')
    .set({ autosavedBy: null, autosavedAt: null })
    .where('recommendationId', '=', text.recommendationId)
    .where('language', '=', text.language)
    .execute();
};

/**
 * Before a draft leaves its writer: what is recommended must be there, and what was autosaved comes into the history.
 * Nothing of it stays when the act is refused.
 */
export const finishedDraft = async ({ trx, recommendation }: RecommendationAct): Promise<Refusal[]> => {
  if (recommendation.stage !== 'DRAFT') return [];
  const texts = await trx
    .selectFrom('recommendationTexts')
    .selectAll()
    .where('recommendationId', '=', recommendation.id)
    .execute();
  const isOriginal = ({ language }: TextRow) => language === recommendation.originalLanguage;
  if (!texts.find(isOriginal)?.body.trim()) return [refusal('REQUIRED', 'body', sayWhatIsRecommended)];
  const details = await detailsOf(trx, recommendation);
  for (const text of texts) await keepAutosaved(trx, text, isOriginal(text) ? details : null);
  return [];
};

const sayWhatIsRecommended = {
  PL: 'Szkic nie mówi jeszcze, co rekomendujecie. Dopisz to, zanim przekażesz go dalej.',
  EN: 'The draft does not say yet what you recommend. Add it before you hand it on.',
  UK: 'Чернетка ще не каже, що ви рекомендуєте. Допишіть це, перш ніж передати її далі.',
};
