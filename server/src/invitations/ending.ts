import { sql } from 'kysely';
import { grantRole, isLastAdministrator, watchedPerson } from '../accounts/index.ts';
import { checkDay, checkText } from '../checking-input.ts';
import { inOneAct, type Act } from '../database/act.ts';
import { dayInWarsaw, type Clock } from '../database/clock.ts';
import type { Trx } from '../database/tables.ts';
import type { EndRoleInput } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { rowId } from '../graphql/global-ids.ts';
import { done, refusal, refused, refusedIfAny, type Outcome, type Refusal } from '../refusal.ts';
import { notFound } from '../refusal-sentences.ts';
import { limits, scopeOf, type RoleHolderRow } from './invitation.ts';
import { holders, inForce } from './invitations-queries.ts';
import { roleFor } from './reaching.ts';
import { isOverAlready, lastAdministrator, roleIsOver } from './sentences.ts';
import { tellLeaver } from './telling-leaver.ts';
import { tellSuccessor } from './telling-successor.ts';

/** Ends somebody's role, or one's own. An institution whose last focal point leaves is not left alone: see `promote`. */
export const endRole = (context: Context, input: EndRoleInput): Promise<Outcome> =>
  inOneAct(context, 'endRole', input, async (act) => {
    const holder = await lockedHolder(act.trx, context, input.holder);
    if (!holder?.canEnd) return refused('NOT_FOUND', 'holder', notFound);
    const faults = refusedIfAny(checkEnding(input, holder, context.clock));
    if (faults) return faults;
    const lastDay = lastDayOf(input, act.now);
    const first = dayAfter(lastDay);
    const day = dayInWarsaw(act.now);
    const stays = lastDay > day ? lastDay : day;
    if (holder.role === 'ADMINISTRATOR' && (await isLastAdministrator(act.trx, holder.personId, stays)))
      return refused('WRONG_STATE', 'holder', lastAdministrator);
    const role = await roleFor(act.trx, context.viewer, 'endRole', holder);
    act.audit.inRole(role ?? holder.role);
    await act.audit.about(act.trx, watchedPerson(holder.personId));
    await end(act, holder, lastDay, input.reason);
    await tellLeaver(act, holder, holder.until && holder.until < lastDay ? holder.until : lastDay);
    if (holder.role === 'FOCAL_POINT' && !(await hasFocalPoint(act.trx, holder, first))) {
      const deputy = await longestDeputy(act.trx, context, holder, first);
      if (deputy) await promote(act, holder, deputy, first);
    }
    return done(holder.id);
  });

/**
 * Somebody's role by its id in the API, locked, and with it the institution or group it belongs to, or all roles of its
 * kind: of two who end or hand over there at once, the second sees what the first did.
 */
export const lockedHolder = async (
  trx: Trx,
  context: Context,
  id: string | null | undefined,
): Promise<RoleHolderRow | null> => {
  const own = id ? rowId('RoleHolder', id) : null;
  if (!own) return null;
  await sql`select pg_advisory_xact_lock(hashtextextended(coalesce(institution_id::text, working_group_id::text, role), 0))
    from role_grants where id = ${own}`.execute(trx);
  return (await holders(trx, context.viewer).where('g.id', '=', own).executeTakeFirst()) ?? null;
};

type Ending = Pick<EndRoleInput, 'lastDay' | 'reason'>;

export const checkEnding = (
  { lastDay, reason }: Ending,
  holder: Pick<RoleHolderRow, 'until' | 'since'>,
  clock: Clock,
): (Refusal | false | null | undefined)[] => {
  const today = dayInWarsaw(clock.now());
  const { since, until } = holder;
  return [
    until !== null && (until < today || until < since) && refusal('WRONG_STATE', 'holder', roleIsOver),
    checkDay('lastDay', lastDay, clock, { future: true }),
    Boolean(lastDay && lastDay < today) && refusal('INVALID', 'lastDay', isOverAlready),
    checkText('reason', reason, { limit: limits.reason, needed: false }),
  ];
};

/** At once means that today is no longer a day of the role. */
export const lastDayOf = ({ lastDay }: Ending, now: Date): string =>
  lastDay ?? daysFrom(dayInWarsaw(now), -1);

export const dayAfter = (day: string): string => daysFrom(day, 1);

const daysFrom = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Ends a role with that day; one that has not begun by then never does. An end that was set before stays if it is earlier. */
export const end = async (
  { trx, personId, now }: Act,
  { id }: { id: string },
  lastDay: string,
  reason: string | null | undefined,
): Promise<void> => {
  await trx
    .updateTable('roleGrants')
    .set({
      until: sql<string>`greatest(since - 1, least(until, ${lastDay}::date))`,
      endedBy: personId,
      endedAt: now,
      endReason: reason?.trim() || null,
    })
    .where('id', '=', id)
    .execute();
};

const ofInstitution = (trx: Trx, context: Context, institutionId: string | null, day: string) =>
  holders(trx, context.viewer).where('g.institutionId', '=', institutionId).where(inForce(day));

const hasFocalPoint = async (trx: Trx, { institutionId }: RoleHolderRow, day: string): Promise<boolean> => {
  if (!institutionId) return true;
  const found = await trx
    .selectFrom('roleGrants as g')
    .select('g.id')
    .where('g.institutionId', '=', institutionId)
    .where('g.role', '=', 'FOCAL_POINT')
    .where(inForce(day))
    .executeTakeFirst();
  return found !== undefined;
};

/** The deputy in force on that day who has been one longest; never the one who leaves. */
export const longestDeputy = async (
  trx: Trx,
  context: Context,
  { institutionId, personId }: { institutionId: string | null; personId: string },
  day: string,
): Promise<RoleHolderRow | undefined> =>
  ofInstitution(trx, context, institutionId, day)
    .where('g.role', '=', 'DEPUTY')
    .where('g.personId', '<>', personId)
    .orderBy('g.since')
    .orderBy('g.id')
    .executeTakeFirst();

/** Makes a deputy focal point from that day on, for as long as they were to be deputy. What waits hangs on the institution. */
export const promote = async (act: Act, leaving: RoleHolderRow, deputy: RoleHolderRow, first: string) => {
  await end(act, deputy, daysFrom(first, -1), null);
  await succeed(act, leaving, deputy, { since: first, until: deputy.until });
};

/** Gives the role of one person to another, who is told. */
export const succeed = async (
  act: Act,
  leaving: RoleHolderRow,
  { personId }: { personId: string },
  { since, until }: { since: string; until: string | null },
) => {
  const { role } = leaving;
  const given = { ...scopeOf(leaving), role, since, until, personId };
  const { trx, personId: grantedBy, now } = act;
  await grantRole(trx, { ...given, grantedBy, succeedsId: leaving.id }, { now, personId: grantedBy });
  await tellSuccessor(act, given);
};
