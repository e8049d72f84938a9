import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { permit, viewerFor } from '../accounts/index.ts';
import type { Config } from '../config.ts';
import type { Clock } from '../database/clock.ts';
import { insertMany } from '../database/inserting-many.ts';
import { isOutage } from '../database/outage.ts';
import type { Database, Trx } from '../database/tables.ts';
import type { Context } from '../graphql/context.ts';
import { uploadsFolder } from '../http/uploads-keeping.ts';
import type { Sentence } from '../refusal.ts';
import { notAllowed } from '../refusal-sentences.ts';
import { isMatched } from './adjusting.ts';
import { groupInPlace } from './groups.ts';
import { importRows, placeOf, previewRows, type ImportNeeds } from './importing.ts';
import type { JudgedRow } from './judging.ts';
import { matchColumns } from './matching.ts';
import { openFile } from './opening.ts';
import {
  byLetter,
  matchedAs,
  whyUnread,
  withSamples,
  type ImportStep,
  type RecommendationImportRow,
} from './stored-import.ts';
import { hasNoFields, hasNoRows } from './unreadable.ts';

export interface CarryOnNeeds {
  db: Database;
  clock: Clock;
  config: Pick<Config, 'dataDir' | 'demo'>;
  log: { error(about: object, sentence: string): void };
}

/** Seconds that a process has an import to itself without a sign of life. */
const claim = 30;
/** How often an import may fail for no fault of its file. */
const mostTries = 3;
/** Characters of a row that are shown. */
const mostSaid = 200;

/** Somebody changed the import, or gave it up: what was being done is of no use any more. */
class Overtaken extends Error {}
/** The server stops; another start goes on. */
class Interrupted extends Error {}

/**
 * Does what waits for the background, one import after the other, until nothing is left or `signal` says so. Several
 * processes may: each import is claimed by one. What was interrupted begins anew, and finds the rows it wrote.
 */
export const carryOnImports = async (needs: CarryOnNeeds, signal?: AbortSignal): Promise<void> => {
  while (!signal?.aborted) {
    const row = await claimNext(needs.db);
    if (!row) return;
    await carryOn(needs, row, signal);
  }
};

const claimedUntil = sql<Date>`now() + make_interval(secs => ${claim})`;

