/** Ties to what was recommended before, as the fields of a form hold them. */
import { deserialize } from '$app/forms';
import type { LookForSimilarQuery } from '#lib/server/__generated__/operations.ts';
import type { RecommendationLinkType } from '#lib/server/__generated__/schema.ts';
import type { Refused } from './form.ts';

export type Similar = LookForSimilarQuery['similarRecommendations'][number];

declare module './form.ts' {
  interface Refused {
    /** What is like the text, where that was asked for. */
    similar?: Similar[];
  }
}

/** A form that comes back with what was looked for, and with nothing wrong. */
export type Looked = Refused & Required<Pick<Refused, 'similar'>>;

/** What a later recommendation can be to an earlier one, the likeliest first. */
export const tieTypes = ['CONTINUES', 'RESTATES', 'RESPONDS_TO'] as const satisfies RecommendationLinkType[];
export type TieType = (typeof tieTypes)[number];

/** Name of the field that ties to the one with this reference. */
export const tieName = (reference: string) => `tie:${reference}`;

/** The next kind of tie; none after the last. */
export const nextTie = (type: string): TieType | '' =>
  tieTypes[tieTypes.findIndex((each) => each === type) + 1] ?? '';

/** Milliseconds after the last keystroke. */
const pause = 400;

/** Looks while somebody writes: only after a pause, never twice for the same words, and only the latest answer counts. */
export class Looker {
  readonly #form: HTMLFormElement;
  readonly #tell: (found: Similar[] | null, isUnsure?: boolean) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked: AbortController | undefined;
  #words = '';

  /** `tell` gets what was found: null for a form without words, and when `isUnsure`: there was no answer. */
  constructor(form: HTMLFormElement, tell: (found: Similar[] | null, isUnsure?: boolean) => void) {
    this.#form = form;
    this.#tell = tell;
  }

  typed = () => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.look(), pause);
  };

  /** Asks at once; `isAsked` when a person did, who wants an answer also to the same words. */
  async look(isAsked = false) {
    clearTimeout(this.#timer);
    const data = new FormData(this.#form);
    const words = ['problem', 'body', 'title'].map((name) => String(data.get(name) ?? '')).join('\n');
    if (words === this.#words && !isAsked) return;
    this.#words = words;
    this.#asked?.abort();
    const asked = new AbortController();
    this.#asked = asked;
    if (!words.trim()) return this.#tell(null);
    try {
      const answer = await fetch('?/similar', {
        method: 'POST',
        body: data,
        headers: { accept: 'application/json', 'x-sveltekit-action': 'true' },
        signal: asked.signal,
      });
      const result = deserialize<never, (Looked | Refused) & Record<string, unknown>>(await answer.text());
      if (asked.signal.aborted) return;
      const similar = result.type === 'failure' ? result.data?.similar : undefined;
      this.#tell(similar ?? null, !similar);
    } catch {
      if (!asked.signal.aborted) {
        this.#words = '';
        this.#tell(null, true);
      }
    }
  }

  stop = () => {
    clearTimeout(this.#timer);
    this.#asked?.abort();
  };
}
