import { may, permit, type Verb } from '../accounts/index.ts';
import { inOneAct, type AuditedAct } from '../database/act.ts';
import type { Role } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { refusal, refused, type Outcome } from '../refusal.ts';
import { changedMeanwhile, notAllowed, notFound, wrongStage } from '../refusal-sentences.ts';
import { isPublic, type RecommendationInPlace } from './recommendation.ts';
import { watchedRecommendation } from './auditing.ts';
import { lockedRecommendation } from './recommendations-queries.ts';

/** True when the asker may see it: it is public, or theirs to work on. */
export const maySee = (context: Context, recommendation: RecommendationInPlace): boolean =>
  isPublic(recommendation) || may(context.viewer, 'readDraft', recommendation.place);

/** What an act on a recommendation is done with. */
export interface RecommendationAct extends AuditedAct {
  recommendation: RecommendationInPlace;
  /** The role it is done in. */
  role: Role;
}

interface Input {
  clientMutationId?: string | null;
  reference: string;
  version?: number;
}

/**
 * The frame of every act on a recommendation: it exists and is the actor's to see, the actor's role reaches it, nobody
 * changed it meanwhile, and its stage allows the act. Then `run` does it, on the locked row, in one transaction.
 */
export const onRecommendation = <I extends Input>(
  context: Context,
  verb: Verb,
  input: I,
  run: (act: RecommendationAct) => Promise<Outcome>,
): Promise<Outcome> =>
  inOneAct(context, verb, input, async (act) => {
    const recommendation = await lockedRecommendation(act.trx, { reference: input.reference });
    if (!recommendation || !maySee(context, recommendation))
      return refused('NOT_FOUND', 'reference', notFound);
    await act.audit.about(act.trx, watchedRecommendation(recommendation));
    if (!may(context.viewer, verb, recommendation.place)) return refused('NOT_ALLOWED', [], notAllowed);
    if (input.version !== undefined && input.version !== recommendation.version)
      return conflict(recommendation);
    const verdict = permit(context.viewer, verb, recommendation.place, recommendation.stage);
    if ('no' in verdict) {
      const sentence = verdict.no === 'NOT_ALLOWED' ? notAllowed : wrongStage;
      return refused(verdict.no, verdict.no === 'NOT_ALLOWED' ? [] : 'reference', sentence);
    }
    act.audit.inRole(verdict.role);
    return run({ ...act, recommendation, role: verdict.role });
  });

const conflict = ({ id }: RecommendationInPlace): Outcome => ({
  refused: [refusal('CONFLICT', 'version', changedMeanwhile)],
  current: id,
});
