import { describe, expect, test } from 'vitest';
import type { PromiseInput, RespondInput } from '../../../server/src/graphql/__generated__/types.ts';
import { refusals } from '../../support/api.ts';
import { aWorld, places } from '../../support/world.ts';

const world = await aWorld();
const focalPoint = world.as('focal-point');

const aPublished = () =>
  world.aRecommendation().adopted({ on: '2015-05-20' }).published({ on: '2015-06-15' });

const standingOf = async (addressee: string, day?: string, basis = 'KNOWN_NOW') => {
  const reference = (
    await world.anonymous.ask(
      `query ($id: ID!) { node(id: $id) { ... on Addressee { recommendation { reference } } } }`,
      { id: addressee },
    )
  ).node.recommendation.reference;
  const { recommendation } = await world.anonymous.ask(
    `query ($reference: String!, $day: Date, $basis: AsOfBasis) { recommendation(reference: $reference, asOf: $day, asOfBasis: $basis) {
       addressees { id isOverdue waitingDays response { position respondedOn explanation referredTo { slug } }
         commitments { text promisedOn dueOn firstDueOn timesMoved slippageMonths isOverdue moves { movedOn fromDueOn toDueOn reason } } } } }`,
    { reference, day, basis },
  );
  return recommendation.addressees.find(({ id }: { id: string }) => id === addressee);
};

describe('responding', () => {
  test.each<[string, Partial<RespondInput>, string[]]>([
    ['a position that is worked out, not taken', { position: 'AWAITING' }, ['INVALID position']],
    ['silence as an answer', { position: 'NO_RESPONSE' }, ['INVALID position']],
    ['that it was not sent', { position: 'NOT_SENT' }, ['INVALID position']],
    ['a part without saying which', { position: 'ACCEPTED_IN_PART' }, ['REASON_REQUIRED explanation']],
    [
      'a rejection without a reason',
      { position: 'REJECTED', explanation: '  ' },
      ['REASON_REQUIRED explanation'],
    ],
    [
      'not being competent without saying who is',
      { position: 'NOT_COMPETENT' },
      ['REASON_REQUIRED explanation'],
    ],
    [
      'an unknown competent institution',
      { position: 'NOT_COMPETENT', referredTo: 'nie-ma' },
      ['NOT_FOUND referredTo'],
    ],
    ['an answer of tomorrow', { respondedOn: '2016-03-02' }, ['INVALID respondedOn']],
    ['an answer of no day', { respondedOn: '2015-02-29' }, ['INVALID respondedOn']],
    ['an explanation that goes on too long', { explanation: 'a'.repeat(10_001) }, ['TOO_LONG explanation']],
  ])('%s is refused', async (_, wrong, expected) => {
    const { addressee } = await aPublished();
    const answer = await world.writesNothing(() =>
      focalPoint.act('respond', { addressee, position: 'ACCEPTED', ...wrong }),
    );
    expect(refusals(answer)).toEqual(expected);
    expect(answer.addressee).toBeNull();
  });

  test('who is competent may be an institution, or words', async () => {
    const { addressee } = await aPublished();
    const { addressee: referred } = await focalPoint.do('respond', {
      addressee,
      position: 'NOT_COMPETENT',
      referredTo: places.ministry,
    });
    expect(referred.response).toMatchObject({
      position: 'NOT_COMPETENT',
      referredTo: { slug: places.ministry },
    });
    const { addressee: unknown } = await focalPoint.do('respond', {
      addressee,
      position: 'NOT_COMPETENT',
      explanation: 'Nie wiemy.',
    });
    expect(unknown.response).toMatchObject({ explanation: 'Nie wiemy.', referredTo: null });
  });

  test('the latest answer counts, by its day and then by when it was entered; all stay in the story', async () => {
    const { addressee, reference, and } = await aPublished();
    await and
      .responded('ACCEPTED', { on: '2015-09-01' })
      .responded('REJECTED', { on: '2015-07-01' })
      .responded('ACKNOWLEDGED', { on: '2015-09-01' });
    expect((await standingOf(addressee)).response).toMatchObject({
      position: 'ACKNOWLEDGED',
      respondedOn: '2015-09-01',
    });
    const { recommendation } = await world.anonymous.ask(
      `query ($reference: String!) { recommendation(reference: $reference) { timeline { edges { node { kind position } } } } }`,
      { reference },
    );
    const told = recommendation.timeline.edges.map(
      ({ node }: { node: { position: string } }) => node.position,
    );
    expect(told.filter(Boolean)).toEqual(['REJECTED', 'ACCEPTED', 'ACKNOWLEDGED']);
  });

  test('only the institution answers, sent or not', async () => {
    const { addressee } = await aPublished();
    for (const who of ['focal-point-2', 'coordinator', 'assessor', 'rapporteur', 'administrator'] as const) {
      const answer = await world.writesNothing(() =>
        world.as(who).act('respond', { addressee, position: 'ACCEPTED' }),
      );
      expect(refusals(answer), who).toEqual(['NOT_ALLOWED']);
    }
    expect((await standingOf(addressee)).response.position).toBe('NOT_SENT');
    await world.as('deputy').do('respond', { addressee, position: 'ACCEPTED' });
    expect(await standingOf(addressee)).toMatchObject({
      response: { position: 'ACCEPTED' },
      waitingDays: null,
    });
  });
});

