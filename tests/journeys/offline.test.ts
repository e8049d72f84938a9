import { describe, expect, test } from 'vitest';
import { aDevice, aWire, go, kill, open, visited } from '../support/journey-device.ts';
import { expectDone } from '../support/journey-steps.ts';
import { aDraft, ask, desks, unheard } from '../support/journey-world.ts';
import { aWindow, signIn } from '../support/served-page.ts';

const blank = `${desks.group}/nowa`;

const called = async (words: string) => (await drafts()).filter(({ title }) => title.value.startsWith(words));
const drafts = async (): Promise<{ reference: string; title: { value: string } }[]> => {
  const { workingGroup } = await ask(
    '{ workingGroup(forum: "wroclaw-2015", number: 3) { drafts(first: 100) { edges { node { reference title { value } } } } } }',
    {},
    'rapporteur',
  );
  return workingGroup.drafts.edges.map(({ node }: { node: unknown }) => node);
};

test('ten drafts written without network survive a killed browser and are sent once', async () => {
  const wire = await aWire();
  const device = await aDevice(wire);
  let context = await device();
  let page = await visited(context, 'rapporteur', [blank]);

  await wire.cut();
  await context.setOffline(true);
  await go(page, `${desks.group}/nowa`);
  await page.getByText(/Bez połączenia: stan z \d/).waitFor();
  const run = unheard('Bez sieci');
  const titles = Array.from({ length: 10 }, (_, index) => `${run} ${index + 1}`);
  for (const [index, title] of titles.entries()) {
    await page.locator('textarea[name=problem]:focus').waitFor();
    await page.keyboard.type('Nikt nie rozumie pism.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Raz w tygodniu dyżuruje tłumaczka.');
    await page.keyboard.press('Tab');
    await page.keyboard.type(title);
    await page.keyboard.press('Control+Enter');
    await page.getByText(`Czeka na wysłanie: ${index + 1}`).waitFor();
  }

  await kill(context);
  context = await device();
  await context.setOffline(true);
  page = await open(context, desks.group);
  await page.getByText(/Bez połączenia: stan z \d/).waitFor();
  await page.getByText('Czeka na wysłanie: 10').waitFor();
  expect(await page.locator('[data-entry] a').allInnerTexts()).toEqual(titles);
  expect(await called(run)).toEqual([]);

  // The session did not outlive the browser: what waits is sent once its author is back.
  await context.clearCookies();
  await wire.mend();
  await context.setOffline(false);
  await page.waitForURL(/\/zaloguj/);
  await signIn(context, 'rapporteur');
  await page.goto(desks.group);
  await expect.poll(async () => (await called(run)).length, { timeout: 30_000 }).toBe(10);
  await page.getByText(/^Czeka na wysłanie/).waitFor({ state: 'detached' });
  const sent = await called(run);
  expect(sent.map(({ title }) => title.value).toSorted()).toEqual(titles.toSorted());
  expect(new Set(sent.map(({ reference }) => reference)).size).toBe(10);
  for (const { reference } of sent) {
    expect(reference).toMatch(/^WRO-2015\/3\.\d+$/);
    await page.locator(`[data-reference="${reference}"]`).waitFor();
  }
  await context.close();
});

test('an answer that was lost on its way back makes no second draft', async () => {
  const wire = await aWire();
  const device = await aDevice(wire);
  let context = await device();
  let page = await visited(context, 'rapporteur', [blank]);
  await go(page, `${desks.group}/nowa`);
  const title = unheard('Zgubiona odpowiedź');
  wire.loseAnswers(true);
  await page.getByLabel('Tytuł').fill(title);
  await page.locator('.saving').getByText('Brak połączenia: zachowane tutaj').waitFor();
  expect(await called(title)).toHaveLength(1);
  await kill(context);

  wire.loseAnswers(false);
  context = await device();
  await signIn(context, 'rapporteur');
  page = await open(context, desks.group);
  const [{ reference } = { reference: '' }] = await called(title);
  await page.locator(`[data-reference="${reference}"]`).waitFor();
  await page.locator('[data-entry]').waitFor({ state: 'detached' });
  expect(await called(title)).toHaveLength(1);
  await context.close();
});

test('whoever revised without network chooses, field by field, where somebody else did too', async () => {
  const { reference } = await aDraft();
  const form = `${desks.recommendation(reference)}/popraw`;
  const wire = await aWire();
  const context = await (await aDevice(wire))();
  const page = await visited(context, 'rapporteur', [form]);

  await wire.cut();
  await go(page, form);
  await page.getByLabel('Problem').fill('Kolejki.');
  await page.getByLabel('Co rekomendujemy').fill('Dyżur w czwartki.');
  await page.getByRole('button', { name: 'Zapisz zmiany' }).last().click();
  await page.waitForURL((url) => url.pathname === desks.group);
  await page.getByText('Czeka na wysłanie: 1').waitFor();

  // A second time, still without network: it goes on from what was written, over the version that was read.
  await go(page, form);
  await page.getByText('Przywrócono to, czego nie zdążono wysłać.').waitFor();
  expect(await page.getByLabel('Problem').inputValue()).toBe('Kolejki.');
  await page.getByLabel('Do kiedy').fill('2017');
  await page.getByRole('button', { name: 'Zapisz zmiany' }).last().click();
  await page.waitForURL((url) => url.pathname === desks.group);
  await page.getByText('Czeka na wysłanie: 1').waitFor();

  const input = { reference, version: 1, body: 'Dyżur we wtorki.' };
  const { reviseRecommendation } = await ask(
    'mutation ($input: ReviseRecommendationInput!) { reviseRecommendation(input: $input) { userErrors { message } } }',
    { input },
    'moderator',
  );
  expect(reviseRecommendation.userErrors).toEqual([]);
  await wire.mend();
  await page.getByRole('button', { name: 'Wyślij teraz' }).click();
  await page.getByText('Wymaga Twojej decyzji: 1').waitFor();
  await page.locator('[data-entry] a').click();

  const both = page.getByRole('alert', { name: 'Ktoś zapisał ten tekst przed Tobą' });
  await both.waitFor();
  const cells = await both.locator('td > span').allInnerTexts();
  expect(cells.map((cell) => cell.trim())).toEqual([
    'Raz w tygodniu w urzędzie dyżuruje tłumaczka.',
    'Dyżur w czwartki.',
    'Dyżur we wtorki.',
  ]);
  expect(await page.getByLabel('Problem').inputValue()).toBe('Kolejki.');
  await page.getByRole('button', { name: 'Zapisz to, co jest w formularzu' }).last().click();
  await expectDone(page, 'Zapisano zmiany');
  const saved = await page.locator('main').innerText();
  expect(saved).toContain('Dyżur w czwartki.');
  expect(saved).toContain('Kolejki.');
  await page.goto(desks.group);
  await page.locator(`[data-reference="${reference}"]`).waitFor();
  expect(await page.locator('[data-entry]').count()).toBe(0);
  await context.close();
});

