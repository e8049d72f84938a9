import { strToU8, zipSync } from 'fflate';

/** Files as people send them, each written from what is said of it. */

/** A cell: text, a number, a day as a spreadsheet keeps it, a formula with what it shows. */
export type Cell =
  | string
  | number
  | null
  | { day: string; shows?: 'DAY' | 'MONTH' }
  | { formula: string; shows: string };

export interface Sheet {
  name: string;
  rows: Cell[][];
  /** Ranges of joined cells: `A2:A4`. */
  merged?: string[];
  /** Columns that are not shown, from 1. */
  hidden?: number[];
}

const esc = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const letter = (at: number) => String.fromCharCode(65 + at);
const serial = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;

/** An XLSX workbook; its texts stand in a list of their own, as Excel writes them. */
export const anXlsx = (sheets: Sheet[]): Buffer => {
  const texts: string[] = [];
  const places = new Map<string, number>();
  const shared = (text: string) => {
    const known = places.get(text) ?? texts.push(text) - 1;
    places.set(text, known);
    return known;
  };
  const cell = (value: Cell, at: number, row: number) => {
    const r = `r="${letter(at)}${row}"`;
    if (value === null) return '';
    if (typeof value === 'string') return `<c ${r} t="s"><v>${shared(value)}</v></c>`;
    if (typeof value === 'number') return `<c ${r}><v>${value}</v></c>`;
    if ('day' in value)
      return `<c ${r} s="${value.shows === 'MONTH' ? 2 : 1}"><v>${serial(value.day)}</v></c>`;
    return `<c ${r} t="str"><f>${esc(value.formula)}</f><v>${esc(value.shows)}</v></c>`;
  };
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts = sheets.map(
    ({ rows, merged = [], hidden = [] }) =>
      `${head}<worksheet ${main}>${
        hidden.length > 0
          ? `<cols>${hidden.map((at) => `<col min="${at}" max="${at}" hidden="1"/>`).join('')}</cols>`
          : ''
      }<sheetData>${rows
        .map(
          (cells, at) =>
            `<row r="${at + 1}">${cells.map((value, place) => cell(value, place, at + 1)).join('')}</row>`,
        )
        .join('')}</sheetData>${
        merged.length > 0
          ? `<mergeCells count="${merged.length}">${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
          : ''
      }</worksheet>`,
  );
  const link = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relationships = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
  return aZip({
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/workbook.xml': `${head}<workbook ${main} xmlns:r="${office}"><sheets>${sheets
      .map(({ name }, at) => `<sheet name="${esc(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships ${relationships}>${sheets
      .map((_, at) => link(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`))
      .join(
        '',
      )}${link('rIdS', 'styles', 'styles.xml')}${link('rIdT', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/styles.xml': `${head}<styleSheet ${main}><numFmts><numFmt numFmtId="170" formatCode="mmmm\\ yyyy"/></numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${head}<sst ${main}>${texts.map((text) => `<si><t xml:space="preserve">${esc(text)}</t></si>`).join('')}</sst>`,
    ...Object.fromEntries(parts.map((part, at) => [`xl/worksheets/sheet${at + 1}.xml`, part])),
  });
};

/** An OpenDocument spreadsheet. */
export const anOds = (sheets: Sheet[]): Buffer => {
  const cell = (value: Cell) => {
    if (value === null) return '<table:table-cell/>';
    if (typeof value === 'object' && 'day' in value)
      return `<table:table-cell office:value-type="date" office:date-value="${value.day}"><text:p>dzień</text:p></table:table-cell>`;
    if (typeof value === 'object')
      return `<table:table-cell table:formula="of:=${esc(value.formula)}" office:value-type="string"><text:p>${esc(value.shows)}</text:p></table:table-cell>`;
    const lines = String(value).split('\n');
    return `<table:table-cell office:value-type="string">${lines.map((line) => `<text:p>${esc(line)}</text:p>`).join('')}</table:table-cell>`;
  };
  const tables = sheets.map(
    ({ name, rows, hidden = [] }) =>
      `<table:table table:name="${esc(name)}">${rows
        .reduce((widest: Cell[], row) => (row.length > widest.length ? row : widest), [])
        .map(
          (_, at) => `<table:table-column${hidden.includes(at + 1) ? ' table:visibility="collapse"' : ''}/>`,
        )
        .join(
          '',
        )}${rows.map((cells) => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`).join('')}<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`,
  );
  const namespaces = ['office', 'table', 'text']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ');
  return aZip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': '<manifest/>',
    'content.xml': `<?xml version="1.0"?><office:document-content ${namespaces}><office:body><office:spreadsheet>${tables.join('')}</office:spreadsheet></office:body></office:document-content>`,
  });
};

/** A paragraph of a document: a heading, an item of a numbered list, or what is neither. */
export type Paragraph = string | { heading: string } | { item: string; level?: number };

/** A Word document. */
export const aDocx = (paragraphs: Paragraph[]): Buffer => {
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${esc(text)}</w:t></w:r>`;
  const written = paragraphs.map((paragraph) => {
    if (typeof paragraph === 'string') return `<w:p>${run(paragraph)}</w:p>`;
    if ('heading' in paragraph)
      return `<w:p><w:pPr><w:pStyle w:val="Nagwek1"/></w:pPr>${run(paragraph.heading)}</w:p>`;
    const { item, level = 0 } = paragraph;
    return `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(item)}</w:p>`;
  });
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  return aZip({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?><w:document ${w}><w:body>${written.join('')}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${w}><w:style w:styleId="Nagwek1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    'word/numbering.xml': `<w:numbering ${w}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  });
};

export const aZip = (parts: Record<string, string | Uint8Array>): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
      ),
    ),
  );
