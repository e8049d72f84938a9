import { sql, type RawBuilder } from 'kysely';
import type { Trx } from '../database/tables.ts';
import { fold } from '../institutions/index.ts';

/** Lower-case words without diacritics. */
const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Stores what a recommendation can be found by: reference, titles first, then texts, in all its languages. */
export const index = async (trx: Trx, recommendationId: string): Promise<void> => {
  const texts = await trx
    .selectFrom('recommendationTexts as t')
    .innerJoin('recommendations as r', 'r.id', 't.recommendationId')
    .select(['r.reference', 't.title', 't.body', 't.rationale'])
    .where('r.id', '=', recommendationId)
    .execute();
  const titles = texts.flatMap(({ reference, title }) => wordsOf(`${reference} ${title}`)).join(' ');
  const bodies = texts.flatMap(({ body, rationale }) => wordsOf(`${body} ${rationale ?? ''}`)).join(' ');
  await trx
    .updateTable('recommendations')
    .set({
      search: sql<string>`setweight(to_tsvector('simple', ${titles}), 'A') || setweight(to_tsvector('simple', ${bodies}), 'B')`,
    })
    .where('id', '=', recommendationId)
    .execute();
};

/**
 * SQL for the query a reader typed, null when it holds no word. Every word must begin a word of the text. Longer words
 * are cut, since Polish inflects at the end: "szczepień" finds "szczepienia".
 */
export const searchQuery = (search: string | null | undefined): RawBuilder<unknown> | null => {
  const words = wordsOf(search ?? '').slice(0, 12);
  if (words.length === 0) return null;
  return sql`to_tsquery('simple', ${words.map((word) => `${stem(word)}:*`).join(' & ')})`;
};

const stem = (word: string): string => {
  if (word.length < 5 || /\d/.test(word)) return word;
  return word.slice(0, word.length < 7 ? -1 : -2);
};
