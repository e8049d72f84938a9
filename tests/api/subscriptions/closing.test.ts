import { expect, test } from 'vitest';
import { aLine } from '../../support/subscribing.ts';
import { aWorld, places } from '../../support/world.ts';

const world = await aWorld();

test('a server that stops closes what is open at once, so that clients come back', async () => {
  const line = await aLine(world, await world.as('coordinator').headers());
  const wall = 'subscription ($forum: String!) { wall(forum: $forum) { slug } }';
  const watched = line.subscribe(wall, { forum: places.wroclaw });
  expect(await watched.next()).toEqual({ wall: { slug: places.wroclaw } });
  const ended = expect(watched.next()).rejects.toMatchObject({ code: 1012 });
  const started = performance.now();
  await world.app.close();
  await ended;
  expect(performance.now() - started).toBeLessThan(3_000);
});
