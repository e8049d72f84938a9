import { may, permit } from '../accounts/index.ts';
import { facts, type WatchedObject } from '../audit/index.ts';
import { inOneAct } from '../database/act.ts';
import type { Database } from '../database/tables.ts';
import type { RecordCompositionInput } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { rowId } from '../graphql/global-ids.ts';
import { done, refusal, refused, refusedIfAny, type Outcome } from '../refusal.ts';
import { notAllowed, notFound } from '../refusal-sentences.ts';
import { groupInPlace, placesOfGroups } from './forums-queries.ts';
import type { WorkingGroupRow } from './forum.ts';

/** People of one sector in one group. */
const most = 999;

/** Records who sat in a group, in place of what was recorded before. What the Forum's report says stays as it says it. */
export const recordComposition = (context: Context, input: RecordCompositionInput): Promise<Outcome> =>
  inOneAct(context, 'recordComposition', input, async ({ trx, audit }) => {
    const id = rowId('WorkingGroup', input.workingGroup);
    const group = id ? await groupInPlace(trx, id, { lock: true }) : undefined;
    if (!group) return refused('NOT_FOUND', 'workingGroup', notFound);
    await audit.about(trx, watchedGroup(group));
    const verdict = permit(context.viewer, 'recordComposition', group.place);
    if ('no' in verdict) return refused('NOT_ALLOWED', [], notAllowed);
    audit.inRole(verdict.role);
    if ((await forumsWithReport(trx, [group.forumId])).length > 0)
      return refused('WRONG_STATE', [], reportIsOut);
    const sectors = input.shares.map(({ sector }) => sector);
    const faults = refusedIfAny(
      input.shares.map(({ sector, count }, at) =>
        sectors.indexOf(sector) < at
          ? refusal('INVALID', ['shares', `${at}`, 'sector'], once)
          : (count < 0 || count > most) && refusal('INVALID', ['shares', `${at}`, 'count'], someNumber),
      ),
    );
    if (faults) return faults;
    const shares = input.shares.filter(({ count }) => count > 0);
    await trx
      .updateTable('workingGroups')
      .set({ composition: shares.length > 0 ? shares : null })
      .where('id', '=', group.id)
      .execute();
    return done(group.id);
  });

/** Of each group, whether the asker may record who sat in it now. */
export const mayRecordComposition = async (
  { db, viewer }: Pick<Context, 'db' | 'viewer'>,
  groups: WorkingGroupRow[],
): Promise<boolean[]> => {
  const places = viewer ? await placesOfGroups(db, groups) : [];
  const reached = places.map((place) => may(viewer, 'recordComposition', place));
  const reported = reached.includes(true)
    ? await forumsWithReport(
        db,
        groups.map(({ forumId }) => forumId),
      )
    : [];
  return groups.map(({ forumId }, at) => Boolean(reached[at]) && !reported.includes(forumId));
};

const forumsWithReport = async (db: Database, forumIds: readonly string[]): Promise<(string | null)[]> =>
  (
    await db
      .selectFrom('outputs')
      .select('forumId')
      .distinct()
      .where('forumId', 'in', forumIds)
      .where('kind', '=', 'REPORT')
      .execute()
  ).map(({ forumId }) => forumId);

const watchedGroup = ({ id }: WorkingGroupRow): WatchedObject => ({
  type: 'WorkingGroup',
  id,
  async read(trx, groupId) {
    const { code, number, composition } = await trx
      .selectFrom('workingGroups as g')
      .innerJoin('forums as f', 'f.id', 'g.forumId')
      .select(['f.code', 'g.number', 'g.composition'])
      .where('g.id', '=', groupId)
      .executeTakeFirstOrThrow();
    const counts = (composition ?? []).map(({ sector, count }) => [`composition.${sector}`, count] as const);
    return { name: `${code}/${number}`, facts: facts(Object.fromEntries(counts)), isPublic: false };
  },
});

const reportIsOut = {
  PL: 'Sprawozdanie tego Forum jest już wydane; skład grup zostaje taki, jak w nim.',
  EN: 'The report of this Forum is out; its groups stay as it gives them.',
  UK: 'Звіт цього Форуму вже видано; склад груп залишається таким, як у ньому.',
};

const once = {
  PL: 'Ten sektor jest już na liście. Podaj każdy jeden raz.',
  EN: 'This sector is listed already. Give each one once.',
  UK: 'Цей сектор уже є у списку. Вкажіть кожен один раз.',
};

const someNumber = {
  PL: `Podaj liczbę osób: od 0 do ${most}.`,
  EN: `Give a number of people: from 0 to ${most}.`,
  UK: `Вкажіть кількість осіб: від 0 до ${most}.`,
};
