import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable(['image']);

// A page already has headings of its own: what people write begins below them.
markdown.renderer.rules.heading_open = (tokens, index, _options, place) =>
  `<h${headingLevel(tokens[index]?.tag, place)}>`;
markdown.renderer.rules.heading_close = (tokens, index, _options, place) =>
  `</h${headingLevel(tokens[index]?.tag, place)}>`;
markdown.renderer.rules.link_open = (tokens, index, options, _environment, renderer) => {
  tokens[index]?.attrSet('rel', 'nofollow ugc noopener');
  return renderer.renderToken(tokens, index, options);
};

const headingLevel = (tag = 'h1', place?: Record<string, unknown>) =>
  Math.min(6, Number(tag.slice(1)) + Number(place?.['below'] ?? 2));

/** CommonMark as safe HTML: no raw HTML, no pictures, links marked as written by others, headings `below` a level. */
export const renderMarkdown = (text: string | null | undefined, below = 2) =>
  text ? markdown.render(text, { below }) : '';

/** The same CommonMark as tokens, for what is not HTML. */
export const readMarkdown = (text: string) => markdown.parse(text, {});

/** The first paragraph as plain text, for lists and descriptions. */
export function excerpt(text: string, length = 200): string {
  const plain = markdown
    .parse(text, {})
    .flatMap((token) => token.children ?? [])
    .map((token) => token.content || ' ')
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length <= length ? plain : `${plain.slice(0, plain.lastIndexOf(' ', length))} …`;
}
