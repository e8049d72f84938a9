import { grantRole } from '../../server/src/accounts/index.ts';
import type { Database } from '../../server/src/database/tables.ts';
import type { Role } from '../../server/src/graphql/__generated__/types.ts';

/** Slugs of the places that the cast belongs to. */
export const places = {
  series: 'fora',
  otherSeries: 'seminaria-platformy',
  wroclaw: 'wroclaw-2015',
  cityOffice: 'urzad-miasta-przyklad',
  ministry: 'ministerstwo-przyklad',
  /** Audit editions, one in each series. */
  edition: 'audyt-przyklad',
  otherEdition: 'audyt-innych-przyklad',
} as const;

type Reach =
  | { series: string }
  | { group: number }
  | { institution: string }
  | { theme: string }
  | { edition: string }
  | { everything: true };

interface Person {
  roles: [Role, Reach][];
  language?: 'EN' | 'UK';
  /** Who gave the roles, where that decides who knows of them. */
  by?: string;
}

/** Everybody in the tests, by the name that they are known by everywhere. */
export const cast = {
  coordinator: { roles: [['COORDINATOR', { series: places.series }]] },
  'coordinator-2': { roles: [['COORDINATOR', { series: places.series }]] },
  /** Coordinates another series, so nothing of the Forums is theirs. */
  'coordinator-elsewhere': { roles: [['COORDINATOR', { series: places.otherSeries }]] },
  rapporteur: { roles: [['RAPPORTEUR', { group: 3 }]] },
  'rapporteur-2': { roles: [['RAPPORTEUR', { group: 6 }]] },
  moderator: { roles: [['MODERATOR', { group: 3 }]] },
  /** Of the city office, which asks for no second pair of eyes. */
  'focal-point': { roles: [['FOCAL_POINT', { institution: places.cityOffice }]] },
  deputy: { roles: [['DEPUTY', { institution: places.cityOffice }]] },
  /** Of the ministry, which asks for four eyes. */
  'focal-point-2': { roles: [['FOCAL_POINT', { institution: places.ministry }]] },
  validator: { roles: [['VALIDATOR', { institution: places.ministry }]] },
  /** Enters and confirms for the ministry, though never the same thing. */
  'two-hats': {
    roles: [
      ['FOCAL_POINT', { institution: places.ministry }],
      ['VALIDATOR', { institution: places.ministry }],
    ],
  },
  assessor: { roles: [['ASSESSOR', { series: places.series }]] },
  'assessor-2': { roles: [['ASSESSOR', { series: places.series }]] },
  /** Assesses one theme only. */
  'assessor-of-health': { roles: [['ASSESSOR', { theme: 'zdrowie' }]] },
  /** An assessor who also answers for the city office. */
  insider: {
    roles: [
      ['ASSESSOR', { series: places.series }],
      ['FOCAL_POINT', { institution: places.cityOffice }],
    ],
  },
  /** Answers for every institution that has nobody of its own here. */
  clerk: { roles: [['FOCAL_POINT', { everything: true }]] },
  /** Known to the coordinator who invited them, and to no other one. */
  auditor: { roles: [['AUDITOR', { edition: places.edition }]], by: 'coordinator' },
  administrator: { roles: [['ADMINISTRATOR', { everything: true }]] },
  /** Has an account and no role. */
  citizen: { roles: [] },
} satisfies Record<string, Person>;

export type Persona = keyof typeof cast;
export const personas = Object.keys(cast) as Persona[];

/** The account of a persona, named as in a demo. */
export const accountOf = (persona: Persona): string => `demo-${persona}`;

/** Gives everybody an account and their roles. The places they belong to must be there. */
export async function enterCast(db: Database): Promise<void> {
  for (const [key, { roles, language, by }] of Object.entries<Person>(cast)) {
    const id = accountOf(key as Persona);
    await db
      .insertInto('people')
      .values({
        id,
        name: `${key} (przykład)`,
        email: `${key}@example.org`,
        emailVerified: true,
        image: null,
        isExample: true,
        ...(language ? { language } : {}),
      })
      .execute();
    for (const [role, reach] of roles) {
      const grant = { personId: id, role, since: '2013-01-01', ...(await scopeOf(db, reach)) };
      await grantRole(db, { ...grant, grantedBy: by ? accountOf(by as Persona) : null });
    }
  }
}

async function scopeOf(db: Database, reach: Reach) {
  if ('everything' in reach) return { wholeInstallation: true };
  if ('series' in reach) return { seriesId: await idOf(db, 'forumSeries', reach.series) };
  if ('theme' in reach) return { themeId: await idOf(db, 'themes', reach.theme) };
  if ('edition' in reach) return { auditEditionId: await idOf(db, 'auditEditions', reach.edition) };
  if ('institution' in reach) return { institutionId: await idOf(db, 'institutions', reach.institution) };
  const { id } = await db
    .selectFrom('workingGroups as g')
    .innerJoin('forums as f', 'f.id', 'g.forumId')
    .select('g.id')
    .where('f.slug', '=', places.wroclaw)
    .where('g.number', '=', reach.group)
    .executeTakeFirstOrThrow();
  return { workingGroupId: id };
}

const idOf = async (
  db: Database,
  table: 'forumSeries' | 'institutions' | 'themes' | 'auditEditions',
  slug: string,
) => (await db.selectFrom(table).select('id').where('slug', '=', slug).executeTakeFirstOrThrow()).id;
