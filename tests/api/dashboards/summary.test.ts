import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type {
  AsOfBasis,
  ImplementationSummary,
  RecommendationFilter,
  StatusCount,
  SummaryDimension,
} from '../../../server/src/graphql/__generated__/types.ts';
import { TODAY } from '../../support/clock.ts';
import { aCrowd } from '../../support/world-crowd.ts';
import { aWorld, places } from '../../support/world.ts';
import { everything, passes, placesIn, reckon, tally, type Moment } from './slow-reckoning.ts';

const world = await aWorld();
let all: Awaited<ReturnType<typeof everything>>;
let groups: string[];

beforeAll(async () => {
  await aCrowd(world, 48);
  // No verb leads to these stages yet, but content may.
  const { db } = world.database;
  const published = await db
    .selectFrom('recommendations')
    .select('id')
    .where('stage', '=', 'PUBLISHED')
    .orderBy('id')
    .execute();
  for (const [at, stage] of [
    [3, 'MERGED'],
    [7, 'SUPERSEDED'],
  ] as const) {
    await db
      .updateTable('recommendations')
      .set({ stage })
      .where('id', '=', published[at]?.id ?? '')
      .execute();
  }
  all = await everything(db);
  groups = [...new Set(all.recommendations.flatMap(({ workingGroupId }) => workingGroupId ?? []))].map(
    (id) => `WorkingGroup:${id}`,
  );
}, 120_000);

const counts = 'status count';
const summaryFields = `denominator excluded excludedBy { withdrawn merged superseded notApplicable }
  counts { ${counts} } reportedCounts { ${counts} } assessedCounts { ${counts} } unknown assessed overdue waiting
  rows { denominator keys { dimension value label } counts { ${counts} } }`;
const asked = `query ($filter: RecommendationFilter, $groupBy: [SummaryDimension!], $asOf: Date, $basis: AsOfBasis) {
  implementationSummary(filter: $filter, groupBy: $groupBy, asOf: $asOf, asOfBasis: $basis) { ${summaryFields} }
  recommendations(filter: $filter, asOf: $asOf, asOfBasis: $basis, first: 100) { totalCount edges { node { reference headline { status } } } } }`;

const asTally = (statusCounts: StatusCount[]) =>
  Object.fromEntries(statusCounts.map(({ status, count }) => [status, count]));
const sum = (statusCounts: StatusCount[]) => statusCounts.reduce((total, { count }) => total + count, 0);
const momentOf = (asOf: string | undefined, basis: AsOfBasis): Moment =>
  asOf === undefined ? { day: TODAY, basis: 'KNOWN_NOW', past: false } : { day: asOf, basis, past: true };

interface Question {
  filter: RecommendationFilter;
  groupBy: SummaryDimension[];
  asOf?: string;
  basis: AsOfBasis;
}

/** Asks, and compares every number of the answer with the slow reckoning. */
async function compare({ filter, groupBy, asOf, basis }: Question) {
  const moment = momentOf(asOf, basis);
  const matching = reckon(all, moment).filter((each) => passes(all, moment, filter, each));
  const inside = matching.filter(({ why }) => why === null);
  const { implementationSummary, recommendations } = await world.anonymous.ask(asked, {
    filter,
    groupBy,
    asOf,
    basis,
  });
  const summary: ImplementationSummary = implementationSummary;

  expect(summary.denominator).toBe(inside.length);
  expect(summary.excluded).toBe(matching.length - inside.length);
  const excluded = (reason: string) => matching.filter(({ why }) => why === reason).length;
  expect(summary.excludedBy).toEqual({
    withdrawn: excluded('WITHDRAWN'),
    merged: excluded('MERGED'),
    superseded: excluded('SUPERSEDED'),
    notApplicable: excluded('NOT_APPLICABLE'),
  });
  expect(asTally(summary.counts)).toEqual(tally(inside.map(({ status }) => status)));
  expect(sum(summary.counts)).toBe(summary.denominator);
  expect(asTally(summary.reportedCounts)).toEqual(tally(inside.map(({ reported }) => reported)));
  expect(asTally(summary.assessedCounts)).toEqual(tally(inside.map(({ assessed }) => assessed)));
  expect(summary.unknown).toBe(inside.filter(({ basis }) => basis === null).length);
  expect(summary.assessed).toBe(inside.filter(({ basis }) => basis === 'ASSESSED').length);
  expect(summary.overdue).toBe(inside.filter(({ isOverdue }) => isOverdue).length);
  expect(summary.waiting).toBe(inside.filter(({ waitingDays }) => waitingDays >= 0).length);

  const expected = new Map<string, typeof inside>();
  for (const each of groupBy.length > 0 ? inside : []) {
    for (const place of placesIn(all, groupBy, each))
      expected.set(place, [...(expected.get(place) ?? []), each]);
  }
  const rows = summary.rows.map(({ keys, denominator, counts }) => [
    keys.map(({ value }) => value).join(' | '),
    { denominator, counts: asTally(counts) },
  ]);
  expect(Object.fromEntries(rows)).toEqual(
    Object.fromEntries(
      [...expected].map(([place, its]) => [
        place,
        { denominator: its.length, counts: tally(its.map(({ status }) => status)) },
      ]),
    ),
  );
  expect(rows).toHaveLength(expected.size);
  for (const { keys } of summary.rows) expect(keys.map(({ dimension }) => dimension)).toEqual(groupBy);

  // The list behind the number.
  expect(recommendations.totalCount).toBe(matching.length);
  const listed = recommendations.edges.map(
    ({ node }: { node: { reference: string; headline: StatusCount } }) => [
      node.reference,
      node.headline.status,
    ],
  );
  expect(Object.fromEntries(listed)).toEqual(
    Object.fromEntries(matching.map(({ recommendation, status }) => [recommendation.reference, status])),
  );
}

