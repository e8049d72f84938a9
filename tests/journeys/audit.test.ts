import { describe, expect, inject, test } from 'vitest';
import { signedInAs } from '../support/journey-people.ts';
import { aTab, ways } from '../support/journey-steps.ts';
import { aSent, ask, cityOffice, unheard } from '../support/journey-world.ts';
import { aWindow } from '../support/served-page.ts';

const window = await aWindow();

/** The version of a recommendation as it is now. */
const versionOf = async (reference: string): Promise<number> => {
  const query = 'query ($reference: String!) { recommendation(reference: $reference) { version } }';
  return (await ask(query, { reference })).recommendation.version;
};

const withdraw = `mutation ($input: WithdrawRecommendationInput!) {
  withdrawRecommendation(input: $input) { userErrors { code } } }`;

describe.each(ways)('an administrator, $how,', (way) => {
  test('finds who withdrew a recommendation, why, and what it changed', async () => {
    const { reference } = await aSent(cityOffice);
    const version = await versionOf(reference);
    const reason = unheard('Prace trwają <b>gdzie indziej</b> & dalej');
    await ask(withdraw, { input: { reference, version, reason } }, 'coordinator');
    const page = await aTab(window, 'administrator', way, '/panel');
    await page.getByRole('link', { name: 'Dziennik czynności' }).click();
    await page.getByRole('heading', { name: 'Dziennik czynności' }).waitFor();
    await page.getByLabel('Czego dotyczy').fill(reference);
    await page.getByLabel('Czynność').selectOption({ label: 'Wycofanie rekomendacji' });
    await page.getByRole('button', { name: 'Pokaż' }).click();
    await page.waitForURL((url) => url.searchParams.get('czynnosc') === 'withdrawRecommendation');
    expect(await page.getByText('1 wpis', { exact: true }).count()).toBe(1);
    const entry = page.locator('main ol.list > li', { hasText: reference });
    expect(await entry.count()).toBe(1);
    // What people wrote stands as they wrote it.
    expect(await entry.innerText()).toContain(reason);
    expect(await entry.innerText()).toContain('Koordynatorka (przykład) (osoba koordynująca)');
    await entry.locator('summary').click();
    expect(await entry.locator('div', { hasText: /^etap/ }).innerText()).toMatch(
      /opublikowana[\s→po:]*wycofana/,
    );
    await page.close();
  });

  test('reads that each entry is sealed soon', async () => {
    await aSent(cityOffice);
    const page = await aTab(window, 'administrator', way, '/panel/dziennik?czynnosc=publishRecommendation');
    for (;;) {
      await page.locator('main ol.list > li').first().locator('summary').click();
      const words = await page.locator('main ol.list > li').first().innerText();
      if (/nr \d+, skrót\s+[0-9a-f]{64}/.test(words)) break;
      await page.reload();
    }
    await page.close();
  });

  test('is told which day is none, and keeps what was typed', async () => {
    const page = await aTab(window, 'administrator', way, '/panel/dziennik?od=2015-02-31&osoba=nikt%20taki');
    expect(await page.locator('main').innerText()).toContain('„2015-02-31” nie jest datą');
    expect(await page.getByLabel('Kto').inputValue()).toBe('nikt taki');
    expect(await page.locator('main').innerText()).toContain('Nie ma takich wpisów');
    await page.getByRole('link', { name: 'Wyczyść filtry' }).click();
    await page.waitForURL((url) => url.search === '');
    expect(await page.getByLabel('Kto').inputValue()).toBe('');
    await page.close();
  });
});

describe('everybody else', () => {
  test.each(['coordinator', 'focal-point', 'auditor'] as const)(
    'as %s finds no audit log',
    async (persona) => {
      const answer = await fetch(`${inject('servedAt')}/panel/dziennik`, {
        headers: await signedInAs(persona),
      });
      expect(answer.status).toBe(404);
      const data = await fetch(`${inject('servedAt')}/panel/dziennik/__data.json`, {
        headers: await signedInAs(persona),
      });
      expect(await data.text()).not.toContain('recordedAt');
      const panel = await fetch(`${inject('servedAt')}/panel`, { headers: await signedInAs(persona) });
      expect(await panel.text()).not.toContain('Dziennik czynności');
    },
  );

  test.each(ways)('reads $how what is recorded about the own account', async (way) => {
    const page = await aTab(window, 'auditor', way, '/panel/konto');
    await page.getByRole('link', { name: 'Co zapisano o Twoim koncie' }).click();
    await page.getByRole('heading', { level: 1, name: 'Co zapisano o Twoim koncie' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/panel/konto/dziennik');
    const words = await page.locator('main').innerText();
    expect(words).toContain('Zalogowanie');
    expect(words).not.toContain('Koordynatorka');
    await page.close();
  });
});
