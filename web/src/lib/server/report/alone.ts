import { render } from 'svelte/server';
import { getLocale } from '#lib/language.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Report } from '#lib/report/blocks.ts';
import ReportComponent from '#lib/report/Report.svelte';
import alone from '../../report/alone.css?inline';
import look from '../../report/report.css?inline';
import latin from '../../styles/fonts/source-serif-4-latin.woff2?inline';
import polish from '../../styles/fonts/source-serif-4-polish.woff2?inline';

// The Polish face comes last: the browser looks there first, for the letters it says it has.
const faces = [latin, polish].map((file, place) => face(file, place === 1));

function face(file: string, onlyPolish: boolean): string {
  const range = onlyPolish ? 'unicode-range:U+104-107,U+118-119,U+141-144,U+15A-15B,U+179-17C;' : '';
  return `@font-face{font-family:'Source Serif';font-weight:400 700;src:url(${file}) format('woff2');${range}}`;
}

const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:";

/** The report as one HTML document that asks for nothing else. */
export function reportAlone(report: Report, origin: string): string {
  const { body } = render(ReportComponent, { props: { report, origin } });
  const title = m.report_title({ forum: report.title.text }).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html><html lang="${getLocale()}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>${title}</title><style>${[...faces, look, alone].join('')}</style></head><body>${body}</body></html>`;
}
