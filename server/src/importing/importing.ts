import { permit } from '../accounts/index.ts';
import { recordAudit } from '../audit/index.ts';
import type { Database, Trx } from '../database/tables.ts';
import { insertMany } from '../database/inserting-many.ts';
import type { AuditOrigin, Role } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { reviseRecommendation, writeDrafts } from '../recommendations/index.ts';
import type { Sentence } from '../refusal.ts';
import { textKeysOf } from './current.ts';
import { readDirectory } from './directory.ts';
import { CannotRead, mostRows, type OpenedFile, type SourceRow } from './file.ts';
import {
  columnOf,
  fieldOf,
  judgeRows,
  readRow,
  type Fate,
  type GroupInPlace,
  type JudgedRow,
  type Judging,
  type ReadRow,
} from './judging.ts';
import { rememberMatch, type Matched } from './matching.ts';
import { hasTooManyRows } from './unreadable.ts';

export interface ImportNeeds {
  context: Context;
  /** Where the act came from, for the audit log. */
  origin?: AuditOrigin;
  /** Null for an act of the installation's own. */
  personId: string | null;
  group: GroupInPlace;
  file: OpenedFile;
  matched: Matched;
}

export type Totals = Record<Fate, number>;

export const noTotals = (): Totals => ({ CREATED: 0, UPDATED: 0, UNCHANGED: 0, DUPLICATE: 0, REFUSED: 0 });

/** Rows that are judged and written in one transaction. */
const handful = 1000;
/** With more rows than these the forms of words are looked up in the background. */
const mostWithForms = 2000;

/** What would become of each row, some at a time. Nothing is written. */
export async function* previewRows({
  context,
  group,
  file,
  matched,
}: ImportNeeds): AsyncGenerator<JudgedRow[]> {
  const { db } = context;
  const judging = await beginJudging(db, { context, group, file, matched });
  for await (const rows of new Reading(judging, file)) yield await judgeRows(db, judging, rows);
}

export interface HowToImport {
  allOrNothing?: boolean;
  /** Keeps what became of rows, in the transaction that writes them. What it throws takes them back. */
  keep?: (trx: Trx, rows: readonly JudgedRow[]) => Promise<void>;
}

/**
 * Imports a file: every row that is right goes in and the others stay out, each handful in a transaction of its own; or
 * all or nothing, in one. Yields what became of the rows. Leaves one entry in the audit log.
 */
export async function* importRows(
  needs: ImportNeeds,
  { allOrNothing = false, keep = async () => {} }: HowToImport = {},
): AsyncGenerator<JudgedRow[]> {
  const { context, group, file, matched } = needs;
  if (allOrNothing && (await anyRefused(needs))) {
    for await (const rows of previewRows(needs)) {
      const held = rows.map(heldBack);
      await context.db.transaction().execute((trx) => keep(trx, held));
      yield held;
    }
    return;
  }
  await readThrough(file);
  const totals = noTotals();
  const judging = await beginJudging(context.db, needs);
  const reading = new Reading(judging, file);
  const finish = async (db: Database) => {
    await rememberMatch(db, file.recognised, { forumId: group.forumId, matched, now: context.clock.now() });
    await recordImport(db, needs, totals);
  };
  if (allOrNothing) {
    // The rows are written before anybody is told of them: what was told must stand.
    const written: JudgedRow[] = [];
    await context.db.transaction().execute(async (trx) => {
      for await (const rows of reading) {
        const judged = await writeHandful(trx, judging, rows, reading);
        await keep(trx, judged);
        for (const row of judged) written.push(briefly(row));
      }
      for (const { fate } of written) totals[fate] += 1;
      await finish(trx);
    });
    yield written;
    return;
  }
  try {
    for await (const rows of reading) {
      const judged = await context.db.transaction().execute(async (trx) => {
        const those = await writeHandful(trx, judging, rows, reading);
        await keep(trx, those);
        return those;
      });
      for (const { fate } of judged) totals[fate] += 1;
      yield judged;
    }
  } finally {
    await finish(context.db);
  }
}

/** Only what is told of a row: half a million rows with all they say would not fit. */
const briefly = (row: JudgedRow): JudgedRow => ({
  ...row,
  ...(row.fate === 'REFUSED' ? {} : { cells: [] }),
  keys: [],
  content: '',
  plan: undefined,
});

