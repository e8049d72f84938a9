import type { Selectable } from 'kysely';
import { today, type Clock } from '../database/clock.ts';
import type { Database } from '../database/tables.ts';
import type { Language } from '../graphql/__generated__/types.ts';
import type { RoleGrantsTable, RoleHistory } from './accounts-tables.ts';

export type RoleGrantRow = Omit<Selectable<RoleGrantsTable>, keyof RoleHistory>;

/** Who is asking, with the roles in force today. */
export interface ViewerRow {
  id: string;
  name: string;
  email: string;
  language: Language;
  grants: RoleGrantRow[];
  /** Set when it is an institution's software that asks, with a token the person made. */
  token?: { id: string; mayReport: boolean };
  /** True when a role of theirs asks for a second factor. */
  needsSecondFactor?: boolean;
  /** True when they have none yet: until then they have no roles either. */
  lacksSecondFactor?: boolean;
}

/** The person with the roles in force today; null when there is no such person. One statement. */
export const viewerFor = async (db: Database, clock: Clock, personId: string): Promise<ViewerRow | null> => {
  const day = today(clock);
  const rows = await db
    .selectFrom('people')
    .leftJoin('roleGrants as grant', (join) =>
      join
        .onRef('grant.personId', '=', 'people.id')
        .on('grant.since', '<=', day)
        .on((on) => on.or([on('grant.until', 'is', null), on('grant.until', '>=', day)])),
    )
    .selectAll('grant')
    .select(['people.id as viewerId', 'people.name', 'people.email', 'people.language'])
    .where('people.id', '=', personId)
    .orderBy('grant.since')
    .orderBy('grant.id')
    .execute();
  const [person] = rows;
  if (!person) return null;
  const { viewerId, name, email, language } = person;
  const grants = rows.filter((row): row is typeof row & RoleGrantRow => row.id !== null);
  return { id: viewerId, name, email, language, grants };
};
