import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ImplementationStatus, StatusBasis } from '../../server/src/graphql/__generated__/types.ts';
import { refusals } from '../support/api.ts';
import { aWorld, places } from '../support/world.ts';

const world = await aWorld();
const { cityOffice, ministry } = places;

const headlineOf = async (reference: string) =>
  (
    await world.anonymous.ask(
      `query ($reference: String!) { recommendation(reference: $reference) { headline {
         status basis asOf needsReverification disagreement freshness distribution { status count } } } }`,
      { reference },
    )
  ).recommendation.headline;

const addresseesOf = async (reference: string) =>
  (
    await world.anonymous.ask(
      `query ($reference: String!) { recommendation(reference: $reference) { addressees {
         institution { slug } reported { status } assessed { status }
         headline { status basis asOf needsReverification disagreement distribution { status count } } } } }`,
      { reference },
    )
  ).recommendation.addressees;

const aPublished = (addressedTo?: string[], supportedBy?: string[]) =>
  world
    .aRecommendation({ addressedTo, supportedBy })
    .adopted({ on: '2015-05-20' })
    .published({ on: '2015-06-15' });

describe('the headline of one addressee', () => {
  test('nobody has said anything: NO_EVIDENCE, on no basis', async () => {
    const { reference } = await aPublished();
    expect(await headlineOf(reference)).toEqual({
      status: 'NO_EVIDENCE',
      basis: null,
      asOf: null,
      needsReverification: false,
      disagreement: false,
      freshness: null,
      distribution: [{ status: 'NO_EVIDENCE', count: 1 }],
    });
  });

  test('a report is shown as the institution’s word', async () => {
    const { reference } = await aPublished().reported('IN_PROGRESS', { on: '2015-12-01' });
    expect(await headlineOf(reference)).toMatchObject({
      status: 'IN_PROGRESS',
      basis: 'REPORTED',
      asOf: '2015-12-01',
    });
  });

  test('a newer report never repaints an assessment; it asks for another look', async () => {
    const { reference, and } = await aPublished().assessed('NOT_STARTED', { on: '2015-10-01' });
    expect(await headlineOf(reference)).toMatchObject({ needsReverification: false, disagreement: false });
    await and.reported('IMPLEMENTED', { on: '2015-12-01' });
    expect(await headlineOf(reference)).toMatchObject({
      status: 'NOT_STARTED',
      basis: 'ASSESSED',
      asOf: '2015-10-01',
      needsReverification: true,
      disagreement: true,
    });
    await and.assessed('IMPLEMENTED', { on: '2016-01-15' });
    expect(await headlineOf(reference)).toMatchObject({
      status: 'IMPLEMENTED',
      asOf: '2016-01-15',
      needsReverification: false,
      disagreement: false,
    });
  });

  test('an older report that is entered late needs no new look', async () => {
    const { reference } = await aPublished()
      .assessed('IN_PROGRESS', { on: '2015-10-01' })
      .reported('NOT_STARTED', { on: '2015-09-01' });
    expect(await headlineOf(reference)).toMatchObject({ needsReverification: false, disagreement: true });
  });

  test('on the same day, what was entered later is later', async () => {
    const { reference, and } = await aPublished()
      .reported('NOT_STARTED', { on: '2015-10-01', recorded: '2015-10-02T10:00:00+02:00' })
      .reported('STALLED', { on: '2015-10-01', recorded: '2015-10-02T09:00:00+02:00' });
    expect(await headlineOf(reference)).toMatchObject({ status: 'NOT_STARTED' });
    await and.reported('IN_PROGRESS', { on: '2015-10-01', recorded: '2015-10-03' });
    expect(await headlineOf(reference)).toMatchObject({ status: 'IN_PROGRESS' });
  });

  test.each([
    [
      'a day after a month it lies in is earlier than the month’s end',
      ['2015-10-20', 'DAY'],
      ['2015-10-01', 'MONTH'],
      'second',
    ],
    [
      'a day in the next month is later than the month',
      ['2015-11-01', 'DAY'],
      ['2015-10-01', 'MONTH'],
      'first',
    ],
    [
      'the last day of a month and the month are equally late, and the later entered counts',
      ['2015-10-31', 'DAY'],
      ['2015-10-01', 'MONTH'],
      'second',
    ],
    ['a year is as late as its last day', ['2015-12-01', 'MONTH'], ['2015-01-01', 'YEAR'], 'second'],
    ['a day of the next year is later than the year', ['2016-01-01', 'DAY'], ['2015-01-01', 'YEAR'], 'first'],
    [
      'a month is as late as its last day, in a leap year too',
      ['2016-02-28', 'DAY'],
      ['2016-02-01', 'MONTH'],
      'second',
    ],
  ] as const)('%s', async (_, first, second, latest) => {
    const { reference } = await aPublished()
      .reported('NOT_STARTED', { on: first[0], precision: first[1] })
      .reported('IN_PROGRESS', { on: second[0], precision: second[1] });
    expect((await headlineOf(reference)).status).toBe(latest === 'first' ? 'NOT_STARTED' : 'IN_PROGRESS');
  });

  test('says how fresh the latest word is', async () => {
    const { reference } = await aPublished().reported('IN_PROGRESS', { on: '2015-09-01' });
    const on = async (day: string) => {
      world.today(day);
      return (await headlineOf(reference)).freshness;
    };
    expect(await on('2016-02-29')).toBe('FRESH');
    expect(await on('2016-03-05')).toBe('AGEING');
    expect(await on('2016-08-31')).toBe('AGEING');
    expect(await on('2016-09-02')).toBe('STALE');
  });
});

