import { ForumDeskDocument } from '#lib/server/__generated__/operations.ts';
import { found, query } from '#lib/server/graphql.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { slug } = event.params;
  const { forum, viewer } = await query(event, ForumDeskDocument, { slug });
  const { workingGroups, ...about } = found(forum);
  const here = viewer?.tasks.edges.flatMap(({ node }) =>
    node.recommendation?.forum?.slug === slug ? [node] : [],
  );
  return {
    forum: about,
    groups: workingGroups.map(({ number, topic, drafts }) => ({ number, topic, count: drafts.totalCount })),
    drafts: workingGroups.flatMap(({ number, drafts }) =>
      drafts.edges.map(({ node }) => ({ ...node, group: number })),
    ),
    toSend: here?.filter(({ kind }) => kind === 'SEND') ?? [],
    closures: here?.filter(({ kind }) => kind === 'CONFIRM_CLOSURE') ?? [],
    // A gathering without groups has no list of drafts: what waits to be published is known from what waits.
    toPublish: workingGroups.length === 0 ? (here?.filter(({ kind }) => kind === 'PUBLISH') ?? []) : [],
  };
};
