import { type Browser, chromium } from 'playwright-core';
import { afterAll } from 'vitest';
import { chromiumSwitches } from '../../server/src/http/printing.ts';
import { findChromium } from './browser-found.ts';

/** A Chromium for this test file, closed when the file ends. */
export async function aBrowser(): Promise<Browser> {
  const { path } = await findChromium();
  const browser = await chromium.launch({ executablePath: path, args: chromiumSwitches() });
  afterAll(() => browser.close());
  return browser;
}
