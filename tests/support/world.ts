import { expect, onTestFinished } from 'vitest';
import { sql } from 'kysely';
import { enterAuditEdition } from '../../server/src/civic-audits/index.ts';
import type { Act } from '../../server/src/database/act.ts';
import {
  addTheme,
  recordAction,
  setUpForum,
  startSeries,
  type NewForum,
} from '../../server/src/forums/index.ts';
import {
  enterAddresseeClasses,
  enterTerritory,
  registerInstitution,
  type NewInstitution,
} from '../../server/src/institutions/index.ts';
import { aServer, type Server, type ServerOptions } from './api.ts';
import { accountOf, enterCast, places } from './cast.ts';
import { aRecommendationIn, type Draft, type RecommendationInWorld } from './world-recommendation.ts';

export { places };

/** Everything a test needs: the server, its people and its places. */
export interface World extends Server {
  /** A recommendation of a group in Wrocław; by default of group 3, written by its rapporteur. */
  aRecommendation(draft?: Draft & { group?: number }): RecommendationInWorld;
  /** A gathering; by default a Forum of the series with no group yet. */
  aForum(forum?: Partial<NewForum>): ForumInWorld;
  /** An institution beside those the cast belongs to; answers its slug. */
  anInstitution(institution?: Partial<NewInstitution>): Promise<string>;
  /** Puts something into the directory as those do who load content. */
  entering<Result>(act: (act: Act) => Promise<Result>): Promise<Result>;
  /** A number that changes when anything that is kept does. */
  digest(): Promise<string>;
  /** Fails when the act writes anything. */
  writesNothing<Result>(act: () => Promise<Result>): Promise<Result>;
  /** Sets the clock for the rest of this test. */
  today(moment: string): void;
}

/** A place to build on: `aForum().aWorkingGroup().aRecommendation()`. */
export interface ForumInWorld {
  slug: string;
  code: string;
  aWorkingGroup(group?: Partial<NonNullable<NewForum['groups']>[number]>): {
    forum: ForumInWorld;
    number: number;
    aRecommendation(draft?: Draft): RecommendationInWorld;
  };
  /** Of a gathering without groups. */
  aRecommendation(draft?: Draft): RecommendationInWorld;
  /** Waits until it is there. */
  ready(): Promise<{ slug: string; code: string }>;
}

/** A server with the places and the people that everybody knows. Call it once, at the top of a file. */
export async function aWorld(options: ServerOptions = {}): Promise<World> {
  const server = await aServer(options);
  const { database, clock } = server;
  const { db } = database;
  const act: Act = { trx: db as never, personId: accountOf('administrator'), now: clock.now() };
  await enterPlaces(act);
  await enterCast(db);
  const counted = { forums: 0, institutions: 0 };

  const world: World = {
    ...server,
    aRecommendation: ({ group = 3, ...draft } = {}) =>
      aRecommendationIn(world, { forum: places.wroclaw, group }, draft),
    aForum(given = {}) {
      counted.forums += 1;
      const slug = given.slug ?? `forum-${counted.forums}`;
      const code = given.code ?? `FOR-${counted.forums}`;
      const groups: NonNullable<NewForum['groups']> = given.groups ?? [];
      let made: Promise<unknown> | undefined;
      const make = () =>
        (made ??= setUpForum(act, {
          slug,
          code,
          kind: 'FORUM',
          series: places.series,
          title: { pl: `Forum ${counted.forums}` },
          city: '3064011',
          startsOn: { date: '2015-05-18', precision: 'DAY' },
          endsOn: { date: '2015-05-20', precision: 'DAY' },
          themes: groups.length > 0 ? [] : ['edukacja'],
          ...given,
          groups,
        }));
      const forum: ForumInWorld = {
        slug,
        code,
        aWorkingGroup(group = {}) {
          const number = group.number ?? groups.length + 1;
          groups.push({ number, topic: { pl: `Grupa ${number}` }, themes: ['edukacja'], ...group });
          return {
            forum,
            number,
            aRecommendation: (draft) =>
              aRecommendationIn(
                world,
                { forum: slug, group: number, ready: make },
                { by: 'coordinator', ...draft },
              ),
          };
        },
        aRecommendation: (draft) =>
          aRecommendationIn(
            world,
            { forum: slug, ready: make },
            { by: 'coordinator', themes: ['edukacja'], ...draft },
          ),
        async ready() {
          await make();
          return { slug, code };
        },
      };
      return forum;
    },
    async anInstitution(given = {}) {
      counted.institutions += 1;
      const slug = given.slug ?? `instytucja-${counted.institutions}-przyklad`;
      const names = [{ name: { pl: `Instytucja ${counted.institutions} (przykład)` } }];
      await registerInstitution(act, { sector: 'NGO', names, isExample: true, ...given, slug });
      return slug;
    },
    entering: (run) => run({ ...act, now: clock.now() }),
    digest: () => digestOf(server),
    async writesNothing(run) {
      const before = await digestOf(server);
      const result = await run();
      expect(await digestOf(server), 'something was written').toBe(before);
      return result;
    },
    today(moment) {
      const before = clock.now().toISOString();
      clock.set(moment);
      onTestFinished(() => clock.set(before));
    },
  };
  return world;
}

