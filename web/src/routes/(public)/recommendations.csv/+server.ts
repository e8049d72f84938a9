import { recommendationRows, stream, type Row } from '../recommendations/rows.ts';
import type { RequestHandler } from './$types';

const columns: [name: string, value: (row: Row) => string | number | boolean | null][] = [
  ['reference', (row) => row.reference],
  ['isExample', (row) => row.isExample],
  ['title', (row) => row.title],
  ['language', (row) => row.language],
  ['isMachineMade', (row) => row.isMachineMade],
  ['kind', (row) => row.kind],
  ['stage', (row) => row.stage],
  ['isPriority', (row) => row.isPriority],
  ['forum', (row) => row.forum],
  ['workingGroup', (row) => row.workingGroup],
  ['themes', (row) => row.themes.join(' ')],
  ['adoptedOn', (row) => row.adoptedOn],
  ['status', (row) => row.status],
  ['statusBasis', (row) => row.statusBasis],
  ['statusAsOf', (row) => row.statusAsOf],
  ['disagreement', (row) => row.disagreement],
  ['needsReverification', (row) => row.needsReverification],
  ['addressees', (row) => row.addressees.map(({ institution }) => institution).join(' ')],
  ['url', (row) => row.url],
];

export const GET: RequestHandler = async (event) => {
  const body = await stream(
    recommendationRows(event),
    (row) => line(columns.map(([, value]) => value(row))),
    // The mark lets spreadsheets read Polish letters.
    [`\uFEFF${line(columns.map(([name]) => name))}`, ''],
  );
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="recommendations.csv"',
    },
  });
};

const line = (cells: (string | number | boolean | null)[]) => `${cells.map(cell).join(',')}\r\n`;

// A cell that a spreadsheet would run as a formula is disarmed by an apostrophe.
function cell(value: string | number | boolean | null): string {
  const text = String(value ?? '');
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
