import fc from 'fast-check';
import type { ImplementationStatus, ResponsePosition } from '../../server/src/graphql/__generated__/types.ts';
import { plusDays } from './clock.ts';
import { places, type World } from './world.ts';
import type { RecommendationInWorld, Told } from './world-recommendation.ts';

const institutions = [
  places.cityOffice,
  places.ministry,
  'szkola-przyklad',
  'fundacja-przyklad',
  'uw-dolnoslaski-przyklad',
  'uw-mazowiecki-przyklad',
];
const statuses: ImplementationStatus[] = [
  ...(['NOT_STARTED', 'PLANNED', 'IN_PROGRESS', 'STALLED', 'PARTLY_IMPLEMENTED', 'IMPLEMENTED'] as const),
  ...(['IMPLEMENTED_OTHERWISE', 'NOT_IMPLEMENTED', 'REVERSED', 'NOT_APPLICABLE'] as const),
];
const positions: ResponsePosition[] = [
  'ACKNOWLEDGED',
  'ACCEPTED',
  'ACCEPTED_IN_PART',
  'REJECTED',
  'NOT_COMPETENT',
];

/** A day between the Forum and the day the tests take place. */
const aDay = fc.integer({ min: 0, max: 250 }).map((days) => plusDays('2015-06-20', days));
/** Entered at once, or some time later, and never after today. */
const anEntry = fc
  .tuple(aDay, fc.integer({ min: 0, max: 60 }))
  .map(([on, later]) => ({ on, recorded: [plusDays(on, later), '2016-02-28'].toSorted()[0] ?? on }));

const anEvent = fc.oneof(
  fc.record({ act: fc.constant('reported' as const), status: fc.constantFrom(...statuses), when: anEntry }),
  fc.record({
    act: fc.constant('assessed' as const),
    status: fc.constantFrom(...statuses, 'NO_EVIDENCE' as const),
    when: anEntry,
    unconfirmed: fc.boolean(),
  }),
  fc.record({
    act: fc.constant('responded' as const),
    position: fc.constantFrom(...positions),
    when: anEntry,
  }),
  fc.record({
    act: fc.constant('promised' as const),
    due: fc.integer({ min: -20, max: 300 }),
    when: anEntry,
  }),
);

const aStory = fc.record({
  kind: fc.constantFrom('LAW_CHANGE' as const, 'INSTITUTIONAL' as const, 'JOINT_PROJECT' as const),
  themes: fc.subarray(['edukacja', 'praca', 'szczepienia']),
  addressedTo: fc.subarray(institutions, { minLength: 0, maxLength: 3 }),
  supportedBy: fc.subarray(institutions, { maxLength: 2 }),
  isPriority: fc.boolean(),
  adoptedOn: fc.constantFrom('2014-09-30', '2015-05-20', '2015-06-10'),
  precision: fc.constantFrom('DAY' as const, 'MONTH' as const),
  publishedOn: fc.constantFrom('2015-06-15', '2015-08-01', '2015-11-11'),
  sent: fc.option(fc.record({ respondBy: fc.constantFrom(undefined, '2016-01-31'), to: fc.nat(5) })),
  events: fc.array(fc.tuple(fc.nat(5), anEvent), { maxLength: 4 }),
  withdrawnOn: fc.oneof(
    { weight: 6, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constant('2016-01-10') },
  ),
});

/** Many published recommendations with stories of every kind, always the same ones. */
export async function aCrowd(world: World, size: number): Promise<Told[]> {
  const wroclaw = [3, 6].map((group) => (draft: object) => aRecommendationOf(world, group, draft));
  const elsewhere = world.aForum({ code: 'LUB-2014', slug: 'lublin-2014' });
  const group = elsewhere.aWorkingGroup({ themes: ['zdrowie', 'praca'] });
  const seminar = world.aForum({ code: 'SEM-2015', slug: 'seminarium-2015', kind: 'SEMINAR' });
  const places = [...wroclaw, group.aRecommendation, seminar.aRecommendation];
  const told: Told[] = [];
  for (const [at, story] of fc.sample(aStory, { numRuns: size, seed: 2015 }).entries()) {
    const begin = places[at % places.length] as (draft: object) => RecommendationInWorld;
    const { kind, addressedTo, isPriority, precision } = story;
    const supportedBy = story.supportedBy.filter((slug) => !addressedTo.includes(slug));
    const whom = [...addressedTo, ...supportedBy];
    const title = `${at % 3 === 0 ? 'Żłobki' : 'Szkoły'} nr ${at}`;
    const themes = begin === seminar.aRecommendation ? ['edukacja'] : story.themes;
    const draft = {
      by: 'coordinator',
      title,
      kind,
      themes,
      addressedTo,
      supportedBy,
      classes: whom.length ? [] : ['all-cities'],
    };
    let telling = begin(draft)
      .adopted({ on: story.adoptedOn, precision, isPriority })
      .published({ on: story.publishedOn });
    if (story.sent && whom.length > 0) {
      const { respondBy, to } = story.sent;
      telling = telling.sent({ on: '2015-12-01', respondBy, to: [whom[to % whom.length] ?? ''] });
    }
    for (const [place, event] of story.events) {
      if (whom.length > 0) telling = happening(telling, whom[place % whom.length] ?? '', event);
    }
    told.push(await (story.withdrawnOn ? telling.withdrawn({ on: story.withdrawnOn }) : telling));
  }
  return told;
}

type Event = typeof anEvent extends fc.Arbitrary<infer E> ? E : never;

const happening = (telling: RecommendationInWorld, at: string, event: Event): RecommendationInWorld => {
  const when = { at, ...event.when };
  switch (event.act) {
    case 'reported':
      return telling.reported(event.status, when);
    case 'assessed':
      return telling.assessed(event.status, { ...when, unconfirmed: event.unconfirmed });
    case 'responded':
      return telling.responded(event.position, when);
    case 'promised':
      return telling.promised('Krok', { ...when, dueOn: plusDays(event.when.on, event.due) });
  }
};

const aRecommendationOf = (world: World, group: number, draft: object) =>
  world.aRecommendation({ ...draft, group });
