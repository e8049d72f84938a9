import { beforeAll, describe, expect, test } from 'vitest';
import type { Voice } from '../../support/api.ts';
import { aWorld, places } from '../../support/world.ts';
import type { Told } from '../../support/world-recommendation.ts';

const world = await aWorld();
let interpreters: Told;
let vaccination: Told;
let draftOfOurs: Told;
let draftOfNeighbours: Told;
const groups: Record<number, string> = {};

beforeAll(async () => {
  const earlier = world.aForum();
  interpreters = await earlier
    .aRecommendation({
      title: 'Dyżury tłumaczek w urzędach wojewódzkich',
      body: 'Raz w tygodniu tłumaczka pomaga cudzoziemcom wypełnić wniosek o pobyt.',
    })
    .adopted()
    .published();
  vaccination = await world
    .aRecommendation({
      title: 'Szczepienia dla dzieci migrantów',
      body: 'Przychodnie szczepią bez numeru PESEL.',
    })
    .adopted()
    .published();
  draftOfOurs = await world.aRecommendation({
    title: 'Infolinia prawna po ukraińsku',
    body: 'Numer telefonu.',
  });
  draftOfNeighbours = await world.aRecommendation({
    group: 6,
    by: 'rapporteur-2',
    title: 'Infolinia prawna dla pracowników',
    body: 'Telefon.',
  });
  for (const number of [3, 6]) {
    const { workingGroup } = await world.anonymous.ask(
      `{ workingGroup(forum: "${places.wroclaw}", number: ${number}) { id } }`,
    );
    groups[number] = workingGroup.id;
  }
});

interface Found {
  likeness: number;
  sharedWords: string[];
  recommendation: { reference: string; headline: { status: string } };
}

const similarTo = async (
  voice: Voice,
  text: string,
  more: { workingGroup?: string | undefined; except?: string; first?: number } = {},
): Promise<Found[]> =>
  (
    await voice.ask(
      `query ($text: String!, $workingGroup: ID, $except: String, $first: Int) {
        similarRecommendations(text: $text, workingGroup: $workingGroup, except: $except, first: $first) {
          likeness sharedWords recommendation { reference headline { status } addressees { response { position } } }
        }
      }`,
      { text, ...more },
    )
  ).similarRecommendations;

const references = (found: Found[]) => found.map(({ recommendation }) => recommendation.reference);

describe('similar recommendations', () => {
  test('come from earlier Forums too, in whatever forms their words are, the most alike first', async () => {
    const text =
      'Cudzoziemiec nie rozumie urzędu. Potrzebna jest tłumaczka, która dyżuruje co tydzień. Dzieci.';
    const found = await similarTo(world.as('rapporteur'), text, { workingGroup: groups[3] });
    expect(references(found)[0]).toBe(interpreters.reference);
    expect(found[0]?.sharedWords).toEqual(expect.arrayContaining(['cudzoziemiec', 'tłumaczka', 'urzędu']));
    expect(found[0]?.recommendation.headline.status).toBe('NO_EVIDENCE');
    const likenesses = found.map(({ likeness }) => likeness);
    expect(likenesses).toEqual(likenesses.toSorted((a, b) => b - a));
    expect(Math.max(...likenesses)).toBeLessThanOrEqual(1);
  });

  test('share more than one word, and more than small ones', async () => {
    const voice = world.as('rapporteur');
    expect(await similarTo(voice, 'Szczepienia przeciw nudzie podczas obrad plenarnych')).toEqual([]);
    expect(await similarTo(voice, 'który i dla nie w 2015')).toEqual([]);
    expect(references(await similarTo(voice, 'Szczepienia'))).toEqual([vaccination.reference]);
  });

  test('are not the one that is being revised, and no more than asked for', async () => {
    const voice = world.as('rapporteur');
    const text = 'Szczepienia dla dzieci migrantów';
    expect(references(await similarTo(voice, text))).toEqual([vaccination.reference]);
    expect(await similarTo(voice, text, { except: vaccination.reference })).toEqual([]);
    const both = `${text}. Dyżury tłumaczek w urzędach`;
    expect(await similarTo(voice, both)).toHaveLength(2);
    expect(await similarTo(voice, both, { first: 1 })).toHaveLength(1);
  });

  test('are drafts of the same Forum only to those who may read them', async () => {
    const text = 'Infolinia prawna';
    const [ours, neighbours] = [draftOfOurs.reference, draftOfNeighbours.reference];
    const inOurs = { workingGroup: groups[3] };
    expect(references(await similarTo(world.as('rapporteur'), text, inOurs))).toEqual([ours]);
    expect(references(await similarTo(world.as('coordinator'), text, inOurs)).toSorted()).toEqual(
      [ours, neighbours].toSorted(),
    );
    expect(await similarTo(world.as('rapporteur'), text)).toEqual([]);
  });

  test.each(['citizen', 'focal-point', 'assessor', 'administrator'] as const)(
    'are nothing to %s, who writes none, as to those without an account',
    async (who) => {
      expect(await similarTo(world.as(who), 'Szczepienia dla dzieci')).toEqual([]);
      expect(await similarTo(world.anonymous, 'Szczepienia dla dzieci')).toEqual([]);
    },
  );

  test('are nothing in a group one does not write in', async () => {
    const text = 'Szczepienia dla dzieci';
    expect(await similarTo(world.as('rapporteur'), text, { workingGroup: groups[6] })).toEqual([]);
    expect(await similarTo(world.as('rapporteur'), text, { workingGroup: 'WorkingGroup:none' })).toEqual([]);
  });
});

