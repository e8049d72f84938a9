/** Where the one next step of a waiting thing is done. */
import type { TaskLineFragment } from '#lib/server/__generated__/operations.ts';
import type { TaskKind } from '#lib/server/__generated__/schema.ts';

/** In the order a recommendation goes. */
export const taskKinds: TaskKind[] = [
  'MAKE_CHANGES',
  'FINISH_DRAFT',
  'RECORD_ADOPTION',
  'PUBLISH',
  'SEND',
  'RESPOND',
  'REPORT',
  'CONFIRM_REPORT',
  'ASSESS',
  'CONFIRM_CLOSURE',
];

const places: Record<TaskKind, string> = {
  FINISH_DRAFT: '#submit',
  RECORD_ADOPTION: '#adopt',
  MAKE_CHANGES: '#comments',
  PUBLISH: '#publish',
  SEND: '#send',
  RESPOND: '#respond',
  REPORT: '#report',
  CONFIRM_REPORT: '#confirmReport',
  ASSESS: '#assess',
  CONFIRM_CLOSURE: '#confirmClosure',
};

/** Where on its page. */
export const placeOf = (kind: TaskKind) => places[kind];

export const recommendationDesk = (reference: string) => `/workspace/recommendations/${reference}`;
export const addresseeDesk = (id: string) => `/workspace/addressees/${encodeURIComponent(id)}`;
export const groupDesk = (forum: string, number: number) => `/workspace/groups/${forum}/${number}`;

export const stepOf = ({ kind, recommendation, addressee }: TaskLineFragment) =>
  (addressee ? addresseeDesk(addressee.id) : recommendationDesk(recommendation.reference)) + places[kind];
