import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import type { PersonaKey } from '../../server/src/accounts/index.ts';
import { chromiumSwitches } from '../../server/src/http/printing.ts';
import { findChromium } from '../support/browser-found.ts';
import { expectDone } from '../support/journey-steps.ts';
import { aWireTo } from '../support/journey-wire.ts';
import { aDraft, ask, desks, unheard } from '../support/journey-world.ts';
import { signIn, wide } from '../support/served-page.ts';

const undo: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const step of undo.toReversed()) await step();
});

const aWire = async () => {
  const wire = await aWireTo(inject('servedAt'));
  undo.push(wire.cut);
  return wire;
};

/** A browser that remembers, as a laptop does: closed, killed and opened again over the same folder. */
async function aDevice({ switch: throughWire }: { switch: string }) {
  const folder = await mkdtemp(join(tmpdir(), 'forum-device-'));
  undo.push(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  const { path } = await findChromium();
  return async (): Promise<BrowserContext> => {
    const context = await chromium.launchPersistentContext(folder, {
      ...{ executablePath: path, args: [...chromiumSwitches(), throughWire], baseURL: inject('servedAt') },
      ...{ viewport: wide, reducedMotion: 'reduce' },
    });
    context.setDefaultTimeout(30_000);
    undo.push(() => context.close().catch(() => {}));
    return context;
  };
}

/** Ends the process as a flat battery does: nothing gets to say goodbye. */
async function kill(context: BrowserContext): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('There is no process to end');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const main = processInfo.find(({ type }) => type === 'browser');
  if (!main) throw new Error('Chromium names no process of its own');
  const gone = new Promise((resolve) => browser.once('disconnected', resolve));
  process.kill(main.id, 'SIGKILL');
  await gone;
}

async function open(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await go(page, address);
  return page;
}

/** Opens an address and waits for the script, so that nothing is typed into a page that is still waking up. */
async function go(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
}

/** The group's board, once everything that it opens without network lies on the device. */
async function visited(context: BrowserContext, persona: PersonaKey, also: string[] = []): Promise<Page> {
  // Whoever was here before did not sign out: their session is over all the same.
  await context.clearCookies();
  await signIn(context, persona);
  const page = await open(context, desks.group);
  await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
  for (const path of [desks.group, `${desks.group}/nowa`, ...also])
    await expect
      .poll(() => page.evaluate(`caches.match(${JSON.stringify(path)}).then(Boolean)`), { timeout: 30_000 })
      .toBe(true);
  return page;
}

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
  let page = await visited(context, 'rapporteur');

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
  let page = await visited(context, 'rapporteur');
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
    const page = await visited(context, 'rapporteur');
    await wire.cut();
    await go(page, `${desks.group}/nowa`);
    const title = unheard('Tylko moje');
    await page.getByLabel('Co rekomendujemy').fill('Raz w tygodniu dyżuruje tłumaczka.');
    await page.getByLabel('Tytuł').fill(title);
    await page.keyboard.press('Control+Enter');
    await page.getByText('Czeka na wysłanie: 1').waitFor();
    await page.close();
    await wire.mend();

    const other = await visited(context, 'moderator');
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
