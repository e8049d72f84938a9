import { describe, expect, test } from 'vitest';
import { publicPages, tongues } from '../support/pages.ts';
import { aWindow, faultsInEveryLook, look } from '../support/served-page.ts';

const window = await aWindow();

describe.each(publicPages)('the public page $route', (address) => {
  test.each(tongues)('is open to everybody in every look, in %s', async (tongue) => {
    const { page, status } = await look(await window.of(), address[tongue]);
    expect(status).toBe(200);
    expect(await faultsInEveryLook(page)).toEqual([]);
    await page.close();
  });
});
