import { describe, expect, test } from 'vitest';
import { connect } from '../../../server/src/database/connect.ts';
import { refusals } from '../../support/api.ts';
import { accountOf, type Persona } from '../../support/cast.ts';
import { aLine } from '../../support/subscribing.ts';
import { aWorld, places } from '../../support/world.ts';

const world = await aWorld();
const { db, sql: driver, target } = world.database;

const shown = `{ slug inWork adopted
  groups { number inWork adopted byConsensus withDissent }
  recommendations { reference title { value } group adoptedOn { date precision } consensus dissent isPriority } }`;
const question = `query ($forum: String!) { wall(forum: $forum) ${shown} }`;
const subscription = `subscription ($forum: String!) { wall(forum: $forum) ${shown} }`;
const wroclaw = { forum: places.wroclaw };
const stage = ({ reference, version }: { reference: string; version: number }) => ({ reference, version });

const lineOf = async (persona: Persona) => aLine(world, await world.as(persona).headers());
const watchedBy = async (persona: Persona) => (await lineOf(persona)).subscribe(subscription, wroclaw);

const aWallLink = async (endsOn = '2016-03-10') => {
  const wish = { ...wroclaw, name: 'Ekran w auli', endsOn };
  const { secret, wallLink } = await world.as('coordinator').do('createWallLink', wish);
  return { secret: secret ?? '', id: wallLink.id as string, headers: { cookie: `forum-wall=${secret}` } };
};
const byLink = async (headers: Record<string, string>, query = question, variables: object = wroclaw) => {
  const response = await world.app.inject({
    ...{ method: 'POST', url: '/graphql' },
    headers: { 'content-type': 'application/json', ...headers },
    payload: JSON.stringify({ query, variables }),
  });
  return response.json<{ data: { wall: { slug: string } | null } }>().data;
};

describe('the wall', () => {
  test('counts what groups have in hand and adopted, and lists the latest adoption first', async () => {
    const group = world.aForum({ slug: 'sala', code: 'SAL-1' }).aWorkingGroup();
    const first = await group.aRecommendation({ title: 'Pierwsza' });
    const second = await group.aRecommendation({ title: 'Druga' });
    const third = await group.aRecommendation({ title: 'Trzecia' });
    const adopt = (one: typeof first, at: string, votes: object) =>
      world.clock.during(at, () =>
        world.as('coordinator').do('adoptRecommendation', { ...stage(one), ...votes }),
      );
    await adopt(second, '2016-03-01T10:00:00Z', { consensus: 9, dissent: 0, isPriority: true });
    await adopt(first, '2016-03-01T10:05:00Z', { consensus: 7, dissent: 2 });
    const { wall } = await world.as('coordinator').ask(question, { forum: 'sala' });
    expect(wall).toMatchObject({ slug: 'sala', inWork: 1, adopted: 2 });
    expect(wall.groups).toEqual([{ number: 1, inWork: 1, adopted: 2, byConsensus: 1, withDissent: 1 }]);
    expect(wall.recommendations).toEqual([
      {
        ...{ reference: first.reference, title: { value: 'Pierwsza' }, group: 1, isPriority: false },
        ...{ adoptedOn: { date: '2016-03-01', precision: 'DAY' }, consensus: 7, dissent: 2 },
      },
      {
        ...{ reference: second.reference, title: { value: 'Druga' }, group: 1, isPriority: true },
        ...{ adoptedOn: { date: '2016-03-01', precision: 'DAY' }, consensus: 9, dissent: 0 },
      },
    ]);
    const [undone] = wall.recommendations;
    await world.as('coordinator').do('undoAdoption', {
      ...{ reference: undone.reference, version: first.version + 1, reason: 'Policzono głosy za inną.' },
    });
    await world.as('coordinator').do('mergeRecommendation', {
      ...stage(third),
      ...{ into: first.reference, reason: 'To samo.' },
    });
    const later = await world.as('coordinator').ask(question, { forum: 'sala' });
    expect(later.wall).toMatchObject({ inWork: 1, adopted: 1 });
  });

  test('of a gathering without groups counts what it has together', async () => {
    await world.aForum({ slug: 'bez-grup', code: 'BEZ-1' }).aRecommendation().adopted();
    const { wall } = await world.as('coordinator').ask(question, { forum: 'bez-grup' });
    expect(wall).toMatchObject({ groups: [], inWork: 0, adopted: 1 });
    expect(wall.recommendations[0]).toMatchObject({ group: null });
  });

  test.each([
    ['coordinator', true],
    ['rapporteur', true],
    ['rapporteur-2', true],
    ['moderator', true],
    ['coordinator-elsewhere', false],
    ['focal-point', false],
    ['assessor', false],
    ['administrator', false],
    ['citizen', false],
  ] as const)('is the %s’s to watch: %s', async (persona, isTheirs) => {
    const { wall, forum } = await world
      .as(persona)
      .ask(
        'query ($forum: String!) { wall(forum: $forum) { slug } forum(slug: $forum) { viewerCanWatchWall } }',
        wroclaw,
      );
    expect(wall).toEqual(isTheirs ? { slug: places.wroclaw } : null);
    expect(forum.viewerCanWatchWall).toBe(isTheirs);
  });

  test('is missing for the public, as where there is no Forum', async () => {
    expect(await world.anonymous.ask(question, wroclaw)).toEqual({ wall: null });
    expect(await world.as('coordinator').ask(question, { forum: 'nie-ma' })).toEqual({ wall: null });
  });
});

