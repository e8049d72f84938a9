/**
 * Prints how long the preview of a spreadsheet takes, and how long an import takes, with the memory this process needs at
 * its highest: `node tests/bench/importing.ts [rows] [rows of the spreadsheet]`, 500,000 and 20,000 when left out.
 */
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installation } from '../../server/src/accounts/index.ts';
import { readConfig } from '../../server/src/config.ts';
import { systemClock } from '../../server/src/database/clock.ts';
import {
  groupInPlace,
  importRows,
  matchColumns,
  openFile,
  previewRows,
} from '../../server/src/importing/index.ts';
import { serve } from '../../server/src/main.ts';
import { anXlsx } from '../support/files.ts';

const rows = Number(process.argv[2] ?? 500_000);
const previewed = Number(process.argv[3] ?? 20_000);

const dataDir = await mkdtemp(join(tmpdir(), 'forum-bench-'));
const config = readConfig({ DEMO: 'on', DATA_DIR: dataDir, PORT: '0' });
const served = await serve(config, {
  pages: { open: async () => undefined as never, close: async () => {} },
});
const { db } = served;
let peak = 0;
const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 50);
const seconds = (since: number) => (performance.now() - since) / 1000;
const said = (isRight: boolean, sentence: string) => console.log(`${isRight ? 'pass' : 'FAIL'} ${sentence}`);

try {
  const viewer = await installation(db, systemClock);
  const context = {
    ...{ db, viewer, clock: systemClock, language: 'PL' as const, requestId: 'bench', demo: true },
    ...{ publicUrl: '', dataDir, dataController: undefined },
  };
  const group = await groupInPlace(db, { forum: 'wroclaw-2015', number: 3 });
  if (!group) throw new Error('The demo has no group 3.');
  const needsFor = async (path: string) => {
    const file = await openFile(path);
    const matched = await matchColumns(db, file.recognised, { forumId: group.forumId });
    return { context, group, file, matched, personId: null, origin: 'COMMAND' as const };
  };

  const header = ['Lp.', 'Tytuł', 'Treść', 'Uzasadnienie', 'Rodzaj', 'Termin'];
  const row = (at: number) => [
    ...[String(at), `Rekomendacja numer ${at}`, `Gmina ${at} zapewnia dostęp do usług w języku migrantów.`],
    ...['Bo tego brakuje, mówili uczestnicy.', 'instytucjonalna', 'maj 2016'],
  ];
  const book = join(dataDir, 'lista.xlsx');
  const texts = Array.from({ length: previewed }, (_, at) => row(at + 1));
  await writeFile(book, anXlsx([{ name: 'Lista', rows: [header, ...texts] }]));
  texts.length = 0;
  const since = performance.now();
  const needs = await needsFor(book);
  let first = 0;
  let seen = 0;
  for await (const some of previewRows(needs)) {
    first ||= seconds(since);
    seen += some.length;
  }
  said(first < 2, `the preview of ${seen} rows of a spreadsheet starts after ${first.toFixed(2)} s (goal 2)`);
  said(seconds(since) < 20, `and ends after ${seconds(since).toFixed(2)} s (goal 20)`);
  needs.file.close();

  const table = join(dataDir, 'lista.csv');
  const written = await open(table, 'w');
  await written.write(`${header.join(';')}\n`);
  for (let at = 0; at < rows; at += 1000)
    await written.write(
      Array.from(
        { length: Math.min(1000, rows - at) },
        (_, each) => `${row(at + each + 1).join(';')}\n`,
      ).join(''),
    );
  await written.close();
  peak = 0;
  const began = performance.now();
  let created = 0;
  for await (const some of importRows(await needsFor(table)))
    created += some.filter(({ fate }) => fate === 'CREATED').length;
  const took = seconds(began);
  const most = peak / 1024 / 1024;
  console.log(`     ${created} rows were imported in ${took.toFixed(1)} s`);

  said(most < 300, `with at most ${most.toFixed(0)} MB, server and all (goal 300)`);
} finally {
  clearInterval(watch);
  await served.close();
  await rm(dataDir, { recursive: true, force: true });
}
