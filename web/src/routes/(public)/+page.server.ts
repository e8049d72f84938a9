import { HomeDocument } from '#lib/server/__generated__/operations.ts';
import { readAsOf } from '#lib/server/as-of.ts';
import { query } from '#lib/server/graphql.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { asOf, wrong } = readAsOf(event.url);
  const { implementationSummary, changes, waiting, forums } = await query(event, HomeDocument, { asOf });
  return {
    asOf,
    wrong,
    summary: implementationSummary,
    changes: changes.edges.map(({ node }) => node),
    waiting: waiting.edges
      .map(({ node }) => ({ ...node, ...longestSilence(node.addressees) }))
      .filter(({ days }) => days > 0),
    forums: forums.edges.map(({ node }) => node),
  };
};

/** For how long, and who was silent longest; how many others are silent too. */
function longestSilence<T extends { waitingDays: number | null }>(addressees: readonly T[]) {
  const silent = addressees
    .filter(({ waitingDays }) => waitingDays !== null)
    .sort((one, other) => (other.waitingDays ?? 0) - (one.waitingDays ?? 0));
  return { days: silent[0]?.waitingDays ?? 0, who: silent[0], others: Math.max(0, silent.length - 1) };
}
