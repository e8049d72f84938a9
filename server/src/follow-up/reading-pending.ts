import { may, type Place } from '../accounts/index.ts';
import type { Context } from '../graphql/context.ts';
import type { StatusUpdateRow } from './follow-up.ts';
import { addresseesIn, isPending } from './follow-up-queries.ts';
import { addresseePlaces } from './places.ts';

type Asker = Pick<Context, 'db' | 'viewer'>;

export const mayReadPending = (viewer: Context['viewer'], place: Place): boolean =>
  may(viewer, 'readPending', place);

/** Whether a status update of a public recommendation is there for the asker: not while it waits for a second person. */
export const maySeeUpdate = async (asker: Asker, update: StatusUpdateRow): Promise<boolean> => {
  if (!update.isPending) return true;
  const [where] = await addresseePlaces(asker, await addresseesIn(asker.db, [update.addresseeId]));
  return where !== undefined && mayReadPending(asker.viewer, where.place);
};

/** The file behind a piece of evidence: public with its recommendation, once its status update waits for nobody. */
export const fileFor = async (asker: Asker, evidenceId: string) => {
  const file = await asker.db
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
  const [where] = await addresseePlaces(asker, [file]);
  return where && mayReadPending(asker.viewer, where.place) ? file : null;
};
