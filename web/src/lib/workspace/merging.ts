/** Two people changed the same text: what only one of them changed merges by itself, the rest is chosen field by field. */
import type { Values } from './form.ts';

/** The rows of a list are one field. */
const rowed = /^(addressees|parts)\./;
export const fieldOf = (name: string): string => rowed.exec(name)?.[1] ?? name;

/** The fields of the form in its order, as far as these values have them. */
export const mergedFields = [
  ...['problem', 'rationale', 'body', 'title', 'kind'],
  ...['lawChange.act', 'lawChange.article', 'lawChange.proposedWording', 'lawChange.eli'],
  ...['jointProject.partners', 'jointProject.budget', 'jointProject.funding', 'jointProject.continuation'],
  ...['addressees', 'byWhen', 'themes', 'parts'],
] as const;
export type MergedField = (typeof mergedFields)[number];

/** What a field says, one line each: the rows of a list without those left empty, the themes in a fixed order. */
export function said(values: Values, field: string): string[] {
  if (field === 'addressees')
    return rows(values, field).flatMap((row) => {
      const [who, role, table] = ['who', 'role', 'wasAtTable'].map((part) => values[`${row}.${part}`]?.[0]);
      return who?.trim() ? [[who.trim(), role, table].filter(Boolean).join(', ')] : [];
    });
  if (field === 'parts')
    return rows(values, field).flatMap((row) => values[`${row}.text`]?.[0]?.trim() || []);
  return (values[field] ?? [])
    .map((value) => value.trim())
    .filter(Boolean)
    .toSorted();
}

const rows = (values: Values, list: string): string[] => [
  ...new Set(
    Object.keys(values)
      .filter((name) => name.startsWith(`${list}.`))
      .map((name) => name.split('.').slice(0, 2).join('.')),
  ),
];

export interface Merged {
  values: Values;
  /** Changed by the other side alone, and taken over. */
  taken: MergedField[];
  /** Changed by both: mine stands until somebody chooses. */
  open: MergedField[];
}

export function merge(base: Values, mine: Values, theirs: Values): Merged {
  const known = new Set([...Object.keys(mine), ...Object.keys(theirs)].map(fieldOf));
  const same = (one: Values, other: Values, field: string) =>
    JSON.stringify(said(one, field)) === JSON.stringify(said(other, field));
  const differing = mergedFields.filter((field) => known.has(field) && !same(mine, theirs, field));
  const taken = differing.filter((field) => same(base, mine, field));
  const open = differing.filter((field) => !same(base, mine, field) && !same(base, theirs, field));
  return { values: taken.reduce((values, field) => take(values, theirs, field), mine), taken, open };
}

/** The values with one field as it is in others. */
export const take = (values: Values, from: Values, field: string): Values => ({
  ...Object.fromEntries(Object.entries(values).filter(([name]) => fieldOf(name) !== field)),
  ...Object.fromEntries(Object.entries(from).filter(([name]) => fieldOf(name) === field)),
});