describe('a link to the wall', () => {
  test('opens it to whoever has it, and no other one', async () => {
    await world.aForum({ slug: 'inne', code: 'INN-1' }).ready();
    const { headers } = await aWallLink();
    expect((await byLink(headers)).wall?.slug).toBe(places.wroclaw);
    expect(await byLink(headers, question, { forum: 'inne' })).toEqual({ wall: null });
    const drafts = '{ workingGroup(forum: "wroclaw-2015", number: 3) { drafts { totalCount } } }';
    const draft = await world.aRecommendation();
    expect(await byLink(headers, drafts)).toMatchObject({ workingGroup: { drafts: { totalCount: 0 } } });
    const asked = `{ recommendation(reference: "${draft.reference}") { reference } }`;
    expect(await byLink(headers, asked)).toEqual({ recommendation: null });
  });

  test('that is unknown, over or revoked opens what a missing one does: nothing', async () => {
    const { id, headers } = await aWallLink('2016-03-02');
    expect(await byLink({ cookie: 'forum-wall=x' })).toEqual({ wall: null });
    const later = await world.clock.during('2016-03-03', () => byLink(headers));
    expect(later).toEqual({ wall: null });
    await world.as('coordinator-2').do('revokeWallLink', { wallLink: id });
    expect(await byLink(headers)).toEqual({ wall: null });
  });

  test('is shown once and kept as a hash', async () => {
    const wish = { ...wroclaw, name: 'Rzutnik', endsOn: '2016-03-05', clientMutationId: 'a-wall-link' };
    const first = await world.as('coordinator').do('createWallLink', wish);
    const again = await world.as('coordinator').do('createWallLink', wish);
    expect(first.secret).toMatch(/^[\w-]{43}$/);
    expect(again).toMatchObject({ secret: null, wallLink: { id: first.wallLink.id } });
    const rows = await db.selectFrom('wallLinks').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(first.secret);
  });

  test('lives for 31 days at most', async () => {
    for (const endsOn of ['2016-02-29', '2016-04-02'])
      expect(
        refusals(await world.as('coordinator').act('createWallLink', { ...wroclaw, name: 'Ekran', endsOn })),
      ).toEqual(['INVALID endsOn']);
    await aWallLink('2016-04-01');
  });

  test('is seen, made and ended by coordinators of the Forum alone', async () => {
    const { id } = await aWallLink();
    const list =
      'query ($forum: String!) { forum(slug: $forum) { viewerCanCreateWallLink wallLinks { id state } } }';
    const { forum } = await world.as('coordinator-2').ask(list, wroclaw);
    expect(forum.wallLinks).toContainEqual({ id, state: 'IN_FORCE' });
    for (const persona of ['rapporteur', 'moderator', 'coordinator-elsewhere', 'administrator'] as const) {
      const { forum: theirs } = await world.as(persona).ask(list, wroclaw);
      expect(theirs).toEqual({ viewerCanCreateWallLink: false, wallLinks: null });
      const wish = { ...wroclaw, name: 'Ekran', endsOn: '2016-03-02' };
      expect(refusals(await world.as(persona).act('createWallLink', wish))).toEqual(['NOT_ALLOWED']);
      expect(refusals(await world.as(persona).act('revokeWallLink', { wallLink: id }))).toEqual([
        'NOT_FOUND wallLink',
      ]);
    }
  });
});

