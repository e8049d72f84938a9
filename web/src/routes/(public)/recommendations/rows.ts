import type { RequestEvent } from '@sveltejs/kit';
import { machineDate } from '#lib/format.ts';
import { href } from '#lib/paths.ts';
import {
  RecommendationRowsDocument,
  type RecommendationRowsQuery,
} from '#lib/server/__generated__/operations.ts';
import { query } from '#lib/server/graphql.ts';
import { readAsked } from './asked.ts';

type Node = RecommendationRowsQuery['recommendations']['edges'][number]['node'];

/** Every row of the list at the same question, page by page as it is read. */
export async function* recommendationRows(event: RequestEvent) {
  const { search, orderBy, filter, asOf } = await readAsked(event);
  let after: string | null = null;
  do {
    const { recommendations }: RecommendationRowsQuery = await query(event, RecommendationRowsDocument, {
      after,
      search,
      filter,
      orderBy,
      asOf,
    });
    for (const { node } of recommendations.edges) yield toRow(event.url.origin, node);
    after = recommendations.pageInfo.hasNextPage ? recommendations.pageInfo.endCursor : null;
  } while (after);
}

const toRow = (origin: string, node: Node) => ({
  reference: node.reference,
  url: origin + href(`/recommendations/${node.reference}`),
  title: node.title.value,
  language: node.title.language.toLowerCase(),
  isMachineMade: node.title.isMachineMade,
  kind: node.kind,
  stage: node.stage,
  isPriority: node.isPriority,
  isExample: node.isExample,
  forum: node.forum?.slug ?? null,
  workingGroup: node.workingGroup?.number ?? null,
  themes: node.themes.map(({ slug }) => slug),
  adoptedOn: node.adoptedOn ? machineDate(node.adoptedOn) : null,
  status: node.headline.status,
  statusBasis: node.headline.basis,
  statusAsOf: node.headline.asOf,
  disagreement: node.headline.disagreement,
  needsReverification: node.headline.needsReverification,
  addressees: node.addressees.map(
    ({ institution, role, response, reported, assessed, sentOn, waitingDays, isOverdue }) => ({
      institution: institution.slug,
      name: institution.name.value,
      isExample: institution.isExample,
      role,
      sentOn,
      response: response?.position ?? null,
      reported: reported?.status ?? null,
      assessed: assessed?.status ?? null,
      waitingDays,
      isOverdue,
    }),
  ),
});

export type Row = ReturnType<typeof toRow>;

/** Starts the rows before the answer does, so that a refusal still has its own status. */
export async function stream(
  rows: AsyncGenerator<Row>,
  write: (row: Row, place: number) => string,
  ends: [string, string],
) {
  const encoder = new TextEncoder();
  let next = await rows.next();
  let place = 0;
  return new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode(ends[0])),
    async pull(controller) {
      if (next.done) {
        controller.enqueue(encoder.encode(ends[1]));
        controller.close();
        return;
      }
      controller.enqueue(encoder.encode(write(next.value, place++)));
      next = await rows.next();
    },
    async cancel() {
      await rows.return(undefined);
    },
  });
}
