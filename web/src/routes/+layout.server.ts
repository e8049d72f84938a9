import { lookCookie } from '#lib/look.ts';
import { SignedInDocument } from '#lib/server/__generated__/operations.ts';
import { doorOf } from '#lib/server/door.ts';
import { query } from '#lib/server/graphql.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
  // A request without any cookie of ours is the public's: nothing needs to be asked.
  const perhapsSignedIn = event.cookies.getAll().some(({ name }) => name !== lookCookie);
  return {
    demo: doorOf(event).demo,
    viewer: perhapsSignedIn ? (await query(event, SignedInDocument)).viewer : null,
  };
};
