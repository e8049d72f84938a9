import { describe, expect, test } from 'vitest';
import { aTab, expectDone, publicPage, takeUp, unfold, ways } from '../support/journey-steps.ts';
import { anAdopted, aSent, cityOffice, desks, nameOf, today } from '../support/journey-world.ts';
import { aWindow } from '../support/served-page.ts';

const window = await aWindow();

describe.each(ways)('the coordinator, $how,', (way) => {
  test('says who is to answer, publishes, and notes the day it was sent', async () => {
    const { reference, title } = await anAdopted();
    const page = await aTab(window, 'coordinator', way, desks.recommendation(reference));

    const publishing = await unfold(page, 'publish');
    await publishing.getByLabel('Notatka do publikacji').fill('Poprawiono przecinki.');
    await publishing.getByRole('button', { name: 'Opublikuj rekomendację' }).click();
    await page.getByRole('alert').waitFor();
    expect(await publishing.getByLabel('Notatka do publikacji').inputValue()).toBe('Poprawiono przecinki.');
    expect((await publicPage(window, reference)).status).toBe(404);

    const addressing = await unfold(page, 'address');
    await addressing.getByLabel('Adresat 1').fill(await nameOf(cityOffice));
    await addressing.getByRole('button', { name: 'Dodaj adresatów' }).click();
    await expectDone(page, 'Dodano adresatów');

    await (await unfold(page, 'publish')).getByRole('button', { name: 'Opublikuj rekomendację' }).click();
    await expectDone(page, 'Opublikowano');

    const sending = await unfold(page, 'send');
    expect(await sending.getByLabel('Dzień wysłania').inputValue()).toBe(today());
    await sending.getByRole('button', { name: 'Zapisz wysłanie' }).click();
    await expectDone(page, 'Odnotowano wysłanie');

    const { status, words } = await publicPage(window, reference);
    expect(status).toBe(200);
    expect(words).toContain(title);
    expect(words).toContain(await nameOf(cityOffice));
    await page.close();
  });
});

describe.each(ways)('the second coordinator, $how,', (way) => {
  test('confirms a closure that somebody else decided on', async () => {
    const { reference, addressee } = await aSent(cityOffice);
    const assessor = await aTab(window, 'assessor', way, desks.addressee(addressee));
    const assessment = await unfold(assessor, 'assess');
    await assessment.getByRole('radio', { name: 'zamknięta, niezrealizowana' }).check();
    await assessment.getByLabel('Uzasadnienie').fill('Urząd zlikwidowano.');
    await assessment.getByRole('button', { name: 'Zapisz ocenę' }).click();
    await expectDone(assessor, 'Ocena czeka na drugą osobę');
    expect((await publicPage(window, reference)).words).toContain('Nikt jeszcze nie powiedział');

    const page = await aTab(window, 'coordinator-2', way, '/panel');
    await takeUp(page, 'Sprawdź uzasadnienie i potwierdź zamknięcie', reference);
    await (
      await unfold(page, 'confirmClosure')
    )
      .getByRole('button', { name: 'Potwierdzam zamknięcie' })
      .click();
    await expectDone(page, 'Potwierdzono zamknięcie');
    expect((await publicPage(window, reference)).words).toContain('Zamknięta, niezrealizowana');
    await Promise.all([assessor.close(), page.close()]);
  });
});
