import { describe, test, expect } from 'vitest';
import { aFreshBrowser, anAccount, signInWith } from '../support/journey-accounts.ts';
import { ways } from '../support/journey-steps.ts';
import { aWindow } from '../support/served-page.ts';

const window = await aWindow();

describe.each(ways)('somebody who forgot to sign out elsewhere, $how,', ({ javaScriptEnabled }) => {
  const { email, password } = anAccount(javaScriptEnabled ? 6 : 7);

  test('ends that session from here', async () => {
    const elsewhere = await aFreshBrowser(window, javaScriptEnabled);
    const other = await elsewhere.newPage();
    await signInWith(other, email, password);
    const context = await aFreshBrowser(window, javaScriptEnabled);
    const page = await context.newPage();
    await signInWith(page, email, password);
    await page.goto('/panel/konto');
    await page.getByText('ta sesja').waitFor();
    await page.getByRole('button', { name: 'Zakończ', exact: false }).first().click();
    await page.getByRole('status').getByText('Sesja została zakończona.').waitFor();
    expect(await page.getByRole('button', { name: /^Zakończ/ }).count()).toBe(0);
    await other.goto('/panel/konto');
    expect(new URL(other.url()).pathname).toBe('/zaloguj');
    await context.close();
    await elsewhere.close();
  });
});
