import type { Language, UserError, UserErrorCode } from './graphql/__generated__/types.ts';

/** A sentence in every language a person may read it in. */
export type Sentence = Record<Language, string>;

/** An expected "no": what kind, at which field of the input, and what to do about it. */
export interface Refusal {
  code: UserErrorCode;
  path: string[];
  sentence: Sentence;
}

/** What a verb answers: the id of the thing it did something to, or why not. */
export type Outcome = { done: string } | { refused: Refusal[]; current?: string };

export const done = (id: string): Outcome => ({ done: id });

export const refused = (code: UserErrorCode, path: string | string[], sentence: Sentence): Outcome => ({
  refused: [refusal(code, path, sentence)],
});

export const refusal = (code: UserErrorCode, path: string | string[], sentence: Sentence): Refusal => ({
  code,
  path: typeof path === 'string' ? path.split('.').filter(Boolean) : path,
  sentence,
});

/** Several refusals at once, so that a form shows all its faults; null when there is none. */
export const refusedIfAny = (refusals: (Refusal | false | null | undefined)[]): Outcome | null => {
  const real = refusals.filter((each): each is Refusal => Boolean(each));
  return real.length > 0 ? { refused: real } : null;
};

export const userErrors = (refusals: Refusal[], language: Language): UserError[] =>
  refusals.map(({ code, path, sentence }) => ({ code, path, message: sentence[language] }));
