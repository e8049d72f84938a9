import { AccountDocument } from '#lib/server/__generated__/operations.ts';
import { doorOf } from '#lib/server/door.ts';
import { found, query } from '#lib/server/graphql.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  me: found((await query(event, AccountDocument)).viewer),
  factor: await doorOf(event).account.secondFactor(),
});
