import { groupDesk } from '#lib/workspace/tasks.ts';

/** What the projector is asked for one recommendation. */
export const slideQuery = (reference: string) => `?rekomendacja=${encodeURIComponent(reference)}`;

/** The route that shows one recommendation of a group on the projector. */
export const slide = (forum: string, group: number, reference: string) =>
  `${groupDesk(forum, group)}/projector${slideQuery(reference)}`;

const numberOf = (reference: string): number => Number(reference.split(/[./]/).at(-1));

/** A group's references in the order of their numbers. */
export const inOrder = (references: readonly string[]): string[] =>
  references.toSorted((one, other) => numberOf(one) - numberOf(other));
