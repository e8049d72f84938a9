import { describe, expect, test } from 'vitest';
import { eliOf } from '../../../server/src/recommendations/eli.ts';
import { refusals } from '../../support/api.ts';
import { aWorld, places } from '../../support/world.ts';

const world = await aWorld();
const rapporteur = world.as('rapporteur');

const group3 = (await world.anonymous.ask(`{ workingGroup(forum: "${places.wroclaw}", number: 3) { id } }`))
  .workingGroup.id as string;

const details = async (reference: string, language = 'PL') =>
  (
    await rapporteur.ask(
      `query ($reference: String!, $language: Language) { recommendation(reference: $reference) {
        version problem(language: $language) { value language } parts(language: $language) { label text }
        byWhen { date precision }
        lawChange { act article proposedWording eli url } jointProject { partners budget funding continuation }
        addressees { role wasAtTable institution { slug } }
        revisions { version problem parts { label text } byWhen { date } lawChange { act } }
      } }`,
      { reference, language },
    )
  ).recommendation;

const law = { kind: 'LAW_CHANGE', title: 'Ustawa', body: 'Zmienić.', workingGroup: group3 } as const;
const draft = async (more: object = {}) =>
  (await rapporteur.do('draftRecommendation', { ...law, ...more })).recommendation;

describe('what a group says of its recommendation', () => {
  test('a draft keeps the problem, its parts, by when it is wanted, and who was at the table', async () => {
    const { reference } = await draft({
      problem: 'Szkoły odmawiają przyjęcia.',
      parts: [{ text: ' Szkolenia ' }, { text: 'Asystenci' }],
      byWhen: { date: '2016-09-17', precision: 'MONTH' },
      addressees: [
        { institution: places.ministry, role: 'LEAD', wasAtTable: false },
        { institution: places.cityOffice, role: 'SUPPORTING' },
      ],
    });
    expect(await details(reference)).toMatchObject({
      problem: { value: 'Szkoły odmawiają przyjęcia.' },
      parts: [
        { label: 'a', text: 'Szkolenia' },
        { label: 'b', text: 'Asystenci' },
      ],
      byWhen: { date: '2016-09-01', precision: 'MONTH' },
      addressees: expect.arrayContaining([
        { role: 'LEAD', wasAtTable: false, institution: { slug: places.ministry } },
        { role: 'SUPPORTING', wasAtTable: null, institution: { slug: places.cityOffice } },
      ]),
      revisions: [{ version: 1, parts: [{ label: 'a' }, { label: 'b' }], byWhen: { date: '2016-09-01' } }],
    });
  });

  test('a change in law names its act, and where the act was published', async () => {
    const { reference } = await draft({
      lawChange: { act: 'Ustawa o cudzoziemcach', article: 'art. 3', eli: 'Dz.U. z 2013 r. poz. 1650' },
    });
    expect(await details(reference)).toMatchObject({
      lawChange: {
        act: 'Ustawa o cudzoziemcach',
        proposedWording: null,
        eli: 'DU/2013/1650',
        url: 'https://eli.gov.pl/eli/DU/2013/1650/ogl',
      },
      jointProject: null,
    });
  });

  test('what its kind asks for is shown while it is of that kind, and comes back with the kind', async () => {
    const { reference, version } = await draft({ lawChange: { act: 'Ustawa' } });
    const { recommendation } = await rapporteur.do('reviseRecommendation', {
      reference,
      version,
      kind: 'JOINT_PROJECT',
      jointProject: { partners: 'Dwie gminy', budget: ' ' },
    });
    expect(await details(reference)).toMatchObject({
      lawChange: null,
      jointProject: { partners: 'Dwie gminy', budget: null },
    });
    await rapporteur.do('reviseRecommendation', {
      reference,
      version: recommendation.version,
      kind: 'LAW_CHANGE',
    });
    expect(await details(reference)).toMatchObject({ lawChange: { act: 'Ustawa' }, jointProject: null });
  });

  test('a part keeps its letter when another one goes; a new one takes a free letter', async () => {
    const { reference, version } = await draft({ parts: [{ text: 'Pierwsza' }, { text: 'Druga' }] });
    await rapporteur.do('reviseRecommendation', {
      reference,
      version,
      parts: [{ text: 'Trzecia' }, { label: 'b', text: 'Druga' }],
    });
    expect((await details(reference)).parts).toEqual([
      { label: 'a', text: 'Trzecia' },
      { label: 'b', text: 'Druga' },
    ]);
  });

  test('what is not sent stays, what is sent empty goes', async () => {
    const { reference, version } = await draft({
      problem: 'Kłopot',
      byWhen: { date: '2016-01-01', precision: 'YEAR' },
      lawChange: { act: 'Ustawa' },
    });
    const { recommendation } = await rapporteur.do('reviseRecommendation', {
      reference,
      version,
      title: 'Inny',
    });
    expect(await details(reference)).toMatchObject({
      problem: { value: 'Kłopot' },
      byWhen: { precision: 'YEAR' },
      lawChange: { act: 'Ustawa' },
    });
    await rapporteur.do('reviseRecommendation', {
      reference,
      version: recommendation.version,
      problem: null,
      byWhen: null,
      lawChange: null,
    });
    expect(await details(reference)).toMatchObject({ problem: null, byWhen: null, lawChange: null });
  });

  test('a translation has the parts of its original by their letters, and says nothing of dates and addressees', async () => {
    const { reference, version } = await draft({ problem: 'Kłopot', parts: [{ text: 'Pierwsza' }] });
    const english = { reference, version, language: 'EN', title: 'Act', body: 'Change it.' } as const;
    expect(
      refusals(await rapporteur.act('reviseRecommendation', { ...english, byWhen: { date: '2016-01-01' } })),
    ).toEqual(['INVALID language']);
    expect(
      refusals(
        await rapporteur.act('reviseRecommendation', { ...english, parts: [{ label: 'b', text: 'Second' }] }),
      ),
    ).toEqual(['INVALID parts.0']);
    await rapporteur.do('reviseRecommendation', {
      ...english,
      problem: 'Trouble',
      parts: [{ label: 'a', text: 'First' }],
    });
    expect(await details(reference, 'EN')).toMatchObject({
      problem: { value: 'Trouble', language: 'EN' },
      parts: [{ label: 'a', text: 'First' }],
    });
    expect(await details(reference, 'UK')).toMatchObject({
      problem: { value: 'Kłopot', language: 'PL' },
      parts: [{ label: 'a', text: 'Pierwsza' }],
    });
  });

  test.each([
    ['a problem of 10,001 characters', { problem: 'ż'.repeat(10_001) }, 'TOO_LONG problem'],
    ['27 parts', { parts: Array.from({ length: 27 }, () => ({ text: 'x' })) }, 'INVALID parts'],
    ['an empty part', { parts: [{ text: 'x' }, { text: ' ' }] }, 'REQUIRED parts.1'],
    [
      'a letter twice',
      {
        parts: [
          { label: 'a', text: 'x' },
          { label: 'a', text: 'y' },
        ],
      },
      'INVALID parts.1',
    ],
    ['a letter that is none', { parts: [{ label: '1', text: 'x' }] }, 'INVALID parts.0'],
    ['a day that does not exist', { byWhen: { date: '2016-02-30' } }, 'INVALID byWhen'],
    ['a project of a change in law', { jointProject: { budget: '1' } }, 'INVALID jointProject'],
    ['an act published nowhere', { lawChange: { eli: 'Dziennik 12' } }, 'INVALID lawChange.eli'],
    ['an act of 501 characters', { lawChange: { act: 'ż'.repeat(501) } }, 'TOO_LONG lawChange.act'],
  ])('%s is refused at its field', async (_, more, expected) => {
    await world.writesNothing(async () => {
      const answer = await rapporteur.act('draftRecommendation', { ...law, ...more });
      expect(refusals(answer)).toEqual([expected]);
    });
  });
});

