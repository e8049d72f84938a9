import { permit, type Verb } from '../accounts/index.ts';
import { inOneAct, type AuditedAct } from '../database/act.ts';
import type { Context } from '../graphql/context.ts';
import { rowId } from '../graphql/global-ids.ts';
import { refused, type Outcome } from '../refusal.ts';
import { notFound } from '../refusal-sentences.ts';
import { watchedImport } from './auditing.ts';
import { groupInPlace } from './groups.ts';
import { placeOf } from './importing.ts';
import type { RecommendationImportRow } from './stored-import.ts';

/** One act on an import: it is there and yours to see, and locked until the act is done. */
export const onImport = (
  context: Context,
  verb: Verb,
  input: { clientMutationId?: string | null; import: string },
  run: (act: AuditedAct, row: RecommendationImportRow) => Promise<Outcome>,
): Promise<Outcome> =>
  inOneAct(context, verb, input, async (act) => {
    const { trx, audit } = act;
    const id = rowId('RecommendationImport', input.import);
    const row = id
      ? await trx
          .selectFrom('recommendationImports')
          .selectAll()
          .where('id', '=', id)
          .forUpdate()
          .executeTakeFirst()
      : undefined;
    const group = row && (await groupInPlace(trx, { id: row.workingGroupId }));
    const verdict = group && permit(context.viewer, verb, placeOf(group));
    // Whoever may not import there does not learn that it is there.
    if (!row || !verdict || 'no' in verdict) return refused('NOT_FOUND', 'import', notFound);
    audit.inRole(verdict.role);
    await audit.about(trx, watchedImport(row.id));
    return run(act, row);
  });
