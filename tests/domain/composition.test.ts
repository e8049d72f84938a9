import { expect, test } from 'vitest';
import { publicShares } from '../../server/src/forums/composition.ts';

const sectors = ['NGO', 'POLICE', 'MEDIA', 'HEALTH'] as const;
type Counts = [number, number, number, number];
const shares = (counts: Counts) => sectors.map((sector, at) => ({ sector, count: counts[at] ?? 0 }));
const shown = (counts: Counts) => publicShares(shares(counts))?.map(({ count }) => count) ?? null;

test('a group of five and more of each sector is given as it is, without the sectors nobody came from', () => {
  expect(shown([12, 5, 0, 7])).toEqual([12, 5, 7]);
});

test('a count under five takes the largest one with it, since the whole is known from the votes', () => {
  expect(shown([12, 3, 8, 0])).toEqual([null, null, 8]);
});

test('of a group in which nothing could be kept from being worked out, nothing is given', () => {
  expect(shown([1, 1, 0, 0])).toBe(null);
  expect(shown([1, 5, 0, 0])).toBe(null);
});

test('whoever knows how many there were can work out no count that is not given', () => {
  const most = 14;
  const alike = new Map<string, Counts[]>();
  const upTo = Array.from({ length: most + 1 }, (_, count) => count);
  for (const ngo of upTo)
    for (const police of upTo)
      for (const media of upTo)
        for (const health of upTo) {
          const counts: Counts = [ngo, police, media, health];
          const given = publicShares(shares(counts));
          if (!given?.some(({ count }) => count === null)) continue;
          const whole = ngo + police + media + health;
          const seen = JSON.stringify([whole, given]);
          alike.set(seen, [...(alike.get(seen) ?? []), counts]);
        }
  const workedOut = [...alike].filter(([seen, candidates]) => {
    // At the end of what was tried, the other candidates were not.
    if (candidates.some((counts) => Math.max(...counts) >= most - 1)) return false;
    const given = new Map(
      (JSON.parse(seen) as [number, { sector: string; count: number | null }[]])[1].map(
        ({ sector, count }) => [sector, count],
      ),
    );
    return sectors.some(
      (sector, at) =>
        given.get(sector) === null && new Set(candidates.map((counts) => counts[at])).size === 1,
    );
  });
  expect(workedOut.map(([seen]) => seen)).toEqual([]);
  expect(alike.size).toBeGreaterThan(500);
});