describe('the wall, watched', () => {
  test('shows how it is, and tells of an adoption', async () => {
    const draft = await world.aRecommendation({ title: 'Dyżur tłumaczki' });
    const wall = await watchedBy('rapporteur');
    const before = (await wall.next()).wall;
    await world.as('rapporteur').do('adoptRecommendation', { ...stage(draft), consensus: 12, dissent: 0 });
    const after = (await wall.next()).wall;
    expect(after.adopted).toBe(before.adopted + 1);
    expect(after.recommendations[0]).toMatchObject({ reference: draft.reference, consensus: 12 });
  });

  test('tells of what another process wrote, once it is committed', async () => {
    const draft = await world.aRecommendation({ title: 'Z innego procesu' });
    const wall = await watchedBy('coordinator');
    const before = (await wall.next()).wall;
    const other = connect(target, { max: 1 });
    await other.db.transaction().execute(async (trx) => {
      const where = trx.updateTable('recommendations').where('reference', '=', draft.reference);
      await where
        .set({ stage: 'ADOPTED', adoptedOn: '2016-03-01', adoptedPrecision: 'DAY', version: 2 })
        .execute();
      const { record } = await import('../../../server/src/activity/index.ts');
      await record(
        { trx, personId: accountOf('coordinator'), now: world.clock.now() },
        { kind: 'ADOPTED', recommendationId: draft.id.replace(/.*:/, '') },
      );
    });
    await other.close();
    expect((await wall.next()).wall.adopted).toBe(before.adopted + 1);
  });

  test('ends with nothing where it is not the asker’s, as where there is no Forum', async () => {
    const line = await aLine(world);
    for (const forum of [places.wroclaw, 'nie-ma']) {
      const wall = line.subscribe(subscription, { forum });
      expect(await wall.next()).toEqual({ wall: null });
      expect(await wall.next()).toBeUndefined();
    }
  });

  test('ends at once when its link is revoked', async () => {
    const { id, headers } = await aWallLink();
    const wall = (await aLine(world, headers)).subscribe(subscription, wroclaw);
    expect((await wall.next()).wall.slug).toBe(places.wroclaw);
    await world.as('coordinator').do('revokeWallLink', { wallLink: id });
    expect(await wall.next()).toEqual({ wall: null });
    expect(await wall.next()).toBeUndefined();
  });

  test('shows nothing more to whoever lost their role', async () => {
    const wall = await watchedBy('moderator');
    expect((await wall.next()).wall).not.toBeNull();
    await db
      .updateTable('roleGrants')
      .set({ until: '2016-02-29' })
      .where('personId', '=', accountOf('moderator'))
      .execute();
    await world.aRecommendation();
    expect(await wall.next()).toEqual({ wall: null });
  });

  test('hears again after its connection to the database was cut, and looks anew', async () => {
    const wall = await watchedBy('coordinator');
    const before = (await wall.next()).wall;
    // Nobody is listening at the moment of the adoption.
    const [{ pid = 0 } = {}] = await driver<{ pid: number }[]>`
      select pid from pg_stat_activity
      where datname = current_database() and query like 'listen forum_activities%'`;
    const draft = await world.aRecommendation();
    await wall.next();
    await driver`select pg_terminate_backend(${pid})`;
    await world.as('coordinator').do('adoptRecommendation', stage(draft));
    const after = (await wall.next()).wall;
    expect(after.adopted).toBe(before.adopted + 1);
  });
});
