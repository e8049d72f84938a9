import { afterAll, describe, expect, test } from 'vitest';
import { aPerson } from '../api/accounts/a-person.ts';
import { anIdentityProvider } from '../support/identity-provider.ts';
import { ways } from '../support/journey-steps.ts';
import { aBrowserAt, aRealInstallation } from '../support/real-installation.ts';
import { aWindow, faultsInEveryLook } from '../support/served-page.ts';

const window = await aWindow();
const provider = await anIdentityProvider();
afterAll(() => provider.close());
const server = await aRealInstallation({ OIDC_PROVIDERS: JSON.stringify([provider.setting]) });
const button = { name: 'Zaloguj się przez: Urząd (przykład)' };

describe.each(ways)('a clerk, $how,', ({ javaScriptEnabled }) => {
  test('signs in with the account of their institution, comes to the page asked for, and takes the link off', async () => {
    const { email } = await aPerson(server.database.db);
    const vouched = { sub: email, email, email_verified: true };
    const page = await (await aBrowserAt(window, server, javaScriptEnabled)).newPage();
    await page.goto('/panel/konto');
    if (javaScriptEnabled) expect(await faultsInEveryLook(page)).toEqual([]);
    provider.behave({ claims: { ...vouched, email: 'nobody@example.org' }, asks: true });
    await page.getByRole('button', button).click();
    await page.getByRole('link', { name: 'To ja' }).click();
    await page.getByRole('alert').getByText('Konta są dla osób zaproszonych').waitFor();
    if (javaScriptEnabled) expect(await faultsInEveryLook(page)).toEqual([]);

    provider.behave({ claims: vouched, asks: true });
    await page.getByRole('button', button).click();
    await page.getByRole('link', { name: 'To ja' }).click();
    await page.waitForURL('**/panel/konto');
    const linked = page.getByRole('region', { name: 'Logowanie przez instytucję' });
    await linked.getByText('Urząd (przykład), połączono').waitFor();
    if (javaScriptEnabled) expect(await faultsInEveryLook(page)).toEqual([]);
    await linked.getByRole('button', { name: /^Usuń/ }).click();
    await linked.getByRole('status').getByText('Połączenie zostało usunięte').waitFor();
    await page.context().close();
  });
});

test('in English, signing in answers in English', async () => {
  provider.behave({ claims: {}, error: 'access_denied' });
  const page = await (await aBrowserAt(window, server, true)).newPage();
  await page.goto('/en/sign-in');
  await page.getByRole('button', { name: 'Sign in with: Urząd (przykład)' }).click();
  await page.getByRole('alert').getByText('Signing in was stopped at your institution').waitFor();
  expect(new URL(page.url()).pathname).toBe('/en/sign-in');
  await page.context().close();
});
