import type { EditorialStage, Mutation, Role } from '../graphql/__generated__/types.ts';
import type { Sentence } from '../refusal.ts';
import type { RoleGrantRow, ViewerRow } from './viewer.ts';

/** The reading of something that is not public. `permissions-reading.ts` says what each one opens. */
export type ReadVerb =
  | 'readApiTokens'
  | 'readAuditLog'
  | 'readDraft'
  | 'readReviewComments'
  | 'readPending'
  | 'readOutbox';

/** A mutation, or the reading of something that is not public. */
export type Verb = Exclude<keyof Mutation, '__typename'> | ReadVerb;

/** Who may do what: a row lets `roles` do `verb`, within the reach of each grant, in `stages` (any when left out). */
export interface Permission {
  verb: Verb;
  roles: readonly Role[];
  stages?: readonly EditorialStage[];
  /** True when an institution's software may do it too, with a token of the right scope. */
  byToken?: true;
  /** A further condition that the verb itself keeps, in words for the permissions page. */
  condition?: Sentence;
}

const group: readonly Role[] = ['RAPPORTEUR', 'MODERATOR', 'COORDINATOR'];
const institution: readonly Role[] = ['FOCAL_POINT', 'DEPUTY'];
const coordinator: readonly Role[] = ['COORDINATOR'];
const followUp: readonly Role[] = ['FOCAL_POINT', 'DEPUTY', 'VALIDATOR', 'ASSESSOR', 'COORDINATOR'];

const sendOnlyPublished: Sentence = {
  PL: 'Wysłanie można odnotować dopiero po publikacji.',
  EN: 'A sending can be noted only once it is public.',
  UK: 'Надсилання можна відзначити лише після публікації.',
};

const bySomebodyElse: Sentence = {
  PL: 'Nie ta sama osoba, która wprowadziła wpis.',
  EN: 'Not by the person who made the entry.',
  UK: 'Не та сама особа, яка внесла запис.',
};

const fromOutside: Sentence = {
  PL: 'Nigdy dla własnej instytucji ani po własnym sprawozdaniu.',
  EN: 'Never for one’s own institution, nor after one’s own report.',
  UK: 'Ніколи щодо власної установи чи після власного звіту.',
};

const ownAccount: Sentence = {
  PL: 'Każda osoba, która ma konto: swoje własne.',
  EN: 'Everybody with an account: their own.',
  UK: 'Кожна людина з обліковим записом: лише власний.',
};

/** Roles that much depends on: whoever has one signs in with a second factor. */
export const guardedRoles: readonly Role[] = ['COORDINATOR', 'ADMINISTRATOR'];

/** Source: domain.md, "A recommendation's four axes" and "Roles and reach". */
export const permissions: readonly Permission[] = [
  { verb: 'readAuditLog', roles: ['ADMINISTRATOR'] },
  { verb: 'readDraft', roles: group },
  { verb: 'readOutbox', roles: ['ADMINISTRATOR'] },
  { verb: 'readReviewComments', roles: group },
  { verb: 'readPending', roles: followUp, byToken: true },
  { verb: 'readApiTokens', roles: ['FOCAL_POINT', 'DEPUTY', 'ADMINISTRATOR'] },
  { verb: 'createApiToken', roles: institution },
  { verb: 'revokeApiToken', roles: ['FOCAL_POINT', 'DEPUTY', 'ADMINISTRATOR'] },
  { verb: 'eraseAccount', roles: [], condition: ownAccount },
  { verb: 'draftRecommendation', roles: group },
  { verb: 'reviseRecommendation', roles: group, stages: ['DRAFT', 'GROUP_REVIEW', 'CHANGES_REQUESTED'] },
  { verb: 'reviseRecommendation', roles: coordinator, stages: ['ADOPTED', 'EDITING', 'PUBLISHED'] },
  { verb: 'submitRecommendation', roles: group, stages: ['DRAFT'] },
  { verb: 'adoptRecommendation', roles: group, stages: ['DRAFT', 'GROUP_REVIEW'] },
  { verb: 'requestChanges', roles: coordinator, stages: ['ADOPTED', 'EDITING'] },
  { verb: 'resubmitRecommendation', roles: group, stages: ['CHANGES_REQUESTED'] },
  { verb: 'publishRecommendation', roles: coordinator, stages: ['ADOPTED', 'EDITING'] },
  { verb: 'linkRecommendation', roles: group, stages: ['DRAFT', 'GROUP_REVIEW', 'CHANGES_REQUESTED'] },
  { verb: 'linkRecommendation', roles: coordinator, stages: ['ADOPTED', 'EDITING', 'PUBLISHED'] },
  { verb: 'withdrawRecommendation', roles: coordinator, stages: ['PUBLISHED'] },
  {
    verb: 'addressRecommendation',
    roles: coordinator,
    stages: ['ADOPTED', 'EDITING', 'CHANGES_REQUESTED', 'PUBLISHED'],
    condition: sendOnlyPublished,
  },
  { verb: 'respond', roles: institution, stages: ['PUBLISHED'], byToken: true },
  { verb: 'promise', roles: institution, stages: ['PUBLISHED'], byToken: true },
  { verb: 'movePromisedDate', roles: institution, stages: ['PUBLISHED'], byToken: true },
  { verb: 'reportStatus', roles: institution, stages: ['PUBLISHED'], byToken: true },
  {
    verb: 'confirmReport',
    roles: ['VALIDATOR'],
    stages: ['PUBLISHED'],
    condition: bySomebodyElse,
  },
  {
    verb: 'assessStatus',
    roles: ['ASSESSOR', 'COORDINATOR'],
    stages: ['PUBLISHED'],
    condition: fromOutside,
  },
  {
    verb: 'confirmClosure',
    roles: coordinator,
    stages: ['PUBLISHED'],
    condition: bySomebodyElse,
  },
];

