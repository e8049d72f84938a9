import { describe, expect, test } from 'vitest';
import { addTheme, recordAction } from '../../../server/src/forums/index.ts';
import { aWorld, places } from '../../support/world.ts';

const world = await aWorld();
const day = (date: string) => ({ date, precision: 'DAY' as const });

describe('a Forum', () => {
  test('shows its facts at the precision and with the sources they have', async () => {
    const source = {
      document: 'Newsletter nr 2',
      quote: 'ponad stu uczestników',
      url: 'https://example.org/2',
    };
    const { slug } = await world
      .aForum({
        slug: 'lublin-2014',
        code: 'LUB-2014',
        ordinal: 2,
        startsOn: { date: '2014-03-01', precision: 'MONTH' },
        endsOn: undefined,
        participants: { value: 100, qualifier: 'OVER' },
        organisers: [{ institution: 'fundacja-przyklad', role: 'ORGANISER' }],
        outputs: [
          {
            kind: 'FILM',
            title: { pl: 'Film' },
            url: null,
            note: { pl: 'Odnośnik zaginął.' },
            sources: [source],
          },
        ],
        sources: [source],
      })
      .ready();
    const { forum } = await world.anonymous.ask(
      `query ($slug: String!) { forum(slug: $slug) { code ordinal kind startsOn { date precision } endsOn { date } participants { value qualifier }
         series { slug } city { slug voivodeship { slug } } organisers { role institution { slug } }
         outputs { kind url note { value } sources { document } } sources { document quote url } } }`,
      { slug },
    );
    expect(forum).toEqual({
      code: 'LUB-2014',
      ordinal: 2,
      kind: 'FORUM',
      startsOn: { date: '2014-03-01', precision: 'MONTH' },
      endsOn: null,
      participants: { value: 100, qualifier: 'OVER' },
      series: { slug: places.series },
      city: { slug: 'poznan', voivodeship: { slug: 'wielkopolskie' } },
      organisers: [{ role: 'ORGANISER', institution: { slug: 'fundacja-przyklad' } }],
      outputs: [
        {
          kind: 'FILM',
          url: null,
          note: { value: 'Odnośnik zaginął.' },
          sources: [{ document: 'Newsletter nr 2' }],
        },
      ],
      sources: [source],
    });
  });

  test('newest first; of unknown date last; by kind', async () => {
    await world
      .aForum({ slug: 'kiedys', code: 'KIE-1', kind: 'SEMINAR', startsOn: undefined, endsOn: undefined })
      .ready();
    await world
      .aForum({
        slug: 'dawno',
        code: 'DAW-1',
        kind: 'SEMINAR',
        startsOn: day('1999-01-01'),
        endsOn: undefined,
      })
      .ready();
    await world
      .aForum({
        slug: 'niedawno',
        code: 'NIE-1',
        kind: 'SEMINAR',
        startsOn: day('2016-01-01'),
        endsOn: undefined,
      })
      .ready();
    const { forums } = await world.anonymous.ask(
      `{ forums(kind: SEMINAR) { totalCount edges { node { slug } } } }`,
    );
    expect(forums.edges.map(({ node }: { node: { slug: string } }) => node.slug)).toEqual([
      'niedawno',
      'dawno',
      'kiedys',
    ]);
    expect(forums.totalCount).toBe(3);
  });

  test('speaks the language asked for, else Polish, and says which', async () => {
    const title = async (language: 'PL' | 'EN' | 'UK', slug: string) =>
      (
        await world.anonymous
          .in(language)
          .ask(`query ($slug: String!) { forum(slug: $slug) { title { value language isOriginal } } }`, {
            slug,
          })
      ).forum.title;
    expect(await title('UK', places.wroclaw)).toEqual({
      value: 'IV Форум у Вроцлаві',
      language: 'UK',
      isOriginal: false,
    });
    expect(await title('UK', 'kiedys')).toMatchObject({ language: 'PL', isOriginal: true });
    const { forum } = await world.anonymous
      .in('UK')
      .ask(
        `{ forum(slug: "${places.wroclaw}") { pl: title(language: PL) { value } en: title(language: EN) { value } own: title { value } } }`,
      );
    expect(forum).toEqual({
      pl: { value: 'IV Forum we Wrocławiu' },
      en: { value: 'IV Forum in Wrocław' },
      own: { value: 'IV Форум у Вроцлаві' },
    });
  });
});

