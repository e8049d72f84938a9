import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { accountOf } from '../../support/cast.ts';
import { aLine } from '../../support/subscribing.ts';
import { aWorld, places } from '../../support/world.ts';

const world = await aWorld();
const { sql: driver } = world.database;

const changed = `subscription ($filter: RecommendationFilter) {
  changed(filter: $filter) { kind recommendation { reference title { value } addressees { institution { slug } } } } }`;
const wall = 'subscription ($forum: String!) { wall(forum: $forum) { slug } }';
const inWroclaw = { forum: places.wroclaw };
const own = 'http://localhost:3000';

/** What an upgrade is answered with; 101 where it is let in. */
async function upgraded(headers: Record<string, string>, path = '/graphql'): Promise<number | undefined> {
  await aLine(world);
  const { port } = world.app.server.address() as { port: number };
  return new Promise((resolve, reject) => {
    const handshake = { connection: 'Upgrade', 'sec-websocket-version': '13' };
    const key = { 'sec-websocket-key': Buffer.alloc(16).toString('base64') };
    const asked = request({
      ...{ port, host: '127.0.0.1', path, agent: false },
      headers: { ...handshake, ...key, 'sec-websocket-protocol': 'graphql-transport-ws', ...headers },
    });
    asked.on('upgrade', (response, socket) => {
      socket.destroy();
      resolve(response.statusCode);
    });
    asked.on('response', (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on('error', reject).end();
  });
}

describe('changes, as they happen', () => {
  test('are told to everybody once they are public, with what hangs on them', async () => {
    const { changes, next: first } = await following();
    const { reference } = await world.aRecommendation({ title: 'Na żywo' }).adopted().published();
    expect((await first).changed).toEqual({
      kind: 'PUBLISHED',
      recommendation: {
        ...{ reference, title: { value: 'Na żywo' } },
        addressees: [{ institution: { slug: places.cityOffice } }],
      },
    });
    const second = changes.next();
    const { and } = await world.aRecommendation().adopted().published();
    await and.sent();
    expect((await second).changed.kind).toBe('PUBLISHED');
    expect((await changes.next()).changed.kind).toBe('SENT');
  });

  test('are narrowed by the same filter as lists', async () => {
    const { next } = await following({ filter: { kind: ['LAW_CHANGE'] } });
    await world.aRecommendation({ kind: 'INSTITUTIONAL' }).adopted().published();
    const { reference } = await world.aRecommendation({ kind: 'LAW_CHANGE' }).adopted().published();
    expect((await next).changed.recommendation.reference).toBe(reference);
  });

  test('end where some may have been missed', async () => {
    const { next } = await following();
    await driver`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query like 'listen forum_activities%'`;
    await expect(next).rejects.toMatchObject([{ extensions: { code: 'READ_ANEW' } }]);
  });
});

/** Follows changes, and waits until that is so: what is subscribed to after them on the same line is answered. */
async function following(variables = {}) {
  const line = await aLine(world, await world.as('coordinator').headers());
  const changes = line.subscribe(changed, variables);
  const next = changes.next();
  await line.subscribe(wall, inWroclaw).next();
  return { changes, next };
}

describe('what is subscribed to', () => {
  const refused = async (query: string, variables = {}, headers = {}) => {
    const answer = (await aLine(world, headers)).subscribe(query, variables).next();
    return answer.then(
      (data) => data,
      (errors: unknown) => errors,
    );
  };
  const codeOf = (code: string) => [{ message: expect.any(String), extensions: { code } }];

  test('obeys the limits of questions', async () => {
    const deep = `subscription { changed { recommendation { forum { series { forums { series { forums {
      series { forums { slug } } } } } } } } } }`;
    expect(await refused(deep)).toMatchObject(codeOf('LIMIT_EXCEEDED'));
    const dear = `subscription { changed { recommendation { timeline(first: 100) { edges { node {
      recommendation { timeline(first: 100) { edges { node { id } } } } } } } } } }`;
    expect(await refused(dear)).toMatchObject(codeOf('LIMIT_EXCEEDED'));
    const large = `subscription { changed { id } } # ${'x'.repeat(17_000)}`;
    expect(await refused(large)).toMatchObject(codeOf('TOO_LARGE'));
    const filter = { forum: Array.from({ length: 101 }, () => 'x') };
    expect(await refused(changed, { filter })).toMatchObject(codeOf('LIMIT_EXCEEDED'));
  });

  test('must be valid, and a subscription to one thing', async () => {
    expect(await refused('subscription { changed { nothing } }')).toMatchObject(codeOf('BAD_REQUEST'));
    expect(await refused('subscription {')).toMatchObject(codeOf('BAD_REQUEST'));
    expect(await refused('{ forums { totalCount } }')).toMatchObject(codeOf('BAD_REQUEST'));
    expect(await refused(`subscription { changed { id } wall(forum: "x") { slug } }`)).toMatchObject([
      { extensions: { code: 'BAD_REQUEST' } },
    ]);
    expect(await refused(wall)).toMatchObject(codeOf('BAD_REQUEST'));
  });

  test('is told of mistakes without what stands behind them', async () => {
    const answer = await refused('subscription { changed(filter: { changedSince: "2016-02-31" }) { id } }');
    expect(JSON.stringify(answer)).not.toMatch(/stack|at /);
  });

  test('is at most ten things on one connection', async () => {
    const line = await aLine(world, await world.as('coordinator').headers());
    const watched = Array.from({ length: 10 }, () => line.subscribe(wall, inWroclaw));
    for (const each of watched) expect(await each.next()).toEqual({ wall: { slug: places.wroclaw } });
    await expect(line.subscribe(wall, inWroclaw).next()).rejects.toMatchObject(codeOf('LIMIT_EXCEEDED'));
    watched[0]?.end();
    expect(await line.subscribe(wall, inWroclaw).next()).toEqual({ wall: { slug: places.wroclaw } });
  });

  test('is not asked for with POST', async () => {
    const { status, data } = await world.as('coordinator').try(wall, inWroclaw);
    expect(status).toBe(405);
    expect(data).toBeUndefined();
  });

  test('a message larger than a document can be ends the connection', async () => {
    const line = await aLine(world);
    await expect(line.subscribe(changed, { x: 'x'.repeat(40_000) }).next()).rejects.toMatchObject({
      code: 1009,
    });
  });
});

describe('a connection', () => {
  test('from a foreign page is refused, with a session or without', async () => {
    const { cookie = '' } = await world.as('coordinator').headers();
    expect(await upgraded({ upgrade: 'websocket', origin: 'https://evil.example' })).toBe(403);
    expect(await upgraded({ upgrade: 'websocket', origin: 'https://evil.example', cookie })).toBe(403);
    expect(await upgraded({ upgrade: 'websocket', cookie })).toBe(403);
    expect(await upgraded({ upgrade: 'websocket', cookie, origin: own })).toBe(101);
    expect(await upgraded({ upgrade: 'websocket' })).toBe(101);
  });

  test('to another address, or in another protocol, is an ordinary request', async () => {
    for (const path of ['/health', '/graphql/socket'])
      expect(await upgraded({ upgrade: 'websocket' }, path)).toBe(path === '/health' ? 200 : 404);
    expect(await upgraded({ upgrade: 'h2c' }, '/health')).toBe(200);
  });

  test('is one of ten that a person has at once', async () => {
    const headers = await world.as('coordinator-2').headers();
    const lines = await Promise.all(Array.from({ length: 10 }, () => aLine(world, headers)));
    for (const line of lines) await line.subscribe(wall, inWroclaw).next();
    const eleventh = { upgrade: 'websocket', ...headers };
    expect(await upgraded(eleventh)).toBe(429);
    for (const line of lines) line.close();
    await expect.poll(() => upgraded(eleventh)).toBe(101);
  });

  test('sees no more once its session has ended', async () => {
    const watched = (await aLine(world, await world.as('rapporteur-2').headers())).subscribe(wall, inWroclaw);
    expect(await watched.next()).toEqual({ wall: { slug: places.wroclaw } });
    await driver`delete from sessions where user_id = ${accountOf('rapporteur-2')}`;
    await world.aRecommendation();
    expect(await watched.next()).toEqual({ wall: null });
  });
});
