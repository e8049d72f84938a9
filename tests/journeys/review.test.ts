import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { aTab, expectDone, publicPage, unfold, ways } from '../support/journey-steps.ts';
import { anAddressed, anAdopted, desks } from '../support/journey-world.ts';
import { aWindow } from '../support/served-page.ts';

const window = await aWindow();

/** What a screen reader says of a change. */
const heardIn = async (place: Locator, change: 'ins' | 'del') =>
  (await place.locator(change).allTextContents()).map((words) => words.replaceAll(/\s+/g, ' ').trim());

describe.each(ways)('a review, $how,', (way) => {
  test('goes from a remark at a field to an answer, an edit and a publication', async () => {
    const { reference, title } = await anAddressed();
    const lacking = await anAdopted();
    const desk = desks.recommendation(reference);

    const page = await aTab(window, 'coordinator', way, `${desk}/przeglad`);
    const body = page.getByRole('region', { name: 'Co rekomendujemy' });
    await body.getByText('Dodaj uwagę').click();
    await body.getByLabel('Uwaga: Co rekomendujemy').fill(' ');
    await body.getByRole('button', { name: 'Zapisz uwagę' }).click();
    await body.getByRole('alert').getByRole('link', { name: 'Napisz uwagę.' }).waitFor();
    await body.getByLabel('Uwaga: Co rekomendujemy').fill('W którym pokoju?');
    await body.getByRole('button', { name: 'Zapisz uwagę' }).click();
    await expectDone(page, 'Zapisano uwagę');
    const checks = page.getByRole('listitem').filter({ hasText: 'Kto to sprawdzi?' });
    await checks.first().getByRole('button', { name: 'Zapytaj grupę' }).click();
    await expectDone(page, 'Zapisano uwagę');
    await checks.first().getByText('Zapytano grupę').waitFor();
    await body.getByText('Kto to sprawdzi?').waitFor();

    await page.goto(`${desk}/popraw`);
    await page.getByLabel('Co rekomendujemy').fill('Dwa razy w tygodniu w urzędzie dyżuruje tłumaczka.');
    await page.getByRole('button', { name: 'Zapisz zmiany' }).click();
    await expectDone(page, 'Zapisano zmiany');
    await page.getByRole('link', { name: 'Porównaj wersje i uwagi (2 nierozstrzygnięte uwagi)' }).click();
    await body.waitFor();
    expect(await heardIn(body, 'del')).toEqual(['usunięto: Raz koniec zmiany']);
    expect(await heardIn(body, 'ins')).toEqual(['dodano: Dwa razy koniec zmiany']);

    const group = await aTab(window, 'rapporteur', way, `${desk}/przeglad`);
    const remark = group.getByRole('listitem').filter({ hasText: 'W którym pokoju?' });
    await remark.getByText('Odpowiedz lub załatw').click();
    await remark.getByLabel('Odpowiedź').fill('W pokoju 12.');
    await remark.getByLabel('Uwaga jest załatwiona').check();
    await remark.getByRole('button', { name: 'Zapisz odpowiedź' }).click();
    await expectDone(group, 'Zapisano odpowiedź');
    expect(await group.locator('main').innerText()).toContain('W pokoju 12.');

    await page.goto(desk);
    await (await unfold(page, 'publish')).getByRole('button', { name: 'Opublikuj rekomendację' }).click();
    await expectDone(page, 'Opublikowano');

    const short = await aTab(window, 'coordinator', way, desks.recommendation(lacking.reference));
    const gaps = short.getByRole('region', { name: 'Czego brakuje do publikacji' });
    await gaps.getByRole('link', { name: 'Adresaci' }).click();
    expect(new URL(short.url()).hash).toBe('#address');

    const { status, words } = await publicPage(window, reference);
    expect(status).toBe(200);
    expect(words).toContain(title);
    expect(words).toContain('Co zmieniono od przyjęcia przez grupę');
    expect(words).not.toContain('W którym pokoju?');
    await Promise.all([page.close(), group.close(), short.close()]);
  });

  test('of a whole Forum publishes what is ready at once, and says what the rest lacks', async () => {
    const [ready, heldBack, lacking] = [await anAddressed(), await anAddressed(), await anAdopted()];
    const page = await aTab(window, 'coordinator', way, desks.forum);
    const queue = page.getByRole('region', { name: 'Do publikacji' });
    const line = ({ reference }: { reference: string }) =>
      queue.getByRole('listitem').filter({ hasText: new RegExp(`${reference}(?!\\d)`) });
    expect(await line(lacking).getByRole('checkbox').count()).toBe(0);
    expect(await line(lacking).innerText()).toContain('Adresaci:');
    for (const box of await queue.getByRole('checkbox').all()) await box.uncheck();
    await queue.getByRole('button', { name: 'Opublikuj zaznaczone' }).click();
    await queue.getByRole('alert').getByRole('link', { name: 'Zaznacz przynajmniej jedną' }).waitFor();
    await line(ready).getByRole('checkbox').check();
    await queue.getByRole('button', { name: 'Opublikuj zaznaczone' }).click();
    await expectDone(page, 'Opublikowano zaznaczone rekomendacje');
    expect(await line(ready).count()).toBe(0);
    expect((await publicPage(window, ready.reference)).status).toBe(200);
    expect((await publicPage(window, heldBack.reference)).status).toBe(404);
    await page.close();
  });
});