/** Where an act takes place, as far as a grant can reach it. */
export interface Place {
  seriesId?: string | null;
  forumId?: string | null;
  workingGroupId?: string | null;
  institutionId?: string | null;
  themeIds?: readonly string[];
}

/** The role the act is done in, or why it is not possible: no such role here, or not at this stage for anybody. */
export type Verdict = { role: Role } | { no: 'NOT_ALLOWED' | 'WRONG_STATE' };

export const permit = (
  viewer: ViewerRow | null,
  verb: Verb,
  place: Place,
  stage?: EditorialStage,
): Verdict => {
  const rows = permissions.filter((row) => row.verb === verb && isOpenTo(viewer, row));
  const roleFor = (row: Permission) =>
    viewer?.grants.find((grant) => row.roles.includes(grant.role) && reaches(grant, place))?.role;
  if (!rows.some(roleFor)) return { no: 'NOT_ALLOWED' };
  const now = rows.filter((row) => !row.stages || !stage || row.stages.includes(stage));
  if (now.length === 0) return { no: 'WRONG_STATE' };
  const role = now.map(roleFor).find(Boolean);
  return role ? { role } : { no: 'NOT_ALLOWED' };
};

/** An institution's software does only what the table opens to tokens, and acts only with one that may report. */
const isOpenTo = (viewer: ViewerRow | null, { verb, byToken }: Permission): boolean =>
  !viewer?.token || (byToken === true && (viewer.token.mayReport || verb.startsWith('read')));

/** Whether the table opens a mutation to whoever asks at all: to people every one, to software what tokens may do. */
export const isOpen = (viewer: ViewerRow | null, mutation: string): boolean =>
  permissions.some((row) => row.verb === mutation && isOpenTo(viewer, row));

export const may = (viewer: ViewerRow | null, verb: Verb, place: Place, stage?: EditorialStage): boolean =>
  'role' in permit(viewer, verb, place, stage);

/** The grants in which somebody may do it, whatever the stage: what waits for a person is looked for within their reach. */
export const grantsFor = (viewer: ViewerRow, verb: Verb): RoleGrantRow[] =>
  viewer.grants.filter(({ role }) =>
    permissions.some((row) => row.verb === verb && row.roles.includes(role) && isOpenTo(viewer, row)),
  );

/** Nobody judges their own institution, in whichever role they belong to it (domain.md, roles). */
export const belongsTo = (viewer: ViewerRow | null, institutionId: string): boolean =>
  viewer?.grants.some((grant) => grant.institutionId === institutionId) ?? false;

const reaches = (grant: RoleGrantRow, place: Place): boolean =>
  grant.wholeInstallation ||
  same(grant.seriesId, place.seriesId) ||
  same(grant.forumId, place.forumId) ||
  same(grant.workingGroupId, place.workingGroupId) ||
  same(grant.institutionId, place.institutionId) ||
  (grant.themeId !== null && (place.themeIds ?? []).includes(grant.themeId));

const same = (scope: string | null, id: string | null | undefined) => scope !== null && scope === id;
