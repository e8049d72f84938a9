import { watchedPerson } from '../accounts/index.ts';
import { inOneAct, type Act } from '../database/act.ts';
import { dayInWarsaw } from '../database/clock.ts';
import type { Trx } from '../database/tables.ts';
import type { HandOverGroupInput, HandOverInput } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { institutionBySlug } from '../institutions/index.ts';
import { done, refusal, refused, refusedIfAny, type Outcome, type Refusal } from '../refusal.ts';
import { noSuchInstitution, notAllowed, notFound } from '../refusal-sentences.ts';
import {
  checkEnding,
  dayAfter,
  end,
  lastDayOf,
  lockedHolder,
  longestDeputy,
  promote,
  succeed,
} from './ending.ts';
import { nowhere, scopeOf, type RoleHolderRow } from './invitation.ts';
import { holders, inForce, sameRole } from './invitations-queries.ts';
import { asInvited, checkInvited, sendInvitation } from './inviting.ts';
import { mayAnywhere, roleFor } from './reaching.ts';
import {
  noDeputy,
  notADeputy,
  notAFocalPoint,
  notOfAGroup,
  notOfThisGroup,
  sayWhoLeaves,
  someoneOrAddress,
} from './sentences.ts';

/** A focal point leaves, and a deputy takes over from the next day. What is open follows by itself: it is the institution's. */
export const handOver = (context: Context, input: HandOverInput): Promise<Outcome> =>
  inOneAct(context, 'handOver', input, async (act) => {
    const { trx } = act;
    const institution = await institutionBySlug(trx, input.institution);
    if (!institution) return refused('NOT_FOUND', 'institution', noSuchInstitution);
    const focalPointHere = { ...nowhere, institutionId: institution.id, role: 'FOCAL_POINT' as const };
    const role = await roleFor(trx, context.viewer, 'handOver', focalPointHere);
    if (!role) return refused('NOT_ALLOWED', [], notAllowed);
    act.audit.inRole(role);
    const leaving = await whoLeaves(trx, context, input, institution.id, dayInWarsaw(act.now));
    if ('refused' in leaving) return leaving;
    const lastDay = lastDayOf(input, act.now);
    const first = dayAfter(lastDay);
    const faults = refusedIfAny(checkEnding(input, leaving, context.clock).map(at('holder', 'from')));
    if (faults) return faults;
    const deputy = await whoTakesOver(trx, context, input, leaving, first);
    if (!deputy) return refused('WRONG_STATE', 'to', input.to ? notADeputy : noDeputy);
    await act.audit.about(trx, watchedPerson(leaving.personId));
    await end(act, leaving, lastDay, input.reason);
    await promote(act, leaving, deputy, first);
    return done(leaving.id);
  });

/** A refusal about one field of an input, said of the field that it has in another. */
const at =
  (from: string, to: string) =>
  (fault: Refusal | false | null | undefined): Refusal | null =>
    fault ? { ...fault, path: fault.path.map((part) => (part === from ? to : part)) } : null;

const whoLeaves = async (
  trx: Trx,
  context: Context,
  { from }: HandOverInput,
  institutionId: string,
  today: string,
): Promise<RoleHolderRow | Extract<Outcome, { refused: unknown }>> => {
  const focalPoints = await holders(trx, context.viewer)
    .where('g.institutionId', '=', institutionId)
    .where('g.role', '=', 'FOCAL_POINT')
    .where(inForce(today))
    .execute();
  const [only] = focalPoints;
  if (!from && (focalPoints.length !== 1 || !only))
    return { refused: [refusal('REQUIRED', 'from', sayWhoLeaves)] };
  const leaving = await lockedHolder(trx, context, from ?? `RoleHolder:${only?.id}`);
  if (leaving?.institutionId !== institutionId || leaving.role !== 'FOCAL_POINT')
    return { refused: [refusal('NOT_FOUND', 'from', notAFocalPoint)] };
  return leaving;
};

