import { beforeAll, describe, expect, test } from 'vitest';
import type { Voice } from '../../support/api.ts';
import { aCrowd } from '../../support/world-crowd.ts';
import { aWorld, places } from '../../support/world.ts';

const world = await aWorld();
let withStory = '';

beforeAll(async () => {
  await aCrowd(world, 20);
  const { reference, and } = await world
    .aRecommendation()
    .adopted({ on: '2015-05-20' })
    .published({ on: '2015-06-15' });
  withStory = reference;
  // Several on one day, so that the day alone does not order them.
  for (const status of ['NOT_STARTED', 'IN_PROGRESS', 'STALLED', 'IN_PROGRESS'] as const) {
    await and
      .reported(status, { on: '2015-10-01' })
      .reported(status, { on: '2015-10-01', precision: 'MONTH' });
  }
  // Two of one kind wait for the same person at the same addressee.
  await world
    .aRecommendation({ addressedTo: [places.ministry] })
    .adopted()
    .published()
    .reported('IN_PROGRESS', { unconfirmed: true })
    .reported('STALLED', { unconfirmed: true })
    .assessed('NOT_IMPLEMENTED', { unconfirmed: true })
    .assessed('NOT_APPLICABLE', { unconfirmed: true });
  for (let draft = 0; draft < 7; draft += 1) await world.aRecommendation();
  for (const [at, pl] of ['Łąka', 'Lasy', 'Zorza', 'Ślad', 'Sad', 'Źródło', 'Ćma', 'Centrum'].entries()) {
    await world.anInstitution({ slug: `i-${at}`, names: [{ name: { pl: `${pl} (przykład)` } }] });
  }
  for (const [at, on] of ['2014-01-01', null, '2015-03-01', '2014-01-01', null, '2016-01-01'].entries()) {
    const startsOn = on ? { date: on, precision: 'MONTH' as const } : undefined;
    await world.aForum({ slug: `f-${at}`, code: `F-${at}`, startsOn, endsOn: startsOn }).ready();
  }
}, 120_000);

interface Paged {
  voice?: () => Voice;
  /** The connection with its arguments in place of ARGS. */
  query: string;
  /** Where the connection stands in the answer. */
  path: (string | number)[];
  node?: string;
}

const orders = ['RELEVANCE', 'RECENTLY_CHANGED', 'WAITING_LONGEST', 'REFERENCE', 'NEWEST'];
const connections: Record<string, Paged> = {
  ...Object.fromEntries(
    orders.flatMap((order) => [
      [
        `recommendations by ${order}`,
        { query: `recommendations(orderBy: ${order}, ARGS)`, path: ['recommendations'] },
      ],
      [
        `recommendations by ${order} as of a past day`,
        { query: `recommendations(orderBy: ${order}, asOf: "2015-12-31", ARGS)`, path: ['recommendations'] },
      ],
    ]),
  ),
  'recommendations by RELEVANCE of a search': {
    query: 'recommendations(search: "nr", orderBy: RELEVANCE, ARGS)',
    path: ['recommendations'],
  },
  'recommendations of a filter': {
    query: 'recommendations(filter: { kind: [INSTITUTIONAL, LAW_CHANGE], disagreement: false }, ARGS)',
    path: ['recommendations'],
  },
  forums: { query: 'forums(ARGS)', path: ['forums'] },
  'forums of a kind': { query: 'forums(kind: FORUM, ARGS)', path: ['forums'] },
  institutions: { query: 'institutions(ARGS)', path: ['institutions'] },
  'institutions of a search': { query: 'institutions(search: "przyklad", ARGS)', path: ['institutions'] },
  cities: { query: 'cities(ARGS)', path: ['cities'] },
  actions: { query: 'actions(ARGS)', path: ['actions'] },
  changes: { query: 'changes(ARGS)', path: ['changes'] },
  'changes of a filter': {
    query: 'changes(since: "2015-10-01", filter: { kind: [LAW_CHANGE] }, ARGS)',
    path: ['changes'],
  },
  'recommendations of a Forum': {
    query: 'forum(slug: "wroclaw-2015") { recommendations(ARGS) }',
    path: ['forum', 'recommendations'],
  },
  'recommendations of a group': {
    query: 'workingGroup(forum: "wroclaw-2015", number: 3) { recommendations(ARGS) }',
    path: ['workingGroup', 'recommendations'],
  },
  'drafts of a group': {
    voice: () => world.as('rapporteur'),
    query: 'workingGroup(forum: "wroclaw-2015", number: 3) { drafts(ARGS) }',
    path: ['workingGroup', 'drafts'],
  },
  'recommendations of a theme': {
    query: 'theme(slug: "zdrowie") { recommendations(ARGS) }',
    path: ['theme', 'recommendations'],
  },
  'what an institution is addressed': {
    query: `institution(slug: "${places.cityOffice}") { addressed(ARGS) }`,
    path: ['institution', 'addressed'],
  },
  'the story of a recommendation': {
    query: 'recommendation(reference: $reference) { timeline(ARGS) }',
    path: ['recommendation', 'timeline'],
  },
  'the status updates of an addressee': {
    query: 'recommendation(reference: $reference) { addressees { statusUpdates(ARGS) } }',
    path: ['recommendation', 'addressees', 0, 'statusUpdates'],
  },
  ...Object.fromEntries(
    (['rapporteur', 'coordinator', 'focal-point', 'validator', 'assessor'] as const).map((persona) => [
      `what waits for the ${persona}`,
      { voice: () => world.as(persona), query: 'viewer { tasks(ARGS) }', path: ['viewer', 'tasks'] },
    ]),
  ),
};

