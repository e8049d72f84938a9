import { sql } from 'kysely';
import type { Act } from '../database/act.ts';
import { dayInWarsaw } from '../database/clock.ts';
import { newId } from '../database/ids.ts';
import type { DatePrecision, ResponsePosition, Role } from '../graphql/__generated__/types.ts';
import type { ActivityKind, InnerKind } from './activity-tables.ts';

const innerKinds: readonly ActivityKind[] = [
  'DRAFTED',
  'SUBMITTED',
  'ADOPTION_UNDONE',
  'CHANGES_REQUESTED',
  'RESUBMITTED',
  'EDITED',
  'REPORT_CONFIRMED',
] satisfies InnerKind[];

export interface Happening {
  kind: ActivityKind;
  recommendationId: string;
  addresseeId?: string;
  statusUpdateId?: string;
  linkedRecommendationId?: string;
  /** The day it happened; today when left out. */
  on?: string | null;
  precision?: DatePrecision | null;
  /** The role it was done in. */
  role?: Role | null;
  position?: ResponsePosition;
  note?: string | null;
  dueOn?: string | null;
  previousDueOn?: string | null;
  /** False while a second person has yet to confirm. */
  isPublic?: boolean;
  /** False for what makes nothing old new again: it then leaves the recommendation's latest event where it is. */
  isNews?: boolean;
}

/**
 * Records what happened, in the transaction of the act itself. A public event also moves the recommendation's latest
 * event, by the day it happened: history that is entered late does not make old things new (domain.md, rule 8).
 */
export const record = async ({ trx, personId, now }: Act, happening: Happening): Promise<void> => {
  const { on, isNews = true, ...rest } = happening;
  const isPublic = happening.isPublic ?? !innerKinds.includes(happening.kind);
  const { occurredUntil } = await trx
    .insertInto('activities')
    .values({
      id: newId(),
      ...blank,
      ...rest,
      isPublic,
      occurredOn: on ?? dayInWarsaw(now),
      precision: happening.precision ?? 'DAY',
      recordedAt: now,
      personId,
    })
    .returning('occurredUntil')
    .executeTakeFirstOrThrow();
  if (isPublic && isNews)
    await moveLatestEvent({ trx, personId, now }, happening.recommendationId, occurredUntil);
};

const blank = {
  role: null,
  addresseeId: null,
  statusUpdateId: null,
  linkedRecommendationId: null,
  position: null,
  note: null,
  dueOn: null,
  previousDueOn: null,
};

const moveLatestEvent = ({ trx, now }: Act, recommendationId: string, day: string) =>
  trx
    .updateTable('recommendations')
    .set({
      lastEventOn: sql<string>`greatest(last_event_on, least(${day}::date, ${dayInWarsaw(now)}::date))`,
      lastChangedAt: now,
    })
    .where('id', '=', recommendationId)
    .execute();
