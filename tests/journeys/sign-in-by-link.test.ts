import { describe, expect, inject, test } from 'vitest';
import { ways } from '../support/journey-steps.ts';
import { lettersIn } from '../support/mails.ts';
import { aWindow, wide } from '../support/served-page.ts';

const window = await aWindow();
const { email } = inject('withPassword');

const letters = () => lettersIn(inject('servedFrom'), email);

describe.each(ways)('somebody who forgot their password, $how,', ({ javaScriptEnabled }) => {
  test('asks for a link, opens it from the letter, presses the button and is where they wanted to be', async () => {
    const before = (await letters()).length;
    const context = await window.browser.newContext({
      baseURL: inject('servedAt'),
      viewport: wide,
      javaScriptEnabled,
    });
    const page = await context.newPage();
    await page.goto('/panel/konto');
    await page.getByRole('link', { name: 'Wyślij mi link do logowania' }).click();
    await page.getByLabel('Adres e-mail').fill('not an address');
    await page.getByRole('button', { name: 'Wyślij link' }).click();
    await page.getByRole('alert').getByText('Wpisz adres e-mail, na przykład').waitFor();
    await page.getByLabel('Adres e-mail').fill(email);
    await page.getByRole('button', { name: 'Wyślij link' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sprawdź pocztę' }).waitFor();
    await page.getByRole('status').getByText(email).waitFor();

    await expect.poll(async () => (await letters()).length).toBe(before + 1);
    const link = (await letters()).at(-1)?.links[0] ?? '';
    await page.goto(link);
    expect((await page.request.get(link)).headers()['cache-control']).toBe('no-store');
    await page.getByText('Link jest w porządku').waitFor();
    await page.getByRole('button', { name: 'Zaloguj się' }).click();
    await page.waitForURL('**/panel/konto');

    await context.clearCookies();
    await page.goto(link);
    await page.getByText('Ten link został już użyty. Poproś o nowy.').waitFor();
    expect(await page.getByRole('button', { name: 'Zaloguj się' }).count()).toBe(0);
    await page.goto(link.replace(/kod=.*?(&|$)/, 'kod=nonsense$1'));
    await page.getByText('Ten link jest niepełny albo nie pochodzi od nas.').waitFor();
    await context.close();
  });
});
