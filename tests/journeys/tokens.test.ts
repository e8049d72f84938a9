import { describe, expect, inject, test } from 'vitest';
import { aTab, expectDone, expectRefused, ways } from '../support/journey-steps.ts';
import { aSent, ministry, today, unheard } from '../support/journey-world.ts';
import { aWindow } from '../support/served-page.ts';

const window = await aWindow();

describe.each(ways)('the focal point of a ministry, $how,', (way) => {
  test('makes a token, hands it to their software, and cuts it off', async () => {
    const { addressee } = await aSent(ministry);
    const respond = async (token: string) => {
      const query = `mutation { respond(input: { addressee: "${addressee}", position: ACKNOWLEDGED }) { userErrors { code } } }`;
      const answer = await fetch(`${inject('servedAt')}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query }),
      });
      const { data } = (await answer.json()) as { data: { respond: { userErrors: { code: string }[] } } };
      return data.respond.userErrors.map(({ code }) => code);
    };
    const name = unheard('Obieg dokumentów');
    const page = await aTab(window, 'focal-point-2', way, `/panel/instytucje/${ministry}`);
    await page.getByRole('link', { name: 'Tokeny dla programów instytucji' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tokeny dla programów' }).waitFor();

    await page.getByRole('button', { name: 'Utwórz token' }).click();
    await expectRefused(page, 'Napisz, do czego służy ten token.');
    await page.getByLabel('Do czego służy').fill(name);
    await page.getByRole('radio', { name: 'czytać i sprawozdawać' }).check();
    await page.getByLabel('Ostatni dzień').fill(today());
    await page.getByRole('button', { name: 'Utwórz token' }).click();
    await page.getByRole('heading', { name: 'Token utworzony' }).waitFor();
    const token = await page.locator('code').innerText();
    expect(await respond(token)).toEqual([]);

    const row = page.getByRole('row', { name });
    expect(await row.innerText()).toContain('działa');
    await row.getByRole('button', { name: 'Unieważnij' }).click();
    await expectDone(page, 'Unieważniono token');
    expect(await respond(token)).toEqual(['NOT_ALLOWED']);
    expect(await page.locator('main').innerText()).not.toContain(token);
    await page.close();
  });
});
