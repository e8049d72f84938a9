/** Lower case without diacritics, so that "Łódź" is found by "lodz". Polish ł has no decomposition of its own. */
export const fold = (text: string): string =>
  text
    .toLocaleLowerCase('pl')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replaceAll('ł', 'l');

/** Letters up to the end of Cyrillic, each as `fold` leaves it; an apostrophe inside a Ukrainian word is no letter. */
const folded = Uint16Array.from(
  { length: 0x530 },
  (_, code) => fold(String.fromCharCode(code)).charCodeAt(0) || 0,
);
const apostrophe = 39;

/** The code unit that `fold` makes of one, 0 for one that is left out: a word of a dictionary costs no new text. */
export const foldedUnit = (unit: number): number => {
  if (unit === apostrophe) return 0;
  return unit < folded.length ? (folded[unit] ?? 0) : unit;
};

/** Words as they are written, in lower case. An apostrophe inside a Ukrainian word does not end it. */
export const wordsIn = (text: string): string[] =>
  text
    .toLocaleLowerCase('pl')
    .normalize('NFC')
    .replace(/(?<=\p{Script=Cyrillic})['’ʼ](?=\p{Script=Cyrillic})/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];
