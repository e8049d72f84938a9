import { describe, expect, test } from 'vitest';
import { placed, tongues, workspacePages } from '../support/pages.ts';
import { expectManners } from '../support/served-page-manners.ts';
import { aWindow, faultsInEveryLook, look } from '../support/served-page.ts';

const window = await aWindow();

describe.each(workspacePages)('the page $route, seen by the $as', (address) => {
  test.each(tongues)('is open to everybody in every look and keeps its manners, in %s', async (tongue) => {
    const seen = await look(await window.of(address.as), await placed(address[tongue]));
    await expectManners(seen, tongue);
    // What stands folded is part of the page.
    await seen.page
      .locator('details')
      .evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
    expect(await faultsInEveryLook(seen.page)).toEqual([]);
    await seen.page.close();
  });
});
