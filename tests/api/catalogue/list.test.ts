import { beforeAll, describe, expect, test } from 'vitest';
import { aCrowd } from '../../support/world-crowd.ts';
import { TODAY } from '../../support/clock.ts';
import { aWorld, places } from '../../support/world.ts';
import { everything, reckon } from '../dashboards/slow-reckoning.ts';

const world = await aWorld();

interface Node {
  reference: string;
}
const referencesOf = ({ edges }: { edges: { node: Node }[] }) => edges.map(({ node }) => node.reference);
const list = async (args: string, variables = '', given: Record<string, unknown> = {}) => {
  const { recommendations } = await world.anonymous.ask(
    `query ${variables && `(${variables})`} { recommendations(first: 100, ${args}) { totalCount edges { node { reference } } } }`,
    given,
  );
  expect(recommendations.totalCount).toBe(recommendations.edges.length);
  return referencesOf(recommendations);
};

describe('the order of the list', () => {
  let now: ReturnType<typeof reckon>;
  beforeAll(async () => {
    await aCrowd(world, 24);
    now = reckon(await everything(world.database.db), { day: TODAY, basis: 'KNOWN_NOW', past: false });
  }, 120_000);

  const expectSorted = (
    references: string[],
    keyOf: (each: (typeof now)[number]) => string | number,
    descending = false,
  ) => {
    const keys = references.map((reference) =>
      keyOf(now.find(({ recommendation }) => recommendation.reference === reference) as never),
    );
    const sorted = keys.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    expect(keys).toEqual(descending ? sorted.toReversed() : sorted);
    expect(references).toHaveLength(now.length);
    expect(new Set(keys).size).toBeGreaterThan(1);
  };

  test('by the latest event, by the day it happened', async () => {
    expectSorted(
      await list('orderBy: RECENTLY_CHANGED'),
      ({ recommendation }) => recommendation.lastEventOn,
      true,
    );
    expect(await list('')).toEqual(await list('orderBy: RECENTLY_CHANGED'));
    expect(await list('orderBy: RELEVANCE')).toEqual(await list('orderBy: RECENTLY_CHANGED'));
  });

  test('by waiting: the longest silence first, those that wait for nobody last', async () => {
    expectSorted(await list('orderBy: WAITING_LONGEST'), ({ waitingDays }) => waitingDays, true);
  });

  test('by reference, as people count: Forum, group, number', async () => {
    const two = (text: string) => text.replace(/\d+/g, (digits) => digits.padStart(5, '0'));
    expectSorted(await list('orderBy: REFERENCE'), ({ recommendation }) => two(recommendation.reference));
  });

  test('by publication, newest first', async () => {
    expectSorted(
      await list('orderBy: NEWEST'),
      ({ recommendation }) => recommendation.publishedAt.toISOString(),
      true,
    );
  });
});

describe('back-filling', () => {
  test('what is counted in percentages and what stands outside are lists of their own', async () => {
    const { implementationSummary } = await world.anonymous.ask(
      '{ implementationSummary { denominator excluded } }',
    );
    expect(await list('filter: { counted: true }')).toHaveLength(implementationSummary.denominator);
    expect(await list('filter: { counted: false }')).toHaveLength(implementationSummary.excluded);
    expect(implementationSummary.excluded).toBeGreaterThan(0);
  });

  test('history entered today stands where it belongs, and is not news', async () => {
    const { slug, aRecommendation } = world.aForum();
    const recent = await aRecommendation().adopted({ on: '2016-02-01' }).published({ on: '2016-02-10' });
    const old = await aRecommendation()
      .adopted({ on: '2013-10-30' })
      .published({ on: '2013-11-30' })
      .reported('IN_PROGRESS', { on: '2014-01-01', precision: 'YEAR' });
    const filter = [
      `filter: $filter`,
      '$filter: RecommendationFilter',
      { filter: { forum: [slug] } },
    ] as const;
    expect(await list(filter[0], filter[1], filter[2])).toEqual([recent.reference, old.reference]);
    const { changes } = await world.anonymous.ask(
      `query ($filter: RecommendationFilter) { changes(first: 100, filter: $filter) { edges { node { kind occurredOn { date precision } recommendation { reference } } } } }`,
      filter[2],
    );
    expect(
      changes.edges.map(({ node }: { node: { kind: string; occurredOn: { date: string } } }) => [
        node.kind,
        node.occurredOn.date,
      ]),
    ).toEqual([
      ['PUBLISHED', '2016-02-10'],
      ['ADOPTED', '2016-02-01'],
      ['REPORTED', '2014-01-01'],
      ['PUBLISHED', '2013-11-30'],
      ['ADOPTED', '2013-10-30'],
    ]);
    const { changes: since } = await world.anonymous.ask(
      `query ($filter: RecommendationFilter) { changes(since: "2014-12-31", filter: $filter) { totalCount edges { node { kind } } } }`,
      filter[2],
    );
    expect(since.edges.map(({ node }: { node: { kind: string } }) => node.kind)).toEqual([
      'PUBLISHED',
      'ADOPTED',
      'REPORTED',
    ]);
    expect(since.totalCount).toBe(3);
  });

  test('publishing years after the adoption is not news either, and stands in the timeline', async () => {
    const { slug, aRecommendation } = world.aForum();
    const filter = { forum: [slug] };
    const late = await aRecommendation().adopted({ on: '2013-10-30' }).published({ on: '2016-03-01' });
    const recent = await aRecommendation().adopted({ on: '2015-02-01' }).published({ on: '2016-02-01' });
    const { changes, recommendation } = await world.anonymous.ask(
      `query ($filter: RecommendationFilter, $late: String!) {
         changes(filter: $filter) { totalCount edges { node { kind recommendation { reference } } } }
         recommendation(reference: $late) { timeline(first: 9) { edges { node { kind } } } }
       }`,
      { filter, late: late.reference },
    );
    type Edge = { node: { kind: string; recommendation: { reference: string } } };
    expect(changes.edges.map(({ node }: Edge) => [node.kind, node.recommendation.reference])).toEqual([
      ['PUBLISHED', recent.reference],
      ['ADOPTED', recent.reference],
      ['ADOPTED', late.reference],
    ]);
    expect(recommendation.timeline.edges.map(({ node }: Edge) => node.kind)).toEqual([
      'ADOPTED',
      'PUBLISHED',
    ]);
    expect(await list('filter: $filter', '$filter: RecommendationFilter', { filter })).toEqual([
      recent.reference,
      late.reference,
    ]);
  });
});

