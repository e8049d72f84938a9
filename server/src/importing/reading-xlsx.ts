import { posix } from 'node:path';
import { CannotRead, longestCell, mostColumns, placeOfLetter, type SourceRow, type Table } from './file.ts';
import { inflated, parseAll, parsed } from './reading-zip.ts';
import { SharedStrings } from './shared-strings.ts';
import { dateFormats, spreadsheetDate, type DateFormat } from './spreadsheet-dates.ts';
import { isBroken } from './unreadable.ts';

interface Sheet {
  name: string;
  part: string;
  isHidden: boolean;
}

interface Book {
  sheets: Sheet[];
  strings: SharedStrings;
  /** By the number of a cell's style: how its number is shown, where that is a date. */
  formats: (DateFormat | null)[];
  startsIn1904: boolean;
}

/** The sheets of a workbook. Close it when they were read. */
export const openXlsx = async (path: string): Promise<{ tables: Table[]; close(): void }> => {
  const links = new Map<string, { target: string; type: string }>();
  await parseAll(path, 'xl/_rels/workbook.xml.rels', {
    open(name, { Id = '', Target = '', Type = '' }) {
      if (name === 'Relationship') links.set(Id, { target: partAt(Target), type: Type });
    },
  });
  const listed: { name: string; id: string; isHidden: boolean }[] = [];
  let startsIn1904 = false;
  await parseAll(path, 'xl/workbook.xml', {
    open(name, attributes) {
      if (name === 'workbookPr') startsIn1904 = isOn(attributes.date1904);
      if (name === 'sheet')
        listed.push({
          name: attributes.name ?? '',
          id: Object.entries(attributes).find(([key]) => /:id$/i.test(key))?.[1] ?? '',
          isHidden: Boolean(attributes.state && attributes.state !== 'visible'),
        });
    },
  });
  const partOf = (kind: string) => [...links.values()].find(({ type }) => type.endsWith(`/${kind}`))?.target;
  const sheets = listed.flatMap(({ name, id, isHidden }) => {
    const link = links.get(id);
    return link?.type.endsWith('/worksheet') ? [{ name, part: link.target, isHidden }] : [];
  });
  if (sheets.length === 0) throw new CannotRead(isBroken);
  const styles = partOf('styles');
  const strings = new SharedStrings();
  try {
    const shared = partOf('sharedStrings');
    if (shared) await readStrings(path, shared, strings);
    const formats = styles ? await readFormats(path, styles) : [];
    const book: Book = { sheets, strings, formats, startsIn1904 };
    const tables = [];
    for (const sheet of sheets) tables.push(await tableOf(path, book, sheet));
    return { tables, close: () => strings.close() };
  } catch (error) {
    strings.close();
    throw error;
  }
};

const partAt = (target: string) =>
  target.startsWith('/') ? target.slice(1) : posix.normalize(`xl/${target}`);

const isOn = (value: string | undefined) => value === '1' || value === 'true';

const readStrings = async (path: string, part: string, strings: SharedStrings) => {
  let text = '';
  let isText = false;
  let phonetic = 0;
  await parseAll(path, part, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic += 1;
      isText = name === 't' && phonetic === 0;
    },
    text(said) {
      if (isText) text += said;
    },
    close(name) {
      if (name === 't') isText = false;
      if (name === 'rPh') phonetic -= 1;
      if (name === 'si') strings.add(unescaped(text).slice(0, longestCell));
    },
  });
};

/** `_x000D_` stands for a character that XML cannot say. */
const unescaped = (text: string) =>
  text.includes('_x')
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;

