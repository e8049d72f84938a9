import { recommendationRows, stream } from '../recommendations/rows.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
  const body = await stream(
    recommendationRows(event),
    (row, place) => `${place > 0 ? ',\n' : ''}${JSON.stringify(row)}`,
    ['{"recommendations":[\n', '\n]}\n'],
  );
  return new Response(body, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
