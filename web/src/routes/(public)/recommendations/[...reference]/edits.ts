/** What was changed in the text since the group adopted it, and by each noted edit. */
import type { RecommendationQuery, TextThenFragment } from '#lib/server/__generated__/operations.ts';
import { changes, type Piece } from '#lib/server/changes.ts';

type Shown = NonNullable<RecommendationQuery['recommendation']>;
export type TextPart = 'title' | 'problem' | 'rationale' | 'body';

export interface ChangedPart {
  part: TextPart;
  pieces: Piece[];
}

const parts = ['title', 'problem', 'rationale', 'body'] as const;

const between = (before: TextThenFragment | undefined, after: TextThenFragment): ChangedPart[] =>
  parts.flatMap((part) => {
    const [was, is] = [before?.[part] ?? '', after[part] ?? ''];
    return was === is ? [] : [{ part, pieces: changes(was, is) }];
  });

/** Revisions stand newest first. */
const ofLanguage = ({ revisions }: Shown, language: TextThenFragment['language']) =>
  revisions.filter((revision) => revision.language === language);

/** The original as the group adopted it against what it is now; null where no adoption is known. */
export function sinceAdoption(recommendation: Shown): ChangedPart[] | null {
  const adopted = recommendation.adoptedText;
  const [now] = adopted ? ofLanguage(recommendation, adopted.language) : [];
  return adopted && now ? between(adopted, now) : null;
}

/** The edits that were given a note, newest first, each against the text before it. */
export const notedEdits = (recommendation: Shown) =>
  recommendation.revisions
    .filter(({ changeNote }) => changeNote)
    .map(({ version, language, changeNote, isMachineMade, recordedAt }) => {
      const texts = ofLanguage(recommendation, language);
      const at = texts.findIndex((text) => text.version === version);
      const [after, before] = [texts[at], texts[at + 1]];
      return {
        version,
        language,
        changeNote,
        isMachineMade,
        recordedAt,
        parts: after ? between(before, after) : [],
      };
    });
