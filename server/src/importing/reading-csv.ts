import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import {
  CannotRead,
  longestCell,
  mostColumns,
  type Encoding,
  type Separator,
  type SourceRow,
  type Table,
} from './file.ts';
import { decoded } from './recognising-text.ts';
import { isBroken } from './unreadable.ts';

/** How many rows are handed on at once. */
const handful = 1000;

/** Rows of a text with separators, whatever ends its lines, counted as a spreadsheet counts them. */
export const csvTable = (path: string, encoding: Encoding, separator: Separator): Table => ({
  name: null,
  isHidden: false,
  hiddenColumns: new Set(),
  async *rows() {
    const parser = parse({
      delimiter: separator,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: 4 * 1024 * 1024,
    });
    const source = Readable.from(decoded(path, encoding), { objectMode: false });
    source.on('error', (error) => parser.destroy(error));
    source.pipe(parser);
    let row = 0;
    let rows: SourceRow[] = [];
    try {
      for await (const cells of parser as AsyncIterable<string[]>) {
        row += 1;
        if (row === 1 && /^sep=.$/i.test(cells.join(separator))) continue;
        rows.push({ row, cells: cells.slice(0, mostColumns).map(tamed) });
        if (rows.length < handful) continue;
        yield rows;
        rows = [];
      }
    } catch (error) {
      throw isOfParser(error) ? new CannotRead(isBroken) : error;
    } finally {
      source.destroy();
      parser.destroy();
    }
    yield rows;
  },
});

const isOfParser = (error: unknown) => /^CSV_/.test((error as { code?: string }).code ?? '');

/**
 * A cell as it was before it was written out: our own export disarms what a spreadsheet would run as a formula by an
 * apostrophe, which goes again.
 */
const tamed = (cell: string): string =>
  (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell).slice(0, longestCell);
