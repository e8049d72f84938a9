import type { Clock } from '../database/clock.ts';
import type { Database } from '../database/tables.ts';
import { viewerFor } from './viewer.ts';

/** Keys of the cast of a demo installation; the account of each is `demo-<key>`. */
export const personaKeys = [
  ...(['coordinator', 'coordinator-2', 'rapporteur', 'rapporteur-2', 'moderator'] as const),
  ...([
    'focal-point',
    'deputy',
    'focal-point-2',
    'validator',
    'assessor',
    'auditor',
    'administrator',
  ] as const),
] as const;
export type PersonaKey = (typeof personaKeys)[number];

export const personaId = (key: PersonaKey): string => `demo-${key}`;

/** The cast with what each may do; those not set up yet are left out. */
export const demoCast = async (db: Database, clock: Clock) => {
  const viewers = await Promise.all(personaKeys.map((key) => viewerFor(db, clock, personaId(key))));
  return personaKeys.flatMap((key, at) => {
    const viewer = viewers[at];
    return viewer ? [{ key, name: viewer.name, grants: viewer.grants }] : [];
  });
};
