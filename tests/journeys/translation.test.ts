import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { aTab, expectDone, expectRefused, ways } from '../support/journey-steps.ts';
import { aSent, ask, cityOffice, desks } from '../support/journey-world.ts';
import { aWindow, faultsInEveryLook, narrow, wide } from '../support/served-page.ts';

const window = await aWindow();
const [scripted = { javaScriptEnabled: true }] = ways;

const translationDesk = (reference: string, tag: string) =>
  `${desks.recommendation(reference)}/tlumaczenie/${tag}`;

/** The link of one text in the queue, on whichever page of it. */
async function inQueue(page: Page, step: string, reference: string) {
  const link = page.locator('main a', { hasText: new RegExp(`^${step}: ${reference}$`) });
  const further = page.locator('a[rel=next]');
  while ((await link.count()) === 0 && (await further.count()) > 0) {
    const address = page.url();
    await further.click();
    await page.waitForURL((url) => url.href !== address);
  }
  return link;
}

async function wordsAt(address: string): Promise<string> {
  const page = await (await window.of(undefined, { javaScriptEnabled: false })).newPage();
  await page.goto(address);
  const words = await page.locator('main').innerText();
  await page.close();
  return words;
}

const machine = 'machine translation';
const unchecked = 'A machine made this text.';
const stale = 'The original changed after this translation was made.';

describe.each(ways)('a translator, $how,', (way) => {
  test('goes from the queue to the desk to the reader, and again after the original changed', async () => {
    const { reference, title } = await aSent(cityOffice);
    const english = `/en/recommendations/${reference}`;
    const page = await aTab(window, 'coordinator', way, '/panel');
    await page.getByRole('link', { name: 'Tłumaczenia', exact: true }).click();
    await page.getByLabel('Język tłumaczenia').selectOption('en');
    await page.getByRole('button', { name: 'Pokaż' }).click();
    await page.waitForURL(/jezyk=en/);
    await (await inQueue(page, 'Przetłumacz na język: angielski', reference)).click();
    await page.getByRole('heading', { level: 1, name: 'Tłumaczenie na język: angielski' }).waitFor();
    expect(await page.getByRole('group', { name: 'Oryginał: Tytuł' }).innerText()).toContain(title);

    await page.getByLabel('Tłumaczenie: Co rekomendujemy').fill('An interpreter is there once a week.');
    await page.getByRole('button', { name: 'Zapisz tłumaczenie' }).click();
    await expectRefused(page, 'Wpisz tytuł');
    await page.getByLabel('Tłumaczenie: Tytuł').fill('An interpreter on call');
    await page.getByLabel('Ten tekst przygotowała maszyna').check();
    await page.getByRole('button', { name: 'Zapisz tłumaczenie' }).click();
    await expectDone(page, 'Zapisano tłumaczenie maszynowe');
    for (const label of [machine, unchecked, 'An interpreter on call'])
      expect(await wordsAt(english)).toContain(label);
    expect(await wordsAt('/en/forums/wroclaw-2015/report')).toContain(`An interpreter on call (${machine})`);

    await page.getByRole('button', { name: 'Zatwierdź tłumaczenie' }).click();
    await expectDone(page, 'Zatwierdzono tłumaczenie');
    await page.getByLabel('Tłumaczenie: Tytuł').fill('An interpreter at the counter');
    await page.getByRole('button', { name: 'Zapisz tłumaczenie' }).click();
    await expectDone(page, 'Zapisano tłumaczenie');
    const approved = await wordsAt(english);
    expect(approved).toContain('An interpreter at the counter');
    for (const label of [machine, unchecked, stale]) expect(approved).not.toContain(label);

    await page.close();

    const editor = await aTab(window, 'coordinator', way, `${desks.recommendation(reference)}/popraw`);
    await editor.getByLabel('Co rekomendujemy').fill('Dwa razy w tygodniu w urzędzie dyżuruje tłumaczka.');
    await editor.getByLabel('Co i dlaczego zmieniasz').fill('Raz w tygodniu to za mało.');
    await editor.getByRole('button', { name: 'Zapisz zmiany' }).click();
    await expectDone(editor, 'Zapisano i opublikowano zmiany');
    expect(await wordsAt(english)).toContain(stale);
    await editor.close();

    const again = await aTab(window, 'coordinator', way, '/panel/tlumaczenia?jezyk=en');
    await (await inQueue(again, 'Uzupełnij po zmianie oryginału: angielski', reference)).click();
    await again.getByRole('heading', { level: 1, name: 'Tłumaczenie na język: angielski' }).waitFor();
    await again.getByText('Co się zmieniło w oryginale od wersji').waitFor();
    expect(await again.locator('main del').innerText()).toContain('Raz');
    expect(await again.locator('main ins').innerText()).toContain('Dwa razy');
    await again.getByLabel('Tłumaczenie: Co rekomendujemy').fill('An interpreter is there twice a week.');
    await again.getByRole('button', { name: 'Zapisz tłumaczenie' }).click();
    await expectDone(again, 'Zapisano tłumaczenie');
    expect(await wordsAt(english)).toContain(stale);
    await again.getByLabel('Tłumaczenie oddaje już wersję').check();
    await again.getByRole('button', { name: 'Zapisz tłumaczenie' }).click();
    await again.getByText('Zapisując, mówisz').waitFor();
    expect(await wordsAt(english)).not.toContain(stale);
    expect(await wordsAt(english)).toContain('twice a week');
    await again.close();
  });

  test('writes what is easy to read, and readers go there and back', async () => {
    const { reference, title } = await aSent(cityOffice);
    const page = await aTab(window, 'coordinator', way, desks.recommendation(reference));
    await page.getByRole('link', { name: 'Napisz tekst łatwy do czytania' }).click();
    await page.getByLabel('Tłumaczenie: Tytuł').fill('Pomoc tłumaczki');
    await page
      .getByLabel('Tłumaczenie: Co rekomendujemy')
      .fill('W urzędzie jest tłumaczka.\n\nMożesz ją zapytać.');
    await page.getByRole('button', { name: 'Zapisz tłumaczenie' }).click();
    await expectDone(page, 'Zapisano tłumaczenie');
    await page.close();

    const reader = await aTab(window, undefined, way, desks.published(reference));
    await reader.getByRole('heading', { level: 1, name: title }).waitFor();
    await reader.getByRole('link', { name: 'Tekst łatwy do czytania' }).click();
    await reader.getByRole('heading', { level: 1, name: 'Pomoc tłumaczki' }).waitFor();
    expect(await reader.locator('h1').getAttribute('lang')).toBe('pl-simple');
    expect(
      await reader.locator('[lang=pl-simple]', { hasText: 'Możesz ją zapytać.' }).count(),
    ).toBeGreaterThan(0);
    if (way.javaScriptEnabled) expect(await faultsInEveryLook(reader)).toEqual([]);
    await reader.getByRole('link', { name: 'Pokaż zwykły tekst' }).click();
    await reader.getByRole('heading', { level: 1, name: title }).waitFor();
    await reader.close();
  });

  test('who saves after somebody else gets both texts, and loses none', async () => {
    const { reference } = await aSent(cityOffice);
    const first = await aTab(window, 'coordinator', way, translationDesk(reference, 'en'));
    const second = await aTab(window, 'coordinator', way, translationDesk(reference, 'en'));
    for (const [tab, body] of [
      [first, 'Once a week.'],
      [second, 'Every week.'],
    ] as const) {
      await tab.getByLabel('Tłumaczenie: Tytuł').fill('An interpreter');
      await tab.getByLabel('Tłumaczenie: Co rekomendujemy').fill(body);
      await tab.getByRole('button', { name: 'Zapisz tłumaczenie' }).click();
      if (tab === first) await expectDone(tab, 'Zapisano tłumaczenie');
    }
    const both = second.getByRole('alert', { name: 'Ktoś zapisał ten tekst przed Tobą' });
    await both.waitFor();
    const words = await both.innerText();
    expect(words).toContain('Once a week.');
    expect(words).toContain('Every week.');
    await second.getByRole('button', { name: 'Zapisz to, co jest w formularzu' }).click();
    await expectDone(second, 'Zapisano tłumaczenie');
    expect(await wordsAt(`/en/recommendations/${reference}`)).toContain('Every week.');
    await Promise.all([first.close(), second.close()]);
  });
});

