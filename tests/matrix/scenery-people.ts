import type { Role } from '../../server/src/graphql/__generated__/types.ts';
import { accountOf, cast, personas, places, type Persona } from '../support/cast.ts';
import { mailsTo } from '../support/mails.ts';
import type { World } from '../support/world.ts';
import { reachesRole, type RolePlace, type RoleThere } from './expectations-people.ts';
import {
  addressOf,
  askedBy,
  askedToRun,
  askers,
  everywhereRoles,
  theirRoles,
  writesAndAnswers,
} from './people.ts';

/** A role that somebody holds, by its id in the API. */
export interface Holding extends RoleThere {
  who: string;
  id: string;
}

/** An offer of a role that nobody has accepted, with the secret of its link. */
export interface Offer extends RoleThere {
  id: string;
  email: string;
  name: string;
  token: string;
}

export interface SceneryOfPeople {
  holdings: Holding[];
  offers: Offer[];
  /** Ids in the API of where roles can be held; none for the whole installation. */
  placeIds: Partial<Record<RolePlace, string>>;
  editions: { slug: string; series: string; id: string; version: number }[];
}

/** An offer of each role, at each kind of place. */
const offered: RoleThere[] = [
  { role: 'RAPPORTEUR', at: 'wroclaw-2015/3' },
  { role: 'MODERATOR', at: 'wroclaw-2015/6' },
  { role: 'FOCAL_POINT', at: 'szkola-przyklad' },
  { role: 'DEPUTY', at: places.cityOffice },
  { role: 'VALIDATOR', at: places.ministry },
  { role: 'ASSESSOR', at: places.series },
  { role: 'ASSESSOR', at: 'zdrowie' },
  { role: 'AUDITOR', at: `audyt/${places.edition}`, by: 'coordinator' },
  { role: 'JUROR', at: `audyt/${places.otherEdition}` },
  { role: 'COORDINATOR', at: places.otherSeries },
  { role: 'ADMINISTRATOR', at: '' },
  // By somebody who may not offer it any more, and in whose present role nothing is their own.
  { role: 'COORDINATOR', at: places.series, by: 'coordinator' },
  { role: 'ADMINISTRATOR', at: '', by: 'coordinator-everywhere' },
  ...askers.map((by) => ({ role: 'AUDITOR' as const, at: `audyt/${places.edition}` as const, by })),
];

/** Sends the offers, each to somebody with a name nobody else has. */
export async function enterOffers(world: World, nameOf: (of: string) => string): Promise<SceneryOfPeople> {
  const { placeIds, editions } = await placesOf(world);
  const offers: Offer[] = [];
  for (const { by = 'administrator', ...there } of offered) {
    const name = nameOf(`invited ${there.role} ${there.at} by ${by}`);
    const email = `${there.role}-${there.at.replace('/', '-') || 'calosc'}-${by}@example.net`.toLowerCase();
    const { invitation } = await world
      .as(reachesRole(by, 'invite', there) ? (by as Persona) : 'administrator')
      .do('invite', { email, name, role: there.role, scope: placeIds[there.at] ?? null });
    await world.database.db
      .updateTable('invitations')
      .set({ invitedBy: accountOf(by as Persona) })
      .where('id', '=', invitation.id.split(':')[1])
      .execute();
    const links = (await mailsTo(world, email)).flatMap((letter) => letter.links);
    const token =
      links
        .find((link) => link.includes('/zaproszenie/'))
        ?.split('/')
        .at(-1) ?? '';
    offers.push({ ...there, by, name, email, token, id: invitation.id });
  }
  return { offers, placeIds, editions, holdings: await holdingsOf(world) };
}

