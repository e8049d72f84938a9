import { describe, expect, test } from 'vitest';
import { CannotRead } from '../../../server/src/importing/index.ts';
import { aDocx, anXlsx, aZip } from '../../support/files.ts';
import { importing } from '../../support/importing.ts';
import { aWorld } from '../../support/world.ts';

const world = await aWorld();

const drafted = async (reference: string) =>
  (
    await world.as('coordinator').ask(
      `query ($reference: String!) { recommendation(reference: $reference) {
        title { value } body { value } rationale { value } byWhen { date precision } parts { label text }
        addressees { institution { slug } } } }`,
      { reference },
    )
  ).recommendation;

describe('a numbered list under the headings of groups', () => {
  test('of a Word document goes into the group that its heading names', async () => {
    const { recognised, fates, rows, why } = await importing(world, [
      'rekomendacje.docx',
      aDocx([
        { heading: 'IV Forum: rekomendacje' },
        { heading: 'Grupa III. Zdrowie' },
        'Grupa obradowała trzy dni.',
        { item: 'Gmina opłaca tłumaczy w przychodniach. Dotyczy to wszystkich języków.' },
        { item: 'języki wschodnie', level: 1 },
        { item: 'pozostałe', level: 1 },
        'Uzasadnienie: Pacjenci nie rozumieją lekarzy.',
        'Adresat: Urząd Miasta',
        'Termin: II kw. 2016',
        { item: 'Szkoła szczepi na miejscu.' },
        { heading: 'Grupa VI. Praca' },
        { item: 'Urząd pracy zatrudnia doradców.' },
      ]),
    ]);
    expect(recognised.format).toBe('DOCX');
    expect(fates).toEqual(['1 CREATED', '2 CREATED', '3 REFUSED']);
    expect(why(3)).toBe('group: Ten wiersz należy do grupy 6. Wczytaj go w tej grupie.');
    expect(await drafted(rows[0]?.reference ?? '')).toEqual({
      title: { value: 'Gmina opłaca tłumaczy w przychodniach' },
      body: { value: 'Gmina opłaca tłumaczy w przychodniach. Dotyczy to wszystkich języków.' },
      rationale: { value: 'Pacjenci nie rozumieją lekarzy.' },
      byWhen: { date: '2016-06-01', precision: 'MONTH' },
      parts: [
        { label: 'a', text: 'języki wschodnie' },
        { label: 'b', text: 'pozostałe' },
      ],
      addressees: [{ institution: { slug: 'urzad-miasta-przyklad' } }],
    });
  });

  test('goes in as pasted text too', async () => {
    const { recognised, fates, rows } = await importing(world, [
      'wklejone.csv',
      'Grupa 3 – Zdrowie\n\n1. Apteki mają ulotki po ukraińsku.\n   Także w niedzielę.\nUzasadnienie: Nikt ich nie czyta po polsku.\n\n2) Pogotowie rozmawia przez telefon z tłumaczem.\n',
    ]);
    expect(recognised).toMatchObject({ format: 'TEXT', encoding: 'utf-8' });
    expect(fates).toEqual(['1 CREATED', '2 CREATED']);
    expect(await drafted(rows[0]?.reference ?? '')).toMatchObject({
      body: { value: 'Apteki mają ulotki po ukraińsku.\nTakże w niedzielę.' },
      rationale: { value: 'Nikt ich nie czyta po polsku.' },
    });
  });
});

test('a list of objects goes in as JSON, at the top or inside', async () => {
  const one = {
    title: { value: 'Z programu' },
    body: 'Treść z programu.',
    addressees: [{ institution: 'szkola-przyklad' }],
  };
  const { recognised, fates, rows } = await importing(world, [
    'dane.json',
    JSON.stringify({
      meta: { made: 'today' },
      recommendations: [{ ...one, byWhen: { date: '2016-05-01', precision: 'MONTH' } }, { tresc: 'Druga.' }],
    }),
  ]);
  expect(recognised.format).toBe('JSON');
  expect(fates).toEqual(['1 CREATED', '2 REFUSED']);
  expect(await drafted(rows[0]?.reference ?? '')).toMatchObject({
    title: { value: 'Z programu' },
    byWhen: { date: '2016-05-01', precision: 'MONTH' },
    addressees: [{ institution: { slug: 'szkola-przyklad' } }],
  });
  expect((await importing(world, ['top.json', '[{"Tytuł":"Lista","Treść":"Na wierzchu."}]'])).fates).toEqual([
    '1 CREATED',
  ]);
});

describe('a file that cannot be read is answered with one sentence', () => {
  const sentenceOf = async (name: string, content: Buffer | string) => {
    try {
      await importing(world, [name, content], { preview: true });
      return 'it was read';
    } catch (error) {
      if (!(error instanceof CannotRead)) throw error;
      expect(Object.values(error.sentence).every(Boolean)).toBe(true);
      return error.sentence.PL;
    }
  };
  const book = anXlsx([
    {
      name: 'A',
      rows: [
        ['Tytuł', 'Treść'],
        ['a', 'b'],
      ],
    },
  ]);
  const ole = (words: string) =>
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(2000),
      Buffer.from(words, 'utf16le'),
    ]);

  test.each([
    ['empty', '', /^Plik jest pusty/],
    ['blank', ' \n\n', /^Plik jest pusty/],
    ['a header alone', 'x', /nie odpowiada polu/],
    ['an empty sheet', anXlsx([{ name: 'A', rows: [] }]), /nie ma żadnego wiersza/],
    ['cut off', book.subarray(0, book.length - 200), /^Plik jest uszkodzony/],
    ['spoilt inside', spoilt(book), /^Plik jest uszkodzony/],
    ['locked', ole('EncryptedPackage'), /zaszyfrowany hasłem/],
    ['of an old program', ole('Workbook'), /starego programu/],
    ['a PDF by another name', '%PDF-1.7\n', /nie da się wczytać/],
    ['a picture by another name', Buffer.from('89504e470d0a1a0a00', 'hex'), /nie da się wczytać/],
    ['an archive', aZip({ 'a.txt': 'a' }), /nie da się wczytać/],
    ['half of a JSON', '[{"title": "a",', /nie jest poprawny/],
    ['noise', Buffer.from([1, 0, 0, 7, 0, 0, 0, 9, 200, 0, 1]), /nie da się wczytać/],
  ])('%s', async (_, content, sentence) => {
    expect(await sentenceOf('lista.xlsx', content)).toMatch(sentence);
  });

  test('one that would unpack out of all proportion', async () => {
    const bomb = aZip({
      'xl/workbook.xml': '<workbook><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      'xl/worksheets/sheet1.xml': Buffer.concat([
        Buffer.from('<worksheet><sheetData>'),
        Buffer.alloc(40_000_000, 32),
      ]),
    });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await sentenceOf('lista.xlsx', bomb)).toMatch(/nieproporcjonalnie duży/);
  });

  function spoilt(content: Buffer): Buffer {
    const copy = Buffer.from(content);
    const at = copy.indexOf('xl/worksheets/sheet1.xml') + 40;
    copy.fill(0xff, at, at + 40);
    return copy;
  }
});
