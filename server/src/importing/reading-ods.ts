import { CannotRead, longestCell, mostColumns, type SourceRow, type Table } from './file.ts';
import { attribute, parsed, wholePart } from './reading-zip.ts';
import { isBroken, isEncrypted } from './unreadable.ts';

/** Rows that are only repeated emptiness are counted, not made. */
const mostRepeats = 1_000_000;

/** The sheets of an OpenDocument spreadsheet, all of which stand in one part. */
export const openOds = async (path: string): Promise<Table[]> => {
  const manifest = await wholePart(path, 'META-INF/manifest.xml');
  if (manifest?.includes('encryption-data')) throw new CannotRead(isEncrypted);
  const sheets = await sheetsOf(path);
  if (sheets.length === 0) throw new CannotRead(isBroken);
  return sheets.map(({ name, isHidden, hiddenColumns }, place) => ({
    name,
    isHidden,
    hiddenColumns,
    rows: () => rowsOf(path, place),
  }));
};

const sheetsOf = async (path: string) => {
  const sheets: { name: string; isHidden: boolean; hiddenColumns: Set<number> }[] = [];
  const hiddenStyles = new Set<string>();
  let style = '';
  let column = 0;
  for await (const _ of parsed(path, 'content.xml', {
    open(name, attributes) {
      if (name === 'style') style = attribute(attributes, 'name') ?? '';
      if (name === 'table-properties' && attribute(attributes, 'display') === 'false')
        hiddenStyles.add(style);
      if (name === 'table') {
        const isHidden = hiddenStyles.has(attribute(attributes, 'style-name') ?? '');
        sheets.push({ name: attribute(attributes, 'name') ?? '', isHidden, hiddenColumns: new Set() });
        column = 0;
      }
      if (name === 'table-column') {
        const times = Number(attribute(attributes, 'number-columns-repeated') ?? 1);
        const visibility = attribute(attributes, 'visibility');
        if (visibility === 'collapse' || visibility === 'filter')
          for (let at = column; at < Math.min(column + times, mostColumns); at++)
            sheets.at(-1)?.hiddenColumns.add(at);
        column += times;
      }
    },
  }));
  return sheets;
};

interface Held {
  column: number;
  until: number;
  value: string;
}

async function* rowsOf(path: string, wanted: number): AsyncGenerator<SourceRow[]> {
  let rows: SourceRow[] = [];
  let sheet = -1;
  let row = 0;
  let rowTimes = 1;
  let cells: string[] = [];
  let column = 0;
  let cellTimes = 1;
  let down = 1;
  let value = '';
  let date = '';
  let isCell = false;
  let paragraphs = 0;
  let isText = 0;
  let aside = 0;
  let depth = 0;
  let held: Held[] = [];
  const isOurs = () => sheet === wanted && depth === 1;
  for await (const _ of parsed(path, 'content.xml', {
    open(name, attributes) {
      const of = (key: string) => attribute(attributes, key);
      if (name === 'table') {
        depth += 1;
        if (depth === 1) sheet += 1;
        row = depth === 1 ? 0 : row;
        return;
      }
      if (!isOurs()) return;
      if (name === 'table-row') {
        rowTimes = Math.min(Number(of('number-rows-repeated') ?? 1), mostRepeats);
        row += 1;
        cells = [];
        column = 0;
      } else if (name === 'table-cell' || name === 'covered-table-cell') {
        isCell = true;
        cellTimes = Number(of('number-columns-repeated') ?? 1);
        down = Number(of('number-rows-spanned') ?? 1);
        value = '';
        paragraphs = 0;
        // Of a moment only the day counts; of a number what it shows, which stands in its text.
        date = of('value-type') === 'date' ? (of('date-value') ?? '').slice(0, 10) : '';
      } else if (name === 'annotation') aside += 1;
      else if (isCell && aside === 0) {
        if (name === 'p') {
          if (paragraphs++ > 0) value += '\n';
          isText += 1;
        } else if (name === 's') value += ' '.repeat(Math.min(Number(of('c') ?? 1), 1000));
        else if (name === 'tab') value += '\t';
        else if (name === 'line-break') value += '\n';
      }
    },
    text(said) {
      if (isText > 0 && aside === 0) value += said;
    },
    close(name) {
      if (name === 'table') {
        depth -= 1;
        return;
      }
      if (!isOurs()) return;
      if (name === 'annotation') aside -= 1;
      else if (name === 'p' && aside === 0 && isText > 0) isText -= 1;
      else if (name === 'table-cell' || name === 'covered-table-cell') {
        isCell = false;
        const text = (date || value).slice(0, longestCell);
        if (down > 1 && name === 'table-cell') held.push({ column, until: row + down - 1, value: text });
        const last = Math.min(column + cellTimes, mostColumns);
        if (text) {
          while (cells.length < column) cells.push('');
          for (let at = column; at < last; at++) cells[at] = text;
        }
        column += cellTimes;
      } else if (name === 'table-row') {
        const isBlank = cells.length === 0;
        held = held.filter(({ until }) => until >= row);
        for (const { column: at, value: above } of held) {
          while (cells.length <= at) cells.push('');
          if (!cells[at]) cells[at] = above;
        }
        // A row that is repeated and not empty is rows of the same words.
        const times = isBlank ? 1 : Math.min(rowTimes, 10_000);
        if (cells.length > 0)
          for (let time = 0; time < times; time++) rows.push({ row: row + time, cells: [...cells] });
        row += rowTimes - 1;
      }
    },
  })) {
    if (rows.length > 0) yield rows;
    rows = [];
    if (sheet > wanted) return;
  }
}
