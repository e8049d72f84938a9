import { describe, expect, test } from 'vitest';
import { codeOf } from '../support/authenticator.ts';
import { aFreshBrowser, anAccount, signInWith } from '../support/journey-accounts.ts';
import { ways } from '../support/journey-steps.ts';
import { aWindow, faultsInEveryLook } from '../support/served-page.ts';

const window = await aWindow();

describe.each(ways)('somebody careful, $how,', ({ javaScriptEnabled }) => {
  const { email, password } = anAccount(javaScriptEnabled ? 4 : 5);

  test('switches on a second factor, signs in with it and with a backup code, and switches it off', async () => {
    const context = await aFreshBrowser(window, javaScriptEnabled);
    const page = await context.newPage();
    await signInWith(page, email, password);
    await page.goto('/panel/konto');
    await page.getByRole('link', { name: /^Zmień.*Drugi składnik/ }).click();
    await page.getByLabel('Obecne hasło').fill(password);
    await page.getByRole('button', { name: 'Włącz drugi składnik' }).click();
    await page.getByRole('heading', { level: 1, name: 'Dodaj to konto do aplikacji' }).waitFor();
    await page.getByRole('img', { name: /Kod QR/ }).waitFor();
    if (javaScriptEnabled) expect(await faultsInEveryLook(page)).toEqual([]);
    const secret = (await page.locator('code.secret').innerText()).replaceAll(' ', '');
    await page.getByLabel('Kod, który pokazuje teraz aplikacja').fill('000000');
    await page.getByRole('button', { name: 'Potwierdź i włącz' }).click();
    await page.getByRole('alert').getByText('Ten kod się nie zgadza').waitFor();
    expect((await page.locator('code.secret').innerText()).replaceAll(' ', '')).toBe(secret);
    await page.getByLabel('Kod, który pokazuje teraz aplikacja').fill(codeOf(secret));
    await page.getByRole('button', { name: 'Potwierdź i włącz' }).click();
    await page.getByRole('heading', { level: 1, name: 'Drugi składnik jest włączony' }).waitFor();
    const [backupCode = '', another = ''] = await page.locator('.codes code').allInnerTexts();

    await context.clearCookies();
    await page.goto('/panel/konto');
    await signInFromHere();
    await page.getByLabel('Kod', { exact: true }).fill('123');
    await page.getByRole('button', { name: 'Zaloguj się' }).click();
    await page.getByRole('alert').getByText('Ten kod się nie zgadza').waitFor();
    // Each code serves once; a phone may be half a minute ahead.
    await page.getByLabel('Kod', { exact: true }).fill(codeOf(secret, Date.now() + 30_000));
    await page.getByRole('button', { name: 'Zaloguj się' }).click();
    await page.waitForURL('**/panel/konto');

    await context.clearCookies();
    await page.goto('/panel/drugi-skladnik');
    await signInFromHere();
    await page.getByLabel('Kod', { exact: true }).fill(backupCode);
    await page.getByRole('button', { name: 'Zaloguj się' }).click();
    await page.waitForURL('**/panel/drugi-skladnik');
    await page.getByLabel('Kod', { exact: true }).fill(another);
    await page.getByRole('button', { name: 'Wyłącz drugi składnik' }).click();
    await page.getByRole('status').getByText('Drugi składnik jest wyłączony.').waitFor();
    await context.close();

    async function signInFromHere() {
      await page.getByLabel('Adres e-mail').fill(email);
      await page.getByLabel('Hasło').fill(password);
      await page.getByRole('button', { name: 'Zaloguj się' }).click();
      await page.getByRole('heading', { level: 1, name: 'Wpisz kod z aplikacji' }).waitFor();
    }
  });
});
