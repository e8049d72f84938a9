import { beforeAll, describe, expect, test } from 'vitest';
import { sealWaiting } from '../../../server/src/audit/sealing.ts';
import { accountOf, personas } from '../../support/cast.ts';
import { aWorld } from '../../support/world.ts';

const world = await aWorld();
const { db } = world.database;
const administrator = world.as('administrator');

const fields = `recordedAt origin personId personName role verb isDenied objectType objectId objectName reason requestId
  changes { field before after } seal { seq hash sealedAt }`;
const logQuery = `query ($first: Int, $after: String, $filter: AuditFilter) {
  auditLog(first: $first, after: $after, filter: $filter) {
    totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id ${fields} } } } }`;
const ownQuery = `{ viewer { ownAudit(first: 100) { totalCount edges { node { ${fields} } } } } }`;

const log = async (variables: object = {}) => (await administrator.ask(logQuery, { ...variables })).auditLog;
const verbsOf = ({ edges }: { edges: { node: { verb: string } }[] }) => edges.map(({ node }) => node.verb);

let reference = '';
let id = '';
beforeAll(async () => {
  world.clock.set('2016-02-10');
  ({ reference, id } = await world.aRecommendation().adopted());
  world.clock.set('2016-02-20T22:59:00Z');
  const { addressee } = await world.aRecommendation().adopted().published();
  world.clock.set('2016-02-20T23:01:00Z');
  await world.as('focal-point').do('promise', { addressee, text: 'Szkolenie', dueOn: '2016-06-30' });
  await world.as('focal-point-2').act('promise', { addressee, text: 'Cudze' });
  world.clock.set('2016-03-01');
  await sealWaiting(db, world.clock);
});

describe('the audit log', () => {
  test('is there for administrators, and for nobody else', async () => {
    expect((await log()).totalCount).toBeGreaterThan(8);
    for (const persona of personas.filter((each) => each !== 'administrator')) {
      expect(await world.as(persona).ask(logQuery), persona).toEqual({ auditLog: null });
    }
    expect(await world.anonymous.ask(logQuery)).toEqual({ auditLog: null });
  });

  test('tells what was done, to what, in which role, with what it changed and its seal', async () => {
    const { edges } = await log({ filter: { verb: 'adoptRecommendation', objectId: reference } });
    expect(edges).toHaveLength(1);
    expect(edges[0].node).toMatchObject({
      recordedAt: '2016-02-10T11:00:00.000Z',
      origin: 'REQUEST',
      personId: accountOf('coordinator'),
      personName: 'coordinator (przykład)',
      role: 'COORDINATOR',
      objectType: 'Recommendation',
      objectId: id.replace('Recommendation:', ''),
      objectName: reference,
      isDenied: false,
      changes: expect.arrayContaining([
        { field: 'stage', before: 'DRAFT', after: 'ADOPTED' },
        { field: 'version', before: '1', after: '2' },
        { field: 'adoptedOn', before: null, after: '2016-02-10' },
      ]),
      seal: { hash: expect.stringMatching(/^[0-9a-f]{64}$/), sealedAt: '2016-03-01T11:00:00.000Z' },
    });
  });

  test.each([
    ['an account', { person: accountOf('focal-point') }, ['promise', 'signIn']],
    ['a part of a name', { person: 'FOCAL-POINT (p' }, ['promise', 'signIn']],
    ['a name with signs of a pattern', { person: 'focal%' }, []],
    ['a verb', { verb: 'publishRecommendation' }, ['publishRecommendation']],
    ['what was refused', { denied: true }, ['promise']],
    ['a kind of thing and what was done', { objectType: 'Addressee', denied: false }, ['promise']],
    [
      'a day in Warsaw',
      { since: '2016-02-21', until: '2016-02-21', objectType: 'Addressee' },
      ['promise', 'promise'],
    ],
    ['the day before', { until: '2016-02-20', objectType: 'Addressee' }, []],
    ['days in the wrong order', { since: '2016-02-21', until: '2016-02-20' }, []],
  ])('is filtered by %s', async (_what, filter, verbs) => {
    const found = await log({ filter, first: 50 });
    expect(verbsOf(found)).toEqual(verbs);
    expect(found.totalCount).toBe(verbs.length);
  });

  test('is filtered by one thing, named by id or by reference', async () => {
    const verbs = ['adoptRecommendation', 'draftRecommendation'];
    for (const objectId of [reference, id, id.replace('Recommendation:', '')]) {
      expect(verbsOf(await log({ filter: { objectId } }))).toEqual(verbs);
    }
  });

  test('refuses a day that is in no calendar', async () => {
    const { errors } = await administrator.try(logQuery, { filter: { since: '2016-02-31' } });
    expect(errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
  });

  test('is read page by page, newest first, each row once', async () => {
    const whole = verbsOf(await log({ first: 100 }));
    const read: string[] = [];
    let after: string | null = null;
    do {
      const {
        edges,
        pageInfo,
      }: { edges: { node: { verb: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } =
        await log({ first: 3, after });
      read.push(...edges.map(({ node }) => node.verb));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(read).toEqual(whole);
  });
});

describe('what is recorded about my account', () => {
  test('is what I did and what was done to it, and nothing of others', async () => {
    for (const persona of ['focal-point', 'coordinator', 'citizen'] as const) {
      const { viewer } = await world.as(persona).ask(ownQuery);
      const nodes = viewer.ownAudit.edges.map(({ node }: { node: object }) => node);
      expect(nodes.length, persona).toBeGreaterThan(0);
      expect(viewer.ownAudit.totalCount).toBe(nodes.length);
      for (const { personId, objectId } of nodes) expect([personId, objectId]).toContain(accountOf(persona));
    }
  });

  test('holds the granting of my roles, by nobody I can name', async () => {
    const { viewer } = await world.as('validator').ask(ownQuery);
    const granted = viewer.ownAudit.edges.find(
      ({ node }: { node: { verb: string } }) => node.verb === 'grantRole',
    );
    expect(granted.node).toMatchObject({ personName: null, objectType: 'Person' });
    expect(granted.node.changes).toContainEqual({ field: 'role', before: null, after: 'VALIDATOR' });
  });

  test('does not name whoever else acted on it, but to administrators', async () => {
    const entry = {
      id: crypto.randomUUID(),
      recordedAt: world.clock.now(),
      origin: 'REQUEST' as const,
      personId: accountOf('coordinator'),
      verb: 'endRole',
      isDenied: false,
      objectType: 'Person',
      objectId: accountOf('validator'),
    };
    await db
      .insertInto('auditEntries')
      .values(entry as never)
      .execute();
    const { viewer } = await world.as('validator').ask(ownQuery);
    expect(viewer.ownAudit.edges[0].node).toMatchObject({ verb: 'endRole', personName: null, seal: null });
    const { edges } = await log({ filter: { verb: 'endRole' } });
    expect(edges[0].node.personName).toBe('coordinator (przykład)');
  });
});
