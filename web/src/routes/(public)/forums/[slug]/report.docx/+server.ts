import { getLocale } from '#lib/language.ts';
import { wordDocument } from '#lib/server/report/docx.ts';
import { answerFile } from '#lib/server/report/answering.ts';
import { readReport } from '#lib/server/report/reading.ts';
import type { RequestHandler } from './$types';

/** The report as a Word document, for somebody to finish by hand. */
export const GET: RequestHandler = async (event) => {
  const report = await readReport(event, event.params.slug);
  const { origin } = event.url;
  return answerFile(event, {
    name: `${report.slug}.docx`,
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    madeFrom: ['docx', origin, getLocale(), JSON.stringify(report)],
    make: () => wordDocument(report, origin),
  });
};