const everyStatus = [
  'NOT_STARTED',
  'PLANNED',
  'IN_PROGRESS',
  'STALLED',
  'PARTLY_IMPLEMENTED',
  'IMPLEMENTED',
  'IMPLEMENTED_OTHERWISE',
  'NOT_IMPLEMENTED',
  'REVERSED',
  'NOT_APPLICABLE',
  'NO_EVIDENCE',
] as const;
const some = <Value>(...values: readonly Value[]) =>
  fc.subarray([...values], { minLength: 1, maxLength: Math.min(4, values.length) });
/** Values for each field, of which some match and some do not. */
const fields = (): {
  [Field in keyof RecommendationFilter]-?: fc.Arbitrary<NonNullable<RecommendationFilter[Field]>>;
} => ({
  forum: some('wroclaw-2015', 'lublin-2014', 'seminarium-2015', 'nie-ma'),
  workingGroup: some(...groups, `WorkingGroup:${crypto.randomUUID()}`, 'nic'),
  theme: some('zdrowie', 'szczepienia', 'praca', 'edukacja', 'nie-ma'),
  kind: some('LAW_CHANGE' as const, 'INSTITUTIONAL' as const, 'JOINT_PROJECT' as const),
  institution: some<string>(places.cityOffice, places.ministry, 'szkola-przyklad', 'nie-ma'),
  sector: some('MINISTRY' as const, 'MUNICIPALITY' as const, 'VOIVODESHIP_OFFICE' as const, 'MEDIA' as const),
  city: some('warszawa', 'wroclaw', 'poznan', 'nie-ma'),
  voivodeship: some('14', 'dolnoslaskie', 'wielkopolskie', '99'),
  year: some(2014, 2015, 2016),
  headline: some(...everyStatus),
  reported: some(...everyStatus),
  assessed: some(...everyStatus),
  response: some(
    'NOT_SENT' as const,
    'AWAITING' as const,
    'NO_RESPONSE' as const,
    'ACKNOWLEDGED' as const,
    'ACCEPTED' as const,
    'REJECTED' as const,
  ),
  overdue: fc.boolean(),
  disagreement: fc.boolean(),
  priority: fc.boolean(),
  stale: fc.boolean(),
  counted: fc.boolean(),
  changedSince: fc.constantFrom('2015-07-01', '2015-12-01', '2016-02-01'),
});
const dimensions: SummaryDimension[] = [
  'FORUM',
  'WORKING_GROUP',
  'YEAR',
  'THEME',
  'KIND',
  'SECTOR',
  'INSTITUTION',
  'CITY',
  'VOIVODESHIP',
  'RESPONSE',
];
const aMoment = {
  asOf: fc.option(
    fc.constantFrom(
      '2014-12-31',
      '2015-06-30',
      '2015-09-01',
      '2015-12-31',
      '2016-01-09',
      '2016-01-10',
      '2016-02-29',
      TODAY,
    ),
    { nil: undefined },
  ),
  basis: fc.constantFrom<AsOfBasis>('KNOWN_NOW', 'PUBLIC_THEN'),
};

