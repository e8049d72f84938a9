import type { EditorialStage, Mutation, Role } from '../graphql/__generated__/types.ts';
import type { Sentence } from '../refusal.ts';
import type { RoleGrantRow, ViewerRow } from './viewer.ts';

/** The reading of something that is not public. `permissions-reading.ts` says what each one opens. */
export type ReadVerb =
  | 'readAuditContact'
  | 'readApiTokens'
  | 'readAuditLog'
  | 'readDraft'
  | 'readEditors'
  | 'readReviewComments'
  | 'readPending'
  | 'readOutbox'
  | 'readPeople'
  | 'readWall'
  | 'readWallLinks';

/** A mutation, or the reading of something that is not public. */
export type Verb = Exclude<keyof Mutation, '__typename'> | ReadVerb;

/** Who may do what: a row lets `roles` do `verb`, within the reach of each grant, in `stages` (any when left out). */
export interface Permission {
  verb: Verb;
  roles: readonly Role[];
  stages?: readonly EditorialStage[];
  /** True when an institution's software may do it too, with a token of the right scope. */
  byToken?: true;
  /** Of an act about somebody's role: the roles it may be about; any when left out. */
  about?: readonly Role[];
  /** Only of roles that the one who acts gave or offered themselves. */
  ownOffers?: true;
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

const untilTheReport: Sentence = {
  PL: 'Dopóki Forum nie wydało sprawozdania.',
  EN: 'Until the Forum’s report is out.',
  UK: 'Поки Форум не видав звіту.',
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
const administrator: readonly Role[] = ['ADMINISTRATOR'];
const ofGroup: readonly Role[] = ['RAPPORTEUR', 'MODERATOR'];
const besideFocalPoint: readonly Role[] = ['DEPUTY', 'VALIDATOR'];
const ofInstitution: readonly Role[] = ['FOCAL_POINT', ...besideFocalPoint];
const belowCoordinator: readonly Role[] = [...ofGroup, ...ofInstitution, 'ASSESSOR'];

/** Whose names are known to whoever invited them, and to no other coordinator (pseudonymity: an auditor may be at risk). */
const ofAudits: readonly Role[] = ['AUDITOR', 'JUROR'];
const invitedByCoordinators: readonly Role[] = [...belowCoordinator, ...ofAudits];
const ofInstallation: readonly Role[] = ['COORDINATOR', 'ADMINISTRATOR'];

const belowTheirs: Sentence = {
  PL: 'Role w grupach i instytucjach oraz osób oceniających, audytujących i jurorskich, nigdy dalej niż sięga własna rola.',
  EN: 'Roles in groups and institutions and those of assessors, auditors and jurors, never further than one’s own role reaches.',
  UK: 'Ролі в групах та установах і тих, хто оцінює чи аудитує, ніколи не далі за власну роль.',
};

const whomTheyInvited: Sentence = {
  PL: 'Audytorki, audytorzy, jurorki i jurorzy: tylko osoby, które samemu się zaprosiło.',
  EN: 'Auditors and jurors: only those whom one invited oneself.',
  UK: 'Аудитори та члени журі: лише ті, кого людина запросила сама.',
};

const ownColleagues: Sentence = {
  PL: 'Zastępstwo i zatwierdzanie we własnej instytucji.',
  EN: 'Deputies and validators of one’s own institution.',
  UK: 'Заступники та ті, хто затверджує, у власній установі.',
};

const ownGroup: Sentence = {
  PL: 'Role we własnej grupie.',
  EN: 'Roles in one’s own group.',
  UK: 'Ролі у власній групі.',
};

const peopleThere: Sentence = {
  PL: 'Osoby, które mają role w zasięgu własnej.',
  EN: 'People with roles within the reach of one’s own.',
  UK: 'Особи, чиї ролі в межах власної.',
};

const whoeverHasTheLink: Sentence = {
  PL: 'Osoba, do której przyszedł list z linkiem.',
  EN: 'Whoever got the letter with the link.',
  UK: 'Особа, якій надійшов лист із посиланням.',
};

const lastOneStays: Sentence = {
  PL: 'Każda osoba: także własną rolę. Ostatnia osoba administrująca nie może odejść.',
  EN: 'Everybody their own, too. The last administrator cannot leave.',
  UK: 'Кожна особа: також власну роль. Останній адміністратор не може піти.',
};

const whoeverHasTheWallLink: Sentence = {
  PL: 'Każda osoba, która ma link do ściany: ścianę tego jednego Forum, dopóki link działa.',
  EN: 'Whoever has a link to the wall: the wall of that one Forum, as long as the link works.',
  UK: 'Кожна особа, яка має посилання на стіну: стіну цього одного Форуму, доки посилання діє.',
};

const wallOfTheirForum: Sentence = {
  PL: 'Ścianę całego Forum, w którym mają rolę, także z przyjętymi rekomendacjami innych grup.',
  EN: 'The wall of the whole Forum in which they have a role, with what other groups adopted too.',
  UK: 'Стіну всього Форуму, у якому вони мають роль, також з ухваленими рекомендаціями інших груп.',
};

/** Roles that much depends on: whoever has one signs in with a second factor. */
export const guardedRoles: readonly Role[] = ['COORDINATOR', 'ADMINISTRATOR'];

const beforePublication: readonly EditorialStage[] = [
  ...(['DRAFT', 'GROUP_REVIEW', 'ADOPTED', 'EDITING', 'CHANGES_REQUESTED'] as const),
];

const ofTheGroup: readonly EditorialStage[] = ['DRAFT', 'GROUP_REVIEW', 'CHANGES_REQUESTED'];
const ofTheCoordinator: readonly EditorialStage[] = ['ADOPTED', 'EDITING', 'PUBLISHED'];

/** Source: domain.md, "A recommendation's four axes" and "Roles and reach". */
export const permissions: readonly Permission[] = [
  { verb: 'readAuditLog', roles: ['ADMINISTRATOR'] },
  { verb: 'readAuditContact', roles: [...ofAudits, ...ofInstallation] },
  { verb: 'readDraft', roles: group },
  { verb: 'readEditors', roles: ['RAPPORTEUR', 'MODERATOR'] },
  { verb: 'readOutbox', roles: ['ADMINISTRATOR'] },
  { verb: 'readReviewComments', roles: group },
  { verb: 'readPending', roles: followUp, byToken: true },
  { verb: 'readApiTokens', roles: ['FOCAL_POINT', 'DEPUTY', 'ADMINISTRATOR'] },
  { verb: 'readWall', roles: group, condition: wallOfTheirForum },
  { verb: 'readWall', roles: [], condition: whoeverHasTheWallLink },
  { verb: 'readWallLinks', roles: coordinator },
  { verb: 'createWallLink', roles: coordinator },
  { verb: 'revokeWallLink', roles: coordinator },
  { verb: 'createApiToken', roles: institution },
  { verb: 'revokeApiToken', roles: ['FOCAL_POINT', 'DEPUTY', 'ADMINISTRATOR'] },
  { verb: 'eraseAccount', roles: [], condition: ownAccount },
  { verb: 'draftRecommendation', roles: group },
  { verb: 'beginImport', roles: group },
  { verb: 'adjustImport', roles: group },
  { verb: 'runImport', roles: group },
  { verb: 'giveUpImport', roles: group },
  { verb: 'reviseRecommendation', roles: group, stages: ['DRAFT', 'GROUP_REVIEW', 'CHANGES_REQUESTED'] },
  { verb: 'reviseRecommendation', roles: coordinator, stages: ['ADOPTED', 'EDITING', 'PUBLISHED'] },
  { verb: 'translateRecommendation', roles: group, stages: ofTheGroup },
  { verb: 'translateRecommendation', roles: coordinator, stages: ofTheCoordinator },
  { verb: 'approveTranslation', roles: group, stages: ofTheGroup },
  { verb: 'approveTranslation', roles: coordinator, stages: ofTheCoordinator },
  { verb: 'moveRecommendation', roles: group },
  { verb: 'noteEditing', roles: group, stages: ['DRAFT', 'GROUP_REVIEW', 'CHANGES_REQUESTED'] },
  { verb: 'noteEditing', roles: coordinator, stages: ['ADOPTED', 'EDITING', 'PUBLISHED'] },
  { verb: 'submitRecommendation', roles: group, stages: ['DRAFT'] },
  { verb: 'adoptRecommendation', roles: group, stages: ['DRAFT', 'GROUP_REVIEW'] },
  {
    verb: 'undoAdoption',
    roles: ['MODERATOR', 'COORDINATOR'],
    stages: ['ADOPTED'],
  },
  { verb: 'recordComposition', roles: group, condition: untilTheReport },
  { verb: 'requestChanges', roles: coordinator, stages: ['ADOPTED', 'EDITING'] },
  { verb: 'resubmitRecommendation', roles: group, stages: ['CHANGES_REQUESTED'] },
  { verb: 'publishRecommendation', roles: coordinator, stages: ['ADOPTED', 'EDITING'] },
  { verb: 'publishRecommendations', roles: coordinator, stages: ['ADOPTED', 'EDITING'] },
  { verb: 'remarkOnRecommendation', roles: group, stages: beforePublication },
  { verb: 'answerRemark', roles: group, stages: beforePublication },
  { verb: 'linkRecommendation', roles: group, stages: ['DRAFT', 'GROUP_REVIEW', 'CHANGES_REQUESTED'] },
  { verb: 'linkRecommendation', roles: coordinator, stages: ['ADOPTED', 'EDITING', 'PUBLISHED'] },
  { verb: 'mergeRecommendation', roles: group, stages: ['DRAFT', 'GROUP_REVIEW', 'CHANGES_REQUESTED'] },
  { verb: 'mergeRecommendation', roles: coordinator, stages: ['ADOPTED', 'EDITING', 'PUBLISHED'] },
  { verb: 'splitRecommendation', roles: group, stages: ['DRAFT', 'GROUP_REVIEW', 'CHANGES_REQUESTED'] },
  { verb: 'supersedeRecommendation', roles: coordinator, stages: ['PUBLISHED'] },
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
  { verb: 'openAuditEdition', roles: ofInstallation },
  { verb: 'reviseAuditEdition', roles: ofInstallation },
  { verb: 'readPeople', roles: administrator },
  {
    verb: 'readPeople',
    roles: coordinator,
    about: [...belowCoordinator, 'COORDINATOR'],
    condition: peopleThere,
  },
  {
    verb: 'readPeople',
    roles: coordinator,
    about: ofAudits,
    ownOffers: true,
    condition: whomTheyInvited,
  },
  { verb: 'readPeople', roles: ['FOCAL_POINT'], about: ofInstitution, condition: peopleThere },
  { verb: 'readPeople', roles: ['MODERATOR'], about: ofGroup, condition: peopleThere },
  { verb: 'invite', roles: administrator },
  { verb: 'invite', roles: coordinator, about: invitedByCoordinators, condition: belowTheirs },
  { verb: 'invite', roles: ['FOCAL_POINT'], about: besideFocalPoint, condition: ownColleagues },
  { verb: 'resendInvitation', roles: administrator },
  { verb: 'resendInvitation', roles: coordinator, about: belowCoordinator, condition: belowTheirs },
  {
    verb: 'resendInvitation',
    roles: coordinator,
    about: ofAudits,
    ownOffers: true,
    condition: whomTheyInvited,
  },
  { verb: 'resendInvitation', roles: ['FOCAL_POINT'], about: besideFocalPoint, condition: ownColleagues },
  { verb: 'resendInvitation', roles: ['MODERATOR'], about: ofGroup, condition: ownGroup },
  { verb: 'revokeInvitation', roles: administrator },
  { verb: 'revokeInvitation', roles: coordinator, about: belowCoordinator, condition: belowTheirs },
  {
    verb: 'revokeInvitation',
    roles: coordinator,
    about: ofAudits,
    ownOffers: true,
    condition: whomTheyInvited,
  },
  { verb: 'revokeInvitation', roles: ['FOCAL_POINT'], about: besideFocalPoint, condition: ownColleagues },
  { verb: 'revokeInvitation', roles: ['MODERATOR'], about: ofGroup, condition: ownGroup },
  { verb: 'acceptInvitation', roles: [], condition: whoeverHasTheLink },
  { verb: 'importInvitations', roles: administrator },
  { verb: 'importInvitations', roles: coordinator, about: invitedByCoordinators, condition: belowTheirs },
  { verb: 'importInvitations', roles: ['FOCAL_POINT'], about: besideFocalPoint, condition: ownColleagues },
  {
    verb: 'endRole',
    roles: administrator,
    condition: lastOneStays,
  },
  { verb: 'endRole', roles: coordinator, about: belowCoordinator, condition: belowTheirs },
  { verb: 'endRole', roles: coordinator, about: ofAudits, ownOffers: true, condition: whomTheyInvited },
  { verb: 'endRole', roles: ['FOCAL_POINT'], about: besideFocalPoint, condition: ownColleagues },
  { verb: 'handOver', roles: ['FOCAL_POINT', 'COORDINATOR', 'ADMINISTRATOR'] },
  { verb: 'handOverGroup', roles: ['MODERATOR', 'COORDINATOR', 'ADMINISTRATOR'], about: ofGroup },
];

/** Where an act takes place, as far as a grant can reach it. */
export interface Place {
  seriesId?: string | null;
  forumId?: string | null;
  workingGroupId?: string | null;
  institutionId?: string | null;
  themeIds?: readonly string[];
  auditEditionId?: string | null;
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

/**
 * The grants in which somebody may do it, at that stage or whatever the stage: what waits for a person is looked for within
 * their reach.
 */
export const grantsFor = (viewer: ViewerRow, verb: Verb, stage?: EditorialStage): RoleGrantRow[] =>
  viewer.grants.filter(({ role }) =>
    permissions.some(
      (row) =>
        row.verb === verb &&
        row.roles.includes(role) &&
        (!stage || !row.stages || row.stages.includes(stage)) &&
        isOpenTo(viewer, row),
    ),
  );

/** Nobody judges their own institution, in whichever role they belong to it (domain.md, roles). */
export const belongsTo = (viewer: ViewerRow | null, institutionId: string): boolean =>
  viewer?.grants.some((grant) => grant.institutionId === institutionId) ?? false;

/** The grants in which somebody may do `verb` to roles, each with those roles, null for any, and whether only to own offers. */
export const grantsAbout = (
  viewer: ViewerRow | null,
  verb: Verb,
): { grant: RoleGrantRow; about: readonly Role[] | null; ownOffers: boolean }[] =>
  (viewer?.grants ?? []).flatMap((grant) =>
    permissions
      .filter((row) => row.verb === verb && row.roles.includes(grant.role) && isOpenTo(viewer, row))
      .map(({ about = null, ownOffers = false }) => ({ grant, about, ownOffers })),
  );

const reaches = (grant: RoleGrantRow, place: Place): boolean =>
  grant.wholeInstallation ||
  same(grant.seriesId, place.seriesId) ||
  same(grant.forumId, place.forumId) ||
  same(grant.workingGroupId, place.workingGroupId) ||
  same(grant.institutionId, place.institutionId) ||
  same(grant.auditEditionId, place.auditEditionId) ||
  (grant.themeId !== null && (place.themeIds ?? []).includes(grant.themeId));

const same = (scope: string | null, id: string | null | undefined) => scope !== null && scope === id;
