/** Switches one guard after the other off and looks whether the matrix notices. Run by `node tests/matrix/switch-off.ts`. */
import { beforeAll, expect, test, vi } from 'vitest';
import { permissions, type Permission } from '../../server/src/accounts/index.ts';
import type { EditorialStage, Role } from '../../server/src/graphql/__generated__/types.ts';
import { textOf } from '../house/repository.ts';
import type { Verb } from '../support/api.ts';
import { cast } from '../support/cast.ts';
import { actCells, mutations, wrongActs, type ActCell } from './acting.ts';
import { guardSwitch, switchOff, type Condition } from './cutting-guards.ts';
import { everybody } from './people.ts';
import type { Question } from './questions.ts';
import {
  knowingQuestions,
  publicQuestions,
  secretsOf,
  viewerQuestions,
  wrongSights,
  type Secret,
} from './reading.ts';
import {
  aMatrixWorld,
  enterHiddenThings,
  enterPublicThings,
  isPublic,
  stages as stagesOfScenery,
  type Scenery,
} from './scenery.ts';

/** A guard that is switched off by `apply`, which answers how to switch it on again. */
interface Guard {
  name: string;
  apply: () => () => void;
  /** The verb it guards, or null for what is seen in general. */
  verb: string | null;
  /** Who will notice first. */
  first?: readonly string[];
}

const off = vi.hoisted(() => new Set<string>());

type Module = Record<string, (...args: never[]) => unknown>;
const instead = vi.hoisted(
  () =>
    (name: string, answer: unknown) =>
    async (original: () => Promise<Module>): Promise<Module> => {
      const actual = await original();
      return { ...actual, [name]: (...args: never[]) => (off.has(name) ? answer : actual[name]?.(...args)) };
    },
);
vi.mock('../../server/src/recommendations/acting.ts', instead('maySee', true) as never);
vi.mock('../../server/src/recommendations/recommendation.ts', instead('isPublic', true) as never);
vi.mock('../../server/src/accounts/permissions.ts', instead('belongsTo', false) as never);
vi.mock('../../server/src/accounts/permissions-reading.ts', instead('mayRead', true) as never);
vi.mock('../../server/src/follow-up/reading-pending.ts', async (original: () => Promise<Module>) => ({
  ...(await instead('maySeeUpdate', true)(original)),
  mayReadPending: (await instead('mayReadPending', true)(original))['mayReadPending'],
}));

const world = await aMatrixWorld((db) => db.withPlugin(guardSwitch));
let scenery: Scenery;
let cells: ActCell[];
let secrets: Secret[];
let questions: Question[];

beforeAll(async () => {
  scenery = await enterHiddenThings(world, await enterPublicThings(world));
  cells = actCells(scenery);
  const found = await secretsOf(world, scenery);
  secrets = found.secrets;
  questions = [...viewerQuestions(), ...knowingQuestions(scenery, secrets, found.ids)];
}, 300_000);

const table = permissions as Permission[];
const roles = /enum Role \{([^}]+)\}/
  .exec(textOf('schema/__generated__/schema.graphql'))?.[1]
  ?.match(/^ +[A-Z_]+$/gm)
  ?.map((role) => role.trim()) as Role[];
/** People with a role first: they notice when it gets too much or too little. */
const holders = (role: Role) => [
  ...Object.entries(cast).flatMap(([key, { roles: own }]) =>
    own.some(([each]) => each === role) ? [key] : [],
  ),
  ...everybody.filter((who) => who.startsWith(role.toLowerCase())),
];

const replaced = (at: number, row: Permission | null) => () => {
  const before = [...table];
  table.splice(at, 1, ...(row ? [row] : []));
  return () => void table.splice(0, table.length, ...before);
};

/** Another row that lets this role do the verb at all of these stages. */
const letsElsewhere = (at: number, role: Role, stages: readonly EditorialStage[] | undefined) =>
  table.some(
    (row, place) =>
      place !== at &&
      row.verb === table[at]?.verb &&
      row.roles.includes(role) &&
      (!row.stages || stages?.every((stage) => row.stages?.includes(stage))),
  );

/** Names of who edits stand among what only those who read drafts see: another guard stands before this one. */
const isKeptOutBefore = (verb: string, role: Role) =>
  verb === 'readEditors' && !table.some((row) => row.verb === 'readDraft' && row.roles.includes(role));

const withToken = ({ byToken: _, ...row }: Permission, open: boolean): Permission =>
  open ? { ...row, byToken: true } : row;

const withoutOwnOffers = ({ ownOffers: _, ...row }: Permission): Permission => row;

