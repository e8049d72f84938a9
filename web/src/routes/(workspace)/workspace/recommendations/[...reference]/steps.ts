/** Where a recommendation stands on its way, and what comes next for whoever looks at it. */
import type { WorkOnQuery } from '#lib/server/__generated__/operations.ts';
import type { EditorialStage } from '#lib/server/__generated__/schema.ts';
import { stageWord, upperFirst } from '#lib/words.ts';

interface Step {
  label: string;
  state: 'done' | 'current' | 'ahead';
}

const way: EditorialStage[] = ['DRAFT', 'GROUP_REVIEW', 'ADOPTED', 'EDITING', 'PUBLISHED'];

export function editorialSteps(stage: EditorialStage): Step[] {
  // Sent back from editing, it stands there until the group hands it in again; what ended was public before.
  const here = stage === 'CHANGES_REQUESTED' ? 'EDITING' : way.includes(stage) ? stage : 'PUBLISHED';
  const place = way.indexOf(here);
  return way.map((step, at) => ({
    label: upperFirst(stageWord(at === place ? stage : step)),
    state: at < place ? 'done' : at > place ? 'ahead' : stage === 'PUBLISHED' ? 'done' : 'current',
  }));
}

export type NextAct = 'submit' | 'adopt' | 'resubmit' | 'address' | 'publish' | 'send';

/** What can be done now, the next step first. */
export function nextActs({
  stage,
  viewerCan: can,
  addressees,
  addresseeClasses,
}: NonNullable<WorkOnQuery['recommendation']>): NextAct[] {
  if (stage === 'DRAFT') return can.submit ? ['submit'] : [];
  if (stage === 'GROUP_REVIEW') return can.adopt ? ['adopt'] : [];
  if (stage === 'CHANGES_REQUESTED') return can.resubmit ? ['resubmit'] : [];
  if (can.publish)
    return addressees.length + addresseeClasses.length > 0 ? ['publish'] : ['address', 'publish'];
  const unsent = addressees.some(({ sentOn }) => !sentOn);
  return stage === 'PUBLISHED' && can.address && unsent ? ['send'] : [];
}
