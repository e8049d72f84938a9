import { today } from '#lib/format.ts';
import {
  ColleaguesDocument,
  HandoverDocument,
  type HandoverQuery,
  type HandoverQueryVariables,
} from '#lib/server/__generated__/operations.ts';
import type { ImplementationStatus } from '#lib/server/__generated__/schema.ts';
import { found, query } from '#lib/server/graphql.ts';
import type { PageServerLoad } from './$types';

type Page = Awaited<ReturnType<typeof query<HandoverQuery, HandoverQueryVariables>>>;
type Row = NonNullable<Page['institution']>['addressed']['edges'][number]['node'];

const closed: readonly ImplementationStatus[] = [
  'IMPLEMENTED',
  'IMPLEMENTED_OTHERWISE',
  'NOT_IMPLEMENTED',
  'NOT_APPLICABLE',
];
const refused: readonly string[] = ['REJECTED', 'NOT_COMPETENT'];

/** What somebody who takes over has to know of: not laid to rest, not done, not refused. */
const isOpen = ({ recommendation, headline, response }: Row) =>
  recommendation.stage === 'PUBLISHED' &&
  !closed.includes(headline.status) &&
  !refused.includes(response?.position ?? '');

const waits = ({ sentOn, response }: Row) =>
  sentOn !== null && (!response || ['AWAITING', 'ACKNOWLEDGED', 'NO_RESPONSE'].includes(response.position));

export const load: PageServerLoad = async (event) => {
  const { slug } = event.params;
  const rows: Row[] = [];
  let after: string | null = null;
  let institution;
  do {
    const page: Page = await query(event, HandoverDocument, { slug, after });
    const { addressed, ...about } = found(page.institution);
    institution = about;
    rows.push(...addressed.edges.map(({ node }) => node));
    after = addressed.pageInfo.hasNextPage ? addressed.pageInfo.endCursor : null;
  } while (after);
  const { roleHolders } = await query(event, ColleaguesDocument, { filter: { scope: institution.id } });
  const open = rows.filter(isOpen).map((row) => ({ ...row, waitsForAnswer: waits(row) }));
  const soonest = ({ commitments, respondBy }: Row) =>
    [respondBy, ...commitments.map(({ dueOn }) => dueOn)].filter((day) => day !== null).toSorted()[0] ??
    '9999';
  return {
    institution,
    day: today(),
    /** What comes first, first. */
    open: open.toSorted((one, other) => soonest(one).localeCompare(soonest(other))),
    all: rows.length,
    people: roleHolders?.edges.map(({ node }) => node) ?? [],
  };
};
