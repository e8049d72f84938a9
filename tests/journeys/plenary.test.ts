import { expect, test } from 'vitest';
import { aTab, expectDone, unfold, ways } from '../support/journey-steps.ts';
import { aDraft, desks } from '../support/journey-world.ts';
import { aWindow } from '../support/served-page.ts';

const window = await aWindow();
const [scripted = { javaScriptEnabled: true }, plain = { javaScriptEnabled: false }] = ways;
const onProjector = (reference: string) =>
  `${desks.group}/projektor?rekomendacja=${encodeURIComponent(reference)}`;

test('a group presents and adopts with the keyboard alone, and its coordinator takes it back', async () => {
  const first = await aDraft();
  const second = await aDraft();
  const page = await aTab(window, 'rapporteur', scripted, onProjector(second.reference));
  await page.getByRole('heading', { level: 1, name: second.title }).waitFor();
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('heading', { level: 1, name: first.title }).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('heading', { level: 1, name: second.title }).waitFor();
  await page.locator('summary', { hasText: 'Zapisz, że przyjęto' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('dwanaście');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').waitFor();
  expect(await page.getByLabel('Ile osób za').inputValue()).toBe('dwanaście');
  await page.getByLabel('Ile osób za').fill('12');
  await page.getByLabel('Ile osób przeciw').fill('2');
  await page.getByLabel('Zdanie odrębne').fill('Termin jest za krótki.');
  await page.getByLabel('Ile osób przeciw').press('Enter');
  await expectDone(page, 'Zapisano decyzję grupy');
  expect(await page.getByRole('article').innerText()).toContain('Za: 12. Przeciw: 2.');
  await page.close();

  const desk = await aTab(window, 'coordinator', plain, desks.recommendation(second.reference));
  const form = await unfold(desk, 'undoAdoption');
  await form.getByLabel('Powód').fill('Policzono głosy za inną.');
  await form.getByRole('button', { name: 'Cofnij przyjęcie' }).last().click();
  await expectDone(desk, 'Cofnięto przyjęcie');
  expect(await desk.locator('main').innerText()).toContain('Policzono głosy za inną.');
  await desk.close();
});

test('without JavaScript the projector is pages with links, and says where one is', async () => {
  const first = await aDraft();
  const second = await aDraft();
  const page = await aTab(window, 'rapporteur', plain, onProjector(first.reference));
  await page.getByRole('link', { name: 'Następna' }).click();
  await page.getByRole('heading', { level: 1, name: second.title }).waitFor();
  expect(await page.locator('nav').innerText()).toMatch(/\d+ z \d+/);
  await page.close();
});

test('a coordinator records who sat in a group, and the public reads it without small counts', async () => {
  const desk = await aTab(window, 'coordinator', plain, '/panel/grupy/krakow-2013/2/sklad');
  await desk.getByLabel('Organizacja pozarządowa').fill('12');
  await desk.getByLabel('Policja').fill('3');
  await desk.getByLabel('Gmina lub urząd miasta').fill('7');
  await desk.getByRole('button', { name: 'Zapisz skład' }).last().click();
  await expectDone(desk, 'Zapisano skład grupy');
  expect(await desk.getByLabel('Policja').inputValue()).toBe('3');
  const page = await aTab(window, undefined, plain, '/fora/krakow-2013/grupy/2');
  const words = await page.locator('main').innerText();
  expect(words).toContain('gmina lub urząd miasta: 7');
  expect(words).toContain('policja: nie podajemy');
  expect(words).toContain('organizacja pozarządowa: nie podajemy');
  await Promise.all([desk.close(), page.close()]);
});
