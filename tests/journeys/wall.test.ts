import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { chromiumSwitches } from '../../server/src/http/printing.ts';
import { findChromium } from '../support/browser-found.ts';
import { aTab, expectDone, ways } from '../support/journey-steps.ts';
import { aWireTo } from '../support/journey-wire.ts';
import { aDraft, anAdopted, ask, desks, today, unheard } from '../support/journey-world.ts';
import { aWindow, faultsInEveryLook, look, signIn, wide } from '../support/served-page.ts';

const window = await aWindow();
const [scripted = { javaScriptEnabled: true }, plain = { javaScriptEnabled: false }] = ways;
const wall = '/sciana/wroclaw-2015';

const undo: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const step of undo.toReversed()) await step();
});

/** The wall on somebody's screen, following. */
async function onScreen(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const isFollowing = page.waitForEvent('websocket').then((socket) => socket.waitForEvent('framereceived'));
  await page.goto(wall);
  await isFollowing;
  return page;
}

const adopt = (reference: string) =>
  ask(
    `mutation ($input: AdoptRecommendationInput!) { adoptRecommendation(input: $input) { userErrors { message } } }`,
    { input: { reference, version: 1, consensus: 14, dissent: 1 } },
    'rapporteur',
  );

const latest = (page: Page) => page.locator('section', { hasText: 'Ostatnio przyjęta' }).getByRole('article');

test('a rapporteur adopts, and the wall that a coordinator opened shows it by itself', async () => {
  const draft = await aDraft();
  const desk = await aTab(window, 'coordinator', scripted, desks.forum);
  await desk.getByRole('link', { name: 'Ściana w sali plenarnej' }).click();
  await desk.waitForURL((url) => url.pathname === wall);
  await desk.close();
  const page = await onScreen(await window.of('coordinator', scripted));
  const isUnread = await page.evaluate(() => Object.assign(globalThis, { isFirstLoad: true }).isFirstLoad);
  expect(isUnread).toBe(true);
  const before = Number(await page.locator('dd').first().innerText());
  await adopt(draft.reference);
  await latest(page).getByRole('heading', { name: draft.title }).waitFor();
  expect(await latest(page).innerText()).toContain('Za: 14. Przeciw: 1.');
  expect(Number(await page.locator('dd').first().innerText())).toBe(before + 1);
  expect(await page.locator('[aria-live]').allInnerTexts()).toContainEqual(
    `Przyjęto rekomendację ${draft.reference}: ${draft.title}`,
  );
  expect(await page.evaluate(() => 'isFirstLoad' in globalThis)).toBe(true);
  expect(await faultsInEveryLook(page)).toEqual([]);
  await page.close();
});

test('a lost connection is said, comes back by itself, and nothing that happened meanwhile is missing', async () => {
  const draft = await aDraft();
  const wire = await aWireTo(inject('servedAt'));
  undo.push(wire.cut);
  const { path } = await findChromium();
  const browser = await chromium.launch({ executablePath: path, args: [...chromiumSwitches(), wire.switch] });
  undo.push(() => browser.close());
  const context = await browser.newContext({ baseURL: inject('servedAt'), viewport: wide });
  await signIn(context, 'rapporteur');
  const page = await onScreen(context);
  await wire.cut();
  const lost = page.getByRole('status').filter({ hasText: 'Połączenie zerwane, próbujemy dalej' });
  await lost.waitFor();
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  await adopt(draft.reference);
  await wire.mend();
  await latest(page).getByRole('heading', { name: draft.title }).waitFor();
  await lost.waitFor({ state: 'detached' });

  const next = await aDraft();
  await context.setOffline(true);
  await lost.waitFor();
  await adopt(next.reference);
  await context.setOffline(false);
  await latest(page).getByRole('heading', { name: next.title }).waitFor();
  await lost.waitFor({ state: 'detached' });
});

