import { sql } from 'kysely';
import type { Act } from '../database/act.ts';
import { dayInWarsaw, type Clock } from '../database/clock.ts';
import { newId } from '../database/ids.ts';
import { insertMany, inTurn } from '../database/inserting-many.ts';
import type { AddresseeRole, DraftRecommendationInput, Role } from '../graphql/__generated__/types.ts';
import type { Refusal } from '../refusal.ts';
import { checkDetails, revisedDetails } from './details.ts';
import { checkParts, lettered } from './parts.ts';
import { firstTerms } from './searching.ts';
import { checkTexts, titled } from './texts.ts';

/** A draft as `draftRecommendation` takes it. */
export type NewDraft = Omit<
  DraftRecommendationInput,
  'clientMutationId' | 'workingGroup' | 'forum' | 'isAutosave' | 'links'
>;

/** What is wrong with a draft, but for addressees and themes that are not there: the same as `draftRecommendation` says. */
export const checkDraft = (draft: NewDraft, clock: Clock): Refusal[] => {
  const { title, body, rationale = null, problem = null } = titled(draft);
  return [
    ...checkTexts({ title, body, rationale, problem }),
    ...checkParts(draft.parts),
    ...checkDetails(draft, draft.kind, clock),
  ].filter((each) => each !== null);
};

interface WhereTo {
  workingGroupId: string;
  forumId: string;
  /** Of the Forum, and the number of the group. */
  code: string;
  groupNumber: number;
}

interface How {
  isExample: boolean;
  role: Role;
  /** Whether they can be found by the forms of their words at once; else that comes in the background. */
  withForms: boolean;
}

/**
 * Writes many drafts of a group with one statement a table: what `draftRecommendation` leaves behind, row by row. Nothing is
 * checked here: `checkDraft` did, and the addressees and themes were looked up. Answers ids and references in their order.
 * `meanwhile` is called when Postgres has most of its work before it.
 */
export const writeDrafts = async (
  act: Act,
  place: WhereTo,
  given: readonly NewDraft[],
  { isExample, role, withForms }: How,
  meanwhile: () => void = () => {},
): Promise<{ id: string; reference: string }[]> => {
  if (given.length === 0) return [];
  const { trx, now, personId } = act;
  const first = await takeNumbers(act, place.workingGroupId, given.length);
  const drafts = given.map((input, at) => {
    const number = first + at;
    const draft = titled(input);
    return {
      id: newId(),
      number,
      reference: `${place.code}/${place.groupNumber}.${number}`,
      language: draft.language ?? 'PL',
      kind: draft.kind,
      title: draft.title.trim(),
      body: draft.body,
      rationale: draft.rationale || null,
      problem: draft.problem || null,
      parts: lettered(draft.parts ?? []),
      details: revisedDetails(draft),
      themes: draft.themes ?? [],
      addressees: draft.addressees ?? [],
    };
  });
  const texts = drafts.map(({ id, language, title, body, rationale, problem, parts }) => ({
    recommendation_id: id,
    language,
    title,
    body,
    rationale,
    problem,
    parts: JSON.stringify(parts),
    version: 1,
  }));
  const textColumns = {
    ...{ recommendation_id: 'uuid', language: 'text', title: 'text', body: 'text', rationale: 'text' },
    ...{ problem: 'text', parts: 'jsonb', version: 'int' },
  };
  await inTurn(
    [
      () =>
        insertMany(
          trx,
          'recommendations',
          {
            ...{ id: 'uuid', forum_id: 'uuid', working_group_id: 'uuid', number: 'int', position: 'numeric' },
            ...{ reference: 'text', kind: 'text', is_example: 'boolean', original_language: 'text' },
            ...{ by_when_on: 'date', by_when_precision: 'text', created_at: 'timestamptz' },
            ...{ search_version: 'int', titles: 'text', bodies: 'text' },
          },
          drafts.map(
            ({ id, number, reference, kind, language, title, body, rationale, problem, parts, details }) => ({
              id,
              forum_id: place.forumId,
              working_group_id: place.workingGroupId,
              number,
              position: number,
              reference,
              kind,
              is_example: isExample,
              original_language: language,
              by_when_on: details.byWhenOn,
              by_when_precision: details.byWhenPrecision,
              created_at: now,
              ...versioned(
                firstTerms(
                  reference,
                  { title, language, texts: [body, rationale, problem, ...parts.map(({ text }) => text)] },
                  withForms,
                ),
              ),
            }),
          ),
          {
            search: {
              of: `setweight(to_tsvector('simple', titles), 'A') || setweight(to_tsvector('simple', bodies), 'B')`,
              from: ['titles', 'bodies'],
            },
          },
        ),
      () => insertMany(trx, 'recommendation_texts', textColumns, texts),
      () =>
        insertMany(
          trx,
          'recommendation_revisions',
          { id: 'uuid', ...textColumns, details: 'jsonb', person_id: 'text', recorded_at: 'timestamptz' },
          texts.map((text, at) => ({
            id: newId(),
            ...text,
            details: JSON.stringify(drafts[at]?.details ?? {}),
            person_id: personId,
            recorded_at: now,
          })),
        ),
      () =>
        insertMany(
          trx,
          'recommendation_details',
          { recommendation_id: 'uuid', law_change: 'jsonb', joint_project: 'jsonb' },
          drafts.map(({ id, details: { lawChange, jointProject } }) => ({
            recommendation_id: id,
            law_change: lawChange && JSON.stringify(lawChange),
            joint_project: jointProject && JSON.stringify(jointProject),
          })),
        ),
      () =>
        insertMany(
          trx,
          'activities',
          {
            ...{ id: 'uuid', kind: 'text', is_public: 'boolean', occurred_on: 'date', precision: 'text' },
            ...{ recorded_at: 'timestamptz', person_id: 'text', role: 'text', recommendation_id: 'uuid' },
          },
          drafts.map(({ id }) => ({
            id: newId(),
            kind: 'DRAFTED',
            is_public: false,
            occurred_on: dayInWarsaw(now),
            precision: 'DAY',
            recorded_at: now,
            person_id: personId,
            role,
            recommendation_id: id,
          })),
        ),
    ],
    meanwhile,
  );
  await writeThemes(act, drafts);
  await writeAddressees(act, drafts);
  return drafts.map(({ id, reference }) => ({ id, reference }));
};

