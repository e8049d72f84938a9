import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { PersonaKey } from '../../server/src/accounts/index.ts';
import { aBrowser } from './browser.ts';

/** Wide enough for every column, and the narrowest that pages promise to fit. */
export const wide = { width: 1280, height: 800 };
export const narrow = { width: 320, height: 800 };

/** Chromium before the served installation. */
export interface Window {
  browser: Browser;
  /** Where somebody looks from; the same for each who looks alike. The public when nobody is named. */
  of(persona?: PersonaKey, options?: BrowserContextOptions): Promise<BrowserContext>;
}

/** Call it once, at the top of a file. */
export async function aWindow(): Promise<Window> {
  const browser = await aBrowser();
  const contexts = new Map<string, Promise<BrowserContext>>();
  const open = async (persona?: PersonaKey, options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({
      baseURL: inject('servedAt'),
      viewport: wide,
      reducedMotion: 'reduce',
      ...options,
    });
    context.setDefaultTimeout(20_000);
    if (persona) await signIn(context, persona);
    return context;
  };
  return {
    browser,
    of(persona, options) {
      const key = JSON.stringify([persona, options]);
      const context = contexts.get(key) ?? open(persona, options);
      contexts.set(key, context);
      return context;
    },
  };
}

/** As the demo's page of the cast does. */
export async function signIn(context: BrowserContext, persona: PersonaKey): Promise<void> {
  const answer = await context.request.post('/demo/sign-in', { form: { persona }, maxRedirects: 0 });
  if (answer.status() !== 303) throw new Error(`Nobody is called ${persona}: ${answer.status()}`);
}

/** What a page did while it was looked at. */
export interface Seen {
  page: Page;
  status: number;
  /** Errors on the console, refusals of the content security policy among them. */
  complaints: string[];
  /** Addresses asked for that are not the installation's own. */
  foreign: string[];
  /** Bytes that came over the wire, headers included, with nothing kept from earlier. */
  transferred: number;
}

/** Opens an address as on a first visit, and notes what the page does. Close the page when done. */
export async function look(context: BrowserContext, address: string): Promise<Seen> {
  const page = await context.newPage();
  const seen: Seen = { page, status: 0, complaints: [], foreign: [], transferred: 0 };
  page.on('console', (message) => {
    if (message.type() === 'error') seen.complaints.push(message.text());
  });
  page.on('pageerror', (error) => seen.complaints.push(String(error)));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== inject('servedAt') && protocol !== 'data:') seen.foreign.push(request.url());
  });
  const network = await context.newCDPSession(page);
  network.on('Network.loadingFinished', ({ encodedDataLength }) => {
    seen.transferred += encodedDataLength;
  });
  await network.send('Network.enable');
  await network.send('Network.setCacheDisabled', { cacheDisabled: true });
  const answer = await page.goto(address, { waitUntil: 'load' });
  seen.status = answer?.status() ?? 0;
  return seen;
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What only colours decide: all that can differ between the light and the dark look of one page. */
const ofColour = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong: `rule: the elements`. */
async function faultsOf(page: Page, only?: string[]): Promise<string[]> {
  const runOnly = only ? { type: 'rule' as const, values: only } : { type: 'tag' as const, values: tags };
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly, resultTypes: ['violations'] })
    // Else it opens another page for each look.
    .setLegacyMode()
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** What axe finds wrong with an open page, light and dark, wide and narrow. */
export async function faultsInEveryLook(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const viewport of [wide, narrow]) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const faults = await faultsOf(page, colorScheme === 'dark' ? ofColour : undefined);
      found.push(...faults.map((fault) => `${viewport.width} ${colorScheme} ${fault}`));
    }
  }
  return found;
}
