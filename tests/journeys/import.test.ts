import { readFile } from 'node:fs/promises';
import iconv from 'iconv-lite';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { aDocx, anXlsx } from '../support/files.ts';
import { aTab, expectRefused, ways } from '../support/journey-steps.ts';
import { cityOffice, desks, ministry, nameOf, unheard } from '../support/journey-world.ts';
import { aWindow } from '../support/served-page.ts';

const window = await aWindow();

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

/** Sends a file from the group's board, and comes to what was recognised. */
async function send(page: Page, name: string, buffer: Buffer) {
  await page.goto(desks.group);
  await page.getByRole('link', { name: 'Wczytaj z pliku' }).click();
  await heading(page, 'Wczytaj rekomendacje z pliku');
  await page.setInputFiles('input[type=file]', { name, mimeType: 'application/octet-stream', buffer });
  await page.getByRole('button', { name: 'Wyślij i obejrzyj' }).click();
  await heading(page, 'Co rozpoznaliśmy');
}

/** On through the columns, as they were matched, to the preview; answers its rows. */
async function preview(page: Page): Promise<string[]> {
  await page.getByRole('link', { name: 'Dalej: kolumny' }).click();
  await heading(page, 'Co mówią kolumny');
  await page.getByRole('button', { name: 'Pokaż, co się stanie' }).click();
  return previewed(page);
}

async function previewed(page: Page): Promise<string[]> {
  await page.getByText('Nic jeszcze nie zapisano.').waitFor();
  const rows = await page.locator('tbody tr').allInnerTexts();
  return rows.map((row) => row.replaceAll(/\s+/g, ' ').trim());
}

/** Imports row by row, waits for the report and answers its counts. */
async function run(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: 'Wczytaj', exact: true }).click();
  await page.getByText('Import się zakończył.').waitFor();
  const counts = await page.locator('main dl > div').allInnerTexts();
  return counts.map((count) => count.replaceAll(/\s+/g, ' ').trim());
}

async function download(page: Page, link: string | RegExp): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link, exact: true }).click(),
  ]);
  return readFile(await file.path());
}

