import { describe, expect, test } from 'vitest';
import { whoCan } from '../../web/src/lib/workspace/compass.ts';
import { aTab, ways } from '../support/journey-steps.ts';
import { ask, desks } from '../support/journey-world.ts';
import { aWindow } from '../support/served-page.ts';

const window = await aWindow();

test('the public finds who can act on a theme, without JavaScript', async () => {
  const page = await (await window.of(undefined, { javaScriptEnabled: false })).newPage();
  await page.goto('/kto-moze');
  await page.getByLabel('Rodzaj rekomendacji').selectOption('INSTITUTIONAL');
  await page.getByLabel('Temat').selectOption('obsluga-w-urzedach');
  await page.getByRole('button', { name: 'Pokaż' }).click();
  await page.waitForURL(/temat=obsluga-w-urzedach/);
  const rows = await page.getByRole('row').allInnerTexts();
  expect(rows[1]).toContain('Wojewoda');
  expect(rows[1]).toContain('art. 104 ust. 1');
  expect(rows.join()).not.toContain('Starosta');
  expect(rows.join()).not.toContain('Rada Ministrów');
  await page.close();
});

describe.each(ways)('while a recommendation is written, $how,', (way) => {
  test('who can act stands beside the addressees, for the kind and the themes of the group', async () => {
    const page = await aTab(window, 'rapporteur', way, `${desks.group}/nowa`);
    const compass = page.locator('details.compass');
    await compass.locator('summary').click();
    expect(await compass.innerText()).not.toContain('Rada Ministrów');
    if (way.javaScriptEnabled) {
      await page.getByRole('radio', { name: 'Zmiana prawa' }).check();
      await compass.getByText('Rada Ministrów').first().waitFor();
      expect(await compass.innerText()).not.toContain('Wójt');
      await page.getByRole('radio', { name: 'Rekomendacja dla instytucji' }).check();
      await page.locator('details.themes summary').click();
      await page.getByRole('checkbox', { name: 'obsługa cudzoziemców w urzędach' }).check();
      await compass.getByText('Wojewoda').first().waitFor();
    }
    await page.close();
  });
});

test('the form finds the same as the table, for each kind and theme', async () => {
  const { competences, themes } = await ask(
    '{ competences { body { value } kinds themes { slug } } themes { slug parent { slug } } }',
  );
  type Theme = { slug: string; parent: { slug: string } | null };
  type Row = Parameters<typeof whoCan>[0][number] & { body: { value: string } };
  const names = (rows: readonly Row[]) => rows.map(({ body }) => body.value);
  const tree = (themes as Theme[])
    .filter(({ parent }) => !parent)
    .map(({ slug }) => ({ slug, below: (themes as Theme[]).filter(({ parent }) => parent?.slug === slug) }));
  for (const kind of ['INSTITUTIONAL', 'LAW_CHANGE', 'JOINT_PROJECT'] as const)
    for (const { slug } of themes as Theme[]) {
      const asked = await ask(
        'query ($kind: RecommendationKind, $theme: String) { competences(kind: $kind, theme: $theme) { body { value } } }',
        { kind, theme: slug },
      );
      const found = whoCan(competences as Row[], { kind, themes: [slug] }, tree);
      expect(names(found), `${kind} on ${slug}`).toEqual(names(asked.competences));
    }
});
