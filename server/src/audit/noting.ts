import type { Database, Trx } from '../database/tables.ts';
import type { Role } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import type { Outcome } from '../refusal.ts';
import type { Facts } from './audit-tables.ts';
import { difference } from './comparing.ts';
import { recordAudit, type AuditedObject, type NewAuditEntry } from './recording.ts';

/** A thing as it stands. What is said of one that is not public stays out of the log, whoever reads it. */
export interface State {
  /** Null where only people have a name for it. */
  name: string | null;
  facts: Facts;
  isPublic: boolean;
}

/** A thing whose states before and after an act are compared. The id is null while the thing is still to be made. */
export interface WatchedObject extends AuditedObject {
  read(trx: Trx, id: string): Promise<State>;
}

/** Where the frame of an act tells the audit log what it finds out. */
export interface AuditNote {
  /** What the act is about. Reads it as it is now: say it on the locked row, before anything changes. */
  about(trx: Trx, object: WatchedObject): Promise<void>;
  /** The role it is done in. */
  inRole(role: Role): void;
  /** Leaves the entry of an act that was done to the thing with this id, in the act's transaction. */
  done(trx: Trx, thingId: string): Promise<void>;
  /** Leaves an entry when the refusal says that the act was not allowed; outside what was rolled back. */
  refused(db: Database, outcome: Outcome): Promise<void>;
}

/** The note of one act. Acts that join a larger one, as when content is loaded, leave nothing: the larger one does. */
export const auditNote = (
  { db, viewer, requestId, clock }: Context,
  verb: string,
  input: object,
): AuditNote => {
  if (db.isTransaction) return silent;
  let object: WatchedObject | null = null;
  let role: Role | null = null;
  let before: Facts = {};
  // An institution's software acts for whoever made its token.
  const byToken: Facts = viewer?.token ? { byToken: viewer.token.id } : {};
  const entry = (): NewAuditEntry => ({
    verb,
    now: clock.now(),
    personId: viewer?.id ?? null,
    requestId,
    role,
    object,
  });
  return {
    async about(trx, given) {
      object = given;
      if (given.id) before = (await given.read(trx, given.id)).facts;
    },
    inRole(given) {
      role = given;
    },
    async done(trx, thingId) {
      const id = object?.id ?? thingId;
      const after = await object?.read(trx, id);
      await recordAudit(trx, {
        ...entry(),
        object: object && { type: object.type, id, name: after?.name ?? null },
        ...difference(before, { ...after?.facts, ...byToken }),
        reason: after?.isPublic ? reasonIn(input) : null,
      });
    },
    async refused(database, outcome) {
      const denied = 'refused' in outcome && outcome.refused.some(({ code }) => code === 'NOT_ALLOWED');
      if (denied) await recordAudit(database, { ...entry(), isDenied: true });
    },
  };
};

const silent: AuditNote = {
  about: async () => {},
  inRole: () => {},
  done: async () => {},
  refused: async () => {},
};

/** Reasons and change notes are public as soon as the thing is; comments are the group's own and stay out. */
const reasonIn = (input: { reason?: unknown; changeNote?: unknown }): string | null => {
  const given = input.reason ?? input.changeNote;
  return typeof given === 'string' ? given.trim() || null : null;
};