describe('waiting for an answer', () => {
  test('NOT_SENT, AWAITING and NO_RESPONSE follow from sending and time', async () => {
    const { addressee, and } = await aPublished();
    expect(await standingOf(addressee)).toMatchObject({
      response: { position: 'NOT_SENT', respondedOn: null },
      waitingDays: null,
      isOverdue: false,
    });
    await and.sent({ on: '2016-02-01', respondBy: '2016-03-01' });
    const on = async (day: string) => {
      world.today(day);
      return standingOf(addressee);
    };
    expect(await on('2016-02-01')).toMatchObject({
      response: { position: 'AWAITING' },
      waitingDays: 0,
      isOverdue: false,
    });
    expect(await on('2016-03-01')).toMatchObject({
      response: { position: 'AWAITING' },
      waitingDays: 29,
      isOverdue: false,
    });
    expect(await on('2016-03-02')).toMatchObject({
      response: { position: 'NO_RESPONSE' },
      waitingDays: 30,
      isOverdue: true,
    });
    // The day ends in Warsaw, an hour before it does in Greenwich.
    expect(await on('2016-03-01T22:59:59Z')).toMatchObject({
      response: { position: 'AWAITING' },
      isOverdue: false,
    });
    expect(await on('2016-03-01T23:00:00Z')).toMatchObject({
      response: { position: 'NO_RESPONSE' },
      isOverdue: true,
    });
  });

  test('acknowledging is no position: the waiting goes on, until there is one', async () => {
    const { addressee, and } = await aPublished();
    await and
      .sent({ on: '2015-07-01', respondBy: '2015-08-01' })
      .responded('ACKNOWLEDGED', { on: '2015-07-10' });
    expect(await standingOf(addressee)).toMatchObject({
      response: { position: 'ACKNOWLEDGED' },
      waitingDays: 244,
      isOverdue: true,
    });
    await and.responded('REJECTED', { on: '2015-09-01' });
    expect(await standingOf(addressee)).toMatchObject({
      response: { position: 'REJECTED' },
      waitingDays: null,
      isOverdue: false,
    });
  });

  test('nobody is overdue on what was withdrawn, though they were until then', async () => {
    const { addressee, and } = await aPublished();
    await and
      .sent({ on: '2015-07-01', respondBy: '2015-08-01' })
      .promised('Zatrudnimy tłumaczkę.', { dueOn: '2015-12-31', on: '2015-09-01' })
      .withdrawn({ on: '2016-01-15' });
    expect(await standingOf(addressee)).toMatchObject({
      waitingDays: null,
      isOverdue: false,
      commitments: [{ isOverdue: false }],
    });
    expect(await standingOf(addressee, '2016-01-14')).toMatchObject({
      waitingDays: 197,
      isOverdue: true,
      commitments: [{ isOverdue: true }],
    });
    expect(await standingOf(addressee, '2016-01-15')).toMatchObject({ waitingDays: null, isOverdue: false });
  });
});

