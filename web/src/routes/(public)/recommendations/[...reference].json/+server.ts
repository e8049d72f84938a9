import { json } from '@sveltejs/kit';
import { RecommendationDocument } from '#lib/server/__generated__/operations.ts';
import { readAsOf } from '#lib/server/as-of.ts';
import { found, query } from '#lib/server/graphql.ts';
import type { RequestHandler } from './$types';

/** Everything the page of one recommendation shows, as data. */
export const GET: RequestHandler = async (event) => {
  const { reference } = event.params;
  const { asOf } = readAsOf(event.url);
  const { recommendation } = await query(event, RecommendationDocument, { reference, asOf });
  return json({ asOf, recommendation: found(recommendation) });
};
