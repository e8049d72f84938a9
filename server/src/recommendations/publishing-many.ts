import type { PublishRecommendationsInput } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { refusal, type Refusal } from '../refusal.ts';
import { fillIn } from '../refusal-sentences.ts';
import { publishAs } from './publishing.ts';

/** Ids of those that were made public, and why the others were not. */
export interface ManyOutcomes {
  published: string[];
  refused: Refusal[];
}

/**
 * Makes a group's or a Forum's recommendations public, each in an act of its own: one that lacks something keeps no other
 * back. A repeat answers what was published before and tries the rest again.
 */
export const publishRecommendations = async (
  context: Context,
  { recommendations, clientMutationId, ...same }: PublishRecommendationsInput,
): Promise<ManyOutcomes> => {
  if (recommendations.length === 0)
    return { published: [], refused: [refusal('REQUIRED', 'recommendations', fillIn)] };
  const outcomes: ManyOutcomes = { published: [], refused: [] };
  for (const [at, one] of recommendations.entries()) {
    const own = clientMutationId ? `${clientMutationId} ${one.reference}` : null;
    const outcome = await publishAs(context, 'publishRecommendations', {
      ...{ ...same, ...one, clientMutationId: own },
    });
    if ('done' in outcome) outcomes.published.push(outcome.done);
    else
      outcomes.refused.push(
        ...outcome.refused.map((each) => ({ ...each, path: ['recommendations', String(at), ...each.path] })),
      );
  }
  return outcomes;
};