const anyRefused = async (needs: ImportNeeds): Promise<boolean> => {
  for await (const rows of previewRows(needs)) if (rows.some(({ fate }) => fate === 'REFUSED')) return true;
  return false;
};

/** With all or nothing, a row that is right stays out too as long as another is wrong. */
const heldBack = (row: JudgedRow): JudgedRow =>
  row.fate === 'CREATED' || row.fate === 'UPDATED'
    ? { ...row, fate: 'REFUSED', reason: becauseOfOthers, column: null, plan: undefined }
    : row;

const beginJudging = async (
  db: Database,
  { context, group, file, matched }: Pick<ImportNeeds, 'context' | 'group' | 'file' | 'matched'>,
): Promise<Judging> => ({
  context,
  group,
  columns: file.recognised.columns,
  matched,
  directory: await readDirectory(db),
  texts: await textKeysOf(db, group.id),
  seen: new Map(),
});

/** Some thousand rows at a time, however many the reader gives; too many in all are refused. */
async function* inHandfuls(file: OpenedFile): AsyncGenerator<SourceRow[]> {
  let kept: SourceRow[] = [];
  let count = 0;
  for await (const rows of file.rows()) {
    count += rows.length;
    if (count > mostRows) throw new CannotRead(hasTooManyRows);
    kept.push(...rows);
    while (kept.length >= handful) {
      yield kept.slice(0, handful);
      kept = kept.slice(handful);
    }
  }
  if (kept.length > 0) yield kept;
}

/** Whether a file can be read to its end is known before anything of it is written. */
const readThrough = async (file: OpenedFile) => {
  for await (const _ of inHandfuls(file));
};

/** The rows of a file, a handful at a time, of which the next can be begun before it is asked for. */
class Reading {
  readonly #judging: Judging;
  readonly #handfuls: AsyncGenerator<SourceRow[]>;
  #coming: Promise<ReadRow[] | null> | undefined;

  constructor(judging: Judging, file: OpenedFile) {
    this.#judging = judging;
    this.#handfuls = inHandfuls(file);
  }

  /** Called while Postgres is at work: reading then costs no time of its own. */
  begin = (): void => {
    this.#coming ??= this.#next();
    // Whoever takes it hears what went wrong.
    this.#coming.catch(() => {});
  };

  async *[Symbol.asyncIterator](): AsyncGenerator<ReadRow[]> {
    try {
      for (;;) {
        this.begin();
        const rows = await this.#coming;
        this.#coming = undefined;
        if (!rows) return;
        yield rows;
      }
    } finally {
      await this.#handfuls.return(undefined);
    }
  }

