import { diffArrays } from 'diff';

/** A run of words that stayed, came or went. */
export interface Piece {
  text: string;
  kind: 'same' | 'added' | 'removed';
}

/** Words in any alphabet, each with the space after it so that neighbours that change are one change; gaps; marks. */
const tokens = (text: string) => text.match(/[\p{L}\p{N}\p{M}]+ ?|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];

/** Beyond this many changed words nobody compares word by word, and the time would grow with their square. */
const mostEdits = 2_000;

/** What changed between two texts, word by word; the whole text where hardly a word stayed. */
export function changes(before: string, after: string): Piece[] {
  const parts = diffArrays(tokens(before), tokens(after), { maxEditLength: mostEdits });
  const pieces: Piece[] = parts
    ? parts.map(({ value, added, removed }) => ({
        text: value.join(''),
        kind: added ? 'added' : removed ? 'removed' : 'same',
      }))
    : [
        { text: before, kind: 'removed' },
        { text: after, kind: 'added' },
      ];
  return pieces.filter(({ text }) => text !== '');
}

/** What the earlier of two texts says, with what went; the later one, with what came. */
export const sideBySide = (pieces: readonly Piece[]) => ({
  before: pieces.filter(({ kind }) => kind !== 'added'),
  after: pieces.filter(({ kind }) => kind !== 'removed'),
});
