import type { TextLanguage } from '../graphql/__generated__/types.ts';
import type { Database } from '../database/tables.ts';
import { edge, loader } from '../graphql/loaders.ts';
import type { RecommendationRow, RecommendationTextRow } from './recommendation.ts';
import { spokenIn } from './searching.ts';
import { termsIn, type Term } from './glossary.ts';
import { revisionsOf, textsInUseOf } from './recommendations-queries.ts';

/** Every text of these recommendations, each with what it takes to tell whether it has fallen behind. */
export const textsBesideOriginals = async (
  db: Database,
  recommendations: readonly Pick<RecommendationRow, 'id' | 'originalLanguage'>[],
): Promise<RecommendationTextRow[]> => {
  const ids = recommendations.map(({ id }) => id);
  const texts = ids.length > 0 ? await textsInUseOf(db, ids) : [];
  return recommendations.flatMap(({ id, originalLanguage }) => {
    const own = texts.filter(({ recommendationId }) => recommendationId === id);
    const originalVersion = own.find(({ language }) => language === originalLanguage)?.version ?? 0;
    return own.map((text) => ({ ...text, originalLanguage, originalVersion }));
  });
};

const isOriginal = ({ language, originalLanguage }: RecommendationTextRow): boolean =>
  language === originalLanguage;

/** `simple` is a registered variant, "simplified form". Source: IANA Language Subtag Registry, added 2015-12-29. */
const tags: Record<TextLanguage, string> = { PL: 'pl', EN: 'en', UK: 'uk', PL_EASY: 'pl-simple' };

export const textsResolvers = {
  RecommendationText: {
    tag: ({ language }: RecommendationTextRow) => tags[language],
    isOriginal,
    isStale: (text: RecommendationTextRow) =>
      !isOriginal(text) && (text.translatesVersion ?? 0) < text.originalVersion,
    terms: ({ language, title, problem, rationale, body, parts }: RecommendationTextRow) =>
      termsIn(
        [title, problem ?? '', rationale ?? '', body, ...parts.map(({ text }) => text)],
        spokenIn(language),
      ),
  },
  GlossaryTerm: {
    polish: ({ pl }: Term) => pl,
    english: ({ en }: Term) => en,
    ukrainian: ({ uk }: Term) => uk ?? null,
  },
};

export const textsLoaders = {
  Recommendation: {
    text: loader<RecommendationRow, { language?: TextLanguage | null }, RecommendationTextRow | null>(
      async (queries, { db }) => {
        const texts = await textsBesideOriginals(
          db,
          queries.map(({ obj }) => obj),
        );
        return queries.map(
          ({ obj, params }) =>
            texts.find(
              ({ recommendationId, language }) =>
                recommendationId === obj.id && language === (params.language ?? obj.originalLanguage),
            ) ?? null,
        );
      },
    ),
  },
  RecommendationText: {
    originalThen: edge(async (texts: RecommendationTextRow[], { db }) => {
      const ids = [...new Set(texts.map(({ recommendationId }) => recommendationId))];
      const revisions = await revisionsOf(db, ids);
      return texts.map(({ recommendationId, originalLanguage, translatesVersion }) => {
        const earlier = revisions.filter(
          (each) =>
            each.recommendationId === recommendationId &&
            each.language === originalLanguage &&
            each.version <= (translatesVersion ?? 0),
        );
        return earlier.toSorted((one, other) => other.version - one.version)[0] ?? null;
      });
    }),
  },
};
