import { strToU8, zipSync } from 'fflate';
import type { DraftsTable, TableColumn, TableLanguage } from './exporting.ts';
import { letterOf } from './file.ts';

/** The table as CSV for spreadsheets: with a mark that lets them read Polish letters, between semicolons. */
export const writeCsv = ({ columns, rows }: DraftsTable): Buffer =>
  Buffer.from(
    `\uFEFF${[columns.map(({ header }) => header), ...rows].map((cells) => `${cells.map(csvCell).join(';')}\r\n`).join('')}`,
  );

/** What a spreadsheet would run as a formula is disarmed by an apostrophe, which an import takes away again. */
const csvCell = (text: string): string => {
  const harmless = /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** Rows of a sheet that offer their choices as lists. */
const offeredRows = 5000;

/** The table as a workbook: the recommendations, what their columns mean, and the lists that cells choose from. */
export const writeXlsx = ({ columns, rows }: DraftsTable, language: TableLanguage): Buffer => {
  const [main, meaning, lists] =
    language === 'PL'
      ? ['Rekomendacje', 'Objaśnienia', 'Listy']
      : ['Recommendations', 'Explanations', 'Lists'];
  const offering = columns.flatMap((column, at) =>
    column.choices ? [{ ...column, at, choices: column.choices }] : [],
  );
  const longest = Math.max(0, ...offering.map(({ choices }) => choices.length));
  const choiceRows = Array.from({ length: longest }, (_, row) =>
    offering.map(({ choices }) => choices[row] ?? ''),
  );
  const sheets = [
    {
      name: main,
      xml: sheet([columns.map(({ header }) => header), ...rows], {
        validations: validations(offering, lists),
        widths: columns.map(widthOf),
      }),
    },
    {
      name: meaning,
      xml: sheet(
        columns.map(({ header, explanation }) => [`${header}:`, explanation]),
        { widths: [28, 90] },
      ),
    },
    { name: lists, xml: sheet(choiceRows, { widths: offering.map(() => 50) }) },
  ];
  return Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(packed(sheets)).map(([name, xml]) => [name, strToU8(`${declaration}${xml}`)]),
      ),
    ),
  );
};

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

const packed = (sheets: { name: string; xml: string }[]): Record<string, string> => ({
  '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${sheets
    .map(
      (_, at) =>
        `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
    )
    .join('')}</Types>`,
  '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><sheets>${sheets
    .map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
    .join('')}</sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships">${sheets
    .map(
      (_, at) =>
        `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
    )
    .join('')}<Relationship Id="rIdStyles" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${spreadsheet}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`,
  ...Object.fromEntries(sheets.map(({ xml }, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml])),
});

const sheet = (rows: string[][], { validations = '', widths }: { validations?: string; widths: number[] }) =>
  `<worksheet xmlns="${spreadsheet}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths
    .map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
    .join('')}</cols><sheetData>${rows.map(rowXml).join('')}</sheetData>${validations}</worksheet>`;

const rowXml = (cells: string[], at: number) =>
  `<row r="${at + 1}">${cells
    .map((text, place) =>
      text === ''
        ? ''
        : `<c r="${letterOf(place)}${at + 1}" t="inlineStr"${at === 0 ? ' s="1"' : ''}><is><t xml:space="preserve">${escaped(text)}</t></is></c>`,
    )
    .join('')}</row>`;

/** Lists to choose from. Where several may stand in a cell the list only offers, and nothing typed is refused. */
const validations = (offering: (TableColumn & { at: number; choices: string[] })[], lists: string) => {
  const filled = offering.flatMap((column, place) => (column.choices.length > 0 ? [{ column, place }] : []));
  if (filled.length === 0) return '';
  const each = filled.map(({ column, place }) => {
    const range = `${letterOf(column.at)}2:${letterOf(column.at)}${offeredRows}`;
    const list = `${lists}!$${letterOf(place)}$1:$${letterOf(place)}$${column.choices.length}`;
    const strict = column.mayBeSeveral ? '' : ' showErrorMessage="1"';
    return `<dataValidation type="list" allowBlank="1"${strict} sqref="${range}"><formula1>${escaped(list)}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${each.length}">${each.join('')}</dataValidations>`;
};

const widthOf = ({ field }: TableColumn) =>
  ['body', 'problem', 'rationale', 'parts'].includes(field) ? 60 : 24;

// eslint-disable-next-line no-control-regex
const unsayable = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;

/** What XML cannot say stands as `_x000B_`, and what looks so is told from it. */
const escaped = (text: string): string =>
  text
    .replaceAll(/_(x[0-9A-Fa-f]{4}_)/g, '_x005F_$1')
    .replaceAll(unsayable, (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`)
    .toWellFormed()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
