import type { Step } from '#lib/step.ts';
import { formatDate, formatDay } from '#lib/format.ts';
import { m } from '#lib/paraglide/messages.js';
import type { RecommendationQuery } from '#lib/server/__generated__/operations.ts';
import type { ImplementationStatus } from '#lib/server/__generated__/schema.ts';

type Recommendation = NonNullable<RecommendationQuery['recommendation']>;
type Reached = { label: string; reached: boolean; current?: boolean; note?: string | undefined };

/**
 * The way of a recommendation by its kind, as far as its own events show it: a step is done only when something was said
 * that stands for it.
 */
export function stepsOf(recommendation: Recommendation): Step[] {
  const steps = { LAW_CHANGE: lawSteps, INSTITUTIONAL: institutionalSteps, JOINT_PROJECT: projectSteps };
  return inOrder(steps[recommendation.kind](recommendation));
}

const done: ImplementationStatus[] = ['IMPLEMENTED', 'IMPLEMENTED_OTHERWISE', 'REVERSED'];
const working: ImplementationStatus[] = ['IN_PROGRESS', 'PARTLY_IMPLEMENTED', ...done];
const planned: ImplementationStatus[] = ['PLANNED', ...working];

function lawSteps(recommendation: Recommendation): Reached[] {
  const status = recommendation.headline.status;
  return [
    { label: m.step_law_postulate(), reached: true, note: adopted(recommendation) },
    { label: m.step_law_concept(), reached: planned.includes(status) },
    { label: m.step_law_bill(), reached: working.includes(status) },
    { label: m.step_law_in_force(), reached: done.includes(status), note: on(recommendation, done) },
    ...(status === 'REVERSED' ? [{ label: m.step_law_reversed(), reached: true }] : []),
  ];
}

function institutionalSteps(recommendation: Recommendation): Reached[] {
  const { addressees } = recommendation;
  const answered = addressees.map(({ response }) => response?.respondedOn).find(Boolean);
  const promised = addressees.flatMap(({ commitments }) => commitments).find(({ dueOn }) => dueOn);
  const evidence = updates(recommendation).some(({ evidence }) => evidence.length > 0);
  const assessed = addressees.map(({ assessed }) => assessed).find(Boolean);
  const insufficient =
    recommendation.headline.status === 'NO_EVIDENCE' && recommendation.headline.basis === 'ASSESSED';
  return [
    {
      label: m.step_response(),
      reached: Boolean(answered),
      note: answered ? formatDay(answered) : undefined,
    },
    {
      label: m.step_plan(),
      reached: Boolean(promised),
      note: promised?.dueOn ? formatDay(promised.dueOn) : undefined,
    },
    { label: m.step_work(), reached: updates(recommendation).some(({ status }) => working.includes(status)) },
    insufficient && evidence
      ? { label: m.step_evidence_insufficient(), reached: false, current: true }
      : { label: m.step_evidence(), reached: evidence },
    {
      label: m.step_assessment(),
      reached: Boolean(assessed),
      note: assessed ? formatDate(assessed.occurredOn) : undefined,
    },
  ];
}

function projectSteps(recommendation: Recommendation): Reached[] {
  const { headline, addressees } = recommendation;
  const accepted = addressees.find(({ response }) => response && /^ACCEPTED/.test(response.position));
  const abandoned = headline.status === 'NOT_IMPLEMENTED';
  return [
    { label: m.step_project_idea(), reached: true, note: adopted(recommendation) },
    {
      label: m.step_project_partners(),
      reached: Boolean(accepted),
      note: accepted?.response?.respondedOn ? formatDay(accepted.response.respondedOn) : undefined,
    },
    { label: m.step_project_plan(), reached: planned.includes(headline.status) },
    { label: m.step_project_work(), reached: working.includes(headline.status) },
    abandoned
      ? { label: m.step_project_abandoned(), reached: true }
      : {
          label: m.step_project_finished(),
          reached: done.includes(headline.status),
          note: on(recommendation, done),
        },
  ];
}

const updates = ({ addressees }: Recommendation) =>
  addressees.flatMap(({ reported, assessed }) => [reported, assessed]).filter((update) => update !== null);

const adopted = ({ adoptedOn }: Recommendation) => (adoptedOn ? formatDate(adoptedOn) : undefined);

const on = ({ headline }: Recommendation, statuses: ImplementationStatus[]) =>
  statuses.includes(headline.status) && headline.asOf ? formatDay(headline.asOf) : undefined;

/** The first step not reached is where it stands; one skipped on the way counts as ahead, not as done. */
function inOrder(steps: Reached[]): Step[] {
  const named = steps.findIndex(({ current }) => current);
  const last = steps.findLastIndex(({ reached }) => reached);
  const current = named >= 0 ? named : last === steps.length - 1 ? -1 : last + 1;
  return steps.map(({ label, reached, note }, place) => ({
    label,
    state: reached ? 'done' : place === current ? 'current' : 'ahead',
    ...(note ? { note } : {}),
  }));
}
