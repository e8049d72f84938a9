import { describe, expect, inject, test } from 'vitest';
import { ways } from '../support/journey-steps.ts';
import { aDraft, desks } from '../support/journey-world.ts';
import { aWindow, wide } from '../support/served-page.ts';

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

test('who has JavaScript and whose session ended keeps what was typed, signs in beside it and sends it again', async () => {
  const { reference } = await aDraft();
  const context = await aStranger(true);
  await context.request.post('/demo/sign-in', { form: { persona: 'rapporteur' } });
  const page = await context.newPage();
  await page.goto(`${desks.recommendation(reference)}/popraw`);
  await page.getByLabel('Co rekomendujemy').fill('Dyżur w piątki.');
  await context.clearCookies();
  await page.getByRole('button', { name: 'Zapisz zmiany' }).click();
  await page.getByText('Sesja wygasła, ale formularz jest nietknięty.').waitFor();
  expect(await page.getByLabel('Co rekomendujemy').inputValue()).toBe('Dyżur w piątki.');
  await context.request.post('/demo/sign-in', { form: { persona: 'rapporteur' } });
  await page.getByRole('button', { name: 'Zapisz zmiany' }).click();
  await page.getByRole('status').getByText('Zapisano zmiany').waitFor();
  await context.close();
});
