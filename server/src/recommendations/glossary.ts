import type { Language } from '../graphql/__generated__/types.ts';
import { fold, lemmasIn, wordsIn } from '../words/index.ts';

/** A word that this site always uses for the same thing. */
export interface Term {
  pl: string;
  en: string;
  /** Left out where no source gives it: a translator decides then. */
  uk?: string;
}

const term = (pl: string, en: string): Term => ({ pl, en });

/** Source: domain.md, "Words", which gives no Ukrainian. */
export const glossary: readonly Term[] = [
  term('Forum', 'Forum'),
  term('cykl', 'series'),
  term('seminarium konsultacyjne', 'consultation'),
  term('seminarium', 'seminar'),
  term('spotkanie grupy eksperckiej', 'expert meeting'),
  term('konferencja', 'conference'),
  term('grupa robocza', 'working group'),
  term('blok tematyczny', 'thematic block'),
  term('temat', 'theme'),
  term('postulat', 'postulate'),
  term('rekomendacja', 'recommendation'),
  term('instytucja', 'institution'),
  term('grupa adresatów', 'addressee class'),
  term('adresat', 'addressee'),
  term('odpowiedź', 'response'),
  term('zobowiązanie', 'commitment'),
  term('sprawozdanie', 'report'),
  term('dowód', 'evidence'),
  term('ocena', 'assessment'),
  term('sprawdzian społeczny', 'public check'),
  term('działanie', 'action'),
  term('Forum w działaniu', 'Forum in action'),
  term('runda monitoringu', 'monitoring round'),
  term('dobra praktyka', 'practice'),
  term('audyt miasta', 'city audit'),
  term('newsletter', 'newsletter'),
  term('obserwowanie', 'subscription'),
];

/** Terms that occur in a text, in whichever form; the longer one where one is a part of it. */
export const termsIn = (texts: readonly string[], language: Language): Term[] => {
  const key = keys[language];
  const written = texts.map((text) => wordsIn(text).map((word) => formsOf(word, language)));
  const found = glossary.flatMap((each) => {
    const looked = wordsIn(each[key] ?? '').map((word) => formsOf(word, language));
    const places = written.flatMap((words, text) => occurrences(words, looked).map((at) => ({ text, at })));
    return looked.length > 0 && places.length > 0 ? [{ term: each, places, length: looked.length }] : [];
  });
  return found
    .filter(({ places, length }) =>
      places.some((place) => !found.some((longer) => longer.length > length && covers(longer, place))),
    )
    .map(({ term: each }) => each);
};

const keys = { PL: 'pl', EN: 'en', UK: 'uk' } as const;

const formsOf = (word: string, language: Language): string[] => [fold(word), ...lemmasIn(word, language)];

/** Where these words stand one after the other. */
const occurrences = (words: readonly string[][], looked: readonly string[][]): number[] =>
  words.flatMap((_, at) =>
    looked.every((forms, ahead) => words[at + ahead]?.some((form) => forms.includes(form))) ? [at] : [],
  );

interface Place {
  text: number;
  at: number;
}

const covers = ({ places, length }: { places: Place[]; length: number }, { text, at }: Place): boolean =>
  places.some((place) => place.text === text && place.at <= at && at < place.at + length);