const whoTakesOver = async (
  trx: Trx,
  context: Context,
  { to }: HandOverInput,
  leaving: RoleHolderRow,
  first: string,
): Promise<RoleHolderRow | null> => {
  if (!to) return (await longestDeputy(trx, context, leaving, first)) ?? null;
  const named = await lockedHolder(trx, context, to);
  const isDeputy = named?.institutionId === leaving.institutionId && named?.role === 'DEPUTY';
  const inOffice = named && named.since <= first && (named.until === null || named.until >= first);
  return isDeputy && inOffice && named.personId !== leaving.personId ? named : null;
};

/** A rapporteur or moderator leaves a group: another of the group takes over, or somebody new is invited. */
export const handOverGroup = (context: Context, input: HandOverGroupInput): Promise<Outcome> =>
  inOneAct(context, 'handOverGroup', input, async (act) => {
    if (!mayAnywhere(context.viewer, 'handOverGroup')) return refused('NOT_ALLOWED', [], notAllowed);
    const leaving = await lockedHolder(act.trx, context, input.from);
    const handedAs = leaving && (await roleFor(act.trx, context.viewer, 'handOverGroup', leaving));
    if (!leaving || !handedAs) return refused('NOT_FOUND', 'from', notFound);
    if (!leaving.workingGroupId) return refused('INVALID', 'from', notOfAGroup);
    const faults = refusedIfAny([
      ...checkEnding(input, leaving, context.clock).map(at('holder', 'from')),
      Boolean(input.to) === Boolean(input.email?.trim()) && refusal('REQUIRED', 'to', someoneOrAddress),
    ]);
    if (faults) return faults;
    const lastDay = lastDayOf(input, act.now);
    const since = dayAfter(lastDay);
    const until = leaving.until;
    act.audit.inRole(handedAs);
    await act.audit.about(act.trx, watchedPerson(leaving.personId));
    await end(act, leaving, lastDay, input.reason);
    const passed = input.to
      ? await passOn(act, context, { leaving, to: input.to, since, until })
      : await inviteSuccessor(act, context, { leaving, input, since, until, handedAs });
    return 'refused' in passed ? passed : done(leaving.id);
  });

interface Handover {
  leaving: RoleHolderRow;
  since: string;
  until: string | null;
}

const passOn = async (
  act: Act,
  context: Context,
  { leaving, to, since, until }: Handover & { to: string },
): Promise<Outcome> => {
  const { trx } = act;
  const named = await lockedHolder(trx, context, to);
  const inGroup = named?.workingGroupId === leaving.workingGroupId;
  const inOffice = named && named.since <= since && (named.until === null || named.until >= since);
  if (!inGroup || !inOffice || named.personId === leaving.personId)
    return refused('NOT_FOUND', 'to', notOfThisGroup);
  const has = await holders(trx, context.viewer)
    .where('g.personId', '=', named.personId)
    .where(sameRole({ ...scopeOf(leaving), role: leaving.role }))
    .where(inForce(since))
    .executeTakeFirst();
  // Whoever has the same role already carries on with it.
  if (!has) await succeed(act, leaving, named, { since, until });
  return done(leaving.id);
};

const inviteSuccessor = async (
  act: Act,
  context: Context,
  {
    leaving,
    input,
    since,
    until,
    handedAs,
  }: Handover & { input: HandOverGroupInput; handedAs: RoleHolderRow['role'] },
): Promise<Outcome> => {
  const given = { email: input.email ?? '', name: input.name ?? '', since, until };
  const faults = refusedIfAny(checkInvited(given, context.clock));
  if (faults) return faults;
  const { role } = leaving;
  const invited = asInvited(
    { ...given, role, language: input.language ?? 'PL' },
    scopeOf(leaving),
    context.clock,
  );
  return sendInvitation(act, { ...invited, invitedAs: handedAs });
};
