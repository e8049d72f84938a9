import type { Context } from '../graphql/context.ts';
import { record } from '../activity/index.ts';
import { checkDay } from '../checking-input.ts';
import type { Act } from '../database/act.ts';
import { newId } from '../database/ids.ts';
import type {
  AddresseeRole,
  AddressRecommendationInput,
  ProposedAddresseeInput,
} from '../graphql/__generated__/types.ts';
import { done, refusal, refused, refusedIfAny, type Outcome, type Refusal } from '../refusal.ts';
import { fillIn, noSuchInstitution, wrongStage } from '../refusal-sentences.ts';
import { onRecommendation, type RecommendationAct } from './acting.ts';
import { isPublic } from './recommendation.ts';
import { afterWorkingDays } from './working-days.ts';

interface Found {
  institutions: { id: string; role: AddresseeRole; viaClassId: string | null; wasAtTable: boolean | null }[];
  classes: { id: string; role: AddresseeRole }[];
}

/** How long an addressee has for an answer, in working days, when nothing else was said. */
const daysToRespond = 30;

/** Names addressees and notes when it was sent to them. Those named before stay, and take the new dates. */
export const addressRecommendation = (
  context: Context,
  input: AddressRecommendationInput,
): Promise<Outcome> =>
  onRecommendation(context, 'addressRecommendation', input, async (act) => {
    const { recommendation } = act;
    const found = await findAddressees(act, input.addressees);
    const faults = refusedIfAny([
      input.addressees.length === 0 && refusal('REQUIRED', 'addressees', fillIn),
      ...found.refusals,
      checkDay('sentOn', input.sentOn, context.clock),
      checkDay('respondBy', input.respondBy, context.clock, { future: true }),
      Boolean(input.respondBy) && !input.sentOn && refusal('INVALID', 'respondBy', sendFirst),
      Boolean(input.respondBy && input.sentOn && input.respondBy < input.sentOn) &&
        refusal('INVALID', 'respondBy', beforeSending),
    ]);
    if (faults) return faults;
    if (input.sentOn && recommendation.stage !== 'PUBLISHED')
      return refused('WRONG_STATE', 'sentOn', wrongStage);
    const added = await addAddressees(act, recommendation.id, found);
    await raiseVersion(act);
    if (input.sentOn)
      await send(act, found, input.sentOn, input.respondBy ?? afterWorkingDays(input.sentOn, daysToRespond));
    else for (const addresseeId of added) await recordNaming(act, addresseeId);
    return done(recommendation.id);
  });

const send = async (act: RecommendationAct, found: Found, sentOn: string, respondBy: string) => {
  const sent = await act.trx
    .updateTable('addressees')
    .set({ sentOn, respondBy })
    .where('recommendationId', '=', act.recommendation.id)
    .where('institutionId', 'in', [...found.institutions.map(({ id }) => id), newId()])
    .returning('id')
    .execute();
  const { recommendation, role } = act;
  for (const { id: addresseeId } of sent) {
    await record(act, {
      kind: 'SENT',
      recommendationId: recommendation.id,
      addresseeId,
      on: sentOn,
      dueOn: respondBy,
      role,
    });
  }
};

/** Before publication the naming of an addressee is the group's own affair. */
const recordNaming = (act: RecommendationAct, addresseeId: string) =>
  record(act, {
    kind: 'ADDRESSED',
    recommendationId: act.recommendation.id,
    addresseeId,
    role: act.role,
    isPublic: isPublic(act.recommendation),
  });

const raiseVersion = ({ trx, recommendation }: RecommendationAct) =>
  trx
    .updateTable('recommendations')
    .set({ version: recommendation.version + 1 })
    .where('id', '=', recommendation.id)
    .execute();

/** Institutions by slug and classes by key, classes also expanded to the institutions of today; refusals for the rest. */
export const findAddressees = async (
  act: Act,
  proposed: readonly ProposedAddresseeInput[],
): Promise<Found & { refusals: Refusal[] }> => {
  const found: Found = { institutions: [], classes: [] };
  const refusals: Refusal[] = [];
  for (const [at, { institution, addresseeClass, role, wasAtTable = null }] of proposed.entries()) {
    const path = ['addressees', String(at)];
    if (Boolean(institution) === Boolean(addresseeClass)) refusals.push(refusal('INVALID', path, eitherOne));
    else if (institution) {
      const row = await act.trx
        .selectFrom('institutions')
        .select('id')
        .where('slug', '=', institution)
        .executeTakeFirst();
      if (row) found.institutions.push({ id: row.id, role: role ?? 'LEAD', viaClassId: null, wasAtTable });
      else refusals.push(refusal('NOT_FOUND', [...path, 'institution'], noSuchInstitution));
    } else {
      const expanded = await expandClass(act, addresseeClass ?? '', role ?? 'LEAD', wasAtTable);
      if (!expanded) refusals.push(refusal('NOT_FOUND', [...path, 'addresseeClass'], noSuchClass));
      found.classes.push(...(expanded?.classes ?? []));
      found.institutions.push(...(expanded?.institutions ?? []));
    }
  }
  return { ...found, refusals };
};

