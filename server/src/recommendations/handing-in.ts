import type { Act } from '../database/act.ts';
import type { RecommendationAct } from './acting.ts';

/** Notes which version the group stood behind: what it adopted, or what it handed back with the changes made. */
export const noteHandIn = async (
  { trx, now, recommendation }: Act & Pick<RecommendationAct, 'recommendation'>,
  kind: 'ADOPTED' | 'RESUBMITTED',
): Promise<void> => {
  const version = recommendation.version + 1;
  await trx
    .insertInto('recommendationHandIns')
    .values({ recommendationId: recommendation.id, version, kind, recordedAt: now })
    .execute();
};
