/** What a report is made of, whether it becomes a page, a PDF or a Word document. */

/** A stretch of text. `lang` is left out where it is the report's own. */
export interface Run {
  text: string;
  lang?: string;
  /** A path of this site, an address elsewhere, or `#` and the id of a heading of the report. */
  href?: string;
  strong?: boolean;
}

export type Block =
  | { kind: 'heading'; level: 2 | 3 | 4; id?: string; text: string; lang?: string; newPage?: boolean }
  | { kind: 'paragraph'; runs: Run[] }
  /** What people wrote: CommonMark, and the same as safe HTML with headings below the fourth level. */
  | { kind: 'markdown'; source: string; html: string; lang?: string }
  | { kind: 'list'; items: Run[][] }
  | { kind: 'table'; caption: string; head: string[]; rows: Run[][][] };

export interface Report {
  slug: string;
  title: Run;
  subtitle: string;
  blocks: Block[];
}

/** The headings that a table of contents names. */
export const contentsOf = ({ blocks }: Report) =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.id ? [{ ...block, id: block.id }] : []));

/** A run with its address made whole, for a document that leaves this site. */
export const absolute = (href: string, origin: string) => (href.startsWith('/') ? origin + href : href);
