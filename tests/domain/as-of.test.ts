import { beforeAll, describe, expect, test } from 'vitest';
import { aWorld, places } from '../support/world.ts';
import type { Told } from '../support/world-recommendation.ts';

const world = await aWorld();

type Basis = 'KNOWN_NOW' | 'PUBLIC_THEN';
const asked = `query ($reference: String!, $day: Date, $basis: AsOfBasis) {
  recommendation(reference: $reference, asOf: $day, asOfBasis: $basis) {
    headline { status basis asOf needsReverification }
    timeline { edges { node { kind } } }
    addressees { response { position } reported { status } assessed { status } statusUpdates { edges { node { status } } } } } }`;
const on = async ({ reference }: Told, day?: string, basis: Basis = 'KNOWN_NOW') =>
  (await world.anonymous.ask(asked, { reference, day, basis })).recommendation;
const statusOn = async (told: Told, day?: string, basis?: Basis) =>
  (await on(told, day, basis))?.headline.status ?? null;

describe('KNOWN_NOW: what is known today about that day', () => {
  test('goes by the day things happened, whenever they were entered', async () => {
    const told = await world
      .aRecommendation()
      .adopted({ on: '2015-05-20' })
      .published({ on: '2015-06-15' })
      .reported('NOT_STARTED', { on: '2015-09-01' })
      .assessed('IN_PROGRESS', { on: '2015-10-01' })
      .reported('STALLED', { on: '2015-11-01' });
    expect(await on(told, '2015-05-19')).toBeNull();
    expect(await on(told, '2015-05-20')).toMatchObject({ headline: { status: 'NO_EVIDENCE', basis: null } });
    expect(await statusOn(told, '2015-08-31')).toBe('NO_EVIDENCE');
    expect(await statusOn(told, '2015-09-01')).toBe('NOT_STARTED');
    expect(await on(told, '2015-10-31')).toMatchObject({
      headline: { status: 'IN_PROGRESS', basis: 'ASSESSED', asOf: '2015-10-01', needsReverification: false },
      addressees: [
        {
          reported: { status: 'NOT_STARTED' },
          assessed: { status: 'IN_PROGRESS' },
          statusUpdates: {
            edges: [{ node: { status: 'NOT_STARTED' } }, { node: { status: 'IN_PROGRESS' } }],
          },
        },
      ],
    });
    expect(await on(told, '2015-11-01')).toMatchObject({ headline: { needsReverification: true } });
    expect(await statusOn(told)).toBe('IN_PROGRESS');
  });

  test('a month or a year counts from its last day', async () => {
    const told = await world
      .aRecommendation()
      .adopted({ on: '2015-05-01', precision: 'MONTH' })
      .published({ on: '2015-06-15' })
      .reported('NOT_STARTED', { on: '2015-08-01', precision: 'MONTH' })
      .reported('IN_PROGRESS', { on: '2015-01-01', precision: 'YEAR' });
    expect(await on(told, '2015-05-30')).toBeNull();
    expect(await statusOn(told, '2015-05-31')).toBe('NO_EVIDENCE');
    expect(await statusOn(told, '2015-08-30')).toBe('NO_EVIDENCE');
    expect(await statusOn(told, '2015-08-31')).toBe('NOT_STARTED');
    expect(await statusOn(told, '2015-12-30')).toBe('NOT_STARTED');
    expect(await statusOn(told, '2015-12-31')).toBe('IN_PROGRESS');
  });

  test('positions are worked out for that day', async () => {
    const told = await world
      .aRecommendation()
      .adopted({ on: '2015-05-20' })
      .published({ on: '2015-06-15' })
      .sent({ on: '2015-07-01', respondBy: '2015-08-15' })
      .responded('ACCEPTED', { on: '2015-09-10' });
    const positionOn = async (day: string) => (await on(told, day)).addressees[0].response.position;
    expect(await positionOn('2015-06-30')).toBe('NOT_SENT');
    expect(await positionOn('2015-07-01')).toBe('AWAITING');
    expect(await positionOn('2015-08-15')).toBe('AWAITING');
    expect(await positionOn('2015-08-16')).toBe('NO_RESPONSE');
    expect(await positionOn('2015-09-10')).toBe('ACCEPTED');
  });

  test('a day to come is answered as today', async () => {
    const told = await world.aRecommendation().adopted().published().reported('IN_PROGRESS');
    expect(await on(told, '2017-01-01')).toEqual(await on(told));
  });

  test('two days in one question are answered each for itself', async () => {
    const told = await world
      .aRecommendation()
      .adopted({ on: '2015-05-20' })
      .published({ on: '2015-06-15' })
      .promised('Szkolenie', { on: '2015-07-01', dueOn: '2015-08-01' })
      .reported('IN_PROGRESS', { on: '2015-09-01' });
    const days = ['2015-06-20', '2015-07-20', '2015-09-20'];
    const answer = await world.anonymous.ask(
      `query ($reference: String!) { ${days.map(
        (day, at) => `d${at}: recommendation(reference: $reference, asOf: "${day}") {
          headline { status } timeline { totalCount } addressees { isOverdue commitments { text } statusUpdates { totalCount } } }`,
      )} }`,
      { reference: told.reference },
    );
    expect(Object.values(answer)).toEqual([
      {
        headline: { status: 'NO_EVIDENCE' },
        timeline: { totalCount: 2 },
        addressees: [{ isOverdue: false, commitments: [], statusUpdates: { totalCount: 0 } }],
      },
      {
        headline: { status: 'NO_EVIDENCE' },
        timeline: { totalCount: 3 },
        addressees: [
          { isOverdue: false, commitments: [{ text: 'Szkolenie' }], statusUpdates: { totalCount: 0 } },
        ],
      },
      {
        headline: { status: 'IN_PROGRESS' },
        timeline: { totalCount: 4 },
        addressees: [
          { isOverdue: true, commitments: [{ text: 'Szkolenie' }], statusUpdates: { totalCount: 1 } },
        ],
      },
    ]);
  });

  test('the story ends with that day', async () => {
    const told = await world
      .aRecommendation()
      .adopted({ on: '2015-05-20' })
      .published({ on: '2015-06-15' })
      .reported('IN_PROGRESS', { on: '2015-09-01' });
    const kinds = async (day: string) =>
      (await on(told, day)).timeline.edges.map(({ node }: { node: { kind: string } }) => node.kind);
    expect(await kinds('2015-06-14')).toEqual(['ADOPTED']);
    expect(await kinds('2015-08-31')).toEqual(['ADOPTED', 'PUBLISHED']);
    expect(await kinds('2015-09-01')).toEqual(['ADOPTED', 'PUBLISHED', 'REPORTED']);
  });
});

