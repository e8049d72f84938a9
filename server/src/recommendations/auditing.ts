import { sql } from 'kysely';
import { facts, fingerprint, type WatchedObject } from '../audit/index.ts';
import type { Trx } from '../database/tables.ts';
import type { AddresseeRole, TextLanguage } from '../graphql/__generated__/types.ts';
import { isPublic, type RecommendationRow } from './recommendation.ts';
import { recommendationColumns } from './recommendations-queries.ts';

/** A recommendation as the audit log compares it before and after an act; null for one that is still to be written. */
export const watchedRecommendation = (
  recommendation: Pick<RecommendationRow, 'id' | 'reference'> | null,
): WatchedObject => ({
  type: 'Recommendation',
  id: recommendation?.id ?? null,
  name: recommendation?.reference ?? null,
  read: readRecommendation,
});

const readRecommendation: WatchedObject['read'] = async (trx, id) => {
  const { texts, details, themes, addressees, classes, linkedTo, ...row } = await wholeRecommendation(
    trx,
    id,
  );
  const named = facts({
    kind: row.kind,
    stage: row.stage,
    version: row.version,
    isPriority: row.isPriority,
    isExample: row.isExample,
    originalLanguage: row.originalLanguage,
    place: row.position,
    adoptedOn: row.adoptedOn,
    adoptedPrecision: row.adoptedPrecision,
    consensus: row.consensus,
    dissent: row.dissent,
    minorityOpinion: fingerprint(row.minorityOpinion),
    byWhenOn: row.byWhenOn,
    byWhenPrecision: row.byWhenPrecision,
    details: fingerprint(details),
    publishedAt: row.publishedAt,
    countsFrom: row.countsFrom,
    withdrawnOn: row.withdrawnOn,
    themes,
    classes,
    linkedTo,
    ...Object.fromEntries(
      texts.flatMap(({ language, words, isMachineMade }) => [
        [`texts.${language}`, fingerprint(words)],
        ...(isMachineMade ? ([[`isMachineMade.${language}`, true]] as const) : []),
      ]),
    ),
    ...Object.fromEntries(
      addressees.flatMap(({ slug, role, wasAtTable, sentOn, respondBy }) => [
        [`addressees.${slug}.role`, role],
        [`addressees.${slug}.wasAtTable`, wasAtTable],
        [`addressees.${slug}.sentOn`, sentOn],
        [`addressees.${slug}.respondBy`, respondBy],
      ]),
    ),
  });
  return { name: row.reference, facts: named, isPublic: isPublic(row) };
};

interface Hanging {
  texts: { language: TextLanguage; words: string; isMachineMade: boolean }[];
  themes: string[] | null;
  details: string | null;
  addressees: {
    slug: string;
    role: AddresseeRole;
    wasAtTable: boolean | null;
    sentOn: string | null;
    respondBy: string | null;
  }[];
  classes: string[] | null;
  linkedTo: string[] | null;
}

/** The row and what hangs on it, in one statement. */
const wholeRecommendation = (trx: Trx, id: string) =>
  trx
    .selectFrom('recommendations as r')
    .select(recommendationColumns)
    .select('r.position')
    .select([
      sql<
        Hanging['texts']
      >`(select coalesce(json_agg(json_build_object('language', t.language, 'isMachineMade', t.is_machine_made,
          'words', json_build_array(t.title, t.body, t.rationale, t.problem, t.parts)::text)), '[]')
        from recommendation_texts t where t.recommendation_id = r.id)`.as('texts'),
      sql<Hanging['details']>`(select json_build_array(d.law_change, d.joint_project)::text
        from recommendation_details d where d.recommendation_id = r.id)`.as('details'),
      sql<Hanging['themes']>`(select json_agg(t.slug order by t.slug)
        from recommendation_themes rt join themes t on t.id = rt.theme_id
        where rt.recommendation_id = r.id)`.as('themes'),
      sql<Hanging['addressees']>`(select coalesce(json_agg(json_build_object('slug', i.slug, 'role', a.role,
          'wasAtTable', a.was_at_table,
          'sentOn', a.sent_on, 'respondBy', a.respond_by)), '[]')
        from addressees a join institutions i on i.id = a.institution_id
        where a.recommendation_id = r.id)`.as('addressees'),
      sql<Hanging['classes']>`(select json_agg(c.key order by c.key)
        from recommendation_classes rc join addressee_classes c on c.id = rc.class_id
        where rc.recommendation_id = r.id)`.as('classes'),
      sql<
        Hanging['linkedTo']
      >`(select json_agg(l.type || ' ' || other.reference order by other.reference, l.type)
        from recommendation_links l join recommendations other on other.id = l.to_id
        where l.from_id = r.id)`.as('linkedTo'),
    ])
    .where('r.id', '=', id)
    .executeTakeFirstOrThrow();