describe('on a device that others use too', () => {
  test('nobody sees or sends what somebody else left there, and its author still finds it', async () => {
    const wire = await aWire();
    const context = await (await aDevice(wire))();
    const page = await visited(context, 'rapporteur', [blank]);
    await wire.cut();
    await go(page, `${desks.group}/nowa`);
    const title = unheard('Tylko moje');
    await page.getByLabel('Co rekomendujemy').fill('Raz w tygodniu dyżuruje tłumaczka.');
    await page.getByLabel('Tytuł').fill(title);
    await page.keyboard.press('Control+Enter');
    await page.getByText('Czeka na wysłanie: 1').waitFor();
    await page.close();
    await wire.mend();

    const other = await visited(context, 'moderator', [blank]);
    await other.getByText('Na tym urządzeniu').waitFor({ state: 'detached' });
    expect(await other.locator('[data-entry]').count()).toBe(0);
    expect(await called(title)).toEqual([]);
    const kept = await other.evaluate('caches.keys()');
    expect((kept as string[]).filter((name) => name.startsWith('forum-pages:'))).toHaveLength(1);

    await other.getByRole('button', { name: 'Wyloguj się' }).click();
    await other.waitForURL((url) => url.pathname === '/');
    await wire.cut();
    await expect(other.goto(desks.group)).rejects.toThrow(/ERR_/);
    await wire.mend();

    await signIn(context, 'rapporteur');
    const back = await open(context, desks.group);
    await back.getByText(/^Czeka na wysłanie/).waitFor({ state: 'detached' });
    await expect.poll(async () => (await called(title)).length, { timeout: 30_000 }).toBe(1);
    await context.close();
  });
});

test('two tabs without network lose nothing of each other, and each text is sent once', async () => {
  const wire = await aWire();
  const context = await (await aDevice(wire))();
  const board = await visited(context, 'rapporteur', [blank]);
  await wire.cut();
  const run = unheard('Dwie karty');
  const tabs = [await open(context, blank), await open(context, blank)];
  for (const [at, tab] of tabs.entries()) {
    await tab.getByLabel('Co rekomendujemy').fill('Raz w tygodniu dyżuruje tłumaczka.');
    await tab.getByLabel('Tytuł').fill(`${run} ${at + 1}`);
  }
  for (const tab of tabs) {
    await tab.getByLabel('Tytuł').press('Control+Enter');
    await tab.getByText('Zachowano na tym urządzeniu.').waitFor();
  }
  await board.bringToFront();
  await go(board, desks.group);
  await board.getByText('Czeka na wysłanie: 2').waitFor();
  await wire.mend();
  await board.getByRole('button', { name: 'Wyślij teraz' }).click();
  await expect.poll(async () => (await called(run)).length, { timeout: 30_000 }).toBe(2);
  await board.getByText(/^Czeka na wysłanie/).waitFor({ state: 'detached' });
  expect((await called(run)).map(({ title }) => title.value).toSorted()).toEqual([`${run} 1`, `${run} 2`]);
  await context.close();
});

test('the board opens without network at its English address too', async () => {
  const wire = await aWire();
  const context = await (await aDevice(wire))();
  const board = '/en/workspace/groups/wroclaw-2015/3';
  const page = await visited(context, 'rapporteur', [`${board}/new`], board);
  await wire.cut();
  await go(page, `${board}/new`);
  await page.getByLabel('What we recommend').fill('An interpreter is there once a week.');
  const title = unheard('Kept in English');
  await page.getByLabel('Title').fill(title);
  await page.keyboard.press('Control+Enter');
  await page.getByText('Kept on this device.').waitFor();
  await go(page, board);
  await page.getByText(title).waitFor();
  await wire.mend();
  await expect.poll(async () => (await called(title)).length, { timeout: 40_000 }).toBe(1);
  await context.close();
});

test('a browser that keeps nothing says so, and still saves what is written', async () => {
  const window = await aWindow();
  const page = await (await window.of('rapporteur')).newPage();
  await page.addInitScript('Object.defineProperty(globalThis, "indexedDB", { value: undefined })');
  await go(page, blank);
  await page.getByText('Ta przeglądarka niczego tu nie zachowa').waitFor();
  const title = unheard('Okno prywatne');
  await page.getByLabel('Tytuł').fill(title);
  await page
    .locator('.saving')
    .getByText(/Zapisano \d/)
    .waitFor();
  expect(await called(title)).toHaveLength(1);
  await page.close();
});
