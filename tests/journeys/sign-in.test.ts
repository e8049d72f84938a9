import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { ways } from '../support/journey-steps.ts';
import { aDraft, desks } from '../support/journey-world.ts';
import { aWindow, signIn, wide } from '../support/served-page.ts';

const window = await aWindow();
const { email, password } = inject('withPassword');

const aStranger = (javaScriptEnabled: boolean) =>
  window.browser.newContext({ baseURL: inject('servedAt'), viewport: wide, javaScriptEnabled });

describe.each(ways)('somebody who is not signed in, $how,', ({ javaScriptEnabled }) => {
  test('is sent to sign in, keeps the e-mail after a wrong password, and comes back to where they wanted to be', async () => {
    const context = await aStranger(javaScriptEnabled);
    const page = await context.newPage();
    await page.goto('/panel/konto?z=listu');
    expect(new URL(page.url()).pathname).toBe('/zaloguj');

    await page.getByLabel('Adres e-mail').fill(email);
    await page.getByLabel('Hasło').fill('not the password');
    await page.getByRole('button', { name: 'Zaloguj się' }).click();
    await page.getByRole('alert').getByText('Adres e-mail lub hasło się nie zgadza').waitFor();
    expect(await page.getByLabel('Adres e-mail').inputValue()).toBe(email);
    expect(await page.getByLabel('Hasło').inputValue()).toBe('');

    await page.getByLabel('Hasło').fill(password);
    await page.getByRole('button', { name: 'Zaloguj się' }).click();
    await page.waitForURL('**/panel/konto?z=listu');

    await page.locator('header').getByRole('button', { name: 'Wyloguj się' }).click();
    await page.waitForURL((url) => url.pathname === '/');
    await page.goto('/panel/konto');
    expect(new URL(page.url()).pathname).toBe('/zaloguj');
    await context.close();
  });
});

/** Somebody who had signed in, wrote into a form, and sends it when their session is over. */
async function aLateRapporteur(javaScriptEnabled: boolean): Promise<Page> {
  const { reference } = await aDraft();
  const context = await aStranger(javaScriptEnabled);
  await signIn(context, 'rapporteur');
  const page = await context.newPage();
  await page.goto(`${desks.recommendation(reference)}/popraw`);
  if (javaScriptEnabled) await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
  await page.getByLabel('Co rekomendujemy').fill('Dyżur w piątki.');
  await context.clearCookies();
  await page.getByRole('button', { name: 'Zapisz zmiany' }).click();
  return page;
}

describe('somebody whose session ended while they wrote', () => {
  test('and who has JavaScript keeps the form, signs in beside it and sends it again', async () => {
    const page = await aLateRapporteur(true);
    await page.getByText('Sesja wygasła, ale formularz jest nietknięty.').waitFor();
    expect(await page.getByLabel('Co rekomendujemy').inputValue()).toBe('Dyżur w piątki.');
    await signIn(page.context(), 'rapporteur');
    await page.getByRole('button', { name: 'Zapisz zmiany' }).click();
    await page.getByRole('status').getByText('Zapisano zmiany').waitFor();
    await page.context().close();
  });

  test('and who has none reads what they wrote, signs in beside it and sends it again', async () => {
    const page = await aLateRapporteur(false);
    await page.getByRole('heading', { level: 1, name: 'Sesja wygasła' }).waitFor();
    await page.getByText('Dyżur w piątki.').waitFor();
    await signIn(page.context(), 'rapporteur');
    await page.getByRole('button', { name: 'Wyślij jeszcze raz' }).click();
    await page.getByRole('status').getByText('Zapisano zmiany').waitFor();
    await page.context().close();
  });
});
