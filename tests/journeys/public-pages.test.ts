import { describe, expect, test } from 'vitest';
import { publicPages, tongues } from '../support/pages.ts';
import { expectManners } from '../support/served-page-manners.ts';
import { aWindow, faultsInEveryLook, look } from '../support/served-page.ts';

const window = await aWindow();

describe.each(publicPages)('the public page $route', (address) => {
  test.each(tongues)(
    'is open to everybody in every look, keeps its manners and is light, in %s',
    async (tongue) => {
      const seen = await look(await window.of(), address[tongue]);
      await expectManners(seen, tongue);
      expect(seen.transferred).toBeLessThan(100 * 1024);
      expect(await faultsInEveryLook(seen.page)).toEqual([]);
      await seen.page.close();
    },
  );

  test('says the same without JavaScript, and needs none but its islands’', async () => {
    const said = async (javaScriptEnabled: boolean) => {
      const { page } = await look(await window.of(undefined, { javaScriptEnabled }), address.pl);
      const scripts = await page
        .locator('script')
        .evaluateAll((all) => all.map((script) => script.outerHTML));
      const words = await page.locator('main').evaluate((main) => {
        for (const added of main.querySelectorAll('.island')) added.remove();
        return main.innerText;
      });
      await page.close();
      return { words, scripts: scripts.filter((script) => !isIsland(script)) };
    };
    const without = await said(false);
    expect(without.scripts).toEqual([]);
    expect(without.words).toBe((await said(true)).words);
  });
});

/** A module of the installation's own, which the page can do without; or data that is no script at all. */
const isIsland = (script: string): boolean =>
  /^<script[^>]* type="(application\/ld\+json|speculationrules)"/.test(script) ||
  (/^<script[^>]* type="module"/.test(script) && /^<script[^>]* src="\/(?!\/)/.test(script));
