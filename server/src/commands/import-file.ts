/**
 * `pnpm import:file FILE --group <forum slug>/<number>`: the import of a group's page as a command. Prints what became of
 * each row; with --json one JSON object on standard output. Ends with 0 when the file was read, whatever became of its
 * rows, and with 2 when it was not. Without --as the act is recorded as the installation's own.
 */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { installation, permit, viewerFor, type ViewerRow } from '../accounts/index.ts';
import { sealWaiting } from '../audit/sealing.ts';
import { CannotStart } from '../cannot-start.ts';
import { systemClock } from '../database/clock.ts';
import type { Database } from '../database/tables.ts';
import type { Context } from '../graphql/context.ts';
import {
  CannotRead,
  groupInPlace,
  importRows,
  matchColumns,
  noTotals,
  openFile,
  placeOf,
  previewRows,
  readMapping,
  type JudgedRow,
  type Mapping,
  type Matched,
  type Recognised,
} from '../importing/index.ts';
import { notAllowed } from '../refusal-sentences.ts';
import { inDatabase } from './in-database.ts';

const USAGE =
  'pnpm import:file FILE --group <forum slug>/<number> [--preview] [--mapping FILE] [--all-or-nothing] [--as EMAIL] [--json]';
const NOT_READ = 2;

const asked = readArguments();
await inDatabase(async (db, config) => {
  const { forum, number, file, preview, allOrNothing, isJson } = asked;
  const mapping = await readMappingFile();
  const group = await groupInPlace(db, { forum, number });
  if (!group) throw new CannotStart(`There is no group ${number} of a Forum ${forum}.`);
  const viewer =
    asked.as === undefined ? await installation(db, systemClock) : await personCalled(db, asked.as);
  const context: Context = {
    ...{ db, viewer, clock: systemClock, language: viewer.language, requestId: 'command', demo: config.demo },
    ...{ publicUrl: '', dataDir: config.dataDir, dataController: undefined },
  };
  if ('no' in permit(viewer, 'draftRecommendation', placeOf(group))) throw new CannotStart(notAllowed.EN);
  const report = reporter(isJson);
  try {
    const opened = await openFile(file, mapping);
    try {
      const matched = await matchColumns(db, opened.recognised, {
        forumId: group.forumId,
        given: mapping.columns,
      });
      const personId = asked.as === undefined ? null : viewer.id;
      const needs = { context, group, file: opened, matched, personId, origin: 'COMMAND' as const };
      await report.begin(opened.recognised, matched);
      const rows = preview ? previewRows(needs) : importRows(needs, { allOrNothing });
      for await (const some of rows) await report.rows(some);
      await report.end();
    } finally {
      opened.close();
    }
    if (!preview) await sealWaiting(db, systemClock);
  } catch (error) {
    if (!(error instanceof CannotRead || isMissing(error))) throw error;
    await report.unreadable(error instanceof CannotRead ? error.sentence.EN : `There is no file ${file}.`);
    process.exitCode = NOT_READ;
  }
});

function readArguments() {
  const parsed = parseAll();
  const [file, ...more] = parsed.positionals;
  const [, forum, number] = /^([a-z0-9-]+)\/(\d{1,4})$/.exec(parsed.values.group ?? '') ?? [];
  if (!file || more.length > 0 || !forum || !number) misused();
  const {
    preview = false,
    mapping,
    as,
    json = false,
    'all-or-nothing': allOrNothing = false,
  } = parsed.values;
  return { file, forum, number: Number(number), preview, mapping, as, allOrNothing, isJson: json };
}

function parseAll() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        group: { type: 'string' },
        preview: { type: 'boolean' },
        mapping: { type: 'string' },
        'all-or-nothing': { type: 'boolean' },
        as: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
  } catch {
    return misused();
  }
}

function misused(): never {
  console.error(`This is how to use it: ${USAGE}`);
  process.exit(1);
}

async function readMappingFile(): Promise<Mapping> {
  if (asked.mapping === undefined) return {};
  const mapping = readMapping(
    await readFile(asked.mapping, 'utf8').catch(() => {
      throw new CannotStart(`There is no file ${asked.mapping}.`);
    }),
  );
  if ('fault' in mapping) throw new CannotStart(mapping.fault);
  return mapping;
}

async function personCalled(db: Database, email: string): Promise<ViewerRow> {
  const person = await db
    .selectFrom('people')
    .select('id')
    .where('email', '=', email.trim().toLowerCase())
    .executeTakeFirst();
  const viewer = person && (await viewerFor(db, systemClock, person.id));
  if (!viewer) throw new CannotStart(`Nobody with the address ${email} has an account.`);
  return viewer;
}

function isMissing(error: unknown): boolean {
  const { code = '', path } = error as NodeJS.ErrnoException;
  return ['ENOENT', 'EISDIR', 'EACCES'].includes(code) && path === asked.file;
}

/** What is printed, written as it becomes known: half a million rows never stand in memory. */
function reporter(isJson: boolean) {
  const totals = noTotals();
  let isFirst = true;
  let isBegun = false;
  const language = 'EN';
  return {
    begin(recognised: Recognised, matched: Matched) {
      isBegun = true;
      if (!isJson) return say(`${recognised.format}, ${saidOf(recognised)}\n`);
      const columns = recognised.columns.map(({ at, ...column }) => ({
        ...column,
        field: matched.get(at) ?? null,
      }));
      return say(`{"recognised":${JSON.stringify({ ...recognised, columns })},"rows":[`);
    },
    rows(rows: JudgedRow[]) {
      for (const { fate } of rows) totals[fate] += 1;
      if (!isJson) {
        const told = rows.filter(({ reason }) => reason);
        return say(
          told
            .map(
              (row) =>
                `${row.row}: ${row.fate.toLowerCase()} ${row.column ?? ''} ${row.reason?.[language] ?? ''}\n`,
            )
            .join(''),
        );
      }
      const lines = rows.map(({ row, fate, reference, reason, column }) =>
        JSON.stringify({
          row,
          fate: fate.toLowerCase(),
          reference,
          reason: reason?.[language] ?? null,
          column,
        }),
      );
      const text = (isFirst ? '\n' : ',\n') + lines.join(',\n');
      isFirst = false;
      return say(text);
    },
    end() {
      if (isJson) return say(']}\n');
      return say(
        `${Object.entries(totals)
          .map(([fate, count]) => `${fate.toLowerCase()}: ${count}`)
          .join(', ')}\n`,
      );
    },
    async unreadable(sentence: string) {
      console.error(sentence);
      if (!isJson) return;
      if (isBegun) await say(`],"error":${JSON.stringify(sentence)}}\n`);
      else await say(`${JSON.stringify({ recognised: null, rows: [], error: sentence })}\n`);
    },
  };
}

function saidOf({ encoding, separator, sheet, headerRow }: Recognised): string {
  return [encoding, separator === '\t' ? 'tab' : separator, sheet, headerRow && `header in row ${headerRow}`]
    .filter(Boolean)
    .join(', ');
}

async function say(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