describe('a tie proposed together with the text', () => {
  const draft = { kind: 'INSTITUTIONAL' as const, title: 'Dyżury tłumaczek', body: 'W każdym urzędzie.' };
  const linksOf = async (reference: string) =>
    (
      await world
        .as('rapporteur')
        .ask(
          `{ recommendation(reference: "${reference}") { links { type direction recommendation { reference } } } }`,
        )
    ).recommendation.links;

  test('is made in the same act', async () => {
    const { recommendation } = await world.as('rapporteur').do('draftRecommendation', {
      ...draft,
      workingGroup: groups[3] as string,
      links: [{ to: interpreters.reference, type: 'CONTINUES' }],
    });
    const continues = {
      type: 'CONTINUES',
      direction: 'TO',
      recommendation: { reference: interpreters.reference },
    };
    expect(await linksOf(recommendation.reference)).toEqual([continues]);
    await world.as('rapporteur').do('reviseRecommendation', {
      reference: recommendation.reference,
      version: recommendation.version,
      body: 'W każdym urzędzie wojewódzkim.',
      links: [
        { to: interpreters.reference, type: 'CONTINUES' },
        { to: vaccination.reference, type: 'RESPONDS_TO' },
      ],
    });
    expect(await linksOf(recommendation.reference)).toHaveLength(2);
  });

  test('with what is not there, or not public, leaves nothing written', async () => {
    const { db } = world.database;
    const before = await db.selectFrom('recommendations').select('id').execute();
    for (const to of ['WRO-2015/3.999', draftOfNeighbours.reference]) {
      const { userErrors } = await world.as('rapporteur').act('draftRecommendation', {
        ...draft,
        workingGroup: groups[3] as string,
        links: [
          { to: interpreters.reference, type: 'RESTATES' },
          { to, type: 'RESTATES' },
        ],
      });
      expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['links', '1', 'to'] }]);
    }
    expect(await db.selectFrom('recommendations').select('id').execute()).toHaveLength(before.length);
  });

  test('never makes time run in circles', async () => {
    const voice = world.as('coordinator');
    const later = await world
      .aRecommendation()
      .linked('CONTINUES', vaccination.reference)
      .adopted()
      .published();
    const { recommendation } = await world.anonymous.ask(
      `{ recommendation(reference: "${vaccination.reference}") { version } }`,
    );
    const { userErrors } = await voice.act('reviseRecommendation', {
      reference: vaccination.reference,
      version: recommendation.version,
      body: 'Przychodnie szczepią.',
      changeNote: 'Krócej',
      links: [{ to: later.reference, type: 'CONTINUES' }],
    });
    expect(userErrors).toMatchObject([{ code: 'INVALID', path: ['links', '0', 'to'] }]);
  });
});
