import { may, permit, type Verb } from '../accounts/index.ts';
import { inOneAct, type AuditedAct } from '../database/act.ts';
import type { Role } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { refusal, refused, type Outcome, type Refusal } from '../refusal.ts';
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
 * changed it meanwhile, and its stage allows the act. Then `run` does it, on the locked row, in one transaction. An act
 * on two names the `other`: both are locked in the order of their references, so that two such acts never wait for each
 * other.
 */
export const onRecommendation = <I extends Input>(
  context: Context,
  verb: Verb,
  input: I,
  run: (act: RecommendationAct) => Promise<Outcome>,
  other?: string,
): Promise<Outcome> =>
  inOneAct(context, verb, input, async (act) => {
    if (other && other < input.reference) await lockedRecommendation(act.trx, { reference: other });
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

/**
 * The second of two that an act is about, locked: it exists and is the actor's to see, their role reaches it, and its
 * stage allows the act; else why not, at `path`.
 */
export const otherOfTwo = async (
  context: Context,
  { trx, recommendation }: RecommendationAct,
  { verb, reference, path }: { verb: Verb; reference: string; path: string },
): Promise<[RecommendationInPlace, null] | [null, Refusal]> => {
  const other = await lockedRecommendation(trx, { reference });
  if (!other || !maySee(context, other)) return [null, refusal('NOT_FOUND', path, notFound)];
  if (other.id === recommendation.id) return [null, refusal('INVALID', path, anotherOne)];
  const verdict = permit(context.viewer, verb, other.place, other.stage);
  if (!('no' in verdict)) return [other, null];
  return [null, refusal(verdict.no, path, verdict.no === 'NOT_ALLOWED' ? notAllowed : wrongStage)];
};

export const anotherOne = {
  PL: 'Wskaż inną rekomendację niż ta, którą łączysz.',
  EN: 'Name another recommendation than the one you tie.',
  UK: 'Вкажіть іншу рекомендацію, ніж та, яку пов’язуєте.',
};

const conflict = ({ id }: RecommendationInPlace): Outcome => ({
  refused: [refusal('CONFLICT', 'version', changedMeanwhile)],
  current: id,
});
