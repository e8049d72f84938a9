import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { aTab, expectRefused, ways } from '../support/journey-steps.ts';
import { aWindow } from '../support/served-page.ts';

const window = await aWindow();

describe.each(ways)('a person with an account, $how,', (way) => {
  test('downloads what is known of them, and is asked for the address before anything is erased', async () => {
    const page = await aTab(window, 'rapporteur-2', way, '/panel/konto');
    await page.getByRole('link', { name: 'Moje dane' }).click();
    await page.getByRole('heading', { level: 1, name: 'Moje dane' }).waitFor();

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Pobierz plik' }).click(),
    ]);
    const { holdings } = JSON.parse(await readFile(await download.path(), 'utf8'));
    expect(holdings[0].rows.people).toMatchObject([{ id: 'demo-rapporteur-2' }]);

    await page.getByRole('button', { name: 'Usuń konto na zawsze' }).click();
    await expectRefused(page, 'Wpisz adres e-mail tego konta.');
    await page.getByLabel('Adres e-mail tego konta').fill('inna@example.org');
    await page.getByRole('button', { name: 'Usuń konto na zawsze' }).click();
    await page.getByRole('alert').getByText('To konto należy do wersji pokazowej.').waitFor();
    expect(await page.getByLabel('Adres e-mail tego konta').inputValue()).toBe('inna@example.org');
    await page.close();
  });
});
