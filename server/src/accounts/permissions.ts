import type { EditorialStage, Mutation, Role } from '../graphql/__generated__/types.ts';
import type { RoleGrantRow, ViewerRow } from './viewer.ts';

/** A mutation, or the reading of something that is not public. */
export type Verb = Exclude<keyof Mutation, '__typename'> | 'readDraft' | 'readOutbox';

/** Who may do what: a row lets `roles` do `verb`, within the reach of each grant, in `stages` (any when left out). */
export interface Permission {
  verb: Verb;
  roles: readonly Role[];
  stages?: readonly EditorialStage[];
  /** A further condition that the verb itself keeps, in words for the permissions page. */
  condition?: string;
}

const group: readonly Role[] = ['RAPPORTEUR', 'MODERATOR', 'COORDINATOR'];
const institution: readonly Role[] = ['FOCAL_POINT', 'DEPUTY'];
const coordinator: readonly Role[] = ['COORDINATOR'];

/** Source: domain.md, "A recommendation's four axes" and "Roles and reach". */
export const permissions: readonly Permission[] = [
  { verb: 'readDraft', roles: group },
  { verb: 'readOutbox', roles: ['ADMINISTRATOR'] },
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
    condition: 'noting a sending needs a published one',
  },
  { verb: 'respond', roles: institution, stages: ['PUBLISHED'] },
  { verb: 'promise', roles: institution, stages: ['PUBLISHED'] },
  { verb: 'movePromisedDate', roles: institution, stages: ['PUBLISHED'] },
  { verb: 'reportStatus', roles: institution, stages: ['PUBLISHED'] },
  {
    verb: 'confirmReport',
    roles: ['VALIDATOR'],
    stages: ['PUBLISHED'],
    condition: 'not by the person who entered it',
  },
  {
    verb: 'assessStatus',
    roles: ['ASSESSOR', 'COORDINATOR'],
    stages: ['PUBLISHED'],
    condition: 'never for one’s own institution',
  },
  {
    verb: 'confirmClosure',
    roles: coordinator,
    stages: ['PUBLISHED'],
    condition: 'not by the person who assessed',
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
  const rows = permissions.filter((row) => row.verb === verb);
  const roleFor = (row: Permission) =>
    viewer?.grants.find((grant) => row.roles.includes(grant.role) && reaches(grant, place))?.role;
  if (!rows.some(roleFor)) return { no: 'NOT_ALLOWED' };
  const now = rows.filter((row) => !row.stages || !stage || row.stages.includes(stage));
  if (now.length === 0) return { no: 'WRONG_STATE' };
  const role = now.map(roleFor).find(Boolean);
  return role ? { role } : { no: 'NOT_ALLOWED' };
};

export const may = (viewer: ViewerRow | null, verb: Verb, place: Place, stage?: EditorialStage): boolean =>
  'role' in permit(viewer, verb, place, stage);

const reaches = (grant: RoleGrantRow, place: Place): boolean =>
  grant.wholeInstallation ||
  same(grant.seriesId, place.seriesId) ||
  same(grant.forumId, place.forumId) ||
  same(grant.workingGroupId, place.workingGroupId) ||
  same(grant.institutionId, place.institutionId) ||
  (grant.themeId !== null && (place.themeIds ?? []).includes(grant.themeId));

const same = (scope: string | null, id: string | null | undefined) => scope !== null && scope === id;
