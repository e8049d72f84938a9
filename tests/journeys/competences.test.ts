import { expect, test } from 'vitest';
import { aWindow } from '../support/served-page.ts';

const window = await aWindow();

test('the public finds who can act on a theme, without JavaScript', async () => {
  const page = await (await window.of(undefined, { javaScriptEnabled: false })).newPage();
  await page.goto('/kto-moze');
  await page.getByLabel('Rodzaj rekomendacji').selectOption('INSTITUTIONAL');
  await page.getByLabel('Temat').selectOption('obsluga-w-urzedach');
  await page.getByRole('button', { name: 'Pokaż' }).click();
  await page.waitForURL(/temat=obsluga-w-urzedach/);
  const rows = await page.getByRole('row').allInnerTexts();
  expect(rows[1]).toContain('Wojewoda');
  expect(rows[1]).toContain('art. 104 ust. 1');
  expect(rows.join()).not.toContain('Starosta');
  expect(rows.join()).not.toContain('Rada Ministrów');
  await page.close();
});
