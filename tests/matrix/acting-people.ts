import type { Role } from '../../server/src/graphql/__generated__/types.ts';
import type { Verb } from '../support/api.ts';
import { places } from '../support/cast.ts';
import { isKeptOut } from './expectations.ts';
import {
  everywhere,
  reachesRole,
  reachesSomeRole,
  runsAudits,
  type RolePlace,
  type RoleThere,
} from './expectations-people.ts';
import type { ActCell } from './acting.ts';
import type { Holding, SceneryOfPeople } from './scenery-people.ts';

/** What is sent about people, their roles and audit editions, by act; every act as one person. */
export const cellsAboutPeople: Partial<Record<Verb, (who: string, people: SceneryOfPeople) => ActCell[]>> = {
  invite: (who, { placeIds }) =>
    offers.map(({ role, at }) => ({
      ...cellAt('invite', who, { role, at }),
      input: { email: 'ktos@example.net', name: 'Ktoś', role, scope: placeIds[at] ?? null },
      expected: expect('invite', who, { role, at }, ['NOT_ALLOWED']),
    })),
  importInvitations: (who) =>
    offers.map(({ role, at }) => ({
      ...cellAt('importInvitations', who, { role, at }),
      input: { csv: `email,name,role,scope,language\nktos@example.net,Ktoś,${role},${at},PL` },
      // Whoever keeps no list of people is told so; to others a row beyond their reach is one that is passed over.
      expected: expect('importInvitations', who, { role, at }, [
        reachesSomeRole(who, 'importInvitations') ? 'INVALID' : 'NOT_ALLOWED',
      ]),
    })),
  resendInvitation: aboutOffers('resendInvitation'),
  revokeInvitation: aboutOffers('revokeInvitation'),
  acceptInvitation: (who, { offers }) =>
    [...offers, ...offers.map((offer) => ({ ...offer, token: `${offer.token}x` }))].map(
      ({ token, ...offer }, at) => ({
        ...cellAt('acceptInvitation', who, offer),
        input: { token, name: 'Ktoś' },
        // Whoever has the link, signed in or not: it is the letter that shows whom it was sent to.
        expected: who.endsWith('software') ? ['NOT_ALLOWED'] : at < offers.length ? 'done' : ['NOT_FOUND'],
      }),
    ),
  endRole: (who, { holdings }) =>
    holdings.map((holding) => ({
      ...cellAt('endRole', who, holding),
      input: { holder: holding.id },
      // Everybody may leave.
      expected: holding.who === who ? 'done' : expect('endRole', who, holding, ['NOT_FOUND']),
    })),
  handOver: (who, { holdings }) =>
    holdings
      // Whoever has not begun has nothing to hand over yet.
      .filter(({ role, at, who }) => role === 'FOCAL_POINT' && at !== everywhere && who !== 'from-tomorrow')
      .map((leaving) => ({
        ...cellAt('handOver', who, leaving),
        input: { institution: leaving.at, from: leaving.id },
        expected: expect('handOver', who, leaving, ['NOT_ALLOWED']),
      })),
  handOverGroup: (who, { holdings }) =>
    holdings
      .filter((holding) => isOfGroup(holding) || !ofGroup.includes(holding.role))
      .map((leaving) => ({
        ...cellAt('handOverGroup', who, leaving),
        input: { from: leaving.id, email: 'ktos@example.net', name: 'Ktoś' },
        expected: expect('handOverGroup', who, leaving, [
          reachesSomeRole(who, 'handOverGroup') ? 'NOT_FOUND' : 'NOT_ALLOWED',
        ]),
      })),
  openAuditEdition: (who) =>
    [places.series, places.otherSeries, null].map((series) => ({
      ...{ who, verb: 'openAuditEdition' as const, where: series ?? 'no series' },
      input: { ...told, slug: 'nowa-edycja', year: 2016, series },
      expected: runsAudits(who, series ?? everywhere) ? 'done' : ['NOT_ALLOWED'],
    })),
  reviseAuditEdition: (who, { editions }) =>
    editions.map(({ id, version, slug, series }) => ({
      ...{ who, verb: 'reviseAuditEdition' as const, where: slug },
      input: { ...told, edition: id, version },
      expected: runsAudits(who, series) ? 'done' : ['NOT_ALLOWED'],
    })),
};

const told = { title: 'Audyt (przykład)', opensOn: '2016-03-01', contact: 'audyt@example.org' };

/** Each role, where it can be offered. */
const offers: RoleThere[] = [
  ...(['wroclaw-2015/3', 'wroclaw-2015/6'] as const).flatMap((at) =>
    (['RAPPORTEUR', 'MODERATOR'] as const).map((role) => ({ role, at })),
  ),
  ...[places.cityOffice, places.ministry, 'szkola-przyklad' as const, 'fundacja-przyklad' as const].flatMap(
    (at) => (['FOCAL_POINT', 'DEPUTY', 'VALIDATOR'] as const).map((role) => ({ role, at })),
  ),
  ...[places.series, places.otherSeries].flatMap((at) =>
    (['ASSESSOR', 'COORDINATOR'] as const).map((role) => ({ role, at })),
  ),
  { role: 'ASSESSOR', at: 'zdrowie' },
  ...[places.edition, places.otherEdition].flatMap((slug) =>
    (['AUDITOR', 'JUROR'] as const).map((role) => ({ role, at: `audyt/${slug}` as RolePlace })),
  ),
  ...(['COORDINATOR', 'ADMINISTRATOR'] as const).map((role) => ({ role, at: everywhere })),
];

const ofGroup: Role[] = ['RAPPORTEUR', 'MODERATOR'];
const isOfGroup = ({ role, at }: Holding): boolean => ofGroup.includes(role) && at !== everywhere;

const cellAt = <V extends Verb>(verb: V, who: string, { role, at }: RoleThere) => ({
  who,
  verb,
  where: `${role} ${at || 'everywhere'}`,
});

const expect = (verb: Verb, who: string, there: RoleThere, refusal: string[]): ActCell['expected'] => {
  if (isKeptOut(verb, who)) return ['NOT_ALLOWED'];
  return reachesRole(who, verb, there) ? 'done' : refusal;
};

function aboutOffers(verb: 'resendInvitation' | 'revokeInvitation') {
  return (who: string, { offers }: SceneryOfPeople): ActCell[] =>
    offers.map((offer) => ({
      ...cellAt(verb, who, offer),
      input: { invitation: offer.id },
      expected: expect(verb, who, offer, ['NOT_FOUND']),
    }));
}
