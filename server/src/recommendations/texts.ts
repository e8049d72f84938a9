import type { Act } from '../database/act.ts';
import { newId } from '../database/ids.ts';
import type { Language } from '../graphql/__generated__/types.ts';
import { checkText } from '../checking-input.ts';
import type { Refusal } from '../refusal.ts';
import { limits } from './recommendation.ts';
import { index } from './searching.ts';

export interface Text {
  language: Language;
  title: string;
  body: string;
  rationale: string | null;
}

export const checkTexts = (text: {
  title: string;
  body: string;
  rationale?: string | null;
}): (Refusal | null)[] => [
  checkText('title', text.title, { limit: limits.title }),
  checkText('body', text.body, { limit: limits.body }),
  checkText('rationale', text.rationale, { limit: limits.rationale, needed: false }),
];

/** Writes the text in use, keeps it in the history for good, and makes it findable. */
export const writeText = async (
  { trx, personId, now }: Act,
  recommendation: { id: string; version: number; translatesVersion: number | null },
  text: Text,
  changeNote: string | null,
): Promise<void> => {
  const { id: recommendationId, version, translatesVersion } = recommendation;
  const row = { ...text, title: text.title.trim(), version };
  await trx
    .insertInto('recommendationTexts')
    .values({ recommendationId, ...row, translatesVersion })
    .onConflict((conflict) =>
      conflict.columns(['recommendationId', 'language']).doUpdateSet({ ...row, translatesVersion }),
    )
    .execute();
  await trx
    .insertInto('recommendationRevisions')
    .values({ id: newId(), recommendationId, ...row, changeNote, personId, recordedAt: now })
    .execute();
  await index(trx, recommendationId);
};
