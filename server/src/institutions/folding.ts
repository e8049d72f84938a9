/** Lower case without diacritics, so that "Łódź" is found by "lodz". Polish ł has no decomposition of its own. */
export const fold = (text: string): string =>
  text
    .toLocaleLowerCase('pl')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replaceAll('ł', 'l');
