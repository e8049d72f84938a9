import type { RequestEvent } from '@sveltejs/kit';
import {
  ForumReportDocument,
  ForumReportRecommendationsDocument,
  type InReportFragment,
  type ForumReportRecommendationsQuery,
} from '#lib/server/__generated__/operations.ts';
import { found, query } from '#lib/server/graphql.ts';
import type { Report } from '#lib/report/blocks.ts';
import { composeReport } from './composing.ts';

type Recommendations = NonNullable<ForumReportRecommendationsQuery['forum']>['recommendations'];

/** The report of a gathering in the page's language: what is published of it now, and nothing else. */
export async function readReport(event: RequestEvent, slug: string): Promise<Report> {
  const { forum } = await query(event, ForumReportDocument, { slug });
  return composeReport(found(forum), await recommendationsOf(event, slug));
}

async function recommendationsOf(event: RequestEvent, slug: string): Promise<InReportFragment[]> {
  const all: InReportFragment[] = [];
  let after: string | null = null;
  do {
    const answer: ForumReportRecommendationsQuery = await query(event, ForumReportRecommendationsDocument, {
      slug,
      after,
    });
    const { edges, pageInfo }: Recommendations = found(answer.forum).recommendations;
    all.push(...edges.map(({ node }) => node));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
  return all;
}