describe('PUBLIC_THEN: what was public on that day', () => {
  test('goes by publication, and by the day things were entered', async () => {
    const told = await world
      .aRecommendation()
      .adopted({ on: '2015-05-20' })
      .published({ on: '2015-06-15' })
      .reported('IN_PROGRESS', { on: '2015-07-01', recorded: '2015-09-15' });
    expect(await on(told, '2015-06-14', 'PUBLIC_THEN')).toBeNull();
    expect(await statusOn(told, '2015-06-15', 'PUBLIC_THEN')).toBe('NO_EVIDENCE');
    expect(await statusOn(told, '2015-09-14', 'PUBLIC_THEN')).toBe('NO_EVIDENCE');
    expect(await statusOn(told, '2015-09-15', 'PUBLIC_THEN')).toBe('IN_PROGRESS');
    expect(await statusOn(told, '2015-07-01', 'KNOWN_NOW')).toBe('IN_PROGRESS');
  });

  test('a closure and a report under four eyes are public from their confirmation on', async () => {
    const told = await world
      .aRecommendation({ addressedTo: [places.ministry] })
      .adopted({ on: '2015-05-20' })
      .published({ on: '2015-06-15' })
      .reported('IN_PROGRESS', { on: '2015-07-01', recorded: '2015-07-02', unconfirmed: true })
      .assessed('NOT_APPLICABLE', { on: '2015-10-01', recorded: '2015-10-02', unconfirmed: true });
    const [report = '', closure = ''] = told.updates;
    await world.clock.during('2015-08-10', () =>
      world.as('validator').do('confirmReport', { statusUpdate: report }),
    );
    await world.clock.during('2015-11-20', () =>
      world.as('coordinator').do('confirmClosure', { statusUpdate: closure }),
    );
    expect(await statusOn(told, '2015-08-09', 'PUBLIC_THEN')).toBe('NO_EVIDENCE');
    expect(await statusOn(told, '2015-08-10', 'PUBLIC_THEN')).toBe('IN_PROGRESS');
    expect(await statusOn(told, '2015-11-19', 'PUBLIC_THEN')).toBe('IN_PROGRESS');
    expect(await statusOn(told, '2015-11-20', 'PUBLIC_THEN')).toBe('NOT_APPLICABLE');
    expect(await statusOn(told, '2015-07-01', 'KNOWN_NOW')).toBe('IN_PROGRESS');
    expect(await statusOn(told, '2015-10-01', 'KNOWN_NOW')).toBe('NOT_APPLICABLE');
  });

  test.each([
    ['in winter time', '2015-12-10', '2015-12-10T23:59:59.999+01:00', '2015-12-11T00:00:00+01:00'],
    ['in summer time', '2015-07-10', '2015-07-10T23:59:59.999+02:00', '2015-07-11T00:00:00+02:00'],
    ['the day of 23 hours', '2015-03-29', '2015-03-29T23:59:59.999+02:00', '2015-03-30T00:00:00+02:00'],
    ['the day before it', '2015-03-28', '2015-03-28T23:59:59.999+01:00', '2015-03-29T00:00:00+01:00'],
    ['the day of 25 hours', '2015-10-25', '2015-10-25T23:59:59.999+01:00', '2015-10-26T00:00:00+01:00'],
    ['the day before that', '2015-10-24', '2015-10-24T23:59:59.999+02:00', '2015-10-25T00:00:00+02:00'],
  ])('includes the whole day in Warsaw: %s', async (_, day, last, after) => {
    const told = await world
      .aRecommendation()
      .adopted({ on: '2014-05-20' })
      .published({ on: '2014-06-15' })
      .reported('NOT_STARTED', { on: '2014-07-01', recorded: last })
      .reported('IN_PROGRESS', { on: '2014-07-02', recorded: after });
    expect(await statusOn(told, day, 'PUBLIC_THEN')).toBe('NOT_STARTED');
  });

  test('publication counts from midnight in Warsaw, in lists as on the page', async () => {
    const { slug, aRecommendation } = world.aForum();
    const told = await aRecommendation()
      .adopted({ on: '2015-05-20' })
      .published({ recorded: '2015-08-01T00:00:00+02:00' });
    const late = await aRecommendation()
      .adopted({ on: '2015-05-20' })
      .published({ recorded: '2015-07-31T23:59:59+02:00' });
    for (const [day, expected] of [
      ['2015-07-30', []],
      ['2015-07-31', [late.reference]],
      ['2015-08-01', [told.reference, late.reference]],
    ] as const) {
      const { recommendations } = await world.anonymous.ask(
        `query ($forum: [String!], $day: Date) { recommendations(filter: { forum: $forum }, asOf: $day, asOfBasis: PUBLIC_THEN, orderBy: REFERENCE) {
           totalCount edges { node { reference } } } }`,
        { forum: [slug], day },
      );
      expect(
        recommendations.edges.map(({ node }: { node: { reference: string } }) => node.reference),
      ).toEqual(expected);
      expect(recommendations.totalCount).toBe(expected.length);
      expect((await on(told, day, 'PUBLIC_THEN')) !== null).toBe(day === '2015-08-01');
    }
  });
});

