import { doorOf } from '#lib/server/door.ts';
import { readReport } from '#lib/server/report/reading.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  report: await readReport(event, event.params.slug),
  canPrint: doorOf(event).canPrint,
});
