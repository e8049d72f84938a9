import { expect, test } from 'vitest';
import { aWorld } from '../support/world.ts';

const world = await aWorld();

interface Row {
  body: { value: string };
  kinds: string[];
  act: string;
  eli: string;
  article: string;
  checkedOn: string;
  source: string;
}

const competences = async (asked: { kind?: string; theme?: string } = {}): Promise<Row[]> =>
  (
    await world.anonymous.ask(
      `query ($kind: RecommendationKind, $theme: String) { competences(kind: $kind, theme: $theme) {
        sector body { value } can { value } kinds act eli article checkedOn source } }`,
      asked,
    )
  ).competences;

const who = (rows: Row[]) => rows.map(({ body }) => body.value);

test('who can act is told with the provision, where it was read and when', async () => {
  const rows = await competences();
  expect(rows.length).toBeGreaterThan(6);
  for (const row of rows) {
    expect(row.eli).toMatch(/^(DU|MP)\/\d{4}\/\d+$/);
    expect(row.article).toMatch(/^art\. \d+/);
    expect(row.act.length).toBeGreaterThan(10);
    expect(row.checkedOn <= new Date().toISOString().slice(0, 10)).toBe(true);
    expect(row.source).toMatch(/^https?:/);
    expect(row.kinds.length).toBeGreaterThan(0);
  }
});

test('a change in law is for those who can introduce a bill, and for no office', async () => {
  const able = who(await competences({ kind: 'LAW_CHANGE' }));
  expect(able).toEqual(expect.arrayContaining(['Rada Ministrów', 'Posłowie i Senat']));
  expect(able.join()).not.toContain('Wojewoda');
});

test('a theme that there is not has only what is about any theme', async () => {
  const rows = await competences({ kind: 'JOINT_PROJECT', theme: 'nie-ma-takiego' });
  expect(who(rows)).toContain('Organizacje pozarządowe');
  expect(who(rows).join()).not.toContain('Wojewoda');
});

test('what is about themes that this installation lacks is left out, not taken for what is about any', async () => {
  const rows = who(await competences());
  expect(rows).toContain('Organizacje pozarządowe');
  expect(rows.join()).not.toContain('Wojewoda');
});
