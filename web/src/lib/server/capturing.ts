/** The form in which a recommendation is written: what its fields say, saved by a button or by itself. */
import type { RequestEvent } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { valuesOf } from '#lib/workspace/capture.ts';
import type { Theirs, Values } from '#lib/workspace/form.ts';
import { fieldOf, merge, mergedFields, take } from '#lib/workspace/merging.ts';
import { NoteEditingDocument, type CaptureTextFragment } from './__generated__/operations.ts';
import type { Language, ProposedAddresseeInput } from './__generated__/schema.ts';
import type { FormReader, Instead } from './acting.ts';
import { readAddressees } from './directory.ts';
import { mutate } from './graphql.ts';
import { readTies } from './looking-for-similar.ts';
import { partialDateIn } from './when.ts';

const kinds = ['LAW_CHANGE', 'INSTITUTIONAL', 'JOINT_PROJECT'] as const;

/** The words of one language. A draft's title may be left to the server. */
export const readWords = (form: FormReader, { isAutosave = false } = {}) => ({
  problem: form.text('problem'),
  rationale: form.text('rationale'),
  body: isAutosave ? form.text('body') : form.needed('body', m.panel_error_body()),
  title: form.text('title'),
});

/** The whole of it. What a form that saves by itself cannot read yet is left as it was. */
export async function readRecommendation(event: RequestEvent, form: FormReader, { isAutosave = false } = {}) {
  const words = readWords(form, { isAutosave });
  const kind = form.choice('kind', kinds, m.panel_error_choose_kind_of_recommendation());
  const byWhen = readByWhen(form);
  const addressees = form.values['addressees.0.who'] ? await readAddressees(event, form) : undefined;
  const parts = readParts(form);
  if (isAutosave) form.faults.length = 0;
  const isNamed = ({ institution, addresseeClass }: ProposedAddresseeInput) =>
    Boolean(institution ?? addresseeClass);
  return {
    ...words,
    kind,
    byWhen,
    parts,
    themes: form.all('themes'),
    // Until the button is pressed a tie can be taken back: one that is made stays.
    links: isAutosave ? undefined : readTies(form),
    // What another kind asks for stays as it was, and comes back with that kind.
    lawChange: kind === 'LAW_CHANGE' ? readLaw(form) : undefined,
    jointProject: kind === 'JOINT_PROJECT' ? readProject(form) : undefined,
    addressees: isAutosave ? addressees?.filter(isNamed) : addressees,
  };
}

const readByWhen = (form: FormReader) => {
  const typed = form.given('byWhen');
  if (!typed) return null;
  const date = partialDateIn(typed);
  if (!date) form.fault('byWhen', m.desk_error_by_when());
  return date ?? undefined;
};

const readLaw = (form: FormReader) => ({
  act: form.text('lawChange.act'),
  article: form.text('lawChange.article'),
  proposedWording: form.text('lawChange.proposedWording'),
  eli: form.text('lawChange.eli'),
});

const readProject = (form: FormReader) => ({
  partners: form.text('jointProject.partners'),
  budget: form.text('jointProject.budget'),
  funding: form.text('jointProject.funding'),
  continuation: form.text('jointProject.continuation'),
});

export const readParts = (form: FormReader) => {
  const rows = form.rowsOf('parts').filter((row) => form.has(`parts.${row}.text`));
  form.rows.set('parts', rows);
  return rows.map((row) => ({
    label: form.given(`parts.${row}.label`),
    text: form.text(`parts.${row}.text`),
  }));
};

/** What somebody saved meanwhile, merged with what was typed as far as both did not change the same field. */
export const theirsOf = (
  form: FormReader,
  recommendation: CaptureTextFragment | null | undefined,
  language?: Language,
): Theirs | undefined => {
  if (!recommendation) return undefined;
  return sidesOf(form, recommendation.version, valuesOf(recommendation, language));
};

/** Both sides of a conflict: what was typed, and what stands there now. */
export const sidesOf = (form: FormReader, version: number, values: Values): Theirs => {
  const base = read<Values>(form, 'base') ?? {};
  const { values: merged, taken, open } = merge(base, form.values, values);
  const typed = Object.entries(form.values).filter(([name]) => isMerged(fieldOf(name)));
  const mine = Object.fromEntries(typed);
  return { version, base, mine, values, merged, taken, open };
};

const isMerged = (field: string) => mergedFields.some((each) => each === field);

/** One field as the other side wrote it, or as it was typed: `theirs:body`, `mine:body`. Nothing is saved by that. */
export const insteadOfSaving = (form: FormReader): Instead | undefined => {
  const [, side, field = ''] = /^(theirs|mine):(.+)$/.exec(form.values['take']?.[0] ?? '') ?? [];
  const theirs = read<Theirs>(form, 'theirs');
  if (!side || !theirs) return undefined;
  const merged = take(form.values, side === 'mine' ? theirs.mine : theirs.values, field);
  return { theirs: { ...theirs, merged } };
};

const read = <Thing>(form: FormReader, name: string): Thing | undefined => {
  try {
    const thing: unknown = JSON.parse(form.values[name]?.[0] ?? '');
    return typeof thing === 'object' && thing !== null ? (thing as Thing) : undefined;
  } catch {
    return undefined;
  }
};

/** Tells the group that the form is open, or that it was closed. */
export async function noteEditing(event: RequestEvent) {
  const form = await event.request.formData();
  const reference = String(form.get('reference') ?? '');
  await mutate(event, NoteEditingDocument, { input: { reference, isOver: form.has('isOver') } });
}
