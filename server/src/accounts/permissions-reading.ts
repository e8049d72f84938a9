import type { Sentence } from '../refusal.ts';
import { may, type Place, type ReadVerb } from './permissions.ts';
import type { ViewerRow } from './viewer.ts';

/** Who reads a field: everybody, only the person it is about, or those who may do the verb where the thing stands. */
export type Reader = 'public' | 'own' | ReadVerb;

/** Things that are not public yet, by type: until then those who may do `verb` have them, and nobody else. */
export interface HiddenThing {
  types: readonly string[];
  verb: ReadVerb;
  until: Sentence;
}

export const hiddenThings: readonly HiddenThing[] = [
  {
    types: ['Recommendation', 'Addressee'],
    verb: 'readDraft',
    until: {
      PL: 'Dopóki rekomendacja nie jest opublikowana.',
      EN: 'Until the recommendation is published.',
      UK: 'Поки рекомендацію не опубліковано.',
    },
  },
  {
    types: ['StatusUpdate', 'Evidence'],
    verb: 'readPending',
    until: {
      PL: 'Dopóki wpis czeka na potwierdzenie drugiej osoby.',
      EN: 'While the entry waits for a second person.',
      UK: 'Поки запис очікує підтвердження іншої особи.',
    },
  },
];

const all = (reader: Reader, fields: string): Record<string, Reader> =>
  Object.fromEntries(fields.split(' ').map((field) => [field, reader]));

/**
 * Who reads each field of the API, by type. Every field stands here by name, so that a new one is nobody's until somebody
 * decides. A field of a hidden thing, and whatever is reached through a field, is no more open than the way to it.
 */
