import { describe, expect, test } from 'vitest';
import { grantRole } from '../../server/src/accounts/index.ts';
import { aPerson, PASSWORD } from '../api/accounts/a-person.ts';
import { codeOf } from '../support/authenticator.ts';
import { signInWith } from '../support/journey-accounts.ts';
import { ways } from '../support/journey-steps.ts';
import { aBrowserAt, aRealInstallation } from '../support/real-installation.ts';
import { aWindow, faultsInEveryLook } from '../support/served-page.ts';

const window = await aWindow();
const server = await aRealInstallation();
const { db } = server.database;

describe.each(ways)('a new coordinator, $how,', ({ javaScriptEnabled }) => {
  test('is led to set up a second factor, and has the role from then on', async () => {
    const { id: personId, email } = await aPerson(db);
    await grantRole(db, { personId, role: 'COORDINATOR', since: '2013-01-01', wholeInstallation: true });
    const page = await (await aBrowserAt(window, server, javaScriptEnabled)).newPage();
    await signInWith(page, email, PASSWORD);
    await page.getByText('Twoja rola wymaga drugiego składnika').waitFor();
    expect(new URL(page.url()).pathname).toBe('/panel/drugi-skladnik');
    if (javaScriptEnabled) expect(await faultsInEveryLook(page)).toEqual([]);
    // No other page of the workspace opens before.
    await page.goto('/panel/konto');
    await page.getByText('Twoja rola wymaga drugiego składnika').waitFor();
    await page.getByLabel('Obecne hasło').fill(PASSWORD);
    await page.getByRole('button', { name: 'Włącz drugi składnik' }).click();
    const secret = (await page.locator('code.secret').innerText()).replaceAll(' ', '');
    await page.getByLabel('Kod, który pokazuje teraz aplikacja').fill(codeOf(secret));
    await page.getByRole('button', { name: 'Potwierdź i włącz' }).click();
    await page.getByRole('link', { name: 'Przejdź do panelu' }).click();
    await page.goto('/panel/konto');
    await page
      .getByRole('region', { name: 'Co mogę robić i gdzie' })
      .getByText('Osoba koordynująca')
      .waitFor();
    await page.context().close();
  });
});