test('a link opens the wall to a stranger, and revoked it opens it no more', async () => {
  const name = unheard('Ekran w auli');
  const desk = await aTab(window, 'coordinator', plain, desks.forum);
  const form = desk.locator('form', { hasText: 'Utwórz link' });
  await form.getByRole('button', { name: 'Utwórz link' }).click();
  await desk.getByRole('alert').waitFor();
  await form.getByLabel('Do czego służy').fill(name);
  await form.getByLabel('Ostatni dzień').fill(today());
  await form.getByRole('button', { name: 'Utwórz link' }).click();
  const link = await desk.getByRole('status').locator('code').innerText();
  expect(link).toMatch(/\/sciana\/wroclaw-2015\/[\w-]{43}$/);

  const stranger = await window.browser.newContext({ baseURL: inject('servedAt'), viewport: wide });
  const page = await stranger.newPage();
  expect((await page.goto(wall))?.status()).toBe(404);
  expect(await page.locator('main').innerText()).toContain('link do niej już nie działa');
  expect(await faultsInEveryLook(page)).toEqual([]);
  const isFollowing = page.waitForEvent('websocket').then((socket) => socket.waitForEvent('framereceived'));
  await page.goto(link);
  expect(new URL(page.url()).pathname).toBe(wall);
  expect(await page.evaluate('document.cookie')).not.toContain('forum-wall');
  await isFollowing;
  const { title } = await anAdopted();
  await latest(page).getByRole('heading', { name: title }).waitFor();

  const row = desk.getByRole('row', { name });
  await row.getByRole('button', { name: 'Unieważnij' }).click();
  await expectDone(desk, 'Unieważniono link do ściany');
  expect(await row.innerText()).toContain('unieważniony');
  await page.getByRole('status').filter({ hasText: 'link do niej już nie działa' }).waitFor();
  expect((await page.reload())?.status()).toBe(404);
  expect((await page.goto(link))?.status()).toBe(404);
  await Promise.all([desk.close(), stranger.close()]);
});

test('without JavaScript the wall stands, and is refreshed by a link or, if asked to, by itself', async () => {
  const page = await aTab(window, 'rapporteur', plain, desks.group);
  await page.getByRole('link', { name: 'Ściana w sali plenarnej' }).click();
  const { title } = await anAdopted();
  await page.getByRole('link', { name: 'Odśwież', exact: true }).click();
  await latest(page).getByRole('heading', { name: title }).waitFor();
  expect(await page.locator('meta[http-equiv=refresh]').count()).toBe(0);
  await page.getByRole('link', { name: 'Odświeżaj co 30 sekund' }).click();
  expect(await page.locator('meta[http-equiv=refresh]').getAttribute('content')).toBe('30');
  await page.getByRole('link', { name: 'Nie odświeżaj' }).click();
  expect(await page.locator('meta[http-equiv=refresh]').count()).toBe(0);
  await page.close();
});

test('the wall fits a phone and a projector', async () => {
  const page = await onScreen(await window.of('coordinator', scripted));
  for (const viewport of [
    { width: 360, height: 740 },
    { width: 1920, height: 1080 },
  ]) {
    await page.setViewportSize(viewport);
    expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(viewport.width);
  }
  const sizes = await page.evaluate<number[]>(
    `[...document.querySelectorAll('article h3, dd, tbody th, .figure')]
      .map((each) => Number.parseFloat(getComputedStyle(each).fontSize))`,
  );
  // On a screen three metres wide, 27 of 1080 lines are letters of four centimetres: read from ten metres.
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(27);
  await page.close();
});

test('only the wall loads what follows it', async () => {
  const isLoaded = async (address: string) => {
    const { page } = await look(await window.of('coordinator', scripted), 'about:blank');
    const scripts: Promise<string>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.text().catch(() => ''));
    });
    const isFollowing = address === wall ? page.waitForEvent('websocket') : undefined;
    await page.goto(address);
    await isFollowing;
    const found = (await Promise.all(scripts)).some((script) => script.includes('graphql-transport-ws'));
    await page.close();
    return { scripts: scripts.length > 0, found };
  };
  expect(await isLoaded(wall)).toEqual({ scripts: true, found: true });
  expect(await isLoaded(desks.forum)).toEqual({ scripts: true, found: false });
  expect(await isLoaded('/fora/wroclaw-2015')).toEqual({ scripts: false, found: false });
});