const versioned = ({ searchVersion, ...terms }: ReturnType<typeof firstTerms>) => ({
  search_version: searchVersion,
  ...terms,
});

/** Numbers in a row, as `draftRecommendation` takes one: none is ever given twice. */
const takeNumbers = async ({ trx }: Act, workingGroupId: string, count: number): Promise<number> => {
  const { first } = await trx
    .updateTable('workingGroups')
    .set({ nextNumber: sql<number>`next_number + ${count}` })
    .where('id', '=', workingGroupId)
    .returning(sql<number>`next_number - ${count}`.as('first'))
    .executeTakeFirstOrThrow();
  return first;
};

type Hanging = { id: string; themes: string[]; addressees: NonNullable<NewDraft['addressees']> };

const writeThemes = async ({ trx }: Act, drafts: Hanging[]) => {
  const slugs = [...new Set(drafts.flatMap(({ themes }) => themes))];
  if (slugs.length === 0) return;
  const ids = new Map(
    (await trx.selectFrom('themes').select(['id', 'slug']).where('slug', 'in', slugs).execute()).map(
      ({ id, slug }) => [slug, id],
    ),
  );
  await insertMany(
    trx,
    'recommendation_themes',
    { recommendation_id: 'uuid', theme_id: 'uuid' },
    drafts.flatMap(({ id, themes }) =>
      [...new Set(themes)].flatMap((slug) => {
        const themeId = ids.get(slug);
        return themeId ? [{ recommendation_id: id, theme_id: themeId }] : [];
      }),
    ),
  );
};

interface AddresseeOfDraft {
  id: string;
  recommendation_id: string;
  institution_id: string;
  role: AddresseeRole;
  institution_name_then: string;
  via_class_id: string | null;
  was_at_table: boolean | null;
  created_at: Date;
}

const writeAddressees = async ({ trx, now }: Act, drafts: Hanging[]) => {
  const proposed = drafts.flatMap(({ addressees }) => addressees);
  if (proposed.length === 0) return;
  const slugs = [...new Set(proposed.flatMap(({ institution }) => institution ?? []))];
  const keys = [...new Set(proposed.flatMap(({ addresseeClass }) => addresseeClass ?? []))];
  const classes = await trx
    .selectFrom('addresseeClasses')
    .select(['id', 'key', 'sector'])
    .where('key', 'in', [...keys, ''])
    .execute();
  const sectors = classes.flatMap(({ sector }) => sector ?? []);
  const institutions = await trx
    .selectFrom('institutions')
    .select(['id', 'slug', 'sector', 'name'])
    .where((of) => of.or([of('slug', 'in', [...slugs, '']), of('sector', 'in', [...sectors, 'OTHER'])]))
    .orderBy('id')
    .execute();
  const bySlug = new Map(institutions.map((one) => [one.slug, one]));
  const byKey = new Map(classes.map((one) => [one.key, one]));
  const bySector = Map.groupBy(institutions, ({ sector }) => sector);
  const ofClasses: { recommendation_id: string; class_id: string; role: AddresseeRole }[] = [];
  const rows: AddresseeOfDraft[] = [];
  for (const { id, addressees } of drafts) {
    const named = new Set<string>();
    const seen = new Set<string>();
    for (const { institution, addresseeClass, role = 'LEAD', wasAtTable = null } of addressees) {
      const group = addresseeClass ? byKey.get(addresseeClass) : undefined;
      if (group && !seen.has(group.id)) {
        seen.add(group.id);
        ofClasses.push({ recommendation_id: id, class_id: group.id, role });
      }
      const single = institution ? bySlug.get(institution) : undefined;
      const meant = group?.sector ? (bySector.get(group.sector) ?? []) : single ? [single] : [];
      for (const one of meant) {
        if (named.has(one.id)) continue;
        named.add(one.id);
        rows.push({
          id: newId(),
          recommendation_id: id,
          institution_id: one.id,
          role,
          institution_name_then: one.name.pl,
          via_class_id: group?.id ?? null,
          was_at_table: wasAtTable,
          created_at: now,
        });
      }
    }
  }
  await insertMany(
    trx,
    'recommendation_classes',
    { recommendation_id: 'uuid', class_id: 'uuid', role: 'text' },
    ofClasses,
  );
  await insertMany(
    trx,
    'addressees',
    {
      ...{ id: 'uuid', recommendation_id: 'uuid', institution_id: 'uuid', role: 'text' },
      ...{
        institution_name_then: 'text',
        via_class_id: 'uuid',
        was_at_table: 'boolean',
        created_at: 'timestamptz',
      },
    },
    rows,
  );
};
