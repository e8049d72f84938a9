import { sql } from 'kysely';
import { addPerson, grantRole, isOpen, watchedPerson, type ViewerRow } from '../accounts/index.ts';
import { checkText } from '../checking-input.ts';
import { inOneAct, type Act, type AuditedAct } from '../database/act.ts';
import { dayInWarsaw } from '../database/clock.ts';
import { newId } from '../database/ids.ts';
import type { AcceptInvitationInput } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { done, refusal, refused, refusedIfAny, type Outcome, type Refusal } from '../refusal.ts';
import { notForTokens } from '../refusal-sentences.ts';
import { limits, scopeOf, type InvitationRow } from './invitation.ts';
import { accountOf, hasRole, openedBy } from './invitations-queries.ts';
import { neverSent, offerIsOver, openedMeanwhile, passwordLength, whyNot } from './sentences.ts';

/**
 * Takes on the role that a link offers. Nobody is signed in here, nor does this sign anybody in: whoever has the link has
 * shown that they read the mail of that address, and the act is theirs. A new account is opened for it; one that exists
 * gets the role and keeps its name and password. Software takes on no role.
 */
export const acceptInvitation = async (context: Context, input: AcceptInvitationInput): Promise<Outcome> => {
  if (!isOpen(context.viewer, 'acceptInvitation')) return refused('NOT_ALLOWED', [], notForTokens);
  const opened = await openedBy(context.db, input.token, context.clock.now());
  if (!opened) return refused('NOT_FOUND', 'token', neverSent);
  if (opened.state !== 'SENT') return refused('WRONG_STATE', 'token', whyNot[opened.state]);
  const account = await accountOf(context.db, opened.invitation.email);
  const faults = account ? null : refusedIfAny([checkName(input), checkPassword(input)]);
  if (faults) return faults;
  const viewer = theInvited(opened.invitation, account?.id ?? newId());
  return inOneAct({ ...context, viewer }, 'acceptInvitation', {}, (act) => accept(act, input));
};

/** Who acts: the account of the address, or the one that this act opens. */
const theInvited = ({ email, name, language }: InvitationRow, id: string): ViewerRow => ({
  id,
  name,
  email,
  language,
  grants: [],
});

const checkName = ({ name }: AcceptInvitationInput) => checkText('name', name, { limit: limits.name });

const checkPassword = ({ password }: AcceptInvitationInput): Refusal | null => {
  if (!password) return null;
  return password.length < 12 || password.length > 128
    ? refusal('INVALID', 'password', passwordLength)
    : null;
};

/** Judged once more, alone on the invitation: of two with the same link one comes first, and the other hears so. */
const accept = async (
  act: AuditedAct,
  { token, name, password }: AcceptInvitationInput,
): Promise<Outcome> => {
  const { trx, personId, now } = act;
  const opened = await openedBy(trx, token, now, { lock: true });
  if (!opened) return refused('NOT_FOUND', 'token', neverSent);
  if (opened.state !== 'SENT') return refused('WRONG_STATE', 'token', whyNot[opened.state]);
  const { invitation } = opened;
  const today = dayInWarsaw(now);
  if (invitation.until && invitation.until < today) return refused('WRONG_STATE', 'token', offerIsOver);
  // Two invitations may open one account: whoever comes second finds it.
  await sql`select pg_advisory_xact_lock(hashtextextended(${invitation.email}, 0))`.execute(trx);
  const account = await accountOf(trx, invitation.email);
  if (account && account.id !== personId) return refused('CONFLICT', [], openedMeanwhile);
  if (!account) {
    const { email, language } = invitation;
    await addPerson(trx, {
      id: personId,
      name: name?.trim() ?? '',
      email,
      language,
      password: password ?? null,
      now,
    });
  }
  await act.audit.about(trx, watchedPerson(personId));
  await give(act, invitation, today);
  await trx
    .updateTable('invitations')
    .set({ acceptedAt: now, acceptedBy: personId })
    .where('id', '=', invitation.id)
    .execute();
  return done(invitation.id);
};

/** Who came by the same role another way meanwhile does not get it twice. */
const give = async ({ trx, personId }: Act, invitation: InvitationRow, today: string) => {
  const { id, email, role, until, invitedBy } = invitation;
  const since = invitation.since > today ? invitation.since : today;
  await trx.selectFrom('people').select('id').where('id', '=', personId).forUpdate().execute();
  if (await hasRole(trx, email, invitation, { since, until })) return;
  const where = { ...scopeOf(invitation), role, since, until };
  await grantRole(trx, { ...where, personId, grantedBy: invitedBy, invitationId: id }, null);
};
