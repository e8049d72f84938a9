import { describe, expect, test } from 'vitest';
import { aTab, expectDone, ways } from '../support/journey-steps.ts';
import { aDraft, ask, desks, unheard } from '../support/journey-world.ts';
import { aWindow } from '../support/served-page.ts';

const window = await aWindow();

describe.each(ways)('the rapporteur, $how,', (way) => {
  test('who revises in two tabs gets both changes, and chooses where both changed the same field', async () => {
    const { reference } = await aDraft();
    const address = `${desks.recommendation(reference)}/popraw`;
    const first = await aTab(window, 'rapporteur', way, address);
    const second = await aTab(window, 'moderator', way, address);
    await first.getByLabel('Problem').fill('Kolejki.');
    await first.getByLabel('Co rekomendujemy').fill('Dyżur we wtorki.');
    await first.getByRole('button', { name: 'Zapisz zmiany' }).click();
    await expectDone(first, 'Zapisano zmiany');

    await second.getByLabel('Do kiedy').fill('2017');
    await second.getByLabel('Co rekomendujemy').fill('Dyżur w czwartki.');
    await second.getByRole('button', { name: 'Zapisz zmiany' }).click();
    const both = second.getByRole('alert', { name: 'Ktoś zapisał ten tekst przed Tobą' });
    await both.waitFor();
    const cells = await both.locator('td > span').allInnerTexts();
    expect(cells.map((cell) => cell.trim())).toEqual([
      'Raz w tygodniu w urzędzie dyżuruje tłumaczka.',
      'Dyżur w czwartki.',
      'Dyżur we wtorki.',
    ]);
    expect(await both.innerText()).toContain('przejęto: Problem');
    const field = (name: string) => second.getByRole('textbox', { name });
    const body = field('Co rekomendujemy');
    expect(await body.inputValue()).toBe('Dyżur w czwartki.');
    expect(await field('Problem').inputValue()).toBe('Kolejki.');

    await both.getByRole('button', { name: 'Weź zapisany: Co rekomendujemy' }).click();
    await both.getByRole('button', { name: 'Weź mój: Co rekomendujemy' }).waitFor();
    expect(await body.inputValue()).toBe('Dyżur we wtorki.');
    expect(await field('Do kiedy').inputValue()).toBe('2017');
    await both.getByRole('button', { name: 'Weź mój: Co rekomendujemy' }).click();
    await both.getByRole('button', { name: 'Weź zapisany: Co rekomendujemy' }).waitFor();
    await second.getByRole('button', { name: 'Zapisz to, co jest w formularzu' }).click();
    await expectDone(second, 'Zapisano zmiany');
    const saved = await second.locator('main').innerText();
    expect(saved).toContain('Dyżur w czwartki.');
    expect(saved).toContain('Kolejki.');
    await Promise.all([first.close(), second.close()]);
  });

  test('who presses the button twice, or sends the same form again later, writes once', async () => {
    const title = unheard('Skrzynka na pytania');
    const page = await aTab(window, 'rapporteur', way, `${desks.group}/nowa`);
    await page.getByLabel('Co rekomendujemy').fill('Skrzynka na pytania stoi przy wejściu.');
    await page.getByLabel('Tytuł').fill(title);
    await page.getByRole('radio', { name: 'Rekomendacja dla instytucji' }).check();
    const [request] = await Promise.all([
      page.waitForRequest((asked) => asked.method() === 'POST'),
      page.getByRole('button', { name: 'Zapisz szkic' }).dblclick(),
    ]);
    await expectDone(page, 'Zapisano szkic');

    const { origin, pathname, search } = new URL(page.url());
    const again = await page.request.post(`${desks.group}/nowa?/save`, {
      data: request.postDataBuffer() ?? undefined,
      headers: {
        origin,
        'content-type': (await request.headerValue('content-type')) ?? '',
        accept: 'text/html',
      },
      maxRedirects: 0,
    });
    expect(again.headers()['location']).toBe(pathname + search);
    await page.close();

    const { workingGroup } = await ask(
      '{ workingGroup(forum: "wroclaw-2015", number: 3) { drafts(first: 100) { edges { node { title { value } } } } } }',
      {},
      'rapporteur',
    );
    const titles = workingGroup.drafts.edges.map(
      (edge: { node: { title: { value: string } } }) => edge.node.title.value,
    );
    expect(titles.filter((each: string) => each === title)).toEqual([title]);
  });
});
