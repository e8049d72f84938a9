import { describe, expect, test } from 'vitest';
import { aFreshBrowser, anAccount, letterTo, signInWith } from '../support/journey-accounts.ts';
import { ways } from '../support/journey-steps.ts';
import { aWindow } from '../support/served-page.ts';

const window = await aWindow();

describe.each(ways)('somebody $how', ({ javaScriptEnabled }) => {
  const [forgetful, moving] = [anAccount(javaScriptEnabled ? 0 : 1), anAccount(javaScriptEnabled ? 2 : 3)];

  test('who forgot their password sets a new one through a letter and signs in with it', async () => {
    const { email } = forgetful;
    const context = await aFreshBrowser(window, javaScriptEnabled);
    const page = await context.newPage();
    await page.goto('/zaloguj');
    await page.getByRole('link', { name: 'Nie pamiętam hasła' }).click();
    await page.getByLabel('Adres e-mail').fill(email);
    await page.getByRole('button', { name: 'Wyślij link' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sprawdź pocztę' }).waitFor();
    const link = (await letterTo(email, 1)).links[0] ?? '';
    await page.goto(link);
    expect(await page.getByLabel('Nowe hasło').getAttribute('autocomplete')).toBe('new-password');
    await page.getByLabel('Nowe hasło').fill('za krótkie');
    await page.getByRole('button', { name: 'Ustaw hasło' }).click();
    await page.getByRole('alert').getByText('Hasło jest za krótkie').waitFor();
    await page.getByLabel('Nowe hasło').fill('cztery zwykłe polskie słowa');
    await page.getByRole('button', { name: 'Ustaw hasło' }).click();
    await page.getByRole('status').getByText('Hasło zostało zmienione').waitFor();
    await signInWith(page, email, 'cztery zwykłe polskie słowa');
    await page.waitForURL('**/panel');
    expect((await letterTo(email, 2)).subject).toBe('Hasło zostało zmienione');
    await page.goto(link);
    await page.getByText('Ten link został już użyty').waitFor();
    await context.close();
  });

  test('who has a new address confirms it from a letter and signs in with it', async () => {
    const { email, password } = moving;
    const wanted = `nowy-${email}`;
    const context = await aFreshBrowser(window, javaScriptEnabled);
    const page = await context.newPage();
    await signInWith(page, email, password);
    await page.goto('/panel/konto');
    await page.getByRole('link', { name: /^Zmień.*Adres e-mail/ }).click();
    await page.getByLabel('Nowy adres e-mail').fill(wanted);
    await page.getByLabel('Obecne hasło').fill('wrong');
    await page.getByRole('button', { name: 'Wyślij list z linkiem' }).click();
    await page.getByRole('alert').getByText('Hasło się nie zgadza').waitFor();
    expect(await page.getByLabel('Nowy adres e-mail').inputValue()).toBe(wanted);
    await page.getByLabel('Obecne hasło').fill(password);
    await page.getByRole('button', { name: 'Wyślij list z linkiem' }).click();
    await page.getByRole('status').getByText(wanted).waitFor();
    expect((await letterTo(email, 1)).subject).toBe('Prośba o zmianę adresu');
    await page.goto((await letterTo(wanted, 1)).links[0] ?? '');
    await page.getByRole('button', { name: 'Potwierdź adres' }).click();
    await page.getByRole('status').getByText(wanted).waitFor();
    await context.clearCookies();
    await signInWith(page, wanted, password);
    await page.waitForURL('**/panel');
    await context.close();
  });
});
