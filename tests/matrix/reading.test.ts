import { isObjectType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { schema } from './acting.ts';
import { everyDay, onlookers, voiceOf } from './people.ts';
import { aLine } from '../support/subscribing.ts';
import { watchesWall } from './expectations.ts';
import { coordinatesOf, type Question } from './questions.ts';
import {
  answersTo,
  knowingQuestions,
  narrowingQuestions,
  publicQuestions,
  secretsOf,
  viewerQuestions,
  wrongSights,
  type Secret,
  type Sighting,
} from './reading.ts';
import { aMatrixWorld, enterHiddenThings, enterPublicThings } from './scenery.ts';

const world = await aMatrixWorld();

/** People to whom nothing hidden is open, and who must therefore not notice that it is there. */
const outsiders = ['anonymous', 'until-yesterday'];
const before = new Map<string, string[]>();
let knowing: Question[];
const everything = () => [...publicQuestions(), ...knowing];
let secrets: Secret[];

const textsFor = async (who: string) =>
  (await answersTo(world, who, [...publicQuestions(), ...narrowingQuestions()])).map(
    ({ query, text }) => `${query}\n${text}`,
  );

beforeAll(async () => {
  const known = await enterPublicThings(world);
  for (const who of outsiders) before.set(who, await textsFor(who));
  const scenery = await enterHiddenThings(world, known);
  const found = await secretsOf(world, scenery);
  secrets = found.secrets;
  knowing = [...viewerQuestions(), ...knowingQuestions(scenery, secrets, found.ids)];
}, 120_000);

describe('the matrix of what is seen', () => {
  test('asks for every field there is', () => {
    const asked = coordinatesOf(everything());
    const all = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) && !/^__|^Mutation$|^Subscription$|Payload$|^UserError$/.test(type.name)
        ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
        : [],
    );
    expect(all.filter((coordinate) => !asked.has(coordinate))).toEqual([]);
  });

  test(
    'nobody comes across what is not theirs, and everybody across what is',
    { timeout: 240_000 },
    async () => {
      const started = performance.now();
      const leaks: Sighting[] = [];
      const missed: Sighting[] = [];
      let cells = 0;
      for (const who of everyDay) {
        const questions = onlookers.includes(who) ? everything() : knowing;
        const wrong = await wrongSights(world, who, questions, secrets);
        leaks.push(...wrong.leaks);
        missed.push(...wrong.missed);
        cells += coordinatesOf(questions).size + secrets.length;
      }
      const seconds = Math.round((performance.now() - started) / 1000);
      console.log(
        `matrix: ${cells} cells of sights, ${leaks.length} leaks (${secrets.length} secrets, ${seconds} s)`,
      );
      expect(leaks.slice(0, 20)).toEqual([]);
      expect(missed.slice(0, 20)).toEqual([]);
    },
  );

  test(
    'whoever subscribes to a wall is told what they are told when they ask, and others nothing',
    { timeout: 60_000 },
    async () => {
      const selection =
        '{ inWork adopted groups { number adopted } recommendations { reference title { value } } }';
      const wall = `($forum: String!) { wall(forum: $forum) ${selection} }`;
      for (const who of everyDay)
        for (const forum of ['wroclaw-2015', 'seminarium']) {
          const voice = voiceOf(world, who);
          const line = await aLine(world, await voice.headers());
          const told = await line.subscribe(`subscription ${wall}`, { forum }).next();
          expect(told, `${who} at ${forum}`).toEqual(await voice.ask(`query ${wall}`, { forum }));
          const ground = forum === 'seminarium' ? 'elsewhere' : 'ours';
          expect(told.wall !== null, `${who} at ${forum}`).toBe(watchesWall(who, ground));
          line.close();
        }
    },
  );

  test(
    'no count, order, filter or search of a stranger changes with a hidden thing',
    { timeout: 120_000 },
    async () => {
      for (const who of outsiders) expect(await textsFor(who), who).toEqual(before.get(who));
    },
  );

  // Last, since what it publishes changes what everybody sees.
  test(
    'what happens behind the scenes is told to nobody who follows changes',
    { timeout: 60_000 },
    async () => {
      const following = 'subscription { changed { kind recommendation { reference } } }';
      const lines = await Promise.all(
        onlookers.map(async (who) =>
          (await aLine(world, await voiceOf(world, who).headers())).subscribe(following),
        ),
      );
      const told = lines.map((line) => line.next());
      let areAllTold = false;
      const all = Promise.all(told).finally(() => (areAllTold = true));
      const published: string[] = [];
      while (!areAllTold) {
        await world.aRecommendation().submitted().adopted().sentBack().resubmitted();
        published.push((await world.aRecommendation().adopted().published()).reference);
      }
      for (const { changed } of await all) {
        expect(changed.kind).toBe('PUBLISHED');
        expect(published).toContain(changed.recommendation.reference);
      }
    },
  );
});
