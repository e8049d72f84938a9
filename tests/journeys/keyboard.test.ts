import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { aTab, expectDone, ways } from '../support/journey-steps.ts';
import { aSent, cityOffice, desks, unheard } from '../support/journey-world.ts';
import { aWindow } from '../support/served-page.ts';

const window = await aWindow();
const [scripted = { javaScriptEnabled: true }] = ways;

/** Presses Tab until the keyboard is there; never the mouse. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    if (await control.evaluate((element) => element.matches(':focus'))) return;
  }
  throw new Error('Tab does not get there');
}

const tabToAndType = async (page: Page, label: string, words: string) => {
  await tabTo(page, page.getByLabel(label).first());
  await page.keyboard.type(words);
};

test.each(['/', '/rekomendacje/WRO-2015/3.1', '/zaloguj'])(
  'on %s the first stop of the keyboard leads past what stands on every page',
  async (address) => {
    const page = await aTab(window, undefined, scripted, address);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Przejdź do treści' });
    expect(await skip.evaluate((link) => link.matches(':focus'))).toBe(true);
    const { x = -1, y = -1 } = (await skip.boundingBox()) ?? {};
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator('main :focus').count()).toBe(1);
    await page.close();
  },
);

test('the rapporteur writes a recommendation with the keyboard alone', async () => {
  const title = unheard('Napisy w pięciu językach');
  const page = await aTab(window, 'rapporteur', scripted, desks.group);
  await tabTo(page, page.getByRole('link', { name: 'Napisz nową rekomendację' }));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Nowa rekomendacja' }).waitFor();
  await tabToAndType(page, 'Uzasadnienie', 'Nikt nie wie, gdzie jest które okienko.');
  await tabToAndType(page, 'Co rekomendujemy', 'Napisy przy okienkach są w pięciu językach.');
  await tabToAndType(page, 'Tytuł', title);
  await tabTo(page, page.locator('input[name=kind]').first());
  await page.keyboard.press('ArrowDown');
  await tabTo(page, page.getByRole('button', { name: 'Zapisz szkic' }));
  await page.keyboard.press('Enter');
  await expectDone(page, 'Zapisano szkic');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
  await page.close();
});

test('an institution reports with the keyboard alone', async () => {
  const { addressee } = await aSent(cityOffice);
  const page = await aTab(window, 'focal-point', scripted, desks.addressee(addressee));
  const report = page.locator('details#report');
  await tabTo(page, report.locator('summary').first());
  if ((await report.getAttribute('open')) === null) await page.keyboard.press('Enter');
  await tabTo(page, report.locator('input[name=status]').first());
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, report.getByLabel('Opis'));
  await page.keyboard.type('Trwa nabór tłumaczek.');
  await tabTo(page, report.getByLabel('Nazwa').first());
  await page.keyboard.type('Ogłoszenie o naborze');
  await tabTo(page, report.getByLabel('Adres strony').first());
  await page.keyboard.type('https://www.example.org/nabor');
  await tabTo(page, report.getByRole('button', { name: 'Zapisz sprawozdanie' }));
  await page.keyboard.press('Enter');
  await expectDone(page, 'Zapisano sprawozdanie');
  await page.close();
});
