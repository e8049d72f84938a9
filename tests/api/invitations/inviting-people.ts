import type { InviteInput } from '../../../server/src/graphql/__generated__/types.ts';
import type { Payload } from '../../support/api.ts';
import type { Persona } from '../../support/cast.ts';
import { mailsTo } from '../../support/mails.ts';
import { places, type World } from '../../support/world.ts';

let invited = 0;

/** An address nobody has used. */
export const aNewAddress = (): string => `nowa-${(invited += 1)}@example.org`;

/** Ids of the places that everybody knows. */
export async function placesOf(world: World) {
  const { group, other, office, ministry, series, elsewhere, forum, theme } = await world.anonymous.ask(`{
    group: workingGroup(forum: "${places.wroclaw}", number: 3) { id }
    other: workingGroup(forum: "${places.wroclaw}", number: 6) { id }
    office: institution(slug: "${places.cityOffice}") { id }
    ministry: institution(slug: "${places.ministry}") { id }
    series: forumSeries(slug: "${places.series}") { id }
    elsewhere: forumSeries(slug: "${places.otherSeries}") { id }
    forum(slug: "${places.wroclaw}") { id }
    theme(slug: "zdrowie") { id }
  }`);
  return {
    group: group.id as string,
    other: other.id as string,
    office: office.id as string,
    ministry: ministry.id as string,
    series: series.id as string,
    elsewhere: elsewhere.id as string,
    forum: forum.id as string,
    theme: theme.id as string,
  };
}

/** The secret of the link in the latest letter to an address. */
export async function tokenOf(world: World, email: string): Promise<string> {
  const letter = (await mailsTo(world, email)).findLast(({ links }) =>
    links.some((link) => /\/(zaproszenie|invitation)\//.test(link)),
  );
  return (
    letter?.links
      .find((link) => /\/(zaproszenie|invitation)\//.test(link))
      ?.split('/')
      .at(-1) ?? ''
  );
}

/** Somebody invited by the coordinator as rapporteur of group 3, unless it is said otherwise. */
export async function anInvitation(
  world: World,
  { by = 'coordinator', ...given }: Partial<InviteInput> & { by?: Persona } = {},
): Promise<{ invitation: NonNullable<Payload['invitation']>; email: string; token: string }> {
  const input = {
    email: aNewAddress(),
    name: 'Maria Kowal',
    role: 'RAPPORTEUR' as const,
    scope: (await placesOf(world)).group,
    ...given,
  };
  const { invitation } = await world.as(by).do('invite', input);
  return { invitation, email: input.email, token: await tokenOf(world, input.email) };
}

/** What the person of an address may do today. */
export async function rolesOf(world: World, email: string) {
  return world.database.db
    .selectFrom('roleGrants as g')
    .innerJoin('people as p', 'p.id', 'g.personId')
    .select(['g.role', 'g.since', 'g.until'])
    .where('p.email', '=', email)
    .orderBy('g.id')
    .execute();
}

/** The id of somebody's role, as those see it who keep a list of people. */
export async function holderId(world: World, email: string, role: string): Promise<string> {
  const { roleHolders } = await world
    .as('administrator')
    .ask('{ roleHolders(first: 100) { edges { node { id email holds { role } } } } }');
  const found = roleHolders.edges.find(
    ({ node }: { node: { email: string; holds: { role: string } } }) =>
      node.email === email && node.holds.role === role,
  );
  if (!found) throw new Error(`${email} is no ${role}`);
  return found.node.id;
}
