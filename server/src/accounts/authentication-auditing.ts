import { recordAudit } from '../audit/index.ts';
import { asksForSecondFactor } from './authentication-second-factor.ts';
import type { Clock } from '../database/clock.ts';
import type { Database } from '../database/tables.ts';

/** The header in which our own code tells better-auth which request it serves. */
export const REQUEST_ID = 'x-request-id';

/** What better-auth tells a hook, as far as the audit log asks. */
interface Asked {
  path?: string | undefined;
  body?: unknown;
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
  /** Sessions that better-auth starts and takes back at once, to ask for a code: nobody has signed in by them. */
  const takenBack = new Set<string>();
  const waitsForCode = async (personId: string, asked: Asked | null): Promise<boolean> => {
    if (!asksForSecondFactor(asked ?? {})) return false;
    const person = await db
      .selectFrom('people')
      .select('twoFactorEnabled')
      .where('id', '=', personId)
      .executeTakeFirst();
    return person?.twoFactorEnabled ?? false;
  };
  return {
    async begun({ id, userId }: { id: string; userId: string }, asked: Asked | null) {
      if (await waitsForCode(userId, asked)) takenBack.add(id);
      else {
        const { provider } = (asked?.body ?? {}) as { provider?: string };
        await recordAudit(db, { ...entry('signIn', userId, asked), after: provider ? { provider } : null });
      }
    },
    async ended({ id, userId }: { id: string; userId: string }, asked: Asked | null) {
      if (takenBack.delete(id)) return;
      await recordAudit(db, entry(asked?.path === '/sign-out' ? 'signOut' : 'endSession', userId, asked));
    },
    passkeyAdded: (personId: string, asked: Asked) => recordAudit(db, entry('addPasskey', personId, asked)),
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
