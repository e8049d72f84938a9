import { endingsIn, type Ending } from './endings.ts';
import { fold, foldedUnit } from './folding.ts';

/** The two files of a hunspell dictionary, in UTF-8. */
export interface HunspellFiles {
  aff: Uint8Array;
  dic: Uint8Array;
}

/**
 * Finds the dictionary forms of inflected words, with or without their diacritics. The word list stays one text, with a
 * hash table of places in it: a third of a million entries as objects would cost ten times the memory and the time.
 */
export class Dictionary {
  readonly #text: string;
  /** Places of entries in the text, by the hash of their folded word; -1 where there is none. */
  readonly #places: Int32Array;
  readonly #mask: number;
  /** By what they add and what they strip, both folded: one look into the table for all that lead to the same entries. */
  readonly #endings = new Map<string, Map<string, Ending[]>>();
  readonly #longestEnding: number;

  constructor({ aff, dic }: HunspellFiles) {
    const utf8 = new TextDecoder();
    for (const ending of endingsIn(utf8.decode(aff))) {
      const adding = within(this.#endings, foldWord(ending.add), () => new Map<string, Ending[]>());
      within(adding, foldWord(ending.strip), (): Ending[] => []).push(ending);
    }
    this.#longestEnding = Math.max(0, ...[...this.#endings.keys()].map(({ length }) => length));
    this.#text = `${utf8.decode(dic)}\n`;
    const entries = Number.parseInt(this.#text, 10);
    this.#mask = 2 ** Math.ceil(Math.log2(Math.max(entries, 8) * 1.5)) - 1;
    this.#places = new Int32Array(this.#mask + 1).fill(-1);
    this.#placeAll();
  }

  /**
   * The dictionary forms that may be behind a word, folded; none when the dictionary does not know it. A word written with
   * its diacritics is meant so: forms that only look alike without them count where there are no others, or all of them
   * when `loosely`, since who searches may leave them out.
   */
  lemmas(word: string, loosely = false): string[] {
    const exact = new Set<string>();
    const alike = new Set<string>();
    const key = foldWord(word);
    const found = (entry: string, formed: string) => (formed === word ? exact : alike).add(foldWord(entry));
    for (const entry of this.#entries(key)) found(entry.word, entry.word);
    for (let length = 0; length <= Math.min(this.#longestEnding, key.length); length += 1) {
      const stem = key.slice(0, key.length - length);
      for (const [stripped, endings] of this.#endings.get(key.slice(stem.length)) ?? []) {
        if (stem.length + stripped.length < 2) continue;
        for (const { word: entry, flags } of this.#entries(stem + stripped))
          for (const { flag, strip, add, condition } of endings)
            if (flags.includes(flag) && entry.endsWith(strip) && condition?.test(entry) !== false)
              found(entry, entry.slice(0, entry.length - strip.length) + add);
      }
    }
    return [...(exact.size > 0 && !loosely ? exact : exact.union(alike))];
  }

  #placeAll(): void {
    const text = this.#text;
    let at = text.indexOf('\n') + 1;
    while (at < text.length) {
      const start = at;
      let hash = seed;
      let unit = text.charCodeAt(at);
      while (unit !== slash && unit > space) {
        hash = mix(hash, foldedUnit(unit));
        unit = text.charCodeAt((at += 1));
      }
      if (at > start) this.#place(hash, start);
      at = text.indexOf('\n', at) + 1;
    }
  }

  #place(hash: number, start: number): void {
    let slot = hash & this.#mask;
    while (this.#places[slot] !== -1) slot = (slot + 1) & this.#mask;
    this.#places[slot] = start;
  }

  /** Entries whose folded word is `key`, in lower case, with their flags. */
  #entries(key: string): { word: string; flags: string }[] {
    const found = [];
    let hash = seed;
    for (let at = 0; at < key.length; at += 1) hash = mix(hash, key.charCodeAt(at));
    for (let slot = hash & this.#mask; this.#places[slot] !== -1; slot = (slot + 1) & this.#mask) {
      const start = this.#places[slot] ?? 0;
      if (!this.#reads(start, key)) continue;
      const [entry = ''] = this.#text.slice(start, this.#text.indexOf('\n', start)).split(/\s/, 1);
      const [word = '', flags = ''] = entry.split('/');
      found.push({ word: word.toLocaleLowerCase('pl').replaceAll("'", ''), flags });
    }
    return found;
  }

  #reads(start: number, key: string): boolean {
    let at = start;
    for (let read = 0; read < key.length; at += 1) {
      const unit = foldedUnit(this.#text.charCodeAt(at));
      if (unit === 0) continue;
      if (unit !== key.charCodeAt(read)) return false;
      read += 1;
    }
    const after = this.#text.charCodeAt(at);
    return after === slash || after <= space;
  }
}

const slash = 47;
const space = 32;

/** FNV-1a; what folding leaves out does not count. */
const seed = 0x811c9dc5;
const mix = (hash: number, unit: number): number =>
  unit === 0 ? hash : Math.imul(hash ^ unit, 0x01000193) >>> 0;

const within = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
};

/** As the word list is folded: unit by unit. */
const foldWord = (word: string): string => fold(word).replaceAll("'", '');