const readFormats = async (path: string, part: string): Promise<(DateFormat | null)[]> => {
  const codes = new Map<number, string>();
  const formats: (DateFormat | null)[] = [];
  let isInCells = false;
  await parseAll(path, part, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      if (name === 'cellXfs') isInCells = true;
      if (name === 'xf' && isInCells) {
        const number = Number(attributes.numFmtId ?? 0);
        formats.push(dateFormats(number, codes.get(number)));
      }
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return formats;
};

const tableOf = async (path: string, book: Book, sheet: Sheet): Promise<Table> => {
  const hiddenColumns = new Set<number>();
  // The widths stand before the rows: reading ends with the first of them.
  let isAtRows = false;
  for await (const _ of parsed(path, sheet.part, {
    open(name, attributes) {
      if (name === 'sheetData') isAtRows = true;
      if (name !== 'col' || !isOn(attributes.hidden) || isAtRows) return;
      const last = Math.min(Number(attributes.max), mostColumns);
      for (let at = Number(attributes.min); at <= last; at++) hiddenColumns.add(at - 1);
    },
  }))
    if (isAtRows) break;
  return {
    name: sheet.name,
    isHidden: sheet.isHidden,
    hiddenColumns,
    async *rows() {
      const merged = await mergedIn(path, sheet.part);
      yield* rowsOf(path, book, sheet, merged);
    },
  };
};

/** Cells that were joined downwards: the value of the first holds for all of them. */
interface Merged {
  column: number;
  from: number;
  to: number;
}

/** They stand behind the rows, so that the part is looked through once before it is read. */
const mergedIn = async (path: string, part: string): Promise<Merged[]> => {
  const merged: Merged[] = [];
  let rest = '';
  for await (const chunk of inflated(path, part)) {
    const text = rest + chunk.toString('latin1');
    for (const [, from = '', first = '', last = ''] of text.matchAll(
      /<(?:\w+:)?mergeCell [^>]*?ref="([A-Z]+)(\d+):[A-Z]+(\d+)"/g,
    ))
      if (last !== first && merged.length < 100_000)
        merged.push({ column: placeOfLetter(from), from: Number(first), to: Number(last) });
    rest = text.slice(text.lastIndexOf('<'));
    if (rest.length > 1000) rest = '';
  }
  return merged.sort((one, other) => one.from - other.from);
};

async function* rowsOf(
  path: string,
  { strings, formats, startsIn1904 }: Book,
  sheet: Sheet,
  merged: Merged[],
) {
  let rows: SourceRow[] = [];
  let row = 0;
  let cells: string[] = [];
  let column = -1;
  let type = '';
  let style = 0;
  let value = '';
  let formula = '';
  let inside: 'v' | 't' | 'f' | null = null;
  let phonetic = 0;
  const held = heldBy(merged);
  const written = () => {
    if (value === '') return formula && type !== 's' ? `=${formula}` : '';
    if (type === 's') return strings.at(Number(value));
    if (type === 'inlineStr' || type === 'str' || type === 'e') return unescaped(value);
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    if (type === 'd') return value.slice(0, 10);
    const format = formats[style];
    return format ? spreadsheetDate(Number(value), format, startsIn1904) : plainNumber(value);
  };
  for await (const _ of parsed(path, sheet.part, {
    open(name, attributes) {
      if (name === 'row') {
        row = attributes.r ? Number(attributes.r) : row + 1;
        cells = [];
        column = -1;
      } else if (name === 'c') {
        column = attributes.r ? placeOfLetter(attributes.r.replace(/\d+$/, '')) : column + 1;
        type = attributes.t ?? '';
        style = Number(attributes.s ?? 0);
        value = '';
        formula = '';
      } else if (name === 'rPh') phonetic += 1;
      else if (name === 'v' || name === 'f' || (name === 't' && phonetic === 0)) inside = name;
    },
    text(said) {
      if (inside === 'f') formula += said;
      else if (inside) value += said;
    },
    close(name) {
      if (name === inside) inside = null;
      if (name === 'rPh') phonetic -= 1;
      if (name === 'c' && column >= 0 && column < mostColumns) {
        while (cells.length < column) cells.push('');
        cells[column] = written().slice(0, longestCell);
      }
      if (name === 'row') rows.push({ row, cells: held(row, cells) });
    },
  })) {
    if (rows.length === 0) continue;
    yield rows;
    rows = [];
  }
}

/** Fills the cells of joined ones as the rows go by. */
export const heldBy = (merged: readonly Merged[]) => {
  let next = 0;
  let open: (Merged & { value: string })[] = [];
  return (row: number, cells: string[]): string[] => {
    if (merged.length === 0) return cells;
    for (let one = merged[next]; one && one.from <= row; one = merged[next]) {
      next += 1;
      if (one.to >= row) open.push({ ...one, value: cells[one.column] ?? '' });
    }
    open = open.filter(({ to }) => to >= row);
    for (const { column, value } of open) {
      while (cells.length <= column) cells.push('');
      if (!cells[column]) cells[column] = value;
    }
    return cells;
  };
};

/** Spreadsheets keep numbers in binary: `0.1` may stand there as `0.10000000000000001`. */
const plainNumber = (value: string): string => {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  return Number.isInteger(number) && Math.abs(number) < 1e15
    ? String(number)
    : String(Number(number.toPrecision(15)));
};
