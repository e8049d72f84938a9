import {
  CannotRead,
  letterOf,
  mostColumns,
  type Choices,
  type Column,
  type OpenedFile,
  type Recognised,
  type SourceRow,
  type Table,
} from './file.ts';
import { fieldOfHeader } from './fields.ts';
import { csvTable } from './reading-csv.ts';
import { paragraphsOf } from './reading-docx.ts';
import { openJson } from './reading-json.ts';
import { linesOf, listHeaders, listTable, looksLikeList } from './reading-list.ts';
import { openOds } from './reading-ods.ts';
import { openXlsx } from './reading-xlsx.ts';
import { kindOf } from './recognising-kind.ts';
import { beginningOfText, decoded, encodingOf, separatorOf } from './recognising-text.ts';
import { hasNoRows, hasNoSuchSheet, isEmpty } from './unreadable.ts';

/** How many rows are looked at for the names of columns. */
const looked = 30;

/** Opens a file as what it is by its content; what `choices` say goes before what is recognised. Close it in the end. */
export const openFile = async (
  path: string,
  choices: Choices = {},
): Promise<OpenedFile & { close(): void }> => {
  const kind = await kindOf(path);
  if (kind === 'XLSX') {
    const { tables, close } = await openXlsx(path);
    try {
      return {
        ...(await asTable(tables, choices, { format: 'XLSX', encoding: null, separator: null })),
        close,
      };
    } catch (error) {
      close();
      throw error;
    }
  }
  const open = await openOther(path, kind, choices);
  return { ...open, close: () => {} };
};

const openOther = async (
  path: string,
  kind: 'ODS' | 'DOCX' | 'TEXT',
  choices: Choices,
): Promise<OpenedFile> => {
  if (kind === 'ODS')
    return asTable(await openOds(path), choices, { format: 'ODS', encoding: null, separator: null });
  if (kind === 'DOCX')
    return asList(
      listTable(() => paragraphsOf(path)),
      { format: 'DOCX', encoding: null },
    );
  const encoding = choices.encoding ?? (await encodingOf(path));
  const beginning = await beginningOfText(path, encoding);
  if (!beginning.trim()) throw new CannotRead(isEmpty);
  if (/^\s*[[{]/.test(beginning)) {
    const { table, headers } = await openJson(path, encoding);
    const recognised = { ...plainly('JSON'), encoding, columns: columnsOf(headers, new Set()) };
    return opened(recognised, table, 0);
  }
  const separator = choices.separator ?? separatorOf(beginning);
  const table = csvTable(path, encoding, separator);
  const asCsv = await asTable([table], choices, { format: 'CSV', encoding, separator });
  const isTable = choices.separator || choices.headerRow || namedFields(asCsv.recognised) >= 2;
  if (!isTable && looksLikeList(beginning))
    return asList(
      listTable(() => linesOf(decoded(path, encoding))),
      { format: 'TEXT', encoding },
    );
  return asCsv;
};

const namedFields = ({ columns }: Recognised) => columns.filter(({ header }) => fieldOfHeader(header)).length;

const plainly = (format: Recognised['format']): Recognised => ({
  format,
  encoding: null,
  separator: null,
  sheet: null,
  sheets: [],
  headerRow: null,
  columns: [],
});

const asList = (table: Table, about: Pick<Recognised, 'format' | 'encoding'>): OpenedFile =>
  opened({ ...plainly(about.format), ...about, columns: columnsOf(listHeaders, new Set()) }, table, 0);

/** The sheet and the row in it that names the most fields; where none does, the first that has more than one cell. */
const asTable = async (
  tables: Table[],
  { sheet, headerRow }: Choices,
  about: Pick<Recognised, 'format' | 'encoding' | 'separator'>,
): Promise<OpenedFile> => {
  const chosen = sheet === undefined ? tables : tables.filter(({ name }) => name === sheet);
  if (chosen.length === 0) throw new CannotRead(hasNoSuchSheet);
  const candidates = [];
  for (const table of chosen.slice(0, 50))
    candidates.push({ table, ...headerOf(await firstRows(table), headerRow) });
  const [best] = candidates
    .map((each, order) => ({ ...each, order }))
    .sort(
      (one, other) =>
        Number(other.isThere) - Number(one.isThere) ||
        other.score - one.score ||
        Number(one.table.isHidden) - Number(other.table.isHidden) ||
        one.order - other.order,
    );
  if (!best?.isThere) throw new CannotRead(hasNoRows);
  const { table, header, width } = best;
  const names = [...(header?.cells ?? [])];
  while (names.length < width) names.push('');
  return opened(
    {
      ...about,
      sheet: table.name,
      sheets: tables.flatMap(({ name }) => name ?? []),
      headerRow: header?.row ?? 0,
      columns: columnsOf(names, table.hiddenColumns),
    },
    table,
    header?.row ?? 0,
  );
};

const headerOf = (rows: SourceRow[], headerRow: number | undefined) => {
  const width = Math.min(mostColumns, Math.max(0, ...rows.map(({ cells }) => cells.length)));
  const isThere = rows.some(isFilled);
  if (headerRow !== undefined) {
    const header = rows.find(({ row }) => row === headerRow) ?? null;
    return { header, width, isThere, score: header ? scoreOf(header) : 0 };
  }
  const scored = rows.map((row) => ({ row, score: scoreOf(row) }));
  const best = scored.reduce<(typeof scored)[number] | null>(
    (found, each) => (each.score > (found?.score ?? 0) ? each : found),
    null,
  );
  const header =
    best?.row ?? rows.find(({ cells }) => cells.filter(Boolean).length > 1) ?? rows.find(isFilled) ?? null;
  return { header, width, isThere, score: best?.score ?? 0 };
};

const scoreOf = ({ cells }: SourceRow) => new Set(cells.flatMap((cell) => fieldOfHeader(cell) ?? [])).size;

const isFilled = ({ cells }: SourceRow) => cells.some((cell) => cell.trim() !== '');

const firstRows = async (table: Table): Promise<SourceRow[]> => {
  const first: SourceRow[] = [];
  for await (const rows of table.rows()) {
    first.push(...rows.slice(0, looked - first.length));
    if (first.length >= looked) break;
  }
  return first;
};

const columnsOf = (headers: readonly string[], hidden: ReadonlySet<number>): Column[] =>
  headers.map((header, at) => ({
    at,
    letter: letterOf(at),
    header: header.replaceAll(/\s+/g, ' ').trim(),
    isHidden: hidden.has(at),
  }));

const opened = (recognised: Recognised, table: Table, headerRow: number): OpenedFile => ({
  recognised,
  async *rows() {
    for await (const rows of table.rows()) {
      const below = rows.filter((row) => row.row > headerRow && isFilled(row));
      if (below.length > 0) yield below;
    }
  },
});
