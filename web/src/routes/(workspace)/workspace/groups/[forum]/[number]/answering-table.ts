import type { RequestEvent } from '@sveltejs/kit';
import { GroupTableDocument } from '#lib/server/__generated__/operations.ts';
import { found, query } from '#lib/server/graphql.ts';
import { groupNumber } from './group-number.ts';

const types = {
  CSV: 'text/csv; charset=utf-8',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** What a group has as a file that imports again, or the template for one. Nobody keeps it on the way: drafts are the group's own. */
export async function answerTable(
  event: RequestEvent<{ forum: string; number: string }>,
  format: 'CSV' | 'XLSX',
  isTemplate = false,
): Promise<Response> {
  const { forum, number } = event.params;
  const asked = { forum, number: groupNumber(number), format, isTemplate };
  const file = found(found((await query(event, GroupTableDocument, asked)).workingGroup).draftsFile);
  const name = `${forum}-${number}${isTemplate ? '-template' : ''}.${format.toLowerCase()}`;
  return new Response(Buffer.from(file, 'base64'), {
    headers: {
      'content-type': types[format],
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
    },
  });
}
