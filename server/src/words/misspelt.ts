import { fold } from './folding.ts';
import { lemmasInAny } from './lemmas.ts';

const alphabets = { latin: 'abcdefghijklmnopqrstuvwxyz', cyrillic: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя' };

/** Shorter words are one letter away from too many. */
const shortest = 4;
const longest = 24;

/**
 * Forms of the dictionary one slip of the finger away from a word that no dictionary knows: a letter too many, one too few,
 * a wrong one, two swapped. Typing errors are looked for among words there are, so that the database needs no extension,
 * which whoever only has tables on somebody else's server may not create.
 */
export const meantBy = (word: string): string[] => {
  const typed = fold(word);
  if (typed.length < shortest || typed.length > longest || /\d/.test(typed)) return [];
  const letters = /\p{Script=Cyrillic}/u.test(typed) ? alphabets.cyrillic : alphabets.latin;
  return [...new Set(slipsOf(typed, letters).flatMap((slip) => lemmasInAny(slip, true)))];
};

const slipsOf = (word: string, letters: string): string[] => {
  const slips = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    for (const letter of letters) slips.add(before + letter + after);
    if (!after) continue;
    slips.add(before + after.slice(1));
    if (after.length > 1) slips.add(`${before}${after[1]}${after[0]}${after.slice(2)}`);
    for (const letter of letters) slips.add(before + letter + after.slice(1));
  }
  slips.delete(word);
  return [...slips];
};
