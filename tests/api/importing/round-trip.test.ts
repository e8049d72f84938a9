import { describe, expect, test } from 'vitest';
import { fieldOfHeader } from '../../../server/src/importing/fields.ts';
import { places } from '../../support/cast.ts';
import { anXlsx } from '../../support/files.ts';
import { importing } from '../../support/importing.ts';
import { aWorld } from '../../support/world.ts';

const world = await aWorld();

const groupOf = 'workingGroup(forum: "wroclaw-2015", number: 3)';
const fileFor = async (
  format: 'CSV' | 'XLSX',
  { language = 'PL' as 'PL' | 'EN', isTemplate = false } = {},
) => {
  const { workingGroup } = await world
    .as('rapporteur')
    .in(language)
    .ask(`{ ${groupOf} { id draftsFile(format: ${format}, isTemplate: ${isTemplate}) } }`);
  return Buffer.from(workingGroup.draftsFile, 'base64');
};

/** Recommendations that say all that can be said, and say it awkwardly. */
const awkward = async () => {
  const { workingGroup } = await world.as('rapporteur').ask(`{ ${groupOf} { id } }`);
  const draft = (input: object) =>
    world.as('rapporteur').do('draftRecommendation', {
      workingGroup: workingGroup.id,
      kind: 'INSTITUTIONAL',
      title: 'Tytuł',
      body: 'Treść',
      ...input,
    });
  await draft({
    kind: 'LAW_CHANGE',
    title: '=SUMA(A1:A9) „cudzysłów”; średnik, "prosty" \' apostrof',
    body: '\'=1+1\n\n- lista\n- druga;\t"tak"\r\nwiersz _x0041_ & <b>ostatni</b>',
    rationale: '+48 71 000 00 00',
    problem: '@nikt\n-minus',
    parts: [{ text: 'pierwsza; część\nw dwóch wierszach' }, { text: 'druga' }],
    byWhen: { date: '2016-05-01', precision: 'MONTH' },
    lawChange: {
      act: 'o cudzoziemcach',
      article: 'art. 5',
      proposedWording: '„Art. 5.\nNowy”',
      eli: 'DU/2013/1650',
    },
    themes: ['praca', 'szczepienia'],
    addressees: [
      { institution: places.cityOffice, role: 'LEAD', wasAtTable: true },
      { institution: places.ministry, role: 'SUPPORTING', wasAtTable: false },
      { institution: 'fundacja-przyklad', role: 'SUPPORTING' },
      { addresseeClass: 'voivodeship-offices', role: 'LEAD' },
    ],
  });
  await draft({
    kind: 'JOINT_PROJECT',
    title: 'Projekt',
    byWhen: { date: '2017-01-01', precision: 'YEAR' },
    jointProject: { partners: 'A; B\nC', budget: '10 000 zł', funding: '- własne', continuation: 'tak' },
    addressees: [{ addresseeClass: 'all-cities', role: 'SUPPORTING' }],
  });
  await draft({
    title: 'In English',
    body: 'Vaccinate at school.',
    language: 'EN',
    byWhen: { date: '2016-02-29' },
  });
  await world
    .aRecommendation({
      title: 'Opublikowana z pliku',
      body: 'Wszystko gotowe.',
      supportedBy: ['szkola-przyklad'],
    })
    .made('PUBLISHED', { by: 'moderator' });
  await world.aRecommendation({ title: 'Przyjęta', body: 'Czeka.' }).adopted({ by: 'moderator' });
};

