import { error, type RequestEvent } from '@sveltejs/kit';
import { apiLanguage, getLocale } from '#lib/language.ts';
import type { TypedDocumentString } from './__generated__/operations.ts';
import { doorOf } from './door.ts';

type Arguments<Variables> =
  Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables];

/**
 * The only door to data: one operation, in the page's language, as the person asking.
 * What was asked wrongly (a date that does not exist, a broken cursor) answers 400, a fault 503.
 */
export async function query<Result, Variables extends Record<string, unknown>>(
  event: RequestEvent,
  document: TypedDocumentString<Result, Variables>,
  ...[variables]: Arguments<Variables>
): Promise<Result> {
  const {
    data,
    errors,
    statusCode = 200,
  } = await doorOf(event).graphql(document.toString(), variables ?? {}, {
    language: apiLanguage(getLocale()),
  });
  if (errors?.length || !data) {
    const requestId = errors?.[0]?.extensions?.requestId;
    const askedWrongly = statusCode >= 400 && statusCode < 500;
    error(askedWrongly ? 400 : 503, errors?.[0]?.message ?? 'No answer', requestId ? { requestId } : {});
  }
  return data as Result;
}

/** The same for an act: reads better in an action. Refusals stand in the payload's `userErrors`. */
export const mutate = query;

/** What was asked for by name, or the page that says there is no such thing. */
export function found<T>(thing: T | null | undefined): T {
  return thing ?? error(404);
}
