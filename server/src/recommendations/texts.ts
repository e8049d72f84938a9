import type { Act } from '../database/act.ts';
import { newId } from '../database/ids.ts';
import type { Language } from '../graphql/__generated__/types.ts';
import { checkText } from '../checking-input.ts';
import type { Refusal } from '../refusal.ts';
import type { Details } from './details.ts';
import type { Part } from './parts.ts';
import { limits } from './recommendation.ts';
import { index } from './searching.ts';

export interface Text {
  language: Language;
  title: string;
  body: string;
  rationale: string | null;
  problem: string | null;
  parts: Part[];
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

/**
 * Writes the text in use and makes it findable; keeps it in the history for good, with the details of an original, unless
 * its form saved it by itself.
 */
export const writeText = async (
  { trx, personId, now }: Act,
  recommendation: { id: string; version: number; translatesVersion: number | null },
  text: Text,
  {
    changeNote = null,
    details = null,
    isAutosave = false,
  }: { changeNote?: string | null; details?: Details | null; isAutosave?: boolean } = {},
): Promise<void> => {
  const { id: recommendationId, version, translatesVersion } = recommendation;
  const row = {
    ...text,
    title: text.title.trim(),
    rationale: text.rationale || null,
    problem: text.problem || null,
    version,
  };
  const inUse = {
    ...row,
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
