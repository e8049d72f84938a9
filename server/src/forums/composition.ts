import type { InstitutionSector } from '../graphql/__generated__/types.ts';

/** How many of a group came from one sector. */
export interface Share {
  sector: InstitutionSector;
  count: number;
}

/** Counts under this could point at a person (domain.md, rule 11). */
const fewest = 5;

/**
 * What the public is given of a group's composition. Small counts are left out, and so is the largest beside them: the
 * number of people in the room is known from its votes, and a single gap could be subtracted. Null when even so only one
 * set of numbers would fit; that is judged by what is seen alone, so that the judgement gives nothing away.
 */
export function publicShares(
  shares: readonly { sector: InstitutionSector; count?: number | null }[],
): { sector: InstitutionSector; count: number | null }[] | null {
  const present = shares.map(({ sector, count }) => ({ sector, count: count ?? 0 })).filter(hasPeople);
  const small = present.filter(({ count }) => count < fewest);
  if (small.length === 0) return present;
  const [cover, next] = present.filter(({ count }) => count >= fewest).toSorted(largestFirst);
  if (!cover) return null;
  const leastCover = Math.max(fewest, (next?.count ?? 0) + 1);
  if (sumOf([...small, cover]) - leastCover <= small.length) return null;
  const isKept = ({ count, sector }: Share) => count < fewest || sector === cover.sector;
  return present.map((share) => ({ ...share, count: isKept(share) ? null : share.count }));
}

const hasPeople = ({ count }: Share) => count > 0;
const largestFirst = (one: Share, other: Share) => other.count - one.count;
const sumOf = (shares: Share[]) => shares.reduce((sum, { count }) => sum + count, 0);
