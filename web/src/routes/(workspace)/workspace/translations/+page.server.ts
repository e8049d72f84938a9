import { error } from '@sveltejs/kit';
import { TranslationQueueDocument } from '#lib/server/__generated__/operations.ts';
import { query } from '#lib/server/graphql.ts';
import { changedSince } from '#lib/server/translations.ts';
import { languageOfTag, textTags } from '#lib/workspace/translating.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  const language = languageOfTag(searchParams.get('jezyk') ?? '') ?? null;
  const forum = searchParams.get('forum') || null;
  const after = searchParams.get('po');
  const { viewer, forums } = await query(event, TranslationQueueDocument, { language, forum, after });
  if (!viewer) error(403);
  const { translations } = viewer;
  return {
    language: language ? textTags[language] : '',
    forum: forum ?? '',
    forums: forums.edges.map(({ node }) => node),
    total: translations.totalCount,
    waiting: translations.edges.map(({ node: { original, translation, ...waiting } }) => ({
      ...waiting,
      title: original.title,
      tag: original.tag,
      isStale: translation?.isStale ?? false,
      changed: translation?.isStale ? changedSince(translation.originalThen, original) : {},
    })),
    next: translations.pageInfo.hasNextPage ? translations.pageInfo.endCursor : null,
  };
};
