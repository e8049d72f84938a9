/**
 * Prints how long ten recommendations take that are entered in Chromium by keyboard alone: how many keys, how long the
 * person waits for us between them, and what that makes in all for somebody who takes 200 ms a key, about sixty words a
 * minute. `node tests/bench/capturing.ts`
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { readConfig } from '../../server/src/config.ts';
import { chromiumSwitches } from '../../server/src/http/printing.ts';
import { serve } from '../../server/src/main.ts';
import { findChromium } from '../support/browser-found.ts';

const recommendations = 10;
/** Milliseconds a key takes a person; the browser is given them faster. */
const perKey = 200;
const here = 15;

const spoken = (at: number): [field: string, words: string][] => [
  ['problem', `W gminie ${at} nikt nie wie, gdzie zapytać o pobyt.`],
  ['rationale', 'Mówiły o tym trzy organizacje i urząd; ludzie jeżdżą do innego miasta.'],
  ['body', `Gmina ${at} otwiera punkt, w którym raz w tygodniu odpowiada doradczyni.`],
  ['title', `Punkt doradczy w gminie ${at}`],
  ['addressees.0.who', 'urzędy wojewódzkie'],
];

let keys = 0;
let waited = 0;

const dataDir = await mkdtemp(join(tmpdir(), 'forum-bench-'));
const served = await serve(readConfig({ DEMO: 'on', DATA_DIR: dataDir, PORT: '0' }));
const browser = await chromium.launch({
  executablePath: (await findChromium()).path,
  args: chromiumSwitches(),
});
try {
  const context = await browser.newContext({ baseURL: served.url });
  await context.request.post('/demo/sign-in', {
    form: { persona: 'rapporteur' },
    headers: { origin: served.url },
    maxRedirects: 0,
  });
  const page = await context.newPage();
  await page.goto('/panel/grupy/wroclaw-2015/3/nowa');
  await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
  for (let at = 1; at <= recommendations; at += 1) {
    for (const [field, words] of spoken(at)) {
      await tabTo(page, field);
      await page.keyboard.type(words, { delay: here });
      keys += words.length;
    }
    await saveAndGoOn(page);
  }
  const { workingGroup } = (
    await (
      await context.request.post('/graphql', {
        headers: { origin: served.url },
        data: { query: '{ workingGroup(forum: "wroclaw-2015", number: 3) { drafts { totalCount } } }' },
      })
    ).json()
  ).data as { workingGroup: { drafts: { totalCount: number } } };
  const seconds = (keys * perKey + waited) / 1000;
  console.log(
    `${workingGroup.drafts.totalCount} recommendations: ${keys} keys, and ${(waited / 1000).toFixed(1)} s of waiting in all; ` +
      `at ${perKey} ms a key ${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`,
  );
} finally {
  await browser.close();
  await served.close();
  await rm(dataDir, { recursive: true, force: true });
}
// The built pages leave a port behind that would keep the process.
process.exit();

/** Goes on with the Tab key until the field has the keyboard. */
async function tabTo(page: Page, field: string) {
  const focused = page.locator(`:focus[name="${field}"]`);
  for (let pressed = 0; (await focused.count()) === 0; pressed += 1) {
    if (pressed > 60) throw new Error(`The Tab key does not come to ${field}.`);
    await page.keyboard.press('Tab');
    keys += 1;
  }
}

/** Saves, and waits until the next one can be written. */
async function saveAndGoOn(page: Page) {
  const before = page.url();
  const since = performance.now();
  await page.keyboard.press('Control+Enter');
  keys += 2;
  await page.waitForURL((url) => url.href !== before && url.searchParams.has('po'));
  await page.locator('textarea[name="problem"]:focus').waitFor();
  waited += performance.now() - since;
}
