import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { aDataDir, launch } from './launching.ts';

const folder = await mkdtemp(join(tmpdir(), 'forum-import-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const file = async (name: string, content: string | Buffer) => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

let dataDir: string;

const run = async (script: string, ...args: string[]) => {
  const one = launch(script, { DATA_DIR: dataDir, DEMO: 'off' }, args);
  return { code: await one.ended(), said: one.said() };
};
const importFile = (...args: string[]) => run('server/src/commands/import-file.ts', ...args);

test('import:file reads, previews and imports a file, and says what became of each row', async () => {
  dataDir = await aDataDir();
  expect((await run('server/src/commands/content-load.ts')).code).toBe(0);
  const list = await file('lista.csv', 'Tytuł;Treść\nZ polecenia;Treść z polecenia.\n;\nBez treści;\n');
  const group = ['--group', 'wroclaw-2015/3', '--json'];

  const preview = await importFile(list, ...group, '--preview');
  expect(preview.code).toBe(0);
  expect(JSON.parse(preview.said)).toMatchObject({
    recognised: { format: 'CSV', encoding: 'utf-8', separator: ';', headerRow: 1 },
    rows: [
      { row: 2, fate: 'created', reference: null, reason: null, column: null },
      { row: 4, fate: 'refused', reference: null, column: 'Treść' },
    ],
  });

  const none = JSON.parse((await importFile(list, ...group, '--all-or-nothing')).said);
  expect(none.rows.map(({ fate }: { fate: string }) => fate)).toEqual(['refused', 'refused']);

  const first = JSON.parse((await importFile(list, ...group)).said);
  expect(first.rows[0]).toMatchObject({
    fate: 'created',
    reference: expect.stringMatching(/^WRO-2015\/3\.\d+$/),
  });
  const again = JSON.parse((await importFile(list, ...group)).said);
  expect(again.rows[0]).toEqual({ ...first.rows[0], fate: 'unchanged' });

  const mapping = await file('mapping.json', '{ "columns": { "A": "title", "B": "body" }, "headerRow": 1 }');
  const strange = await file('dziwna.csv', 'jeden;dwa\nWskazana;Treść wskazana.\n');
  expect(JSON.parse((await importFile(strange, ...group, '--mapping', mapping)).said).rows).toMatchObject([
    { row: 2, fate: 'created' },
  ]);
});

test('import:file ends with 2 and one sentence when the file cannot be read, and with 1 when it is asked wrongly', async () => {
  dataDir = await aDataDir();
  await run('server/src/commands/content-load.ts');
  const pdf = await file('lista.xlsx', '%PDF-1.7');
  const one = await importFile(pdf, '--group', 'wroclaw-2015/3');
  expect(one).toMatchObject({
    code: 2,
    said: expect.stringContaining('This kind of file cannot be imported'),
  });
  expect((await importFile(join(folder, 'none.csv'), '--group', 'wroclaw-2015/3')).code).toBe(2);
  expect(await importFile(pdf)).toMatchObject({
    code: 1,
    said: expect.stringContaining('pnpm import:file FILE --group'),
  });
  expect((await importFile(pdf, '--group', 'wroclaw-2015/99')).code).toBe(1);
  expect(await importFile(pdf, '--group', 'wroclaw-2015/3', '--as', 'nikt@example.org')).toMatchObject({
    code: 1,
    said: expect.stringContaining('Nobody with the address'),
  });
});