const claimNext = (db: Database): Promise<RecommendationImportRow | undefined> =>
  db
    .updateTable('recommendationImports')
    .set({ claimedUntil })
    .where('id', '=', (one) =>
      one
        .selectFrom('recommendationImports')
        .select('id')
        .where('toDo', 'is not', null)
        .where(sql<boolean>`coalesce(claimed_until, '-infinity') < now()`)
        .orderBy('touchedAt')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returningAll()
    .executeTakeFirst();

interface Work {
  needs: CarryOnNeeds;
  row: RecommendationImportRow;
  signal: AbortSignal | undefined;
}

const carryOn = async (needs: CarryOnNeeds, row: RecommendationImportRow, signal?: AbortSignal) => {
  const work = { needs, row, signal };
  const alive = setInterval(
    () => {
      // Whoever overtook it is noticed by the next handful.
      settle(work, { claimedUntil }).catch(() => {});
    },
    (claim * 1000) / 3,
  ).unref();
  try {
    await steps[row.toDo ?? 'READ'](work);
  } catch (error) {
    await endOf(work, error);
  } finally {
    clearInterval(alive);
  }
};

const endOf = async (work: Work, error: unknown) => {
  const { needs, row } = work;
  const why = whyUnread(error);
  if (error instanceof Overtaken) return;
  if (error instanceof Interrupted) return unlessOvertaken(settle(work, { claimedUntil: null }));
  if (why) return unlessOvertaken(fail(work, why));
  if (isOutage(error)) throw error;
  needs.log.error({ err: error }, `The import ${row.id} failed.`);
  const tries = row.tries + 1;
  if (tries >= mostTries) return unlessOvertaken(fail(work, wentWrong));
  return unlessOvertaken(settle(work, { tries, claimedUntil }));
};

const unlessOvertaken = (settling: Promise<void>) =>
  settling.catch((error: unknown) => {
    if (!(error instanceof Overtaken)) throw error;
  });

type Change = Partial<
  Pick<
    RecommendationImportRow,
    'recognised' | 'columns' | 'state' | 'toDo' | 'rowsDone' | 'rowsTotal' | 'failure' | 'endedAt' | 'tries'
  >
> & {
  claimedUntil?: typeof claimedUntil | null;
};

/** Writes down how far it is, unless somebody did something about it meanwhile. */
const settle = async ({ needs: { db }, row }: Work, change: Change): Promise<void> => {
  const settled = await db
    .updateTable('recommendationImports')
    .set(change)
    .where('id', '=', row.id)
    .where('version', '=', row.version)
    .where('toDo', '=', row.toDo)
    .executeTakeFirst();
  if (settled.numUpdatedRows === 0n) throw new Overtaken();
};

const fail = (work: Work, failure: Sentence) =>
  settle(work, {
    ...{ state: 'FAILED', toDo: null, failure },
    ...{ endedAt: work.needs.clock.now(), claimedUntil: null },
  });

/** Finds out what the file is, and what its columns say. */
const read = async (work: Work) => {
  const { needs, row } = work;
  await withFile(work, async (file) => {
    const recognised = await withSamples(file);
    const { forumId } = await groupOf(work);
    const matched = await matchColumns(needs.db, file.recognised, { forumId }).catch((error: unknown) => {
      // Then somebody has to say it.
      if (whyUnread(error) === hasNoFields) return new Map();
      throw error;
    });
    const columns = byLetter(file.recognised, matched);
    await settle(work, {
      ...{ recognised, columns, tries: 0 },
      ...{ toDo: isMatched({ columns }) ? 'JUDGE' : null, claimedUntil: null },
    });
    return row.id;
  });
};

/** Finds out what would become of each row. */
const judge = (work: Work) =>
  withFile(work, async (file) => {
    const { needs, row } = work;
    await needs.db.deleteFrom('judgedRows').where('importId', '=', row.id).execute();
    let rowsDone = 0;
    for await (const rows of previewRows(await importNeeds(work, file, row.personId))) {
      stopIfAsked(work);
      rowsDone += rows.length;
      await needs.db.transaction().execute((trx) => keepRows(trx, row, rows));
      await settle(work, { rowsDone });
    }
    if (rowsDone === 0) return fail(work, hasNoRows);
    return settle(work, {
      state: 'PREVIEWED',
      toDo: null,
      rowsDone,
      rowsTotal: rowsDone,
      claimedUntil: null,
    });
  });

/** Writes the rows, in the name of whoever let it run. */
const write = (work: Work) =>
  withFile(work, async (file) => {
    const { needs, row } = work;
    const { db, clock } = needs;
    const asked = await importNeeds(work, file, row.runBy ?? '');
    if ('no' in permit(asked.context.viewer, 'runImport', placeOf(asked.group)))
      return fail(work, notAllowed);
    await db
      .deleteFrom('judgedRows')
      .where('importId', '=', row.id)
      .where('version', '<>', row.version)
      .execute();
    let rowsDone = 0;
    const keep = async (trx: Trx, rows: readonly JudgedRow[]) => {
      stopIfAsked(work);
      rowsDone += rows.length;
      // Beside the transaction, so that others see how far it is, and so that an import which was given up ends here.
      await settle(work, { rowsDone });
      await keepRows(trx, row, rows);
    };
    for await (const _ of importRows(asked, { allOrNothing: row.isAllOrNothing, keep }));
    return settle(work, {
      ...{ state: 'DONE', toDo: null, rowsDone, rowsTotal: rowsDone },
      ...{ endedAt: clock.now(), claimedUntil: null },
    });
  });

const steps: Record<ImportStep, (work: Work) => Promise<unknown>> = {
  READ: read,
  JUDGE: judge,
  WRITE: write,
};

const stopIfAsked = ({ signal }: Work) => {
  if (signal?.aborted) throw new Interrupted();
};

const withFile = async (
  { needs, row }: Work,
  use: (file: Awaited<ReturnType<typeof openFile>>) => Promise<unknown>,
) => {
  const path = join(uploadsFolder(needs.config), row.uploadId ?? '');
  // What the disk says of it would read like an outage.
  if (!existsSync(path)) throw new Error(`There is no file ${path}`);
  const file = await openFile(path, row.choices);
  try {
    await use(file);
  } finally {
    file.close();
  }
};

const groupOf = async ({ needs, row }: Work) => {
  const group = await groupInPlace(needs.db, { id: row.workingGroupId });
  if (!group) throw new Error(`There is no group ${row.workingGroupId}`);
  return group;
};

const importNeeds = async (work: Work, file: ImportNeeds['file'], personId: string): Promise<ImportNeeds> => {
  const { needs, row } = work;
  const { db, clock, config } = needs;
  const viewer = await viewerFor(db, clock, personId);
  const context: Context = {
    ...{ db, clock, viewer, language: viewer?.language ?? 'PL', requestId: row.requestId ?? row.id },
    ...{ demo: config.demo, dataDir: config.dataDir, publicUrl: '', dataController: undefined },
  };
  const matched = matchedAs(file.recognised, row.columns ?? {});
  return { context, personId, group: await groupOf(work), file, matched };
};

/**
 * Keeps what became of rows. One that was written before an interruption is found as it is now: what this import did to it
 * is what counts.
 */
const keepRows = (
  trx: Trx,
  { id, version }: Pick<RecommendationImportRow, 'id' | 'version'>,
  rows: readonly JudgedRow[],
): Promise<void> =>
  insertMany(
    trx,
    'judged_rows',
    {
      ...{ import_id: 'uuid', version: 'int', row: 'int', fate: 'text', reference: 'text' },
      ...{ says: 'text', at_column: 'text', reason: 'jsonb', cells: 'jsonb' },
    },
    rows.map(({ row, fate, reference, says, column, reason, cells }) => ({
      ...{
        import_id: id,
        version,
        row,
        fate,
        reference,
        says: says.trim().slice(0, mostSaid).toWellFormed(),
      },
      ...{ at_column: column, reason: reason && JSON.stringify(reason) },
      cells: fate === 'REFUSED' ? asJson(cells) : null,
    })),
    {},
    `on conflict (import_id, version, row) do update set
       fate = case when judged_rows.fate in ('CREATED', 'UPDATED') and excluded.fate = 'UNCHANGED'
         then judged_rows.fate else excluded.fate end,
       reference = coalesce(excluded.reference, judged_rows.reference),
       says = excluded.says, at_column = excluded.at_column, reason = excluded.reason, cells = excluded.cells`,
  );

/** Postgres keeps neither NUL nor half a character. */
const asJson = (cells: readonly string[]) =>
  JSON.stringify(cells.map((cell) => cell.replaceAll('\0', '').toWellFormed()));

const wentWrong: Sentence = {
  PL: 'Coś poszło nie tak po naszej stronie. Spróbuj jeszcze raz; wiersze, które już weszły, nie wejdą drugi raz.',
  EN: 'Something went wrong on our side. Try again; rows that are in already will not go in twice.',
  UK: 'Щось пішло не так з нашого боку. Спробуйте ще раз; рядки, які вже ввійшли, не ввійдуть удруге.',
};
