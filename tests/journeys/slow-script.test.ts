import { expect, test } from 'vitest';
import { aSent, cityOffice, desks } from '../support/journey-world.ts';
import { aWindow } from '../support/served-page.ts';

const window = await aWindow();

test('what is typed and chosen before the script has come stays when it comes', async () => {
  const { addressee } = await aSent(cityOffice);
  const page = await (await window.of('focal-point')).newPage();
  const arrival = Promise.withResolvers<undefined>();
  await page.route('**/_app/**/*.js', async (route) => {
    await arrival.promise;
    await route.continue();
  });
  await page.goto(desks.addressee(addressee), { waitUntil: 'commit' });

  const report = page.locator('details#report');
  await report.locator('summary').first().click();
  const status = report.locator('input[name=status][value=PARTLY_IMPLEMENTED]');
  await status.check();
  await report.getByLabel('Opis').fill('Dwa dyżury w miesiącu.');
  await report.getByLabel('Z jakiego dnia jest ten stan').fill('2024-02-29');
  await report.locator('select[name=precision]').selectOption('MONTH');

  arrival.resolve(undefined);
  await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
  expect({
    status: await status.isChecked(),
    body: await report.getByLabel('Opis').inputValue(),
    on: await report.getByLabel('Z jakiego dnia jest ten stan').inputValue(),
    precision: await report.locator('select[name=precision]').inputValue(),
  }).toEqual({ status: true, body: 'Dwa dyżury w miesiącu.', on: '2024-02-29', precision: 'MONTH' });
  await page.close();
});
