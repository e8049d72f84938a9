import { grantsFor, may, type Place } from '../accounts/index.ts';
import type { QuerySimilarRecommendationsArgs } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { rowId } from '../graphql/global-ids.ts';
import { fold, isSmallWord, lemmasInAny, wordsIn } from '../words/index.ts';
import { groupsBeside } from './recommendations-queries.ts';
import { candidates, sharesOf, type Candidate, type Sight } from './similar-queries.ts';

const mostCharacters = 4_000;
/** Telling words of a text that are looked at. */
const mostWords = 24;
/** Share of all recommendations worth ranking: rare words are looked for until so many may have one. */
const enough = 0.04;
/** What is taken for the share of a word that Postgres does not count among the common ones. */
const rareShare = 0.002;
/** Less alike than this is a coincidence. */
const least = 0.12;

interface Word {
  /** As it was written first. */
  written: string;
  /** Forms of the dictionary it may be, or itself. */
  forms: string[];
}

interface Similar {
  recommendation: Candidate;
  likeness: number;
  sharedWords: string[];
}

/** What is like a text, as far as the asker may write and read; nothing for those who write nowhere. */
export const similarRecommendations = async (
  context: Context,
  { text, workingGroup, except = null, first }: QuerySimilarRecommendationsArgs,
): Promise<Similar[]> => {
  const groups = await groupsOfForum(context, workingGroup);
  if (!groups || !mayWrite(context, groups)) return [];
  const written = text.slice(0, mostCharacters);
  const words = tellingWords(written);
  if (words.length === 0) return [];
  const readable = groups.filter((place) => may(context.viewer, 'readDraft', place));
  const sight = { groupIds: readable.flatMap(({ workingGroupId }) => workingGroupId ?? []), except };
  const found = await rank(context, words, fold(written), sight);
  return found.slice(0, Math.min(Math.max(first ?? 5, 0), 20));
};

/** The groups of the Forum that a group belongs to, the group itself first; null when there is no such group. */
const groupsOfForum = async ({ db }: Context, workingGroup?: string | null): Promise<Place[] | null> => {
  if (!workingGroup) return [];
  const id = rowId('WorkingGroup', workingGroup);
  const groups = id ? await groupsBeside(db, id) : [];
  return groups.length > 0 ? groups : null;
};

const mayWrite = ({ viewer }: Context, [own]: Place[]): boolean =>
  own
    ? may(viewer, 'draftRecommendation', own)
    : viewer !== null && grantsFor(viewer, 'draftRecommendation').length > 0;

const rank = async ({ db }: Context, words: Word[], written: string, sight: Sight): Promise<Similar[]> => {
  const forms = words.flatMap((word) => word.forms);
  const shares = await sharesOf(db, forms);
  const weighed = words
    .map((word) => ({ ...word, share: Math.max(...word.forms.map((form) => shares.get(form) ?? rareShare)) }))
    .map((word) => ({ ...word, weight: Math.log(1 + 1 / word.share) }))
    .toSorted((one, other) => one.share - other.share);
  const all = sum(weighed.map(({ weight }) => weight));
  const typed = trigrams(written);
  return (await candidates(db, { rare: rarest(weighed), forms }, sight))
    .map((recommendation) => {
      const has = new Set(recommendation.has);
      const shared = weighed.filter((word) => word.forms.some((form) => has.has(form)));
      const inTitle = within(trigrams(fold(recommendation.title)), typed);
      return {
        recommendation,
        likeness: 0.7 * (sum(shared.map(({ weight }) => weight)) / all) + 0.3 * inTitle,
        sharedWords: shared.map((word) => word.written),
      };
    })
    .filter(
      ({ likeness, sharedWords }) => likeness >= least && sharedWords.length >= Math.min(2, words.length),
    )
    .toSorted(
      (one, other) =>
        other.likeness - one.likeness ||
        one.recommendation.reference.localeCompare(other.recommendation.reference),
    );
};

/** The first telling words, each once, whatever forms they come in. */
const tellingWords = (text: string): Word[] => {
  const words = new Map<string, Word>();
  for (const written of wordsIn(text)) {
    if (words.size === mostWords) break;
    if (written.length < 3 || /\d/.test(written) || isSmallWord(written)) continue;
    const lemmas = lemmasInAny(written, false);
    const forms = lemmas.length > 0 ? lemmas : [fold(written)];
    const [first = ''] = forms;
    if (!words.has(first)) words.set(first, { written, forms });
  }
  return [...words.values()];
};

/** Forms of the rarest words, as many as may find enough; at least two words, so that one odd word is not alone. */
const rarest = (fromRarest: readonly (Word & { share: number })[]): string[] => {
  let found = 0;
  return fromRarest
    .filter(({ share }, at) => {
      found += share;
      return at < 2 || found <= enough;
    })
    .flatMap(({ forms }) => forms);
};

/** Pieces of three letters, with which words in other forms and with slips still meet. */
const trigrams = (text: string): Set<string> => {
  const pieces = new Set<string>();
  for (const word of wordsIn(text)) {
    const padded = ` ${word} `;
    for (let at = 0; at + 3 <= padded.length; at += 1) pieces.add(padded.slice(at, at + 3));
  }
  return pieces;
};

const within = (some: Set<string>, all: Set<string>): number =>
  some.size === 0 ? 0 : some.intersection(all).size / some.size;

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