describe('what needs a second person', () => {
  test.each(['NOT_IMPLEMENTED', 'NOT_APPLICABLE'] as const)(
    'an assessment %s is in no headline, list or story until another coordinator confirms it',
    async (status) => {
      const { reference, updates, id } = await aPublished()
        .reported('IN_PROGRESS', { on: '2015-09-01' })
        .assessed(status, { on: '2015-12-01', by: 'coordinator', unconfirmed: true });
      const [, closure = ''] = updates;
      const seen = async () => {
        const { recommendation, node, changes } = await world.anonymous.ask(
          `query ($reference: String!, $closure: ID!) {
             recommendation(reference: $reference) { headline { status basis } addressees { assessed { status } statusUpdates { totalCount } }
               timeline { edges { node { kind } } } }
             node(id: $closure) { id }
             changes(first: 100) { edges { node { kind recommendation { id } } } } }`,
          { reference, closure },
        );
        const kinds = (edges: { node: { kind: string; recommendation?: { id: string } } }[]) =>
          edges.filter(({ node }) => (node.recommendation?.id ?? id) === id).map(({ node }) => node.kind);
        return {
          headline: recommendation.headline,
          addressee: recommendation.addressees[0],
          told: [...kinds(recommendation.timeline.edges), ...kinds(changes.edges)].filter((kind) =>
            /ASSESSED|CLOSURE/.test(kind),
          ),
          node,
        };
      };
      expect(await seen()).toEqual({
        headline: { status: 'IN_PROGRESS', basis: 'REPORTED' },
        addressee: { assessed: null, statusUpdates: { totalCount: 1 } },
        told: [],
        node: null,
      });

      // Whoever may not read it does not learn that it is there.
      for (const [who, expected] of [
        ['coordinator', 'SECOND_PERSON_REQUIRED statusUpdate'],
        ['assessor', 'NOT_ALLOWED'],
        ['focal-point', 'NOT_ALLOWED'],
        ['validator', 'NOT_FOUND statusUpdate'],
        ['coordinator-elsewhere', 'NOT_FOUND statusUpdate'],
        ['administrator', 'NOT_FOUND statusUpdate'],
      ] as const) {
        const answer = await world.writesNothing(() =>
          world.as(who).act('confirmClosure', { statusUpdate: closure }),
        );
        expect(refusals(answer), who).toEqual([expected]);
      }

      await world.as('coordinator-2').do('confirmClosure', { statusUpdate: closure });
      expect(await seen()).toEqual({
        headline: { status, basis: 'ASSESSED' },
        addressee: { assessed: { status }, statusUpdates: { totalCount: 2 } },
        told: ['CLOSURE_CONFIRMED', 'CLOSURE_CONFIRMED'],
        node: { id: closure },
      });
      const again = await world.writesNothing(() =>
        world.as('coordinator').act('confirmClosure', { statusUpdate: closure }),
      );
      expect(refusals(again)).toEqual(['WRONG_STATE statusUpdate']);
    },
  );

  test('a closure confirmed by two at once is confirmed once', async () => {
    const { updates } = await aPublished().assessed('NOT_IMPLEMENTED', { unconfirmed: true });
    const answers = await Promise.all(
      (['coordinator', 'coordinator-2', 'coordinator', 'coordinator-2'] as const).map((who) =>
        world.as(who).act('confirmClosure', { statusUpdate: updates[0] ?? '' }),
      ),
    );
    expect(answers.map(refusals).filter((each) => each.length === 0)).toHaveLength(1);
    expect(new Set(answers.flatMap(refusals))).toEqual(new Set(['WRONG_STATE statusUpdate']));
  });

  test('where the institution asks for four eyes, its report waits for another pair of them', async () => {
    const { reference, updates } = await aPublished([ministry]).reported('IN_PROGRESS', {
      by: 'two-hats',
      unconfirmed: true,
    });
    const [statusUpdate = ''] = updates;
    expect(await headlineOf(reference)).toMatchObject({ status: 'NO_EVIDENCE', basis: null });
    for (const [who, expected] of [
      ['two-hats', 'SECOND_PERSON_REQUIRED statusUpdate'],
      ['focal-point-2', 'NOT_ALLOWED'],
      ['coordinator', 'NOT_ALLOWED'],
      ['focal-point', 'NOT_FOUND statusUpdate'],
    ] as const) {
      const answer = await world.writesNothing(() => world.as(who).act('confirmReport', { statusUpdate }));
      expect(refusals(answer), who).toEqual([expected]);
    }
    await world.as('validator').do('confirmReport', { statusUpdate });
    expect(await headlineOf(reference)).toMatchObject({ status: 'IN_PROGRESS', basis: 'REPORTED' });
    const again = await world.writesNothing(() =>
      world.as('validator').act('confirmReport', { statusUpdate }),
    );
    expect(refusals(again)).toEqual(['WRONG_STATE statusUpdate']);
  });

  test('a closure is not confirmed as a report, nor a report as a closure, nor anything that is not there', async () => {
    const report = await aPublished([ministry]).reported('IN_PROGRESS', { unconfirmed: true });
    const closure = await aPublished([ministry]).assessed('NOT_IMPLEMENTED', { unconfirmed: true });
    const unknown = `StatusUpdate:${crypto.randomUUID()}`;
    for (const statusUpdate of [report.updates[0] ?? '', unknown, 'x', report.id]) {
      const answer = await world.writesNothing(() =>
        world.as('coordinator').act('confirmClosure', { statusUpdate }),
      );
      expect(refusals(answer)).toEqual(['NOT_FOUND statusUpdate']);
    }
    for (const statusUpdate of [closure.updates[0] ?? '', unknown, 'x', closure.id]) {
      const answer = await world.writesNothing(() =>
        world.as('validator').act('confirmReport', { statusUpdate }),
      );
      expect(refusals(answer)).toEqual(['NOT_FOUND statusUpdate']);
    }
  });

  test('what is pending is shown to those who entered it or could confirm it, and to nobody else', async () => {
    const { reference } = await aPublished([ministry]).reported('IN_PROGRESS', { unconfirmed: true });
    const asked = `query ($reference: String!) { recommendation(reference: $reference) { addressees { statusUpdates { totalCount edges { node { isPending } } } } } }`;
    const countFor = async (voice: typeof world.anonymous) =>
      (await voice.ask(asked, { reference })).recommendation.addressees[0].statusUpdates.totalCount;
    for (const who of ['focal-point-2', 'validator', 'assessor', 'coordinator'] as const) {
      expect(await countFor(world.as(who)), who).toBe(1);
    }
    for (const who of [
      'focal-point',
      'rapporteur',
      'citizen',
      'administrator',
      'coordinator-elsewhere',
    ] as const) {
      expect(await countFor(world.as(who)), who).toBe(0);
    }
    expect(await countFor(world.anonymous)).toBe(0);
  });

  test('re-opening is always possible, is an event, and needs no second person', async () => {
    const { reference, and } = await aPublished().assessed('NOT_IMPLEMENTED', { on: '2015-10-01' });
    expect(await headlineOf(reference)).toMatchObject({ status: 'NOT_IMPLEMENTED' });
    await and.assessed('IN_PROGRESS', { on: '2015-12-01' });
    expect(await headlineOf(reference)).toMatchObject({ status: 'IN_PROGRESS', asOf: '2015-12-01' });
  });
});

