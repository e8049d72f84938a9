/** Keeps what stands in a form on the device while it is being written, and sends it: one request at a time, each until it was answered. */
import type { ActionResult } from '$app/forms';
import { hasWords, newId, valuesIn, type Begun, type Delivery, type Entry } from './device/entry.ts';
import { network } from './device/network.svelte.ts';
import { drop, keep, send } from './device/outbox.ts';

export type SavingState = 'idle' | 'saving' | 'unkept' | Exclude<Delivery, 'done'>;

/**
 * Whether a form can be sent now: `lost` when there is no answer and no place to keep it, `kept` when it waits on the
 * device, else what to tell of the answer, which says whether it was kept after all.
 */
export type Settled = 'lost' | 'kept' | ((result: ActionResult) => boolean | Promise<boolean>);

interface Options {
  form: HTMLFormElement;
  /** What was written, to be continued by what is typed. */
  entry: Entry;
  /** Told of every change of state, and of the draft once there is one. */
  tell: (state: SavingState, more: { begun: Begun | null; fault?: string | undefined }) => void;
  /** The person is done with it, and it waits on the device. */
  kept: () => void;
}

/** Milliseconds after the last keystroke. */
const pause = 800;
/** Milliseconds until the network is tried again. */
const retry = 4000;

export class Autosaver {
  readonly #options: Options;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;
  #isDirty = false;
  #isHeld = false;
  #isKept = true;

  constructor(options: Options) {
    this.#options = options;
  }

  typed = () => {
    this.#isDirty = true;
    if (!this.#isHeld) this.#in(pause);
  };

  /** Tries at once, when the network is said to be back. */
  again = () => {
    if (this.#options.entry.sending || this.#isDirty) this.#in(0);
  };

  /** The form goes away: what was typed in the last moment is kept, and sent later. */
  stop = () => {
    clearTimeout(this.#timer);
    const { entry, form } = this.#options;
    if (!this.#isDirty || this.#isHeld) return;
    entry.values = valuesIn(new FormData(form));
    if (hasWords(entry.values)) void keep(entry);
  };

  /** Before the form itself is sent: waits for what is under way. `data` is what will be sent. */
  async settle(data: FormData): Promise<Settled> {
    const { entry } = this.#options;
    this.#isHeld = true;
    clearTimeout(this.#timer);
    await this.#running;
    // A button that only changes what stands in the form.
    const isStep = data.has('take') || data.has('more');
    Object.assign(entry, { values: valuesIn(data), refused: null });
    this.#isDirty = false;
    if (!network.isReached && !isStep) return this.#keepHere();
    if (entry.sending) {
      const delivery = await this.#deliver();
      if (delivery === 'offline') return this.#keepHere();
      // It is sent again as it was once somebody is signed in.
      if (delivery === 'signedOut') return this.#goOn('kept');
    }
    const nonce = newId();
    data.set('entry', entry.id);
    data.set('person', entry.person);
    data.set('nonce', nonce);
    for (const [name, value] of Object.entries(entry.begun ?? {})) data.set(name, String(value));
    if (!isStep) entry.sending = { action: 'save', nonce, values: entry.values };
    await keep(entry);
    return (result) => this.#answered(result);
  }

  /** True when it is kept here instead. */
  #answered(result: ActionResult): boolean | Promise<boolean> {
    const { entry } = this.#options;
    if (result.type === 'error' && (result.status ?? 500) >= 500) {
      network.isReached = false;
      return this.#keepHere().then((settled) => settled === 'kept');
    }
    entry.sending = null;
    if (result.type === 'redirect' || result.type === 'success') void drop(entry.id);
    else void keep(entry);
    return this.#goOn(false);
  }

  async #keepHere(): Promise<'kept' | 'lost'> {
    const { entry, tell, kept } = this.#options;
    entry.isFinished = await keep({ ...entry, isFinished: true });
    if (entry.isFinished) kept();
    else tell('unkept', { begun: entry.begun });
    return this.#goOn(entry.isFinished ? 'kept' : 'lost');
  }

  #goOn<Result>(result: Result): Result {
    this.#isHeld = false;
    if (!this.#options.entry.isFinished && this.#options.entry.sending) this.#in(retry);
    return result;
  }

  #in(milliseconds: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), milliseconds);
  }

  #run(): Promise<void> {
    this.#running ??= this.#sendAll().finally(() => (this.#running = null));
    return this.#running;
  }

  async #sendAll() {
    const { entry, form } = this.#options;
    while (!this.#isHeld && (this.#isDirty || entry.sending)) {
      if (this.#isDirty) {
        this.#isDirty = false;
        Object.assign(entry, { values: valuesIn(new FormData(form)), refused: null });
        if (!entry.begun && !hasWords(entry.values)) return;
        this.#isKept = await keep(entry);
      }
      if (!entry.isDraft) return;
      if ((await this.#deliver()) !== 'saved') return;
    }
  }

  async #deliver(): Promise<Delivery> {
    const { entry, tell } = this.#options;
    tell('saving', { begun: entry.begun });
    const delivery = await send(entry);
    const state = delivery === 'offline' && !this.#isKept ? 'unkept' : delivery;
    if (state !== 'done') tell(state, { begun: entry.begun, fault: entry.refused?.faults[0]?.message });
    if (delivery === 'offline' && !this.#isHeld) this.#in(retry);
    return delivery;
  }
}
