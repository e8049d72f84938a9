import { DemoCastDocument } from '#lib/server/__generated__/operations.ts';
import { found, query } from '#lib/server/graphql.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { demoCast } = await query(event, DemoCastDocument);
  return { cast: found(demoCast) };
};
