import { apiLanguage, getLocale, labelled, langOf, tie, type LocalizedTextValue } from '#lib/language.ts';
import { renderMarkdown } from '#lib/server/markdown.ts';
import type { SourceLineFragment } from '#lib/server/__generated__/operations.ts';
import type { Block, Run } from '#lib/report/blocks.ts';

const inLanguage = (lang: string | undefined) => (lang ? { lang } : {});

/** Words of the interface, in the report's language. */
export const plain = (text: string): Run => ({ text: tie(text, apiLanguage(getLocale())) });

/** A text of the API, with its language. */
export const words = (text: LocalizedTextValue): Run => ({
  text: tie(labelled(text), text.language),
  ...inLanguage(langOf(text.language)),
});

/** What the API keeps in Polish alone. */
export const polish = (text: string): Run => words({ value: text, language: 'PL' });

/** What people wrote, as it stands below a heading of the fourth level. */
export const markdownBlock = ({ value, language }: LocalizedTextValue): Block => ({
  kind: 'markdown',
  source: value,
  html: renderMarkdown(tie(value, language), 4),
  ...inLanguage(langOf(language)),
});

/** A line that begins with what it is about; none when there is nothing to say. */
export const fact = (label: string, runs: Run[]): Block[] =>
  runs.length === 0
    ? []
    : [
        {
          kind: 'paragraph',
          runs: [{ text: label.endsWith(':') ? label : `${label}:`, strong: true }, plain(' '), ...runs],
        },
      ];

/** Documents, each once, with where they stand. */
export const sourceRuns = (sources: readonly SourceLineFragment[]): Run[] =>
  [...new Map(sources.map((source) => [source.document + source.url, source])).values()].flatMap(
    ({ document, url }, place) => [
      ...(place > 0 ? [plain('; ')] : []),
      { ...polish(document), ...(url ? { href: url } : {}) },
    ],
  );