describe('what the product exports', () => {
  test('imports again without a change, every field, from both kinds of files in both languages', async () => {
    await awkward();
    for (const language of ['PL', 'EN'] as const)
      for (const format of ['CSV', 'XLSX'] as const) {
        const file = await fileFor(format, { language });
        const { fates, rows, fields, recognised } = await world.writesNothing(() =>
          importing(world, ['lista', file], { preview: true }),
        );
        expect(recognised.format).toBe(format);
        expect(fields).toHaveLength(recognised.columns.length);
        expect(
          fates.map((fate) => fate.split(' ')[1]),
          JSON.stringify(rows.map(({ plan }) => plan)),
        ).toEqual(Array(5).fill('UNCHANGED'));
      }
    expect(
      (await importing(world, ['lista.csv', await fileFor('CSV')])).fates.every((fate) =>
        /UNCHANGED/.test(fate),
      ),
    ).toBe(true);
  });

  test('notices each field that somebody changes in it', async () => {
    const file = (await fileFor('CSV')).toString();
    const changed = async (from: string, to: string) => {
      expect(file).toContain(from);
      const { rows } = await importing(world, ['lista.csv', file.replace(from, to)], { preview: true });
      const plans = rows.flatMap(({ plan }) => (plan && 'change' in plan ? [Object.keys(plan.change)] : []));
      expect(rows.filter(({ fate }) => fate === 'REFUSED')).toEqual([]);
      return plans;
    };
    expect(await changed('SUMA', 'SREDNIA')).toEqual([['title']]);
    expect(await changed('- druga', '- trzecia')).toEqual([['body']]);
    expect(await changed('+48 71', '+48 72')).toEqual([['rationale']]);
    expect(await changed('@nikt', '@ktoś')).toEqual([['problem']]);
    expect(await changed('b) druga', 'b) inna')).toEqual([['parts']]);
    expect(await changed(';2016-05;', ';2016-06;')).toEqual([['byWhen']]);
    expect(await changed('art. 5', 'art. 6')).toEqual([['lawChange']]);
    expect(await changed('10 000 zł', '20 000 zł')).toEqual([['jointProject']]);
    expect(await changed('szczepienia; praca', 'praca')).toEqual([['themes']]);
    expect(await changed('Fundacja (przykład)', 'Łódzka szkoła')).toEqual([['addressees']]);
    expect(await changed('Ministerstwo (przykład) (nie)', 'Ministerstwo (przykład)')).toEqual([
      ['addressees'],
    ]);
    expect(await changed('wspólny projekt', 'instytucjonalna')).toEqual([['kind']]);
  });

  test('is, without rows, the template: its columns are explained, and choices are lists', async () => {
    const { fates, fields, recognised } = await importing(
      world,
      ['wzor.xlsx', await fileFor('XLSX', { isTemplate: true })],
      {
        preview: true,
      },
    );
    expect(fates).toEqual([]);
    expect(fields).toHaveLength(recognised.columns.length);
    expect(recognised.sheets).toEqual(['Rekomendacje', 'Objaśnienia', 'Listy']);
    const csv = (await fileFor('CSV', { isTemplate: true, language: 'EN' }))
      .toString()
      .replace('\uFEFF', '')
      .trim();
    expect(csv.split(';').map((header) => fieldOfHeader(header))).not.toContain(null);
    expect(csv.split('\r\n')).toHaveLength(1);
  });

  test('is read by those who may read drafts, and by nobody else', async () => {
    const { workingGroup } = await world.as('rapporteur-2').ask(`{ ${groupOf} { draftsFile(format: CSV) } }`);
    expect(workingGroup.draftsFile).toBeNull();
  });
});

test('the public table imports without a change too', async () => {
  const group = await world
    .aRecommendation({ title: 'Publiczna w tabeli', body: 'Jest.' })
    .made('PUBLISHED', { by: 'moderator' });
  const { fates } = await importing(
    world,
    [
      'recommendations.csv',
      '\uFEFFreference,isExample,title,language,isMachineMade,kind,stage,isPriority,forum,workingGroup,themes,adoptedOn,status,statusBasis,statusAsOf,disagreement,needsReverification,addressees,url\r\n' +
        `${group.reference},true,Publiczna w tabeli,pl,false,INSTITUTIONAL,PUBLISHED,false,wroclaw-2015,3,zdrowie,2016-03-01,NO_EVIDENCE,,,false,false,${places.cityOffice},http://x\r\n`,
    ],
    { preview: true },
  );
  expect(fates).toEqual(['2 UNCHANGED']);
});

test('a table of Excel with a text that looks like its own escapes stays what it is', async () => {
  const { rows } = await importing(
    world,
    [
      'a.xlsx',
      anXlsx([
        {
          name: 'A',
          rows: [
            ['Tytuł', 'Treść'],
            ['Znak', 'a_x005F_x0041_b'],
          ],
        },
      ]),
    ],
    { preview: true },
  );
  expect(rows[0]?.plan).toMatchObject({ create: { body: 'a_x0041_b' } });
});