describe('the headline over many addressees', () => {
  /** domain.md, rule 5. */
  const leastAdvancedFirst: ImplementationStatus[] = [
    'REVERSED',
    'NOT_IMPLEMENTED',
    'NO_EVIDENCE',
    'NOT_STARTED',
    'STALLED',
    'PLANNED',
    'IN_PROGRESS',
    'PARTLY_IMPLEMENTED',
    'IMPLEMENTED_OTHERWISE',
    'IMPLEMENTED',
  ];

  test.each(
    leastAdvancedFirst.slice(0, -1).map((status, at) => [status, leastAdvancedFirst[at + 1]] as const),
  )('%s is less advanced than %s, whoever says so', async (less, more) => {
    const { reference } = await aPublished([cityOffice, 'szkola-przyklad'])
      .assessed(less, { at: cityOffice })
      .assessed(more as ImplementationStatus, { at: 'szkola-przyklad' });
    expect((await headlineOf(reference)).status).toBe(less);
  });

  test('an institution that says nothing counts as NO_EVIDENCE', async () => {
    const { reference } = await aPublished([cityOffice, 'szkola-przyklad']).reported('IMPLEMENTED', {
      at: cityOffice,
    });
    expect(await headlineOf(reference)).toMatchObject({
      status: 'NO_EVIDENCE',
      basis: null,
      asOf: null,
      distribution: [
        { status: 'NO_EVIDENCE', count: 1 },
        { status: 'IMPLEMENTED', count: 1 },
      ],
    });
  });

  test('supporting ones stand in the distribution, and count only where nobody leads', async () => {
    const led = await aPublished([cityOffice], ['szkola-przyklad'])
      .assessed('IMPLEMENTED', { at: cityOffice })
      .assessed('REVERSED', { at: 'szkola-przyklad' });
    expect(await headlineOf(led.reference)).toMatchObject({
      status: 'IMPLEMENTED',
      distribution: [
        { status: 'REVERSED', count: 1 },
        { status: 'IMPLEMENTED', count: 1 },
      ],
    });
    const unled = await aPublished([], ['szkola-przyklad', 'fundacja-przyklad'])
      .assessed('IN_PROGRESS', { at: 'szkola-przyklad' })
      .assessed('STALLED', { at: 'fundacja-przyklad' });
    expect(await headlineOf(unled.reference)).toMatchObject({ status: 'STALLED' });
  });

  test('NOT_APPLICABLE counts only when all leading ones are', async () => {
    const { reference, and } = await aPublished([cityOffice, 'szkola-przyklad'], ['fundacja-przyklad'])
      .assessed('NOT_APPLICABLE', { at: cityOffice })
      .assessed('IMPLEMENTED', { at: 'szkola-przyklad', on: '2015-12-01' });
    expect((await headlineOf(reference)).status).toBe('IMPLEMENTED');
    await and.assessed('NOT_APPLICABLE', { at: 'szkola-przyklad' });
    expect((await headlineOf(reference)).status).toBe('NOT_APPLICABLE');
  });

  test('each addressee keeps a headline of its own', async () => {
    const { reference } = await aPublished([cityOffice, ministry])
      .reported('IN_PROGRESS', { at: cityOffice })
      .reported('IMPLEMENTED', { at: ministry, on: '2015-12-01' })
      .assessed('STALLED', { at: ministry, on: '2015-11-01' });
    expect(await addresseesOf(reference)).toEqual([
      {
        institution: { slug: ministry },
        reported: { status: 'IMPLEMENTED' },
        assessed: { status: 'STALLED' },
        headline: {
          status: 'STALLED',
          basis: 'ASSESSED',
          asOf: '2015-11-01',
          needsReverification: true,
          disagreement: true,
          distribution: [{ status: 'STALLED', count: 1 }],
        },
      },
      {
        institution: { slug: cityOffice },
        reported: { status: 'IN_PROGRESS' },
        assessed: null,
        headline: {
          status: 'IN_PROGRESS',
          basis: 'REPORTED',
          asOf: '2016-03-01',
          needsReverification: false,
          disagreement: false,
          distribution: [{ status: 'IN_PROGRESS', count: 1 }],
        },
      },
    ]);
  });

  test(
    'agrees with the rule, read out slowly, for any words at any addressees',
    { timeout: 60_000 },
    async () => {
      const institutions = [cityOffice, 'szkola-przyklad', 'fundacja-przyklad'];
      const said = fc.record({
        at: fc.nat(2),
        basis: fc.constantFrom<StatusBasis>('REPORTED', 'ASSESSED'),
        status: fc.constantFrom<ImplementationStatus>(...leastAdvancedFirst, 'NOT_APPLICABLE'),
        on: fc.constantFrom('2015-07-01', '2015-09-15', '2015-12-31', '2016-02-01'),
      });
      const leads = fc.subarray(institutions);
      const property = fc.asyncProperty(leads, fc.array(said, { maxLength: 5 }), async (leading, words) => {
        const possible = words.filter(
          ({ basis, status }) => basis === 'ASSESSED' || status !== 'NO_EVIDENCE',
        );
        let story = aPublished(
          leading,
          institutions.filter((each) => !leading.includes(each)),
        );
        for (const { at, basis, status, on } of possible) {
          const word = { at: institutions[at], on };
          story = basis === 'REPORTED' ? story.reported(status, word) : story.assessed(status, word);
        }
        const { reference } = await story;
        expect((await headlineOf(reference)).status).toBe(slowHeadline(institutions, leading, possible));
      });
      await fc.assert(property, { numRuns: 25, seed: 20150520 });
    },
  );

  interface Said {
    at: number;
    basis: StatusBasis;
    status: ImplementationStatus;
    on: string;
  }

  const slowHeadline = (institutions: string[], leading: string[], words: Said[]): ImplementationStatus => {
    const counting = leading.length > 0 ? leading : institutions;
    const own = counting.map((slug) => {
      const its = words.filter(({ at }) => institutions[at] === slug);
      const latest = (basis: StatusBasis) => {
        let found: Said | undefined;
        for (const word of its) if (word.basis === basis && (!found || word.on >= found.on)) found = word;
        return found?.status;
      };
      return latest('ASSESSED') ?? latest('REPORTED') ?? 'NO_EVIDENCE';
    });
    return leastAdvancedFirst.find((status) => own.includes(status)) ?? 'NOT_APPLICABLE';
  };
});
