import { readDay } from '#lib/server/as-of.ts';
import { AuditLogDocument } from '#lib/server/__generated__/operations.ts';
import { found, query } from '#lib/server/graphql.ts';
import { auditObjects } from '#lib/workspace/audit.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  const asked = (name: string) => searchParams.get(name)?.trim().slice(0, 200) || null;
  const days = { since: readDay(event.url, 'od'), until: readDay(event.url, 'do') };
  const objectType = auditObjects.find((type) => type === asked('rzecz')) ?? null;
  const what = { person: asked('osoba'), verb: asked('czynnosc'), objectType, objectId: asked('id') };
  const denied = { tak: true, nie: false }[asked('odmowa') ?? ''] ?? null;
  const { auditLog } = await query(event, AuditLogDocument, {
    after: searchParams.get('po'),
    filter: { ...what, denied, since: days.since.day, until: days.until.day },
  });
  const { edges, pageInfo, totalCount } = found(auditLog);
  return {
    asked: { ...what, denied, ...days },
    total: totalCount,
    entries: edges.map(({ node }) => node),
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  };
};