describe.each(ways)('a rapporteur, $how,', (way) => {
  const aTabOf = () => aTab(window, 'rapporteur', way, desks.group);

  test('imports a table of Windows, sees each row’s fate, and gets the rejected rows back', async () => {
    const title = unheard('Tłumaczki w przychodniach');
    const addressees = `${await nameOf(cityOffice)}; ${await nameOf(ministry)}`;
    const table = [
      'Sprawozdanie grupy;;;;',
      'Lp.;Tytuł rekomendacji;Treść;Adresat / adresaci;Termin',
      `1;${title};Gmina opłaca tłumaczki, także w soboty.;"${addressees}";maj 2016`,
      `2;=${title} bis;Druga treść.;;31.02.2015`,
      `3;${title};Gmina opłaca tłumaczki, także w soboty.;;`,
    ].join('\r\n');
    const page = await aTabOf();
    await send(page, 'z sali.csv', iconv.encode(table, 'windows-1250'));
    const shown = await page.locator('main').innerText();
    expect(shown).toContain('Windows-1250');
    expect(shown).toContain('Gmina opłaca tłumaczki, także w soboty.');
    const rows = await preview(page);
    expect(rows).toEqual([
      `3 ${title} nowa rekomendacja`,
      expect.stringMatching(/^4 =.* nie wejdzie kolumna Termin: „31\.02\.2015”: takiego dnia nie ma/),
      `5 ${title} powtórzenie w pliku To samo mówi wiersz 3.`,
    ]);
    expect(await run(page)).toEqual(['dodano 1', 'odrzucono 1', 'powtórzenie w pliku 1']);
    const rejected = (await download(page, 'Pobierz odrzucony wiersz (CSV)')).toString();
    expect(rejected).toMatch(/^\uFEFFLp\.;Tytuł rekomendacji;.*;Dlaczego odrzucono;Przy kolumnie\r\n/);
    expect(rejected).toContain(`2;'=${title} bis;Druga treść.;;31.02.2015;`);

    // Mended in that very file, it goes in.
    await send(page, 'poprawione.csv', Buffer.from(rejected.replaceAll('31.02.2015', '28.02.2015')));
    expect(await preview(page)).toEqual([expect.stringMatching(/^2 =.* nowa rekomendacja$/)]);
    await page.getByRole('link', { name: 'Rozpoznane' }).click();
    await page.getByRole('button', { name: 'Zrezygnuj i usuń plik' }).click();
    await page.getByText('Z tego importu zrezygnowano.').waitFor();
    await page.close();
  });

  test('imports a workbook with joined cells and text dates, after choosing another sheet', async () => {
    const title = unheard('Asystentki w szkołach');
    const row = (name: string, due: string | { day: string }) => [name, `${name}: szkoła zatrudnia.`, due];
    const page = await aTabOf();
    await send(
      page,
      'skoroszyt.xlsx',
      anXlsx([
        {
          name: 'Notatki',
          rows: [
            ['Tytuł', 'Treść'],
            ['Nie to', 'Stary arkusz.'],
          ],
        },
        {
          name: 'Właściwy',
          rows: [
            ['Rekomendacje', null, null],
            ['Tytuł', 'Treść', 'Termin'],
            row(`${title} 1`, 'II kw. 2016'),
            row(`${title} 2`, { day: '2016-05-17' }),
          ],
          merged: ['A1:C1'],
        },
      ]),
    );
    await page.getByLabel('Arkusz').selectOption('Notatki');
    await page.getByRole('button', { name: 'Odczytaj jeszcze raz' }).click();
    await page.getByRole('cell', { name: 'Nie to' }).waitFor();
    await page.getByLabel('Arkusz').selectOption('Właściwy');
    await page.getByRole('button', { name: 'Odczytaj jeszcze raz' }).click();
    await page.getByRole('cell', { name: 'II kw. 2016' }).waitFor();
    expect(await preview(page)).toEqual([`3 ${title} 1 nowa rekomendacja`, `4 ${title} 2 nowa rekomendacja`]);
    expect(await run(page)).toEqual(['dodano 2']);
    await page.close();
  });

  test('tells what columns are that no name tells of; the next file needs no telling', async () => {
    const columns = unheard('Kol');
    const file = (title: string) =>
      iconv.encode(`${columns} 1\t${columns} 2\r${title}\tRząd ogłasza konkurs: ${title}.`, 'utf-16le', {
        addBOM: true,
      });
    const page = await aTabOf();
    await send(page, 'bez nazw.txt', file(unheard('Konkurs')));
    await page.getByRole('link', { name: 'Dalej: kolumny' }).click();
    await page.getByText('Żadna kolumna nie nazywa się').waitFor();
    await page.getByRole('button', { name: 'Pokaż, co się stanie' }).click();
    await page.getByRole('alert').getByText('Żadna kolumna nie odpowiada').waitFor();
    await page.getByLabel(`Kolumna ${columns} 1`).selectOption('TITLE');
    await page.getByLabel(`Kolumna ${columns} 2`).selectOption('TITLE');
    await page.getByRole('button', { name: 'Pokaż, co się stanie' }).click();
    await page.getByRole('alert').getByText('To samo pole ma już kolumna A').waitFor();
    await page.getByLabel(`Kolumna ${columns} 2`).selectOption('BODY');
    await page.getByRole('button', { name: 'Pokaż, co się stanie' }).click();
    expect(await previewed(page)).toEqual([expect.stringMatching(/^2 Konkurs .* nowa rekomendacja$/)]);
    expect(await run(page)).toEqual(['dodano 1']);
    await send(page, 'drugi.txt', file(unheard('Konkurs')));
    expect(await preview(page)).toEqual([expect.stringMatching(/^2 Konkurs .* nowa rekomendacja$/)]);
    await page.close();
  });

  test('imports the numbered list of a Word document, and lines that were pasted', async () => {
    const item = unheard('Policja szkoli dyżurnych');
    const page = await aTabOf();
    await send(
      page,
      'protokół.docx',
      aDocx([
        { heading: 'Grupa III' },
        { item: `${item}. Raz w roku.` },
        'Termin: 2016',
        { heading: 'Grupa VI' },
        { item: 'To należy do kogo innego.' },
      ]),
    );
    expect(await preview(page)).toEqual([
      expect.stringMatching(/^1 .*nowa rekomendacja$/),
      expect.stringMatching(/^2 .*nie wejdzie kolumna group: Ten wiersz należy do grupy 6/),
    ]);
    expect(await run(page)).toEqual(['dodano 1', 'odrzucono 1']);

    await page.getByRole('link', { name: 'Wczytaj inny plik' }).click();
    await heading(page, 'Wczytaj rekomendacje z pliku');
    const pasted = unheard('Straż miejska ma tłumaczkę');
    await page.getByLabel('albo wklejony tekst').fill(`1. ${pasted}. Zawsze.\n2. ${pasted} bis. Nigdy.`);
    await page.getByRole('button', { name: 'Wyślij i obejrzyj' }).click();
    await heading(page, 'Co rozpoznaliśmy');
    expect(await preview(page)).toHaveLength(2);
    expect(await run(page)).toEqual(['dodano 2']);
    await page.close();
  });

  test('imports all or nothing where that is chosen', async () => {
    const title = unheard('Wszystko');
    const page = await aTabOf();
    await send(
      page,
      'całość.csv',
      iconv.encode(`Tytuł,Treść\n${title},Zażółć gęślą jaźń.\nBez treści,\n`, 'iso-8859-2'),
    );
    await preview(page);
    await page.getByLabel('Wszystko albo nic').check();
    await page.getByRole('button', { name: 'Wczytaj', exact: true }).click();
    await page.getByText('Niczego nie wczytano').waitFor();
    await page.goto(desks.group);
    expect(await page.locator('main').innerText()).not.toContain(title);
    await page.close();
  });

  test('imports what the product exports, and nothing changes', async () => {
    const page = await aTabOf();
    for (const kind of ['CSV', 'XLSX']) {
      await page.goto(desks.group);
      const exported = await download(page, kind);
      await send(page, `eksport.${kind.toLowerCase()}`, exported);
      await page.getByRole('link', { name: 'Dalej: kolumny' }).click();
      await page.getByRole('button', { name: 'Pokaż, co się stanie' }).click();
      await page.getByText('Nie ma czego wczytywać').waitFor();
      const counts = await page.getByRole('navigation', { name: 'Pokaż wiersze' }).innerText();
      expect(counts).toMatch(/bez zmian: \d+/);
      expect(counts).not.toMatch(/zmieni istniejącą|nowa rekomendacja|nie wejdzie/);
      await page.getByRole('button', { name: 'Zrezygnuj i usuń plik' }).click();
      await page.getByText('Z tego importu zrezygnowano.').waitFor();
    }
    await page.close();
  });

  test('is told in one sentence what is wrong with a file, and keeps what was pasted', async () => {
    const page = await aTab(window, 'rapporteur', way, `${desks.group}/import`);
    const sent = () => page.getByRole('button', { name: 'Wyślij i obejrzyj' }).click();
    await sent();
    await expectRefused(page, 'Wybierz plik albo wklej tekst.');
    await page.setInputFiles('input[type=file]', {
      name: 'lista.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('%PDF-1.7\n'),
    });
    await sent();
    await expectRefused(
      page,
      'Tego rodzaju pliku nie da się wczytać, niezależnie od jego nazwy. Wyślij CSV, XLSX, ODS, JSON, DOCX albo tekst.',
    );
    await page.goto(`${desks.group}/import`);
    await page.getByLabel('albo wklejony tekst').fill('%PDF-1.7');
    await sent();
    await page.getByRole('alert').getByText('Tego rodzaju pliku').waitFor();
    expect(await page.getByLabel('albo wklejony tekst').inputValue()).toBe('%PDF-1.7');
    await page.close();
  });
});
