import { newId } from '../database/ids.ts';
import type { Database } from '../database/tables.ts';
import type { AuditOrigin, Role } from '../graphql/__generated__/types.ts';
import type { Facts } from './audit-tables.ts';

/** What an entry is about: the type and id of a thing, and the name it goes by, which is never a person's. */
export interface AuditedObject {
  type: string;
  id: string | null;
  name?: string | null;
}

export interface NewAuditEntry {
  /** What was done: a mutation's name, or an event's, as a verb (`signIn`, `grantRole`). */
  verb: string;
  now: Date;
  /** Who did it; null for the public, a command and the system. */
  personId: string | null;
  /** The role it was done in. */
  role?: Role | null;
  requestId?: string | null;
  /** REQUEST when there is a `requestId`, else SYSTEM. */
  origin?: AuditOrigin;
  object?: AuditedObject | null;
  /** Only what changed; see `difference`. */
  before?: Facts | null;
  after?: Facts | null;
  /** In the words of whoever acted, where the act asks for them. */
  reason?: string | null;
  /** True when it was tried and not allowed. */
  isDenied?: boolean;
}

/**
 * Records one act. Call it in the transaction of the act itself, so that either both stay or neither: acts that go
 * through `inOneAct` are recorded by it and must not be recorded again. Nothing personal goes in but ids.
 *
 * ```ts
 * await recordAudit(trx, {
 *   verb: 'revokeInvitation',
 *   now: clock.now(),
 *   personId: viewer.id,
 *   role: verdict.role,
 *   requestId,
 *   object: { type: 'Invitation', id: invitation.id },
 *   before: { state: 'OPEN' },
 *   after: { state: 'REVOKED' },
 *   reason: input.reason,
 * });
 * ```
 */
export const recordAudit = async (db: Database, entry: NewAuditEntry): Promise<void> => {
  const { verb, now, personId, role = null, requestId = null, object = null } = entry;
  await db
    .insertInto('auditEntries')
    .values({
      id: newId(),
      recordedAt: now,
      origin: entry.origin ?? (requestId === null ? 'SYSTEM' : 'REQUEST'),
      requestId,
      personId,
      role,
      verb,
      isDenied: entry.isDenied ?? false,
      objectType: object?.type ?? null,
      objectId: object?.id ?? null,
      objectName: object?.name ?? null,
      before: entry.before ?? null,
      after: entry.after ?? null,
      reason: entry.reason ?? null,
    })
    .execute();
};