describe('proposing addressees', () => {
  test('until the adoption the group replaces them, each once, groups of addressees too', async () => {
    const { reference, version } = await draft({
      addressees: [
        { institution: places.ministry, role: 'LEAD' },
        { institution: places.cityOffice, role: 'SUPPORTING' },
      ],
    });
    await rapporteur.do('reviseRecommendation', {
      reference,
      version,
      addressees: [{ institution: places.cityOffice, role: 'LEAD', wasAtTable: true }],
    });
    expect((await details(reference)).addressees).toEqual([
      { role: 'LEAD', wasAtTable: true, institution: { slug: places.cityOffice } },
    ]);
  });

  test('once adopted a coordinator names them, and those stay when it is sent back', async () => {
    const told = await world
      .aRecommendation()
      .adopted()
      .addressedTo([places.ministry])
      .sentBack()
      .then((each) => each);
    const replaced = await rapporteur.act('reviseRecommendation', {
      reference: told.reference,
      version: told.version,
      addressees: [{ institution: places.cityOffice, role: 'LEAD' }],
    });
    expect(refusals(replaced)).toEqual(['INVALID addressees']);
    const adopted = await world.aRecommendation().adopted();
    const late = await world.as('coordinator').act('reviseRecommendation', {
      reference: adopted.reference,
      version: adopted.version,
      addressees: [],
    });
    expect(refusals(late)).toEqual(['WRONG_STATE addressees']);
  });
});

test.each([
  ['DU/2013/1650', 'DU/2013/1650'],
  ['Dz.U. 2013 poz. 1650', 'DU/2013/1650'],
  ['Dz. U. z 2013 r. poz. 1650', 'DU/2013/1650'],
  ['Dz.U. 2003 nr 128 poz. 1176', 'DU/2003/1176'],
  ['Dz.U. z 2003 r. Nr 128, poz. 1176', 'DU/2003/1176'],
  ['M.P. 2016 poz. 1200', 'MP/2016/1200'],
  ['https://eli.gov.pl/eli/DU/2013/1650/ogl', 'DU/2013/1650'],
  ['https://api.sejm.gov.pl/eli/acts/DU/2013/1650', null],
  ['Dz.U. poz. 1650', null],
  ['Dz.U. 1850 poz. 3', null],
  ['DU/2013/0', null],
])('%s is read as %s', (written, eli) => {
  expect(eliOf(written)).toBe(eli);
});