test('the desk of a stale machine translation is open to everybody, fits a phone and works by keyboard', async () => {
  const { reference } = await aSent(cityOffice);
  const version = async () =>
    (
      await ask(
        'query ($reference: String!) { recommendation(reference: $reference) { version } }',
        { reference },
        'coordinator',
      )
    ).recommendation.version;
  const act = async (verb: string, type: string, input: object) => {
    const query = `mutation ($input: ${type}!) { ${verb}(input: $input) { userErrors { message } } }`;
    const answer = await ask(
      query,
      { input: { reference, version: await version(), ...input } },
      'coordinator',
    );
    expect(answer[verb].userErrors).toEqual([]);
  };
  await act('translateRecommendation', 'TranslateRecommendationInput', {
    ...{ language: 'EN', title: 'An interpreter', body: 'Once a week.', isMachineMade: true },
  });
  await act('reviseRecommendation', 'ReviseRecommendationInput', {
    ...{ title: 'Rekomendacja grupy roboczej', changeNote: 'Tytuł.' },
  });
  const page = await aTab(window, 'coordinator', scripted, translationDesk(reference, 'en'));
  expect(await page.locator('dl').innerText()).toContain('working group');
  expect(await faultsInEveryLook(page)).toEqual([]);
  await page.setViewportSize(narrow);
  expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(narrow.width);
  const [left, right] = [
    await page.getByRole('group', { name: 'Oryginał: Tytuł' }).boundingBox(),
    await page.getByLabel('Tłumaczenie: Tytuł').boundingBox(),
  ];
  expect(right?.y).toBeGreaterThan((left?.y ?? 0) + (left?.height ?? 0));
  await page.setViewportSize(wide);
  const title = page.getByLabel('Tłumaczenie: Tytuł');
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await title.evaluate((field) => field.matches(':focus'))) break;
  }
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('The working group');
  await page.keyboard.press('Enter');
  await expectDone(page, 'Zapisano tłumaczenie maszynowe');
  expect(await title.inputValue()).toBe('The working group');
  await page.close();
});
