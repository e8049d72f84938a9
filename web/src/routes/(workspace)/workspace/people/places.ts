/** Places in which roles are given, as a form offers them. */
import { m } from '#lib/paraglide/messages.js';
import type { PeopleQuery } from '#lib/server/__generated__/operations.ts';
import type { Role } from '#lib/server/__generated__/schema.ts';

export type Place = NonNullable<PeopleQuery['invitationPlaces']>[number];

/** The value of the whole installation, which has no id. */
export const everything = 'everything';

export const valueOf = ({ scope }: Pick<Place, 'scope'>) => scope ?? everything;

/** A group is told apart by its Forum. */
export const labelOf = ({ name, forum }: Place) => (forum ? `${forum.value}: ${name.value}` : name.value);

const kinds = ['WorkingGroup', 'Institution', 'ForumSeries', 'Forum', 'Theme', 'AuditEdition'] as const;

/** Under headings, in the order in which people look for them. */
export const placeGroups = (places: readonly Place[]) => {
  const named = kinds.map((kind) => ({
    label: m[`panel_people_places_${kind}`](),
    places: places.filter(({ scope }) => scope?.startsWith(`${kind}:`)),
  }));
  const rest = { label: m.panel_people_places_other(), places: places.filter(({ scope }) => scope === null) };
  return [...named, rest].filter((group) => group.places.length > 0);
};

const inOrder: Role[] = [
  'RAPPORTEUR',
  'MODERATOR',
  'FOCAL_POINT',
  'DEPUTY',
  'VALIDATOR',
  'ASSESSOR',
  'AUDITOR',
  'JUROR',
  'COORDINATOR',
  'ADMINISTRATOR',
];

/** The roles that can be given somewhere. */
export const rolesOf = (places: readonly Place[]): Role[] =>
  inOrder.filter((role) => places.some(({ roles }) => roles.includes(role)));
