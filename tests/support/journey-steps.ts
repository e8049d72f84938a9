import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { PersonaKey } from '../../server/src/accounts/index.ts';
import type { Window } from './served-page.ts';

/** Both ways to come: what a journey does must work in either. */
export const ways = [
  { how: 'with JavaScript', javaScriptEnabled: true },
  { how: 'without JavaScript', javaScriptEnabled: false },
];
export interface Way {
  javaScriptEnabled: boolean;
}

/** A tab of somebody's, on a page. */
export async function aTab(
  window: Window,
  persona: PersonaKey | undefined,
  { javaScriptEnabled }: Way,
  address: string,
): Promise<Page> {
  const page = await (await window.of(persona, { javaScriptEnabled })).newPage();
  await page.goto(address);
  // Only the workspace brings a script, and this is what it adds first.
  if (javaScriptEnabled && address.startsWith('/panel'))
    await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
  return page;
}

/** The form of an act, unfolded. */
export async function unfold(page: Page, act: string): Promise<Locator> {
  const form = page.locator(`details#${act}`);
  if ((await form.getAttribute('open')) === null) await form.locator('summary').first().click();
  return form;
}

/** The page says what was just done. */
export const expectDone = (page: Page, sentence: string): Promise<void> =>
  page.getByRole('status').getByRole('heading', { name: sentence, exact: true }).waitFor();

/** The page says what is wrong: at its top, where the reader is, and at the field that the link there leads to. */
export async function expectRefused(page: Page, sentence: string): Promise<void> {
  const link = page.getByRole('alert').getByRole('link', { name: sentence });
  await link.waitFor();
  const field = page.locator((await link.getAttribute('href')) ?? '');
  const around = page.locator('.field, fieldset', { has: field }).last();
  expect(await around.locator('.field-error').innerText()).toContain(sentence);
  expect(await page.title()).toMatch(/^Błąd: /);
}

/** What the public reads about a recommendation; nothing when it is not public. */
export async function publicPage(
  window: Window,
  reference: string,
): Promise<{ status: number; words: string }> {
  const page = await (await window.of(undefined, { javaScriptEnabled: false })).newPage();
  const answer = await page.goto(`/rekomendacje/${reference}`);
  const words = await page.locator('main').innerText();
  await page.close();
  return { status: answer?.status() ?? 0, words };
}

/** Opens what waits for whoever looks at their panel: the step, and the recommendation it is about. */
export async function takeUp(page: Page, step: string, reference: string): Promise<void> {
  const link = page.locator('a', { hasText: new RegExp(`^${step}: ${reference}$`) });
  const folded = page.locator('details', { has: link });
  if ((await folded.count()) > 0) await folded.locator('summary').click();
  await link.click();
  await page.waitForURL((url) => url.pathname !== '/panel');
}