describe('searching', () => {
  beforeAll(async () => {
    const { aRecommendation } = world.aForum({ code: 'KRA-2013', slug: 'krakow-2013' });
    await aRecommendation({ title: 'Żłobki dla dzieci cudzoziemców', body: 'Gmina organizuje opiekę.' })
      .adopted()
      .published();
    await aRecommendation({
      title: 'Opieka w przedszkolach',
      body: 'Dotyczy też żłobków i świetlic.',
      rationale: 'Łączenie rodzin',
    })
      .adopted()
      .revised({ language: 'UK', title: 'Догляд у садочках', body: 'Стосується дітей.' })
      .published();
    await aRecommendation({ title: 'Kursy języka', body: 'Bez opłat.' }).adopted().published();
  }, 60_000);

  const find = (search: string, more = 'orderBy: RELEVANCE') =>
    list(`search: $search, filter: { forum: ["krakow-2013"] }, ${more}`, '$search: String', { search });

  test.each([
    ['żłobki', ['KRA-2013/1', 'KRA-2013/2']],
    ['zlobki', ['KRA-2013/1', 'KRA-2013/2']],
    ['ŻŁOBKÓW', ['KRA-2013/1', 'KRA-2013/2']],
    ['Laczenie', ['KRA-2013/2']],
    ['łączenia rodziny', ['KRA-2013/2']],
    ['przedszkole', ['KRA-2013/2']],
    ['догляду', ['KRA-2013/2']],
    ['дітей', ['KRA-2013/2']],
    ['jezyka KURSY', ['KRA-2013/3']],
    ['kursy przedszkola', []],
    ['nieistnieje', []],
    ['KRA-2013/3', ['KRA-2013/3']],
    ['', ['KRA-2013/1', 'KRA-2013/2', 'KRA-2013/3']],
    ['!?&|:* ()', ['KRA-2013/1', 'KRA-2013/2', 'KRA-2013/3']],
  ])('"%s"', async (search, expected) => {
    expect((await find(search)).toSorted()).toEqual(expected);
  });

  test('what stands in the title comes before what stands in the text', async () => {
    expect(await find('zlobki')).toEqual(['KRA-2013/1', 'KRA-2013/2']);
    expect(await find('opieka')).toEqual(['KRA-2013/2', 'KRA-2013/1']);
  });

  test.each([
    "' or 1=1 --",
    '<-> ! (',
    'a & | b',
    ':*',
    '\\',
    '%',
    '_',
    '"',
    '💉',
    'a'.repeat(2000),
    `${'słowo '.repeat(300)}`,
  ])('nothing that is typed is a fault: %s', async (search) => {
    const { errors } = await world.anonymous.try(
      `query ($search: String) { recommendations(search: $search) { totalCount } institutions(search: $search) { totalCount } }`,
      { search },
    );
    expect(errors).toBeUndefined();
  });

  test('what was written is found at once, and what it replaced no longer', async () => {
    const { reference, and } = await world.aRecommendation({ title: 'Kwiatokrzewie' }).adopted().published();
    const found = (search: string) => list('search: $search', '$search: String', { search });
    expect(await found('kwiatokrzewie')).toEqual([reference]);
    await and.revised({ title: 'Drzewostan', changeNote: 'Nazwa' });
    expect(await found('kwiatokrzewie')).toEqual([]);
    expect(await found('drzewostan')).toEqual([reference]);
  });
});

