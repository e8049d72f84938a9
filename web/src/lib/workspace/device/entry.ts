/** What somebody wrote and the server has not confirmed yet. */
import type { Refused, Values } from '../form.ts';

/** Which draft the form is about, and what the server has of it. */
export interface Begun {
  reference: string;
  version: number;
  /** What stands in the saved version, as JSON. */
  base: string;
}

export interface Entry {
  /** Made when the form was opened; a UUID. */
  id: string;
  /** Account of whoever wrote it: nobody else sees it, and it is sent in their name only. */
  person: string;
  /** Path of the form, which takes what was written in it. */
  form: string;
  /** Language of a translation, which stands at the same path as its original; null for an original. */
  translation: string | null;
  /** What stands in the fields. */
  values: Values;
  /** Null for a draft that the server has not heard of. */
  begun: Begun | null;
  /** True once the button was pressed: the person is done with it. */
  isFinished: boolean;
  /** Whether it is sent before that too. */
  isDraft: boolean;
  /** On its way, or lost on it: it is sent again as it was, so that it is written once. */
  sending: Sending | null;
  /** What the server said no to; it waits for the person. */
  refused: Refused | null;
  /** Milliseconds since 1970 at which the form was opened: entries are sent in that order. */
  since: number;
}

export interface Sending {
  action: 'autosave' | 'save';
  /** Makes a repeat harmless: the `clientMutationId` of the act. */
  nonce: string;
  values: Values;
}

const own = [
  'nonce',
  'base',
  'theirs',
  'take',
  'reference',
  'version',
  'person',
  'entry',
  'restored',
  'then',
];

/** What a form holds, without what makes each request its own. */
export function valuesIn(data: FormData): Values {
  const values: Values = {};
  for (const [name, value] of data)
    if (typeof value === 'string' && !own.includes(name)) (values[name] ??= []).push(value);
  return values;
}

/** A UUID; over plain HTTP, where browsers make none, as many random digits. */
export const newId = (): string =>
  typeof crypto.randomUUID === 'function'
    ? crypto.randomUUID()
    : Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(16)).join('-');

/** False while there is nothing worth a number. */
export const hasWords = (values: Values): boolean =>
  ['problem', 'rationale', 'body', 'title'].some((name) => values[name]?.[0]?.trim());

/** What is to be sent for an entry next; null when the server has everything that it should have by now. */
export function nextOf({ begun, isDraft, isFinished, values }: Entry): Sending | null {
  const nonce = newId();
  // A draft gets its number first, so that a refusal at a field leaves it where the group can see it.
  if (isDraft && hasWords(values) && (!begun || (!isFinished && JSON.stringify(values) !== begun.base)))
    return { action: 'autosave', nonce, values };
  return isFinished ? { action: 'save', nonce, values } : null;
}

/** What the server said to one request; null when there was no answer. */
export type Answer =
  | { saved: { reference: string; version: number } }
  | { done: true }
  | { refused: Refused }
  | null;

export type Delivery = 'saved' | 'done' | 'offline' | 'signedOut' | 'conflict' | 'refused';

interface Ways {
  post: (entry: Entry, sending: Sending) => Promise<Answer>;
  /** Puts it on the device before it leaves, so that a repeat after a crash is the same request. */
  keep: (entry: Entry) => Promise<void>;
}

/** Sends an entry, request by request, until the server has it or does not answer. Changes the entry as it goes. */
export async function deliver(entry: Entry, { post, keep }: Ways): Promise<Delivery> {
  for (;;) {
    const sending = (entry.sending ??= nextOf(entry));
    if (!sending) return 'saved';
    await keep(entry);
    const answer = await post(entry, sending);
    if (!answer) return 'offline';
    if ('refused' in answer && answer.refused.signedOut) return 'signedOut';
    entry.sending = null;
    if ('done' in answer) return 'done';
    if ('refused' in answer) {
      entry.refused = answer.refused;
      await keep(entry);
      return answer.refused.theirs ? 'conflict' : 'refused';
    }
    // A repeat is answered with the version of now, which may be somebody else's: ours was the next one.
    const version = Math.min(answer.saved.version, (entry.begun?.version ?? 0) + 1);
    entry.begun = { reference: answer.saved.reference, version, base: JSON.stringify(sending.values) };
    await keep(entry);
  }
}
