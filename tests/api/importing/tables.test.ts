import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { anOds, anXlsx } from '../../support/files.ts';
import { onDisk } from '../../support/files-on-disk.ts';
import { importing } from '../../support/importing.ts';
import { aWorld } from '../../support/world.ts';
import { openFile } from '../../../server/src/importing/index.ts';

const world = await aWorld();

const drafted = async (reference: string) =>
  (
    await world.as('coordinator').ask(
      `query ($reference: String!) { recommendation(reference: $reference) {
        kind stage title { value } body { value } rationale { value } byWhen { date precision } themes { slug }
        parts { label text } lawChange { act article eli } jointProject { partners budget }
        addressees { role wasAtTable institution { slug } } addresseeClasses { key }
      } }`,
      { reference },
    )
  ).recommendation;

describe('a table of a group', () => {
  test('goes in by its Polish headers, whatever the encoding, the separator and the ends of lines are', async () => {
    const table = (ends: string, between: string, word: string) =>
      [
        ['Lp.', 'Tytuł', 'Treść rekomendacji', 'Adresat', 'Termin'],
        [
          '1',
          `Źródła wiedzy ${word}`,
          `Gmina wydaje śródroczny biuletyn ${word}.`,
          'Urząd Miasta',
          'maj 2016',
        ],
      ]
        .map((cells) => cells.join(between) + ends)
        .join('');
    const files: [string, string, string, string, boolean?][] = [
      ['utf-8', '\r\n', ',', 'pierwszy'],
      ['utf-8', '\n', ';', 'zerowy', true],
      ['windows-1250', '\r\n', ';', 'drugi'],
      ['iso-8859-2', '\n', '\t', 'trzeci'],
      ['maccenteuro', '\r', ';', 'czwarty'],
      ['utf-16le', '\r\n', '\t', 'piąty', true],
      ['utf-16be', '\n', ';', 'szósty'],
    ];
    for (const [encoding, ends, between, word, addBOM = false] of files) {
      const content = iconv.encode(table(ends, between, word), encoding, { addBOM });
      const { recognised, fates, fields, rows } = await importing(world, ['lista.txt', content]);
      expect(recognised).toMatchObject({ format: 'CSV', encoding, separator: between, headerRow: 1 });
      expect(fields).toEqual(['title', 'body', 'addressees', 'byWhen']);
      expect(fates, encoding).toEqual(['2 CREATED']);
      expect(await drafted(rows[0]?.reference ?? '')).toMatchObject({
        title: { value: `Źródła wiedzy ${word}` },
        body: { value: `Gmina wydaje śródroczny biuletyn ${word}.` },
        byWhen: { date: '2016-05-01', precision: 'MONTH' },
        addressees: [{ role: 'LEAD', institution: { slug: 'urzad-miasta-przyklad' } }],
      });
    }
  });

  test('of a Mac without Polish letters is read by its own encoding', async () => {
    const content = iconv.encode('Title\tText\rCafé naïve\tÜber die Ärzte, „São Paulo”.\r', 'macintosh');
    const { recognised, rows } = await importing(world, ['list.csv', content]);
    expect(recognised.encoding).toBe('macintosh');
    expect(await drafted(rows[0]?.reference ?? '')).toMatchObject({ title: { value: 'Café naïve' } });
  });

  test('may have lines above its header, line breaks in cells, and formulas that stay words', async () => {
    const { recognised, rows } = await importing(world, [
      'lista.csv',
      'Rekomendacje grupy trzeciej;;\n;;\nTytuł;Treść;Uzasadnienie\n"=1+1";"Pierwszy wiersz\ndrugi wiersz";=HYPERLINK("http://zle.example")\n',
    ]);
    expect(recognised.headerRow).toBe(3);
    expect(rows.map(({ row, fate }) => [row, fate])).toEqual([[4, 'CREATED']]);
    expect(await drafted(rows[0]?.reference ?? '')).toMatchObject({
      title: { value: '=1+1' },
      body: { value: 'Pierwszy wiersz\ndrugi wiersz' },
      rationale: { value: '=HYPERLINK("http://zle.example")' },
    });
  });

  test('of Excel is read with its joined cells, its days, its formulas, and without what is hidden', async () => {
    const book = anXlsx([
      { name: 'Instrukcja', rows: [['Jak wypełnić?'], ['Wpisz rekomendacje w drugim arkuszu.']] },
      {
        name: 'Rekomendacje',
        rows: [
          ['Treść', 'Tytuł', 'Treść', 'Rodzaj', 'Adresaci', 'Termin'],
          [
            'stara',
            'Arkusz pierwszy',
            'Pierwsza treść.',
            'zmiana prawa',
            'Ministerstwo',
            { day: '2016-05-17' },
          ],
          ['stara', 'Arkusz drugi', 'Druga treść.', null, null, { day: '2016-05-17', shows: 'MONTH' }],
          [
            'stara',
            'Arkusz trzeci',
            { formula: 'B2&"!"', shows: 'Trzecia treść.' },
            'instytucjonalna',
            null,
            '31.02.2016',
          ],
        ],
        merged: ['D2:D3', 'E2:E4'],
        hidden: [1],
      },
    ]);
    const { recognised, fates, rows, why } = await importing(world, ['lista.csv', book]);
    expect(recognised).toMatchObject({
      format: 'XLSX',
      sheet: 'Rekomendacje',
      sheets: ['Instrukcja', 'Rekomendacje'],
      headerRow: 1,
    });
    expect(fates).toEqual(['2 CREATED', '3 CREATED', '4 REFUSED']);
    expect(why(4)).toBe('Termin: „31.02.2016”: takiego dnia nie ma w kalendarzu.');
    expect(await drafted(rows[0]?.reference ?? '')).toMatchObject({
      kind: 'LAW_CHANGE',
      body: { value: 'Pierwsza treść.' },
      byWhen: { date: '2016-05-17', precision: 'DAY' },
    });
    expect(await drafted(rows[1]?.reference ?? '')).toMatchObject({
      kind: 'LAW_CHANGE',
      byWhen: { date: '2016-05-01', precision: 'MONTH' },
      addressees: [{ institution: { slug: 'ministerstwo-przyklad' } }],
    });
  });

  test('of LibreOffice is read the same', async () => {
    const sheet = anOds([
      { name: 'Puste', rows: [] },
      {
        name: 'Lista',
        rows: [
          ['Tytuł', 'Opis', 'Do kiedy'],
          ['Otwarty dokument', 'Treść pierwsza\nw dwóch wierszach', { day: '2016-06-30' }],
          ['Otwarty dokument 2', { formula: 'A2', shows: 'Treść druga' }, 'II kw. 2016'],
        ],
      },
    ]);
    const { recognised, rows, fates } = await importing(world, ['lista.xlsx', sheet]);
    expect(recognised).toMatchObject({ format: 'ODS', sheet: 'Lista', sheets: ['Puste', 'Lista'] });
    expect(fates).toEqual(['2 CREATED', '3 CREATED']);
    expect(await drafted(rows[1]?.reference ?? '')).toMatchObject({
      body: { value: 'Treść druga' },
      byWhen: { date: '2016-06-01', precision: 'MONTH' },
    });
  });

  test('is read another way where somebody says so', async () => {
    const path = await onDisk(
      'dwa.xlsx',
      anXlsx([
        {
          name: 'Pierwszy',
          rows: [
            ['Tytuł', 'Treść'],
            ['a', 'b'],
          ],
        },
        {
          name: 'Drugi',
          rows: [
            ['x', 'y'],
            ['Nazwa sprawy', 'Słowa'],
            ['Wskazany arkusz', 'Jego treść.'],
          ],
        },
      ]),
    );
    const { recognised, close } = await openFile(path, { sheet: 'Drugi', headerRow: 2 });
    expect(recognised.columns.map(({ header }) => header)).toEqual(['Nazwa sprawy', 'Słowa']);
    close();
  });
});

