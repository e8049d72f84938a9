import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Tongue } from './pages.ts';
import { narrow, type Seen, wide } from './served-page.ts';

/** What every page keeps to, whoever it is for. */
export async function expectManners(
  { page, status, complaints, foreign }: Seen,
  tongue: Tongue,
): Promise<void> {
  expect(status).toBe(200);
  expect(await page.locator('html').getAttribute('lang')).toBe(tongue);
  expect(await page.locator('h1').allInnerTexts()).toHaveLength(1);
  expect(await page.locator('meta[name=description]').getAttribute('content')).toMatch(/\S/);
  expect(await sidewaysAt(page, narrow)).toBe(0);
  expect(complaints).toEqual([]);
  expect(foreign).toEqual([]);
}

/** By how many pixels the page is wider than the window. */
async function sidewaysAt(page: Page, viewport: typeof narrow): Promise<number> {
  await page.setViewportSize(viewport);
  const width = await page.locator('html').evaluate((html) => html.scrollWidth);
  await page.setViewportSize(wide);
  return Math.max(0, width - viewport.width);
}