describe('a summary', () => {
  test('the crowd is worth comparing: every status, every position, something overdue, something outside', () => {
    const now = reckon(all, momentOf(undefined, 'KNOWN_NOW'));
    expect(new Set(now.map(({ status }) => status)).size).toBeGreaterThan(7);
    expect(
      new Set(now.flatMap(({ standings }) => standings.map(({ position }) => position))).size,
    ).toBeGreaterThan(6);
    expect(now.filter(({ isOverdue }) => isOverdue).length).toBeGreaterThan(2);
    expect(new Set(now.map(({ why }) => why))).toEqual(
      new Set([null, 'WITHDRAWN', 'MERGED', 'SUPERSEDED', 'NOT_APPLICABLE']),
    );
    expect(now.some(({ standings }) => standings.length === 0)).toBe(true);
  });

  test('is what a slow reckoning says, for any filter, split and moment', { timeout: 120_000 }, async () => {
    const arbitraries = fields();
    const aQuestion = fc.record({
      filter: fc
        .record(arbitraries, { requiredKeys: [] })
        .map((filter) => Object.fromEntries(Object.entries(filter).slice(0, 3)) as RecommendationFilter),
      groupBy: fc.subarray(dimensions, { maxLength: 3 }),
      ...aMoment,
    });
    const few = fc.sample(aQuestion, { numRuns: 50, seed: 90 }).map((question, at) => {
      // Most filters at once match nothing: two fields at most, chosen evenly.
      const chosen = Object.entries(question.filter).filter((_, place) => (place + at) % 3 !== 0);
      return { ...question, filter: Object.fromEntries(chosen) as RecommendationFilter };
    });
    for (const question of few) await compare(question);
    expect(few.filter(({ filter }) => Object.keys(filter).length > 0).length).toBeGreaterThan(30);
  });

  test.each(dimensions)('split by %s is what a slow reckoning says', async (dimension) => {
    await compare({ filter: {}, groupBy: [dimension], basis: 'KNOWN_NOW' });
  });

  test('each field of a filter narrows list and summary alike', { timeout: 60_000 }, async () => {
    for (const [at, [field, values]] of Object.entries(fields()).entries()) {
      for (const wanted of fc.sample(values as fc.Arbitrary<unknown>, { numRuns: 2, seed: at })) {
        await compare({ filter: { [field]: wanted }, groupBy: [], basis: 'KNOWN_NOW' });
      }
    }
  });

  test('an empty list of values lets nothing through', async () => {
    for (const field of ['forum', 'kind', 'headline', 'workingGroup', 'year', 'response']) {
      await compare({ filter: { [field]: [] }, groupBy: [], basis: 'KNOWN_NOW' });
    }
  });

  test('the same dimension asked for twice is answered once', async () => {
    const { implementationSummary } = await world.anonymous.ask(
      `{ implementationSummary(groupBy: [FORUM, FORUM]) { rows { keys { dimension } } } }`,
    );
    expect(implementationSummary.rows[0].keys).toEqual([{ dimension: 'FORUM' }]);
  });

  test('more than four dimensions are a mistake of the question', async () => {
    const { errors } = await world.anonymous.try(
      `{ implementationSummary(groupBy: [FORUM, KIND, YEAR, THEME, SECTOR]) { denominator } }`,
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
    const { implementationSummary } = await world.anonymous.ask(
      `{ implementationSummary(groupBy: [FORUM, KIND, YEAR, SECTOR]) { rows { keys { dimension } } } }`,
    );
    expect(implementationSummary.rows[0].keys).toHaveLength(4);
  });

  test('a value is as the filter takes it, with a label in the language asked for', async () => {
    const question = `{ implementationSummary(groupBy: [KIND]) { rows { keys { value label } } } }`;
    const labels = async (language: 'PL' | 'EN' | 'UK') =>
      (await world.anonymous.in(language).ask(question)).implementationSummary.rows.map(
        ({ keys }: { keys: { label: string }[] }) => keys[0]?.label,
      );
    expect(await labels('PL')).toEqual(['dla instytucji i organizacji', 'wspólny projekt', 'zmiana prawa']);
    expect(await labels('EN')).toEqual(['for institutions and NGOs', 'joint project', 'change in law']);
    expect(await labels('UK')).toEqual([
      'для установ і організацій',
      'спільний проєкт',
      'зміна в законодавстві',
    ]);
  });

  test('on a Forum, a group and an institution is the summary filtered by it', async () => {
    for (const { asOf, basis } of [
      { asOf: undefined, basis: 'KNOWN_NOW' },
      { asOf: '2015-12-31', basis: 'PUBLIC_THEN' },
    ]) {
      const { forums, institutions, workingGroup } = await world.anonymous.ask(
        `query ($asOf: Date, $basis: AsOfBasis) {
           forums { edges { node { slug summary(asOf: $asOf, asOfBasis: $basis) { denominator excluded counts { ${counts} } } } } }
           institutions { edges { node { slug summary(asOf: $asOf, asOfBasis: $basis) { denominator excluded counts { ${counts} } } } } }
           workingGroup(forum: "wroclaw-2015", number: 6) { id summary(asOf: $asOf, asOfBasis: $basis) { denominator excluded counts { ${counts} } } } }`,
        { asOf, basis },
      );
      const things = [
        ...forums.edges.map(({ node }: never) => ['forum', node]),
        ...institutions.edges.map(({ node }: never) => ['institution', node]),
        ['workingGroup', { ...workingGroup, slug: workingGroup.id }],
      ] as [string, { slug: string; summary: object }][];
      expect(things.length).toBeGreaterThan(9);
      for (const [field, { slug, summary }] of things) {
        const { implementationSummary } = await world.anonymous.ask(
          `query ($filter: RecommendationFilter, $asOf: Date, $basis: AsOfBasis) {
             implementationSummary(filter: $filter, asOf: $asOf, asOfBasis: $basis) { denominator excluded counts { ${counts} } } }`,
          { filter: { [field]: [slug] }, asOf, basis },
        );
        expect(summary, `${field} ${slug}`).toEqual(implementationSummary);
      }
    }
  });
});

describe('progress over time', () => {
  test.each<[AsOfBasis, RecommendationFilter]>([
    ['KNOWN_NOW', {}],
    ['PUBLIC_THEN', {}],
    ['KNOWN_NOW', { kind: ['LAW_CHANGE'] }],
    ['PUBLIC_THEN', { institution: [places.cityOffice], headline: ['IN_PROGRESS', 'NO_EVIDENCE'] }],
  ])('%s is the summary as of the last day of each month, %o', async (basis, filter) => {
    const { progressOverTime } = await world.anonymous.ask(
      `query ($filter: RecommendationFilter, $basis: AsOfBasis) {
         progressOverTime(filter: $filter, from: "2015-04-17", to: "2016-02-03", asOfBasis: $basis) { month denominator counts { ${counts} } } }`,
      { filter, basis },
    );
    expect(progressOverTime.map(({ month }: { month: string }) => month)).toEqual([
      ...['2015-04-01', '2015-05-01', '2015-06-01', '2015-07-01', '2015-08-01', '2015-09-01'],
      ...['2015-10-01', '2015-11-01', '2015-12-01', '2016-01-01', '2016-02-01'],
    ]);
    for (const { month, ...point } of progressOverTime) {
      const [year = 0, number = 0] = month.split('-').map(Number);
      const lastDay = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
      const { implementationSummary } = await world.anonymous.ask(
        `query ($filter: RecommendationFilter, $asOf: Date, $basis: AsOfBasis) {
           implementationSummary(filter: $filter, asOf: $asOf, asOfBasis: $basis) { denominator counts { ${counts} } } }`,
        { filter, basis, asOf: lastDay },
      );
      expect(point, month).toEqual(implementationSummary);
    }
    if (Object.keys(filter).length === 0) expect(progressOverTime.at(-1).denominator).toBeGreaterThan(20);
  });

  test('the month that is not over yet is as of now, as a summary of a day to come is', async () => {
    const { progressOverTime, implementationSummary } = await world.anonymous.ask(
      `{ progressOverTime(from: "2016-03-01", to: "2016-03-31") { denominator counts { ${counts} } }
         implementationSummary(asOf: "2016-03-31") { denominator counts { ${counts} } } }`,
    );
    expect(progressOverTime).toEqual([implementationSummary]);
  });

  test('a word about this year, which lasts till December, is in it too', async () => {
    const { slug, aRecommendation } = world.aForum();
    await aRecommendation()
      .adopted({ on: '2015-05-20' })
      .published({ on: '2015-06-15' })
      .reported('IN_PROGRESS', { on: '2016-01-01', precision: 'YEAR' });
    const { progressOverTime, implementationSummary } = await world.anonymous.ask(
      `query ($filter: RecommendationFilter) {
         progressOverTime(filter: $filter, from: "2016-02-01", to: "2016-04-30") { counts { ${counts} } }
         implementationSummary(filter: $filter, asOf: "2016-03-31") { counts { ${counts} } } }`,
      { filter: { forum: [slug] } },
    );
    expect(implementationSummary).toEqual({ counts: [{ status: 'IN_PROGRESS', count: 1 }] });
    expect(progressOverTime).toEqual([
      { counts: [{ status: 'NO_EVIDENCE', count: 1 }] },
      implementationSummary,
      implementationSummary,
    ]);
  });

  test('backwards there is nothing, and at most 240 months', async () => {
    const { none, many } = await world.anonymous.ask(
      `{ none: progressOverTime(from: "2016-02-01", to: "2015-02-01") { month } many: progressOverTime(from: "1990-01-01", to: "2020-01-01") { month } }`,
    );
    expect(none).toEqual([]);
    expect(many).toHaveLength(240);
  });
});
