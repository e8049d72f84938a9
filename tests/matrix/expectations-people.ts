/** Who may invite, see and dismiss whom, written by hand from the roles of the domain as `expectations.ts` is. */
import type { Role } from '../../server/src/graphql/__generated__/types.ts';
import type { Verb } from '../support/api.ts';
import { places } from '../support/cast.ts';

/** Where a role can be held, by the words of a list of people. */
export const rolePlaces = [
  'wroclaw-2015/3',
  'wroclaw-2015/6',
  places.cityOffice,
  places.ministry,
  'szkola-przyklad',
  'fundacja-przyklad',
  places.series,
  places.otherSeries,
  'zdrowie',
  `audyt/${places.edition}`,
  `audyt/${places.otherEdition}`,
  '',
] as const;
export type RolePlace = (typeof rolePlaces)[number];
/** The whole installation. */
export const everywhere: RolePlace = '';

/** A role that somebody has or is offered, and who gave or offered it. */
export interface RoleThere {
  role: Role;
  at: RolePlace;
  by?: string;
}

/** Names of people by where they reach roles. */
type ReachOfRoles = Partial<Record<RolePlace, string[]>>;

const ofForums = ['coordinator', 'coordinator-2'];
/** The city office and the ministry are addressed in the Forums; the ministry and the school in the other series; the foundation nowhere, so that either may ask it first. */
const coordinators: ReachOfRoles = {
  'wroclaw-2015/3': ofForums,
  'wroclaw-2015/6': ofForums,
  [places.cityOffice]: ofForums,
  [places.ministry]: [...ofForums, 'coordinator-elsewhere'],
  'szkola-przyklad': ['coordinator-elsewhere'],
  'fundacja-przyklad': [...ofForums, 'coordinator-elsewhere'],
  [places.series]: ofForums,
  [places.otherSeries]: ['coordinator-elsewhere'],
  [`audyt/${places.edition}`]: ofForums,
  [`audyt/${places.otherEdition}`]: ['coordinator-elsewhere'],
};
const moderators: ReachOfRoles = {
  'wroclaw-2015/3': ['moderator'],
  'wroclaw-2015/6': ['writes-and-answers'],
};
const focalPoints: ReachOfRoles = {
  [places.cityOffice]: ['focal-point', 'insider'],
  [places.ministry]: ['focal-point-2', 'two-hats'],
};
const reaching = (those: ReachOfRoles, ofAll: string[]) => (at: RolePlace) => [
  ...(those[at] ?? []),
  ...ofAll,
];

const who = {
  administrators: reaching({}, ['administrator', 'many-hats']),
  coordinators: reaching(coordinators, ['coordinator-everywhere']),
  moderators: reaching(moderators, ['moderator-everywhere']),
  focalPoints: reaching(focalPoints, ['clerk']),
  auditing: reaching({ [`audyt/${places.edition}`]: ['auditor'] }, [
    ...['auditor-everywhere', 'juror-everywhere', 'many-hats'],
  ]),
};

const ofGroup: Role[] = ['RAPPORTEUR', 'MODERATOR'];
const colleagues: Role[] = ['DEPUTY', 'VALIDATOR'];
const ofInstitution: Role[] = ['FOCAL_POINT', ...colleagues];
const ofAudits: Role[] = ['AUDITOR', 'JUROR'];
const belowCoordinator: Role[] = [...ofGroup, ...ofInstitution, 'ASSESSOR'];
const any: Role[] = [...belowCoordinator, ...ofAudits, 'COORDINATOR', 'ADMINISTRATOR'];

type AboutRoles = Verb | 'see';
interface Line {
  what: AboutRoles[];
  about: Role[];
  who: (at: RolePlace) => string[];
  /** Only what they gave or offered themselves. */
  onlyOwn?: true;
}

const asking: AboutRoles[] = ['invite', 'importInvitations'];
const later: AboutRoles[] = ['resendInvitation', 'revokeInvitation'];

const lines: Line[] = [
  { what: [...asking, ...later, 'endRole', 'see'], about: any, who: who.administrators },
  { what: [...asking, ...later, 'endRole', 'see'], about: belowCoordinator, who: who.coordinators },
  { what: ['see'], about: ['COORDINATOR'], who: who.coordinators },
  // An auditor may be at risk: known to whoever asked them, and to no other coordinator.
  { what: asking, about: ofAudits, who: who.coordinators },
  { what: [...later, 'endRole', 'see'], about: ofAudits, who: who.coordinators, onlyOwn: true },
  { what: [...asking, ...later, 'endRole'], about: colleagues, who: who.focalPoints },
  { what: ['see'], about: ofInstitution, who: who.focalPoints },
  { what: [...later, 'see'], about: ofGroup, who: who.moderators },
  { what: ['handOver'], about: ['FOCAL_POINT'], who: who.administrators },
  { what: ['handOver'], about: ['FOCAL_POINT'], who: who.coordinators },
  { what: ['handOver'], about: ['FOCAL_POINT'], who: who.focalPoints },
  { what: ['handOverGroup'], about: ofGroup, who: who.administrators },
  { what: ['handOverGroup'], about: ofGroup, who: who.coordinators },
  { what: ['handOverGroup'], about: ofGroup, who: who.moderators },
];

/** Whether somebody may do it about a role there. */
export const reachesRole = (person: string, what: AboutRoles, { role, at, by }: RoleThere): boolean =>
  lines.some(
    (line) =>
      line.what.includes(what) &&
      line.about.includes(role) &&
      line.who(at).includes(person) &&
      (!line.onlyOwn || by === person),
  );

/** Whether somebody may do it about any role at all. */
export const reachesSomeRole = (person: string, what: AboutRoles): boolean =>
  lines.some((line) => line.what.includes(what) && rolePlaces.some((at) => line.who(at).includes(person)));

/** Who opens and revises audit editions of a series. */
export const runsAudits = (person: string, series: string): boolean =>
  [...who.administrators(series as RolePlace), ...who.coordinators(series as RolePlace)].includes(person);

/** Who knows whom to ask about an audit edition: whoever works in it, and whoever runs it. */
export const knowsAuditContact = (person: string, edition: string, series: string): boolean =>
  who.auditing(`audyt/${edition}` as RolePlace).includes(person) || runsAudits(person, series);