export const readers: Readonly<Record<string, Readonly<Record<string, Reader>>>> = {
  AcceptInvitationPayload: all('own', 'email given userErrors'),
  Action: all(
    'public',
    'answersForums city endsOn gathering id kind organisers outputs participants place recommendations slug sources startsOn summary title',
  ),
  ActionConnection: all('public', 'edges pageInfo totalCount'),
  ActionEdge: all('public', 'cursor node'),
  Addressee: all(
    'public',
    'addresseeClass assessed commitments headline id institution institutionNameThen isOverdue recommendation reported respondBy response role sentOn statusUpdates viewerCan waitingDays wasAtTable',
  ),
  AddresseeAbilities: all(
    'public',
    'assess confirmClosure confirmReport movePromisedDate promise report respond',
  ),
  AddresseeClass: all('public', 'key name'),
  AddresseeConnection: all('public', 'edges pageInfo totalCount'),
  AddresseeEdge: all('public', 'cursor node'),
  AddresseePayload: all('public', 'addressee userErrors'),
  ApiToken: all('readApiTokens', 'createdAt endsOn id lastUsedOn name revokedAt scope state'),
  AuditChange: all('readAuditLog', 'after before field'),
  AuditConnection: all('readAuditLog', 'edges pageInfo totalCount'),
  AuditEdge: all('readAuditLog', 'cursor node'),
  // The same entries are their people's own, through `Viewer.ownAudit`.
  AuditEntry: all(
    'readAuditLog',
    'changes id isDenied objectId objectName objectType origin personId personName reason recordedAt requestId role seal verb',
  ),
  AuditEdition: {
    ...all('public', 'about closesOn id opensOn series slug sources title version viewerCanRevise year'),
    contact: 'readAuditContact',
  },
  AuditEditionPayload: all('own', 'edition userErrors'),
  AuditEditionPlace: all('own', 'series'),
  AuditSeal: all('readAuditLog', 'hash sealedAt seq'),
  Change: all(
    'public',
    'addressee dueOn id kind linkType linkedRecommendation note occurredOn position previousDueOn recommendation recordedAt statusUpdate',
  ),
  ChangeConnection: all('public', 'edges pageInfo totalCount'),
  ChangeEdge: all('public', 'cursor node'),
  City: all('public', 'forums id institutions name slug teryt voivodeship'),
  CityConnection: all('public', 'edges pageInfo totalCount'),
  CityEdge: all('public', 'cursor node'),
  Competence: all('public', 'act article body can checkedOn eli kinds sector source themes'),
  Commitment: all('public', 'dueOn firstDueOn id isOverdue moves promisedOn slippageMonths text timesMoved'),
  CommitmentMove: all('public', 'fromDueOn movedOn reason toDueOn'),
  CompositionShare: all('public', 'count sector'),
  Count: all('public', 'qualifier value'),
  CreateApiTokenPayload: all('own', 'apiToken secret userErrors'),
  CreateWallLinkPayload: all('own', 'secret userErrors wallLink'),
  DataHolding: all('public', 'howLong key onErasure what why'),
  DemoPersona: all('public', 'key name roles'),
  EraseAccountPayload: all('own', 'erased userErrors'),
  Evidence: all('public', 'byteSize id issuedOn issuer kind mediaType proves review sha256 title url'),
  ExcludedCounts: all('public', 'merged notApplicable superseded withdrawn'),
  Forum: {
    ...all(
      'public',
      'about actions city code endsOn id kind ordinal organisers outputs participants place recommendations series slug sources startsOn summary themes title viewerCanCreateWallLink viewerCanWatchWall workingGroups',
    ),
    wallLinks: 'readWallLinks',
  },
  Editing: { ...all('readDraft', 'isViewer seenAt'), name: 'readEditors' },
  FateCount: all('readDraft', 'count fate'),
  ForumConnection: all('public', 'edges pageInfo totalCount'),
  ForumEdge: all('public', 'cursor node'),
  ForumOrganiser: all('public', 'institution role'),
  ForumSeries: all('public', 'forums id slug sources title'),
  GlossaryTerm: all('public', 'english polish ukrainian'),
  Headline: all('public', 'asOf basis disagreement distribution freshness needsReverification status'),
  ImplementationSummary: all(
    'public',
    'assessed assessedCounts counts denominator excluded excludedBy overdue reportedCounts rows unknown waiting',
  ),
  ImportColumn: all('readDraft', 'field header isHidden letter samples'),
  ImportInvitationsPayload: all('own', 'sent userErrors'),
  ImportSettings: all('readDraft', 'encoding headerRow separator sheet'),
  JudgedRow: all('readDraft', 'cells column fate reason reference row says'),
  JudgedRowConnection: all('readDraft', 'edges pageInfo totalCount'),
  JudgedRowEdge: all('readDraft', 'cursor node'),
  ImportRow: all('readPeople', 'email fate language line name role scope userErrors'),
  Institution: {
    ...all(
      'public',
      'actions addressed asksFourEyes city description discrepancies foundedOn id isExample members name names sector slug sources summary viewerCanCreateApiToken voivodeship website',
    ),
    apiTokens: 'readApiTokens',
  },
  InstitutionConnection: all('public', 'edges pageInfo totalCount'),
  InstitutionEdge: all('public', 'cursor node'),
  InstitutionName: all('public', 'name note since until'),
  InstitutionWithoutContact: all('readPeople', 'institution isInvited sent since'),
  Invitation: all(
    'readPeople',
    'createdAt email expiresAt id invitedAs language name offered sentAt state timesSent',
  ),
  InvitationConnection: all('readPeople', 'edges pageInfo totalCount'),
  InvitationEdge: all('readPeople', 'cursor node'),
  InvitationImport: all('readPeople', 'rows userErrors'),
  InvitationPayload: all('own', 'invitation userErrors'),
  InvitationPlace: all('readPeople', 'forum name roles scope'),
  JointProjectDetails: all('public', 'budget continuation funding partners'),
  LawChangeDetails: all('public', 'act article eli proposedWording url'),
  LocalizedText: all('public', 'isMachineMade isOriginal isStale language value'),
  Mail: all('readOutbox', 'attempts createdAt id kind language sentAt status subject text to'),
  MailConnection: all('readOutbox', 'edges pageInfo totalCount'),
  MailEdge: all('readOutbox', 'cursor node'),
  OpenedInvitation: all('own', 'email expiresAt hasAccount invitedAs name offered state'),
  Output: all('public', 'kind note sources title url'),
  PageInfo: all('public', 'endCursor hasNextPage hasPreviousPage startCursor'),
  PartialDate: all('public', 'date precision'),
  Permission: all('public', 'byToken condition opens roles stages title verb'),
  ProgressPoint: all('public', 'counts denominator month'),
  PublishingGap: all('public', 'field message'),
  PublishRecommendationsPayload: all('public', 'published userErrors'),
  Query: {
    ...all(
      'public',
      'action actions addresseeClasses auditEdition auditEditions changes cities city competences dataController dataRegister demoCast forum forumSeries forums guardedRoles implementationSummary institution institutions node permissions progressOverTime recommendation recommendations theme themes workingGroup',
    ),
    auditEditionPlaces: 'own',
    auditLog: 'readAuditLog',
    mail: 'readOutbox',
    recommendationImport: 'readDraft',
    similarRecommendations: 'readDraft',
    outbox: 'readOutbox',
    institutionsWithoutContact: 'readPeople',
    invitationImport: 'readPeople',
    invitationPlaces: 'readPeople',
    invitations: 'readPeople',
    openedInvitation: 'own',
    ownData: 'own',
    roleHolders: 'readPeople',
    viewer: 'own',
    wall: 'readWall',
  },
  Recommendation: {
    ...all(
      'public',
      'actions addresseeClasses addressees adoptedOn adoptedText body byWhen consensus dissent forum handedInAt handedInText headline id isExample isPriority jointProject kind lacks languages lastChangedAt lawChange links minorityOpinion missingForPublishing parts problem publishedAt rationale reference revisions sources stage text themes timeline timesRaised title version viewerCan withdrawalReason workingGroup',
    ),
    remarks: 'readReviewComments',
    editing: 'readDraft',
    reviewComments: 'readReviewComments',
  },
  RecommendationAbilities: all(
    'public',
    'address adopt merge publish remark requestChanges resubmit revise split submit supersede translate undoAdoption withdraw',
  ),
  RecordCompositionPayload: all('own', 'userErrors workingGroup'),
  RecordedShare: all('readDraft', 'count sector'),
  RecommendationConnection: all('public', 'edges pageInfo totalCount'),
  RecommendationEdge: all('public', 'cursor node'),
  RecommendationImport: all(
    'readDraft',
    'byteSize chosen columns counts createdAt endedAt failure fileName format hasFile id isAllOrNothing isMatched isUnderWay isViewers recognised rows rowsDone rowsTotal sheets state workingGroup',
  ),
  RecommendationImportPayload: all('own', 'recommendationImport userErrors'),
  RecommendationPart: all('public', 'label text'),
  RecommendationLink: all('public', 'direction recommendation type'),
  RecommendationText: all(
    'public',
    'body isMachineMade isOriginal isStale language originalThen parts problem rationale tag terms title translatesVersion version',
  ),
  RecommendationPayload: all('public', 'recommendation userErrors'),
  Response: all('public', 'explanation position referredTo respondedOn'),
  Remark: all('readReviewComments', 'answers comment field id isSettled recordedAt role version'),
  RemarkAnswer: all('readReviewComments', 'answer recordedAt role settles'),
  ReviewComment: all('readReviewComments', 'comment recordedAt role'),
  Revision: all(
    'public',
    'body byWhen changeNote isMachineMade jointProject language lawChange parts problem rationale recordedAt title version',
  ),
  RevokeApiTokenPayload: all('own', 'apiToken userErrors'),
  RevokeWallLinkPayload: all('own', 'userErrors wallLink'),
  RoleChangePayload: all('own', 'ended successor userErrors'),
  RoleGrant: all(
    'public',
    'auditEdition forum institution role series since theme until wholeInstallation workingGroup',
  ),
  RoleHolder: all('readPeople', 'email holds id isViewer name viewerCanEnd viewerCanHandOver'),
  RoleHolderConnection: all('readPeople', 'edges pageInfo totalCount'),
  RoleHolderEdge: all('readPeople', 'cursor node'),
  Source: all('public', 'document quote url'),
  SimilarRecommendation: all('readDraft', 'likeness recommendation sharedWords'),
  StatusCount: all('public', 'count status'),
  StatusUpdate: all(
    'public',
    'addressee basis by evidence explanation id isPending occurredOn plannedFor recordedAt status',
  ),
  StatusUpdateConnection: all('public', 'edges pageInfo totalCount'),
  StatusUpdateEdge: all('public', 'cursor node'),
  StatusUpdatePayload: all('public', 'addressee statusUpdate userErrors'),
  Subscription: { changed: 'public', wall: 'readWall' },
  SummaryKey: all('public', 'dimension label value'),
  SummaryRow: all('public', 'counts denominator keys'),
  Task: all('own', 'addressee dueOn id institution kind recommendation since'),
  TaskConnection: all('own', 'edges pageInfo totalCount'),
  TaskEdge: all('own', 'cursor node'),
  Theme: all('public', 'children id name parent recommendations slug sources'),
  TimelineConnection: all('public', 'edges pageInfo totalCount'),
  TimelineEdge: all('public', 'cursor node'),
  UserError: all('public', 'code message path'),
  TranslationTask: all('own', 'id kind language original recommendation since translation'),
  TranslationTaskConnection: all('own', 'edges pageInfo totalCount'),
  TranslationTaskEdge: all('own', 'cursor node'),
  Viewer: all('own', 'email id lacksSecondFactor language name ownAudit roles tasks translations'),
  Voivodeship: all('public', 'name slug teryt'),
  Wall: all('readWall', 'adopted groups inWork recommendations slug title'),
  WallGroup: all('readWall', 'adopted byConsensus inWork number topic withDissent'),
  WallLink: all('readWallLinks', 'createdAt endsOn id name revokedAt state'),
  WallRecommendation: all(
    'readWall',
    'adoptedAt adoptedOn consensus dissent group isExample isPriority reference title',
  ),
  WorkingGroup: {
    ...all(
      'public',
      'composition forum id number recommendations sources summary themes topic viewerCanDraft viewerCanRecordComposition',
    ),
    ...all('readDraft', 'board drafts draftsFile imports recordedComposition'),
  },
};

/** Who reads the field at a coordinate, `Type.field`. */
export const readerOf = (coordinate: string): Reader => {
  const [type = '', field = ''] = coordinate.split('.');
  const reader = readers[type]?.[field];
  if (!reader) throw new Error(`Nobody decided who reads ${coordinate}`);
  return reader;
};

/** Whether somebody reads the field of a thing that stands there. What is a person's own has another door: the viewer. */
export const mayRead = (viewer: ViewerRow | null, coordinate: string, place: Place): boolean => {
  const reader = readerOf(coordinate);
  if (reader === 'own') return false;
  return reader === 'public' || may(viewer, reader, place);
};

/** What a reading opens: fields as `Type.field`, and things that are hidden as `Type`. */
export const openedBy = (verb: string): string[] => [
  ...hiddenThings.flatMap((thing) => (thing.verb === verb ? thing.types : [])),
  ...Object.entries(readers).flatMap(([type, fields]) =>
    Object.entries(fields).flatMap(([field, reader]) => (reader === verb ? [`${type}.${field}`] : [])),
  ),
];
