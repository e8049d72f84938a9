import { expect, test } from 'vitest';
import { aFreshBrowser, anAccount, signInWith } from '../support/journey-accounts.ts';
import { aWindow } from '../support/served-page.ts';

const window = await aWindow();
const { email, password } = anAccount(8);

test('somebody adds a passkey, signs in with it alone, and removes it', async () => {
  const context = await aFreshBrowser(window, true);
  const page = await context.newPage();
  const device = await context.newCDPSession(page);
  await device.send('WebAuthn.enable');
  const { authenticatorId } = await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });

  await signInWith(page, email, password);
  await page.goto('/panel/konto');
  await page.getByText('Nie masz jeszcze klucza dostępu.').waitFor();
  await page.getByRole('button', { name: 'Dodaj klucz dostępu' }).click();
  await page.getByRole('button', { name: /^Usuń/ }).waitFor();

  await context.clearCookies();
  await page.goto('/panel/konto');
  await page.getByRole('button', { name: 'Użyj klucza dostępu' }).click();
  await page.waitForURL('**/panel/konto');
  await page.getByText(email).first().waitFor();

  // A device that does not ask who holds it is not enough.
  await context.clearCookies();
  await device.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
  await page.goto('/zaloguj');
  await page.getByRole('button', { name: 'Użyj klucza dostępu' }).click();
  await page.getByRole('alert').getByText('Nie udało się.').waitFor();
  await page.goto('/panel/konto');
  expect(new URL(page.url()).pathname).toBe('/zaloguj');

  await device.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true });
  await page.getByRole('button', { name: 'Użyj klucza dostępu' }).click();
  await page.waitForURL('**/panel/konto');
  await page.getByRole('button', { name: /^Usuń/ }).click();
  await page.getByRole('status').getByText('Klucz został usunięty.').waitFor();
  await context.clearCookies();
  await page.goto('/zaloguj');
  await page.getByRole('button', { name: 'Użyj klucza dostępu' }).click();
  await page.getByRole('alert').getByText('Nie udało się.').waitFor();
  await context.close();
});
