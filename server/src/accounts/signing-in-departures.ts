import { createHash } from 'node:crypto';
import type { Kysely, Selectable } from 'kysely';
import type { Database } from '../database/tables.ts';
import type { LinkFault } from '../http/door-account.ts';
import type { AuthenticationTables, SignInDeparturesTable } from './authentication-tables.ts';
import type { Awaited } from './providers-asking.ts';

/** Seconds somebody has for signing in at a provider. */
export const AWAY = 10 * 60;
/** Milliseconds a departure is remembered once it is over, to say why: a day. */
const REMEMBERED = 24 * 60 * 60 * 1000;

type Departure = Pick<SignInDeparturesTable, 'providerId' | 'back' | 'language'> & Awaited;

export const noteDeparture = (db: Database, { state, ...departure }: Departure, now: Date) =>
  db
    .insertInto('signInDepartures')
    .values({
      ...departure,
      stateHash: hashOf(state),
      expiresAt: new Date(now.getTime() + AWAY * 1000),
    })
    .execute();

/** Uses a departure up. Of two who come back by one, one gets it. */
export async function returnFrom(
  db: Database,
  providerId: string,
  state: string,
  now: Date,
): Promise<{ departure?: Selectable<SignInDeparturesTable>; fault?: LinkFault }> {
  const stateHash = hashOf(state);
  const used = await db
    .updateTable('signInDepartures')
    .set({ usedAt: now })
    .where('stateHash', '=', stateHash)
    .where('providerId', '=', providerId)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', now)
    .returningAll()
    .executeTakeFirst();
  if (used) return { departure: used };
  const departure = await db
    .selectFrom('signInDepartures')
    .selectAll()
    .where('stateHash', '=', stateHash)
    .where('providerId', '=', providerId)
    .executeTakeFirst();
  if (!departure) return { fault: 'FORGED' };
  return { departure, fault: departure.usedAt ? 'USED' : 'EXPIRED' };
}

export const forgetOldDepartures = (db: Kysely<AuthenticationTables>, now: Date) =>
  db
    .deleteFrom('signInDepartures')
    .where('expiresAt', '<', new Date(now.getTime() - REMEMBERED))
    .execute();

const hashOf = (state: string): string => createHash('sha256').update(state).digest('base64url');
