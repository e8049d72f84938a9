import { describe, expect, inject, test } from 'vitest';
import {
  aTab,
  expectDone,
  expectRefused,
  publicPage,
  takeUp,
  unfold,
  ways,
} from '../support/journey-steps.ts';
import { aSent, cityOffice, desks, ministry, unheard } from '../support/journey-world.ts';
import { aWindow } from '../support/served-page.ts';

const window = await aWindow();

const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

describe.each(ways)('the focal point of a city office, $how,', (way) => {
  test('finds what waits, answers, promises and moves the date', async () => {
    const { reference, addressee } = await aSent(cityOffice);
    const page = await aTab(window, 'focal-point', way, '/panel');
    await takeUp(page, 'Odpowiedz', reference);
    expect(new URL(page.url()).pathname).toBe(desks.addressee(addressee));

    const answer = await unfold(page, 'respond');
    await answer.getByRole('radio', { name: 'Przyjmujemy w części', exact: true }).check();
    await answer.getByRole('button', { name: 'Zapisz odpowiedź' }).click();
    await page.getByRole('alert').waitFor();
    expect(await answer.getByRole('radio', { name: 'Przyjmujemy w części', exact: true }).isChecked()).toBe(
      true,
    );
    await answer.getByLabel('Wyjaśnienie').fill('Dyżur raz w miesiącu.');
    await answer.getByRole('button', { name: 'Zapisz odpowiedź' }).click();
    await expectDone(page, 'Zapisano odpowiedź');

    const promise = await unfold(page, 'promise');
    await promise.getByLabel('Co zrobicie').fill('Zatrudnimy tłumaczkę.');
    await promise.getByLabel('Do kiedy').fill('2031-03-31');
    await promise.getByRole('button', { name: 'Zapisz zobowiązanie' }).click();
    await expectDone(page, 'Zapisano zobowiązanie');

    const move = await unfold(page, 'move');
    await move.getByLabel('Nowy termin').fill('2031-06-30');
    await move.getByRole('button', { name: 'Przesuń termin' }).click();
    await expectRefused(page, 'Napisz, dlaczego przesuwacie termin');
    expect(await move.getByLabel('Nowy termin').inputValue()).toBe('2031-06-30');
    await move.getByLabel('Dlaczego przesuwacie').fill('Konkurs się opóźnił.');
    await move.getByRole('button', { name: 'Przesuń termin' }).click();
    await expectDone(page, 'Przesunięto termin');

    const { words } = await publicPage(window, reference);
    expect(words).toContain('Dyżur raz w miesiącu.');
    expect(words).toContain('30 czerwca 2031');
    expect(words).toContain('Konkurs się opóźnił.');
    await page.close();
  });

  test('is asked for evidence, keeps what was typed, and reports with a link and with a file', async () => {
    const { reference, addressee } = await aSent(cityOffice);
    const page = await aTab(window, 'focal-point', way, desks.addressee(addressee));
    const title = unheard('Regulamin dyżuru');

    const report = await unfold(page, 'report');
    await report.getByRole('radio', { name: 'zrealizowana częściowo' }).check();
    await report.getByLabel('Opis').fill('Brakuje dyżuru w soboty.');
    await report.getByRole('button', { name: 'Zapisz sprawozdanie' }).click();
    await page.getByRole('alert').waitFor();
    expect(await report.getByLabel('Opis').inputValue()).toBe('Brakuje dyżuru w soboty.');
    expect(await report.getByRole('radio', { name: 'zrealizowana częściowo' }).isChecked()).toBe(true);
    await report.getByLabel('Nazwa').first().fill(title);
    await report.getByLabel('Adres strony').first().fill('https://www.example.org/regulamin');
    await report.getByRole('button', { name: 'Zapisz sprawozdanie' }).click();
    await expectDone(page, 'Zapisano sprawozdanie');
    expect((await publicPage(window, reference)).words).toContain(title);

    const again = await unfold(page, 'report');
    expect(await again.getByLabel('Opis').inputValue()).toBe('');
    expect(await again.getByLabel('Adres strony').first().inputValue()).toBe('');
    await again.getByRole('radio', { name: /^\W*zrealizowana$/ }).check();
    await again.getByLabel('Nazwa').first().fill(`${title}, podpisany`);
    await again.getByLabel('albo plik').first().setInputFiles({
      name: 'Regulamin dyżuru.pdf',
      mimeType: 'application/pdf',
      buffer: pdf,
    });
    await again.getByRole('button', { name: 'Zapisz sprawozdanie' }).click();
    await page
      .getByRole('link', { name: `${title}, podpisany` })
      .first()
      .waitFor();
    await expectDone(page, 'Zapisano sprawozdanie');
    expect(await page.getByRole('status').evaluate((said) => said.matches(':focus'))).toBe(true);
    await page.close();

    const reader = await aTab(window, undefined, way, desks.published(reference));
    const href = await reader
      .getByRole('link', { name: `${title}, podpisany` })
      .first()
      .getAttribute('href');
    await reader.close();
    const file = await fetch(new URL(href ?? '', inject('servedAt')));
    expect(Buffer.from(await file.arrayBuffer())).toEqual(pdf);
    expect(file.headers.get('content-type')).toBe('application/pdf');
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="Regulamin dyzuru\.pdf"/);
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe.each(ways)('the validator of a ministry, $how,', (way) => {
  test('confirms what a colleague reported; until then the public hears nothing of it', async () => {
    const { reference, addressee } = await aSent(ministry);
    const explanation = unheard('Trwa nabór tłumaczek');
    const colleague = await aTab(window, 'focal-point-2', way, desks.addressee(addressee));
    const report = await unfold(colleague, 'report');
    await report.getByRole('radio', { name: 'w trakcie realizacji' }).check();
    await report.getByLabel('Opis').fill(explanation);
    await report.getByRole('button', { name: 'Zapisz sprawozdanie' }).click();
    await expectDone(colleague, 'Sprawozdanie czeka na drugą osobę');
    expect(await colleague.locator('details#confirmReport').count()).toBe(0);
    expect((await publicPage(window, reference)).words).not.toContain(explanation);

    const page = await aTab(window, 'validator', way, '/panel');
    await takeUp(page, 'Sprawdź i potwierdź sprawozdanie', reference);
    await (
      await unfold(page, 'confirmReport')
    )
      .getByRole('button', { name: 'Potwierdzam sprawozdanie' })
      .click();
    await expectDone(page, 'Potwierdzono sprawozdanie');
    expect((await publicPage(window, reference)).words).toContain(explanation);
    await Promise.all([colleague.close(), page.close()]);
  });
});
