import { sql } from 'kysely';
import { permit } from '../accounts/index.ts';
import type { Database } from '../database/tables.ts';
import type { EditorialStage } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { checkDraft, titled, type NewDraft } from '../recommendations/index.ts';
import type { Refusal, Sentence } from '../refusal.ts';
import { notAllowed, wrongStage } from '../refusal-sentences.ts';
import { fold } from '../words/index.ts';
import { changeOf, draftOf, type Change } from './comparing.ts';
import { currentOnes, fingerprint, textKey, type Current } from './current.ts';
import type { Directory } from './directory.ts';
import type { Field } from './fields.ts';
import type { Column, SourceRow } from './file.ts';
import type { Matched } from './matching.ts';
import { groupNumberIn } from './reading-list.ts';
import { readValues, type Fault, type RowValues } from './reading-values.ts';

export type Fate = 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'DUPLICATE' | 'REFUSED';

/** The group a file is imported into. */
export interface GroupInPlace {
  id: string;
  number: number;
  topic: string;
  forumId: string;
  forumSlug: string;
  seriesId: string | null;
  /** Of the Forum: `WRO-2015`. */
  code: string;
  /** Every group of the Forum. */
  siblings: { number: number; topic: string }[];
}

/** A row and what becomes of it. */
export interface JudgedRow {
  row: number;
  fate: Fate;
  /** Of the recommendation it is, or becomes. */
  reference: string | null;
  /** Why it does not go in, or what it repeats. */
  reason: Sentence | null;
  /** The column, by its header or letter, at which it fails. */
  column: string | null;
  /** Its title, or how its text begins. */
  says: string;
  /** What it says, for those who have to mend it. */
  cells: string[];
  /** What is to be written. */
  plan?: { create: NewDraft } | { revise: Current; change: Change };
  /** By which an import finds it again, and what it said. */
  keys: string[];
  content: string;
  /** The row it repeats. */
  repeats?: number;
  recommendationId?: string;
}

/** What judging keeps in mind from one handful of rows to the next. */
export interface Judging {
  context: Context;
  group: GroupInPlace;
  columns: readonly Column[];
  matched: Matched;
  directory: Directory;
  /** Ids of the group's recommendations by what they say. */
  texts: Map<string, string>;
  /** The rows so far by how they are found again. */
  seen: Map<string, number>;
}

/** Decides what becomes of some rows, by the state that `db` sees. Writes nothing. */
export const judgeRows = async (
  db: Database,
  judging: Judging,
  read: readonly ReadRow[],
): Promise<JudgedRow[]> => {
  const byReference = new Map(
    (
      await currentOnes(db, {
        references: [...new Set(read.flatMap(({ values }) => values.reference ?? []))],
      })
    ).map((one) => [one.reference, one]),
  );
  const imported = await importedBefore(
    db,
    judging.group.id,
    read.flatMap(({ keys }) => keys),
  );
  const found = new Map<string, string>();
  for (const { row, values, keys, text } of read) {
    const id =
      keys.map((key) => imported.get(key)?.recommendationId).find(Boolean) ?? judging.texts.get(text);
    if (id && !values.reference) found.set(String(row.row), id);
  }
  const byId = new Map(
    (await currentOnes(db, { ids: [...new Set(found.values())] })).map((one) => [one.id, one]),
  );
  return read.map((one) =>
    judge(judging, one, { byReference, imported, target: byId.get(found.get(String(one.row.row)) ?? '') }),
  );
};

/** A row with what its cells say, by what is matched to which column. */
export interface ReadRow {
  row: SourceRow;
  values: RowValues;
  faults: Fault[];
  keys: string[];
  content: string;
  text: string;
}

export const readRow = ({ columns, matched, directory }: Judging, row: SourceRow): ReadRow => {
  const cells: Partial<Record<Field, string>> = {};
  for (const { at } of columns) {
    const field = matched.get(at);
    if (field) cells[field] = row.cells[at] ?? '';
  }
  const { values, faults } = readValues(cells, directory);
  const content = fingerprint(
    JSON.stringify(
      Object.entries(cells)
        .map(([field, text]) => [field, text.replaceAll(/\s+/g, ' ').trim()])
        .sort(),
    ),
  );
  const keys = [...(values.sourceId ? [`i:${values.sourceId.slice(0, 200)}`] : []), `r:${content}`];
  const { title = '', body = '' } = values;
  const text = textKey(
    titled({ title, body, problem: values.problem, rationale: values.rationale }).title,
    body,
  );
  return { row, values, faults, keys, content, text };
};

