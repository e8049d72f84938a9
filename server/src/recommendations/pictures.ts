import MarkdownIt from 'markdown-it';

const commonMark = new MarkdownIt('commonmark', { html: false });

/** Whether a text in CommonMark holds a picture that says nothing to those who cannot see it. */
export const hasPictureWithoutWords = (text: string | null | undefined): boolean =>
  Boolean(text) &&
  commonMark
    .parse(text ?? '', {})
    .flatMap(({ children }) => children ?? [])
    .some(({ type, content }) => type === 'image' && !content.trim());
