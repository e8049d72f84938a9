import { beforeAll, describe, expect, test } from 'vitest';
import { indexAnew } from '../../../server/src/recommendations/searching.ts';
import { aWorld } from '../../support/world.ts';
import type { Told } from '../../support/world-recommendation.ts';

const world = await aWorld();
const of: Record<string, Told> = {};

beforeAll(async () => {
  const titles = {
    vaccination: 'Bezpłatne szczepienia w przychodniach',
    roads: 'Bezpieczna droga do szkoły',
    child: 'Każde dziecko ma asystentkę międzykulturową',
    migrants: 'Rada migrantów przy prezydencie miasta',
    lawyers: 'Dyżury prawniczek w Fundacji Kwiatokrzewie',
  };
  for (const [name, title] of Object.entries(titles))
    of[name] = await world.aRecommendation({ title }).adopted().published();
  const { reference, version } = of['vaccination'] as Told & { version: number };
  const said = { changeNote: 'Tłumaczenie', reference };
  const first = await world.as('coordinator').do('reviseRecommendation', {
    ...said,
    version: version ?? (await versionOf(reference)),
    language: 'EN',
    title: 'Free vaccinations for children',
    body: 'Clinics vaccinate children of refugees.',
  });
  await world.as('coordinator').do('reviseRecommendation', {
    ...said,
    version: first.recommendation.version,
    language: 'UK',
    title: 'Безкоштовні щеплення в школах',
    body: 'Дітей мігрантів щеплять у школах.',
  });
});

const versionOf = async (reference: string): Promise<number> =>
  (await world.anonymous.ask(`{ recommendation(reference: "${reference}") { version } }`)).recommendation
    .version;

const found = async (search: string): Promise<string[]> => {
  const { recommendations } = await world.anonymous.ask(
    'query ($search: String!) { recommendations(search: $search, orderBy: RELEVANCE) { edges { node { reference } } } }',
    { search },
  );
  const references = recommendations.edges.map(({ node }: { node: Told }) => node.reference);
  return Object.keys(of).filter((name) => references.includes(of[name]?.reference));
};

describe('search', () => {
  test.each([
    ['the forms of one word', 'migrantów', 'migrants'],
    ['the forms of one word', 'migrantom', 'migrants'],
    ['the forms of one word', 'migranci', 'migrants'],
    ['a vowel that changes inside', 'dróg', 'roads'],
    ['an ending that is gone', 'szczepień', 'vaccination'],
    ['irregular words', 'dzieci', 'child'],
    ['irregular words', 'dzieciom', 'child'],
    ['words without their diacritics', 'szczepien', 'vaccination'],
    ['words without their diacritics', 'drog', 'roads'],
    ['several words, in any form, around small ones', 'droga do szkół', 'roads'],
    ['the beginning of a word', 'szczep', 'vaccination'],
    ['words that no dictionary has, in other forms', 'Kwiatokrzewiem', 'lawyers'],
    ['a letter too few', 'szczepinie', 'vaccination'],
    ['two letters swapped', 'migratnów', 'migrants'],
    ['English', 'vaccination refugee', 'vaccination'],
    ['irregular English', 'child refugees', 'vaccination'],
    ['Ukrainian', 'мігранти у школі', 'vaccination'],
    ['irregular Ukrainian', 'діти', 'vaccination'],
  ])('finds %s: %s', async (_, search, name) => {
    expect(await found(search)).toContain(name);
  });

  test('does not find what only begins alike', async () => {
    expect(await found('migracja')).toEqual([]);
    expect(await found('szczepionka')).toEqual([]);
  });

  test('takes a word as it is written where it is found so, and looks for slips only where not', async () => {
    expect(await found('Kwiatokrzewie')).toEqual(['lawyers']);
    expect(await found('drogi')).toEqual(['roads']);
  });

  test('finds at once what was just written', async () => {
    of['tax'] = await world.aRecommendation({ title: 'Doradczynie podatkowe' }).adopted().published();
    expect(await found('doradczyń podatkowych')).toEqual(['tax']);
  });

  test('indexes anew what was indexed by an older understanding, each once, whoever else does so', async () => {
    const { db } = world.database;
    await db.updateTable('recommendations').set({ search: '', searchVersion: 0 }).execute();
    expect(await found('migranci')).toEqual([]);
    const all = await db.selectFrom('recommendations').select('id').execute();
    const shares = await Promise.all([indexAnew(db), indexAnew(db), indexAnew(db)]);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(all.length);
    expect(await indexAnew(db)).toBe(0);
    expect(await found('migranci')).toEqual(['migrants']);
  });
});
