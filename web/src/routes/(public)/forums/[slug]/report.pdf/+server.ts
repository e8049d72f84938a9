import { error } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { doorOf } from '#lib/server/door.ts';
import { answerFile } from '#lib/server/report/answering.ts';
import { reportAlone } from '#lib/server/report/alone.ts';
import { readReport } from '#lib/server/report/reading.ts';
import type { RequestHandler } from './$types';

/** The report as a tagged PDF with bookmarks, where the server has a browser to print with. */
export const GET: RequestHandler = async (event) => {
  const door = doorOf(event);
  const report = await readReport(event, event.params.slug);
  if (!door.canPrint) error(501, m.report_no_pdf());
  const html = reportAlone(report, event.url.origin);
  return answerFile(event, {
    name: `${report.slug}.pdf`,
    type: 'application/pdf',
    madeFrom: ['pdf', html],
    async make() {
      const printed = await door.print(html);
      if (printed.ok) return printed.pdf;
      return error(503, printed.reason === 'BUSY' ? m.report_pdf_busy() : m.report_pdf_failed());
    },
  });
};
