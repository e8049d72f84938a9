import { recordAudit } from '../audit/index.ts';
import type { Clock } from '../database/clock.ts';
import type { Database } from '../database/tables.ts';

/** The header in which our own code tells better-auth which request it serves. */
export const REQUEST_ID = 'x-request-id';

/** What better-auth tells a hook, as far as the audit log asks. */
interface Asked {
  path?: string | undefined;
  headers?: Headers | undefined;
}

/** Sessions as the audit log sees them: however one was begun or ended, it went through here. */
export const sessionAudit = (db: Database, clock: Clock) => {
  const entry = (verb: string, personId: string | null, asked: Asked | null) => ({
    verb,
    now: clock.now(),
    requestId: asked?.headers?.get(REQUEST_ID) ?? null,
    personId,
    object: { type: 'Person', id: personId },
  });
  return {
    begun: ({ userId }: { userId: string }, asked: Asked | null) =>
      recordAudit(db, entry('signIn', userId, asked)),
    ended: ({ userId }: { userId: string }, asked: Asked | null) =>
      recordAudit(db, entry(asked?.path === '/sign-out' ? 'signOut' : 'endSession', userId, asked)),
    /** Whose account it was tried on, if there is one; the address that was typed is kept nowhere. */
    async failed(email: string, asked: Asked) {
      const person = await db
        .selectFrom('people')
        .select('id')
        .where('email', '=', email.trim().toLowerCase())
        .executeTakeFirst();
      const { object, ...rest } = entry('failSignIn', null, asked);
      await recordAudit(db, { ...rest, object: { ...object, id: person?.id ?? null } });
    },
  };
};

export type SessionAudit = ReturnType<typeof sessionAudit>;
