/** What can be done about one addressee, and which of it comes next. */
import type { ResponsePosition, TaskKind } from '#lib/server/__generated__/schema.ts';

/** What an institution can answer; the other positions follow from sending and time. */
export const positions = [
  'ACKNOWLEDGED',
  'ACCEPTED',
  'ACCEPTED_IN_PART',
  'REJECTED',
  'NOT_COMPETENT',
] as const satisfies readonly ResponsePosition[];

export type AddresseeAct = 'confirmClosure' | 'confirmReport' | 'respond' | 'report' | 'assess';

const ofTask: Partial<Record<TaskKind, AddresseeAct>> = {
  CONFIRM_CLOSURE: 'confirmClosure',
  CONFIRM_REPORT: 'confirmReport',
  RESPOND: 'respond',
  REPORT: 'report',
  ASSESS: 'assess',
};

interface Standing {
  waiting: readonly TaskKind[];
  can: { respond: boolean; report: boolean; assess: boolean };
  position: ResponsePosition | undefined;
}

/** What waits comes first; else an answer before a report. */
export function nextAct({ waiting, can, position = 'NOT_SENT' }: Standing): AddresseeAct | undefined {
  const due = waiting.map((kind) => ofTask[kind]).find(Boolean);
  if (due) return due;
  const answered = ['ACCEPTED', 'ACCEPTED_IN_PART', 'REJECTED', 'NOT_COMPETENT'].includes(position);
  if (can.respond && !answered) return 'respond';
  if (can.report) return 'report';
  return can.assess ? 'assess' : undefined;
}
