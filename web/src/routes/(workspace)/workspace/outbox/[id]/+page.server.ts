import { LetterDocument } from '#lib/server/__generated__/operations.ts';
import { found, query } from '#lib/server/graphql.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const mail = found((await query(event, LetterDocument, { id: event.params.id })).mail);
  // What stands between the addresses of links, and the addresses, by turns.
  return { mail, parts: mail.text?.trimEnd().split(/(https?:\/\/\S+)/) ?? null };
};
