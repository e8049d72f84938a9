import { grantRole } from '../../server/src/accounts/index.ts';
import type { Database } from '../../server/src/database/tables.ts';
import type { Role } from '../../server/src/graphql/__generated__/types.ts';
import type { Voice } from '../support/api.ts';
import { accountOf, cast, type Persona } from '../support/cast.ts';
import type { World } from '../support/world.ts';

/** Roles of the whole installation, so that no role is without somebody whom only the table keeps from an act. */
export const everywhereRoles: Record<string, Role[]> = {
  'rapporteur-everywhere': ['RAPPORTEUR'],
  'moderator-everywhere': ['MODERATOR'],
  'coordinator-everywhere': ['COORDINATOR'],
  'assessor-everywhere': ['ASSESSOR'],
  'deputy-everywhere': ['DEPUTY'],
  'validator-everywhere': ['VALIDATOR'],
  'auditor-everywhere': ['AUDITOR'],
  'juror-everywhere': ['JUROR'],
  // Sees what waits for a second person, so that only the table keeps their other roles from confirming it.
  'many-hats': ['DEPUTY', 'AUDITOR', 'JUROR', 'ADMINISTRATOR'],
};

/** Writes in group 6, and stands in for the ministry's focal point. */
export const writesAndAnswers = 'writes-and-answers';

/**
 * Each once asked somebody to audit when they coordinated, and holds another role today: nothing is theirs to take back
 * in it.
 */
export const askers: string[] = Object.keys(everywhereRoles).filter((who) => who !== 'many-hats');
/** Whom somebody asked; they only hold their role. */
export const askedBy = (who: string): string => `asked-by-${who}`;
export const askedToRun = (who: string): string => `asked-to-run-by-${who}`;

/** Had, or will have, each of the roles that the cast has in Wrocław; today none. */
const atAnotherTime = {
  'until-yesterday': { since: '2013-01-01', until: '2016-02-29' },
  'from-tomorrow': { since: '2016-03-02', until: null },
};
export const theirRoles: Persona[] = [
  'coordinator',
  'rapporteur',
  'moderator',
  'focal-point',
  'validator',
  'assessor',
];

/** Has an account and no role, and is nobody of a demo's cast. */
const realPerson = 'real-person';

export const everybody: string[] = [
  'anonymous',
  ...Object.keys(cast),
  ...Object.keys(everywhereRoles),
  writesAndAnswers,
  realPerson,
  ...Object.keys(atAnotherTime),
  'software',
  'reading-software',
];

/** Those who stand where another one of everybody stands: asked only when the checker itself is checked. */
const twins = [
  'assessor-2',
  'two-hats',
  'rapporteur-everywhere',
  'moderator-everywhere',
  'coordinator-everywhere',
  'assessor-everywhere',
  'deputy-everywhere',
  'auditor-everywhere',
  'juror-everywhere',
  'many-hats',
  writesAndAnswers,
  'from-tomorrow',
];
export const everyDay: string[] = everybody.filter((who) => !twins.includes(who));

/** One for each way to look at what is public; the others are asked about what is hidden only. */
export const onlookers: string[] = [
  'anonymous',
  'coordinator',
  'coordinator-elsewhere',
  'rapporteur',
  'focal-point',
  'validator',
  'assessor',
  'auditor',
  'administrator',
  'until-yesterday',
];

/** Adds to the cast whom the matrix needs beside it. */
export async function enterMore(db: Database): Promise<void> {
  const enter = (key: string, isExample = true) =>
    db
      .insertInto('people')
      .values({
        id: accountOf(key as Persona),
        name: `${key} (przykład)`,
        email: addressOf(key),
        emailVerified: true,
        image: null,
        isExample,
      })
      .execute();
  const since = '2013-01-01';
  for (const [key, roles] of Object.entries(everywhereRoles)) {
    await enter(key);
    for (const role of roles)
      await grantRole(db, { personId: accountOf(key as Persona), role, since, wholeInstallation: true });
  }
  const { auditEditionId } = await grantOf(db, 'auditor');
  for (const by of askers) {
    await enter(askedBy(by));
    const grant = { personId: accountOf(askedBy(by) as Persona), role: 'AUDITOR' as const, since };
    await grantRole(db, { ...grant, auditEditionId, grantedBy: accountOf(by as Persona) });
  }
  const { seriesId } = await grantOf(db, 'coordinator');
  for (const [by, role, where] of [
    ['coordinator', 'COORDINATOR', { seriesId }],
    ['coordinator-everywhere', 'ADMINISTRATOR', { wholeInstallation: true }],
  ] as const) {
    const personId = accountOf(askedToRun(by) as Persona);
    await enter(askedToRun(by));
    await grantRole(db, { ...{ personId, role, since }, ...where, grantedBy: accountOf(by as Persona) });
  }
  await enter(realPerson, false);
  await enter(writesAndAnswers);
  const { workingGroupId } = await grantOf(db, 'rapporteur-2');
  const { institutionId } = await grantOf(db, 'focal-point-2');
  const personId = accountOf(writesAndAnswers as Persona);
  for (const role of ['RAPPORTEUR', 'MODERATOR'] as const)
    await grantRole(db, { personId, role, since, workingGroupId });
  await grantRole(db, { personId, role: 'DEPUTY', since, institutionId });
  for (const [key, days] of Object.entries(atAnotherTime)) {
    await enter(key);
    const grants = await db
      .selectFrom('roleGrants')
      .selectAll()
      .where('personId', 'in', theirRoles.map(accountOf))
      .execute();
    for (const { id: _, ...grant } of grants)
      await grantRole(db, { ...grant, ...days, personId: accountOf(key as Persona) });
  }
}

const grantOf = (db: Database, persona: Persona) =>
  db
    .selectFrom('roleGrants')
    .selectAll()
    .where('personId', '=', accountOf(persona))
    .executeTakeFirstOrThrow();

export const addressOf = (who: string): string => `${who}@example.org`;

/** The tokens of those who are no people. */
const tokens = new Map<string, string>();

export const hasAccount = (who: string): boolean => who !== 'anonymous' && !tokens.has(who);

/** Gives an institution's software its token, and uses it once: the day of its first use is kept. */
export async function giveToken(world: World, who: string, token: string): Promise<void> {
  tokens.set(who, token);
  await voiceOf(world, who).ask('{ __typename }');
}

export const voiceOf = (world: World, who: string): Voice => {
  const token = tokens.get(who);
  if (token) return world.withToken(token);
  return who === 'anonymous' ? world.anonymous : world.as(who as Persona);
};
