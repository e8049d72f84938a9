import { sql } from 'kysely';
import { recordAudit } from '../audit/index.ts';
import type { Clock } from '../database/clock.ts';
import type { Trx } from '../database/tables.ts';
import type { AuditOrigin } from '../graphql/__generated__/types.ts';

/**
 * One entry for a load, with what is there after it. The acts it is made of are invented or copied from documents, and
 * nobody did them now: thousands of entries would only hide the one thing that happened.
 */
export const recordLoad = async (trx: Trx, clock: Clock, origin: AuditOrigin): Promise<void> => {
  const after = await trx
    .selectNoFrom([
      sql<number>`(select count(*)::int from forums)`.as('forums'),
      sql<number>`(select count(*)::int from institutions)`.as('institutions'),
      sql<number>`(select count(*)::int from actions)`.as('actions'),
      sql<number>`(select count(*)::int from recommendations)`.as('recommendations'),
      sql<number>`(select count(*)::int from status_updates)`.as('statusUpdates'),
    ])
    .executeTakeFirstOrThrow();
  await recordAudit(trx, { verb: 'loadContent', now: clock.now(), personId: null, origin, after });
};