async function enterPlaces(act: Act): Promise<void> {
  await enterTerritory(act.trx, {
    voivodeships: [
      { teryt: '02', slug: 'dolnoslaskie', name: { pl: 'dolnośląskie', en: 'Lower Silesia' } },
      { teryt: '14', slug: 'mazowieckie', name: { pl: 'mazowieckie', en: 'Mazovia' } },
      { teryt: '30', slug: 'wielkopolskie', name: { pl: 'wielkopolskie' } },
    ],
    cities: [
      ['0264011', 'wroclaw', 'Wrocław', '02'],
      ['1465011', 'warszawa', 'Warszawa', '14'],
      ['3064011', 'poznan', 'Poznań', '30'],
    ].map(([teryt = '', slug = '', pl = '', voivodeship = '']) => ({
      teryt,
      slug,
      name: { pl },
      voivodeship,
      lat: null,
      lon: null,
    })),
  });
  await enterAddresseeClasses(act.trx, [
    { key: 'voivodeship-offices', name: { pl: 'urzędy wojewódzkie' }, sector: 'VOIVODESHIP_OFFICE' },
    { key: 'all-cities', name: { pl: 'miasta powyżej 100 tys.' }, sector: null },
  ]);
  for (const [position, [slug, parent]] of [
    ['edukacja'],
    ['zdrowie'],
    ['szczepienia', 'zdrowie'],
    ['praca'],
    ['legalizacja'],
  ].entries()) {
    await addTheme(act, { slug: slug ?? '', name: { pl: slug ?? '' }, parent: parent ?? null }, position);
  }
  await startSeries(act, { slug: places.series, title: { pl: 'Fora', en: 'Forums' } });
  await startSeries(act, { slug: places.otherSeries, title: { pl: 'Seminaria Platformy' } });
  await setUpForum(act, {
    slug: places.wroclaw,
    code: 'WRO-2015',
    kind: 'FORUM',
    ordinal: 4,
    series: places.series,
    title: { pl: 'IV Forum we Wrocławiu', en: 'IV Forum in Wrocław', uk: 'IV Форум у Вроцлаві' },
    city: '0264011',
    startsOn: { date: '2015-05-18', precision: 'DAY' },
    endsOn: { date: '2015-05-20', precision: 'DAY' },
    groups: [
      { number: 3, topic: { pl: 'Zdrowie' }, themes: ['zdrowie'] },
      { number: 6, topic: { pl: 'Praca' }, themes: ['praca'] },
      { number: 7, topic: { pl: 'Bez tematu' }, themes: [] },
    ],
  });
  for (const institution of institutions) await registerInstitution(act, institution);
  for (const [slug, series] of [
    [places.edition, places.series],
    [places.otherEdition, places.otherSeries],
  ] as const)
    await enterAuditEdition(act, {
      ...{ slug, series, year: 2016, title: { pl: `Audyt ${slug}` }, opensOn: '2016-01-01' },
      contact: `kontakt-${slug}@example.org`,
    });
  await recordAction(act, { slug: 'szkolenie', kind: 'TRAINING', title: { pl: 'Szkolenie' } });
}

const example = (pl: string) => [{ name: { pl: `${pl} (przykład)` } }];

const institutions: NewInstitution[] = [
  { slug: places.cityOffice, sector: 'MUNICIPALITY', names: example('Urząd Miasta'), city: '1465011' },
  {
    slug: places.ministry,
    sector: 'MINISTRY',
    names: example('Ministerstwo'),
    city: '1465011',
    asksFourEyes: true,
  },
  { slug: 'szkola-przyklad', sector: 'EDUCATION', names: example('Łódzka szkoła'), city: '0264011' },
  { slug: 'fundacja-przyklad', sector: 'NGO', names: example('Fundacja'), city: '3064011' },
  {
    slug: 'uw-dolnoslaski-przyklad',
    sector: 'VOIVODESHIP_OFFICE',
    names: example('Urząd Dolnośląski'),
    voivodeship: '02',
  },
  {
    slug: 'uw-mazowiecki-przyklad',
    sector: 'VOIVODESHIP_OFFICE',
    names: example('Urząd Mazowiecki'),
    voivodeship: '14',
  },
].map((each) => ({ ...each, isExample: true }) as NewInstitution);

/** Sessions come and go with signing in, and the audit log has tests of its own; everything else counts. */
const passing = new Set([
  'audit_entries',
  'audit_seals',
  'audit_unsealed',
  'sessions',
  'last_sign_ins',
  'sign_in_tries',
  'verifications',
  'kysely_migration',
  'kysely_migration_lock',
]);
const tables = new WeakMap<Server, string[]>();

async function digestOf(server: Server): Promise<string> {
  const { db } = server.database;
  let names = tables.get(server);
  if (!names) {
    const { rows } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`.execute(db);
    names = rows.map(({ name }) => name).filter((name) => !passing.has(name));
    tables.set(server, names);
  }
  const parts = names.map(
    (name) =>
      sql`select ${name} as name, coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as part from ${sql.table(name)} t`,
  );
  const { rows } = await sql<{ digest: string }>`
    select md5(string_agg(part, '|' order by name)) as digest from (${sql.join(parts, sql` union all `)}) parts`.execute(
    db,
  );
  return rows[0]?.digest ?? '';
}
