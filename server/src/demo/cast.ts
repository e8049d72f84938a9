import { grantRole, personaId, type PersonaKey } from '../accounts/index.ts';
import type { Clock } from '../database/clock.ts';
import { today } from '../database/clock.ts';
import type { Database } from '../database/tables.ts';
import type { Role } from '../graphql/__generated__/types.ts';

/** Where a persona's role reaches: slugs, and the number of a group of Wrocław 2015. */
type Reach =
  | { series: string }
  | { wroclawGroup: number }
  | { institution: string }
  | { auditEdition: string }
  | { everything: true };

interface Persona {
  key: PersonaKey;
  name: string;
  role: Role;
  reach: Reach;
  /** Who gave the role, where that decides who knows of it. */
  by?: PersonaKey;
}

/** The example city office without four eyes, and the example ministry with. */
export const cityOffice = 'urzad-miasta-warszawa-przyklad';
export const ministry = 'ministerstwo-spraw-spolecznych-przyklad';

const cast: Persona[] = [
  { key: 'coordinator', name: 'Koordynatorka (przykład)', role: 'COORDINATOR', reach: { series: 'fora' } },
  {
    key: 'coordinator-2',
    name: 'Drugi koordynator (przykład)',
    role: 'COORDINATOR',
    reach: { series: 'fora' },
  },
  {
    key: 'rapporteur',
    name: 'Sprawozdawczyni grupy 3 (przykład)',
    role: 'RAPPORTEUR',
    reach: { wroclawGroup: 3 },
  },
  {
    key: 'rapporteur-2',
    name: 'Sprawozdawca grupy 6 (przykład)',
    role: 'RAPPORTEUR',
    reach: { wroclawGroup: 6 },
  },
  { key: 'moderator', name: 'Moderatorka grupy 3 (przykład)', role: 'MODERATOR', reach: { wroclawGroup: 3 } },
  {
    key: 'focal-point',
    name: 'Osoba kontaktowa w urzędzie (przykład)',
    role: 'FOCAL_POINT',
    reach: { institution: cityOffice },
  },
  {
    key: 'deputy',
    name: 'Zastępca w urzędzie (przykład)',
    role: 'DEPUTY',
    reach: { institution: cityOffice },
  },
  {
    key: 'focal-point-2',
    name: 'Osoba kontaktowa w ministerstwie (przykład)',
    role: 'FOCAL_POINT',
    reach: { institution: ministry },
  },
  {
    key: 'validator',
    name: 'Zatwierdzająca w ministerstwie (przykład)',
    role: 'VALIDATOR',
    reach: { institution: ministry },
  },
  { key: 'assessor', name: 'Oceniająca (przykład)', role: 'ASSESSOR', reach: { series: 'fora' } },
  {
    key: 'auditor',
    name: 'Audytor obywatelski (przykład)',
    role: 'AUDITOR',
    reach: { auditEdition: 'audyt-przyklad' },
    by: 'coordinator',
  },
  {
    key: 'administrator',
    name: 'Administratorka (przykład)',
    role: 'ADMINISTRATOR',
    reach: { everything: true },
  },
];

/** Gives the cast of the demo its accounts and roles. */
export const enterCast = async (db: Database, clock: Clock): Promise<void> => {
  for (const { key, name, role, reach, by } of cast) {
    const id = personaId(key);
    await addPerson(db, clock, { id, name, isExample: true });
    const scope = await scopeOf(db, reach);
    const grantedBy = by ? personaId(by) : null;
    await grantRole(
      db,
      { personId: id, role, since: today(clock), grantedBy, ...scope },
      { now: clock.now() },
    );
  }
};

/** An account nobody signs in to with a password: it has none. */
export const addPerson = async (
  db: Database,
  clock: Clock,
  { id, name, isExample }: { id: string; name: string; isExample: boolean },
): Promise<void> => {
  const now = clock.now();
  await db
    .insertInto('people')
    .values({
      id,
      name,
      email: `${id}@example.org`,
      emailVerified: false,
      image: null,
      isExample,
      createdAt: now,
      updatedAt: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

const scopeOf = async (db: Database, reach: Reach) => {
  if ('everything' in reach) return { wholeInstallation: true };
  if ('series' in reach) return { seriesId: await idOf(db, 'forumSeries', reach.series) };
  if ('institution' in reach) return { institutionId: await idOf(db, 'institutions', reach.institution) };
  if ('auditEdition' in reach) return { auditEditionId: await idOf(db, 'auditEditions', reach.auditEdition) };
  const { id } = await db
    .selectFrom('workingGroups as g')
    .innerJoin('forums as f', 'f.id', 'g.forumId')
    .select('g.id')
    .where('f.slug', '=', 'wroclaw-2015')
    .where('g.number', '=', reach.wroclawGroup)
    .executeTakeFirstOrThrow();
  return { workingGroupId: id };
};

const idOf = async (db: Database, table: 'forumSeries' | 'institutions' | 'auditEditions', slug: string) =>
  (await db.selectFrom(table).select('id').where('slug', '=', slug).executeTakeFirstOrThrow()).id;
