import { beforeAll, describe, expect, test } from 'vitest';
import { actCells, mutations, wrongActs, type ActCell } from './acting.ts';
import { everyDay } from './people.ts';
import { aMatrixWorld, enterHiddenThings, enterPublicThings, type Scenery } from './scenery.ts';

const world = await aMatrixWorld();
let scenery: Scenery;
let cells: ActCell[];

beforeAll(async () => {
  scenery = await enterHiddenThings(world, await enterPublicThings(world));
  cells = actCells(scenery, everyDay);
});

describe('the matrix of acts', () => {
  test('has every mutation, done by somebody and refused to somebody', () => {
    for (const { name } of mutations) {
      const own = cells.filter(({ verb }) => verb === name);
      expect(own.filter(({ expected }) => expected === 'done').length, name).toBeGreaterThan(0);
      expect(own.filter(({ expected }) => expected !== 'done').length, name).toBeGreaterThan(everyDay.length);
    }
  });

  test(
    'what is allowed is done, and what is not is refused and writes nothing',
    { timeout: 120_000 },
    async () => {
      const started = performance.now();
      await world.writesNothing(async () => {
        const wrong = await wrongActs(world, scenery, cells);
        const seconds = Math.round((performance.now() - started) / 1000);
        console.log(`matrix: ${cells.length} cells of acts, ${wrong.length} wrong (${seconds} s)`);
        expect(wrong).toEqual([]);
      });
    },
  );
});