interface Held {
  byReference: ReadonlyMap<string, Current>;
  imported: ReadonlyMap<string, { recommendationId: string; content: string }>;
  target: Current | undefined;
}

const judge = (judging: Judging, read: ReadRow, { byReference, imported, target }: Held): JudgedRow => {
  const { row, values, faults, keys, content } = read;
  const { group } = judging;
  const judged = {
    row: row.row,
    says: [values.title, values.body, values.problem, ...row.cells].find((text) => text?.trim()) ?? '',
    cells: row.cells,
    keys,
    content,
    reference: null,
    reason: null,
    column: null,
  };
  const refused = (field: Field | null, reason: Sentence, reference: string | null = null): JudgedRow => ({
    ...judged,
    fate: 'REFUSED',
    reference,
    reason,
    column: field && columnOf(judging, field),
  });
  const elsewhere = otherGroup(values.group, group);
  if (elsewhere) return refused('group', elsewhere);
  const named = values.reference ? byReference.get(values.reference) : undefined;
  if (values.reference && named?.workingGroupId !== group.id)
    return refused('reference', named ? ofAnotherGroup : noSuchReference);
  const current = named ?? target;
  // What a row is known by: two rows of one file that are the same are written once.
  const identity = current ? `=${current.id}` : values.sourceId ? (keys[0] ?? '') : read.text;
  const before = judging.seen.get(identity) ?? judging.seen.get(read.text);
  if (before !== undefined && (current || !values.sourceId || judging.seen.has(identity))) {
    return {
      ...judged,
      fate: 'DUPLICATE',
      reference: current?.reference ?? null,
      reason: sameAsRow(before),
      repeats: before,
    };
  }
  const remember = () => {
    judging.seen.set(identity, row.row);
    if (values.body || values.title) judging.seen.set(read.text, row.row);
  };
  const known = named ? undefined : keys.map((key) => imported.get(key)).find(Boolean);
  if (current && known?.content === content) {
    remember();
    return { ...judged, fate: 'UNCHANGED', reference: current.reference, recommendationId: current.id };
  }
  const [fault] = faults;
  if (fault) return refused(fault.field, fault.sentence, current?.reference);
  if (!current) {
    const draft = draftOf(values);
    const [wrong] = checkDraft(draft, judging.context.clock);
    if (wrong) return refused(fieldOf(wrong), wrong.sentence);
    remember();
    return { ...judged, fate: 'CREATED', plan: { create: draft } };
  }
  const change = changeOf(current, values);
  const same = { ...judged, reference: current.reference, recommendationId: current.id };
  if (!change) {
    remember();
    return { ...same, fate: 'UNCHANGED' };
  }
  const wrong = whyNotRevised(judging.context, current, change);
  if (wrong) return refused(wrong.field, wrong.sentence, current.reference);
  remember();
  return { ...same, fate: 'UPDATED', plan: { revise: current, change } };
};

/** What `reviseRecommendation` would say against it. */
const whyNotRevised = (context: Context, current: Current, change: Change): Fault | null => {
  const { seriesId, forumId, workingGroupId } = current;
  const verdict = permit(
    context.viewer,
    'reviseRecommendation',
    { seriesId, forumId, workingGroupId },
    current.stage,
  );
  if ('no' in verdict)
    return { field: null, sentence: verdict.no === 'NOT_ALLOWED' ? notAllowed : wrongStage };
  if (current.stage === 'PUBLISHED') return { field: null, sentence: isPublished };
  if (change.addressees && !stagesOfGroup.includes(current.stage))
    return { field: 'addressees', sentence: namedByCoordinator };
  const text = current.texts.find(
    ({ language }) => language === (change.language ?? current.originalLanguage),
  );
  const { title, body, rationale = null, problem = null } = text ?? { title: '', body: '' };
  const whole = { title, body, rationale, problem, kind: current.kind };
  const [wrong] = checkDraft({ ...whole, ...withoutNothing(change) } as NewDraft, context.clock);
  return wrong ? { field: fieldOf(wrong), sentence: wrong.sentence } : null;
};

