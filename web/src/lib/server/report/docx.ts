import {
  Bookmark,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  InternalHyperlink,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type ParagraphChild,
} from 'docx';
import { getLocale } from '#lib/language.ts';
import { m } from '#lib/paraglide/messages.js';
import { absolute, type Block, type Report, type Run } from '#lib/report/blocks.ts';
import { markdownParagraphs } from './docx-markdown.ts';

const tags: Record<string, string> = { pl: 'pl-PL', en: 'en-GB', uk: 'uk-UA' };
export const languageOf = (lang = getLocale() as string) => ({ value: tags[lang] ?? lang });

// A page has its h1 in the title; Word's first level is the document's own first.
const levels = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 };

/** The report as a Word document with styles, so that it can be finished by hand. */
export async function wordDocument(report: Report, origin: string): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: m.report_title({ forum: report.title.text }),
    subject: report.subtitle,
    creator: m.site_name(),
    lastModifiedBy: m.site_name(),
    description: m.report_description(),
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: languageOf() },
          paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
        },
        title: { run: { font: 'Cambria', size: 52, bold: true } },
        heading1: { run: { font: 'Cambria', size: 34, bold: true }, paragraph: { spacing: { before: 360 } } },
        heading2: { run: { font: 'Cambria', size: 27, bold: true }, paragraph: { spacing: { before: 300 } } },
        heading3: { run: { font: 'Cambria', size: 23, bold: true }, paragraph: { spacing: { before: 200 } } },
      },
    },
    numbering: { config: [numbered] },
    sections: [
      {
        properties: {
          page: { size: { width: '210mm', height: '297mm' }, margin: { top: '25mm', bottom: '25mm' } },
        },
        footers: {
          default: new Footer({
            children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [textRun(report.title)] }),
          new Paragraph({ text: report.subtitle, style: 'Subtitle' }),
          new TableOfContents(m.report_contents(), { hyperlink: true, headingStyleRange: '1-2' }),
          ...report.blocks.flatMap((block) => written(block, origin)),
        ],
      },
    ],
  });
  return Uint8Array.from(await Packer.toBuffer(document));
}

export const numbering = 'numbered';
const numbered = {
  reference: numbering,
  levels: [0, 1, 2].map((level) => ({
    level,
    format: LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    style: { paragraph: { indent: { left: 500 * (level + 1), hanging: 360 } } },
  })),
};

function written(block: Block, origin: string): FileChild[] {
  switch (block.kind) {
    case 'heading': {
      const run = textRun(block);
      return [
        new Paragraph({
          heading: levels[block.level],
          pageBreakBefore: block.newPage ?? false,
          children: [block.id ? new Bookmark({ id: bookmark(block.id), children: [run] }) : run],
        }),
      ];
    }
    case 'paragraph':
      return [new Paragraph({ children: inline(block.runs, origin) })];
    case 'markdown':
      return markdownParagraphs(block.source, block.lang);
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ bullet: { level: 0 }, children: inline(item, origin) }),
      );
    case 'table':
      return tableOf(block, origin);
  }
}

function tableOf({ caption, head, rows }: Block & { kind: 'table' }, origin: string): FileChild[] {
  const cell = (children: ParagraphChild[]) => new TableCell({ children: [new Paragraph({ children })] });
  const titles = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: head.map((title) => cell([textRun({ text: title, strong: true })])),
  });
  const body = rows.map(
    (cells) => new TableRow({ cantSplit: true, children: cells.map((runs) => cell(inline(runs, origin))) }),
  );
  return [
    new Paragraph({ style: 'Caption', keepNext: true, children: [textRun({ text: caption, strong: true })] }),
    new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [titles, ...body] }),
    new Paragraph({}),
  ];
}

const inline = (runs: Run[], origin: string): ParagraphChild[] =>
  runs.map((run) => {
    if (!run.href) return textRun(run);
    const children = [textRun(run, 'Hyperlink')];
    return run.href.startsWith('#')
      ? new InternalHyperlink({ anchor: bookmark(run.href.slice(1)), children })
      : new ExternalHyperlink({ link: absolute(run.href, origin), children });
  });

const textRun = ({ text, lang, strong }: Run, style?: string) =>
  new TextRun({
    text,
    ...(strong ? { bold: true } : {}),
    ...(lang ? { language: languageOf(lang) } : {}),
    ...(style ? { style } : {}),
  });

/** Word's names of places begin with a letter and hold letters, digits and underscores. */
const bookmark = (id: string) => `m_${id.replaceAll(/\W/g, '_')}`.slice(0, 40);
