import { InboxDocument } from '#lib/server/__generated__/operations.ts';
import { found, query } from '#lib/server/graphql.ts';
import { latestDue } from './promised.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { slug } = event.params;
  const after = event.url.searchParams.get('po');
  const { institution, viewer } = await query(event, InboxDocument, { slug, after });
  const { addressed, ...about } = found(institution);
  const steps = new Map(
    viewer?.tasks.edges.flatMap(({ node }) =>
      node.addressee ? [[node.addressee.id, node.kind] as const] : [],
    ),
  );
  const rows = addressed.edges.map(({ node: { commitments, ...addressee } }) => ({
    ...addressee,
    promised: latestDue(commitments),
    step: steps.get(addressee.id) ?? null,
  }));
  // What is late first, then what waits for this person; the rest as it came.
  const urgency = ({ isOverdue, step }: (typeof rows)[number]) => (isOverdue ? 0 : step ? 1 : 2);
  return {
    institution: about,
    total: addressed.totalCount,
    next: addressed.pageInfo.hasNextPage ? addressed.pageInfo.endCursor : null,
    rows: rows.toSorted((one, other) => urgency(one) - urgency(other)),
    isTheirs: Boolean(viewer?.roles.some(({ institution: own }) => own?.slug === slug)),
  };
};