const withoutNothing = <T extends object>(change: T) =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));

const stagesOfGroup: readonly EditorialStage[] = ['DRAFT', 'GROUP_REVIEW', 'CHANGES_REQUESTED'];

const fieldsOfPaths: Record<string, Field> = {
  'lawChange.act': 'lawAct',
  'lawChange.article': 'lawArticle',
  'lawChange.proposedWording': 'lawWording',
  'lawChange.eli': 'lawEli',
  lawChange: 'kind',
  jointProject: 'kind',
};

/** The field of an input that a refusal is at, as the field of a row. */
export const fieldOf = ({ path }: Refusal): Field | null => {
  const [first = '', second = ''] = path;
  const whole = fieldsOfPaths[`${first}.${second}`] ?? fieldsOfPaths[first];
  return whole ?? ((second && first === 'jointProject' ? second : first) as Field) ?? null;
};

/** The column that says it, by its header or letter. One that is not there has none: the field itself is named. */
export const columnOf = (
  { columns, matched }: Pick<Judging, 'columns' | 'matched'>,
  field: Field,
): string => {
  const column = columns.find(({ at }) => matched.get(at) === field);
  return column ? column.header || column.letter : field;
};

/** Why a row of another group stays out. A heading that names no group of the Forum is no more than a heading. */
const otherGroup = (said: string | null, group: GroupInPlace): Sentence | null => {
  if (!said) return null;
  const bare = /^\d{1,2}$/.test(said) ? Number(said) : groupNumberIn(said);
  const number = bare ?? group.siblings.find(({ topic }) => fold(topic) === fold(said))?.number;
  return number === undefined || number === group.number ? null : ofGroup(number);
};

const importedBefore = async (db: Database, workingGroupId: string, keys: string[]) => {
  const rows = await db
    .selectFrom('importedRows')
    .select(['key', 'recommendationId', 'content'])
    .where('workingGroupId', '=', workingGroupId)
    .where('key', '=', sql<string>`any(${keys}::text[])`)
    .execute();
  return new Map(rows.map(({ key, ...row }) => [key, row]));
};

const sameAsRow = (row: number): Sentence => ({
  PL: `To samo mówi wiersz ${row}.`,
  EN: `Row ${row} says the same.`,
  UK: `Те саме каже рядок ${row}.`,
});

const ofGroup = (number: number): Sentence => ({
  PL: `Ten wiersz należy do grupy ${number}. Wczytaj go w tej grupie.`,
  EN: `This row belongs to group ${number}. Import it there.`,
  UK: `Цей рядок належить до групи ${number}. Імпортуйте його там.`,
});

const ofAnotherGroup: Sentence = {
  PL: 'Rekomendacja o tym oznaczeniu należy do innej grupy.',
  EN: 'The recommendation of that reference belongs to another group.',
  UK: 'Рекомендація з таким позначенням належить до іншої групи.',
};

const noSuchReference: Sentence = {
  PL: 'Nie ma rekomendacji o takim oznaczeniu. Przy nowej zostaw to pole puste: oznaczenie nada serwis.',
  EN: 'There is no recommendation of that reference. Leave it empty for a new one: the site gives it.',
  UK: 'Рекомендації з таким позначенням немає. Для нової залиште порожнім: позначення надасть сайт.',
};

const isPublished: Sentence = {
  PL: 'Ta rekomendacja jest opublikowana. Zmianę wprowadź na jej stronie, z publiczną notatką.',
  EN: 'This recommendation is public. Change it on its own page, with a public note.',
  UK: 'Ця рекомендація опублікована. Змініть її на її сторінці, з публічною приміткою.',
};

const namedByCoordinator: Sentence = {
  PL: 'Adresatów wyznaczonych po przyjęciu zmienia osoba koordynująca. Poproś ją o to.',
  EN: 'Addressees named after the adoption are changed by a coordinator. Ask them.',
  UK: 'Адресатів, визначених після схвалення, змінює координатор. Зверніться до нього.',
};
