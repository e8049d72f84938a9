import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Facts } from './audit-tables.ts';

/** What differs between two states of a thing: null on a side where there is nothing to say. */
export const difference = (before: Facts, after: Facts): { before: Facts | null; after: Facts | null } => {
  const changed = (name: string) => !isDeepStrictEqual(before[name], after[name]);
  return { before: only(before, changed), after: only(after, changed) };
};

const only = (facts: Facts, wanted: (name: string) => boolean): Facts | null => {
  const kept = Object.entries(facts).filter(([name]) => wanted(name));
  return kept.length > 0 ? Object.fromEntries(kept) : null;
};

/** Names without what is not known. Instants become texts. */
export const facts = (
  given: Record<string, string | number | boolean | string[] | Date | null | undefined>,
): Facts =>
  Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      if (value === null || value === undefined) return [];
      return [[name, value instanceof Date ? value.toISOString() : value]];
    }),
  );

/**
 * Stands for free text in the log: the same for the same words, so that a change shows and a text kept elsewhere can be
 * checked, while the words themselves, which may speak of people, are not copied into what can never be erased.
 */
export const fingerprint = (text: string | null | undefined): string | null =>
  text ? `sha256:${createHash('sha256').update(text).digest('hex')}` : null;
