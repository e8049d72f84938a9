import { ExternalHyperlink, HeadingLevel, Paragraph, TextRun, type ParagraphChild } from 'docx';
import { readMarkdown } from '#lib/server/markdown.ts';
import { languageOf, numbering } from './docx.ts';

type Tokens = ReturnType<typeof readMarkdown>;
interface List {
  ordered: boolean;
  /** Tells one numbered list from the next. */
  instance: number;
}

let lists = 0;

/** CommonMark as paragraphs and lists of Word. */
export function markdownParagraphs(source: string, lang: string | undefined): Paragraph[] {
  const within: List[] = [];
  let isHeading = false;
  return readMarkdown(source).flatMap((token) => {
    if (/^(bullet|ordered)_list_open$/.test(token.type)) {
      within.push({ ordered: token.type.startsWith('ordered'), instance: (lists += 1) });
    } else if (token.type.endsWith('_list_close')) within.pop();
    else if (token.type === 'heading_open') isHeading = true;
    else if (token.type === 'heading_close') isHeading = false;
    else if (token.type === 'inline') {
      const children = inlineRuns(token.children ?? [], lang);
      return [
        new Paragraph({
          children,
          ...(isHeading ? { heading: HeadingLevel.HEADING_4 } : listing(within)),
        }),
      ];
    } else if (token.type === 'fence' || token.type === 'code_block') {
      return [new Paragraph({ children: inlineRuns([Object.assign(token, { type: 'text' })], lang) })];
    }
    return [];
  });
}

function listing(within: List[]) {
  const list = within.at(-1);
  if (!list) return {};
  const level = Math.min(within.length - 1, 2);
  return list.ordered
    ? { numbering: { reference: numbering, level, instance: list.instance } }
    : { bullet: { level } };
}

function inlineRuns(tokens: Tokens, lang: string | undefined): ParagraphChild[] {
  const runs: ParagraphChild[] = [];
  let linked: { link: string; children: ParagraphChild[] } | undefined;
  const style = { bold: false, italics: false };
  const say = (options: { text?: string; break?: number }) =>
    (linked?.children ?? runs).push(
      new TextRun({
        ...options,
        ...style,
        ...(lang ? { language: languageOf(lang) } : {}),
        ...(linked ? { style: 'Hyperlink' } : {}),
      }),
    );
  for (const token of tokens) {
    if (token.type === 'strong_open' || token.type === 'strong_close') style.bold = token.nesting === 1;
    else if (token.type === 'em_open' || token.type === 'em_close') style.italics = token.nesting === 1;
    else if (token.type === 'hardbreak') say({ break: 1 });
    else if (token.type === 'softbreak') say({ text: ' ' });
    else if (token.type === 'link_open') linked = { link: String(token.attrGet('href') ?? ''), children: [] };
    else if (token.type === 'link_close' && linked) {
      const { link, children } = linked;
      runs.push(
        /^(https?|mailto):/.test(link)
          ? new ExternalHyperlink({ link, children })
          : (children[0] ?? new TextRun('')),
      );
      linked = undefined;
    } else if (token.content) say({ text: token.content });
  }
  return runs;
}
