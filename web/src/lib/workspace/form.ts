/** What a refused form brings back: everything typed, and what is wrong with it. */
export interface Refused {
  /** Which form of the page it was. */
  act: string;
  /** Makes the next try a new request. */
  nonce: string;
  /** Every field as it was sent, by name; files are named by `…fileName` and kept by `…upload`. */
  values: Record<string, string[]>;
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

export interface Theirs {
  version: number;
  /** By name of the field. */
  values: Record<string, string>;
}

/** One form of a page: what stands in its fields, and what is wrong with them. */
export class FormState {
  readonly act: string;
  readonly refused: Refused | null;
  readonly #nonce: string;

  /** `form` is what the page's last action answered, of whichever form. */
  constructor(act: string, form: Refused | null | undefined, nonce: string) {
    this.act = act;
    this.refused = form?.act === act ? form : null;
    this.#nonce = nonce;
  }

  get nonce() {
    return this.refused?.nonce ?? `${this.#nonce}.${this.act}`;
  }
  id(name: string) {
    return `${this.act}-${name}`.replaceAll('.', '-');
  }
  /** What was typed, else what stood there before. */
  value(name: string, before: string | null = '') {
    return this.refused?.values[name]?.[0] ?? before ?? '';
  }
  values(name: string, before: string[] = []) {
    return this.refused ? (this.refused.values[name] ?? []) : before;
  }
  error(name: string) {
    return this.refused?.faults.find((fault) => fault.name === name)?.message;
  }
  /** For a field: `<TextField {...form.field('title')} label=… />`. */
  field(name: string, before: string | null = '') {
    return { name, id: this.id(name), value: this.value(name, before), error: this.error(name) };
  }
  get errors() {
    return (this.refused?.faults ?? []).map(({ name, message, anchor }) => ({
      field: anchor ?? (name ? this.id(name) : undefined),
      message,
    }));
  }
}