describe('institutions', () => {
  const names = async (args: string) =>
    (
      await world.anonymous.ask(
        `{ institutions(first: 100, ${args}) { totalCount edges { node { slug name { value } } } } }`,
      )
    ).institutions.edges.map(({ node }: { node: { name: { value: string } } }) =>
      node.name.value.replace(' (przykład)', ''),
    );

  test('stand in Polish order and are found by any name they bore, with Polish letters or without', async () => {
    for (const [slug, ...pl] of [
      ['msw', 'Ministerstwo Łączności', 'Ministerstwo Żeglugi'],
      ['cieszyn', 'Ćwiczenia'],
      ['cab', 'Czas'],
      ['lodz', 'Łódź'],
      ['lzy', 'Lzy'],
    ]) {
      await world.anInstitution({
        slug,
        sector: 'MEDIA',
        names: pl.map((name) => ({ name: { pl: `${name} (przykład)` } })),
      });
    }
    expect(await names('sector: MEDIA')).toEqual([
      'Czas',
      'Ćwiczenia',
      'Lzy',
      'Łódź',
      'Ministerstwo Żeglugi',
    ]);
    expect(await names('search: "zeglugi"')).toEqual(['Ministerstwo Żeglugi']);
    expect(await names('search: "ŁĄCZNOŚCI"')).toEqual(['Ministerstwo Żeglugi']);
    expect(await names('search: "lodz", sector: MEDIA')).toEqual(['Łódź']);
    expect(await names('search: "lodz"')).toContain('Łódzka szkoła');
    expect(await names('search: "%"')).toEqual([]);
    expect(await names('search: "_"')).toEqual([]);
    expect(await names('search: "lodz", sector: COURT')).toEqual([]);
  });

  test('show what was addressed to them, once published', async () => {
    const slug = await world.anInstitution();
    await world.aRecommendation({ addressedTo: [slug] });
    const { reference } = await world
      .aRecommendation({ addressedTo: [slug] })
      .adopted()
      .published();
    const { institution } = await world.anonymous.ask(
      `query ($slug: String!) { institution(slug: $slug) { isExample addressed { totalCount edges { node { institutionNameThen recommendation { reference } } } } } }`,
      { slug },
    );
    expect(institution).toMatchObject({
      isExample: true,
      addressed: { totalCount: 1, edges: [{ node: { recommendation: { reference } } }] },
    });
  });
});

test('what does not exist is null, whatever is asked for', async () => {
  const answer = await world.anonymous.ask(
    `{ forum(slug: "x") { id } workingGroup(forum: "wroclaw-2015", number: 99) { id } recommendation(reference: "X/1") { id }
       institution(slug: "x") { id } city(slug: "x") { id } theme(slug: "x") { id } action(slug: "x") { id } forumSeries(slug: "x") { id }
       node(id: "x") { id } other: node(id: "Forum:${crypto.randomUUID()}") { id } }`,
  );
  expect(Object.values(answer)).toEqual(Object.values(answer).map(() => null));
});

test('each thing with an id is found by it', async () => {
  const { reference } = await world
    .aRecommendation({ addressedTo: [places.cityOffice] })
    .adopted()
    .published()
    .reported('IMPLEMENTED');
  const answer = await world.anonymous.ask(
    `query ($reference: String!) {
       recommendation(reference: $reference) { id forum { id series { id } city { id } } workingGroup { id } themes { id }
         addressees { id institution { id } reported { id evidence { id } } } timeline { edges { node { id } } } }
       actions { edges { node { id } } } }`,
    { reference },
  );
  const ids =
    JSON.stringify(answer)
      .match(/"id":"[^"]+"/g)
      ?.map((found) => found.slice(6, -1)) ?? [];
  const kinds = new Set(ids.map((id) => id.split(':')[0]));
  expect(kinds).toEqual(
    new Set([
      'Recommendation',
      'Forum',
      'ForumSeries',
      'City',
      'WorkingGroup',
      'Theme',
      'Addressee',
      'Institution',
      'StatusUpdate',
      'Evidence',
      'Change',
      'Action',
    ]),
  );
  for (const id of ids) {
    const { node } = await world.anonymous.ask(`query ($id: ID!) { node(id: $id) { __typename id } }`, {
      id,
    });
    expect(node).toEqual({ __typename: id.split(':')[0], id });
  }
});