describe('the cells of a row', () => {
  test('name several addressees, groups of addressees and who only supports', async () => {
    const { fates, rows } = await importing(world, [
      'a.csv',
      [
        'Tytuł;Treść;Adresaci;Wspierający;Przy stole',
        'Kilku adresatów;Treść a;Urząd Miasta, Ministerstwo oraz miasta powyżej 100 tys.;Fundacja (przykład);nie',
        '"Każdy w wierszu";Treść b;"Urząd Miasta',
        '- Łódzka szkoła";;Urząd Miasta',
      ].join('\n'),
    ]);
    expect(fates).toEqual(['2 CREATED', '3 CREATED']);
    expect(await drafted(rows[0]?.reference ?? '')).toMatchObject({
      addressees: [
        { role: 'LEAD', wasAtTable: false, institution: { slug: 'ministerstwo-przyklad' } },
        { role: 'LEAD', wasAtTable: false, institution: { slug: 'urzad-miasta-przyklad' } },
        { role: 'SUPPORTING', wasAtTable: false, institution: { slug: 'fundacja-przyklad' } },
      ],
      addresseeClasses: [{ key: 'all-cities' }],
    });
    expect((await drafted(rows[1]?.reference ?? '')).addressees).toMatchObject([
      { wasAtTable: null, institution: { slug: 'szkola-przyklad' } },
      { wasAtTable: true, institution: { slug: 'urzad-miasta-przyklad' } },
    ]);
  });

  test('are refused at their column, with those who may be meant', async () => {
    const { fates, why } = await importing(world, [
      'b.csv',
      [
        'Tytuł;Treść;Adresaci;Rodzaj;Temat;Termin;ELI',
        'Nieznany;T;Ministerstw;;;;',
        'Zły rodzaj;T;;życzenie;;;',
        'Zły temat;T;;;kosmos;;',
        'Zły dzień;T;;;;30 lutego 2016;',
        'Zły publikator;T;;zmiana prawa;;;gdzieś',
        'Bez treści;;;;;;',
        `${'x'.repeat(201)};T;;;;;`,
      ].join('\n'),
    ]);
    expect(fates.every((fate) => fate.endsWith('REFUSED'))).toBe(true);
    expect(why(2)).toBe(
      'Adresaci: „Ministerstw”: nie ma takiej instytucji ani grupy w katalogu. Czy chodzi o: „Ministerstwo (przykład)”?',
    );
    expect(why(3)).toMatch(/^Rodzaj: „życzenie”: nie ma takiego rodzaju/);
    expect(why(4)).toMatch(/^Temat: „kosmos”: nie ma takiego tematu. Są: edukacja, zdrowie/);
    expect(why(5)).toMatch(/^Termin: „30 lutego 2016”: takiego dnia nie ma/);
    expect(why(6)).toMatch(/^ELI: Wpisz miejsce publikacji/);
    expect(why(7)).toBe('Treść: Wypełnij to pole.');
    expect(why(8)).toMatch(/^Tytuł: Tekst jest za długi/);
  });

  test('say by what they fill what kind it is, where no column does', async () => {
    const { rows } = await importing(world, [
      'c.csv',
      'Tytuł;Treść;Ustawa;Publikator;Partnerzy;Budżet\nPrawo;Zmienić.;o cudzoziemcach;Dz.U. z 2013 r. poz. 1650;;\nProjekt;Zrobić.;;;Fundacja;10 tys.',
    ]);
    expect(await drafted(rows[0]?.reference ?? '')).toMatchObject({
      kind: 'LAW_CHANGE',
      lawChange: { act: 'o cudzoziemcach', eli: 'DU/2013/1650' },
      jointProject: null,
    });
    expect(await drafted(rows[1]?.reference ?? '')).toMatchObject({
      kind: 'JOINT_PROJECT',
      jointProject: { partners: 'Fundacja', budget: '10 tys.' },
    });
  });
});
