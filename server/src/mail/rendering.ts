import type { Language } from '../graphql/__generated__/types.ts';
import type { WrittenLetter } from './letter.ts';

export interface RenderedLetter {
  subject: string;
  text: string;
  html: string;
}

const siteName: Record<Language, string> = {
  PL: 'Forum w działaniu',
  EN: 'Forum in action',
  UK: 'Форум у дії',
};

const orCopy: Record<Language, string> = {
  PL: 'Jeśli przycisk nie działa, skopiuj ten adres do przeglądarki:',
  EN: 'If the button does not work, copy this address into your browser:',
  UK: 'Якщо кнопка не працює, скопіюйте цю адресу в браузер:',
};

/** A letter as plain text and as HTML, with its link on `origin`. Whatever it quotes is text, never markup. */
export function render(
  { subject, language, content }: { subject: string; language: Language; content: WrittenLetter },
  origin: string,
): RenderedLetter {
  const { lines, after } = content;
  const button = content.button && { ...content.button, url: new URL(content.button.path, origin).href };
  const foot = `${siteName[language]}, ${origin}`;
  const text = [...lines, ...(button ? [`${button.label}:\n${button.url}`] : []), ...after, `-- \n${foot}`];
  return {
    subject,
    text: `${text.join('\n\n')}\n`,
    html: page(subject, language.toLowerCase(), [
      ...lines.map(paragraph),
      ...(button ? [press(button), paragraph(orCopy[language]), address(button.url)] : []),
      ...after.map(paragraph),
      `<hr style="border:0;border-top:1px solid #767676;margin:24px 0"><p style="font-size:14px">${escape(foot)}</p>`,
    ]),
  };
}

const page = (title: string, language: string, parts: string[]): string => `<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escape(title)}</title>
</head>
<body style="margin:0;padding:16px">
<main lang="${language}" style="max-width:36em;margin:0 auto;font:16px/1.5 sans-serif">
<h1 style="font-size:22px;line-height:1.3">${escape(title)}</h1>
${parts.join('\n')}
</main>
</body>
</html>
`;

const paragraph = (line: string): string => `<p>${escape(line).replaceAll('\n', '<br>')}</p>`;

const press = ({ label, url }: { label: string; url: string }): string =>
  `<p><a href="${escape(url)}" style="display:inline-block;padding:12px 20px;border-radius:4px;background:#1f3f77;color:#ffffff;font-weight:bold;text-decoration:none">${escape(label)}</a></p>`;

const address = (url: string): string => `<p style="word-break:break-all">${escape(url)}</p>`;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? '');
