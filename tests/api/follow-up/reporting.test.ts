import { expect, test } from 'vitest';
import { refusals } from '../../support/api.ts';
import { places, type Persona } from '../../support/cast.ts';
import { aWorld } from '../../support/world.ts';

const world = await aWorld();
const pdf = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');

const statusOf = async (url: string, persona?: Persona) => {
  const path = new URL(url).pathname;
  return (await (persona ? world.as(persona) : world.anonymous).get(path)).statusCode;
};

test('the file of a report that waits for a second person is its institution’s until it is confirmed', async () => {
  const { addressee } = await world
    .aRecommendation({ addressedTo: [places.ministry] })
    .adopted({ on: '2015-05-20' })
    .published({ on: '2015-06-15' });
  const clerk = world.as('focal-point-2');
  const upload = await clerk.upload('zarzadzenie.pdf', pdf);
  const { statusUpdate } = await clerk.do('reportStatus', {
    addressee,
    status: 'IMPLEMENTED',
    occurredOn: '2015-09-01',
    evidence: [{ kind: 'FILE', title: 'Zarządzenie', upload }],
  });
  const { node } = await world
    .as('validator')
    .ask(
      `query ($id: ID!) { node(id: $id) { ... on Addressee { statusUpdates { edges { node { id evidence { url } } } } } } }`,
      { id: addressee },
    );
  const [{ node: pending }] = node.statusUpdates.edges;
  expect(pending.id).toBe(statusUpdate.id);
  const [{ url }] = pending.evidence;

  expect(await statusOf(url)).toBe(404);
  expect(await statusOf(url, 'focal-point')).toBe(404);
  expect(await statusOf(url, 'validator')).toBe(200);
  expect(await statusOf(url, 'assessor-of-health'), 'reached by its theme').toBe(200);

  await world.as('validator').do('confirmReport', { statusUpdate: statusUpdate.id });
  expect(await statusOf(url)).toBe(200);
});

test('to those who may not read it, a report that waits for a second person does not exist', async () => {
  const { updates } = await world
    .aRecommendation({ addressedTo: [places.ministry] })
    .adopted({ on: '2015-05-20' })
    .published({ on: '2015-06-15' })
    .reported('IN_PROGRESS', { on: '2015-09-01', unconfirmed: true });
  const [pending = ''] = updates;
  const missing = 'StatusUpdate:00000000-0000-4000-8000-000000000000';
  const node = async (who: Persona, id: string) =>
    (await world.as(who).ask(`query ($id: ID!) { node(id: $id) { id } }`, { id })).node;
  for (const who of ['citizen', 'rapporteur', 'focal-point', 'administrator'] as const) {
    const answer = await world.as(who).act('confirmReport', { statusUpdate: pending });
    expect(answer, who).toEqual(await world.as(who).act('confirmReport', { statusUpdate: missing }));
    expect(refusals(answer), who).toEqual(['NOT_FOUND statusUpdate']);
    expect(await node(who, pending), who).toBeNull();
  }
  expect(await node('validator', pending)).toEqual({ id: pending });
  expect(refusals(await world.as('assessor').act('confirmReport', { statusUpdate: pending }))).toEqual([
    'NOT_ALLOWED',
  ]);
});

test('a report of a month is of now as soon as the month has begun', async () => {
  world.today('2016-03-01T10:00:00Z');
  const { addressee } = await world
    .aRecommendation()
    .adopted({ on: '2015-05-20' })
    .published({ on: '2015-06-15' });
  const said = { addressee, status: 'IN_PROGRESS' as const, explanation: 'Trwa.' };
  const clerk = world.as('focal-point');
  const month = await clerk.act('reportStatus', { ...said, occurredOn: '2016-03-31', precision: 'MONTH' });
  expect(refusals(month)).toEqual([]);
  const day = await clerk.act('reportStatus', { ...said, occurredOn: '2016-03-31' });
  expect(refusals(day)).toEqual(['INVALID occurredOn']);
});

test('an id of a request that is too long is refused at its field', async () => {
  const { addressee } = await world
    .aRecommendation()
    .adopted({ on: '2015-05-20' })
    .published({ on: '2015-06-15' });
  const answer = await world.as('focal-point').act('respond', {
    clientMutationId: 'x'.repeat(201),
    addressee,
    position: 'ACCEPTED',
  });
  expect(refusals(answer)).toEqual(['TOO_LONG clientMutationId']);
});
