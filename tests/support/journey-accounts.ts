import type { BrowserContext, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { lettersIn, type Received } from './mails.ts';
import { wide, type Window } from './served-page.ts';

/** A browser that nobody has signed in with. */
export const aFreshBrowser = ({ browser }: Window, javaScriptEnabled: boolean): Promise<BrowserContext> =>
  browser.newContext({ baseURL: inject('servedAt'), viewport: wide, javaScriptEnabled });

/** One of the accounts that journeys may change; each belongs to one of them. */
export function anAccount(number: number): { email: string; password: string } {
  const account = inject('accountsToChange')[number];
  if (!account) throw new Error(`There are not ${number + 1} accounts to change`);
  return account;
}

/** Signs in on the page for it, and waits for what comes after. */
export async function signInWith(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/zaloguj');
  await page.getByLabel('Adres e-mail').fill(email);
  await page.getByLabel('Hasło').fill(password);
  await page.getByRole('button', { name: 'Zaloguj się' }).click();
  await page.waitForURL((url) => url.pathname !== '/zaloguj');
}

/** The newest letter to an address, once there are as many. */
export async function letterTo(email: string, count: number): Promise<Received> {
  const letters = () => lettersIn(inject('servedFrom'), email);
  await expect.poll(async () => (await letters()).length, { timeout: 10_000 }).toBe(count);
  const letter = (await letters()).at(-1);
  if (!letter) throw new Error(`No letter to ${email}`);
  return letter;
}
