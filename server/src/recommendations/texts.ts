import type { Act } from '../database/act.ts';
import { newId } from '../database/ids.ts';
import type { Trx } from '../database/tables.ts';
import type { ReviseRecommendationInput, TextLanguage } from '../graphql/__generated__/types.ts';
import { checkText } from '../checking-input.ts';
import type { Refusal } from '../refusal.ts';
import type { Details } from './details.ts';
import { lettered, type Part } from './parts.ts';
import { limits, type TextRow } from './recommendation.ts';
import { index } from './searching.ts';

export interface Text {
  language: TextLanguage;
  title: string;
  body: string;
  rationale: string | null;
  problem: string | null;
  parts: Part[];
  /** Left out for what a person wrote. */
  isMachineMade?: boolean;
}

type Words = Pick<Text, 'title' | 'body'> & Partial<Pick<Text, 'rationale' | 'problem'>>;

export const checkTexts = (text: Words, { mayLackBody = false } = {}): (Refusal | null)[] => [
  checkText('title', text.title, { limit: limits.title }),
  checkText('body', text.body, { limit: limits.body, needed: !mayLackBody }),
  checkText('rationale', text.rationale, { limit: limits.rationale, needed: false }),
  checkText('problem', text.problem, { limit: limits.problem, needed: false }),
];

/** A draft's text under a title: its own, else the first sentence of what it says, cut at a word. */
export const titled = <T extends Words>(text: T): T => {
  if (text.title.trim()) return text;
  const said = [text.body, text.problem, text.rationale].find((words) => words?.trim()) ?? '';
  return { ...text, title: beginning(said) };
};

/** Characters of a title that nobody wrote: what a line of a list holds. */
const titleLength = 120;

const beginning = (said: string): string => {
  const line =
    said
      .trim()
      .replace(/^(#+|[-*>]|\d+[.)])\s+/, '')
      .split('\n', 1)[0] ?? '';
  const sentence = (/^.{12,}?[.!?](?=\s|$)/u.exec(line)?.[0] ?? line).replace(/\.$/, '').trim();
  if (sentence.length <= titleLength) return sentence;
  const cut = sentence.slice(0, titleLength - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), titleLength / 2)).toWellFormed()}…`;
};

export const textsInUse = (trx: Trx, recommendationId: string): Promise<TextRow[]> =>
  trx
    .selectFrom('recommendationTexts')
    .selectAll()
    .where('recommendationId', '=', recommendationId)
    .execute();

/** The text as it will be: what was sent, and what was there where nothing was sent. A new translation has nothing yet. */
export const revisedText = (
  inUse: TextRow | undefined,
  language: TextLanguage,
  sent: Pick<ReviseRecommendationInput, 'title' | 'body' | 'rationale' | 'problem' | 'parts'>,
): Text => ({
  language,
  title: sent.title ?? inUse?.title ?? '',
  body: sent.body ?? inUse?.body ?? '',
  rationale: sent.rationale === undefined ? (inUse?.rationale ?? null) : sent.rationale,
  problem: sent.problem === undefined ? (inUse?.problem ?? null) : sent.problem,
  parts: sent.parts ? lettered(sent.parts) : (inUse?.parts ?? []),
  isMachineMade: inUse?.isMachineMade ?? false,
});

/** Whether two texts say the same, word for word. */
export const saysTheSame = (one: Text, other: Text): boolean => words(one) === words(other);

const words = ({ title, body, rationale, problem, parts }: Text): string =>
  JSON.stringify([title.trim(), body, rationale || null, problem || null, parts]);

/**
 * Writes the text in use and makes it findable; keeps it in the history for good, with the details of an original, unless
 * its form saved it by itself.
 */
export const writeText = async (
  { trx, personId, now }: Act,
  recommendation: {
    id: string;
    version: number;
    translatesVersion: number | null;
    /** Version at which it was last changed, where this save changes no word of it: its translations keep up. */
    unchangedSince?: number | undefined;
  },
  text: Text,
  {
    changeNote = null,
    details = null,
    isAutosave = false,
  }: { changeNote?: string | null; details?: Details | null; isAutosave?: boolean } = {},
): Promise<void> => {
  const { id: recommendationId, version, translatesVersion, unchangedSince } = recommendation;
  const row = {
    ...text,
    isMachineMade: text.isMachineMade ?? false,
    title: text.title.trim(),
    rationale: text.rationale || null,
    problem: text.problem || null,
    version,
  };
  const inUse = {
    ...row,
    version: unchangedSince ?? version,
    translatesVersion,
    ...(isAutosave ? { autosavedBy: personId, autosavedAt: now } : { autosavedBy: null, autosavedAt: null }),
  };
  await trx
    .insertInto('recommendationTexts')
    .values({ recommendationId, ...inUse })
    .onConflict((conflict) => conflict.columns(['recommendationId', 'language']).doUpdateSet(inUse))
    .execute();
  if (!isAutosave) {
    await trx
      .insertInto('recommendationRevisions')
      .values({
        id: newId(),
        recommendationId,
        ...row,
        details: details ?? {},
        changeNote,
        personId,
        recordedAt: now,
      })
      .execute();
  }
  await index(trx, recommendationId);
};
