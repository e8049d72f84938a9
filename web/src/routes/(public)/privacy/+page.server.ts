import { PrivacyDocument } from '#lib/server/__generated__/operations.ts';
import { query } from '#lib/server/graphql.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { dataController, dataRegister } = await query(event, PrivacyDocument);
  return { controller: dataController, register: dataRegister };
};
