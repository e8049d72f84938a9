import { GroupDeskDocument } from '#lib/server/__generated__/operations.ts';
import { found, query } from '#lib/server/graphql.ts';
import { groupNumber } from './group-number.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { forum, number } = event.params;
  const { workingGroup } = await query(event, GroupDeskDocument, { forum, number: groupNumber(number) });
  return { group: found(workingGroup) };
};
