/** How a form becomes one mutation: read, asked, and either a page that says what happened or the form again. */
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { today } from '#lib/format.ts';
import { m } from '#lib/paraglide/messages.js';
import { href } from '#lib/paths.ts';
import type { Fault, Refused, Theirs } from '#lib/workspace/form.ts';
import {
  SignedInDocument,
  type RefusalFragment,
  type TypedDocumentString,
} from './__generated__/operations.ts';
import { doorOf } from './door.ts';
import { mutate, query } from './graphql.ts';
import type { EvidenceInput, EvidenceKind } from './__generated__/schema.ts';

/** The longest text the API takes in one piece. */
const longest = 20_000;

/** Reads a form's fields, and notes what the API could not even be asked. */
export class FormReader {
  readonly faults: Fault[] = [];
  /** Row of the form for each item sent, by list. */
  readonly rows = new Map<string, number[]>();
  readonly values: Record<string, string[]> = {};
  readonly #files = new Map<string, File>();

  constructor(data: FormData) {
    for (const [name, value] of data) {
      if (value instanceof File) {
        if (value.name !== '') this.#files.set(name, value);
      } else (this.values[name] ??= []).push(clean(value));
    }
  }

  /** A text; empty when the field was left so. */
  text(name: string): string {
    const value = this.values[name]?.[0] ?? '';
    if (value.length > longest) {
      this.fault(name, m.panel_error_too_long({ length: value.length - longest }));
      return '';
    }
    return value;
  }
  /** A text that has to be there. */
  needed(name: string, missing: string): string {
    const value = this.text(name);
    if (!value.trim() && !this.isFaulty(name)) this.fault(name, missing);
    return value;
  }
  /** A text, or undefined for an empty one: the API then takes its default. */
  given(name: string): string | undefined {
    return this.text(name).trim() || undefined;
  }
  all(name: string): string[] {
    return (this.values[name] ?? []).filter(Boolean).slice(0, 100);
  }
  has(name: string): boolean {
    return Boolean(this.values[name]?.[0]);
  }
  /** A date as typed: whether the day exists is for the server to say. */
  day(name: string): string | undefined {
    return this.given(name)?.slice(0, 40);
  }
  /** A day that is today is left to the server, which then knows the hour too. */
  dayUnlessToday(name: string): string | undefined {
    const day = this.day(name);
    return day === today() ? undefined : day;
  }
  number(name: string): number | undefined {
    const value = this.given(name);
    if (value === undefined) return undefined;
    if (/^\d{1,6}$/.test(value)) return Number(value);
    this.fault(name, m.panel_error_number());
    return undefined;
  }
  /** One of the words of the API. */
  choice<T extends string>(name: string, allowed: readonly T[], missing: string): T {
    const value = this.values[name]?.[0];
    const found = allowed.find((each) => each === value);
    if (!found) this.fault(name, missing);
    return found ?? (allowed[0] as T);
  }
  address(name: string): string | undefined {
    const value = this.given(name);
    if (value === undefined) return undefined;
    const url = URL.parse(value);
    if (url && /^https?:$/.test(url.protocol) && url.hostname && !/\s/.test(value)) return value;
    this.fault(name, m.panel_error_address());
    return undefined;
  }
  /** The version the person read. */
  version(): number {
    const version = Number(this.values['version']?.[0]);
    return Number.isInteger(version) && version > 0 && version < 2 ** 31 ? version : error(400);
  }
  file(name: string): File | undefined {
    return this.#files.get(name);
  }
  fault(name: string, message: string) {
    this.faults.push({ name, message });
  }
  isFaulty(name: string): boolean {
    return this.faults.some((fault) => fault.name === name);
  }
  /** Numbers of the rows of a list, in order: `addressees.0.who` is a field of row 0. */
  rowsOf(list: string): number[] {
    const names = [...Object.keys(this.values), ...this.#files.keys()];
    const found = names.flatMap((name) => {
      const [first, row] = name.split('.');
      return first === list && row !== undefined && /^\d{1,2}$/.test(row) ? [Number(row)] : [];
    });
    return [...new Set(found)].sort((one, other) => one - other);
  }
}

// Browsers send line ends as CR LF, which the limits would count twice; Postgres takes no U+0000.
const clean = (text: string) => text.replaceAll('\r\n', '\n').replaceAll('\0', '').toWellFormed();

interface Payload {
  userErrors: RefusalFragment[];
}

export interface Deed<Answer extends Payload, Input> {
  /** Name of the form, which is its action's. */
  act: string;
  document: TypedDocumentString<Record<string, Answer>, { input: Input }>;
  input: (form: FormReader) => Input | Promise<Input>;
  /** On a conflict: what stands there now. */
  theirs?: (answer: Answer, form: FormReader) => Theirs | undefined;
  /** For a button that only changes what stands in the form. */
  instead?: (form: FormReader) => Instead | undefined;
  /** How a refusal is said, where a field of the form stands for several of the API's. */
  saidAs?: (refusal: RefusalFragment, form: FormReader) => Fault;
  /** Ids of places on the page, for faults that no field of this form can mend. */
  anchors?: Record<string, string>;
}

/** What a form comes back with when nothing was to be saved. */
export interface Instead {
  theirs: Theirs;
}

/** Does what a form asks, and goes on to the next page. Never throws for what the person can mend. */
export async function perform<Answer extends Payload, Input extends { clientMutationId?: string | null }>(
  event: RequestEvent,
  deed: Deed<Answer, Input> & {
    /** The route to go to when it is done. */
    after: (answer: Answer, form: FormReader) => string;
  },
) {
  const outcome = await attempt(event, deed);
  if ('answer' in outcome) redirect(303, href(deed.after(outcome.answer, outcome.form)));
  return outcome;
}

/** The same for an act whose answer the page itself shows. */
export async function attempt<Answer extends Payload, Input extends { clientMutationId?: string | null }>(
  event: RequestEvent,
  deed: Deed<Answer, Input>,
) {
  const form = new FormReader(await event.request.formData());
  const { viewer } = await query(event, SignedInDocument);
  // What waited on the device is sent in the name of whoever wrote it, or not at all.
  const isTheirs = !form.has('person') || form.values['person']?.[0] === viewer?.id;
  if (!viewer || !isTheirs) return signedOut(event, deed.act, form);
  const instead = deed.instead?.(form);
  if (instead) return refuse({ ...again(deed.act, form), faults: [], ...merged(instead.theirs) });
  const asked = form.values['nonce']?.[0]?.slice(0, 200);
  const input = { ...(await deed.input(form)), clientMutationId: asked };
  const list = form.values['more']?.[0];
  if (list)
    return refuse({ ...again(deed.act, form), faults: [], rows: (form.rowsOf(list).at(-1) ?? 0) + 2 });
  if (form.faults.length > 0) return refuse({ ...again(deed.act, form), faults: form.faults });

  const [answer] = Object.values(await mutate(event, deed.document, { input } as never)) as Answer[];
  if (!answer) error(503);
  if (answer.userErrors.length === 0) return { answer, form };
  const theirs = answer.userErrors.some(({ code }) => code === 'CONFLICT')
    ? deed.theirs?.(answer, form)
    : undefined;
  return refuse({
    ...again(deed.act, form),
    faults: answer.userErrors.map((refusal) =>
      deed.saidAs
        ? deed.saidAs(refusal, form)
        : refusal.code === 'CONFLICT'
          ? { name: null, message: m.panel_error_changed() }
          : asFault(refusal, form, deed.anchors),
    ),
    ...merged(theirs),
  });
}

/** A form with a conflict shows what was merged of both sides. */
const merged = (theirs: Theirs | undefined) => (theirs ? { theirs, values: theirs.merged } : {});

/** A session may end while somebody writes. With a script the form stays; without, the page that says so keeps it. */
export function signedOut(event: RequestEvent, act: string, form: FormReader) {
  const isEnhanced = event.request.headers.get('x-sveltekit-action') === 'true';
  if (isEnhanced) return refuse({ ...again(act, form), faults: [], signedOut: true });
  error(401, m.panel_signed_out(), { kept: form.values });
}

const refuse = (refused: Refused) => fail(422, refused);

/** A form as it was sent, for another try. */
export const again = (act: string, form: FormReader) => ({
  act,
  nonce: crypto.randomUUID(),
  values: Object.fromEntries(
    Object.entries(form.values).filter(([name]) => !['nonce', 'theirs', 'take'].includes(name)),
  ),
});

/** What names no field of a form: the person cannot mend it there. */
const fieldless = new Set([
  'reference',
  'version',
  'translatesVersion',
  'isAutosave',
  'clientMutationId',
  'addressee',
  'commitment',
  'statusUpdate',
  'workingGroup',
  'invitation',
  'holder',
  'from',
  'edition',
  'forum',
  'links',
  'import',
]);

/** The one place where a path into the API's input becomes the name of a field. */
function fieldOf([first, item, field]: readonly string[], form: FormReader): string | null {
  if (first === undefined || fieldless.has(first)) return null;
  if (first === 'themes') return 'themes';
  if (first === 'parts') return `parts.${form.rows.get(first)?.[Number(item ?? 0)] ?? 0}.text`;
  if (first !== 'addressees' && first !== 'evidence') return item === undefined ? first : `${first}.${item}`;
  const row = form.rows.get(first)?.[Number(item ?? 0)] ?? 0;
  if (first === 'addressees') return `addressees.${row}.who`;
  return `evidence.${row}.${field === 'upload' ? 'file' : (field ?? 'title')}`;
}

function asFault(
  { path, message }: RefusalFragment,
  form: FormReader,
  anchors: Record<string, string> = {},
): Fault {
  const name = fieldOf(path, form);
  const anchor = anchors[path[0] ?? ''];
  return { name, message, ...(anchor ? { anchor } : {}) };
}

const evidenceKinds: readonly EvidenceKind[] = ['LINK', 'FILE', 'LEGAL_ACT', 'PUBLICATION', 'FILM'];

/**
 * Reads the rows of evidence and keeps the files at once, so that a form that comes back still has them. A row with
 * nothing but its kind is no evidence; a row with a file is a file.
 */
export async function readEvidence(event: RequestEvent, form: FormReader): Promise<EvidenceInput[]> {
  const pieces: EvidenceInput[] = [];
  const rows: number[] = [];
  for (const row of form.rowsOf('evidence')) {
    const name = (field: string) => `evidence.${row}.${field}`;
    await keepFile(event, form, name);
    const upload = form.given(name('upload'));
    const chosen = form.choice(name('kind'), evidenceKinds, m.panel_error_choose_kind());
    const url = form.address(name('url'));
    const title = form.text(name('title')).trim();
    const issuedOn = form.day(name('issuedOn'));
    const [issuer, proves] = [form.given(name('issuer')), form.given(name('proves'))];
    const isBlank = !upload && !form.has(name('url')) && !title && !issuedOn && !issuer && !proves;
    if (isBlank && !form.isFaulty(name('file'))) continue;
    // Whoever gives a file and forgets to say so, or says so and gives an address, means what was given.
    const kind = upload && !url ? 'FILE' : url && !upload && chosen === 'FILE' ? 'LINK' : chosen;
    const number = row + 1;
    if (!title) form.fault(name('title'), m.panel_error_evidence_title({ number }));
    if (!upload && !url && !form.isFaulty(name('url')) && !form.isFaulty(name('file')))
      form.fault(name(chosen === 'FILE' ? 'file' : 'url'), m.panel_error_evidence_where({ number }));
    rows.push(row);
    pieces.push({ kind, title, url, issuedOn, issuer, proves, ...(kind === 'FILE' ? { upload } : {}) });
  }
  form.rows.set('evidence', rows);
  return pieces;
}

/** Files under way, so that a form sent twice is one request with one file. */
const underWay = new Map<string, ReturnType<ReturnType<typeof doorOf>['keepUpload']>>();

/** Keeps a file of a form, once however often the form is sent. */
export function keepOnce(
  event: RequestEvent,
  form: FormReader,
  { file, name, purpose = 'EVIDENCE' }: { file: File; name: string; purpose?: 'EVIDENCE' | 'IMPORT' },
) {
  const key = [form.values['nonce']?.[0], name, file.name, file.size].join('|');
  const keeping = underWay.get(key) ?? doorOf(event).keepUpload(file, purpose);
  underWay.set(key, keeping);
  setTimeout(() => underWay.delete(key), 60_000).unref();
  return keeping;
}

async function keepFile(event: RequestEvent, form: FormReader, name: (field: string) => string) {
  const file = form.file(name('file'));
  if (!file) return;
  const kept = await keepOnce(event, form, { file, name: name('file') });
  if (!kept.ok) return form.fault(name('file'), m[`panel_error_file_${kept.code}`]());
  form.values[name('upload')] = [kept.id];
  form.values[name('fileName')] = [clean(file.name).slice(0, 200)];
}
