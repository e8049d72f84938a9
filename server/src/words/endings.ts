/** One way a word may end otherwise than in the dictionary: `add` stands where `strip` stood. */
export interface Ending {
  /** Which entries of the dictionary may take it. */
  flag: string;
  strip: string;
  add: string;
  /** What the entry must end with. */
  condition: RegExp | null;
}

/** The suffix rules of a hunspell affix file. Prefixes are left alone: what they make is another word. */
export function endingsIn(affixes: string): Ending[] {
  const conditions = new Map<string, RegExp | null>([['.', null]]);
  const conditionFor = (text: string): RegExp | null => {
    const known = conditions.get(text);
    if (known !== undefined) return known;
    const made = new RegExp(`${text}$`);
    conditions.set(text, made);
    return made;
  };
  return affixes.split('\n').flatMap((line) => {
    const [kind, flag = '', strip = '', add = '', condition = '.'] = line.trim().split(/\s+/);
    // The head of a group of rules has a number where they have what is added, and nothing after it.
    if (kind !== 'SFX' || line.trim().split(/\s+/).length < 5) return [];
    const nothing = (text: string) => (text === '0' ? '' : text.toLocaleLowerCase('pl'));
    return [
      {
        flag,
        strip: nothing(strip),
        add: nothing(add.split('/')[0] ?? ''),
        condition: conditionFor(condition),
      },
    ];
  });
}