describe('promising', () => {
  test.each<[string, Partial<PromiseInput>, string]>([
    ['nothing', { text: ' ' }, 'REQUIRED text'],
    ['more than 1,000 characters', { text: 'a'.repeat(1001) }, 'TOO_LONG text'],
    ['on a day to come', { promisedOn: '2016-03-02' }, 'INVALID promisedOn'],
    ['on no day', { promisedOn: '2016-02-30' }, 'INVALID promisedOn'],
    ['by no day', { dueOn: '2016-02-30' }, 'INVALID dueOn'],
  ])('%s is refused', async (_, wrong, expected) => {
    const { addressee } = await aPublished();
    const answer = await world.writesNothing(() =>
      focalPoint.act('promise', { addressee, text: 'Szkolenie', ...wrong }),
    );
    expect(refusals(answer)).toEqual([expected]);
  });

  test('a date may be missing, to come, or past and simply overdue', async () => {
    const { addressee, and } = await aPublished();
    await and.promised('Bez terminu').promised('Na czas', { dueOn: '2016-03-01' });
    expect(await standingOf(addressee)).toMatchObject({
      isOverdue: false,
      commitments: [
        { text: 'Bez terminu', promisedOn: '2016-03-01', dueOn: null, firstDueOn: null, isOverdue: false },
        { text: 'Na czas', dueOn: '2016-03-01', firstDueOn: '2016-03-01', isOverdue: false },
      ],
    });
    await and.promised('Po czasie', { on: '2015-09-01', dueOn: '2016-02-29' });
    expect(await standingOf(addressee)).toMatchObject({
      isOverdue: true,
      commitments: [{ text: 'Po czasie', isOverdue: true }, { isOverdue: false }, { isOverdue: false }],
    });
  });

  test('a promise is met when the addressee is closed, and broken again when that is undone', async () => {
    const { addressee, and } = await aPublished();
    const isOverdue = async () => {
      const standing = await standingOf(addressee);
      expect(standing.commitments[0].isOverdue).toBe(standing.isOverdue);
      return standing.isOverdue;
    };
    await and.promised('Szkolenie', { on: '2015-09-01', dueOn: '2015-12-31' });
    expect(await isOverdue()).toBe(true);
    await and.reported('PARTLY_IMPLEMENTED', { on: '2016-01-10' });
    expect(await isOverdue()).toBe(true);
    await and.reported('IMPLEMENTED', { on: '2016-01-20' });
    expect(await isOverdue()).toBe(false);
    await and.assessed('REVERSED', { on: '2016-02-01' });
    expect(await isOverdue()).toBe(true);
    await and.assessed('NOT_APPLICABLE', { on: '2016-02-10' });
    expect(await isOverdue()).toBe(false);
  });

  test('a moved date shows where it stood first, how often it moved and by how many months', async () => {
    const { addressee, and } = await aPublished();
    await and
      .promised('Szkolenie', { on: '2015-07-01', dueOn: '2015-10-31' })
      .moved('2015-12-31', { on: '2015-10-01', reason: 'Przetarg' })
      .moved('2016-06-30', { on: '2016-01-04', reason: 'Budżet' });
    expect((await standingOf(addressee)).commitments).toEqual([
      {
        text: 'Szkolenie',
        promisedOn: '2015-07-01',
        firstDueOn: '2015-10-31',
        dueOn: '2016-06-30',
        timesMoved: 2,
        slippageMonths: 7,
        isOverdue: false,
        moves: [
          { movedOn: '2015-10-01', fromDueOn: '2015-10-31', toDueOn: '2015-12-31', reason: 'Przetarg' },
          { movedOn: '2016-01-04', fromDueOn: '2015-12-31', toDueOn: '2016-06-30', reason: 'Budżet' },
        ],
      },
    ]);
  });

  test('a promise is asked for as of a past day, with the moves there were by then', async () => {
    const { addressee, and } = await aPublished();
    await and
      .promised('Szkolenie', { on: '2015-07-01', dueOn: '2015-10-31', recorded: '2015-07-20' })
      .moved('2015-12-31', { on: '2015-10-01', recorded: '2015-11-10' });
    const known = (day: string) => standingOf(addressee, day);
    expect((await known('2015-06-30')).commitments).toEqual([]);
    expect((await known('2015-09-30')).commitments).toMatchObject([
      { dueOn: '2015-10-31', timesMoved: 0, slippageMonths: 0, moves: [] },
    ]);
    expect((await known('2015-10-01')).commitments).toMatchObject([
      { dueOn: '2015-12-31', timesMoved: 1, slippageMonths: 2, moves: [{ toDueOn: '2015-12-31' }] },
    ]);
    const publicThen = (day: string) => standingOf(addressee, day, 'PUBLIC_THEN');
    expect((await publicThen('2015-07-19')).commitments).toEqual([]);
    expect(await publicThen('2015-11-09')).toMatchObject({
      isOverdue: true,
      commitments: [{ dueOn: '2015-10-31', timesMoved: 0, moves: [], isOverdue: true }],
    });
    expect(await publicThen('2015-11-10')).toMatchObject({
      isOverdue: false,
      commitments: [{ dueOn: '2015-12-31', timesMoved: 1, moves: [{}] }],
    });
  });

  test.each([
    ['without a reason', { reason: ' ' }, 'REASON_REQUIRED reason'],
    ['with a reason that goes on too long', { reason: 'a'.repeat(2001) }, 'TOO_LONG reason'],
    ['to where it stands', { dueOn: '2015-12-31' }, 'INVALID dueOn'],
    ['to no day', { dueOn: '2015-02-29' }, 'INVALID dueOn'],
    ['to nowhere', { dueOn: '' }, 'REQUIRED dueOn'],
    ['on a day to come', { movedOn: '2016-03-02' }, 'INVALID movedOn'],
    ['of an unknown promise', { commitment: `Commitment:${crypto.randomUUID()}` }, 'NOT_FOUND commitment'],
    ['of no promise', { commitment: 'obietnica' }, 'NOT_FOUND commitment'],
  ])('a date is not moved %s', async (_, wrong, expected) => {
    const { addressee, promises } = await aPublished().then(({ and }) =>
      and.promised('Szkolenie', { dueOn: '2015-12-31' }),
    );
    const answer = await world.writesNothing(() =>
      focalPoint.act('movePromisedDate', {
        addressee,
        commitment: promises[0] ?? '',
        dueOn: '2016-06-30',
        reason: 'Budżet',
        ...wrong,
      }),
    );
    expect(refusals(answer)).toEqual([expected]);
  });

  test('another addressee’s promise is not there to be moved', async () => {
    const one = await world
      .aRecommendation({ addressedTo: [places.cityOffice, places.ministry] })
      .adopted()
      .published()
      .promised('Szkolenie', { at: places.ministry, dueOn: '2016-12-31' });
    const answer = await world.writesNothing(() =>
      focalPoint.act('movePromisedDate', {
        addressee: one.addressees[places.cityOffice] ?? '',
        commitment: one.promises[0] ?? '',
        dueOn: '2017-06-30',
        reason: 'Budżet',
      }),
    );
    expect(refusals(answer)).toEqual(['NOT_FOUND commitment']);
  });
});
