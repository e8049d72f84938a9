import { fold } from '../words/index.ts';
import { fieldOfHeader, type Field } from './fields.ts';
import type { SourceRow, Table } from './file.ts';

/** A paragraph of a document or a line of a text. */
export interface Paragraph {
  text: string;
  /** True for a heading by its style or mark. */
  isHeading: boolean;
  /** How deep in a list it stands, 0 for its outermost items; null for what is no item. */
  level: number | null;
}

/** What a list says of each recommendation, in this order. */
const listFields = [
  ...([
    'group',
    'title',
    'body',
    'problem',
    'rationale',
    'parts',
    'kind',
    'addressees',
    'supporting',
  ] as const),
  ...(['byWhen', 'themes', 'lawAct', 'lawArticle', 'lawWording', 'lawEli', 'partners'] as const),
  ...(['budget', 'funding', 'continuation'] as const),
] satisfies Field[];

export const listHeaders: readonly string[] = listFields;

type Item = Partial<Record<Field, string[]>>;

/** A numbered list of recommendations under the headings of their groups. Rows are its items, counted through. */
export const listTable = (paragraphs: () => AsyncGenerator<Paragraph[]>): Table => ({
  name: null,
  isHidden: false,
  hiddenColumns: new Set(),
  async *rows() {
    let row = 0;
    let heading = '';
    let item: Item | null = null;
    let field: Field = 'body';
    let done: SourceRow[] = [];
    const finish = () => {
      if (!item) return;
      done.push({ row: (row += 1), cells: listFields.map((each) => (item?.[each] ?? []).join('\n')) });
      item = null;
    };
    for await (const some of paragraphs()) {
      for (const paragraph of some) {
        const text = paragraph.text.trim();
        if (!text) continue;
        const typed = numbered.exec(text);
        const labelled = labelOf(text);
        if (paragraph.isHeading || (paragraph.level === null && isGroupHeading(text))) {
          finish();
          heading = text.replace(/^#+\s*/, '');
        } else if (labelled && item) {
          field = labelled.field;
          if (labelled.text) (item[field] ??= []).push(labelled.text);
        } else if (paragraph.level === 0 || (paragraph.level === null && typed)) {
          finish();
          field = 'body';
          item = { group: heading ? [heading] : [], body: [typed?.[1] ?? text] };
        } else if (item) {
          const isDeeper = field === 'body' && ((paragraph.level ?? 0) > 0 || /^[-–•*]\s/.test(text));
          if (lettered.test(text) || isDeeper) (item.parts ??= []).push(text.replace(/^[-–•*]\s+/, ''));
          else (item[field] ??= []).push(text);
        }
      }
      yield done;
      done = [];
    }
    finish();
    yield done;
  },
});

const numbered = /^(?:rekomendacja\s+(?:nr\s*)?)?\d{1,3}(?:\.\d{1,3})*[.)]\s+(.+)$/isu;
const lettered = /^[a-z][.)]\s+\S/u;

const isGroupHeading = (text: string) => /^(#+\s|(grupa|group|група)\b.{0,120}$)/iu.test(text);

/** The number of the group that a heading names: `Grupa 3. Zdrowie`, `GRUPA ROBOCZA NR III`; null where it names none. */
export const groupNumberIn = (heading: string): number | null => {
  const found = /(?:grupa|group|група)\s*(?:robocza|робоча)?\s*(?:nr|no|№)?\.?\s*(\d{1,2}|[ivx]+)\b/iu.exec(
    heading,
  )?.[1];
  if (!found) return null;
  return /^\d/.test(found) ? Number(found) : romanNumber(found.toLowerCase());
};

const romanNumber = (roman: string): number => {
  const values: Record<string, number> = { i: 1, v: 5, x: 10 };
  return [...roman].reduce((sum, letter, at) => {
    const value = values[letter] ?? 0;
    return sum + (value < (values[roman[at + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);
};

/** `Adresat: MSW`: a field by the name that its column would have. */
const labelOf = (text: string): { field: Field; text: string } | null => {
  const said = /^([\p{L} /()]{3,40}?)\s*[:–—]\s*(.*)$/su.exec(text);
  const field = said ? fieldOfHeader(said[1] ?? '') : null;
  return said && field && (listFields as readonly Field[]).includes(field) && field !== 'group'
    ? { field, text: said[2] ?? '' }
    : null;
};

/** Lines of pasted text. A line that goes on belongs to the one above. */
export async function* linesOf(texts: AsyncGenerator<string>): AsyncGenerator<Paragraph[]> {
  let rest = '';
  const asParagraph = (line: string): Paragraph => ({
    text: line,
    isHeading: /^#+\s/.test(line),
    level: null,
  });
  for await (const text of texts) {
    const lines = (rest + text).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    yield lines.map(asParagraph);
  }
  yield [asParagraph(rest)];
}

/** Whether a text is rather a list than a table: it has numbered items and its lines name no fields. */
export const looksLikeList = (beginning: string): boolean => {
  const lines = beginning.split(/\r\n|\n|\r/).map((line) => line.trim());
  const items = lines.filter((line) => numbered.test(line)).length;
  return (
    items > 0 &&
    (items > 1 || lines.some((line) => isGroupHeading(line) || fold(line).startsWith('rekomendac')))
  );
};
