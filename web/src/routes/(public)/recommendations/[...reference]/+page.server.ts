import { RecommendationDocument } from '#lib/server/__generated__/operations.ts';
import { readAsOf } from '#lib/server/as-of.ts';
import { found, query } from '#lib/server/graphql.ts';
import { excerpt, renderMarkdown } from '#lib/server/markdown.ts';
import type { PageServerLoad } from './$types';
import { notedEdits, sinceAdoption } from './edits.ts';

export const load: PageServerLoad = async (event) => {
  const { reference } = event.params;
  const { asOf, wrong } = readAsOf(event.url);
  const { recommendation } = await query(event, RecommendationDocument, { reference, asOf });
  const known = found(recommendation);
  return {
    asOf,
    wrong,
    recommendation: known,
    body: renderMarkdown(known.body.value),
    rationale: renderMarkdown(known.rationale?.value),
    problem: renderMarkdown(known.problem?.value),
    wording: renderMarkdown(known.lawChange?.proposedWording),
    since: sinceAdoption(known),
    edits: notedEdits(known),
    inShort: excerpt(known.body.value),
  };
};
