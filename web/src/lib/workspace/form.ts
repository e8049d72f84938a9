/** What fields hold, by name. */
export type Values = Record<string, string[]>;

/** What a refused form brings back: everything typed, and what is wrong with it. */
export interface Refused {
  /** Which form of the page it was. */
  act: string;
  /** Makes the next try a new request. */
  nonce: string;
  /** Every field as it was sent, by name; files are named by `…fileName` and kept by `…upload`. */
  values: Values;
  faults: Fault[];
  /** How many rows were asked for, where the form has rows. */
  rows?: number;
  /** Nobody is signed in any more. */
  signedOut?: boolean;
  /** Somebody saved meanwhile: the version to save over, and what it says. */
  theirs?: Theirs;
}

export interface Fault {
  /** Name of the field at fault; null for the form as a whole. */
  name: string | null;
  message: string;
  /** Id of another place on the page where it can be mended. */
  anchor?: string;
}

/** Both sides of a conflict, and what both began with. */
export interface Theirs {
  version: number;
  base: Values;
  mine: Values;
  values: Values;
  /** What stands in the form: mine, with what the other side alone changed. */
  merged: Values;
  taken: string[];
  open: string[];
}

/** One form of a page: what stands in its fields, and what is wrong with them. */
export class FormState {
  readonly act: string;
  readonly refused: Refused | null;
  readonly #nonce: string;
  readonly #before: Values;

  /** `form` is what the page's last action answered, of whichever form; `before` what stood in the fields at first. */
  constructor(act: string, form: Refused | null | undefined, nonce: string, before: Values = {}) {
    this.act = act;
    this.refused = form?.act === act ? form : null;
    this.#nonce = nonce;
    this.#before = before;
  }

  get nonce() {
    return this.refused?.nonce ?? `${this.#nonce}.${this.act}`;
  }
  id(name: string) {
    return `${this.act}-${name}`.replaceAll('.', '-');
  }
  /** What was typed, else what stood there before. */
  value(name: string, before: string | null = this.#before[name]?.[0] ?? '') {
    return this.refused?.values[name]?.[0] ?? before ?? '';
  }
  /** What stood there when the form was opened. */
  before(name: string) {
    return this.#before[name]?.[0] ?? '';
  }
  /** How many rows of a list there are to show. */
  rows(list: string) {
    const rowOf = (name: string) => (name.startsWith(`${list}.`) ? Number(name.split('.')[1]) + 1 : 0);
    return Math.max(0, ...Object.keys(this.refused?.values ?? this.#before).map(rowOf));
  }
  values(name: string, before: string[] = this.#before[name] ?? []) {
    return this.refused ? (this.refused.values[name] ?? []) : before;
  }
  error(name: string) {
    return this.refused?.faults.find((fault) => fault.name === name)?.message;
  }
  /** For a field: `<TextField {...form.field('title')} label=… />`. */
  field(name: string, before: string | null = this.#before[name]?.[0] ?? '') {
    return { name, id: this.id(name), value: this.value(name, before), error: this.error(name) };
  }
  get errors() {
    return (this.refused?.faults ?? []).map(({ name, message, anchor }) => ({
      field: anchor ?? (name ? this.id(name) : undefined),
      message,
    }));
  }
}
