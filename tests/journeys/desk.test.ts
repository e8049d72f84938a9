import { describe, expect, test } from 'vitest';
import { aTab, ways } from '../support/journey-steps.ts';
import { aDraft, ask, desks, unheard } from '../support/journey-world.ts';
import { aWindow } from '../support/served-page.ts';

const window = await aWindow();
const [scripted = { javaScriptEnabled: true }] = ways;

const draftsCalled = async (title: string): Promise<string[]> => {
  const { workingGroup } = await ask(
    '{ workingGroup(forum: "wroclaw-2015", number: 3) { drafts(first: 100) { edges { node { reference title { value } } } } } }',
    {},
    'rapporteur',
  );
  return workingGroup.drafts.edges
    .map((edge: { node: { reference: string; title: { value: string } } }) => edge.node)
    .filter((node: { title: { value: string } }) => node.title.value === title)
    .map((node: { reference: string }) => node.reference);
};

describe.each(ways)('the group’s board, $how,', (way) => {
  test('shows what is missing and takes the order the group gives', async () => {
    const upper = await aDraft();
    const lower = await aDraft();
    const page = await aTab(window, 'rapporteur', way, desks.group);
    const card = page.locator(`[data-reference="${lower.reference}"]`);
    expect(await card.innerText()).toContain('Brakuje adresata');
    const references = () =>
      page
        .locator('[data-reference]')
        .evaluateAll((all) => all.map((each) => each.getAttribute('data-reference')));
    const before = await references();
    expect(before.indexOf(upper.reference)).toBe(before.indexOf(lower.reference) - 1);

    if (way.javaScriptEnabled) {
      await card.getByRole('link').focus();
      await page.keyboard.press('Alt+ArrowUp');
    } else await card.getByRole('button', { name: `Wyżej: ${lower.reference}` }).click();
    await page.waitForURL(/przesunieto/);
    const after = await references();
    expect(after.indexOf(lower.reference)).toBe(after.indexOf(upper.reference) - 1);
    await page
      .getByText(new RegExp(`^${lower.reference}: miejsce \\d+ z \\d+$`))
      .waitFor({ state: 'attached' });
    await page.close();
  });
});

test('a card goes where the pointer drops it', async () => {
  const upper = await aDraft();
  const lower = await aDraft();
  const page = await aTab(window, 'rapporteur', scripted, desks.group);
  const grip = page.locator(`[data-reference="${lower.reference}"] .grip`);
  await grip.scrollIntoViewIfNeeded();
  const from = await grip.boundingBox();
  const to = await page.locator(`[data-reference="${upper.reference}"]`).boundingBox();
  await page.mouse.move((from?.x ?? 0) + 8, (from?.y ?? 0) + 8);
  await page.mouse.down();
  await page.mouse.move((from?.x ?? 0) + 8, (to?.y ?? 0) + 4, { steps: 4 });
  await page.mouse.up();
  await page.waitForURL(/przesunieto/);
  const order = await page
    .locator('[data-reference]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-reference')));
  expect(order.indexOf(lower.reference)).toBe(order.indexOf(upper.reference) - 1);
  await page.close();
});

test('a draft gets its number while it is written, survives a lost network, and is written once', async () => {
  const title = unheard('Dyżur tłumaczki');
  const page = await aTab(window, 'rapporteur', scripted, `${desks.group}/nowa`);
  const status = page.locator('.saving');
  await page.keyboard.type('Nikt nie rozumie pism.');
  await status.getByText(/Zapisano \d/).waitFor();
  const reference = /WRO-2015\/3\.\d+/.exec(await status.innerText())?.[0] ?? '';

  const board = await aTab(window, 'moderator', scripted, desks.group);
  const card = board.locator(`[data-reference="${reference}"]`);
  expect(await card.innerText()).toContain('Brakuje: co rekomendujecie');
  expect(await card.innerText()).toMatch(/Teraz edytuje: Sprawozdawczyni grupy 3/);
  await board.close();

  await page.context().setOffline(true);
  await page.getByLabel('Tytuł').fill(title);
  await status.getByText('Brak połączenia: zachowane tutaj').waitFor();
  await page.getByLabel('Co rekomendujemy').fill('Raz w tygodniu dyżuruje tłumaczka.');
  await page.context().setOffline(false);
  await status.getByText(/Zapisano \d/).waitFor();
  expect(await draftsCalled(title)).toEqual([reference]);

  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/po=/);
  await page.getByText('Zapisano.').waitFor();
  expect(await page.locator(':focus').getAttribute('name')).toBe('problem');
  expect(await page.getByLabel('Co rekomendujemy').inputValue()).toBe('');
  expect(await draftsCalled(title)).toEqual([reference]);
  await page.close();
});
