import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable(['image']);

// A page already has its h1 and h2: what people write begins below them.
markdown.renderer.rules.heading_open = (tokens, index) => `<h${headingLevel(tokens[index]?.tag)}>`;
markdown.renderer.rules.heading_close = (tokens, index) => `</h${headingLevel(tokens[index]?.tag)}>`;
markdown.renderer.rules.link_open = (tokens, index, options, _environment, renderer) => {
  tokens[index]?.attrSet('rel', 'nofollow ugc noopener');
  return renderer.renderToken(tokens, index, options);
};

const headingLevel = (tag = 'h1') => Math.min(6, Number(tag.slice(1)) + 2);

/** CommonMark as safe HTML: no raw HTML, no pictures, links marked as written by others. */
export const renderMarkdown = (text: string | null | undefined) => (text ? markdown.render(text) : '');

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