describe('a day that is none', () => {
  let told: Told;
  beforeAll(async () => {
    told = await world.aRecommendation().adopted().published();
  });

  test.each([
    '2015-02-29',
    '2015-04-31',
    '2015-13-01',
    'wczoraj',
    '',
    '15-05-2015',
    '20150520',
    '9999-99-99',
  ])('"%s" is refused as a mistake of the question, wherever it is asked', async (day) => {
    const questions = [
      `query ($day: Date!) { recommendation(reference: "${told.reference}", asOf: $day) { headline { status } } }`,
      `query ($day: Date!) { recommendations(asOf: $day) { totalCount edges { node { headline { status } } } } }`,
      `query ($day: Date!) { implementationSummary(asOf: $day) { denominator } }`,
      `query ($day: Date!) { forum(slug: "wroclaw-2015") { summary(asOf: $day) { denominator } } }`,
      `query ($day: Date!) { progressOverTime(from: $day, to: "2016-01-01") { month } }`,
      `query ($day: Date!) { progressOverTime(from: "2016-01-01", to: $day) { month } }`,
      `query ($day: Date!) { changes(since: $day) { totalCount edges { node { id } } } }`,
      `query ($day: Date!) { recommendations(filter: { changedSince: $day }) { totalCount edges { node { id } } } }`,
      `query ($day: Date!) { implementationSummary(filter: { changedSince: $day }) { denominator } }`,
    ];
    for (const question of questions) {
      const { errors } = await world.anonymous.try(question, { day });
      expect(errors?.[0]?.extensions.code, question).toBe('BAD_REQUEST');
    }
    expect(world.faults).toEqual([]);
  });
});
