import type { AdjustImportInput, ImportColumnInput } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import {
  done,
  refusal,
  refused,
  refusedIfAny,
  type Outcome,
  type Refusal,
  type Sentence,
} from '../refusal.ts';
import { onImport } from './acting-on-import.ts';
import type { Field } from './fields.ts';
import type { Choices } from './file.ts';
import {
  isTelling,
  mostHeaderRow,
  type FieldsByLetter,
  type RecommendationImportRow,
  type Sampled,
} from './stored-import.ts';
import { encodingsNamed, fieldsNamed, separatorsNamed } from './spelling.ts';
import { hasNoFields, hasNoSuchSheet } from './unreadable.ts';
import { callForWork } from './waking.ts';

/** Changes how a file is read, or what its columns say. Every row is judged anew. */
export const adjustImport = (context: Context, input: AdjustImportInput): Promise<Outcome> =>
  onImport(context, 'adjustImport', input, async ({ trx, now }, row) => {
    const { state, uploadId, recognised } = row;
    if (!uploadId || !['UPLOADED', 'PREVIEWED', 'FAILED'].includes(state))
      return refused('WRONG_STATE', 'import', isOver);
    const { settings, columns } = input;
    // Columns of a table that is not read yet, or will be read otherwise, are nobody's to name.
    if (columns && (!recognised || settings)) return refused('WRONG_STATE', 'columns', isNotRead);
    const faults = refusedIfAny([
      ...(settings ? settingsFaults(settings, recognised) : []),
      ...(columns && recognised ? columnFaults(columns, recognised) : []),
    ]);
    if (faults) return faults;
    if (!settings && !columns) return done(row.id);
    await trx
      .updateTable('recommendationImports')
      .set({
        ...(settings ? { choices: choicesIn(settings), recognised: null, columns: null } : {}),
        ...(columns ? { columns: fieldsIn(columns) } : {}),
        ...{ state: 'UPLOADED', toDo: settings ? 'READ' : 'JUDGE', version: row.version + 1, tries: 0 },
        ...{ rowsDone: 0, rowsTotal: null, failure: null, claimedUntil: null, endedAt: null, touchedAt: now },
      })
      .where('id', '=', row.id)
      .execute();
    await callForWork(trx);
    return done(row.id);
  });

type Settings = NonNullable<AdjustImportInput['settings']>;

const choicesIn = ({ encoding, separator, sheet, headerRow }: Settings): Choices => ({
  ...(encoding ? { encoding: encodingsNamed[encoding] } : {}),
  ...(separator ? { separator: separatorsNamed[separator] } : {}),
  ...(sheet ? { sheet } : {}),
  ...(headerRow === null || headerRow === undefined ? {} : { headerRow }),
});

const settingsFaults = ({ sheet, headerRow }: Settings, recognised: Sampled | null): (Refusal | false)[] => [
  Boolean(sheet) &&
    recognised !== null &&
    !recognised.sheets.includes(sheet ?? '') &&
    refusal('INVALID', 'settings.sheet', hasNoSuchSheet),
  (headerRow ?? 0) < 0 && refusal('INVALID', 'settings.headerRow', headerRowIs),
  (headerRow ?? 0) > mostHeaderRow && refusal('INVALID', 'settings.headerRow', headerRowIs),
];

const said = (columns: readonly ImportColumnInput[]) =>
  columns.flatMap(({ column, field }) => (field ? [{ column, field: fieldsNamed[field] }] : []));

const fieldsIn = (columns: readonly ImportColumnInput[]): FieldsByLetter =>
  Object.fromEntries(said(columns).map(({ column, field }) => [column, field]));

const columnFaults = (columns: readonly ImportColumnInput[], recognised: Sampled): (Refusal | false)[] => {
  const taken = new Map<Field, string>();
  return [
    ...said(columns).map(({ column, field }): Refusal | false => {
      const path = ['columns', column];
      if (!recognised.columns.some(({ letter }) => letter === column))
        return refusal('NOT_FOUND', path, noSuchColumn);
      const before = taken.get(field);
      taken.set(field, column);
      return before === undefined ? false : refusal('INVALID', path, saidTwice(before));
    }),
    !isTelling(said(columns).map(({ field }) => field)) && refusal('REQUIRED', 'columns', hasNoFields),
  ];
};

/** Whether its rows can be judged: somebody, or the names of its columns, said what they are. */
export const isMatched = ({ columns }: Pick<RecommendationImportRow, 'columns'>): boolean =>
  columns !== null && isTelling(Object.values(columns));

const isOver: Sentence = {
  PL: 'Tego importu nie można już zmienić. Zacznij nowy.',
  EN: 'This import can no longer be changed. Begin a new one.',
  UK: 'Цей імпорт уже не можна змінити. Почніть новий.',
};

const isNotRead: Sentence = {
  PL: 'Plik jest jeszcze czytany. Poczekaj chwilę i spróbuj ponownie.',
  EN: 'The file is still being read. Wait a moment and try again.',
  UK: 'Файл ще читається. Зачекайте хвилину і спробуйте ще раз.',
};

const headerRowIs: Sentence = {
  PL: `Podaj numer wiersza od 1 do ${mostHeaderRow} albo 0, gdy nagłówka nie ma.`,
  EN: `Give the number of a row from 1 to ${mostHeaderRow}, or 0 where there is no header.`,
  UK: `Вкажіть номер рядка від 1 до ${mostHeaderRow} або 0, якщо заголовка немає.`,
};

const noSuchColumn: Sentence = {
  PL: 'W pliku nie ma takiej kolumny.',
  EN: 'The file has no such column.',
  UK: 'У файлі немає такої колонки.',
};

const saidTwice = (letter: string): Sentence => ({
  PL: `To samo pole ma już kolumna ${letter}. Zostaw je w jednej z nich.`,
  EN: `Column ${letter} has the same field. Leave it in one of them.`,
  UK: `Те саме поле вже має колонка ${letter}. Залиште його в одній з них.`,
});
