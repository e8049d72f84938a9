/** A device that somebody writes on where the network comes and goes. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, expect, inject } from 'vitest';
import type { PersonaKey } from '../../server/src/accounts/index.ts';
import { chromiumSwitches } from '../../server/src/http/printing.ts';
import { findChromium } from './browser-found.ts';
import { aWireTo } from './journey-wire.ts';
import { desks } from './journey-world.ts';
import { signIn, wide } from './served-page.ts';

const undo: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const step of undo.toReversed()) await step();
});

/** The network between the device and the served installation. */
export const aWire = async () => {
  const wire = await aWireTo(inject('servedAt'));
  undo.push(wire.cut);
  return wire;
};

/** A browser that remembers, as a laptop does: closed, killed and opened again over the same folder. */
export async function aDevice({ switch: throughWire }: { switch: string }) {
  const folder = await mkdtemp(join(tmpdir(), 'forum-device-'));
  undo.push(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  const { path } = await findChromium();
  return async (): Promise<BrowserContext> => {
    const context = await chromium.launchPersistentContext(folder, {
      ...{ executablePath: path, args: [...chromiumSwitches(), throughWire], baseURL: inject('servedAt') },
      ...{ viewport: wide, reducedMotion: 'reduce' },
    });
    context.setDefaultTimeout(30_000);
    undo.push(() => context.close().catch(() => {}));
    return context;
  };
}

/** Ends the process as a flat battery does: nothing gets to say goodbye. */
export async function kill(context: BrowserContext): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('There is no process to end');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const main = processInfo.find(({ type }) => type === 'browser');
  if (!main) throw new Error('Chromium names no process of its own');
  const gone = new Promise((resolve) => browser.once('disconnected', resolve));
  process.kill(main.id, 'SIGKILL');
  await gone;
}

export async function open(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await go(page, address);
  return page;
}

/** Opens an address and waits for the script, so that nothing is typed into a page that is still waking up. */
export async function go(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
}

/** The group's board, once everything that it opens without network lies on the device. */
export async function visited(
  context: BrowserContext,
  persona: PersonaKey,
  also: string[] = [],
  board = desks.group,
): Promise<Page> {
  // Whoever was here before did not sign out: their session is over all the same.
  await context.clearCookies();
  await signIn(context, persona);
  const page = await open(context, board);
  await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
  for (const path of [board, ...also])
    await expect
      .poll(() => page.evaluate(`caches.match(${JSON.stringify(path)}).then(Boolean)`), { timeout: 30_000 })
      .toBe(true);
  return page;
}
