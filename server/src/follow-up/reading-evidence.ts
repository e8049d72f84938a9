import { may, type Place, type Verb } from '../accounts/index.ts';
import type { Context } from '../graphql/context.ts';
import { placesOf } from '../recommendations/index.ts';
import { isPending } from './follow-up-queries.ts';

/** Those who could confirm what waits for a second person, assess it, or entered it see it before; nobody else does. */
const readersOfPending: readonly Verb[] = ['confirmClosure', 'assessStatus', 'reportStatus', 'confirmReport'];

export const mayReadPending = (viewer: Context['viewer'], place: Place): boolean =>
  readersOfPending.some((verb) => may(viewer, verb, place));

/** The file behind a piece of evidence: public with its recommendation, once its status update waits for nobody. */
export const fileFor = async ({ db, viewer }: Pick<Context, 'db' | 'viewer'>, evidenceId: string) => {
  const file = await db
    .selectFrom('evidence as e')
    .innerJoin('uploads as file', 'file.id', 'e.uploadId')
    .innerJoin('statusUpdates as u', 'u.id', 'e.statusUpdateId')
    .leftJoin('confirmations as c', 'c.statusUpdateId', 'u.id')
    .innerJoin('addressees as a', 'a.id', 'u.addresseeId')
    .innerJoin('recommendations as r', 'r.id', 'a.recommendationId')
    .select([
      'file.id',
      'file.fileName',
      'file.mediaType',
      'file.sha256',
      'a.institutionId',
      'a.recommendationId',
    ])
    .select(isPending.as('isPending'))
    .where('e.id', '=', evidenceId)
    .where('r.publishedAt', 'is not', null)
    .executeTakeFirst();
  if (!file?.isPending) return file ?? null;
  const [recommendation] = await placesOf(db, [file.recommendationId]);
  return mayReadPending(viewer, { ...recommendation?.place, institutionId: file.institutionId })
    ? file
    : null;
};
