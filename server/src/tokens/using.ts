import { grantsFor, viewerFor, type RoleGrantRow, type ViewerRow } from '../accounts/index.ts';
import { today, type Clock } from '../database/clock.ts';
import type { Database } from '../database/tables.ts';
import { hashOf, tokenIn, type ApiTokenRow } from './token.ts';

/**
 * Who an institution's software asks as: whoever made the token, in the role they have there and no other, with no more
 * than the table of permissions opens to tokens. Null for a token that is unknown, revoked or over, and once its maker no
 * longer acts for the institution: who left keeps no key.
 */
export const viewerByToken = async (
  db: Database,
  clock: Clock,
  header: string,
): Promise<ViewerRow | null> => {
  const token = tokenIn(header);
  if (!token) return null;
  const day = today(clock);
  const row = await db
    .selectFrom('apiTokens')
    .selectAll()
    .where('tokenHash', '=', hashOf(token))
    .where('revokedAt', 'is', null)
    .where('endsOn', '>=', day)
    .executeTakeFirst();
  const maker = row && (await viewerFor(db, clock, row.personId));
  const grants = maker ? grantsBehind(maker, row) : [];
  if (!maker || grants.length === 0) return null;
  if (row.lastUsedOn !== day)
    await db.updateTable('apiTokens').set({ lastUsedOn: day }).where('id', '=', row.id).execute();
  return {
    id: maker.id,
    // A machine is nobody in particular.
    name: '',
    email: '',
    language: maker.language,
    token: { id: row.id, mayReport: row.scope === 'REPORT' },
    grants,
  };
};

/** The roles in which its maker could still make it, cut down to its institution. */
export const grantsBehind = (
  maker: ViewerRow,
  { institutionId }: Pick<ApiTokenRow, 'institutionId'>,
): RoleGrantRow[] =>
  grantsFor(maker, 'createApiToken')
    .filter((grant) => grant.wholeInstallation || grant.institutionId === institutionId)
    .map((grant) => ({ ...grant, wholeInstallation: false, institutionId }));