function guardsOfTheTable(): Guard[] {
  // A row without a role says in words what its verb keeps.
  return table.flatMap((row, at): Guard[] => {
    const { verb } = row;
    if (row.roles.length === 0) return [];
    const name = `${verb} (${row.roles.join(' ')})`;
    const stages = row.stages;
    return [
      { name: `the row ${name} removed`, verb, apply: replaced(at, null), first: row.roles.flatMap(holders) },
      ...roles
        .filter((role) => !row.roles.includes(role) && !letsElsewhere(at, role, stages))
        .filter((role) => !isKeptOutBefore(verb, role))
        .map((role) => ({
          ...{ name: `${role} added to ${name}`, verb, first: holders(role) },
          apply: replaced(at, { ...row, roles: [...row.roles, role] }),
        })),
      ...(row.byToken || row.roles.includes('FOCAL_POINT')
        ? [
            {
              ...{ name: `${row.byToken ? 'closed' : 'opened'} to tokens: ${name}`, verb },
              first: ['software', 'reading-software'],
              apply: replaced(at, withToken(row, !row.byToken)),
            },
          ]
        : []),
      ...(row.about
        ? [
            {
              ...{ name: `about any role: ${name}`, verb, first: row.roles.flatMap(holders) },
              apply: replaced(at, { ...row, about: roles }),
            },
          ]
        : []),
      ...(row.ownOffers
        ? [
            {
              ...{ name: `not only their own: ${name}`, verb, first: row.roles.flatMap(holders) },
              apply: replaced(at, withoutOwnOffers(row)),
            },
          ]
        : []),
      ...row.roles.map((role) => ({
        ...{ name: `${role} taken from ${name}`, verb, first: holders(role) },
        apply: replaced(at, { ...row, roles: row.roles.filter((each) => each !== role) }),
      })),
      ...(stages ?? []).map((stage) => ({
        ...{ name: `${stage} taken from ${name}`, verb },
        apply: replaced(at, { ...row, stages: (stages ?? []).filter((each) => each !== stage) }),
      })),
      ...(stages ? stagesOfScenery : [])
        .filter((stage) => !table.some((each) => each.verb === verb && each.stages?.includes(stage)))
        // What is not public has no addressee to act at: another guard stands before this one.
        .filter(
          (stage) =>
            !stages?.every((each) => each === 'PUBLISHED') ||
            verb === 'withdrawRecommendation' ||
            isPublic(stage),
        )
        .map((stage) => ({
          ...{ name: `${stage} added to ${name}`, verb },
          apply: replaced(at, { ...row, stages: [...(stages ?? []), stage] }),
        })),
    ];
  });
}

const withoutCondition = (name: string, condition: Condition): Guard => ({
  ...{ name, verb: null },
  apply: () => {
    switchOff(condition);
    return () => switchOff(null);
  },
});

const disabled = (name: string, verb: string | null = null): Guard => ({
  ...{ name: `${name} passed by`, verb },
  apply: () => {
    off.add(name);
    return () => void off.delete(name);
  },
});

const guardsOfQueries: Guard[] = [
  withoutCondition('only what is published is listed', { column: 'r.published_at', operator: 'is not' }),
  withoutCondition('only public events', { column: 'x.is_public', operator: '=' }),
  withoutCondition('not while it waits for a second person', { words: 'not u.needs_confirmation' }),
  withoutCondition('a role that has begun', { column: 'grant.since', operator: '<=' }),
  withoutCondition('a role that has not ended', { column: 'grant.until', operator: '>=' }),
  disabled('maySee'),
  disabled('mayRead'),
  disabled('maySeeUpdate'),
  disabled('mayReadPending'),
  disabled('isPublic'),
  disabled('belongsTo', 'assessStatus'),
];

/** The first cell that comes out otherwise, in words; null when the matrix notices nothing. */
async function noticed({ verb, first = [] }: Guard): Promise<string | null> {
  const people = [...new Set([...first, 'citizen', 'until-yesterday', 'from-tomorrow', ...everybody])];
  if (verb && !verb.startsWith('read')) {
    const own = people.flatMap((who) =>
      cells.filter((cell) => cell.who === who && cell.verb === (verb as Verb)),
    );
    const [wrong] = await wrongActs(world, scenery, own, { andTakeBack: true, untilFirst: true });
    return wrong ? `${wrong.cell}: ${wrong.found}` : null;
  }
  for (const who of people) {
    // Whoever knows what to ask for comes across everything hidden; only what is held by no verb needs more questions.
    const asked = verb ? questions : [...questions, ...publicQuestions()];
    const { leaks, missed } = await wrongSights(world, who, asked, secrets, { untilFirst: true });
    const [wrong] = [...leaks, ...missed];
    if (wrong) return `${who}: ${wrong.what}`;
  }
  return null;
}

test('every guard that is switched off is found', async () => {
  expect(mutations.length).toBeGreaterThan(0);
  const guards = [...guardsOfQueries, ...guardsOfTheTable()].filter(
    ({ name }) => !process.env['GUARDS'] || new RegExp(process.env['GUARDS']).test(name),
  );
  const unnoticed: string[] = [];
  for (const guard of guards) {
    // Each statement is kept for tests that count them; here they only fill the memory.
    world.statements.length = 0;
    const undo = guard.apply();
    // An answer that fails is noticed as well.
    const found = await noticed(guard).catch(String).finally(undo);
    if (!found) unnoticed.push(guard.name);
    console.log(
      `${found ? 'found' : 'NOT FOUND'}  ${guard.name}${found ? `  →  ${found.slice(0, 160)}` : ''}`,
    );
  }
  console.log(`${guards.length} guards switched off, ${guards.length - unnoticed.length} found`);
  expect(unnoticed).toEqual([]);
});
