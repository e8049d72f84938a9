import { permit } from '../accounts/index.ts';
import { inOneAct } from '../database/act.ts';
import type { ReviseAuditEditionInput } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { rowId } from '../graphql/global-ids.ts';
import { done, refused, refusedIfAny, type Outcome } from '../refusal.ts';
import { notAllowed, notFound } from '../refusal-sentences.ts';
import { placeOf } from './audit-edition.ts';
import { watchedAuditEdition } from './auditing.ts';
import { checkTold, columnsOf } from './checking.ts';

export const reviseAuditEdition = (context: Context, input: ReviseAuditEditionInput): Promise<Outcome> =>
  inOneAct(context, 'reviseAuditEdition', input, async ({ trx, audit }) => {
    const id = rowId('AuditEdition', input.edition);
    const edition = id
      ? await trx.selectFrom('auditEditions').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
      : undefined;
    if (!edition) return refused('NOT_FOUND', 'edition', notFound);
    const verdict = permit(context.viewer, 'reviseAuditEdition', placeOf(edition));
    if ('no' in verdict) return refused('NOT_ALLOWED', [], notAllowed);
    audit.inRole(verdict.role);
    await audit.about(trx, watchedAuditEdition(edition.id));
    if (input.version !== edition.version) return refused('CONFLICT', 'version', changedMeanwhile);
    const faults = refusedIfAny(checkTold(input, context.clock));
    if (faults) return faults;
    await trx
      .updateTable('auditEditions')
      .set({ ...columnsOf(input), version: edition.version + 1 })
      .where('id', '=', edition.id)
      .execute();
    return done(edition.id);
  });

const changedMeanwhile = {
  PL: 'Ktoś zmienił tę edycję po tym, jak ją otworzyłaś lub otworzyłeś. Porównaj obie wersje i zapisz ponownie.',
  EN: 'Someone changed this edition after you opened it. Compare both versions and save again.',
  UK: 'Хтось змінив цю едицію після того, як ви її відкрили. Порівняйте обидві версії та збережіть знову.',
};
