/** A recommendation field by field, as words that can be compared with those of an earlier version. */
import { formatDate } from '#lib/format.ts';
import type { ReviewQuery, RevisionTextFragment } from '#lib/server/__generated__/operations.ts';
import type { RecommendationField } from '#lib/server/__generated__/schema.ts';
import { changes, sideBySide, type Piece } from '#lib/server/changes.ts';
import { kindWord } from '#lib/words.ts';

export interface ComparedField {
  field: RecommendationField;
  /** Null where there is nothing to compare with, or no word of it changed. */
  before: Piece[] | null;
  now: Piece[];
}

type Reviewed = NonNullable<ReviewQuery['recommendation']>;

const lines = (...words: (string | null | undefined)[]) => words.filter(Boolean).join('\n');

/** In the order people speak: what is wrong, why, what is recommended; then what goes with it. */
const ofRevision: [RecommendationField, (revision: RevisionTextFragment) => string][] = [
  ['TITLE', ({ title }) => title],
  ['PROBLEM', ({ problem }) => problem ?? ''],
  ['RATIONALE', ({ rationale }) => rationale ?? ''],
  ['BODY', ({ body }) => body],
  ['PARTS', ({ parts }) => lines(...parts.map(({ label, text }) => `${label}) ${text}`))],
  ['BY_WHEN', ({ byWhen }) => (byWhen ? formatDate(byWhen) : '')],
  [
    'LAW_CHANGE',
    ({ lawChange }) => lines(lawChange?.act, lawChange?.article, lawChange?.proposedWording, lawChange?.eli),
  ],
  [
    'JOINT_PROJECT',
    ({ jointProject }) =>
      lines(jointProject?.partners, jointProject?.budget, jointProject?.funding, jointProject?.continuation),
  ],
];

const ofNow: [RecommendationField, (recommendation: Reviewed) => string][] = [
  ['KIND', ({ kind }) => kindWord(kind)],
  [
    'ADDRESSEES',
    ({ addressees, addresseeClasses }) =>
      lines(
        ...addresseeClasses.map(({ name }) => name.value),
        ...addressees.map(({ institutionNameThen }) => institutionNameThen),
      ),
  ],
  ['THEMES', ({ themes }) => lines(...themes.map(({ name }) => name.value))],
];

const unchanged = (text: string): Piece[] => (text ? [{ text, kind: 'same' }] : []);

/** Fields that belong to one kind of recommendation only. */
const ofOneKind: Partial<Record<RecommendationField, Reviewed['kind']>> = {
  LAW_CHANGE: 'LAW_CHANGE',
  JOINT_PROJECT: 'JOINT_PROJECT',
};

export function compared(
  recommendation: Reviewed,
  now: RevisionTextFragment,
  earlier: RevisionTextFragment | undefined,
): ComparedField[] {
  const texts = ofRevision
    .filter(([field]) => (ofOneKind[field] ?? recommendation.kind) === recommendation.kind)
    .map(([field, read]): ComparedField => {
      const [was, is] = [earlier && read(earlier), read(now)];
      if (was === undefined || was === is) return { field, before: null, now: unchanged(is) };
      const { before, after } = sideBySide(changes(was, is));
      return { field, before, now: after };
    });
  const others = ofNow.map(([field, read]) => ({
    field,
    before: null,
    now: unchanged(read(recommendation)),
  }));
  return [...texts, ...others];
}
