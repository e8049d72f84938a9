import { readFile } from 'node:fs/promises';
import type { Download } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { aTab, ways } from '../support/journey-steps.ts';
import { aDraft } from '../support/journey-world.ts';
import { aWindow } from '../support/served-page.ts';

const window = await aWindow();

describe.each(ways)('a member of the public, $how,', (way) => {
  test('finds a recommendation without Polish letters, and reads both voices, what happened and what shows it', async () => {
    const page = await aTab(window, undefined, way, '/');
    await page.getByLabel('Szukaj w rekomendacjach').fill('zgloszenie przestepstwa');
    await page.getByRole('button', { name: 'Szukaj' }).click();
    await page.getByRole('link', { name: 'Zgłoszenie przestępstwa z nienawiści we własnym języku' }).click();

    expect(await page.getByText('przykład', { exact: true }).count()).toBeGreaterThan(0);
    const voices = page.locator('section', {
      has: page.getByRole('heading', { name: 'Co się z nią stało' }),
    });
    expect(await voices.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
      'Instytucja mówi',
      'Ocena niezależna',
    ]);
    const story = page.locator('section', { has: page.getByRole('heading', { name: 'Przebieg' }) });
    expect(await story.getByRole('listitem').count()).toBeGreaterThan(3);
    const evidence = page.locator('section', { has: page.getByRole('heading', { name: 'Dowody' }) });
    expect(await evidence.getByRole('listitem').count()).toBeGreaterThan(0);
    await page.close();
  });

  test('reads the same page in English, and comes back', async () => {
    const page = await aTab(window, undefined, way, '/rekomendacje/WRO-2015/3.1');
    await page
      .getByRole('navigation', { name: 'Ustawienia i konto' })
      .getByRole('link', { name: 'English' })
      .click();
    await page.waitForURL('**/en/recommendations/WRO-2015/3.1');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    const english = await page.getByRole('heading', { level: 1 }).innerText();
    expect(await page.locator('h1 [lang]').count()).toBe(0);
    await page.getByRole('link', { name: 'Polski' }).first().click();
    await page.waitForURL('**/rekomendacje/WRO-2015/3.1');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toBe(english);
    await page.close();
  });

  test('asks how it stood on a day in the past, and comes back to today', async () => {
    const page = await aTab(window, undefined, way, '/rekomendacje/WRO-2015/3.2');
    const became = page.locator('section', {
      has: page.getByRole('heading', { name: 'Co się z nią stało' }),
    });
    const today = await became.textContent();
    await page.getByLabel('Pokaż stan na dzień').fill('2015-12-20');
    await page.getByRole('button', { name: 'Pokaż', exact: true }).click();
    await page.getByRole('status').getByText('Stan na 20 grudnia 2015').waitFor();
    expect(await became.textContent()).not.toBe(today);
    await page.getByRole('link', { name: 'Wróć do dziś' }).click();
    await page.getByRole('status').getByText('Stan na').waitFor({ state: 'detached' });
    expect(await became.textContent()).toBe(today);
    await page.close();
  });

  test('asks about a day that has not come, and is told so without losing it', async () => {
    const page = await aTab(window, undefined, way, '/rekomendacje/WRO-2015/3.2?stan-na=2999-01-01');
    await page.getByText('„2999-01-01” to nie jest dzień, który już był.').waitFor();
    expect(await page.getByLabel('Pokaż stan na dzień').inputValue()).toBe('2999-01-01');
    await page.close();
  });

  test('takes what was found home as CSV and as JSON, where examples are called examples', async () => {
    const page = await aTab(window, undefined, way, '/rekomendacje?q=ocena');
    const rows = await page.locator('main').getByRole('link', { name: /\S/ }).count();
    expect(rows).toBeGreaterThan(0);

    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'CSV', exact: true }).click(),
    ]);
    expect(csv.suggestedFilename()).toBe('recommendations.csv');
    const [head = '', ...lines] = (await textOf(csv)).replace('\uFEFF', '').trim().split('\r\n');
    expect(head.split(',').slice(0, 2)).toEqual(['reference', 'isExample']);
    expect(lines.length).toBeGreaterThan(0);
    const calledExample = Object.fromEntries(lines.map((line) => line.split(',').slice(0, 2)));
    expect(calledExample).toMatchObject({ 'WAW-2014/6.2': 'true', 'WAW-2015-2/1': 'false' });

    const href = await page.getByRole('link', { name: 'JSON', exact: true }).getAttribute('href');
    const { recommendations } = (await (await page.request.get(href ?? '')).json()) as {
      recommendations: { reference: string; isExample: boolean }[];
    };
    expect(
      Object.fromEntries(recommendations.map(({ reference, isExample }) => [reference, `${isExample}`])),
    ).toEqual(calledExample);
    await page.close();
  });

  test('who guesses an address learns nothing', async () => {
    const { reference } = await aDraft();
    const words = async (address: string) => {
      const page = await (await window.of(undefined, way)).newPage();
      const answer = await page.goto(address);
      const said = await page.locator('main').innerText();
      await page.close();
      return { status: answer?.status(), said };
    };
    const missing = await words('/rekomendacje/WRO-2015/3.999');
    expect(missing.status).toBe(404);
    expect(missing.said).toContain('Nie ma takiej strony');
    expect(await words(`/rekomendacje/${reference}`)).toEqual(missing);
    expect(await words('/rekomendacje/../../etc/passwd%00')).toMatchObject({ status: 404 });
    expect(await words("/rekomendacje/WRO-2015/3.1'--")).toEqual(missing);
  });
});

/** What a download holds. */
async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

test('who has JavaScript copies the citation with one press', async () => {
  const context = await window.of();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await page.goto('/rekomendacje/WRO-2015/3.1');
  const cite = page.locator('section', { has: page.getByRole('heading', { name: 'Jak cytować' }) });
  await cite.getByRole('button', { name: 'Kopiuj' }).click();
  await cite.getByRole('status').getByText('Skopiowano.').waitFor();
  const copied = await page.evaluate<string>('navigator.clipboard.readText()');
  expect(copied).toContain('WRO-2015/3.1. Forum w działaniu.');
  expect(copied).toContain(page.url());
  await page.close();
});
