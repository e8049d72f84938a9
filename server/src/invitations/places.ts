import { sql } from 'kysely';
import type { Database } from '../database/tables.ts';
import type { Role } from '../graphql/__generated__/types.ts';
import { readGlobalId } from '../graphql/global-ids.ts';
import type { Translated } from '../graphql/localized.ts';
import type { Localized3 } from '../mail/index.ts';
import type { ViewerRow } from '../accounts/index.ts';
import { nowhere, reachOf, type RoleAt, type Scope } from './invitation.ts';
import { rolesForAll } from './reaching.ts';
import { nameInEach, wholeInstallation } from './words.ts';

/** The columns of a scope, by the API's type of what they name, with the table and its column of names. */
const kinds = {
  WorkingGroup: { column: 'workingGroupId', table: 'workingGroups', name: 'topic' },
  Institution: { column: 'institutionId', table: 'institutions', name: 'name' },
  ForumSeries: { column: 'seriesId', table: 'forumSeries', name: 'title' },
  Forum: { column: 'forumId', table: 'forums', name: 'title' },
  Theme: { column: 'themeId', table: 'themes', name: 'name' },
  AuditEdition: { column: 'auditEditionId', table: 'auditEditions', name: 'title' },
} as const;
type Kind = keyof typeof kinds;

const isKind = (type: string): type is Kind => Object.hasOwn(kinds, type);

/** The scope that an id of the API names; the whole installation without one; null when there is no such thing. */
export const scopeById = async (db: Database, id: string | null | undefined): Promise<Scope | null> => {
  if (!id) return { ...nowhere, wholeInstallation: true };
  const named = readGlobalId(id);
  if (!named || !isKind(named.type)) return null;
  const { column, table } = kinds[named.type];
  const found = await sql`select from ${sql.table(table)} where id = ${named.id}`.execute(db);
  return found.rows.length === 1 ? { ...nowhere, [column]: named.id } : null;
};

/** A place with what it is called. */
export interface PlaceRow {
  scope: Scope;
  /** The API's type and the row's own id; null for the whole installation. */
  type: Kind | null;
  id: string | null;
  /** What somebody writes in a list of people: `wroclaw-2015/3`; empty for the whole installation. */
  slug: string;
  name: Translated;
  /** The Forum of a working group. */
  forum: Translated | null;
}

/** Every place there is, groups first; within a kind as they are usually listed. */
export const allPlaces = async (db: Database): Promise<PlaceRow[]> => {
  const { rows } = await sql<{
    type: Kind;
    id: string;
    slug: string;
    name: Translated;
    forum: Translated | null;
  }>`
    select type, id, slug, name, forum from (
      select 1 as kind, 'WorkingGroup' as type, w.id, f.slug || '/' || w.number as slug, w.topic as name,
        f.title as forum, f.starts_on as day, w.number as position
      from working_groups w join forums f on f.id = w.forum_id
      union all select 2, 'Institution', id, slug, name, null, null, null from institutions
      union all select 3, 'ForumSeries', id, slug, title, null, null, null from forum_series
      union all select 4, 'Forum', id, slug, title, null, starts_on, null from forums
      union all select 5, 'Theme', id, slug, name, null, null, null from themes
      union all select 6, 'AuditEdition', id, 'audyt/' || slug, title, null, null, -year from audit_editions) place
    order by kind, day desc nulls last, position, (name ->> 'pl') collate "pl-x-icu"`.execute(db);
  const everywhere: PlaceRow = {
    scope: { ...nowhere, wholeInstallation: true },
    type: null,
    id: null,
    slug: '',
    name: { pl: wholeInstallation.PL, en: wholeInstallation.EN, uk: wholeInstallation.UK },
    forum: null,
  };
  return [
    ...rows.map((row) => ({ ...row, scope: { ...nowhere, [kinds[row.type].column]: row.id } as Scope })),
    everywhere,
  ];
};

const roles = Object.keys(reachOf) as Role[];

/** Where this person may give which roles. */
export const placesToInvite = async (
  db: Database,
  viewer: ViewerRow | null,
): Promise<(PlaceRow & { roles: Role[] })[]> => {
  const places = await allPlaces(db);
  const offers = places.flatMap((place) =>
    roles
      .filter((role) => reachOf[role].some((kind) => Boolean(place.scope[kind])))
      .map((role) => ({ place, roleAt: { ...place.scope, role } satisfies RoleAt })),
  );
  const verdicts = await rolesForAll(
    db,
    viewer,
    'invite',
    offers.map(({ roleAt }) => roleAt),
  );
  const given = Map.groupBy(
    offers.filter((_, at) => verdicts[at] !== null),
    ({ place }) => place,
  );
  return [...given].map(([place, those]) => ({ ...place, roles: those.map(({ roleAt }) => roleAt.role) }));
};

/** What a place is called in a letter: a group with its number and its Forum. */
export const placeInWords = async (db: Database, scope: Scope): Promise<Localized3> => {
  if (scope.wholeInstallation) return wholeInstallation;
  if (scope.workingGroupId) {
    const group = await db
      .selectFrom('workingGroups as w')
      .innerJoin('forums as f', 'f.id', 'w.forumId')
      .select(['w.number', 'w.topic', 'f.title'])
      .where('w.id', '=', scope.workingGroupId)
      .executeTakeFirstOrThrow();
    const [topic, forum] = [nameInEach(group.topic), nameInEach(group.title)];
    return {
      PL: `${forum.PL}, grupa ${group.number}: ${topic.PL}`,
      EN: `${forum.EN}, group ${group.number}: ${topic.EN}`,
      UK: `${forum.UK}, група ${group.number}: ${topic.UK}`,
    };
  }
  for (const { column, table, name } of Object.values(kinds)) {
    const id = scope[column];
    if (!id) continue;
    const found = await sql<{ name: Translated }>`
      select ${sql.ref(name)} as name from ${sql.table(table)} where id = ${id}`.execute(db);
    if (found.rows[0]) return nameInEach(found.rows[0].name);
  }
  throw new Error('A role reaches nothing');
};
