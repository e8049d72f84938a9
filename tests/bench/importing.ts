/**
 * Prints how long the preview of a spreadsheet takes; and how long the command takes to import a CSV, with the memory it
 * needs at its highest, beside COPY of the rows it left behind into tables of the same columns, indexes, checks and
 * foreign keys: `node tests/bench/importing.ts [rows] [rows of the spreadsheet]`, 500,000 and 20,000 when left out.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Sql } from 'postgres';
import { installation } from '../../server/src/accounts/index.ts';
import { readConfig } from '../../server/src/config.ts';
import { systemClock } from '../../server/src/database/clock.ts';
import { openDriver, type Target } from '../../server/src/database/connect.ts';
import { placeOf } from '../../server/src/database/embedded-postgres-place.ts';
import { visit } from '../../server/src/database/embedded-postgres-visit.ts';
import type { Database } from '../../server/src/database/tables.ts';
import { groupInPlace, matchColumns, openFile, previewRows } from '../../server/src/importing/index.ts';
import { serve } from '../../server/src/main.ts';
import { root } from '../run-steps.ts';
import { anXlsx } from '../support/files.ts';

const rows = Number(process.argv[2] ?? 500_000);
const previewed = Number(process.argv[3] ?? 20_000);

const dataDir = await mkdtemp(join(tmpdir(), 'forum-bench-'));
const settings = { DEMO: 'on', DATA_DIR: dataDir };
const config = readConfig({ ...settings, PORT: '0' });
const served = await serve(config, {
  pages: { open: async () => undefined as never, close: async () => {} },
});
const seconds = (since: number) => (performance.now() - since) / 1000;
const said = (isRight: boolean, sentence: string) => console.log(`${isRight ? 'pass' : 'FAIL'} ${sentence}`);

const header = ['Lp.', 'Tytuł', 'Treść', 'Uzasadnienie', 'Rodzaj', 'Termin'];
/** Short, so that half a million of them stay below the 50 MB that a file may have. */
const row = (at: number) => [
  ...[String(at), `Kurs polskiego ${at}`, `Gmina ${at} uczy polskiego.`, 'Tego brakuje.'],
  ...['instytucjonalna', 'maj 2016'],
];

try {
  await preview(served.db);
  const table = join(dataDir, 'lista.csv');
  await writeTable(table);
  console.log(
    `     a CSV of ${rows} rows, ${((await stat(table)).size / 1024 / 1024).toFixed(0)} MB, is imported`,
  );
  const { took, most } = await importByCommand(table);
  const { target, leave } = await visit(placeOf(dataDir));
  const copying = await copyAgain(target);
  await leave();
  const ratio = took / copying;
  said(
    ratio < 1.3,
    `in ${took.toFixed(1)} s, ${ratio.toFixed(2)} times the ${copying.toFixed(1)} s of COPY (goal 1.3)`,
  );
  said(most < 300, `with at most ${most.toFixed(0)} MB (goal 300)`);
} finally {
  await served.close();
  await rm(dataDir, { recursive: true, force: true });
}

async function preview(db: Database) {
  const viewer = await installation(db, systemClock);
  const context = {
    ...{ db, viewer, clock: systemClock, language: 'PL' as const, requestId: 'bench', demo: true },
    ...{ publicUrl: '', dataDir, dataController: undefined },
  };
  const group = await groupInPlace(db, { forum: 'wroclaw-2015', number: 3 });
  if (!group) throw new Error('The demo has no group 3.');
  const book = join(dataDir, 'lista.xlsx');
  const texts = Array.from({ length: previewed }, (_, at) => row(at + 1));
  await writeFile(book, anXlsx([{ name: 'Lista', rows: [header, ...texts] }]));
  const since = performance.now();
  const file = await openFile(book);
  const matched = await matchColumns(db, file.recognised, { forumId: group.forumId });
  let first = 0;
  let seen = 0;
  for await (const some of previewRows({
    ...{ context, group, file, matched, personId: null, origin: 'COMMAND' },
  })) {
    first ||= seconds(since);
    seen += some.length;
  }
  said(first < 2, `the preview of ${seen} rows of a spreadsheet starts after ${first.toFixed(2)} s (goal 2)`);
  said(seconds(since) < 20, `and ends after ${seconds(since).toFixed(2)} s (goal 20)`);
  file.close();
}

async function writeTable(path: string) {
  const written = await open(path, 'w');
  await written.write(`${header.join(';')}\n`);
  for (let at = 0; at < rows; at += 1000)
    await written.write(
      Array.from(
        { length: Math.min(1000, rows - at) },
        (_, each) => `${row(at + each + 1).join(';')}\n`,
      ).join(''),
    );
  await written.close();
}

/** Seconds, and megabytes of memory at the highest as the system counts them; NaN where it tells nobody. */
async function importByCommand(table: string) {
  const since = performance.now();
  const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const [, ...command] = scripts['import:file']?.split(' ') ?? [];
  const child = spawn(process.execPath, [...command, table, '--group', 'wroclaw-2015/3'], {
    cwd: root,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let most = Number.NaN;
  const watch = setInterval(async () => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
    most = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? most * 1024) / 1024;
  }, 100);
  const [code] = (await once(child, 'close')) as [number | null];
  clearInterval(watch);
  if (code !== 0) throw new Error(`The import ended with ${code}.`);
  return { took: seconds(since), most };
}

/** Seconds that COPY takes for everything the import left behind, one table after the other. */
async function copyAgain(target: Target): Promise<number> {
  const tables = [
    ...['recommendations', 'recommendation_texts', 'recommendation_revisions', 'recommendation_details'],
    ...['activities', 'imported_rows'],
  ];
  let took = 0;
  await inOwn(target, (sql) => sql.unsafe('create schema copied'));
  for (const table of tables) {
    const file = join(dataDir, `${table}.copy`);
    await inOwn(target, async (sql) => {
      await sql.unsafe(`create table copied.${table} (like public.${table} including all)`);
      const keys = await sql.unsafe<{ rule: string }[]>(
        `select pg_get_constraintdef(oid) as rule from pg_constraint
         where conrelid = 'public.${table}'::regclass and contype = 'f'`,
      );
      for (const { rule } of keys) await sql.unsafe(`alter table copied.${table} add ${rule}`);
    });
    await inOwn(target, async (sql) =>
      pipeline(await sql.unsafe(`copy public.${table} to stdout`).readable(), createWriteStream(file)),
    );
    took += await inOwn(target, async (sql) => {
      const since = performance.now();
      const into = await sql.unsafe(`copy copied.${table} from stdin`).writable();
      await pipeline(createReadStream(file), into);
      return seconds(since);
    });
    await rm(file);
  }
  return took;
}

/** On a connection of its own: the driver uses none again that has copied. */
async function inOwn<Answer>(target: Target, run: (sql: Sql) => Promise<Answer>): Promise<Answer> {
  const sql = openDriver(target, { max: 1 });
  try {
    return await run(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}
