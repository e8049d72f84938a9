import { today, type Clock } from '../database/clock.ts';
import { newId } from '../database/ids.ts';
import type { Database } from '../database/tables.ts';
import { addPerson } from './authentication-people.ts';
import type { ViewerRow } from './viewer.ts';

const account = { id: 'installation', name: 'Serwis', email: 'installation@forum.invalid' };

/**
 * Stands where the history asks for a person when nobody acted but whoever keeps the installation, by a command. Nobody can
 * sign in as it, and it holds its role only while the command runs.
 */
export const installation = async (db: Database, clock: Clock): Promise<ViewerRow> => {
  const known = await db.selectFrom('people').select('id').where('id', '=', account.id).executeTakeFirst();
  if (!known) await addPerson(db, { ...account, now: clock.now() });
  return {
    ...account,
    language: 'EN',
    grants: [
      {
        ...{ id: newId(), personId: account.id, role: 'COORDINATOR', wholeInstallation: true },
        ...{ seriesId: null, forumId: null, workingGroupId: null, institutionId: null, themeId: null },
        ...{ auditEditionId: null, since: today(clock), until: null },
      },
    ],
  };
};
