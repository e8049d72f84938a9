import { checkDay, checkText, isCalendarDay } from '../checking-input.ts';
import { inOneAct, type Act } from '../database/act.ts';
import { dayInWarsaw, today, type Clock } from '../database/clock.ts';
import { newId } from '../database/ids.ts';
import type { InviteInput, Language, Role } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { done, refusal, refused, refusedIfAny, type Outcome, type Refusal } from '../refusal.ts';
import { notAllowed } from '../refusal-sentences.ts';
import { watchedInvitation } from './auditing.ts';
import { fits, limits, type RoleAt, type Scope } from './invitation.ts';
import { hasKnownRole } from './invitations-queries.ts';
import { scopeById } from './places.ts';
import { mayAnywhere, roleFor } from './reaching.ts';
import {
  endsBeforeItBegins,
  furtherThanOwn,
  hasThisRole,
  isInvited,
  isOverAlready,
  noSuchAddress,
  noSuchPlace,
  roleDoesNotFit,
} from './sentences.ts';
import { sendLink } from './writing-letter.ts';

/** Invites somebody to a role: whether their address has an account is for nobody to learn but them. */
export const invite = (context: Context, input: InviteInput): Promise<Outcome> =>
  inOneAct(context, 'invite', input, async (act) => {
    if (!mayAnywhere(context.viewer, 'invite')) return refused('NOT_ALLOWED', [], notAllowed);
    const scope = await scopeById(act.trx, input.scope);
    const faults = refusedIfAny([
      ...checkInvited(input, context.clock),
      !scope && refusal('NOT_FOUND', 'scope', noSuchPlace),
      scope && !fits({ ...scope, role: input.role }) && refusal('INVALID', 'scope', roleDoesNotFit),
    ]);
    if (faults) return faults;
    const invited = asInvited(input, scope as Scope, context.clock);
    const invitedAs = await roleFor(act.trx, context.viewer, 'invite', invited);
    if (!invitedAs) return refused('NOT_ALLOWED', 'scope', furtherThanOwn);
    act.audit.inRole(invitedAs);
    await act.audit.about(act.trx, watchedInvitation(null));
    return sendInvitation(act, { ...invited, invitedAs });
  });

/** Whom to invite, to what: checked, and with nothing left open. */
export interface Invited extends RoleAt {
  email: string;
  name: string;
  language: Language;
  since: string;
  until: string | null;
}

type Given = Pick<InviteInput, 'email' | 'name' | 'since' | 'until'>;

/** What is wrong with whom somebody invites, the role and its place aside. */
export const checkInvited = ({ email, name, since, until }: Given, clock: Clock): Refusal[] => {
  const faults = [
    checkText('email', email, { limit: limits.email }),
    email.trim() && !isAddress(email.trim()) && refusal('INVALID', 'email', noSuchAddress),
    checkText('name', name, { limit: limits.name }),
    checkDay('since', since, clock, { future: true }),
    checkDay('until', until, clock, { future: true }),
    until && isCalendarDay(until) && until < today(clock) && refusal('INVALID', 'until', isOverAlready),
    since &&
      until &&
      isCalendarDay(until) &&
      until < since &&
      refusal('INVALID', 'until', endsBeforeItBegins),
  ];
  const real = faults.filter((fault): fault is Refusal => Boolean(fault));
  return real.filter((fault, at) => real.findIndex(({ path }) => path[0] === fault.path[0]) === at);
};

/** One address, not several, and nothing that could be read as a header. */
const isAddress = (text: string): boolean =>
  /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]{2,}$/.test(text);

export const asInvited = (
  input: Given & { role: Role; language?: Language },
  scope: Scope,
  clock: Clock,
): Invited => ({
  ...scope,
  email: input.email.trim().toLowerCase(),
  name: input.name.trim(),
  language: input.language ?? 'PL',
  role: input.role,
  since: input.since ?? today(clock),
  until: input.until ?? null,
});

/** Writes the invitation and its letter, unless the role is held, or offered, already. */
export const sendInvitation = async (
  act: Act,
  { invitedAs, batchId = null, ...invited }: Invited & { invitedAs: Role; batchId?: string | null },
): Promise<Outcome> => {
  const { trx, personId, now } = act;
  const { since, until } = invited;
  const from = since > dayInWarsaw(now) ? since : dayInWarsaw(now);
  if (await hasKnownRole(trx, personId, invited, { since: from, until }))
    return refused('INVALID', 'email', hasThisRole);
  const id = newId();
  const written = await trx
    .insertInto('invitations')
    .values({
      ...invited,
      id,
      batchId,
      invitedBy: personId,
      invitedAs,
      createdAt: now,
      acceptedAt: null,
      acceptedBy: null,
      revokedAt: null,
      revokedBy: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  // The index of open invitations has the last word, so that two who invite at once send one letter.
  if (written.numInsertedOrUpdatedRows !== 1n) return refused('INVALID', 'email', isInvited);
  await sendLink(act, { ...invited, id, invitedAs });
  return done(id);
};
