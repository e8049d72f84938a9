import { describe, expect, test } from 'vitest';
import { aTab, expectDone, publicPage, unfold, ways } from '../support/journey-steps.ts';
import { aReported, cityOffice, desks, unheard } from '../support/journey-world.ts';
import { aWindow } from '../support/served-page.ts';

const window = await aWindow();

describe.each(ways)('the assessor, $how,', (way) => {
  test('says in their own words what really happened, beside what the institution says', async () => {
    const { reference, addressee } = await aReported(cityOffice, 'focal-point');
    const page = await aTab(window, 'assessor', way, desks.addressee(addressee));
    const explanation = unheard('Ogłoszenia o naborze nie ma');

    const assessment = await unfold(page, 'assess');
    await assessment.getByRole('radio', { name: 'nierozpoczęta' }).check();
    await assessment.getByRole('button', { name: 'Zapisz ocenę' }).click();
    await page.getByRole('alert').waitFor();
    expect(await assessment.getByRole('radio', { name: 'nierozpoczęta' }).isChecked()).toBe(true);
    await assessment.getByLabel('Uzasadnienie').fill(explanation);
    await assessment.getByRole('button', { name: 'Zapisz ocenę' }).click();
    await expectDone(page, 'Zapisano ocenę');
    await page.close();

    const { words } = await publicPage(window, reference);
    expect(words).toContain(explanation);
    expect(words).toContain('Trwa nabór tłumaczek.');
    expect(words).toContain('Zgłoszenie instytucji i ocena niezależna się różnią.');
  });
});
