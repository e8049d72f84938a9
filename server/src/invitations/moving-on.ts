import { inOneAct, type Act } from '../database/act.ts';
import type { InvitationInput } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { rowId } from '../graphql/global-ids.ts';
import { done, refused, type Outcome } from '../refusal.ts';
import { notFound } from '../refusal-sentences.ts';
import { watchedInvitation } from './auditing.ts';
import type { InvitationRow } from './invitation.ts';
import { lockedInvitation, stateAt } from './invitations-queries.ts';
import { roleFor } from './reaching.ts';
import { whyNot } from './sentences.ts';
import { sendLink } from './writing-letter.ts';

/** Sends an open or expired invitation again. Each letter has a link of its own, and only the latest works. */
export const resendInvitation = (context: Context, input: InvitationInput): Promise<Outcome> =>
  onOpenInvitation(context, 'resendInvitation', input, async (act, invitation) => {
    await sendLink(act, invitation);
    return done(invitation.id);
  });

export const revokeInvitation = (context: Context, input: InvitationInput): Promise<Outcome> =>
  onOpenInvitation(context, 'revokeInvitation', input, async ({ trx, personId, now }, { id }) => {
    await trx
      .updateTable('invitations')
      .set({ revokedAt: now, revokedBy: personId })
      .where('id', '=', id)
      .execute();
    return done(id);
  });

/** The frame of both: it exists and is the actor's to see, and nobody has accepted it or taken it back. */
const onOpenInvitation = (
  context: Context,
  verb: 'resendInvitation' | 'revokeInvitation',
  input: InvitationInput,
  run: (act: Act, invitation: InvitationRow) => Promise<Outcome>,
): Promise<Outcome> =>
  inOneAct(context, verb, input, async (act) => {
    const id = rowId('Invitation', input.invitation);
    const invitation = id ? await lockedInvitation(act.trx, id) : null;
    const role = invitation && (await roleFor(act.trx, context.viewer, verb, invitation));
    if (!invitation || !role) return refused('NOT_FOUND', 'invitation', notFound);
    act.audit.inRole(role);
    await act.audit.about(act.trx, watchedInvitation(invitation.id));
    const state = stateAt(invitation, act.now);
    if (state === 'ACCEPTED' || state === 'REVOKED')
      return refused('WRONG_STATE', 'invitation', whyNot[state]);
    return run(act, invitation);
  });
