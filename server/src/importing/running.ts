import type { GiveUpImportInput, RunImportInput } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { done, refused, type Outcome, type Sentence } from '../refusal.ts';
import { onImport } from './acting-on-import.ts';
import { callForWork } from './waking.ts';

/** Lets what was previewed be written, in the name of whoever says so. */
export const runImport = (context: Context, input: RunImportInput): Promise<Outcome> =>
  onImport(context, 'runImport', input, async ({ trx, personId, now }, row) => {
    if (row.state !== 'PREVIEWED') return refused('WRONG_STATE', 'import', isNotPreviewed);
    await trx
      .updateTable('recommendationImports')
      .set({
        ...{ state: 'RUNNING', toDo: 'WRITE', version: row.version + 1, runBy: personId },
        ...{ requestId: context.requestId, isAllOrNothing: input.isAllOrNothing ?? false },
        ...{ rowsDone: 0, tries: 0, claimedUntil: null, touchedAt: now },
      })
      .where('id', '=', row.id)
      .execute();
    await callForWork(trx);
    return done(row.id);
  });

/** Ends an import that is not done. The file goes; rows that are in by then stay. */
export const giveUpImport = (context: Context, input: GiveUpImportInput): Promise<Outcome> =>
  onImport(context, 'giveUpImport', input, async ({ trx, now }, row) => {
    if (row.state === 'DONE') return refused('WRONG_STATE', 'import', isDone);
    if (row.state === 'GIVEN_UP') return done(row.id);
    await trx
      .updateTable('recommendationImports')
      .set({
        ...{ state: 'GIVEN_UP', toDo: null, endedAt: now, touchedAt: now },
        // What was only foreseen counts no more.
        ...(row.state === 'RUNNING' ? {} : { version: row.version + 1, rowsDone: 0 }),
      })
      .where('id', '=', row.id)
      .execute();
    await callForWork(trx);
    return done(row.id);
  });

const isNotPreviewed: Sentence = {
  PL: 'Import nie jest gotowy albo już się zaczął. Najpierw obejrzyj podgląd.',
  EN: 'The import is not ready, or has begun already. Look at the preview first.',
  UK: 'Імпорт не готовий або вже почався. Спершу перегляньте, що станеться.',
};

const isDone: Sentence = {
  PL: 'Ten import już się zakończył.',
  EN: 'This import is done already.',
  UK: 'Цей імпорт уже завершено.',
};
