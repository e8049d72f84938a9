/** Where the one next step of a waiting thing is done. */
import type { TaskLineFragment } from '#lib/server/__generated__/operations.ts';
import type { TaskKind, TextLanguage } from '#lib/server/__generated__/schema.ts';
import { textTags } from './translating.ts';

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
  'NAME_CONTACT',
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
  NAME_CONTACT: '#without-contact',
};

/** Where on its page. */
export const placeOf = (kind: TaskKind) => places[kind];

export const recommendationDesk = (reference: string) => `/workspace/recommendations/${reference}`;
export const translationsDesk = '/workspace/translations';
/** Where one text is translated; its language is named by its tag. */
export const translationDesk = (reference: string, language: TextLanguage) =>
  `${recommendationDesk(reference)}/translate/${textTags[language]}`;
export const addresseeDesk = (id: string) => `/workspace/addressees/${encodeURIComponent(id)}`;
export const groupDesk = (forum: string, number: number) => `/workspace/groups/${forum}/${number}`;

/** Where files are imported into a group, and one import of them. */
export const importDesk = (forum: string, number: number, id?: string) =>
  `${groupDesk(forum, number)}/import${id ? `/${id.replace(/.*:/, '')}` : ''}`;

export const peopleDesk = '/workspace/people';
export const auditsDesk = '/workspace/audits';
export const auditDesk = (slug: string) => `${auditsDesk}/${slug}`;

export const stepOf = ({ kind, recommendation, addressee }: TaskLineFragment) => {
  if (addressee) return addresseeDesk(addressee.id) + places[kind];
  return (recommendation ? recommendationDesk(recommendation.reference) : peopleDesk) + places[kind];
};