interface Page {
  edges: { cursor: string; node: { id: string } }[];
  totalCount: number;
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

async function pageOf(
  { voice = () => world.anonymous, query, path }: Paged,
  first: number,
  after?: string | null,
): Promise<Page> {
  const args = 'first: $first, after: $after';
  const whole =
    '{ totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';
  const reference = query.includes('$reference') ? '$reference: String!, ' : '';
  const asked = query.replace(/\(([^()]*)ARGS\)/, (_, before) => `(${before}${args}) ${whole}`);
  const answer = await voice().ask(`query (${reference}$first: Int!, $after: String) { ${asked} }`, {
    first,
    after,
    ...(reference ? { reference: withStory } : {}),
  });
  return path.reduce((at, step) => at[step], answer);
}

const ids = ({ edges }: Page) => edges.map(({ node }) => node.id);

describe.each(Object.entries(connections))('%s', (name, connection) => {
  test('comes page by page, each row exactly once', async () => {
    const whole = await pageOf(connection, 100);
    expect(whole.totalCount, 'worth paging').toBeGreaterThan(/^actions|validator/.test(name) ? 0 : 1);
    expect(whole.totalCount).toBe(whole.edges.length);
    expect(new Set(ids(whole)).size).toBe(whole.edges.length);
    expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });

    for (const size of [1, 4]) {
      if (size === 1 && whole.totalCount > 15) continue;
      const found: string[] = [];
      let after: string | null = null;
      for (;;) {
        const page: Page = await pageOf(connection, size, after);
        found.push(...ids(page));
        expect(page.totalCount).toBe(whole.totalCount);
        expect(page.pageInfo).toMatchObject({
          hasPreviousPage: after !== null,
          hasNextPage: found.length < whole.totalCount,
          startCursor: page.edges.at(0)?.cursor ?? null,
          endCursor: page.edges.at(-1)?.cursor ?? null,
        });
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      expect(found).toEqual(ids(whole));
    }
  });
});

test('a cursor of another list or order is no fault, and one of nothing at all starts at the beginning', async () => {
  const strange = new Set(['x', 'WyJ4Il0', Buffer.from('["1","2","3"]').toString('base64url')]);
  strange.add(Buffer.from('["1","2","\\u0000"]').toString('base64url'));
  strange.add(Buffer.from(`["99999999999999999999","1","${crypto.randomUUID()}"]`).toString('base64url'));
  const nothings = ['x', 'WyJ4Il0'];
  const lists = Object.entries(connections);
  for (const [at, [name, connection]] of lists.entries()) {
    const beginning = ids(await pageOf(connection, 2));
    const [, neighbour = connection] = lists[(at + 2) % lists.length] ?? [];
    const cursors = [...strange, (await pageOf(neighbour, 1)).pageInfo.endCursor ?? ''];
    for (const cursor of cursors) {
      const page = await pageOf(connection, 2, cursor);
      expect(page.edges.length, `${name} after ${cursor}`).toBeLessThan(3);
      if (nothings.includes(cursor)) {
        expect(ids(page), name).toEqual(beginning);
        expect(page.pageInfo.hasPreviousPage).toBe(false);
      }
    }
  }
  expect(world.faults).toEqual([]);
}, 60_000);

test('`first` is from 1 to 100', async () => {
  for (const first of [0, -1, 101, 1000]) {
    const { status, errors } = await world.anonymous.try(
      `query ($first: Int!) { forums(first: $first) { totalCount } }`,
      { first },
    );
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
  }
});
