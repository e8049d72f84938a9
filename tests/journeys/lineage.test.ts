import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  aTab,
  expectDone,
  expectRefused,
  publicPage,
  unfold,
  ways,
  type Way,
} from '../support/journey-steps.ts';
import { aDraft, ask, aSent, cityOffice, desks, unheard } from '../support/journey-world.ts';
import { aWindow } from '../support/served-page.ts';

const window = await aWindow();

const lineageOf = (reference: string) => `${desks.recommendation(reference)}/powiazania`;

const seen = async (reference: string) =>
  (
    await ask(
      `query ($reference: String!) { recommendation(reference: $reference) {
        stage body { value } links { type direction recommendation { reference } } } }`,
      { reference },
      'coordinator',
    )
  ).recommendation;

/** Fills one act of the page and sends it. */
async function act(page: Page, name: string, fields: Record<string, string>, button: string) {
  const form = await unfold(page, name);
  for (const [label, words] of Object.entries(fields))
    await form.getByLabel(label, { exact: true }).fill(words);
  await form.getByRole('button', { name: button, exact: true }).click();
}

const opened = (persona: 'rapporteur' | 'coordinator', way: Way, reference: string) =>
  aTab(window, persona, way, lineageOf(reference));

describe.each(ways)('two recommendations, $how,', (way) => {
  test('that say the same become one, before anybody voted on them twice', async () => {
    const [kept, other] = [await aDraft(), await aDraft()];
    const page = await aTab(window, 'rapporteur', way, desks.recommendation(other.reference));
    await page.getByRole('link', { name: 'Powiązania, łączenie i podział' }).click();
    await page.getByRole('heading', { name: 'Powiązania, łączenie i podział' }).waitFor();
    const offered = await page
      .locator('#others option')
      .evaluateAll((all) => all.map((each) => each.getAttribute('value')));
    expect(offered).toContain(kept.reference);
    expect(offered).not.toContain(other.reference);

    await act(page, 'merge', {}, 'Włącz');
    await expectRefused(page, 'Podaj znak rekomendacji, do której ta ma zostać włączona.');
    await act(page, 'merge', { 'Do której': kept.reference.toLowerCase() }, 'Włącz');
    await expectDone(page, 'Połączono');
    expect(page.url()).toContain(kept.reference);
    await page.getByRole('link', { name: other.title }).waitFor();
    expect(await seen(other.reference)).toMatchObject({ stage: 'MERGED' });

    await page.goto(desks.group);
    const merged = page.locator('details', { hasText: /włączon/ });
    await merged.locator('summary').click();
    await merged.getByRole('link', { name: other.title }).waitFor();
    expect(await page.locator(`[data-reference="${other.reference}"]`).count()).toBe(0);
    expect((await publicPage(window, other.reference)).status).toBe(404);
    await page.close();
  });

  test('are made of one that held two matters', async () => {
    const whole = await aDraft();
    const title = unheard('Dyżur prawniczki');
    const page = await opened('rapporteur', way, whole.reference);
    await act(
      page,
      'split',
      {
        'Tytuł nowej': title,
        'Co zaleca nowa': 'Raz w miesiącu w urzędzie dyżuruje prawniczka.',
        [`Co dalej zaleca ${whole.reference}`]: 'W każdy wtorek w urzędzie dyżuruje tłumaczka.',
      },
      'Wydziel',
    );
    await expectDone(page, 'Wydzielono nową rekomendację');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
    const reference = /WRO-2015\/3\.\d+/.exec(page.url())?.[0] ?? '';
    expect(await seen(reference)).toMatchObject({
      stage: 'DRAFT',
      links: [{ type: 'SPLITS', direction: 'TO', recommendation: { reference: whole.reference } }],
    });
    expect((await seen(whole.reference)).body.value).toBe('W każdy wtorek w urzędzie dyżuruje tłumaczka.');
    await page.close();
  });

  test('once published: one takes the place of the other, whose page leads there', async () => {
    const [older, newer] = [await aSent(cityOffice), await aSent(cityOffice)];
    const page = await opened('coordinator', way, older.reference);
    const address = `https://example.org/rekomendacje/${newer.reference}`;
    await act(page, 'supersede', { 'Która ją zastępuje': address }, 'Zastąp');
    await expectDone(page, 'Zastąpiono');
    const { status, words } = await publicPage(window, older.reference);
    expect(status).toBe(200);
    expect(words).toMatch(new RegExp(`Zastąpiona przez\\s+${newer.reference}`));
    await page.close();
  });

  test('once published: they are merged for a reason that everybody reads', async () => {
    const [other, kept] = [await aSent(cityOffice), await aSent(cityOffice)];
    const page = await opened('coordinator', way, other.reference);
    await act(page, 'merge', { 'Do której': kept.reference }, 'Włącz');
    await expectRefused(page, 'Napisz, dlaczego łączysz opublikowane rekomendacje; powód będzie publiczny.');
    await act(page, 'merge', { 'Dlaczego je łączysz': 'Mówią o tym samym.' }, 'Włącz');
    await expectDone(page, 'Połączono');
    const { words } = await publicPage(window, other.reference);
    expect(words).toMatch(new RegExp(`Włączona do\\s+${kept.reference}`));
    expect(words).toContain('Mówią o tym samym.');
    await page.close();
  });

  test('are tied, the later to the earlier one', async () => {
    const [earlier, later] = [await aSent(cityOffice), await aDraft()];
    const page = await opened('rapporteur', way, later.reference);
    await act(page, 'link', { 'Wcześniejsza rekomendacja': earlier.reference }, 'Połącz');
    await expectDone(page, 'Połączono');
    expect((await seen(later.reference)).links).toEqual([
      { type: 'CONTINUES', direction: 'TO', recommendation: { reference: earlier.reference } },
    ]);
    await page.close();
  });
});