describe('themes', () => {
  test('come each after its parent, and take in what is below them', async () => {
    await world.entering((act) =>
      addTheme(act, { slug: 'szkola', name: { pl: 'Szkoła' }, parent: 'edukacja' }, 9),
    );
    const { themes } = await world.anonymous.ask(`{ themes { slug parent { slug } children { slug } } }`);
    expect(themes).toEqual([
      { slug: 'edukacja', parent: null, children: [{ slug: 'szkola' }] },
      { slug: 'szkola', parent: { slug: 'edukacja' }, children: [] },
      { slug: 'zdrowie', parent: null, children: [{ slug: 'szczepienia' }] },
      { slug: 'szczepienia', parent: { slug: 'zdrowie' }, children: [] },
      { slug: 'praca', parent: null, children: [] },
      { slug: 'legalizacja', parent: null, children: [] },
    ]);
    const { reference } = await world
      .aRecommendation({ themes: ['szkola'] })
      .adopted()
      .published();
    const { theme } = await world.anonymous.ask(
      `{ theme(slug: "edukacja") { recommendations { edges { node { reference } } } } }`,
    );
    expect(theme.recommendations.edges).toEqual([{ node: { reference } }]);
  });
});

test('an action shows what it answered, and the Forum shows it', async () => {
  await world.entering((act) =>
    recordAction(act, {
      slug: 'spotkanie-ekspertow',
      kind: 'EXPERT_MEETING',
      title: { pl: 'Spotkanie ekspertów' },
      startsOn: { date: '2015-03-01', precision: 'MONTH' },
      answersForums: [places.wroclaw],
      organisers: [{ institution: 'fundacja-przyklad', role: 'PARTNER' }],
    }),
  );
  const { action, forum, institution } = await world.anonymous.ask(
    `{ action(slug: "spotkanie-ekspertow") { kind startsOn { date precision } answersForums { slug } organisers { role } gathering { slug } recommendations { reference } }
       forum(slug: "${places.wroclaw}") { actions { slug } }
       institution(slug: "fundacja-przyklad") { actions { slug } } }`,
  );
  expect(action).toEqual({
    kind: 'EXPERT_MEETING',
    startsOn: { date: '2015-03-01', precision: 'MONTH' },
    answersForums: [{ slug: places.wroclaw }],
    organisers: [{ role: 'PARTNER' }],
    gathering: null,
    recommendations: [],
  });
  expect(forum.actions).toEqual([{ slug: 'spotkanie-ekspertow' }]);
  expect(institution.actions).toEqual([{ slug: 'spotkanie-ekspertow' }]);
});

test('an institution keeps the names it bore, and the one it had when it was addressed', async () => {
  const slug = await world.anInstitution({
    slug: 'mswia-przyklad',
    sector: 'MINISTRY',
    names: [
      {
        name: { pl: 'MSW (przykład)' },
        since: { date: '2011-11-18', precision: 'DAY' },
        until: { date: '2015-11-15', precision: 'DAY' },
      },
      {
        name: { pl: 'MSWiA (przykład)', en: 'Ministry of Interior (example)' },
        since: { date: '2015-11-16', precision: 'DAY' },
      },
    ],
  });
  const { reference } = await world
    .aRecommendation({ addressedTo: [slug] })
    .adopted()
    .published();
  await world.database.db
    .updateTable('institutions')
    .set({ name: { pl: 'Nowa nazwa (przykład)' } })
    .where('slug', '=', slug)
    .execute();
  const { institution, recommendation } = await world.anonymous.ask(
    `query ($slug: String!, $reference: String!) {
       institution(slug: $slug) { name { value } names { name { value } since { date } until { date } } }
       recommendation(reference: $reference) { addressees { institutionNameThen institution { name { value } } } } }`,
    { slug, reference },
  );
  expect(institution.names).toEqual([
    { name: { value: 'MSWiA (przykład)' }, since: { date: '2015-11-16' }, until: null },
    { name: { value: 'MSW (przykład)' }, since: { date: '2011-11-18' }, until: { date: '2015-11-15' } },
  ]);
  expect(recommendation.addressees).toEqual([
    { institutionNameThen: 'MSWiA (przykład)', institution: { name: { value: 'Nowa nazwa (przykład)' } } },
  ]);
});

test('an invented institution cannot be entered under a name that does not say so', async () => {
  await expect(
    world.anInstitution({
      slug: 'udawana',
      names: [{ name: { pl: 'Urząd Miasta Warszawa' } }],
      isExample: true,
    }),
  ).rejects.toThrow(/check constraint/);
});
