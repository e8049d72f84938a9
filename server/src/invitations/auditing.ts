import { facts, type WatchedObject } from '../audit/index.ts';
import { invitationsIn } from './invitations-queries.ts';

/** An invitation as the audit log compares it before and after an act; null for one that is still to be written. */
export const watchedInvitation = (id: string | null): WatchedObject => ({
  type: 'Invitation',
  id,
  read: async (trx, own) => {
    const [row] = await invitationsIn(trx, [own]);
    if (!row) throw new Error('An invitation that is recorded is not there');
    const { role, since, until, wholeInstallation, timesSent, acceptedAt, revokedAt } = row;
    const { seriesId, forumId, workingGroupId, institutionId, themeId, auditEditionId } = row;
    return {
      name: null,
      facts: facts({
        role,
        since,
        until,
        ...(wholeInstallation ? { wholeInstallation } : {}),
        ...{ seriesId, forumId, workingGroupId, institutionId, themeId, auditEditionId },
        ...{ timesSent, acceptedAt, revokedAt },
      }),
      isPublic: false,
    };
  },
});
