import { m } from '#lib/paraglide/messages.js';
import { RejectedRowsDocument, type RejectedRowsQuery } from '#lib/server/__generated__/operations.ts';
import { found, query } from '#lib/server/graphql.ts';
import { importId, importInHand } from '../import-in-hand.ts';
import type { RequestHandler } from './$types';

/** The rows that did not go in, as they were, with what is wrong with each: to be mended and imported. */
export const GET: RequestHandler = async (event) => {
  const { columns } = await importInHand(event);
  const id = importId(event);
  const encoder = new TextEncoder();
  const names = columns.map(({ header, letter }) => header || letter);
  const head = [...names, m.import_rejected_because(), m.import_rejected_at()];
  let after: string | null = null;
  // The first page is asked for before the answer begins, so that a refusal still has its own status.
  const pageAfter = async (cursor: string | null) => {
    const answer: RejectedRowsQuery = await query(event, RejectedRowsDocument, { id, after: cursor });
    return found(answer.recommendationImport).rows;
  };
  let next: Awaited<ReturnType<typeof pageAfter>> | null = await pageAfter(null);
  const body = new ReadableStream<Uint8Array>({
    // The mark lets spreadsheets read Polish letters.
    start: (controller) => controller.enqueue(encoder.encode(`\uFEFF${line(head)}`)),
    async pull(controller) {
      const page = next ?? (after ? await pageAfter(after) : null);
      if (!page) return controller.close();
      next = null;
      after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
      const lines = page.edges.map(({ node }) =>
        line([...names.map((_, at) => node.cells?.[at] ?? ''), node.reason ?? '', node.column ?? '']),
      );
      controller.enqueue(encoder.encode(lines.join('')));
    },
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${event.params.forum}-${event.params.number}-rejected.csv"`,
      'cache-control': 'private, no-store',
    },
  });
};

const line = (cells: readonly string[]) => `${cells.map(cell).join(';')}\r\n`;

// A cell that a spreadsheet would run as a formula is disarmed by an apostrophe, which an import takes away again.
function cell(text: string): string {
  const harmless = /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
