import { sql } from 'kysely';
import { permit } from '../accounts/index.ts';
import { record } from '../activity/index.ts';
import { inOneAct, type Act } from '../database/act.ts';
import { newId } from '../database/ids.ts';
import type { DraftRecommendationInput } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { rowId } from '../graphql/global-ids.ts';
import { done, refused, refusedIfAny, type Outcome } from '../refusal.ts';
import { notAllowed, notFound } from '../refusal-sentences.ts';
import { addAddressees, findAddressees } from './addressing.ts';
import { watchedRecommendation } from './auditing.ts';
import { checkDetails, revisedDetails, writeDetails } from './details.ts';
import { addLinks, findLinks } from './linking.ts';
import { checkParts, lettered } from './parts.ts';
import { checkTexts, titled, writeText } from './texts.ts';
import { findThemes, setThemes } from './theming.ts';

/** What only those who load content may say of a draft. Without it, whatever is written in a demo is an example. */
export interface DraftMarks {
  isExample?: boolean;
}

/** Writes a new recommendation of a group, or of a gathering without groups. It gets its reference at once. */
export const draftRecommendation = (
  context: Context,
  input: DraftRecommendationInput,
  marks: DraftMarks = {},
): Promise<Outcome> =>
  inOneAct(context, 'draftRecommendation', input, async (act) => {
    if (Boolean(input.workingGroup) === Boolean(input.forum))
      return refused('INVALID', placeField(input), eitherPlace);
    const place = await findPlace(act, input);
    if (!place) return refused('NOT_FOUND', placeField(input), notFound);
    if (place.hasGroups) return refused('INVALID', 'forum', nameTheGroup);
    await act.audit.about(act.trx, watchedRecommendation(null));
    const verdict = permit(context.viewer, 'draftRecommendation', place);
    if ('no' in verdict) return refused('NOT_ALLOWED', [], notAllowed);
    act.audit.inRole(verdict.role);
    const themes = await findThemes(act, input.themes);
    const addressees = await findAddressees(act, input.addressees ?? []);
    const links = await findLinks(act, input.links);
    const isAutosave = input.isAutosave ?? false;
    const { title, body, rationale = null, problem = null } = titled(input);
    const faults = refusedIfAny([
      ...checkTexts({ title, body, rationale, problem }, { mayLackBody: isAutosave }),
      ...checkParts(input.parts),
      ...checkDetails(input, input.kind, context.clock),
      ...themes.refusals,
      ...addressees.refusals,
      ...links.refusals,
    ]);
    if (faults) return faults;
    const id = await insertDraft(act, input, place, marks.isExample ?? context.demo);
    const language = input.language ?? 'PL';
    const parts = lettered(input.parts ?? []);
    const details = revisedDetails(input);
    await writeText(
      act,
      { id, version: 1, translatesVersion: null },
      { language, title, body, rationale, problem, parts },
      { details, isAutosave },
    );
    await writeDetails(act.trx, id, details);
    await setThemes(act, id, themes.ids);
    await addAddressees(act, id, addressees);
    await record(act, { kind: 'DRAFTED', recommendationId: id, role: verdict.role });
    await addLinks(act, id, links.links, { role: verdict.role });
    return done(id);
  });

/** The row of a new draft, with the next number of its place; answers its id. */
export const insertDraft = async (
  { trx, now }: Act,
  input: Pick<DraftRecommendationInput, 'kind' | 'language'>,
  place: FoundPlace,
  isExample: boolean,
) => {
  const id = newId();
  const number = await takeNumber({ trx }, place);
  const reference = `${place.code}/${place.groupNumber === null ? '' : `${place.groupNumber}.`}${number}`;
  await trx
    .insertInto('recommendations')
    .values({
      ...nothingYet,
      isExample,
      id,
      forumId: place.forumId,
      workingGroupId: place.workingGroupId,
      number,
      position: number,
      reference,
      kind: input.kind,
      originalLanguage: input.language ?? 'PL',
      createdAt: now,
    })
    .execute();
  return id;
};

const nothingYet = {
  adoptedOn: null,
  adoptedPrecision: null,
  consensus: null,
  dissent: null,
  minorityOpinion: null,
  publishedAt: null,
  countsFrom: null,
  withdrawnOn: null,
  withdrawalReason: null,
  lastEventOn: null,
  lastChangedAt: null,
};

/** The counter only grows, so a number is never given twice, not even when a draft goes nowhere. */
const takeNumber = async ({ trx }: Pick<Act, 'trx'>, { workingGroupId, forumId }: FoundPlace) => {
  const [table, id] = workingGroupId
    ? (['workingGroups', workingGroupId] as const)
    : (['forums', forumId] as const);
  const { number } = await trx
    .updateTable(table)
    .set({ nextNumber: sql<number>`next_number + 1` })
    .where('id', '=', id)
    .returning(sql<number>`next_number - 1`.as('number'))
    .executeTakeFirstOrThrow();
  return number;
};

type FoundPlace = NonNullable<Awaited<ReturnType<typeof findPlace>>>;

const findPlace = async (act: Act, input: DraftRecommendationInput) => {
  const groupId = input.workingGroup ? rowId('WorkingGroup', input.workingGroup) : null;
  if (input.workingGroup && !groupId) return null;
  const row = await (groupId ? placeOfGroup(act, groupId) : placeOfForum(act, { slug: input.forum ?? '' }));
  return row ?? null;
};

export const placeOfGroup = ({ trx }: Act, groupId: string) =>
  trx
    .selectFrom('workingGroups as g')
    .innerJoin('forums as f', 'f.id', 'g.forumId')
    .select(['f.id as forumId', 'f.seriesId', 'f.code'])
    .select((of) => [of.ref('g.id').$castTo<string | null>().as('workingGroupId')])
    .select((of) => [of.ref('g.number').$castTo<number | null>().as('groupNumber')])
    .select(sql<boolean>`false`.as('hasGroups'))
    .where('g.id', '=', groupId)
    .executeTakeFirst();

/** A gathering without groups, by slug or by its row. */
export const placeOfForum = ({ trx }: Act, forum: { slug: string } | { id: string }) =>
  trx
    .selectFrom('forums as f')
    .select(['f.id as forumId', 'f.seriesId', 'f.code'])
    .select([sql<string | null>`null`.as('workingGroupId'), sql<number | null>`null`.as('groupNumber')])
    .select(sql<boolean>`exists (select from working_groups g where g.forum_id = f.id)`.as('hasGroups'))
    .where((row) => ('slug' in forum ? row('f.slug', '=', forum.slug) : row('f.id', '=', forum.id)))
    .executeTakeFirst();

const placeField = ({ forum, workingGroup }: DraftRecommendationInput) =>
  forum && !workingGroup ? 'forum' : 'workingGroup';

const eitherPlace = {
  PL: 'Wskaż grupę roboczą albo wydarzenie bez grup, dokładnie jedno z nich.',
  EN: 'Name a working group or a gathering without groups, exactly one of them.',
  UK: 'Вкажіть робочу групу або подію без груп, рівно одне з них.',
};

const nameTheGroup = {
  PL: 'To Forum ma grupy robocze. Wskaż grupę, z której pochodzi rekomendacja.',
  EN: 'This Forum has working groups. Name the group the recommendation comes from.',
  UK: 'Цей Форум має робочі групи. Вкажіть групу, з якої походить рекомендація.',
};
