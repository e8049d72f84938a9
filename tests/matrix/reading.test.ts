import { isObjectType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { schema } from './acting.ts';
import { everyDay, onlookers } from './people.ts';
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
      isObjectType(type) && !/^__|^Mutation$|Payload$|^UserError$/.test(type.name)
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
    'no count, order, filter or search of a stranger changes with a hidden thing',
    { timeout: 120_000 },
    async () => {
      for (const who of outsiders) expect(await textsFor(who), who).toEqual(before.get(who));
    },
  );
});
