/**
 * What one subscriber has still to be told, in order. Whoever puts something in never waits; `most` at once are kept, and
 * what comes beyond makes the box `full`, for whoever fills it to decide what is said instead.
 */
export class Mailbox<Letter> implements AsyncIterableIterator<Letter> {
  readonly #most: number;
  readonly #letters: Letter[] = [];
  #reader: ((result: IteratorResult<Letter>) => void) | undefined;
  #isOver = false;
  #onEnd: () => void = () => {};

  constructor(most: number) {
    this.#most = most;
  }

  get isEmpty(): boolean {
    return this.#letters.length === 0;
  }

  get isFull(): boolean {
    return this.#letters.length >= this.#most;
  }

  /** Called once, when nobody reads any more. */
  whenOver(end: () => void): void {
    if (this.#isOver) end();
    else this.#onEnd = end;
  }

  put(letter: Letter): void {
    if (this.#isOver || this.isFull) return;
    if (!this.#reader) this.#letters.push(letter);
    else this.#hand({ value: letter, done: false });
  }

  /** Lets nothing more in; what is in it is still read. */
  close(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#hand({ value: undefined, done: true });
    this.#onEnd();
  }

  next(): Promise<IteratorResult<Letter>> {
    const letter = this.#letters.shift();
    if (letter !== undefined) return Promise.resolve({ value: letter, done: false });
    if (this.#isOver) return Promise.resolve({ value: undefined, done: true });
    return new Promise((resolve) => (this.#reader = resolve));
  }

  return(): Promise<IteratorResult<Letter>> {
    this.#letters.length = 0;
    this.close();
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #hand(result: IteratorResult<Letter>): void {
    this.#reader?.(result);
    this.#reader = undefined;
  }
}
