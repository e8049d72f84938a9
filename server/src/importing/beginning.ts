import { permit } from '../accounts/index.ts';
import { inOneAct, type Act } from '../database/act.ts';
import { isId, newId } from '../database/ids.ts';
import type { BeginImportInput } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { rowId } from '../graphql/global-ids.ts';
import { done, refused, type Outcome } from '../refusal.ts';
import { notAllowed, notFound } from '../refusal-sentences.ts';
import { watchedImport } from './auditing.ts';
import { groupInPlace } from './groups.ts';
import { placeOf } from './importing.ts';
import { callForWork } from './waking.ts';

/** Begins the import of an upload into a group: the rest is done in the background. */
export const beginImport = (context: Context, input: BeginImportInput): Promise<Outcome> =>
  inOneAct(context, 'beginImport', input, async (act) => {
    const { trx, personId, now, audit } = act;
    await audit.about(trx, watchedImport(null));
    const groupId = rowId('WorkingGroup', input.workingGroup);
    const group = groupId ? await groupInPlace(trx, { id: groupId }) : null;
    if (!group) return refused('NOT_FOUND', 'workingGroup', notFound);
    const verdict = permit(context.viewer, 'beginImport', placeOf(group));
    if ('no' in verdict) return refused('NOT_ALLOWED', [], notAllowed);
    audit.inRole(verdict.role);
    const upload = await ownTable(act, input.upload);
    if (!upload) return refused('NOT_FOUND', 'upload', noSuchUpload);
    const id = newId();
    await trx.updateTable('uploads').set({ attachedAt: now }).where('id', '=', upload.id).execute();
    await trx
      .insertInto('recommendationImports')
      .values({
        ...{ id, workingGroupId: group.id, personId, runBy: null, requestId: null },
        ...{ uploadId: upload.id, fileName: upload.fileName, byteSize: upload.byteSize },
        ...{ state: 'UPLOADED', toDo: 'READ', version: 1, choices: {}, recognised: null, columns: null },
        ...{ isAllOrNothing: false, rowsDone: 0, rowsTotal: null, failure: null },
        ...{ createdAt: now, touchedAt: now, endedAt: null },
      })
      .execute();
    await callForWork(trx);
    return done(id);
  });

/** A table is its uploader's alone, and can be imported once. */
const ownTable = async ({ trx, personId }: Act, upload: string) => {
  if (!isId(upload)) return undefined;
  return trx
    .selectFrom('uploads')
    .select(['id', 'fileName', 'byteSize'])
    .where('id', '=', upload)
    .where('uploader', '=', personId)
    .where('purpose', '=', 'IMPORT')
    .where('attachedAt', 'is', null)
    .forUpdate()
    .executeTakeFirst();
};

const noSuchUpload = {
  PL: 'Nie ma już tego pliku. Wybierz go jeszcze raz.',
  EN: 'This file is no longer here. Choose it once more.',
  UK: 'Цього файлу вже немає. Виберіть його ще раз.',
};
