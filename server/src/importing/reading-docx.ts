import { parseAll, parsed, wholePart } from './reading-zip.ts';
import type { Paragraph } from './reading-list.ts';

/** The paragraphs of a Word document, as they are read. Deleted text is left out, tracked additions count. */
export async function* paragraphsOf(path: string): AsyncGenerator<Paragraph[]> {
  const headings = await headingStyles(path);
  const bulletless = await numberedLists(path);
  let done: Paragraph[] = [];
  let text = '';
  let isHeading = false;
  let level: number | null = null;
  let isListed = false;
  let isText = false;
  let deleted = 0;
  let hasProperties = false;
  for await (const _ of parsed(path, 'word/document.xml', {
    open(name, attributes) {
      const value = attributes['w:val'] ?? attributes.val ?? '';
      if (name === 'p') {
        text = '';
        isHeading = false;
        level = null;
        isListed = false;
      } else if (name === 'pPr') hasProperties = true;
      else if (name === 'pStyle') isHeading = headings.has(value);
      else if (name === 'outlineLvl' && hasProperties) isHeading = Number(value) < 9;
      else if (name === 'ilvl') level = Number(value);
      else if (name === 'numId') isListed = bulletless.has(value);
      else if (name === 'del' || name === 'moveFrom') deleted += 1;
      else if (name === 't') isText = deleted === 0;
      else if (name === 'tab' && !hasProperties) text += '\t';
      else if (name === 'br' || name === 'cr') text += '\n';
    },
    text(said) {
      if (isText) text += said;
    },
    close(name) {
      if (name === 't') isText = false;
      else if (name === 'pPr') hasProperties = false;
      else if (name === 'del' || name === 'moveFrom') deleted -= 1;
      else if (name === 'p')
        done.push({ text, isHeading, level: isListed ? (level ?? 0) : level && level > 0 ? level : null });
    },
  })) {
    yield done;
    done = [];
  }
}

const headingStyles = async (path: string): Promise<Set<string>> => {
  const styles = new Set<string>();
  if ((await wholePart(path, 'word/styles.xml')) === null)
    return new Set(['Heading1', 'Heading2', 'Nagwek1', 'Nagwek2']);
  let id = '';
  await parseAll(path, 'word/styles.xml', {
    open(name, attributes) {
      if (name === 'style') id = attributes['w:styleId'] ?? '';
      const value = attributes['w:val'] ?? '';
      if (name === 'name' && /^(heading \d|title|nagłówek|tytuł)/i.test(value)) styles.add(id);
      if (name === 'outlineLvl' && Number(value) < 9) styles.add(id);
    },
  });
  return styles;
};

/** Ids of the lists that number their items; those with bullets are not recommendations but what hangs on them. */
const numberedLists = async (path: string): Promise<Set<string>> => {
  const bullets = new Set<string>();
  const lists = new Set<string>();
  if ((await wholePart(path, 'word/numbering.xml')) === null) return lists;
  let abstract = '';
  let level = '';
  let list = '';
  await parseAll(path, 'word/numbering.xml', {
    open(name, attributes) {
      const value = attributes['w:val'] ?? '';
      if (name === 'abstractNum') abstract = attributes['w:abstractNumId'] ?? '';
      if (name === 'lvl') level = attributes['w:ilvl'] ?? '';
      if (name === 'numFmt' && level === '0' && value === 'bullet') bullets.add(abstract);
      if (name === 'num') list = attributes['w:numId'] ?? '';
      if (name === 'abstractNumId' && !bullets.has(value)) lists.add(list);
    },
  });
  return lists;
};
