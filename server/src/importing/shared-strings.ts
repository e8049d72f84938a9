import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Bytes of texts that are kept in memory; beyond, they go into a file of their own. */
const inMemory = 32 * 1024 * 1024;
const window = 256 * 1024;

/** The texts of a spreadsheet, which its cells name by their numbers. Takes the same memory however many there are, but for four bytes each. */
export class SharedStrings {
  #ends = new Uint32Array(1024);
  #count = 0;
  #chunks: Buffer[] = [];
  #pending = 0;
  #size = 0;
  #folder: string | null = null;
  #file = -1;
  #whole: Buffer | null = null;
  #window = Buffer.alloc(0);
  #windowAt = 0;

  add(text: string): void {
    const bytes = Buffer.from(text);
    this.#size += bytes.length;
    if (this.#count === this.#ends.length) {
      const wider = new Uint32Array(this.#ends.length * 2);
      wider.set(this.#ends);
      this.#ends = wider;
    }
    this.#ends[this.#count++] = this.#size;
    this.#chunks.push(bytes);
    this.#pending += bytes.length;
    if (this.#size > inMemory && (this.#pending > 1024 * 1024 || this.#file < 0)) this.#spill();
  }

  /** The text with this number; empty where there is none. */
  at(number: number): string {
    if (number < 0 || number >= this.#count) return '';
    const start = number === 0 ? 0 : (this.#ends[number - 1] ?? 0);
    const end = this.#ends[number] ?? start;
    if (this.#file < 0) {
      this.#whole ??= Buffer.concat(this.#chunks);
      return this.#whole.toString('utf8', start, end);
    }
    if (this.#pending > 0) this.#spill();
    if (start < this.#windowAt || end > this.#windowAt + this.#window.length) this.#slide(start, end);
    return this.#window.toString('utf8', start - this.#windowAt, end - this.#windowAt);
  }

  close(): void {
    if (this.#file >= 0) closeSync(this.#file);
    if (this.#folder) rmSync(this.#folder, { recursive: true, force: true });
    this.#file = -1;
    this.#folder = null;
  }

  #spill(): void {
    if (this.#file < 0) {
      this.#folder = mkdtempSync(join(tmpdir(), 'import-'));
      this.#file = openSync(join(this.#folder, 'texts'), 'w+', 0o600);
    }
    for (const chunk of this.#chunks) writeSync(this.#file, chunk);
    this.#chunks = [];
    this.#pending = 0;
  }

  #slide(start: number, end: number): void {
    const buffer = Buffer.alloc(Math.max(window, end - start));
    const read = readSync(this.#file, buffer, 0, buffer.length, start);
    this.#window = buffer.subarray(0, read);
    this.#windowAt = start;
  }
}