async function placesOf(world: World): Promise<Pick<SceneryOfPeople, 'placeIds' | 'editions'>> {
  const institution = (slug: string) => `institution(slug: "${slug}") { id }`;
  const answer = await world.anonymous.ask(`{
    three: workingGroup(forum: "${places.wroclaw}", number: 3) { id }
    six: workingGroup(forum: "${places.wroclaw}", number: 6) { id }
    office: ${institution(places.cityOffice)}
    ministry: ${institution(places.ministry)}
    school: ${institution('szkola-przyklad')}
    foundation: ${institution('fundacja-przyklad')}
    series: forumSeries(slug: "${places.series}") { id }
    other: forumSeries(slug: "${places.otherSeries}") { id }
    theme(slug: "zdrowie") { id }
    auditEditions { id slug version series { slug } }
  }`);
  const editions = answer.auditEditions.map(
    ({ series, ...edition }: { id: string; slug: string; version: number; series: { slug: string } }) => ({
      ...edition,
      series: series.slug,
    }),
  ) as SceneryOfPeople['editions'];
  return {
    editions,
    placeIds: {
      'wroclaw-2015/3': answer.three.id,
      'wroclaw-2015/6': answer.six.id,
      [places.cityOffice]: answer.office.id,
      [places.ministry]: answer.ministry.id,
      'szkola-przyklad': answer.school.id,
      'fundacja-przyklad': answer.foundation.id,
      [places.series]: answer.series.id,
      [places.otherSeries]: answer.other.id,
      zdrowie: answer.theme.id,
      ...Object.fromEntries(editions.map(({ slug, id }) => [`audyt/${slug}`, id])),
    },
  };
}

const heldBy = (who: string, as: Persona) => {
  const person: (typeof cast)[Persona] = cast[as];
  return person.roles.map(([role, reach]) => ({
    ...{ who, role, at: wordsFor(reach) },
    ...('by' in person ? { by: person.by } : {}),
  }));
};

/** What everybody holds, or will hold, in the words they were given it in. */
const held: (RoleThere & { who: string })[] = [
  ...personas.flatMap((who) => heldBy(who, who)),
  ...theirRoles.flatMap((who) => heldBy('from-tomorrow', who)),
  ...Object.entries(everywhereRoles).flatMap(([who, roles]) =>
    roles.map((role) => ({ who, role, at: '' as const })),
  ),
  { who: writesAndAnswers, role: 'RAPPORTEUR', at: 'wroclaw-2015/6' },
  { who: writesAndAnswers, role: 'MODERATOR', at: 'wroclaw-2015/6' },
  { who: writesAndAnswers, role: 'DEPUTY', at: places.ministry },
  ...askers.map((by) => ({
    ...{ who: askedBy(by), role: 'AUDITOR' as const, at: `audyt/${places.edition}` as const, by },
  })),
  { who: askedToRun('coordinator'), role: 'COORDINATOR', at: places.series, by: 'coordinator' },
  {
    who: askedToRun('coordinator-everywhere'),
    role: 'ADMINISTRATOR',
    at: '',
    by: 'coordinator-everywhere',
  },
];

function wordsFor(reach: object): RolePlace {
  const { series, group, institution, theme, edition } = reach as Record<string, string | undefined>;
  return ((group && `wroclaw-2015/${group}`) ??
    series ??
    institution ??
    theme ??
    (edition ? `audyt/${edition}` : '')) as RolePlace;
}

async function holdingsOf(world: World): Promise<Holding[]> {
  const ids = new Map<string, string>();
  let after: string | null = null;
  do {
    const { roleHolders } = await world.as('administrator').ask(
      `query ($after: String) { roleHolders(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor } edges { node { id email holds { role } } } } }`,
      { after },
    );
    for (const { node } of roleHolders.edges as {
      node: { id: string; email: string; holds: { role: Role } };
    }[])
      ids.set(`${node.email} ${node.holds.role}`, node.id);
    after = roleHolders.pageInfo.hasNextPage ? roleHolders.pageInfo.endCursor : null;
  } while (after);
  return held.map((one) => ({ ...one, id: ids.get(`${addressOf(one.who)} ${one.role}`) ?? '' }));
}
