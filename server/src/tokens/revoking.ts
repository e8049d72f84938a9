import { permit } from '../accounts/index.ts';
import { inOneAct } from '../database/act.ts';
import type { RevokeApiTokenInput } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { rowId } from '../graphql/global-ids.ts';
import { done, refused, type Outcome } from '../refusal.ts';
import { notFound } from '../refusal-sentences.ts';
import { watchedToken } from './auditing.ts';

/** Ends a token at once. One that is revoked already stays so. */
export const revokeApiToken = (context: Context, input: RevokeApiTokenInput): Promise<Outcome> =>
  inOneAct(context, 'revokeApiToken', input, async ({ trx, now, audit }) => {
    const id = rowId('ApiToken', input.apiToken);
    const token = id
      ? await trx.selectFrom('apiTokens').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
      : undefined;
    const verdict = token && permit(context.viewer, 'revokeApiToken', token);
    // Whoever may not revoke it does not learn that it is there.
    if (!verdict || 'no' in verdict) return refused('NOT_FOUND', 'apiToken', notFound);
    audit.inRole(verdict.role);
    await audit.about(trx, watchedToken(token.id));
    if (!token.revokedAt)
      await trx.updateTable('apiTokens').set({ revokedAt: now }).where('id', '=', token.id).execute();
    return done(token.id);
  });
