import type { ViewerRow } from '../accounts/index.ts';
import type { RoleGrantRow } from '../accounts/index.ts';
import type { Clock } from '../database/clock.ts';
import type { Database } from '../database/tables.ts';
import { newId } from '../database/ids.ts';
import type { Role } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { addPerson } from './cast.ts';

/**
 * The accounts that enter content, one for each kind of act, since the rules ask for different people: nobody assesses
 * what they reported, nobody confirms what they entered. Their roles exist only while the content is being loaded.
 */
export interface Hands {
  /** Writes, adopts, publishes, addresses. */
  editor: Context;
  /** Assesses from outside. */
  assessor: Context;
  /** Confirms closures as the second coordinator. */
  second: Context;
  /** Answers for one institution. */
  institution(id: string): Context;
  /** Confirms what was reported for one institution. */
  validator(id: string): Context;
}

const people = {
  editor: 'Archiwum Forum',
  assessor: 'Archiwum Forum, oceny',
  second: 'Archiwum Forum, potwierdzenia',
  institution: 'Archiwum Forum, sprawozdania',
  validator: 'Archiwum Forum, zatwierdzenia',
} as const;

export const lendHands = async (db: Database, clock: Clock): Promise<Hands> => {
  for (const [key, name] of Object.entries(people))
    await addPerson(db, clock, { id: `archive-${key}`, name, isExample: false });
  const context = (key: keyof typeof people, role: Role, institutionId: string | null = null): Context => ({
    db,
    clock,
    viewer: viewer(key, role, institutionId),
    language: 'PL',
    requestId: 'content',
    demo: false,
    publicUrl: '',
    dataDir: '',
    dataController: undefined,
  });
  return {
    editor: context('editor', 'COORDINATOR'),
    assessor: context('assessor', 'ASSESSOR'),
    second: context('second', 'COORDINATOR'),
    institution: (id) => context('institution', 'FOCAL_POINT', id),
    validator: (id) => context('validator', 'VALIDATOR', id),
  };
};

const viewer = (key: keyof typeof people, role: Role, institutionId: string | null): ViewerRow => {
  const id = `archive-${key}`;
  const grant: RoleGrantRow = {
    id: newId(),
    personId: id,
    role,
    wholeInstallation: institutionId === null,
    institutionId,
    seriesId: null,
    forumId: null,
    workingGroupId: null,
    themeId: null,
    auditEditionId: null,
    since: '2013-01-01',
    until: null,
  };
  return { id, name: people[key], email: `${id}@example.org`, language: 'PL', grants: [grant] };
};
