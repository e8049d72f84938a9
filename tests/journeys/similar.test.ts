import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { aTab, expectDone, expectRefused, ways } from '../support/journey-steps.ts';
import { aDraft, aSent, ask, cityOffice, desks } from '../support/journey-world.ts';
import { aWindow } from '../support/served-page.ts';

const window = await aWindow();
const [scripted = { javaScriptEnabled: true }] = ways;

/** A word of letters that nobody else wrote: digits tell nothing of a text. */
const aWord = () =>
  [...randomBytes(8)].map((byte) => String.fromCharCode('a'.charCodeAt(0) + (byte % 26))).join('');

const linksOf = async (reference: string) => {
  const { recommendation } = await ask(
    'query ($reference: String!) { recommendation(reference: $reference) { links { type recommendation { reference } } } }',
    { reference },
    'rapporteur',
  );
  return recommendation.links.map((link: { type: string; recommendation: { reference: string } }) => [
    link.type,
    link.recommendation.reference,
  ]);
};

describe.each(ways)('what was recommended before, $how,', (way) => {
  test('appears with what became of it, and is tied in the same save', async () => {
    const word = aWord();
    const { reference: earlier, title } = await aSent(cityOffice, { title: `Poradnia ${word} dla sąsiadek` });
    const page = await aTab(window, 'rapporteur', way, `${desks.group}/nowa`);
    await page.getByLabel('Problem').fill(`Brakuje poradni ${word}, do której pójdą sąsiadki.`);
    const similar = page.getByRole('region', { name: 'Czy to już ktoś zalecił?' });
    if (!way.javaScriptEnabled) await similar.getByRole('button', { name: 'Poszukaj podobnych' }).click();
    const line = similar.getByRole('listitem').filter({ hasText: earlier });
    await line.getByRole('link', { name: title }).waitFor();
    expect(await line.innerText()).toContain('brak informacji');
    expect(await line.innerText()).toContain(word);
    expect(await page.getByLabel('Problem').inputValue()).toContain(word);
    expect(await page.title()).not.toMatch(/^Błąd/);

    await line.getByRole('radio', { name: 'kontynuuje' }).check();
    await page.getByRole('button', { name: 'Zapisz szkic' }).click();
    await expectRefused(page, 'Napisz, co rekomendujecie');
    const again = similar.getByRole('group', { name: `Ta rekomendacja a ${earlier}` });
    expect(await again.getByRole('radio', { name: 'kontynuuje' }).isChecked()).toBe(true);
    await again.getByRole('radio', { name: 'wznawia' }).check();
    await page.getByLabel('Co rekomendujemy').fill('Otworzyć ją.');
    await page.getByRole('button', { name: 'Zapisz szkic' }).click();
    await expectDone(page, 'Zapisano szkic');
    const reference = /WRO-2015\/3\.\d+/.exec(page.url())?.[0] ?? '';
    expect(await linksOf(reference)).toEqual([['RESTATES', earlier]]);
    await page.close();
  });
});

describe.each(ways)('a draft that is revised, $how,', (way) => {
  test('is tied to what was recommended before in the same save', async () => {
    const word = aWord();
    const { reference: earlier } = await aSent(cityOffice, { title: `Poradnia ${word} dla sąsiadek` });
    const { reference } = await aDraft();
    const page = await aTab(window, 'rapporteur', way, `${desks.recommendation(reference)}/popraw`);
    await page.getByLabel('Problem').fill(`Brakuje poradni ${word}, do której pójdą sąsiadki.`);
    const similar = page.getByRole('region', { name: 'Czy to już ktoś zalecił?' });
    if (!way.javaScriptEnabled) await similar.getByRole('button', { name: 'Poszukaj podobnych' }).click();
    const line = similar.getByRole('listitem').filter({ hasText: earlier });
    await line.getByRole('radio', { name: 'odpowiada na' }).check();
    await page.getByRole('button', { name: 'Zapisz zmiany' }).last().click();
    await expectDone(page, 'Zapisano zmiany');
    expect(await linksOf(reference)).toEqual([['RESPONDS_TO', earlier]]);
    await page.close();
  });
});

test('one keystroke ties while writing, the next ones change the tie and take it back', async () => {
  const word = aWord();
  const { reference: earlier } = await aSent(cityOffice, { title: `Poradnia ${word} dla sąsiadek` });
  const page = await aTab(window, 'rapporteur', scripted, `${desks.group}/nowa`);
  const similar = page.getByRole('region', { name: 'Czy to już ktoś zalecił?' });
  await page.keyboard.type(`Brakuje poradni ${word} dla sąsiadek.`);
  const line = similar.getByRole('listitem').filter({ hasText: earlier });
  await line.waitFor();
  await similar
    .getByRole('status')
    .filter({ hasText: /\d podobn/ })
    .waitFor({ state: 'attached' });
  const chosen = () => line.locator('input:checked').inputValue();

  expect(await line.locator('kbd').innerText()).toBe('Ctrl+Shift+1');
  const pressed = [];
  for (let times = 0; times < 5; times += 1) {
    await page.keyboard.press('Control+Shift+Digit1');
    pressed.push(await chosen());
  }
  expect(pressed).toEqual(['CONTINUES', 'RESTATES', 'RESPONDS_TO', '', 'CONTINUES']);
  await similar.getByText(`${earlier}: kontynuuje`).waitFor({ state: 'attached' });
  expect(await page.locator(':focus').getAttribute('name')).toBe('problem');
  await page.keyboard.type(' Nikt nie wie dlaczego.');

  await page
    .locator('.saving')
    .getByText(/Zapisano \d/)
    .waitFor();
  const reference = /WRO-2015\/3\.\d+/.exec(await page.locator('.saving').innerText())?.[0] ?? '';
  expect(await linksOf(reference)).toEqual([]);
  await page.getByLabel('Co rekomendujemy').fill('Otworzyć ją.');
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/po=/);
  expect(await linksOf(reference)).toEqual([['CONTINUES', earlier]]);
  await page.close();
});

test('a slow answer never holds a key, and gives way to the one that came after it', async () => {
  const [first, second] = [aWord(), aWord()];
  const early = await aSent(cityOffice, { title: `Poradnia ${first} dla sąsiadek` });
  const late = await aSent(cityOffice, { title: `Poradnia ${second} dla sąsiadek` });
  const page = await aTab(window, 'rapporteur', scripted, `${desks.group}/nowa`);
  const held = Promise.withResolvers<null>();
  const isHeld = Promise.withResolvers<null>();
  let asked = 0;
  await page.route(/\?\/similar$/, async (route) => {
    asked += 1;
    if (asked === 1) {
      isHeld.resolve(null);
      await held.promise;
    }
    await route.continue().catch(() => undefined);
  });
  const similar = page.getByRole('region', { name: 'Czy to już ktoś zalecił?' });
  await page.keyboard.type(first);
  await isHeld.promise;
  await page.getByLabel('Problem').fill('');
  await page.keyboard.type(second);
  expect(await page.getByLabel('Problem').inputValue()).toBe(second);
  await similar.getByText(late.reference, { exact: true }).waitFor();
  held.resolve(null);
  expect(await similar.innerText()).not.toContain(early.reference);
  await page.close();
});
