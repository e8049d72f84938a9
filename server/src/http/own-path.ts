/** `text` as a path of this site, or undefined: what a reader is sent on to must never be somebody else's page. */
export function ownPath(text: unknown): string | undefined {
  // Browsers read a backslash as a slash, and skip tabs and line breaks.
  if (typeof text !== 'string' || !/^\/(?![/\\])[^\\\s\p{Cc}]*$/u.test(text)) return undefined;
  const url = URL.parse(text, 'http://own.invalid');
  if (url?.origin !== 'http://own.invalid' || url.pathname.startsWith('//')) return undefined;
  return `${url.pathname}${url.search}${url.hash}`;
}