const expandClass = async (
  { trx }: Act,
  key: string,
  role: AddresseeRole,
  wasAtTable: boolean | null,
): Promise<Found | null> => {
  const known = await trx
    .selectFrom('addresseeClasses')
    .selectAll()
    .where('key', '=', key)
    .executeTakeFirst();
  if (!known) return null;
  const members = known.sector
    ? await trx.selectFrom('institutions').select('id').where('sector', '=', known.sector).execute()
    : [];
  return {
    classes: [{ id: known.id, role }],
    institutions: members.map(({ id }) => ({ id, role, viaClassId: known.id, wasAtTable })),
  };
};

/**
 * Replaces what a group proposed. Those whom a coordinator named have a history of their own, and stay: null when one of
 * them is left out.
 */
export const replaceAddressees = async (
  act: Act,
  recommendationId: string,
  found: Found,
): Promise<boolean> => {
  const kept = [...found.institutions.map(({ id }) => id), nobody];
  const leftOut = await act.trx
    .selectFrom('addressees as a')
    .select('a.id')
    .select((of) =>
      of
        .exists(of.selectFrom('activities as x').select('x.id').whereRef('x.addresseeId', '=', 'a.id'))
        .as('isNamed'),
    )
    .where('a.recommendationId', '=', recommendationId)
    .where('a.institutionId', 'not in', kept)
    .execute();
  if (leftOut.some(({ isNamed }) => isNamed)) return false;
  await act.trx
    .deleteFrom('recommendationClasses')
    .where('recommendationId', '=', recommendationId)
    .execute();
  await act.trx
    .deleteFrom('addressees')
    .where('id', 'in', [...leftOut.map(({ id }) => id), nobody])
    .execute();
  await addAddressees(act, recommendationId, found);
  for (const { id, role, viaClassId, wasAtTable } of found.institutions)
    await act.trx
      .updateTable('addressees')
      .set({ role, viaClassId, wasAtTable })
      .where('recommendationId', '=', recommendationId)
      .where('institutionId', '=', id)
      .execute();
  return true;
};

const nobody = '00000000-0000-0000-0000-000000000000';

/** Adds those not named before, under the name they bear today; answers the ids of the new ones. */
export const addAddressees = async (
  { trx, now }: Act,
  recommendationId: string,
  found: Found,
): Promise<string[]> => {
  if (found.classes.length > 0) {
    await trx
      .insertInto('recommendationClasses')
      .values(found.classes.map(({ id, role }) => ({ recommendationId, classId: id, role })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  const added: string[] = [];
  for (const { id: institutionId, role, viaClassId, wasAtTable } of found.institutions) {
    const { name } = await trx
      .selectFrom('institutions')
      .select('name')
      .where('id', '=', institutionId)
      .executeTakeFirstOrThrow();
    const dates = { sentOn: null, respondBy: null };
    const row = {
      id: newId(),
      recommendationId,
      institutionId,
      role,
      viaClassId,
      institutionNameThen: name.pl,
      wasAtTable,
    };
    const inserted = await trx
      .insertInto('addressees')
      .values({ ...row, ...dates, createdAt: now })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (inserted) added.push(inserted.id);
    else if (wasAtTable !== null)
      await trx
        .updateTable('addressees')
        .set({ wasAtTable })
        .where('recommendationId', '=', recommendationId)
        .where('institutionId', '=', institutionId)
        .execute();
  }
  return added;
};

const eitherOne = {
  PL: 'Wskaż instytucję albo grupę adresatów, dokładnie jedno z nich.',
  EN: 'Name an institution or a group of addressees, exactly one of them.',
  UK: 'Вкажіть установу або групу адресатів, рівно одне з них.',
};

const noSuchClass = {
  PL: 'Nie ma takiej grupy adresatów.',
  EN: 'There is no such group of addressees.',
  UK: 'Такої групи адресатів немає.',
};

const sendFirst = {
  PL: 'Termin odpowiedzi biegnie od wysłania. Podaj też dzień wysłania.',
  EN: 'The time for an answer runs from sending. Give the day of sending too.',
  UK: 'Термін відповіді рахується від надсилання. Вкажіть також день надсилання.',
};

const beforeSending = {
  PL: 'Termin odpowiedzi nie może być wcześniejszy niż dzień wysłania.',
  EN: 'The time for an answer cannot end before the day of sending.',
  UK: 'Термін відповіді не може бути раніше дня надсилання.',
};
