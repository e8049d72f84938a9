import { sql } from 'kysely';
import { createHash } from 'node:crypto';
import type { Database } from '../database/tables.ts';
import type { AddresseeRole, Language } from '../graphql/__generated__/types.ts';
import { recommendationColumns, type RecommendationRow } from '../recommendations/index.ts';
import { fold } from '../words/index.ts';

interface TextNow {
  language: Language;
  title: string;
  body: string;
  rationale: string | null;
  problem: string | null;
  parts: { label: string; text: string }[];
}

/** A recommendation as it is, with all that an import compares. */
export interface Current extends RecommendationRow {
  seriesId: string | null;
  texts: TextNow[];
  lawChange: Partial<Record<'act' | 'article' | 'proposedWording' | 'eli', string | null>> | null;
  jointProject: Partial<Record<'partners' | 'budget' | 'funding' | 'continuation', string | null>> | null;
  /** Its own themes; and those it counts under, which are its group's where it has none. */
  themes: string[];
  effectiveThemes: string[];
  addressees: { slug: string; role: AddresseeRole; viaClass: string | null; wasAtTable: boolean | null }[];
  classes: { key: string; role: AddresseeRole }[];
}

/** Recommendations with all that hangs on them, by id or by reference, in one statement. */
export const currentOnes = async (
  db: Database,
  by: { ids: readonly string[] } | { references: readonly string[] } | { workingGroupId: string },
): Promise<Current[]> => {
  if ('ids' in by && by.ids.length === 0) return [];
  if ('references' in by && by.references.length === 0) return [];
  return (await db
    .selectFrom('recommendations as r')
    .innerJoin('forums as f', 'f.id', 'r.forumId')
    .leftJoin('recommendationDetails as d', 'd.recommendationId', 'r.id')
    .select(recommendationColumns)
    .select(['f.seriesId', 'd.lawChange', 'd.jointProject'])
    .select([
      sql<
        TextNow[]
      >`(select coalesce(json_agg(json_build_object('language', t.language, 'title', t.title, 'body', t.body,
          'rationale', t.rationale, 'problem', t.problem, 'parts', t.parts)), '[]')
        from recommendation_texts t where t.recommendation_id = r.id)`.as('texts'),
      sql<string[]>`array(select t.slug from recommendation_themes rt join themes t on t.id = rt.theme_id
        where rt.recommendation_id = r.id order by t.position, t.slug)`.as('themes'),
      sql<string[]>`array(select t.slug from working_group_themes gt join themes t on t.id = gt.theme_id
        where gt.working_group_id = r.working_group_id order by t.position, t.slug)`.as('effectiveThemes'),
      sql<Current['addressees']>`(select coalesce(json_agg(json_build_object('slug', i.slug, 'role', a.role,
          'viaClass', c.key, 'wasAtTable', a.was_at_table) order by a.id), '[]')
        from addressees a join institutions i on i.id = a.institution_id
        left join addressee_classes c on c.id = a.via_class_id where a.recommendation_id = r.id)`.as(
        'addressees',
      ),
      sql<Current['classes']>`(select coalesce(json_agg(json_build_object('key', c.key, 'role', rc.role)
          order by c.position, c.key), '[]')
        from recommendation_classes rc join addressee_classes c on c.id = rc.class_id
        where rc.recommendation_id = r.id)`.as('classes'),
    ])
    .$if('ids' in by, (query) =>
      query.where('r.id', '=', sql<string>`any(${'ids' in by ? by.ids : []}::uuid[])`),
    )
    .$if('references' in by, (query) =>
      query.where('r.reference', '=', sql<string>`any(${'references' in by ? by.references : []}::text[])`),
    )
    .$if('workingGroupId' in by, (query) =>
      query.where('r.workingGroupId', '=', 'workingGroupId' in by ? by.workingGroupId : ''),
    )
    .orderBy('r.position')
    .orderBy('r.number')
    .execute()) as Current[];
};

/** Ids of a group's recommendations by the fingerprint of what they say, in each of their languages. */
export const textKeysOf = async (db: Database, workingGroupId: string): Promise<Map<string, string>> => {
  const keys = new Map<string, string>();
  let last = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await db
      .selectFrom('recommendationTexts as t')
      .innerJoin('recommendations as r', 'r.id', 't.recommendationId')
      .select(['r.id', 't.title', 't.body'])
      .where('r.workingGroupId', '=', workingGroupId)
      .where('r.id', '>', last)
      .orderBy('r.id')
      .limit(2000)
      .execute();
    const end = rows.at(-1)?.id;
    if (!end) return keys;
    for (const { id, title, body } of rows)
      if (!keys.has(textKey(title, body))) keys.set(textKey(title, body), id);
    // A recommendation in several languages may be cut at the end of a page: its other texts are read again.
    last =
      rows.length < 2000 || rows[0]?.id === end ? end : (rows.findLast(({ id }) => id !== end)?.id ?? end);
    if (rows.length < 2000) return keys;
  }
};

/** A fingerprint of title and text that case, diacritics, signs and spaces do not change. */
export const textKey = (title: string, body: string): string =>
  fingerprint(`${plain(title)}\n${plain(body)}`);

export const fingerprint = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 22);

const plain = (text: string) =>
  fold(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
