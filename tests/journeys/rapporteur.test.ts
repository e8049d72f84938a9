import { describe, expect, test } from 'vitest';
import { aTab, expectDone, expectRefused, publicPage, unfold, ways } from '../support/journey-steps.ts';
import { cityOffice, desks, nameOf, unheard } from '../support/journey-world.ts';
import { aWindow } from '../support/served-page.ts';

const window = await aWindow();

describe.each(ways)('the rapporteur, $how,', (way) => {
  test('drafts, is told what is wrong, revises, hands to the group and records what it decided', async () => {
    const title = unheard('Dyżur tłumaczki');
    const page = await aTab(window, 'rapporteur', way, desks.group);
    await page.getByRole('link', { name: 'Napisz nową rekomendację' }).click();

    await page.getByLabel('Problem').fill('W poczekalni nikt nie rozumie pism.');
    await page.getByLabel('Do kiedy').fill('kiedyś');
    await page.getByLabel('Adresat 1').fill(await nameOf(cityOffice));
    await page.getByRole('button', { name: 'Zapisz szkic' }).click();
    await expectRefused(page, 'Napisz, co rekomendujecie');
    await expectRefused(page, 'Wpisz datę tak: 17 września 2016, wrzesień 2016 albo 2016');
    expect(await page.getByLabel('Problem').inputValue()).toBe('W poczekalni nikt nie rozumie pism.');
    expect(await page.getByLabel('Adresat 1').inputValue()).toBe(await nameOf(cityOffice));

    await page.getByLabel('Co rekomendujemy').fill('Raz w tygodniu dyżuruje tłumaczka.');
    await page.getByLabel('Do kiedy').fill('wrzesień 2016');
    await page.getByLabel('Tytuł').fill(title);
    await page.getByRole('radio', { name: 'Zmiana prawa' }).check();
    await page.getByLabel('Gdzie akt ogłoszono').fill('Dz.U. 2013 poz. 1650');
    await page.getByRole('button', { name: 'Zapisz szkic' }).click();
    await expectDone(page, 'Zapisano szkic');

    await page.getByRole('link', { name: 'Popraw tekst' }).click();
    expect(await page.getByLabel('Do kiedy').inputValue()).toBe('wrzesień 2016');
    expect(await page.getByLabel('Gdzie akt ogłoszono').inputValue()).toBe('DU/2013/1650');
    expect(await page.getByLabel('Adresat 1').inputValue()).toBe(await nameOf(cityOffice));
    await page.getByLabel('Co rekomendujemy').fill('Dwa razy w tygodniu dyżuruje tłumaczka.');
    await page.getByRole('button', { name: 'Zapisz zmiany' }).click();
    await expectDone(page, 'Zapisano zmiany');
    expect(await page.locator('main').innerText()).toContain('Dwa razy w tygodniu dyżuruje tłumaczka.');

    await (await unfold(page, 'submit')).getByRole('button', { name: 'Przekaż grupie' }).click();
    await expectDone(page, 'Przekazano grupie');

    const adoption = await unfold(page, 'adopt');
    await adoption.getByLabel('Ile osób za').fill('dwanaście');
    await adoption.getByLabel('Zdanie odrębne').fill('Jedna osoba woli dyżur codzienny.');
    await adoption.getByRole('button', { name: 'Zapisz, że grupa przyjęła' }).click();
    await expectRefused(page, 'Wpisz liczbę cyframi, na przykład 12');
    expect(await adoption.getByLabel('Zdanie odrębne').inputValue()).toBe(
      'Jedna osoba woli dyżur codzienny.',
    );
    await adoption.getByLabel('Ile osób za').fill('12');
    await adoption.getByRole('button', { name: 'Zapisz, że grupa przyjęła' }).click();
    await expectDone(page, 'Zapisano decyzję grupy');

    const reference = /WRO-2015\/3\.\d+/.exec(page.url())?.[0] ?? '';
    expect((await publicPage(window, reference)).status).toBe(404);
    await page.close();
  });
});
