import { describe, expect, test } from 'vitest';
import { places } from '../support/cast.ts';
import { aWorld } from '../support/world.ts';
import { root } from './repository.ts';

/** Every question the pages ask, by the name of its operation. Untyped: the generated file is the web's. */
const operations = (await import(`${root}/web/src/lib/server/__generated__/operations.ts`)) as Record<
  string,
  unknown
>;
const documentOf = (operation: string) => String(operations[`${operation}Document`]);

const world = await aWorld();
const group = world.aForum({ slug: 'rosnace' }).aWorkingGroup();

/** A recommendation with everything that a page can show of one. */
const aFullStory = () =>
  group
    .aRecommendation({ addressedTo: [places.cityOffice], supportedBy: [places.ministry] })
    .adopted({ on: '2015-05-20' })
    .published({ on: '2015-06-15' })
    .sent({ on: '2015-06-20' })
    .responded('ACCEPTED', { on: '2015-07-01' })
    .promised('Zrobimy', { on: '2015-07-01', dueOn: '2015-12-01' })
    .reported('IN_PROGRESS', { on: '2015-09-01', explanation: 'Trwa.' })
    .assessed('NO_EVIDENCE', { on: '2015-10-01', explanation: 'Nie wiadomo.' });

/** Pages with lists, and what they are asked for. */
const pages: [
  operation: string,
  variables: Record<string, unknown>,
  as: 'anonymous' | 'coordinator' | 'focal-point',
][] = [
  ['Home', {}, 'anonymous'],
  ['Forums', {}, 'anonymous'],
  ['Forum', { slug: 'rosnace' }, 'anonymous'],
  ['WorkingGroup', { forum: 'rosnace', number: 1 }, 'anonymous'],
  ['Recommendations', {}, 'anonymous'],
  ['RecommendationRows', {}, 'anonymous'],
  ['Institution', { slug: places.cityOffice }, 'anonymous'],
  ['Institutions', {}, 'anonymous'],
  ['Theme', { slug: 'edukacja' }, 'anonymous'],
  ['Desk', {}, 'coordinator'],
  ['Desk', {}, 'focal-point'],
  ['GroupDesk', { forum: 'rosnace', number: 1 }, 'coordinator'],
  ['ForumDesk', { slug: 'rosnace' }, 'coordinator'],
  ['Inbox', { slug: places.cityOffice }, 'focal-point'],
];

/** SQL statements that a question takes. The first asking warms what is kept for good. */
const statementsOf = async ([operation, variables, as]: (typeof pages)[number]) => {
  const voice = as === 'anonymous' ? world.anonymous : world.as(as);
  await voice.ask(documentOf(operation), variables);
  world.statements.length = 0;
  await voice.ask(documentOf(operation), variables);
  return world.statements.length;
};

const counted = async () => {
  const counts: Record<string, number> = {};
  for (const page of pages) counts[`${page[0]} as ${page[2]}`] = await statementsOf(page);
  return counts;
};

describe('a page', () => {
  test('takes as many statements for 100 recommendations as for 10', { timeout: 120_000 }, async () => {
    for (let made = 0; made < 10; made += 1) await aFullStory();
    const few = await counted();
    for (let made = 10; made < 100; made += 1) await aFullStory();
    expect(await counted()).toEqual(few);
    expect(Math.min(...Object.values(few))).toBeGreaterThan(0);
  });
});
