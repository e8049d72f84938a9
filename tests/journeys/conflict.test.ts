import { describe, expect, test } from 'vitest';
import { aTab, expectDone, ways } from '../support/journey-steps.ts';
import { aDraft, ask, desks, unheard } from '../support/journey-world.ts';
import { aWindow } from '../support/served-page.ts';

const window = await aWindow();

describe.each(ways)('the rapporteur, $how,', (way) => {
  test('who revises in two tabs sees both texts, keeps their own, and saves it over the other', async () => {
    const { reference } = await aDraft();
    const address = `${desks.recommendation(reference)}/popraw`;
    const first = await aTab(window, 'rapporteur', way, address);
    const second = await aTab(window, 'rapporteur', way, address);
    await first.getByLabel('Co rekomendujemy').fill('Dyżur we wtorki.');
    await second.getByLabel('Co rekomendujemy').fill('Dyżur w czwartki.');
    await first.getByRole('button', { name: 'Zapisz zmiany' }).click();
    await expectDone(first, 'Zapisano zmiany');

    await second.getByRole('button', { name: 'Zapisz zmiany' }).click();
    const both = second.getByRole('alert', { name: 'Ktoś zapisał ten tekst przed Tobą' });
    await both.waitFor();
    const cells = await both.getByRole('cell').allInnerTexts();
    expect(cells.map((cell) => cell.trim())).toEqual(['Dyżur w czwartki.', 'Dyżur we wtorki.']);
    expect(await second.getByLabel('Co rekomendujemy').inputValue()).toBe('Dyżur w czwartki.');

    await second.getByRole('button', { name: 'Zapisz moją wersję' }).click();
    await expectDone(second, 'Zapisano zmiany');
    expect(await second.locator('main').innerText()).toContain('Dyżur w czwartki.');
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
    const again = await page.request.post(`${desks.group}/nowa`, {
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
