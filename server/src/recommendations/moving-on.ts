import { record, type ActivityKind } from '../activity/index.ts';
import { checkText } from '../checking-input.ts';
import type { EditorialStage, RequestChangesInput, StageInput } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { done, refusedIfAny, type Outcome } from '../refusal.ts';
import { onRecommendation } from './acting.ts';
import { noteHandIn } from './handing-in.ts';
import { finishedDraft } from './autosaving.ts';
import { limits } from './recommendation.ts';

/** Hands a draft to the group. */
export const submitRecommendation = (context: Context, input: StageInput): Promise<Outcome> =>
  moveOn(context, 'submitRecommendation', input, { to: 'GROUP_REVIEW', kind: 'SUBMITTED' });

/** Hands it back to the coordinator, with the changes made. */
export const resubmitRecommendation = (context: Context, input: StageInput): Promise<Outcome> =>
  moveOn(context, 'resubmitRecommendation', input, { to: 'EDITING', kind: 'RESUBMITTED' });

/** Sends it back to the group; the comment says what is asked for. */
export const requestChanges = (context: Context, input: RequestChangesInput): Promise<Outcome> =>
  moveOn(context, 'requestChanges', input, {
    to: 'CHANGES_REQUESTED',
    kind: 'CHANGES_REQUESTED',
    needsComment: true,
  });

type Mover = 'submitRecommendation' | 'resubmitRecommendation' | 'requestChanges';
interface Move {
  to: EditorialStage;
  kind: ActivityKind;
  needsComment?: boolean;
}

const moveOn = (context: Context, verb: Mover, input: StageInput, { to, kind, needsComment = false }: Move) =>
  onRecommendation(context, verb, input, async (act) => {
    const { recommendation, role, trx } = act;
    const faults = refusedIfAny([
      checkText('comment', input.comment, { limit: limits.note, needed: needsComment }),
      ...(await finishedDraft(act)),
    ]);
    if (faults) return faults;
    await trx
      .updateTable('recommendations')
      .set({ stage: to, version: recommendation.version + 1 })
      .where('id', '=', recommendation.id)
      .execute();
    if (kind === 'RESUBMITTED') await noteHandIn(act, kind);
    await record(act, {
      kind,
      recommendationId: recommendation.id,
      note: input.comment?.trim() || null,
      role,
    });
    return done(recommendation.id);
  });