  async #next(): Promise<ReadRow[] | null> {
    const { value, done } = await this.#handfuls.next();
    return done ? null : value.map((row) => readRow(this.#judging, row));
  }
}

const writeHandful = async (
  trx: Trx,
  judging: Judging,
  rows: readonly ReadRow[],
  reading: Reading,
): Promise<JudgedRow[]> => {
  const { group } = judging;
  const context = { ...judging.context, db: trx };
  // Imports into one group wait for each other, so that each finds what the other brought.
  await trx.selectFrom('workingGroups').select('id').where('id', '=', group.id).forUpdate().execute();
  const judged = await judgeRows(trx, judging, rows);
  await create(trx, judging, judged, reading);
  for (const row of judged) {
    if (!row.plan || !('revise' in row.plan)) continue;
    const { reference, version } = row.plan.revise;
    const outcome = await reviseRecommendation(context, { reference, version, ...row.plan.change });
    const [why] = 'refused' in outcome ? outcome.refused : [];
    if (!why) continue;
    const field = fieldOf(why);
    Object.assign(row, { fate: 'REFUSED', reason: why.sentence, column: field && columnOf(judging, field) });
  }
  await rememberRows(trx, group, judged);
  await nameRepeated(trx, group, judged);
  return judged;
};

const create = async (trx: Trx, judging: Judging, judged: JudgedRow[], { begin }: Reading) => {
  const { context, group } = judging;
  const personId = context.viewer?.id;
  const verdict = permit(context.viewer, 'draftRecommendation', placeOf(group));
  const created = judged.flatMap((row) =>
    row.plan && 'create' in row.plan ? [{ row, draft: row.plan.create }] : [],
  );
  if (created.length === 0 || !personId || 'no' in verdict) return;
  const act = { trx, personId, now: context.clock.now() };
  const written = await writeDrafts(
    act,
    { workingGroupId: group.id, forumId: group.forumId, code: group.code, groupNumber: group.number },
    created.map(({ draft }) => draft),
    { isExample: context.demo, role: verdict.role, withForms: judging.seen.size < mostWithForms },
    begin,
  );
  for (const [at, { row }] of created.entries())
    Object.assign(row, { reference: written[at]?.reference, recommendationId: written[at]?.id });
};

export const placeOf = ({ seriesId, forumId, id }: GroupInPlace) => ({
  seriesId,
  forumId,
  workingGroupId: id,
});

/** Keeps which row became which recommendation, and what it said. */
const rememberRows = async (trx: Trx, group: GroupInPlace, judged: readonly JudgedRow[]) => {
  const kept = judged.filter(({ fate, recommendationId }) => recommendationId && fate !== 'REFUSED');
  const keys = new Map(
    kept.flatMap(({ keys: all, recommendationId, content }) =>
      all.map((key) => [key, { key, recommendationId: recommendationId ?? '', content }]),
    ),
  );
  if (keys.size === 0) return;
  await insertMany(
    trx,
    'imported_rows',
    { working_group_id: 'uuid', key: 'text', recommendation_id: 'uuid', content: 'text' },
    [...keys.values()].map(({ key, recommendationId, content }) => ({
      working_group_id: group.id,
      key,
      recommendation_id: recommendationId,
      content,
    })),
    {},
    `on conflict (working_group_id, key) do update
       set recommendation_id = excluded.recommendation_id, content = excluded.content
       where (imported_rows.recommendation_id, imported_rows.content)
         is distinct from (excluded.recommendation_id, excluded.content)`,
  );
};

/** A row that repeats one of this file gets its reference, which has only just been given. */
const nameRepeated = async (trx: Trx, group: GroupInPlace, judged: JudgedRow[]) => {
  const byRow = new Map(judged.map((row) => [row.row, row.reference]));
  const nameless = judged.filter(({ fate, reference }) => fate === 'DUPLICATE' && !reference);
  for (const row of nameless) row.reference = byRow.get(row.repeats ?? 0) ?? null;
  const earlier = nameless.filter(({ reference }) => !reference);
  if (earlier.length === 0) return;
  const found = await trx
    .selectFrom('importedRows as i')
    .innerJoin('recommendations as r', 'r.id', 'i.recommendationId')
    .select(['i.key', 'r.reference'])
    .where('i.workingGroupId', '=', group.id)
    .where(
      'i.key',
      'in',
      earlier.flatMap(({ keys }) => keys),
    )
    .execute();
  const references = new Map(found.map(({ key, reference }) => [key, reference]));
  for (const row of earlier) row.reference = row.keys.map((key) => references.get(key)).find(Boolean) ?? null;
};

/** One entry for a file, with what became of its rows: an entry a row would only hide it. */
const recordImport = async (
  db: Database,
  { context, group, personId, origin }: ImportNeeds,
  totals: Totals,
) => {
  const verdict = permit(context.viewer, 'draftRecommendation', placeOf(group));
  const role: Role | null = personId && 'role' in verdict ? verdict.role : null;
  const { CREATED, UPDATED, UNCHANGED, DUPLICATE, REFUSED } = totals;
  await recordAudit(db, {
    verb: 'importRecommendations',
    now: context.clock.now(),
    personId,
    role,
    origin,
    requestId: origin === 'COMMAND' ? null : context.requestId,
    object: { type: 'WorkingGroup', id: group.id, name: `${group.code}/${group.number}` },
    after: {
      created: CREATED,
      updated: UPDATED,
      unchanged: UNCHANGED,
      duplicates: DUPLICATE,
      refused: REFUSED,
    },
  });
};

const becauseOfOthers: Sentence = {
  PL: 'Nic nie wczytano, bo w innych wierszach są błędy, a plik miał wejść w całości albo wcale.',
  EN: 'Nothing was imported: other rows are wrong, and the file was to go in whole or not at all.',
  UK: 'Нічого не імпортовано: в інших рядках є помилки, а файл мав увійти повністю або ніяк.',
};
