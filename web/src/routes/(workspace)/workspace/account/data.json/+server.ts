import { OwnDataDocument } from '#lib/server/__generated__/operations.ts';
import { found, query } from '#lib/server/graphql.ts';
import type { RequestHandler } from './$types';

/** Everything known about whoever asks. */
export const GET: RequestHandler = async (event) =>
  new Response(found((await query(event, OwnDataDocument)).ownData), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="forum-moje-dane.json"',
    },
  });
