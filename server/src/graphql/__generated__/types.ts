import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CityRow, VoivodeshipRow, InstitutionRow, InstitutionNameRow, AddresseeClassRow } from '../../institutions/index.ts';
import type { ForumRow, ForumSeriesRow, WorkingGroupRow, ThemeRow, OutputRow, ForumOrganiserRow, CompetenceRow } from '../../forums/index.ts';
import type { AuditEditionRow } from '../../civic-audits/index.ts';
import type { RecommendationRow, RecommendationLinkRow, RecommendationTextRow, RevisionRow } from '../../recommendations/index.ts';
import type { AddresseeRow, StatusUpdateRow, EvidenceRow, CommitmentRow, ChangeRow, ActionRow, ResponseRow } from '../../follow-up/index.ts';
import type { ViewerRow, RoleGrantRow, DemoPersonaRow, PermissionRow } from '../../accounts/index.ts';
import type { InvitationRow, OpenedInvitationRow, RoleHolderRow, InstitutionWithoutContactRow } from '../../invitations/index.ts';
import type { RecommendationImportRow, JudgedRowRow } from '../../importing/index.ts';
import type { RemarkRow } from '../../review/index.ts';
import type { TaskRow, TranslationTaskRow } from '../../tasks/index.ts';
import type { MailRow } from '../../mail/index.ts';
import type { DataHoldingRow } from '../../privacy/index.ts';
import type { ApiTokenRow } from '../../tokens/index.ts';
import type { WallRow, WallGroupRow, WallRecommendationRow, WallLinkRow } from '../../wall/index.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, YYYY-MM-DD, in Europe/Warsaw. */
  Date: { input: string; output: string; }
  /** An instant, ISO 8601 with zone. */
  DateTime: { input: string; output: Date | string; }
  /** CommonMark without raw HTML. */
  Markdown: { input: string; output: string; }
  /** An absolute http or https address. */
  Url: { input: string; output: string; }
};

/** What the invited says. */
export type AcceptInvitationInput = {
  /** The person's name, needed where the address has no account yet; up to 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** A password of 12 to 128 characters, for a new account. An account that exists keeps its own; this is then ignored. */
  password?: InputMaybe<Scalars['String']['input']>;
  /** The secret from the link. */
  token: Scalars['String']['input'];
};

/** What became of accepting. */
export type AcceptInvitationPayload = {
  __typename?: 'AcceptInvitationPayload';
  /** The address to sign in with; null when the act was refused. */
  email?: Maybe<Scalars['String']['output']>;
  /** The role as it was given; null when the act was refused. */
  given?: Maybe<RoleGrant>;
  /** Why the act was refused; empty when it was done. */
  userErrors: Array<UserError>;
};

/** What was done: Forum in action. It answers recommendations and leaves outputs and new recommendations. */
export type Action = Node & {
  __typename?: 'Action';
  /** The Forums whose recommendations it answered. */
  answersForums: Array<Forum>;
  /** Where. */
  city?: Maybe<City>;
  /** Last day, as precisely as known. */
  endsOn?: Maybe<PartialDate>;
  /** The gathering it also is, when recommendations were written at it. */
  gathering?: Maybe<Forum>;
  id: Scalars['ID']['output'];
  /** What kind. */
  kind: ActionKind;
  /** Who made it happen. */
  organisers: Array<ForumOrganiser>;
  /** Reports and films. */
  outputs: Array<Output>;
  /** How many took part. */
  participants?: Maybe<Count>;
  /** The house or hall, in Polish. */
  place?: Maybe<Scalars['String']['output']>;
  /** Recommendations it answered, one by one. */
  recommendations: Array<Recommendation>;
  /** The part of an address. */
  slug: Scalars['String']['output'];
  /** Where the facts about it come from. */
  sources: Array<Source>;
  /** First day, as precisely as known. */
  startsOn?: Maybe<PartialDate>;
  /** A few sentences. */
  summary?: Maybe<LocalizedText>;
  /** Title. */
  title: LocalizedText;
};


/** What was done: Forum in action. It answers recommendations and leaves outputs and new recommendations. */
export type ActionSummaryArgs = {
  language?: InputMaybe<Language>;
};


/** What was done: Forum in action. It answers recommendations and leaves outputs and new recommendations. */
export type ActionTitleArgs = {
  language?: InputMaybe<Language>;
};

/** A page of actions. */
export type ActionConnection = {
  __typename?: 'ActionConnection';
  /** The rows with their cursors. */
  edges: Array<ActionEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of actions. */
export type ActionEdge = {
  __typename?: 'ActionEdge';
  /** Opaque place of the row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Action;
};

/** What kind of action it is. */
export type ActionKind =
  /** An audit. */
  | 'AUDIT'
  /** An award or competition. */
  | 'AWARD'
  /** A campaign. */
  | 'CAMPAIGN'
  /** A conference. */
  | 'CONFERENCE'
  /** A meeting of experts. */
  | 'EXPERT_MEETING'
  /** A film. */
  | 'FILM'
  /** An information service. */
  | 'INFORMATION_SERVICE'
  /** A joint project. */
  | 'JOINT_PROJECT'
  /** A legal act. */
  | 'LAW'
  /** A networking meeting. */
  | 'NETWORKING'
  /** A publication. */
  | 'PUBLICATION'
  /** A radio. */
  | 'RADIO'
  /** A study visit. */
  | 'STUDY_VISIT'
  /** A training. */
  | 'TRAINING';

/** Institutions by slug, classes by key. Possible from ADOPTED on. `sentOn` omitted means not sent; before publication it is WRONG_STATE. `respondBy` defaults to 30 working days after sending. An institution may respond, promise and report on any published recommendation addressed to it, sent or not. */
export type AddressRecommendationInput = {
  /** Who; those named before stay, and take the new dates. */
  addressees: Array<ProposedAddresseeInput>;
  /** Makes a repeat harmless. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** Which recommendation. */
  reference: Scalars['String']['input'];
  /** By when an answer is asked for. */
  respondBy?: InputMaybe<Scalars['Date']['input']>;
  /** The day it was sent; never in the future. */
  sentOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A recommendation at one institution: the thing that has a response and a status. */
export type Addressee = Node & {
  __typename?: 'Addressee';
  /** The group of addressees it came in with; null when it was named itself. */
  addresseeClass?: Maybe<AddresseeClass>;
  /** The latest assessment that is not pending. */
  assessed?: Maybe<StatusUpdate>;
  /** What it promised, oldest first. */
  commitments: Array<Commitment>;
  /** Its headline: the latest assessment, else the latest report, else NO_EVIDENCE with no basis. */
  headline: Headline;
  id: Scalars['ID']['output'];
  /** The institution. */
  institution: Institution;
  /** The name the institution bore when it was addressed. */
  institutionNameThen: Scalars['String']['output'];
  /** True when `respondBy` passed without a position beyond ACKNOWLEDGED, or a promise is unmet past its date. */
  isOverdue: Scalars['Boolean']['output'];
  /** The recommendation. */
  recommendation: Recommendation;
  /** Its own latest report, confirmed where the institution asks for four eyes. */
  reported?: Maybe<StatusUpdate>;
  /** By when an answer was asked for. */
  respondBy?: Maybe<Scalars['Date']['output']>;
  /** What it says; NOT_SENT, AWAITING and NO_RESPONSE are worked out. */
  response?: Maybe<Response>;
  /** Its part. */
  role: AddresseeRole;
  /** When the recommendation was sent to it; null when it was not. */
  sentOn?: Maybe<Scalars['Date']['output']>;
  /** Everything said about it, oldest first. */
  statusUpdates: StatusUpdateConnection;
  /** What the asker may do now. */
  viewerCan: AddresseeAbilities;
  /** Days since sending without a position beyond ACKNOWLEDGED; null when not sent, or answered. */
  waitingDays?: Maybe<Scalars['Int']['output']>;
  /** Whether somebody of the institution was at the group's table. Null where nobody noted it. */
  wasAtTable?: Maybe<Scalars['Boolean']['output']>;
};


/** A recommendation at one institution: the thing that has a response and a status. */
export type AddresseeStatusUpdatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What the asker may do for an addressee now: their role includes it, its stage allows it, and there is something to do it to. */
export type AddresseeAbilities = {
  __typename?: 'AddresseeAbilities';
  /** Assess from outside the institution; false for those who belong to it or reported for it. */
  assess: Scalars['Boolean']['output'];
  /** Confirm an assessment that closes without implementation; false when none by somebody else waits. */
  confirmClosure: Scalars['Boolean']['output'];
  /** Confirm a report that waits for a second person of the institution; false when none by somebody else waits. */
  confirmReport: Scalars['Boolean']['output'];
  /** Move a promised date; false when nothing was promised. */
  movePromisedDate: Scalars['Boolean']['output'];
  /** Promise a step. */
  promise: Scalars['Boolean']['output'];
  /** Report what was done. */
  report: Scalars['Boolean']['output'];
  /** Answer for the institution. */
  respond: Scalars['Boolean']['output'];
};

/** A group of institutions addressed together, such as all voivodeship offices; expands to institutions on the day of addressing. */
export type AddresseeClass = {
  __typename?: 'AddresseeClass';
  /** How it is referred to in `addressRecommendation`. */
  key: Scalars['String']['output'];
  /** Name. */
  name: LocalizedText;
};


/** A group of institutions addressed together, such as all voivodeship offices; expands to institutions on the day of addressing. */
export type AddresseeClassNameArgs = {
  language?: InputMaybe<Language>;
};

/** A page of addressees. */
export type AddresseeConnection = {
  __typename?: 'AddresseeConnection';
  /** The rows with their cursors. */
  edges: Array<AddresseeEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of addressees. */
export type AddresseeEdge = {
  __typename?: 'AddresseeEdge';
  /** Opaque place of the row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Addressee;
};

/** Answer to an act on an addressee: the addressee, or why not. */
export type AddresseePayload = {
  __typename?: 'AddresseePayload';
  /** The addressee after the act; null on refusal. */
  addressee?: Maybe<Addressee>;
  /** Why not; empty when it was done. */
  userErrors: Array<UserError>;
};

/** An addressee's part. */
export type AddresseeRole =
  /** Answers for it. */
  | 'LEAD'
  /** Helps. */
  | 'SUPPORTING';

/** Another way to read a file. What is left out stays as it is. */
export type AdjustImportInput = {
  /** Makes a repeat harmless. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** What each column says; one that is not listed is left out. Remembered for the next file with the same columns once this one is in. */
  columns?: InputMaybe<Array<ImportColumnInput>>;
  /** Id of the import. */
  import: Scalars['ID']['input'];
  /** How to read the file. The columns are then matched anew. */
  settings?: InputMaybe<ImportSettingsInput>;
};

/** Adoption is possible from DRAFT and GROUP_REVIEW, publication from ADOPTED and EDITING; other stages answer WRONG_STATE. */
export type AdoptRecommendationInput = {
  /** The day of the group's decision; today when left out, never in the future. */
  adoptedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Makes a repeat harmless. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** How many were for it. */
  consensus?: InputMaybe<Scalars['Int']['input']>;
  /** How many were against it. */
  dissent?: InputMaybe<Scalars['Int']['input']>;
  /** True when the Forum marks it as a priority. */
  isPriority?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the minority held. */
  minorityOpinion?: InputMaybe<Scalars['String']['input']>;
  /** How exactly the day is known; for decisions of the past. */
  precision?: InputMaybe<DatePrecision>;
  /** Which recommendation. */
  reference: Scalars['String']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** Answers a remark, settles it, or both: one of answer and settles is needed. */
export type AnswerRemarkInput = {
  /** Up to 2,000 characters. */
  answer?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** Which recommendation. */
  reference: Scalars['String']['input'];
  /** Id of the remark. */
  remark: Scalars['ID']['input'];
  /** True when nothing is left to do about it. */
  settles?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * A token with which an institution's own software uses this API: `Authorization: Bearer forum_…`. It reaches that
 * institution and nothing else. The token itself is shown once, when it is made, and kept only as a hash.
 */
export type ApiToken = {
  __typename?: 'ApiToken';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Its last day, by the calendar of Warsaw. */
  endsOn: Scalars['Date']['output'];
  /** Opaque and stable; not the token. */
  id: Scalars['ID']['output'];
  /** The day it was last used; null when it never was. No more is kept. */
  lastUsedOn?: Maybe<Scalars['Date']['output']>;
  /** What it is for, in the institution's own words. */
  name: Scalars['String']['output'];
  /** When it was revoked; null when it was not. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it opens. */
  scope: ApiTokenScope;
  /** Whether it works. */
  state: ApiTokenState;
};

/** What a token lets the institution's own software do. */
export type ApiTokenScope =
  /** Read what the institution itself may read, entries that wait for a second person among it. */
  | 'READ'
  /** Read, respond, promise, move a promised date and report, as the institution's focal point. */
  | 'REPORT';

/** Whether a token works. */
export type ApiTokenState =
  /** It works. */
  | 'IN_FORCE'
  /** Its last day is past. */
  | 'OVER'
  /** It was revoked. */
  | 'REVOKED'
  /** It does not work, since whoever made it no longer acts for the institution. */
  | 'UNBACKED';

/** Takes away the mark of a translation that a machine made: a person has read it beside the original and stands behind it. */
export type ApproveTranslationInput = {
  /** Makes a repeat harmless. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** Which translation. */
  language: TextLanguage;
  /** Which recommendation. */
  reference: Scalars['String']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** Which history a question about the past is asked of. */
export type AsOfBasis =
  /** What is known today about that day (by `occurredOn`). */
  | 'KNOWN_NOW'
  /** What was public on that day (by `recordedAt` and publication). */
  | 'PUBLIC_THEN';

/** An assessment by someone other than the reporter. */
export type AssessStatusInput = {
  /** Id of the addressee. */
  addressee: Scalars['ID']['input'];
  /** Makes a repeat harmless. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** What shows it. */
  evidence?: InputMaybe<Array<EvidenceInput>>;
  /** Why; public. */
  explanation: Scalars['String']['input'];
  /** When it was so. */
  occurredOn: Scalars['Date']['input'];
  /** Until when, for PLANNED, where it is known. */
  plannedFor?: InputMaybe<Scalars['Date']['input']>;
  /** How exactly that is known. */
  precision?: InputMaybe<DatePrecision>;
  /** What became of it, as assessed. */
  status: ImplementationStatus;
};

/** One value that an act changed. */
export type AuditChange = {
  __typename?: 'AuditChange';
  /** The value after, written in the same way; null when there is none. */
  after?: Maybe<Scalars['String']['output']>;
  /** The value before; null when there was none. A value that begins with `sha256:` stands for free text, which the log does not copy. */
  before?: Maybe<Scalars['String']['output']>;
  /** What changed, as a path: `stage`, `addressees.urzad-miasta.sentOn`. */
  field: Scalars['String']['output'];
};

/** A page of the audit log. */
export type AuditConnection = {
  __typename?: 'AuditConnection';
  /** The rows with their cursors. */
  edges: Array<AuditEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of the audit log. */
export type AuditEdge = {
  __typename?: 'AuditEdge';
  /** Opaque place of the row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: AuditEntry;
};

/** One edition of the civic audit of cities: experts write reports, a jury of migrants scores. Who they are is not public. */
export type AuditEdition = Node & {
  __typename?: 'AuditEdition';
  /** What it looks at, and how. */
  about?: Maybe<LocalizedText>;
  /** Their last day; null while it is open, or when no source tells. */
  closesOn?: Maybe<Scalars['Date']['output']>;
  /** Where its auditors and jurors turn with questions. For them and for those who run it; null for everybody else. */
  contact?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** The day on which its auditors and jurors begin; null when no source tells. */
  opensOn?: Maybe<Scalars['Date']['output']>;
  /** The series it belongs to; null when it stands alone. */
  series?: Maybe<ForumSeries>;
  /** The part of an address. */
  slug: Scalars['String']['output'];
  /** Where the facts about it come from. */
  sources: Array<Source>;
  /** Title. */
  title: LocalizedText;
  /** Changes with every revision; sent back with the next one, so that nobody overwrites what they have not seen. */
  version: Scalars['Int']['output'];
  /** True when the viewer may revise it. */
  viewerCanRevise: Scalars['Boolean']['output'];
  /** The year it belongs to. */
  year: Scalars['Int']['output'];
};


/** One edition of the civic audit of cities: experts write reports, a jury of migrants scores. Who they are is not public. */
export type AuditEditionAboutArgs = {
  language?: InputMaybe<Language>;
};


/** One edition of the civic audit of cities: experts write reports, a jury of migrants scores. Who they are is not public. */
export type AuditEditionTitleArgs = {
  language?: InputMaybe<Language>;
};

/** The audit edition as it is now, or why not. */
export type AuditEditionPayload = {
  __typename?: 'AuditEditionPayload';
  /** The edition; null when the act was refused. */
  edition?: Maybe<AuditEdition>;
  /** Why the act was refused; empty when it was done. */
  userErrors: Array<UserError>;
};

/** A series in which the viewer may open an audit edition. */
export type AuditEditionPlace = {
  __typename?: 'AuditEditionPlace';
  /** The series; null for an edition that stands alone. */
  series?: Maybe<ForumSeries>;
};

/** One thing that somebody did, or tried and was not allowed to do. Entries are never changed and never deleted. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** What it changed; empty when nothing, or nothing that is kept here. */
  changes: Array<AuditChange>;
  /** Stable. */
  id: Scalars['ID']['output'];
  /** True when it was tried and refused, because no role of the person allowed it. */
  isDenied: Scalars['Boolean']['output'];
  /** The id of that thing, without its type. */
  objectId?: Maybe<Scalars['String']['output']>;
  /** What the thing goes by, such as its reference; never a person's name. */
  objectName?: Maybe<Scalars['String']['output']>;
  /** What kind of thing it was done to: `Recommendation`, `Addressee`, `Person`; null for none. */
  objectType?: Maybe<Scalars['String']['output']>;
  /** Where it came from. */
  origin: AuditOrigin;
  /** The account that acted; null for the public, for a command and for the product itself. */
  personId?: Maybe<Scalars['ID']['output']>;
  /** The account's name as it is now, for administrators and for the person; null for everybody else. */
  personName?: Maybe<Scalars['String']['output']>;
  /** Why, in the words of whoever acted, where the act asks for a reason. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When. */
  recordedAt: Scalars['DateTime']['output'];
  /** The request it was done in, as the server's own log and error messages name it. */
  requestId?: Maybe<Scalars['String']['output']>;
  /** The role it was done in; null when no role was needed, or none allowed it. */
  role?: Maybe<Role>;
  /** The seal, which comes within about a second; null until then. */
  seal?: Maybe<AuditSeal>;
  /** What was done: the name of a mutation, or of an event, such as `signIn`. */
  verb: Scalars['String']['output'];
};

/** Which entries. Conditions are joined by and. */
export type AuditFilter = {
  /** True for what was refused, false for what was done. */
  denied?: InputMaybe<Scalars['Boolean']['input']>;
  /** To which thing: its id, with or without its type, or what it goes by, such as a reference. */
  objectId?: InputMaybe<Scalars['String']['input']>;
  /** What kind of thing it was done to. */
  objectType?: InputMaybe<Scalars['String']['input']>;
  /** Whose acts: the id of an account, or a part of a person's name. */
  person?: InputMaybe<Scalars['String']['input']>;
  /** From this day on, in Warsaw. */
  since?: InputMaybe<Scalars['Date']['input']>;
  /** Up to this day, in Warsaw, the day included. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** What was done: the name of a mutation or of an event. */
  verb?: InputMaybe<Scalars['String']['input']>;
};

/** Where an act came from. */
export type AuditOrigin =
  /** A command given on the machine itself, such as `admin:create`. */
  | 'COMMAND'
  /** A request: from a page or from the API. */
  | 'REQUEST'
  /** The product itself, such as the loading of the demo. */
  | 'SYSTEM';

/** That an entry has its place in the chain. `pnpm audit:verify` follows the chain. */
export type AuditSeal = {
  __typename?: 'AuditSeal';
  /** SHA-256, in hex, of the entry, of its place and of the hash before it. */
  hash: Scalars['String']['output'];
  /** When it was sealed. */
  sealedAt: Scalars['DateTime']['output'];
  /** The entry's place in the chain; the first is 1. */
  seq: Scalars['Int']['output'];
};

/** A file to import, that was uploaded before. */
export type BeginImportInput = {
  /** Makes a repeat harmless. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of your own upload, sent to `/uploads?purpose=import`; it can be imported once. */
  upload: Scalars['ID']['input'];
  /** Id of the group it goes into. */
  workingGroup: Scalars['ID']['input'];
};

/** One public event in the life of a recommendation. */
export type Change = Node & {
  __typename?: 'Change';
  /** The addressee it is about, if it is about one. */
  addressee?: Maybe<Addressee>;
  /** The date promised, for PROMISED and DATE_MOVED. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  /** What kind. */
  kind: ChangeKind;
  /** What kind of tie, for LINKED. */
  linkType?: Maybe<RecommendationLinkType>;
  /** The other recommendation, for LINKED, MERGED and SUPERSEDED. */
  linkedRecommendation?: Maybe<Recommendation>;
  /** The words that came with it: explanation, promise, reason, change note. */
  note?: Maybe<Scalars['String']['output']>;
  /** When it happened, as precisely as known. */
  occurredOn: PartialDate;
  /** The position taken, for RESPONDED. */
  position?: Maybe<ResponsePosition>;
  /** The date before, for DATE_MOVED. */
  previousDueOn?: Maybe<Scalars['Date']['output']>;
  /** The recommendation it is about. */
  recommendation: Recommendation;
  /** When it was entered here. */
  recordedAt: Scalars['DateTime']['output'];
  /** The status update, for REPORTED, ASSESSED and CLOSURE_CONFIRMED. */
  statusUpdate?: Maybe<StatusUpdate>;
};

/** A page of public events. */
export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  /** The rows with their cursors. */
  edges: Array<ChangeEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of public events. */
export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  /** Opaque place of the row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Change;
};

/** What kind of public event it is. */
export type ChangeKind =
  /** It was addressed to an institution. */
  | 'ADDRESSED'
  /** The group adopted the recommendation. */
  | 'ADOPTED'
  /** Someone other than the institution assessed. */
  | 'ASSESSED'
  /** A second coordinator confirmed a closure. */
  | 'CLOSURE_CONFIRMED'
  /** A promised date was moved. */
  | 'DATE_MOVED'
  /** A tie to another recommendation was noted. */
  | 'LINKED'
  /** It went into another recommendation. */
  | 'MERGED'
  /** An institution promised a step. */
  | 'PROMISED'
  /** It became public. */
  | 'PUBLISHED'
  /** An institution reported. */
  | 'REPORTED'
  /** An institution answered. */
  | 'RESPONDED'
  /** A published text was changed. */
  | 'REVISED'
  /** It was sent to an institution. */
  | 'SENT'
  /** Another recommendation stands in its place. */
  | 'SUPERSEDED'
  /** It was withdrawn. */
  | 'WITHDRAWN';

/** A city in which a Forum took place or an institution sits. */
export type City = Node & {
  __typename?: 'City';
  /** Forums and other gatherings held here, newest first. */
  forums: Array<Forum>;
  id: Scalars['ID']['output'];
  /** Institutions that sit here, by name. */
  institutions: Array<Institution>;
  /** Name. */
  name: LocalizedText;
  /** The part of an address. */
  slug: Scalars['String']['output'];
  /** Seven digits of the TERYT register. */
  teryt: Scalars['String']['output'];
  /** The voivodeship it lies in. */
  voivodeship: Voivodeship;
};


/** A city in which a Forum took place or an institution sits. */
export type CityNameArgs = {
  language?: InputMaybe<Language>;
};

/** A page of cities. */
export type CityConnection = {
  __typename?: 'CityConnection';
  /** The rows with their cursors. */
  edges: Array<CityEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of cities. */
export type CityEdge = {
  __typename?: 'CityEdge';
  /** Opaque place of the row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: City;
};

/** A promised step with a date. Moving the date is an event. */
export type Commitment = {
  __typename?: 'Commitment';
  /** By when, as it stands now; null when no date was given. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** By when, as first promised. */
  firstDueOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  /** True when the date passed and the addressee's headline is not closed. */
  isOverdue: Scalars['Boolean']['output'];
  /** The moves, oldest first. */
  moves: Array<CommitmentMove>;
  /** When it was promised. */
  promisedOn: Scalars['Date']['output'];
  /** How many whole months later than first promised. */
  slippageMonths: Scalars['Int']['output'];
  /** What is promised. */
  text: Scalars['String']['output'];
  /** How many times the date was moved. */
  timesMoved: Scalars['Int']['output'];
};

/** A date moved. */
export type CommitmentMove = {
  __typename?: 'CommitmentMove';
  /** From. */
  fromDueOn?: Maybe<Scalars['Date']['output']>;
  /** When it was moved. */
  movedOn: Scalars['Date']['output'];
  /** Why; public. */
  reason: Scalars['String']['output'];
  /** To. */
  toDueOn: Scalars['Date']['output'];
};

/** A body that can act on a kind of matter, and the rule that says so. It is an aid for naming addressees, no legal advice. */
export type Competence = {
  __typename?: 'Competence';
  /** The act, with its date, as it is called in Polish. */
  act: Scalars['String']['output'];
  /** Which provision of it. */
  article: Scalars['String']['output'];
  /** Who in it acts, such as the voivode of the place of stay. */
  body: LocalizedText;
  /** What it can do. */
  can: LocalizedText;
  /** The day on which the provision was compared with the reprint at `source`; the journal of laws has the last word. */
  checkedOn: Scalars['Date']['output'];
  /** Where the act was first published in the journal of laws, such as DU/2013/1650. */
  eli: Scalars['String']['output'];
  /** Kinds of recommendations that it can carry out. */
  kinds: Array<RecommendationKind>;
  /** What kind of body; institutions of this sector are those to address. */
  sector: InstitutionSector;
  /** Address of the text it was compared with. */
  source: Scalars['Url']['output'];
  /** Themes it is about, with those below them; empty when it is about any. */
  themes: Array<Theme>;
};


/** A body that can act on a kind of matter, and the rule that says so. It is an aid for naming addressees, no legal advice. */
export type CompetenceBodyArgs = {
  language?: InputMaybe<Language>;
};


/** A body that can act on a kind of matter, and the rule that says so. It is an aid for naming addressees, no legal advice. */
export type CompetenceCanArgs = {
  language?: InputMaybe<Language>;
};

/** How many of a group came from one sector. Counts under 5 are not given, nor the largest one beside them, from which they could be worked out. */
export type CompositionShare = {
  __typename?: 'CompositionShare';
  /** How many; null when it is not given. */
  count?: Maybe<Scalars['Int']['output']>;
  /** The sector. */
  sector: InstitutionSector;
};

/** How many of a group came from one sector, for the group's record. */
export type CompositionShareInput = {
  /** How many, from 0 to 999; a sector with 0 is left out. */
  count: Scalars['Int']['input'];
  /** The sector; each at most once. */
  sector: InstitutionSector;
};

/** Confirms what waits for a second person. */
export type ConfirmClosureInput = {
  /** Makes a repeat harmless. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the pending assessment. */
  statusUpdate: Scalars['ID']['input'];
};

/** Confirms a report that waits for a second person of its institution. */
export type ConfirmReportInput = {
  /** Makes a repeat harmless. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the pending report. */
  statusUpdate: Scalars['ID']['input'];
};

/** A number as the source gives it: exact, or 'over 100'. */
export type Count = {
  __typename?: 'Count';
  /** How it is to be read. */
  qualifier: CountQualifier;
  /** The number. */
  value: Scalars['Int']['output'];
};

/** How a number is to be read. */
export type CountQualifier =
  /** About this many. */
  | 'ABOUT'
  /** Exactly this many. */
  | 'EXACT'
  /** More than this many, as in 'over 100'. */
  | 'OVER';

/** A new token for an institution's own software. */
export type CreateApiTokenInput = {
  /** Makes a repeat harmless: it makes no second token, and does not show the first again. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** Its last day: today at the earliest, in a year at the latest. */
  endsOn: Scalars['Date']['input'];
  /** Slug of the institution. */
  institution: Scalars['String']['input'];
  /** What it is for, in at most 100 characters. */
  name: Scalars['String']['input'];
  /** What it shall open. */
  scope: ApiTokenScope;
};

/** Answer to the making of a token. */
export type CreateApiTokenPayload = {
  __typename?: 'CreateApiTokenPayload';
  /** The token's entry; null when it was refused. */
  apiToken?: Maybe<ApiToken>;
  /** The token itself. This is the only time it is shown; null when it was refused, or made by an earlier request. */
  secret?: Maybe<Scalars['String']['output']>;
  /** Why not; empty when it was made. */
  userErrors: Array<UserError>;
};

/** A new link to a Forum's wall. */
export type CreateWallLinkInput = {
  /** Makes a repeat harmless: it makes no second link, and does not show the first again. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** Its last day: today at the earliest, in 31 days at the latest. */
  endsOn: Scalars['Date']['input'];
  /** Slug of the Forum. */
  forum: Scalars['String']['input'];
  /** What it is for, in at most 100 characters. */
  name: Scalars['String']['input'];
};

/** Answer to the making of a link. */
export type CreateWallLinkPayload = {
  __typename?: 'CreateWallLinkPayload';
  /** The secret that ends the address: `/sciana/{slug}/{secret}`. This is the only time it is shown; null when it was refused, or made by an earlier request. */
  secret?: Maybe<Scalars['String']['output']>;
  /** Why not; empty when it was made. */
  userErrors: Array<UserError>;
  /** The link's entry; null when it was refused. */
  wallLink?: Maybe<WallLink>;
};

/** One thing this installation knows about people: what, why, and until when. The privacy page is made of these. */
export type DataHolding = {
  __typename?: 'DataHolding';
  /** Until when it is kept. */
  howLong: LocalizedText;
  /** A stable word for it, such as `ACCOUNT`. */
  key: Scalars['ID']['output'];
  /** What becomes of it when the person has their account erased. */
  onErasure: OnErasure;
  /** What is known. */
  what: LocalizedText;
  /** What it is needed for. */
  why: LocalizedText;
};


/** One thing this installation knows about people: what, why, and until when. The privacy page is made of these. */
export type DataHoldingHowLongArgs = {
  language?: InputMaybe<Language>;
};


/** One thing this installation knows about people: what, why, and until when. The privacy page is made of these. */
export type DataHoldingWhatArgs = {
  language?: InputMaybe<Language>;
};


/** One thing this installation knows about people: what, why, and until when. The privacy page is made of these. */
export type DataHoldingWhyArgs = {
  language?: InputMaybe<Language>;
};

/** How exactly a date is known. */
export type DatePrecision =
  /** The day is known. */
  | 'DAY'
  /** Only the month is known; `date` is its first day. */
  | 'MONTH'
  /** Only the year is known; `date` is its first day. */
  | 'YEAR';

/** One of the cast of a demo installation. */
export type DemoPersona = {
  __typename?: 'DemoPersona';
  /** The value of the form field `persona` of `POST /demo/sign-in`. */
  key: Scalars['String']['output'];
  /** An invented name, marked as example. */
  name: Scalars['String']['output'];
  /** What the persona may do, and where. */
  roles: Array<RoleGrant>;
};

/** `clientMutationId` makes a repeat harmless: the same id returns the first answer and writes nothing twice. Exactly one of workingGroup and forum (a gathering without groups). */
export type DraftRecommendationInput = {
  /** Proposed addressees. */
  addressees?: InputMaybe<Array<ProposedAddresseeInput>>;
  /** Up to 10,000 characters of CommonMark; empty only with isAutosave. */
  body: Scalars['String']['input'];
  /** By when it is wanted. */
  byWhen?: InputMaybe<PartialDateInput>;
  /** Makes a repeat harmless. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** Slug of a gathering without groups. */
  forum?: InputMaybe<Scalars['String']['input']>;
  /** True when a form saves by itself what is still being written: it may lack a body, and is not in the history yet. */
  isAutosave?: InputMaybe<Scalars['Boolean']['input']>;
  /** For a joint project. */
  jointProject?: InputMaybe<JointProjectInput>;
  /** What is asked for. */
  kind: RecommendationKind;
  /** The language it is written in. */
  language?: InputMaybe<Language>;
  /** For a change in law. */
  lawChange?: InputMaybe<LawChangeInput>;
  /** Ties to earlier, published ones, which whoever may link can make in the same act. */
  links?: InputMaybe<Array<ProposedLinkInput>>;
  /** Parts that can be told apart, at most 26; none when left out. */
  parts?: InputMaybe<Array<RecommendationPartInput>>;
  /** What is wrong: up to 10,000 characters of CommonMark. */
  problem?: InputMaybe<Scalars['String']['input']>;
  /** Why: up to 10,000 characters of CommonMark. */
  rationale?: InputMaybe<Scalars['String']['input']>;
  /** Slugs of themes; without any, the group's count. */
  themes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Up to 200 characters. An empty one is made of the first sentence of the body, else of the problem or the reasons. */
  title: Scalars['String']['input'];
  /** Id of the working group. */
  workingGroup?: InputMaybe<Scalars['ID']['input']>;
};

/** Somebody who has the form of a recommendation open now, or had less than a minute ago. */
export type Editing = {
  __typename?: 'Editing';
  /** True for the asker themselves. */
  isViewer: Scalars['Boolean']['output'];
  /** Their name; null for those who do not belong to the group. */
  name?: Maybe<Scalars['String']['output']>;
  /** When their form was last heard of. */
  seenAt: Scalars['DateTime']['output'];
};

/** Where a recommendation stands on its way to the public. Nothing here says what became of it. */
export type EditorialStage =
  /** Adopted by the group. */
  | 'ADOPTED'
  /** Sent back to the group with a comment. */
  | 'CHANGES_REQUESTED'
  /** Being written by the group. */
  | 'DRAFT'
  /** Being edited by a coordinator. */
  | 'EDITING'
  /** Read by the whole group. */
  | 'GROUP_REVIEW'
  /** Went into another recommendation: public where it was published before, else as little public as a draft. */
  | 'MERGED'
  /** Public. */
  | 'PUBLISHED'
  /** Public, and replaced by another recommendation. */
  | 'SUPERSEDED'
  /** Withdrawn with a public reason; its page and address stay. */
  | 'WITHDRAWN';

/** A role to end. */
export type EndRoleInput = {
  /** Makes a repeat of the same request harmless: an id of your own choice. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Id of the role of that person, as in `roleHolders`. */
  holder: Scalars['ID']['input'];
  /** Its last day; when left out it ends at once. */
  lastDay?: InputMaybe<Scalars['Date']['input']>;
  /** Why; up to 2,000 characters. Seen by administrators. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Asks for the erasure of one's own account. There is no way back. */
export type EraseAccountInput = {
  /** Makes a repeat harmless. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** The e-mail address of the account, typed again. */
  email: Scalars['String']['input'];
};

/** Answer to the erasure of one's own account: whether it was erased, or why not. */
export type EraseAccountPayload = {
  __typename?: 'EraseAccountPayload';
  /** True when it was; whoever asked is not signed in any more. */
  erased: Scalars['Boolean']['output'];
  /** Why not; empty when it was erased. */
  userErrors: Array<UserError>;
};

/** What shows that a status is true. */
export type Evidence = Node & {
  __typename?: 'Evidence';
  /** Size of a file in bytes. */
  byteSize?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  /** When it was issued. */
  issuedOn?: Maybe<PartialDate>;
  /** Who issued it. */
  issuer?: Maybe<Scalars['String']['output']>;
  /** What kind. */
  kind: EvidenceKind;
  /** Media type of a file, found from its content. */
  mediaType?: Maybe<Scalars['String']['output']>;
  /** What it shows. */
  proves?: Maybe<Scalars['String']['output']>;
  /** Whether an assessor looked at it. */
  review: EvidenceReview;
  /** SHA-256 of a file, 64 hexadecimal digits. */
  sha256?: Maybe<Scalars['String']['output']>;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** Where it stands; for a file, where it can be fetched. */
  url?: Maybe<Scalars['Url']['output']>;
};

/** `upload` is the id that `POST /uploads` answered with (multipart, session and own origin; 201 { id, sha256, byteSize }): the uploader's alone until attached, removed after 24 hours. */
export type EvidenceInput = {
  /** When it was issued. */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who issued it. */
  issuer?: InputMaybe<Scalars['String']['input']>;
  /** What kind. */
  kind: EvidenceKind;
  /** What it shows. */
  proves?: InputMaybe<Scalars['String']['input']>;
  /** Up to 300 characters. */
  title: Scalars['String']['input'];
  /** Id of an upload; needed for FILE. */
  upload?: InputMaybe<Scalars['ID']['input']>;
  /** Where it stands; needed for all kinds but FILE. */
  url?: InputMaybe<Scalars['Url']['input']>;
};

/** What kind of evidence it is. */
export type EvidenceKind =
  /** An uploaded file. */
  | 'FILE'
  /** A film. */
  | 'FILM'
  /** A legal act. */
  | 'LEGAL_ACT'
  /** A page. */
  | 'LINK'
  /** A publication. */
  | 'PUBLICATION';

/** Whether an assessor looked at it. */
export type EvidenceReview =
  /** It shows what it is said to show. */
  | 'ACCEPTED'
  /** It did once. */
  | 'EXPIRED'
  /** It does not. */
  | 'REJECTED'
  /** Nobody has yet. */
  | 'UNREVIEWED';

/** Why recommendations stand outside the denominator. */
export type ExcludedCounts = {
  __typename?: 'ExcludedCounts';
  /** Went into another one. */
  merged: Scalars['Int']['output'];
  /** No longer applicable. */
  notApplicable: Scalars['Int']['output'];
  /** Replaced by another one. */
  superseded: Scalars['Int']['output'];
  /** Withdrawn with a reason. */
  withdrawn: Scalars['Int']['output'];
};

/** How many rows have a fate. */
export type FateCount = {
  __typename?: 'FateCount';
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** The fate. */
  fate: RowFate;
};

/** One gathering at which recommendations are written, most often a Forum: one edition of a cyclic event in one city. */
export type Forum = Node & {
  __typename?: 'Forum';
  /** What it was about. */
  about?: Maybe<LocalizedText>;
  /** What was done about its recommendations, as a whole or one by one. */
  actions: Array<Action>;
  /** Where it was held. */
  city?: Maybe<City>;
  /** Unique, and stands in references: WRO-2015; a second gathering of the city and year gets -2. */
  code: Scalars['String']['output'];
  /** Last day, as precisely as known. */
  endsOn?: Maybe<PartialDate>;
  id: Scalars['ID']['output'];
  /** What kind of gathering. */
  kind: ForumKind;
  /** Which edition of its series, counted from 1. */
  ordinal?: Maybe<Scalars['Int']['output']>;
  /** Who made it happen. */
  organisers: Array<ForumOrganiser>;
  /** Reports and films. */
  outputs: Array<Output>;
  /** How many took part. */
  participants?: Maybe<Count>;
  /** The house or hall, in Polish. */
  place?: Maybe<Scalars['String']['output']>;
  /** Its published recommendations by reference. */
  recommendations: RecommendationConnection;
  /** The series it belongs to. */
  series?: Maybe<ForumSeries>;
  /** The part of an address. */
  slug: Scalars['String']['output'];
  /** Where the facts about it come from. */
  sources: Array<Source>;
  /** First day, as precisely as known. */
  startsOn?: Maybe<PartialDate>;
  /** What became of its recommendations. */
  summary: ImplementationSummary;
  /** Its subjects, where it had no working groups. */
  themes: Array<Theme>;
  /** Title. */
  title: LocalizedText;
  /** Whether whoever is asking may make links to its wall. */
  viewerCanCreateWallLink: Scalars['Boolean']['output'];
  /** Whether whoever is asking may watch the wall of its plenary room. */
  viewerCanWatchWall: Scalars['Boolean']['output'];
  /** Links to its wall, newest first; null for those who may not see them. */
  wallLinks?: Maybe<Array<WallLink>>;
  /** Its working groups by number. */
  workingGroups: Array<WorkingGroup>;
};


/** One gathering at which recommendations are written, most often a Forum: one edition of a cyclic event in one city. */
export type ForumAboutArgs = {
  language?: InputMaybe<Language>;
};


/** One gathering at which recommendations are written, most often a Forum: one edition of a cyclic event in one city. */
export type ForumRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One gathering at which recommendations are written, most often a Forum: one edition of a cyclic event in one city. */
export type ForumSummaryArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  asOfBasis?: InputMaybe<AsOfBasis>;
};


/** One gathering at which recommendations are written, most often a Forum: one edition of a cyclic event in one city. */
export type ForumTitleArgs = {
  language?: InputMaybe<Language>;
};

/** A page of gatherings. */
export type ForumConnection = {
  __typename?: 'ForumConnection';
  /** The rows with their cursors. */
  edges: Array<ForumEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of gatherings. */
export type ForumEdge = {
  __typename?: 'ForumEdge';
  /** Opaque place of the row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Forum;
};

/** What kind of gathering it is. All can produce recommendations; all but a Forum can also answer earlier ones. */
export type ForumKind =
  /** A conference. */
  | 'CONFERENCE'
  /** A consultation seminar with the people affected. */
  | 'CONSULTATION'
  /** A meeting of an expert group. */
  | 'EXPERT_MEETING'
  /** A cyclic, multi-day, cross-sector event split into working groups. */
  | 'FORUM'
  /** A seminar. */
  | 'SEMINAR';

/** An institution's part in a gathering. */
export type ForumOrganiser = {
  __typename?: 'ForumOrganiser';
  /** The institution. */
  institution: Institution;
  /** Its part. */
  role: OrganiserRole;
};

/** What editions belong to: the inter-sector Forums, a consultation series, Platform seminars. */
export type ForumSeries = Node & {
  __typename?: 'ForumSeries';
  /** Its gatherings, oldest first. */
  forums: Array<Forum>;
  id: Scalars['ID']['output'];
  /** The part of an address. */
  slug: Scalars['String']['output'];
  /** Where the facts about it come from. */
  sources: Array<Source>;
  /** Title. */
  title: LocalizedText;
};


/** What editions belong to: the inter-sector Forums, a consultation series, Platform seminars. */
export type ForumSeriesTitleArgs = {
  language?: InputMaybe<Language>;
};

/** How long ago the latest word was said. */
export type Freshness =
  /** 6 to 12 months. */
  | 'AGEING'
  /** Under 6 months. */
  | 'FRESH'
  /** Over 12 months. */
  | 'STALE';

/** An import to give up. */
export type GiveUpImportInput = {
  /** Makes a repeat harmless. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the import. */
  import: Scalars['ID']['input'];
};

/** A word that this site always uses for the same thing. */
export type GlossaryTerm = {
  __typename?: 'GlossaryTerm';
  /** In English. */
  english: Scalars['String']['output'];
  /** In Polish. */
  polish: Scalars['String']['output'];
  /** In Ukrainian; null where no source gives it. */
  ukrainian?: Maybe<Scalars['String']['output']>;
};

/** A rapporteur or moderator of a working group leaves. */
export type HandOverGroupInput = {
  /** Makes a repeat of the same request harmless: an id of your own choice. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Somebody who is invited to take it over. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The role that ends, as in `roleHolders`. */
  from: Scalars['ID']['input'];
  /** The language of the letter. */
  language?: Language;
  /** Last day of the one who leaves; when left out it ends at once. */
  lastDay?: InputMaybe<Scalars['Date']['input']>;
  /** Their name; needed with `email`. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Why; up to 2,000 characters. Seen by administrators. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Somebody else with a role in the same group, who takes it over at once, as in `roleHolders`. Either this or `email`. */
  to?: InputMaybe<Scalars['ID']['input']>;
};

/** An institution's focal point leaves. */
export type HandOverInput = {
  /** Makes a repeat of the same request harmless: an id of your own choice. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The focal point who leaves, as in `roleHolders`; may be left out when there is one. */
  from?: InputMaybe<Scalars['ID']['input']>;
  /** Slug of the institution. */
  institution: Scalars['String']['input'];
  /** Last day of the one who leaves; when left out the deputy takes over at once. */
  lastDay?: InputMaybe<Scalars['Date']['input']>;
  /** Why; up to 2,000 characters. Seen by administrators. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The deputy who takes over, as in `roleHolders`; when left out, the one who has been deputy longest. */
  to?: InputMaybe<Scalars['ID']['input']>;
};

/** What the public is shown: the latest assessment, else the latest report; distribution over addressees beside it. Without either: NO_EVIDENCE with basis null, read as 'brak informacji'. */
export type Headline = {
  __typename?: 'Headline';
  /** The day the status is of. */
  asOf?: Maybe<Scalars['Date']['output']>;
  /** Who says so; null when nobody has said anything. */
  basis?: Maybe<StatusBasis>;
  /** True when the latest report and the latest assessment differ. */
  disagreement: Scalars['Boolean']['output'];
  /** How many addressees have which status of their own. */
  distribution: Array<StatusCount>;
  /** How fresh the latest word is; null when there is none. */
  freshness?: Maybe<Freshness>;
  /** True when a report came after the assessment. */
  needsReverification: Scalars['Boolean']['output'];
  /** The status; over many addressees the least advanced of the leading ones. */
  status: ImplementationStatus;
};

/** What became of a recommendation. One scale for what institutions report and what others assess; the two are never mixed. */
export type ImplementationStatus =
  /** Done, with public evidence. Closed. */
  | 'IMPLEMENTED'
  /** What was wanted came about by other means, with evidence. Closed. */
  | 'IMPLEMENTED_OTHERWISE'
  /** Being carried out. Open. */
  | 'IN_PROGRESS'
  /** No longer applicable, with a reason. Closed, and outside percentages. */
  | 'NOT_APPLICABLE'
  /** Closed without being carried out, with a reason. */
  | 'NOT_IMPLEMENTED'
  /** Nothing was begun. Open. */
  | 'NOT_STARTED'
  /** There is not enough to judge by. Only an assessment can say so. Open. */
  | 'NO_EVIDENCE'
  /** Done in part; the evidence shows which, the explanation says what is missing. Open. */
  | 'PARTLY_IMPLEMENTED'
  /** Planned for a day. Open. */
  | 'PLANNED'
  /** Was done and then undone, with evidence. Open again. */
  | 'REVERSED'
  /** Stopped, with a reason. Open. */
  | 'STALLED';

/** How many recommendations have which status. */
export type ImplementationSummary = {
  __typename?: 'ImplementationSummary';
  /** How many of the denominator have a headline that rests on an assessment. */
  assessed: Scalars['Int']['output'];
  /** By what was assessed, where it was. */
  assessedCounts: Array<StatusCount>;
  /** By headline; they add up to the denominator. Statuses nobody has are left out. */
  counts: Array<StatusCount>;
  /** How many recommendations the percentages are of. */
  denominator: Scalars['Int']['output'];
  /** Left out of the denominator: withdrawn, merged, superseded and no longer applicable. */
  excluded: Scalars['Int']['output'];
  /** The excluded by why. */
  excludedBy: ExcludedCounts;
  /** How many of the denominator have an overdue addressee. */
  overdue: Scalars['Int']['output'];
  /** By what institutions report, where they do: each lead addressee's latest report, least advanced first. */
  reportedCounts: Array<StatusCount>;
  /** The same counts split by the dimensions asked for. */
  rows: Array<SummaryRow>;
  /** How many of the denominator nobody has said anything about. */
  unknown: Scalars['Int']['output'];
  /** How many of the denominator were sent and have an addressee that has not taken a position. */
  waiting: Scalars['Int']['output'];
};

/** A column of the table that was read. */
export type ImportColumn = {
  __typename?: 'ImportColumn';
  /** What it says of a recommendation; null when it is left out. */
  field?: Maybe<ImportField>;
  /** Its name in the file; empty where it has none. */
  header: Scalars['String']['output'];
  /** Whether the file hides it. */
  isHidden: Scalars['Boolean']['output'];
  /** Its letter, as spreadsheets call it. */
  letter: Scalars['String']['output'];
  /** What stands in the first three rows, shortened. */
  samples: Array<Scalars['String']['output']>;
};

/** What a column says. */
export type ImportColumnInput = {
  /** Letter of the column. */
  column: Scalars['String']['input'];
  /** What it says of a recommendation; null leaves it out. */
  field?: InputMaybe<ImportField>;
};

/** The encodings that text is read in. */
export type ImportEncoding =
  /** ISO-8859-2, also called Latin-2. */
  | 'ISO_8859_2'
  /** Mac Central European. */
  | 'MAC_CENTRAL_EUROPEAN'
  /** Mac Roman. */
  | 'MAC_ROMAN'
  /** UTF-8. */
  | 'UTF_8'
  /** UTF-16, high byte first. */
  | 'UTF_16BE'
  /** UTF-16, low byte first. */
  | 'UTF_16LE'
  /** Windows-1250, of older Polish Windows. */
  | 'WINDOWS_1250';

/** What becomes of one row of a list of people. */
export type ImportFate =
  /** This person has this role already, or was invited to it; nothing is sent. */
  | 'ALREADY'
  /** The address belongs to somebody whose roles you see: accepting adds the role to their account. */
  | 'EXTENDS'
  /** An invitation is sent; nothing is known here of an account. */
  | 'NEW'
  /** Something in the row is wrong; nothing is sent. */
  | 'WRONG';

/** What a column can say of a recommendation. */
export type ImportField =
  /** Those who are to do it, one or several. */
  | 'ADDRESSEES'
  /** Which addressees were at the table. */
  | 'AT_TABLE'
  /** What is recommended. */
  | 'BODY'
  /** Its budget. */
  | 'BUDGET'
  /** By when. */
  | 'BY_WHEN'
  /** How it goes on. */
  | 'CONTINUATION'
  /** Its funding. */
  | 'FUNDING'
  /** The working group; rows of other groups stay out. */
  | 'GROUP'
  /** The kind. */
  | 'KIND'
  /** The language of the text. */
  | 'LANGUAGE'
  /** The act of law to be changed. */
  | 'LAW_ACT'
  /** Its article. */
  | 'LAW_ARTICLE'
  /** Where the act is published. */
  | 'LAW_ELI'
  /** The proposed wording. */
  | 'LAW_WORDING'
  /** Partners of a joint project. */
  | 'PARTNERS'
  /** The parts, one a line. */
  | 'PARTS'
  /** The problem. */
  | 'PROBLEM'
  /** Why. */
  | 'RATIONALE'
  /** The public reference, by which a row is known again. */
  | 'REFERENCE'
  /** The identifier that the file itself gives the row, by which it is known again. */
  | 'SOURCE_ID'
  /** Those who are to support it. */
  | 'SUPPORTING'
  /** The themes. */
  | 'THEMES'
  /** The title. */
  | 'TITLE';

/** What a file was recognised as, by its content. */
export type ImportFormat =
  /** Text in columns. */
  | 'CSV'
  /** A Word document with a numbered list. */
  | 'DOCX'
  /** A list of objects. */
  | 'JSON'
  /** A workbook of LibreOffice. */
  | 'ODS'
  /** Text with a numbered list. */
  | 'TEXT'
  /** A workbook of Excel. */
  | 'XLSX';

/** A list of people to invite. */
export type ImportInvitationsInput = {
  /** Makes a repeat of the same request harmless: an id of your own choice. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The text of the file: a heading `email`, `name`, `role`, `scope`, `language`, then up to 100 rows, separated by commas or semicolons; up to 20,000 characters. A role is one of this API's words or its name in Polish or English. A scope is a slug: `wroclaw-2015/3` for a working group, `audyt/` and its slug for an audit edition; empty for the whole installation. A language may be left out: Polish. */
  csv: Scalars['String']['input'];
};

/** What became of a list of people. */
export type ImportInvitationsPayload = {
  __typename?: 'ImportInvitationsPayload';
  /** How many invitations were sent; null when the act was refused. */
  sent?: Maybe<Scalars['Int']['output']>;
  /** Why the act was refused; empty when it was done. */
  userErrors: Array<UserError>;
};

/** A row of a list of people, as it was read. */
export type ImportRow = {
  __typename?: 'ImportRow';
  /** The address, as it was read. */
  email: Scalars['String']['output'];
  /** What becomes of the row. */
  fate: ImportFate;
  /** The language of the letter. */
  language?: Maybe<Language>;
  /** Line of the file on which the row begins; the heading is line 1. */
  line: Scalars['Int']['output'];
  /** The name, as it was read. */
  name: Scalars['String']['output'];
  /** The role that was understood; null when none was. */
  role?: Maybe<Role>;
  /** The place, as it was read. */
  scope: Scalars['String']['output'];
  /** What is wrong with it, with the column as `path`. */
  userErrors: Array<UserError>;
};

/** What stands between the columns of a text. */
export type ImportSeparator =
  /** A vertical bar. */
  | 'BAR'
  /** A comma. */
  | 'COMMA'
  /** A semicolon. */
  | 'SEMICOLON'
  /** A tab. */
  | 'TAB';

/** How to read a file; what is null is recognised. */
export type ImportSettings = {
  __typename?: 'ImportSettings';
  /** Encoding of a text. */
  encoding?: Maybe<ImportEncoding>;
  /** Number of the row that names the columns, from 1; 0 where there is none. */
  headerRow?: Maybe<Scalars['Int']['output']>;
  /** Separator of a text in columns. */
  separator?: Maybe<ImportSeparator>;
  /** Name of the sheet. */
  sheet?: Maybe<Scalars['String']['output']>;
};

/** How to read a file. */
export type ImportSettingsInput = {
  /** Encoding of a text; recognised when left out. */
  encoding?: InputMaybe<ImportEncoding>;
  /** Number of the row that names the columns, from 1 to 30; 0 where there is none. Recognised when left out. */
  headerRow?: InputMaybe<Scalars['Int']['input']>;
  /** Separator of a text in columns; recognised when left out. */
  separator?: InputMaybe<ImportSeparator>;
  /** Name of the sheet; recognised when left out. */
  sheet?: InputMaybe<Scalars['String']['input']>;
};

/** What an import is up to. */
export type ImportState =
  /** Every row was dealt with. */
  | 'DONE'
  /** It could not be read or written; `failure` says why. As long as the file is kept, its settings can be changed. */
  | 'FAILED'
  /** Somebody gave it up. Rows that were in by then stay. */
  | 'GIVEN_UP'
  /** What would become of each row is known. Nothing is written yet. */
  | 'PREVIEWED'
  /** Rows are being written. */
  | 'RUNNING'
  /** The file is here and is being read, or waits for somebody to say what its columns are. */
  | 'UPLOADED';

/** A body that is asked, answers, organises or takes part: ministry, city office, NGO, university. */
export type Institution = Node & {
  __typename?: 'Institution';
  /** Actions it took part in, newest first. */
  actions: Array<Action>;
  /** Published recommendations addressed to it, latest first. */
  addressed: AddresseeConnection;
  /** Tokens of the institution's own software, newest first; null for those who may not see them. */
  apiTokens?: Maybe<Array<ApiToken>>;
  /** True when what one person enters for it needs a second one's confirmation. */
  asksFourEyes: Scalars['Boolean']['output'];
  /** The city it sits in. */
  city?: Maybe<City>;
  /** A few sentences about it. */
  description?: Maybe<LocalizedText>;
  /** Where its sources contradict each other, in Polish. */
  discrepancies: Array<Scalars['String']['output']>;
  /** When it was founded. */
  foundedOn?: Maybe<PartialDate>;
  id: Scalars['ID']['output'];
  /** True for an invented institution that stands in demo content; its name says so too. */
  isExample: Scalars['Boolean']['output'];
  /** How many members it has, for those that have members. */
  members?: Maybe<Count>;
  /** The name in use. */
  name: LocalizedText;
  /** All names, newest first. */
  names: Array<InstitutionName>;
  /** What kind of body it is. */
  sector: InstitutionSector;
  /** The part of an address. */
  slug: Scalars['String']['output'];
  /** Where the facts about it come from. */
  sources: Array<Source>;
  /** What became of the recommendations addressed to it. */
  summary: ImplementationSummary;
  /** Whether whoever is asking may make a token for it. */
  viewerCanCreateApiToken: Scalars['Boolean']['output'];
  /** The voivodeship it sits in, or acts for. */
  voivodeship?: Maybe<Voivodeship>;
  /** Its own pages. */
  website?: Maybe<Scalars['Url']['output']>;
};


/** A body that is asked, answers, organises or takes part: ministry, city office, NGO, university. */
export type InstitutionAddressedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that is asked, answers, organises or takes part: ministry, city office, NGO, university. */
export type InstitutionDescriptionArgs = {
  language?: InputMaybe<Language>;
};


/** A body that is asked, answers, organises or takes part: ministry, city office, NGO, university. */
export type InstitutionNameArgs = {
  language?: InputMaybe<Language>;
};


/** A body that is asked, answers, organises or takes part: ministry, city office, NGO, university. */
export type InstitutionSummaryArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  asOfBasis?: InputMaybe<AsOfBasis>;
};

/** A page of institutions. */
export type InstitutionConnection = {
  __typename?: 'InstitutionConnection';
  /** The rows with their cursors. */
  edges: Array<InstitutionEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of institutions. */
export type InstitutionEdge = {
  __typename?: 'InstitutionEdge';
  /** Opaque place of the row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Institution;
};

/** A name an institution bears or bore. */
export type InstitutionName = {
  __typename?: 'InstitutionName';
  /** The name. */
  name: LocalizedText;
  /** What the sources say about the name, in Polish. */
  note?: Maybe<Scalars['String']['output']>;
  /** From when, as far as known. */
  since?: Maybe<PartialDate>;
  /** Until when; null when it is in use or when nobody noted the day. */
  until?: Maybe<PartialDate>;
};


/** A name an institution bears or bore. */
export type InstitutionNameNameArgs = {
  language?: InputMaybe<Language>;
};

/** What kind of body an institution is. */
export type InstitutionSector =
  /** Border guard. */
  | 'BORDER_GUARD'
  /** Business or business organisation. */
  | 'BUSINESS'
  /** Central government office below a ministry. */
  | 'CENTRAL_OFFICE'
  /** County (powiat). */
  | 'COUNTY'
  /** Court. */
  | 'COURT'
  /** School, school superintendent or other education body. */
  | 'EDUCATION'
  /** Health service or public health institute. */
  | 'HEALTH'
  /** International or foreign organisation. */
  | 'INTERNATIONAL'
  /** Labour office. */
  | 'LABOUR_OFFICE'
  /** Marshal's office: the region's self-government. */
  | 'MARSHAL_OFFICE'
  /** Newspaper, radio, television, portal. */
  | 'MEDIA'
  /** Organisation run by migrants. */
  | 'MIGRANT_ORGANISATION'
  /** Ministry. */
  | 'MINISTRY'
  /** Municipality or city office. */
  | 'MUNICIPALITY'
  /** Non-governmental organisation. */
  | 'NGO'
  /** Ombudsman. */
  | 'OMBUDSMAN'
  /** None of the above. */
  | 'OTHER'
  /** Parliament, or one of its chambers. */
  | 'PARLIAMENT'
  /** Police. */
  | 'POLICE'
  /** Social welfare centre or family support centre. */
  | 'SOCIAL_WELFARE'
  /** University or other higher education institution. */
  | 'UNIVERSITY'
  /** Voivodeship office: the government in the region. */
  | 'VOIVODESHIP_OFFICE';

/** An institution that recommendations were sent to and that nobody answers for: neither a focal point nor a deputy. */
export type InstitutionWithoutContact = {
  __typename?: 'InstitutionWithoutContact';
  /** The institution. */
  institution: Institution;
  /** True when somebody is invited and has not accepted yet. */
  isInvited: Scalars['Boolean']['output'];
  /** How many published recommendations were sent to it. */
  sent: Scalars['Int']['output'];
  /** Since when nobody answers: the day after the last role ended, else the day of the first sending. */
  since: Scalars['Date']['output'];
};

/** An offer of a role, sent by e-mail. */
export type Invitation = {
  __typename?: 'Invitation';
  /** When it was first sent. */
  createdAt: Scalars['DateTime']['output'];
  /** The address it was sent to, in small letters. */
  email: Scalars['String']['output'];
  /** From this instant on, by the server's clock, its latest link no longer works. */
  expiresAt: Scalars['DateTime']['output'];
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The role in which it was sent. */
  invitedAs: Role;
  /** The language of the letter, and of the account if it opens one. */
  language: Language;
  /** The name of the invited, as whoever invites wrote it; the invited may correct it. */
  name: Scalars['String']['output'];
  /** The role that is offered, its reach and its days. It begins on `since`, or on the day of acceptance if that is later. */
  offered: RoleGrant;
  /** When its latest letter was written. */
  sentAt: Scalars['DateTime']['output'];
  /** How far it has come. */
  state: InvitationState;
  /** How many letters were sent, each with a link of its own; only the latest works. */
  timesSent: Scalars['Int']['output'];
};

/** A page of invitations. */
export type InvitationConnection = {
  __typename?: 'InvitationConnection';
  /** The rows with their cursors. */
  edges: Array<InvitationEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of invitations. */
export type InvitationEdge = {
  __typename?: 'InvitationEdge';
  /** Opaque place of the row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Invitation;
};

/** A list of people, row by row, before anything is sent. */
export type InvitationImport = {
  __typename?: 'InvitationImport';
  /** Every row, in the order of the file; at most 100. */
  rows: Array<ImportRow>;
  /** What is wrong with the file as a whole; then it has no rows. */
  userErrors: Array<UserError>;
};

/** An invitation to do something about. */
export type InvitationInput = {
  /** Makes a repeat of the same request harmless: an id of your own choice. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Its id. */
  invitation: Scalars['ID']['input'];
};

/** The invitation as it is now, or why not. */
export type InvitationPayload = {
  __typename?: 'InvitationPayload';
  /** The invitation; null when the act was refused. */
  invitation?: Maybe<Invitation>;
  /** Why the act was refused; empty when it was done. */
  userErrors: Array<UserError>;
};

/** A place in which the viewer may give roles. */
export type InvitationPlace = {
  __typename?: 'InvitationPlace';
  /** The Forum that a working group belongs to. */
  forum?: Maybe<LocalizedText>;
  /** What it is called. */
  name: LocalizedText;
  /** The roles that the viewer may give there. */
  roles: Array<Role>;
  /** Id of the working group, institution, series, Forum, theme or audit edition; null for the whole installation. */
  scope?: Maybe<Scalars['ID']['output']>;
};

/** How far an invitation has come, or what has become of its link. */
export type InvitationState =
  /** It was accepted; its link has done its work. */
  | 'ACCEPTED'
  /** Nobody accepted it within fourteen days. It can be sent again. */
  | 'EXPIRED'
  /** Only of a link: a newer letter was sent, and its link is the one that works. */
  | 'REPLACED'
  /** It was taken back before anybody accepted it. */
  | 'REVOKED'
  /** It was sent and can be accepted. */
  | 'SENT';

/** Whom to invite, to what. */
export type InviteInput = {
  /** Makes a repeat of the same request harmless: an id of your own choice. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Where the letter goes. The same address is one account, whatever its capital letters. */
  email: Scalars['String']['input'];
  /** The language of the letter. */
  language?: Language;
  /** Whom the letter greets; up to 200 characters. */
  name: Scalars['String']['input'];
  /** The role. */
  role: Role;
  /** Id of the working group, institution, series, Forum, theme or audit edition; left out for the whole installation. */
  scope?: InputMaybe<Scalars['ID']['input']>;
  /** First day of the role; today when left out. It never begins before it is accepted. */
  since?: InputMaybe<Scalars['Date']['input']>;
  /** Last day of the role; open when left out. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** What a joint project is planned to be. Fields that the group left open are null. */
export type JointProjectDetails = {
  __typename?: 'JointProjectDetails';
  /** What it would cost, in the group's own words. */
  budget?: Maybe<Scalars['String']['output']>;
  /** What happens after it ends. */
  continuation?: Maybe<Scalars['String']['output']>;
  /** Where the money would come from. */
  funding?: Maybe<Scalars['String']['output']>;
  /** Who would do it together. */
  partners?: Maybe<Scalars['String']['output']>;
};

/** What a joint project is planned to be; for recommendations of that kind only. What is left out is open. */
export type JointProjectInput = {
  /** What it would cost; up to 2,000 characters. */
  budget?: InputMaybe<Scalars['String']['input']>;
  /** What happens after it ends; up to 2,000 characters. */
  continuation?: InputMaybe<Scalars['String']['input']>;
  /** Where the money would come from; up to 2,000 characters. */
  funding?: InputMaybe<Scalars['String']['input']>;
  /** Who would do it together; up to 2,000 characters. */
  partners?: InputMaybe<Scalars['String']['input']>;
};

/** A row of a file and what becomes, or became, of it. */
export type JudgedRow = {
  __typename?: 'JudgedRow';
  /** What its cells say, in the order of the columns; only of a row that is refused. */
  cells?: Maybe<Array<Scalars['String']['output']>>;
  /** The column at which it fails, by its name or letter; null for none. */
  column?: Maybe<Scalars['String']['output']>;
  /** What becomes of it. */
  fate: RowFate;
  /** Why it does not go in, or what it repeats; null when there is nothing to say. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Reference of the recommendation it is, or became; null for none. */
  reference?: Maybe<Scalars['String']['output']>;
  /** Its number, as the program that made the file counts it. */
  row: Scalars['Int']['output'];
  /** Its title, or how its text begins. */
  says: Scalars['String']['output'];
};

/** Rows of a file, page by page. */
export type JudgedRowConnection = {
  __typename?: 'JudgedRowConnection';
  /** The rows, each with its cursor. */
  edges: Array<JudgedRowEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Rows in all. */
  totalCount: Scalars['Int']['output'];
};

/** A row with its cursor. */
export type JudgedRowEdge = {
  __typename?: 'JudgedRowEdge';
  /** Where to go on from. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: JudgedRow;
};

/** The languages the product speaks. */
export type Language =
  /** English. */
  | 'EN'
  /** Polish, the language of record. */
  | 'PL'
  /** Ukrainian. */
  | 'UK';

/** What a recommended change in law is about. Fields that the group left open are null. */
export type LawChangeDetails = {
  __typename?: 'LawChangeDetails';
  /** The act that is to change, by its name. */
  act?: Maybe<Scalars['String']['output']>;
  /** Which articles or sections of it. */
  article?: Maybe<Scalars['String']['output']>;
  /** The act's European Legislation Identifier without host: `DU/2013/1650` for Dz.U. 2013 poz. 1650, `MP/2016/1200` for Monitor Polski. */
  eli?: Maybe<Scalars['String']['output']>;
  /** The wording that the group proposes. */
  proposedWording?: Maybe<Scalars['Markdown']['output']>;
  /** Where the act stands in the public register of law, by its `eli`. */
  url?: Maybe<Scalars['Url']['output']>;
};

/** What a recommended change in law is about; for recommendations of that kind only. What is left out is open. */
export type LawChangeInput = {
  /** Name of the act; up to 500 characters. */
  act?: InputMaybe<Scalars['String']['input']>;
  /** Which articles or sections; up to 500 characters. */
  article?: InputMaybe<Scalars['String']['input']>;
  /** Where the act was published: `DU/2013/1650`, `Dz.U. 2013 poz. 1650`, or its address in the register of law. */
  eli?: InputMaybe<Scalars['String']['input']>;
  /** The proposed wording: up to 10,000 characters of CommonMark. */
  proposedWording?: InputMaybe<Scalars['String']['input']>;
};

/** Which end of a link is meant. */
export type LinkDirection =
  /** The other points at this one. */
  | 'FROM'
  /** This recommendation points at the other, which is older. */
  | 'TO';

/** Ties a recommendation to an earlier one. */
export type LinkRecommendationInput = {
  /** Makes a repeat harmless. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** The day it was noted; today when left out, never in the future. */
  linkedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The later recommendation, from which the tie is seen. */
  reference: Scalars['String']['input'];
  /** Reference of the earlier, published one. */
  to: Scalars['String']['input'];
  /** What kind of tie. */
  type: RecommendationLinkType;
};

/** A text in the best available language: the one asked for, else the original. */
export type LocalizedText = {
  __typename?: 'LocalizedText';
  /** True when a machine made this translation and no person has approved it yet: say so wherever it is shown. */
  isMachineMade: Scalars['Boolean']['output'];
  /** True when the text was written in this language, false when it is a translation. */
  isOriginal: Scalars['Boolean']['output'];
  /** True when the original changed after this translation was made. */
  isStale: Scalars['Boolean']['output'];
  /** The language that was found; set it as `lang` where the text is shown. */
  language: Language;
  /** The text itself. */
  value: Scalars['String']['output'];
};

/** A letter of this installation. Letters are known for thirty days; what one says is kept only where it lies in the outbox. */
export type Mail = {
  __typename?: 'Mail';
  /** How often it was tried. */
  attempts: Scalars['Int']['output'];
  /** When the act it belongs to wrote it. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What sort of letter it is, such as `SIGN_IN_LINK`. */
  kind: Scalars['String']['output'];
  /** The language it is written in. */
  language: Language;
  /** When it left. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far it has come. */
  status: MailStatus;
  /** Its subject, in the language of its reader. */
  subject: Scalars['String']['output'];
  /** Its text, where no mail server is set and it lies in the outbox; else null. */
  text?: Maybe<Scalars['String']['output']>;
  /** The address it goes to. */
  to: Scalars['String']['output'];
};

/** A page of letters. */
export type MailConnection = {
  __typename?: 'MailConnection';
  /** The rows with their cursors. */
  edges: Array<MailEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of letters. */
export type MailEdge = {
  __typename?: 'MailEdge';
  /** Opaque place of the row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Mail;
};

/** How far a letter has come. */
export type MailStatus =
  /** It could not leave: there is no such mailbox, or the mail server was away for two days. */
  | 'GIVEN_UP'
  /** It left: the mail server took it, or it lies in the outbox. */
  | 'SENT'
  /** It waits to leave: it is new, or the mail server was away. */
  | 'WAITING';

/** Lets one recommendation go into another one. */
export type MergeRecommendationInput = {
  /** Makes a repeat harmless. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** Reference of the one that takes it in and goes on. */
  into: Scalars['String']['input'];
  /** On which day; today when left out. Not in the future, and for public ones not before their publication. */
  mergedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Why, in at most 2,000 characters. Needed for public ones, and public with them. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Which recommendation goes into the other; it keeps its reference, which is given to no other. */
  reference: Scalars['String']['input'];
  /** The version of it that was read. */
  version: Scalars['Int']['input'];
};

/** Moves a promised date. */
export type MovePromisedDateInput = {
  /** Id of the addressee. */
  addressee: Scalars['ID']['input'];
  /** Makes a repeat harmless. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the commitment. */
  commitment: Scalars['ID']['input'];
  /** The new date. */
  dueOn: Scalars['Date']['input'];
  /** The day of the decision; today when left out, never in the future. */
  movedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Why; public. */
  reason: Scalars['String']['input'];
};

/** Gives a recommendation another place among those of its group. */
export type MoveRecommendationInput = {
  /** Reference of the one of the same group that it shall come right after; null makes it the first. */
  after?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** Which recommendation. */
  reference: Scalars['String']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Takes on the role that an invitation offers, by the secret of its link: opens an account, or adds the role to the one that the address has. Nobody is signed in by it. */
  acceptInvitation: AcceptInvitationPayload;
  /** Names addressees and notes when it was sent to them. */
  addressRecommendation: RecommendationPayload;
  /** Changes how the file is read, or what its columns say; every row is judged anew. By those who may write recommendations there. */
  adjustImport: RecommendationImportPayload;
  /** Records the group's decision: DRAFT or GROUP_REVIEW to ADOPTED. */
  adoptRecommendation: RecommendationPayload;
  /** Answers or settles a remark. */
  answerRemark: RecommendationPayload;
  /** Approves a translation that a machine made. */
  approveTranslation: RecommendationPayload;
  /** Someone other than the reporter says what became of it. */
  assessStatus: StatusUpdatePayload;
  /** Begins the import of a file into a group: it is read and every row judged in the background. Nothing is written yet. By those who may write recommendations there. */
  beginImport: RecommendationImportPayload;
  /** A second coordinator confirms an assessment that closes without implementation; until then it is pending and not in the headline. */
  confirmClosure: StatusUpdatePayload;
  /** The validator of an institution that asks for four eyes confirms a report; until then it is pending and not in the headline. */
  confirmReport: StatusUpdatePayload;
  /** Makes a token for an institution's own software. By its focal point or deputy. */
  createApiToken: CreateApiTokenPayload;
  /** Makes a link that opens the wall of a Forum's plenary room without an account. By a coordinator of the Forum. */
  createWallLink: CreateWallLinkPayload;
  /** Writes a new recommendation of a working group, or of a gathering without groups. It gets its reference at once. */
  draftRecommendation: RecommendationPayload;
  /** Ends somebody's role, or your own. When an institution's last focal point leaves, its longest-serving deputy becomes focal point from that day on; what waits stays with the institution. The last administrator cannot leave. */
  endRole: RoleChangePayload;
  /** Erases the account of whoever is asking: nobody can sign in with it again, and nothing says whose it was. What was entered stays, under its role. */
  eraseAccount: EraseAccountPayload;
  /** Gives an import up and deletes its file; one that is running stops, and rows that are in stay. By those who may write recommendations there. */
  giveUpImport: RecommendationImportPayload;
  /** Hands an institution over from its focal point to a deputy, who is focal point from the next day on; what waits stays with the institution. */
  handOver: RoleChangePayload;
  /** Hands a working group over: the role of one ends, another of the group has it from the next day on, or somebody new is invited to it. */
  handOverGroup: RoleChangePayload;
  /** Invites everybody in a list whose row is right, all in one act; rows that are wrong, and people who have the role, are passed over. */
  importInvitations: ImportInvitationsPayload;
  /** Invites somebody to a role, by a letter with a link that works for fourteen days. It is the way to give a role to people with and without an account: towards whoever invites, both look the same. */
  invite: InvitationPayload;
  /** Notes that a recommendation restates, continues or responds to an earlier one. */
  linkRecommendation: RecommendationPayload;
  /**
   * Lets one recommendation go into another: it becomes MERGED, the other MERGES it. Both before publication, of the same
   * Forum: the one that goes on takes over addressees and themes, and the merged one is as little public as before. Or both
   * published: the page of the merged one stays, and points to the other. By whoever may do it to both of them.
   */
  mergeRecommendation: RecommendationPayload;
  /** An institution moves a date it promised; it stays visible as slippage. */
  movePromisedDate: AddresseePayload;
  /** Moves it among the recommendations of its group, or of a gathering without groups. Its text and version stay as they are. */
  moveRecommendation: RecommendationPayload;
  /** Says for a minute that the asker is editing it. Kept nowhere after that, neither in the history nor in the audit log. */
  noteEditing: RecommendationPayload;
  /** Opens an edition of the civic audit, so that its auditors and jurors can be invited. */
  openAuditEdition: AuditEditionPayload;
  /** An institution promises a step. */
  promise: AddresseePayload;
  /** Makes it public: ADOPTED or EDITING to PUBLISHED. Needs an addressee or a group of addressees, and a theme. */
  publishRecommendation: RecommendationPayload;
  /** Makes many public at once: a group's, or a Forum's. Each needs what `publishRecommendation` needs. */
  publishRecommendations: PublishRecommendationsPayload;
  /** Records who sat in a working group, by sector. Possible until the Forum's report is among its outputs. In public, counts under 5 are not given, nor what would give them away. */
  recordComposition: RecordCompositionPayload;
  /** Says something about one part of a recommendation, for those who work on it. */
  remarkOnRecommendation: RecommendationPayload;
  /** An institution reports what was done. */
  reportStatus: StatusUpdatePayload;
  /** Sends it back to the group: ADOPTED or EDITING to CHANGES_REQUESTED. */
  requestChanges: RecommendationPayload;
  /** Sends an invitation again, with a new link for fourteen days; the old link stops working. An expired one can be sent again, a revoked or accepted one cannot. */
  resendInvitation: InvitationPayload;
  /** An institution answers. */
  respond: AddresseePayload;
  /** Hands it back to the coordinator: CHANGES_REQUESTED to EDITING. */
  resubmitRecommendation: RecommendationPayload;
  /** Changes what an edition of the civic audit says of itself; its slug, year and series stay. */
  reviseAuditEdition: AuditEditionPayload;
  /** Changes the text, kind or themes. Once public it needs a change note and leaves the stage as it is. */
  reviseRecommendation: RecommendationPayload;
  /** Ends a token at once. By the institution's focal point or deputy, or an administrator. */
  revokeApiToken: RevokeApiTokenPayload;
  /** Takes an invitation back; its link stops working. */
  revokeInvitation: InvitationPayload;
  /** Ends a link at once, also on screens that show the wall now. By a coordinator of the Forum. */
  revokeWallLink: RevokeWallLinkPayload;
  /** Writes what was previewed, in the background. By those who may write recommendations there. */
  runImport: RecommendationImportPayload;
  /**
   * Makes a new draft from a part of a text, in the same group and with the next number. It takes over kind, problem,
   * reasons, date, details, themes and proposed addressees, and SPLITS the one it comes from. Answers the new one.
   */
  splitRecommendation: RecommendationPayload;
  /** Hands a draft to the group: DRAFT to GROUP_REVIEW. */
  submitRecommendation: RecommendationPayload;
  /** Says that a published recommendation stands in the place of another published one, which becomes SUPERSEDED and no longer counts; its page stays. By a coordinator of both. */
  supersedeRecommendation: RecommendationPayload;
  /** Writes a translation, or the text in easy-to-read Polish. It leaves the stage as it is, and is public where the original is. */
  translateRecommendation: RecommendationPayload;
  /** Takes the group's decision back, with a reason: ADOPTED to GROUP_REVIEW. By the group's moderator or a coordinator. */
  undoAdoption: RecommendationPayload;
  /** Withdraws a published one with a public reason. */
  withdrawRecommendation: RecommendationPayload;
};


export type MutationAcceptInvitationArgs = {
  input: AcceptInvitationInput;
};


export type MutationAddressRecommendationArgs = {
  input: AddressRecommendationInput;
};


export type MutationAdjustImportArgs = {
  input: AdjustImportInput;
};


export type MutationAdoptRecommendationArgs = {
  input: AdoptRecommendationInput;
};


export type MutationAnswerRemarkArgs = {
  input: AnswerRemarkInput;
};


export type MutationApproveTranslationArgs = {
  input: ApproveTranslationInput;
};


export type MutationAssessStatusArgs = {
  input: AssessStatusInput;
};


export type MutationBeginImportArgs = {
  input: BeginImportInput;
};


export type MutationConfirmClosureArgs = {
  input: ConfirmClosureInput;
};


export type MutationConfirmReportArgs = {
  input: ConfirmReportInput;
};


export type MutationCreateApiTokenArgs = {
  input: CreateApiTokenInput;
};


export type MutationCreateWallLinkArgs = {
  input: CreateWallLinkInput;
};


export type MutationDraftRecommendationArgs = {
  input: DraftRecommendationInput;
};


export type MutationEndRoleArgs = {
  input: EndRoleInput;
};


export type MutationEraseAccountArgs = {
  input: EraseAccountInput;
};


export type MutationGiveUpImportArgs = {
  input: GiveUpImportInput;
};


export type MutationHandOverArgs = {
  input: HandOverInput;
};


export type MutationHandOverGroupArgs = {
  input: HandOverGroupInput;
};


export type MutationImportInvitationsArgs = {
  input: ImportInvitationsInput;
};


export type MutationInviteArgs = {
  input: InviteInput;
};


export type MutationLinkRecommendationArgs = {
  input: LinkRecommendationInput;
};


export type MutationMergeRecommendationArgs = {
  input: MergeRecommendationInput;
};


export type MutationMovePromisedDateArgs = {
  input: MovePromisedDateInput;
};


export type MutationMoveRecommendationArgs = {
  input: MoveRecommendationInput;
};


export type MutationNoteEditingArgs = {
  input: NoteEditingInput;
};


export type MutationOpenAuditEditionArgs = {
  input: OpenAuditEditionInput;
};


export type MutationPromiseArgs = {
  input: PromiseInput;
};


export type MutationPublishRecommendationArgs = {
  input: PublishRecommendationInput;
};


export type MutationPublishRecommendationsArgs = {
  input: PublishRecommendationsInput;
};


export type MutationRecordCompositionArgs = {
  input: RecordCompositionInput;
};


export type MutationRemarkOnRecommendationArgs = {
  input: RemarkInput;
};


export type MutationReportStatusArgs = {
  input: ReportStatusInput;
};


export type MutationRequestChangesArgs = {
  input: RequestChangesInput;
};


export type MutationResendInvitationArgs = {
  input: InvitationInput;
};


export type MutationRespondArgs = {
  input: RespondInput;
};


export type MutationResubmitRecommendationArgs = {
  input: StageInput;
};


export type MutationReviseAuditEditionArgs = {
  input: ReviseAuditEditionInput;
};


export type MutationReviseRecommendationArgs = {
  input: ReviseRecommendationInput;
};


export type MutationRevokeApiTokenArgs = {
  input: RevokeApiTokenInput;
};


export type MutationRevokeInvitationArgs = {
  input: InvitationInput;
};


export type MutationRevokeWallLinkArgs = {
  input: RevokeWallLinkInput;
};


export type MutationRunImportArgs = {
  input: RunImportInput;
};


export type MutationSplitRecommendationArgs = {
  input: SplitRecommendationInput;
};


export type MutationSubmitRecommendationArgs = {
  input: StageInput;
};


export type MutationSupersedeRecommendationArgs = {
  input: SupersedeRecommendationInput;
};


export type MutationTranslateRecommendationArgs = {
  input: TranslateRecommendationInput;
};


export type MutationUndoAdoptionArgs = {
  input: UndoAdoptionInput;
};


export type MutationWithdrawRecommendationArgs = {
  input: WithdrawRecommendationInput;
};

/** Anything with an address of its own in the API. */
export type Node = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
};

/** Tells that somebody has the form of a recommendation open. */
export type NoteEditingInput = {
  /** Makes a repeat harmless; any repeat is. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** True when the form was closed. */
  isOver?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which recommendation. */
  reference: Scalars['String']['input'];
};

/** What becomes of something known about a person when they have their account erased. */
export type OnErasure =
  /** The row stays, since others refer to it, and says nothing about a person any more. */
  | 'ANONYMISED'
  /** It is deleted. */
  | 'DELETED'
  /** It stays as part of the public record, under the role and without the person. */
  | 'KEPT';

/** What an audit edition is opened with. */
export type OpenAuditEditionInput = {
  /** What it looks at and how, in Polish; up to 5,000 characters. */
  about?: InputMaybe<Scalars['String']['input']>;
  /** The same in English; up to 5,000 characters. */
  aboutInEnglish?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat of the same request harmless: an id of your own choice. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Their last day. */
  closesOn?: InputMaybe<Scalars['Date']['input']>;
  /** Where its auditors and jurors turn with questions, such as an address or a telephone number; up to 200 characters. Not public. */
  contact: Scalars['String']['input'];
  /** The day on which its auditors and jurors begin. */
  opensOn: Scalars['Date']['input'];
  /** Slug of the series it belongs to; left out when it stands alone, which needs a role that reaches the whole installation. */
  series?: InputMaybe<Scalars['String']['input']>;
  /** The part of its address: small letters, digits and hyphens; up to 60 characters. It never changes. */
  slug: Scalars['String']['input'];
  /** Title in Polish; up to 200 characters. */
  title: Scalars['String']['input'];
  /** Title in English; up to 200 characters. */
  titleInEnglish?: InputMaybe<Scalars['String']['input']>;
  /** The year it belongs to. */
  year: Scalars['Int']['input'];
};

/** What somebody reads who opens the link of an invitation. Unless it can be accepted, only `state` is told. */
export type OpenedInvitation = {
  __typename?: 'OpenedInvitation';
  /** The address it was sent to: that of the account. */
  email?: Maybe<Scalars['String']['output']>;
  /** Until when the link works. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** True when the address has an account: accepting then adds the role to it, and asks for no name and no password. */
  hasAccount?: Maybe<Scalars['Boolean']['output']>;
  /** The role in which it was sent. */
  invitedAs?: Maybe<Role>;
  /** The name as whoever invites wrote it. */
  name?: Maybe<Scalars['String']['output']>;
  /** The role that is offered, its reach and its days. */
  offered?: Maybe<RoleGrant>;
  /** Whether the link works, and why not. */
  state: InvitationState;
};

/** How an institution took part in a gathering or an action. */
export type OrganiserRole =
  /** Cooperated. */
  | 'COOPERATION'
  /** Organised it. */
  | 'ORGANISER'
  /** Partner of the organisers. */
  | 'PARTNER'
  /** Gave its patronage. */
  | 'PATRON';

/** Something a gathering or an action left behind: a report, a film. */
export type Output = {
  __typename?: 'Output';
  /** What kind. */
  kind: OutputKind;
  /** What is known about it, such as that its link was lost. */
  note?: Maybe<LocalizedText>;
  /** Where the fact comes from. */
  sources: Array<Source>;
  /** Title. */
  title: LocalizedText;
  /** Where it stands; null when the link was lost. */
  url?: Maybe<Scalars['Url']['output']>;
};


/** Something a gathering or an action left behind: a report, a film. */
export type OutputNoteArgs = {
  language?: InputMaybe<Language>;
};


/** Something a gathering or an action left behind: a report, a film. */
export type OutputTitleArgs = {
  language?: InputMaybe<Language>;
};

/** What kind of output it is. */
export type OutputKind =
  /** Any other document. */
  | 'DOCUMENT'
  /** A film. */
  | 'FILM'
  /** A report. */
  | 'REPORT';

/** Where a page of a connection ends and whether there is more. Cursors are opaque. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last row, null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** True when there are rows after `endCursor`. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True when there are rows before `startCursor`. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row, null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A date known only as precisely as its source says. */
export type PartialDate = {
  __typename?: 'PartialDate';
  /** The day, or the first day of the month or year that is known. */
  date: Scalars['Date']['output'];
  /** How much of `date` is known. */
  precision: DatePrecision;
};

/** A date known only as precisely as its source says. */
export type PartialDateInput = {
  /** The day, or any day of the month or year that is meant. */
  date: Scalars['Date']['input'];
  /** How much of `date` is meant. */
  precision?: DatePrecision;
};

/** Which roles to show. Every condition narrows further. */
export type PeopleFilter = {
  /** Roles for this institution, by its slug. */
  institution?: InputMaybe<Scalars['String']['input']>;
  /** Only this role. */
  role?: InputMaybe<Role>;
  /** Roles at exactly this place: a working group, an institution, a series, a Forum, a theme or an audit edition, by its id. */
  scope?: InputMaybe<Scalars['ID']['input']>;
  /** Roles for this working group, by its id. */
  workingGroup?: InputMaybe<Scalars['ID']['input']>;
};

/** A row of the table of who may do what. The server decides by this very row, within the reach of each person's role. */
export type Permission = {
  __typename?: 'Permission';
  /** True when an institution's software may do it too, with a token that the institution made, of a scope that includes it. */
  byToken: Scalars['Boolean']['output'];
  /** What else must hold, in words; null when nothing must. */
  condition?: Maybe<LocalizedText>;
  /** What a reading opens: types of things that are hidden until then, and fields as `Type.field`. Empty for an act. */
  opens: Array<Scalars['String']['output']>;
  /** The roles that include it; any one is enough. */
  roles: Array<Role>;
  /** The stages of the recommendation at which it is possible; empty when every stage is. */
  stages: Array<EditorialStage>;
  /** The act in words. */
  title: LocalizedText;
  /** The act: the name of a mutation, or of the reading of something that is not public (it begins with `read`). One act can have several rows. */
  verb: Scalars['String']['output'];
};


/** A row of the table of who may do what. The server decides by this very row, within the reach of each person's role. */
export type PermissionConditionArgs = {
  language?: InputMaybe<Language>;
};


/** A row of the table of who may do what. The server decides by this very row, within the reach of each person's role. */
export type PermissionTitleArgs = {
  language?: InputMaybe<Language>;
};

/** The counts at the end of a month. */
export type ProgressPoint = {
  __typename?: 'ProgressPoint';
  /** By headline. */
  counts: Array<StatusCount>;
  /** How many recommendations the counts are of. */
  denominator: Scalars['Int']['output'];
  /** First day of the month. */
  month: Scalars['Date']['output'];
};

/** A promised step. */
export type PromiseInput = {
  /** Id of the addressee. */
  addressee: Scalars['ID']['input'];
  /** Makes a repeat harmless. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** By when. A day in the past is accepted and simply overdue. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** The day of the promise; today when left out, never in the future. */
  promisedOn?: InputMaybe<Scalars['Date']['input']>;
  /** What is promised, up to 1,000 characters. */
  text: Scalars['String']['input'];
};

/** Who is proposed as addressee: exactly one of institution and addresseeClass. */
export type ProposedAddresseeInput = {
  /** Key of a group of addressees. */
  addresseeClass?: InputMaybe<Scalars['String']['input']>;
  /** Slug of an institution. */
  institution?: InputMaybe<Scalars['String']['input']>;
  /** Whether it leads or supports. */
  role?: AddresseeRole;
  /** Whether somebody of it was at the group's table; not noted when left out. */
  wasAtTable?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A tie to an earlier, published recommendation, made in the same act as the text. */
export type ProposedLinkInput = {
  /** Reference of the earlier one. */
  to: Scalars['String']['input'];
  /** What kind of tie. */
  type: RecommendationLinkType;
};

/** Makes a recommendation public. */
export type PublishRecommendationInput = {
  /** A note shown with it. */
  changeNote?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** The day it became public; today when left out, never in the future. */
  publishedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Which recommendation. */
  reference: Scalars['String']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** Makes many public, each on its own merits: what is wrong with one keeps no other back. */
export type PublishRecommendationsInput = {
  /** A note shown with each. */
  changeNote?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless: what was published by the first is answered again, what was refused is tried again. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** The day they became public; today when left out, never in the future. */
  publishedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Which ones, up to 100. */
  recommendations: Array<RecommendationToPublish>;
};

/** Which of a list were made public, and why the others were not. */
export type PublishRecommendationsPayload = {
  __typename?: 'PublishRecommendationsPayload';
  /** Those that were made public, in the order of the list. */
  published: Array<Recommendation>;
  /** Why the others were not: the path begins with `recommendations` and the place in the list, from 0. */
  userErrors: Array<UserError>;
};

/** Something without which a recommendation cannot be made public, and where it is to be mended. */
export type PublishingGap = {
  __typename?: 'PublishingGap';
  /** Where. */
  field: RecommendationField;
  /** What is missing and what to do, as a sentence in the asker's language. */
  message: Scalars['String']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** An action by its slug; null when there is none. */
  action?: Maybe<Action>;
  /** Actions, newest first; those without a known date last. */
  actions: ActionConnection;
  /** Groups of addressees that a recommendation can be sent to. */
  addresseeClasses: Array<AddresseeClass>;
  /** An audit edition by its slug. */
  auditEdition?: Maybe<AuditEdition>;
  /** Where the viewer may open an audit edition; null for whoever may nowhere. */
  auditEditionPlaces?: Maybe<Array<AuditEditionPlace>>;
  /** Every audit edition, newest first. */
  auditEditions: Array<AuditEdition>;
  /** Who did what, newest first; null for everybody but administrators. */
  auditLog?: Maybe<AuditConnection>;
  /** Public activity, newest first by the day it happened: history entered late stands where it belongs and is not news. A publication more than a year after the group adopted is left out; it stands in the timeline. */
  changes: ChangeConnection;
  /** Cities in which a gathering took place or an institution sits, by name in Polish order. */
  cities: CityConnection;
  /** A city by its slug; null when there is none. */
  city?: Maybe<City>;
  /** Who can act, by the table that the project maintains, the most particular first; all of it without arguments, but for rows about themes that this installation lacks. A theme that there is not has only what is about any theme. */
  competences: Array<Competence>;
  /** Who answers for personal data in this installation, with an address to write to; null where nobody was named yet. */
  dataController?: Maybe<Scalars['String']['output']>;
  /** The register of personal data that this installation keeps, in full. */
  dataRegister: Array<DataHolding>;
  /** The cast of a demo installation; null where demo mode is off. */
  demoCast?: Maybe<Array<DemoPersona>>;
  /** A gathering by its slug; null when there is none. */
  forum?: Maybe<Forum>;
  /** A series by its slug; null when there is none. */
  forumSeries?: Maybe<ForumSeries>;
  /** Gatherings, newest first; those without a known date last. */
  forums: ForumConnection;
  /** The roles that ask for a second factor: outside a demo, whoever has one and has set up no second factor holds no role at all until they do. */
  guardedRoles: Array<Role>;
  /** Counts by status for any filter, split by up to four dimensions, as of any day. Percentages carry their denominator. */
  implementationSummary: ImplementationSummary;
  /** An institution by its slug; null when there is none. */
  institution?: Maybe<Institution>;
  /** Institutions by name in Polish order. `search` looks for a part of any of their names, with or without Polish letters. */
  institutions: InstitutionConnection;
  /** Institutions in the viewer's reach that nobody answers for, longest first, up to 100; null for whoever could not invite anybody to answer. */
  institutionsWithoutContact?: Maybe<Array<InstitutionWithoutContact>>;
  /** What would become of a list of people; null for whoever may not invite. Asking changes nothing. */
  invitationImport?: Maybe<InvitationImport>;
  /** Where the viewer may give which roles; null for whoever may not invite. */
  invitationPlaces?: Maybe<Array<InvitationPlace>>;
  /** Invitations in the viewer's reach that nobody accepted yet, newest first; null for whoever may not invite. */
  invitations?: Maybe<InvitationConnection>;
  /** A letter by its id; null when it does not exist or is not for you to see. */
  mail?: Maybe<Mail>;
  /** Anything by its id; null when it does not exist or is not for you to see. */
  node?: Maybe<Node>;
  /** What the link of an invitation opens; null for a link that was never sent. Asking changes nothing. */
  openedInvitation?: Maybe<OpenedInvitation>;
  /** The letters of the last thirty days, newest first; null for everybody but administrators of the installation. */
  outbox?: Maybe<MailConnection>;
  /** Everything that is known about whoever is asking, as JSON text; null for the public. Nothing in it opens the account. */
  ownData?: Maybe<Scalars['String']['output']>;
  /** Who may do what. It is public: whoever is asked to trust an entry may know who could have made it. */
  permissions: Array<Permission>;
  /** The same counts, month by month, at most 240 months. */
  progressOverTime: Array<ProgressPoint>;
  /** A recommendation by its reference; null when there is none or it is not public. `asOf` asks what was known on that day, to its end. */
  recommendation?: Maybe<Recommendation>;
  /** An import by its id; null when there is none, or it is not yours to see. */
  recommendationImport?: Maybe<RecommendationImport>;
  /** Published recommendations. `search` understands missing diacritics and looks for each word's beginning in reference, title, text and rationale. */
  recommendations: RecommendationConnection;
  /** People with roles in the viewer's reach, by name; auditors and jurors only for administrators and for those who invited them themselves; null for whoever keeps no list of people. Ended roles are left out. */
  roleHolders?: Maybe<RoleHolderConnection>;
  /** Recommendations like a text that is being written, the most alike first; for those who may write recommendations, nothing for others. With `workingGroup` also drafts of that Forum which the asker may read. */
  similarRecommendations: Array<SimilarRecommendation>;
  /** A theme by its slug; null when there is none. */
  theme?: Maybe<Theme>;
  /** All themes, each after its parent. */
  themes: Array<Theme>;
  /** Who is asking; null for the public. */
  viewer?: Maybe<Viewer>;
  /** The wall of a Forum's plenary room. Null where there is no such Forum, or its wall is not the asker's to watch. */
  wall?: Maybe<Wall>;
  /** A working group by its Forum's slug and its number; null when there is none. */
  workingGroup?: Maybe<WorkingGroup>;
};


export type QueryActionArgs = {
  slug: Scalars['String']['input'];
};


export type QueryActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ActionKind>;
};


export type QueryAuditEditionArgs = {
  slug: Scalars['String']['input'];
};


export type QueryAuditLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecommendationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryCitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCityArgs = {
  slug: Scalars['String']['input'];
};


export type QueryCompetencesArgs = {
  kind?: InputMaybe<RecommendationKind>;
  theme?: InputMaybe<Scalars['String']['input']>;
};


export type QueryForumArgs = {
  slug: Scalars['String']['input'];
};


export type QueryForumSeriesArgs = {
  slug: Scalars['String']['input'];
};


export type QueryForumsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ForumKind>;
};


export type QueryImplementationSummaryArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  asOfBasis?: InputMaybe<AsOfBasis>;
  filter?: InputMaybe<RecommendationFilter>;
  groupBy?: InputMaybe<Array<SummaryDimension>>;
};


export type QueryInstitutionArgs = {
  slug: Scalars['String']['input'];
};


export type QueryInstitutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sector?: InputMaybe<InstitutionSector>;
};


export type QueryInvitationImportArgs = {
  csv: Scalars['String']['input'];
};


export type QueryInvitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PeopleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMailArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOpenedInvitationArgs = {
  token: Scalars['String']['input'];
};


export type QueryOutboxArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryProgressOverTimeArgs = {
  asOfBasis?: InputMaybe<AsOfBasis>;
  filter?: InputMaybe<RecommendationFilter>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryRecommendationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  asOfBasis?: InputMaybe<AsOfBasis>;
  reference: Scalars['String']['input'];
};


export type QueryRecommendationImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  asOfBasis?: InputMaybe<AsOfBasis>;
  filter?: InputMaybe<RecommendationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecommendationOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRoleHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PeopleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySimilarRecommendationsArgs = {
  except?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
  workingGroup?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryThemeArgs = {
  slug: Scalars['String']['input'];
};


export type QueryWallArgs = {
  forum: Scalars['String']['input'];
};


export type QueryWorkingGroupArgs = {
  forum: Scalars['String']['input'];
  number: Scalars['Int']['input'];
};

/** What a working group recommends: to whom, what, and what became of it. */
export type Recommendation = Node & {
  __typename?: 'Recommendation';
  /** What was done about it. */
  actions: Array<Action>;
  /** Groups of addressees it is addressed to. */
  addresseeClasses: Array<AddresseeClass>;
  /** Who it is addressed to, leading ones first. */
  addressees: Array<Addressee>;
  /** When the group adopted it. */
  adoptedOn?: Maybe<PartialDate>;
  /** The original text that the group adopted; null before there was an adoption. */
  adoptedText?: Maybe<Revision>;
  /** What is recommended. */
  body: LocalizedText;
  /** By when the group wants it done. */
  byWhen?: Maybe<PartialDate>;
  /** How many were for it, when it was counted. */
  consensus?: Maybe<Scalars['Int']['output']>;
  /** How many were against it, when it was counted. */
  dissent?: Maybe<Scalars['Int']['output']>;
  /** Who has its form open now, longest first; empty for those who do not work on it. */
  editing: Array<Editing>;
  /** The gathering it comes from. */
  forum?: Maybe<Forum>;
  /** When the group last handed it in; null before that. */
  handedInAt?: Maybe<Scalars['DateTime']['output']>;
  /** The original text as the group last handed it in: adopted, or handed back with the changes made. Null before that. */
  handedInText?: Maybe<Revision>;
  /** What became of it. */
  headline: Headline;
  id: Scalars['ID']['output'];
  /** True for an invented recommendation that stands in demo content. */
  isExample: Scalars['Boolean']['output'];
  /** True when the Forum marked it as a priority; its assessment must then come from outside the reporting institution. */
  isPriority: Scalars['Boolean']['output'];
  /** Of a joint project: with whom and with what. Null for other kinds, and where the group said nothing of it. */
  jointProject?: Maybe<JointProjectDetails>;
  /** What is asked for. */
  kind: RecommendationKind;
  /** What it still needs; empty once it is public. */
  lacks: Array<RecommendationLack>;
  /** Languages the text exists in, the original first. Whether there is one in easy-to-read Polish, `text` tells. */
  languages: Array<Language>;
  /** When the latest public event was entered; before there is one, when it was drafted. */
  lastChangedAt: Scalars['DateTime']['output'];
  /** Of a change in law: which act, and how. Null for other kinds, and where the group said nothing of it. */
  lawChange?: Maybe<LawChangeDetails>;
  /** Ties to other recommendations. */
  links: Array<RecommendationLink>;
  /** What the minority held. */
  minorityOpinion?: Maybe<Scalars['String']['output']>;
  /** What keeps it from being made public, field by field; empty when nothing does, and once it is public. */
  missingForPublishing: Array<PublishingGap>;
  /** Its parts, by letter; empty for one that is a single whole. Those of the original language where there is no translation of them. */
  parts: Array<RecommendationPart>;
  /** What is wrong: the situation that the recommendation answers. Null where the group did not say. */
  problem?: Maybe<LocalizedText>;
  /** When it became public. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why. */
  rationale?: Maybe<LocalizedText>;
  /** Stable and public: WRO-2015/3.4, or WAW-2015-2/5 where there are no groups. Never reused. */
  reference: Scalars['String']['output'];
  /** What was said about its parts, newest first; only for those who work on it. */
  remarks: Array<Remark>;
  /** What reviewers asked for, and why an adoption was taken back, newest first; only for those who work on it. */
  reviewComments: Array<ReviewComment>;
  /** Every text it had in its languages, newest first; before publication only for those who work on it. Those in easy-to-read Polish are not among them. */
  revisions: Array<Revision>;
  /** Where it comes from, for those found in documents of the past. */
  sources: Array<Source>;
  /** Where it stands on its way to the public. */
  stage: EditorialStage;
  /** Its text in this very language, null where there is none; without a language the original. `title` and its like find the best there is instead. */
  text?: Maybe<RecommendationText>;
  /** Its themes; one without its own has its group's. */
  themes: Array<Theme>;
  /** Statuses, responses, commitments, evidence, edits: the public story, oldest first. */
  timeline: TimelineConnection;
  /** How many times it was raised: itself and the earlier ones that it restates or continues. */
  timesRaised: Scalars['Int']['output'];
  /** Title. */
  title: LocalizedText;
  /** Raised by one with each act on the recommendation's own text, stage or addressees. */
  version: Scalars['Int']['output'];
  /** What the asker may do now. */
  viewerCan: RecommendationAbilities;
  /** Why it was withdrawn. */
  withdrawalReason?: Maybe<Scalars['String']['output']>;
  /** The working group it comes from; null when the gathering had none. */
  workingGroup?: Maybe<WorkingGroup>;
};


/** What a working group recommends: to whom, what, and what became of it. */
export type RecommendationBodyArgs = {
  language?: InputMaybe<Language>;
};


/** What a working group recommends: to whom, what, and what became of it. */
export type RecommendationPartsArgs = {
  language?: InputMaybe<Language>;
};


/** What a working group recommends: to whom, what, and what became of it. */
export type RecommendationProblemArgs = {
  language?: InputMaybe<Language>;
};


/** What a working group recommends: to whom, what, and what became of it. */
export type RecommendationRationaleArgs = {
  language?: InputMaybe<Language>;
};


/** What a working group recommends: to whom, what, and what became of it. */
export type RecommendationTextArgs = {
  language?: InputMaybe<TextLanguage>;
};


/** What a working group recommends: to whom, what, and what became of it. */
export type RecommendationTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a working group recommends: to whom, what, and what became of it. */
export type RecommendationTitleArgs = {
  language?: InputMaybe<Language>;
};

/** What the asker may do with a recommendation now, by role and by stage. */
export type RecommendationAbilities = {
  __typename?: 'RecommendationAbilities';
  /** Name addressees and note the sending. */
  address: Scalars['Boolean']['output'];
  /** Record the group's adoption. */
  adopt: Scalars['Boolean']['output'];
  /** Let it go into another one. */
  merge: Scalars['Boolean']['output'];
  /** Make it public. */
  publish: Scalars['Boolean']['output'];
  /** Say something about one part of it, and answer what was said. */
  remark: Scalars['Boolean']['output'];
  /** Send it back to the group with a comment. */
  requestChanges: Scalars['Boolean']['output'];
  /** Hand it back to the coordinator. */
  resubmit: Scalars['Boolean']['output'];
  /** Change the text. */
  revise: Scalars['Boolean']['output'];
  /** Make a recommendation of its own from a part of it. */
  split: Scalars['Boolean']['output'];
  /** Hand it to the group. */
  submit: Scalars['Boolean']['output'];
  /** Say that another one stands in its place. */
  supersede: Scalars['Boolean']['output'];
  /** Write its translations, and approve those that a machine made. */
  translate: Scalars['Boolean']['output'];
  /** Take the adoption back. */
  undoAdoption: Scalars['Boolean']['output'];
  /** Withdraw it with a reason. */
  withdraw: Scalars['Boolean']['output'];
};

/** A page of recommendations. */
export type RecommendationConnection = {
  __typename?: 'RecommendationConnection';
  /** The rows with their cursors. */
  edges: Array<RecommendationEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, of those the asker may see. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of recommendations. */
export type RecommendationEdge = {
  __typename?: 'RecommendationEdge';
  /** Opaque place of the row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Recommendation;
};

/** A part of a recommendation that can be spoken of by itself. */
export type RecommendationField =
  /** Who is to answer. */
  | 'ADDRESSEES'
  /** What is recommended. */
  | 'BODY'
  /** By when it is to be done. */
  | 'BY_WHEN'
  /** Partners, budget, funding and continuation. */
  | 'JOINT_PROJECT'
  /** What is asked for: a change in law, an act of institutions, a joint project. */
  | 'KIND'
  /** The act, the article and the proposed wording. */
  | 'LAW_CHANGE'
  /** Its parts a, b, c. */
  | 'PARTS'
  /** What is wrong. */
  | 'PROBLEM'
  /** Why. */
  | 'RATIONALE'
  /** What it is about. */
  | 'THEMES'
  /** What it is called. */
  | 'TITLE';

/** Narrows recommendations. Values of one field widen it (any of), fields narrow each other (all of). */
export type RecommendationFilter = {
  /** What was assessed for any addressee. */
  assessed?: InputMaybe<Array<ImplementationStatus>>;
  /** Only those with an event on or after this day, by the day it happened. */
  changedSince?: InputMaybe<Scalars['Date']['input']>;
  /** Slugs of cities of addressed institutions. */
  city?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only those that percentages are of, or only those outside: withdrawn, merged, superseded, no longer applicable. */
  counted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those where report and assessment differ, or do not. */
  disagreement?: InputMaybe<Scalars['Boolean']['input']>;
  /** Slugs of gatherings. */
  forum?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Headlines. */
  headline?: InputMaybe<Array<ImplementationStatus>>;
  /** Slugs of addressed institutions. */
  institution?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Kinds. */
  kind?: InputMaybe<Array<RecommendationKind>>;
  /** Only those with, or without, an overdue addressee. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only priorities, or only others. */
  priority?: InputMaybe<Scalars['Boolean']['input']>;
  /** What any addressee reports. */
  reported?: InputMaybe<Array<ImplementationStatus>>;
  /** What any addressee answers. */
  response?: InputMaybe<Array<ResponsePosition>>;
  /** Sectors of addressed institutions. */
  sector?: InputMaybe<Array<InstitutionSector>>;
  /** Only those whose latest word is over 12 months old, or only others. */
  stale?: InputMaybe<Scalars['Boolean']['input']>;
  /** Slugs of themes; a theme includes those below it. */
  theme?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Two TERYT digits or slugs of voivodeships of addressed institutions. */
  voivodeship?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ids of working groups. */
  workingGroup?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Years of adoption. */
  year?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/**
 * An import of a file into a working group: from the upload, through what was recognised and what would become of each
 * row, to the report. The file is deleted once it is in or given up, the rest thirty days later.
 */
export type RecommendationImport = {
  __typename?: 'RecommendationImport';
  /** Its size in bytes. */
  byteSize: Scalars['Int']['output'];
  /** What somebody chose of that. */
  chosen: ImportSettings;
  /** Its columns, and what they say. */
  columns: Array<ImportColumn>;
  /** How many rows have each fate, of those judged or written so far. */
  counts: Array<FateCount>;
  /** When it was sent. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was done, failed or was given up; null before. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it failed; null when it did not. */
  failure?: Maybe<Scalars['String']['output']>;
  /** The name of the file, as its sender calls it. */
  fileName: Scalars['String']['output'];
  /** What the file was recognised as; null before it was read. */
  format?: Maybe<ImportFormat>;
  /** Whether the file is still kept. */
  hasFile: Scalars['Boolean']['output'];
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Whether it goes in whole or not at all; else row by row, and rows that are wrong stay out. */
  isAllOrNothing: Scalars['Boolean']['output'];
  /** Whether the columns say enough for a preview. */
  isMatched: Scalars['Boolean']['output'];
  /** Whether it is being worked on in the background: ask again in a moment. */
  isUnderWay: Scalars['Boolean']['output'];
  /** Whether whoever is asking sent it. */
  isViewers: Scalars['Boolean']['output'];
  /** How it is read: as recognised, or as somebody chose; null before it was read. */
  recognised?: Maybe<ImportSettings>;
  /** Its rows in their order: what would become of them, or what did. */
  rows: JudgedRowConnection;
  /** Rows judged, or written, so far. */
  rowsDone: Scalars['Int']['output'];
  /** Rows in all; null before they were counted. */
  rowsTotal?: Maybe<Scalars['Int']['output']>;
  /** The sheets there are. */
  sheets: Array<Scalars['String']['output']>;
  /** What it is up to. */
  state: ImportState;
  /** The group it goes into. */
  workingGroup: WorkingGroup;
};


/**
 * An import of a file into a working group: from the upload, through what was recognised and what would become of each
 * row, to the report. The file is deleted once it is in or given up, the rest thirty days later.
 */
export type RecommendationImportRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  fate?: InputMaybe<RowFate>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Answer to an act on an import. */
export type RecommendationImportPayload = {
  __typename?: 'RecommendationImportPayload';
  /** The import; null when it was refused. */
  recommendationImport?: Maybe<RecommendationImport>;
  /** Why not; empty when it was done. */
  userErrors: Array<UserError>;
};

/** What is asked for. */
export type RecommendationKind =
  /** A recommendation for state institutions and NGOs. */
  | 'INSTITUTIONAL'
  /** A joint project. */
  | 'JOINT_PROJECT'
  /** A change in law. */
  | 'LAW_CHANGE';

/** What a recommendation still needs before it can go on. */
export type RecommendationLack =
  /** Nobody is addressed; needed for publication. */
  | 'ADDRESSEE'
  /** What is recommended has not been written; without it the group can neither be asked nor adopt it. */
  | 'BODY'
  /** Neither it nor its group has a theme; needed for publication. */
  | 'THEME';

/** A tie between two recommendations, seen from one of them. */
export type RecommendationLink = {
  __typename?: 'RecommendationLink';
  /** Whether this one points at the other, or is pointed at. */
  direction: LinkDirection;
  /** The other one; only published ones appear. */
  recommendation: Recommendation;
  /** What kind of tie. */
  type: RecommendationLinkType;
};

/** How a recommendation relates to another one. */
export type RecommendationLinkType =
  /** Takes it further. */
  | 'CONTINUES'
  /** Takes it in. */
  | 'MERGES'
  /** Reacts to it. */
  | 'RESPONDS_TO'
  /** Says the same again. */
  | 'RESTATES'
  /** Is a part of it. */
  | 'SPLITS'
  /** Replaces it. */
  | 'SUPERSEDES';

/** In which order recommendations come. */
export type RecommendationOrder =
  /** Latest published first. */
  | 'NEWEST'
  /** Latest event first, by the day it happened. */
  | 'RECENTLY_CHANGED'
  /** By reference. */
  | 'REFERENCE'
  /** Best match of `search` first; without a search as RECENTLY_CHANGED. */
  | 'RELEVANCE'
  /** Those whose addressees were silent longest first; those that wait for nobody last. */
  | 'WAITING_LONGEST';

/** A part of a recommendation that can be carried out, and told of, without the others. */
export type RecommendationPart = {
  __typename?: 'RecommendationPart';
  /** Its letter: a, b, c. It stays with the part when others come and go. */
  label: Scalars['String']['output'];
  /** What is recommended in it. */
  text: Scalars['String']['output'];
};

/** A part of a recommendation. */
export type RecommendationPartInput = {
  /** The letter it already has; the next free one when left out. */
  label?: InputMaybe<Scalars['String']['input']>;
  /** Up to 2,000 characters. */
  text: Scalars['String']['input'];
};

/** Answer to an act on a recommendation: the recommendation, or why not. */
export type RecommendationPayload = {
  __typename?: 'RecommendationPayload';
  /** The recommendation after the act; on CONFLICT the current one, on any other refusal null. */
  recommendation?: Maybe<Recommendation>;
  /** Why not; empty when it was done. */
  userErrors: Array<UserError>;
};

/** The text of a recommendation in one language: its original, or a translation. */
export type RecommendationText = {
  __typename?: 'RecommendationText';
  /** What is recommended. */
  body: Scalars['Markdown']['output'];
  /** True when a machine made it and no person has approved it yet: say so wherever it is shown. */
  isMachineMade: Scalars['Boolean']['output'];
  /** True for the text that the others translate. */
  isOriginal: Scalars['Boolean']['output'];
  /** True when the original changed since. */
  isStale: Scalars['Boolean']['output'];
  /** In which language. */
  language: TextLanguage;
  /** The original as it was then; null for the original, and where that text was not kept. */
  originalThen?: Maybe<Revision>;
  /** Its parts, by letter; empty where there are none, or none were translated. */
  parts: Array<RecommendationPart>;
  /** What is wrong; null where it does not say. */
  problem?: Maybe<Scalars['Markdown']['output']>;
  /** Why; null where it does not say. */
  rationale?: Maybe<Scalars['Markdown']['output']>;
  /** The same as a BCP 47 tag, to be set as `lang`: `pl`, `en`, `uk`, `pl-simple`. */
  tag: Scalars['String']['output'];
  /** Words of the glossary that occur in it, in whichever form. */
  terms: Array<GlossaryTerm>;
  /** Title. */
  title: Scalars['String']['output'];
  /** Version of the original that it says; null for the original. */
  translatesVersion?: Maybe<Scalars['Int']['output']>;
  /** Version of the recommendation at which it was last written. */
  version: Scalars['Int']['output'];
};

/** A recommendation of a list that is to be made public. */
export type RecommendationToPublish = {
  /** Which recommendation. */
  reference: Scalars['String']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** Who sat in a group, by sector; replaces what was recorded before. */
export type RecordCompositionInput = {
  /** Makes a repeat harmless. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** The sectors with people in the group; empty when nobody knows any more. */
  shares: Array<CompositionShareInput>;
  /** Id of the working group. */
  workingGroup: Scalars['ID']['input'];
};

/** Answer to the recording of a group's composition. */
export type RecordCompositionPayload = {
  __typename?: 'RecordCompositionPayload';
  /** Why not; empty when it was recorded. */
  userErrors: Array<UserError>;
  /** The group; null when it was refused. */
  workingGroup?: Maybe<WorkingGroup>;
};

/** How many of a group came from one sector, as it was entered. */
export type RecordedShare = {
  __typename?: 'RecordedShare';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The sector. */
  sector: InstitutionSector;
};

/** What somebody who works on a recommendation said about one part of it. Never public. */
export type Remark = {
  __typename?: 'Remark';
  /** What was answered, oldest first. */
  answers: Array<RemarkAnswer>;
  /** What was said. */
  comment: Scalars['String']['output'];
  /** What it is about. */
  field: RecommendationField;
  id: Scalars['ID']['output'];
  /** True when the latest answer settled it. */
  isSettled: Scalars['Boolean']['output'];
  /** When. */
  recordedAt: Scalars['DateTime']['output'];
  /** In which role it was said. */
  role: Role;
  /** Version of the recommendation that was read. */
  version: Scalars['Int']['output'];
};

/** An answer to a remark. */
export type RemarkAnswer = {
  __typename?: 'RemarkAnswer';
  /** What was answered; null when it was settled without a word. */
  answer?: Maybe<Scalars['String']['output']>;
  /** When. */
  recordedAt: Scalars['DateTime']['output'];
  /** In which role. */
  role: Role;
  /** Whether this settled it; a later answer that does not opens it again. */
  settles: Scalars['Boolean']['output'];
};

/** Says something about one part of a recommendation that is not public yet. */
export type RemarkInput = {
  /** Makes a repeat harmless. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** Up to 2,000 characters. */
  comment: Scalars['String']['input'];
  /** About which part. */
  field: RecommendationField;
  /** Which recommendation. */
  reference: Scalars['String']['input'];
};

/** Dates default to today and are never in the future, `dueOn` and `plannedFor` apart; a due date in the past is accepted and simply overdue. `plannedFor` is required for PLANNED. */
export type ReportStatusInput = {
  /** Id of the addressee. */
  addressee: Scalars['ID']['input'];
  /** Makes a repeat harmless. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** What shows it. */
  evidence?: InputMaybe<Array<EvidenceInput>>;
  /** Why, or how. */
  explanation?: InputMaybe<Scalars['String']['input']>;
  /** When it was so. */
  occurredOn: Scalars['Date']['input'];
  /** Until when; needed for PLANNED. */
  plannedFor?: InputMaybe<Scalars['Date']['input']>;
  /** How exactly that is known. */
  precision?: InputMaybe<DatePrecision>;
  /** What became of it, in the institution's word. */
  status: ImplementationStatus;
};

/** Sends a recommendation back to its group. */
export type RequestChangesInput = {
  /** Makes a repeat harmless. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** What is asked for. */
  comment: Scalars['String']['input'];
  /** Which recommendation. */
  reference: Scalars['String']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** An institution's answer. */
export type RespondInput = {
  /** Id of the addressee. */
  addressee: Scalars['ID']['input'];
  /** Makes a repeat harmless. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** Needed for ACCEPTED_IN_PART (which part), REJECTED (why), and NOT_COMPETENT without `referredTo` (who is, or that nobody knows). */
  explanation?: InputMaybe<Scalars['String']['input']>;
  /** What it says: ACKNOWLEDGED, ACCEPTED, ACCEPTED_IN_PART, REJECTED or NOT_COMPETENT. */
  position: ResponsePosition;
  /** Slug of the institution that is competent. */
  referredTo?: InputMaybe<Scalars['String']['input']>;
  /** The day of the answer; today when left out, never in the future. */
  respondedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What an addressee says it will do; the latest word counts. */
export type Response = {
  __typename?: 'Response';
  /** In its words. */
  explanation?: Maybe<Scalars['Markdown']['output']>;
  /** What it says. */
  position: ResponsePosition;
  /** Who is competent, for NOT_COMPETENT. */
  referredTo?: Maybe<Institution>;
  /** When it said so; null when it did not. */
  respondedOn?: Maybe<Scalars['Date']['output']>;
};

/** What an addressee says it will do. The first two and NO_RESPONSE are not said by it but follow from sending and time. */
export type ResponsePosition =
  /** It will do it. */
  | 'ACCEPTED'
  /** It will do a part; the explanation says which. */
  | 'ACCEPTED_IN_PART'
  /** It confirmed that it got the recommendation. */
  | 'ACKNOWLEDGED'
  /** Sent; the time for an answer is running. */
  | 'AWAITING'
  /** It says it is not competent; `referredTo` or the explanation says who is. */
  | 'NOT_COMPETENT'
  /** Not sent to it yet. */
  | 'NOT_SENT'
  /** The time for an answer passed in silence. */
  | 'NO_RESPONSE'
  /** It will not; the explanation says why. */
  | 'REJECTED';

/** A reviewer's words to the group. */
export type ReviewComment = {
  __typename?: 'ReviewComment';
  /** What is asked for. */
  comment: Scalars['String']['output'];
  /** When. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who asked, by role. */
  role?: Maybe<Role>;
};

/** What an audit edition is to say from now on; what is left out becomes empty. */
export type ReviseAuditEditionInput = {
  /** What it looks at and how, in Polish; up to 5,000 characters. */
  about?: InputMaybe<Scalars['String']['input']>;
  /** The same in English; up to 5,000 characters. */
  aboutInEnglish?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat of the same request harmless: an id of your own choice. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Their last day. */
  closesOn?: InputMaybe<Scalars['Date']['input']>;
  /** Where its auditors and jurors turn with questions; up to 200 characters. Not public. */
  contact: Scalars['String']['input'];
  /** Its id. */
  edition: Scalars['ID']['input'];
  /** The day on which its auditors and jurors begin. */
  opensOn?: InputMaybe<Scalars['Date']['input']>;
  /** Title in Polish; up to 200 characters. */
  title: Scalars['String']['input'];
  /** Title in English; up to 200 characters. */
  titleInEnglish?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** `version` is the one the editor read: a later one is answered with CONFLICT and both texts. */
export type ReviseRecommendationInput = {
  /** Proposed addressees; replaces the present ones. Only until the group adopted it; later a coordinator names them by `addressRecommendation`. */
  addressees?: InputMaybe<Array<ProposedAddresseeInput>>;
  /** Up to 10,000 characters of CommonMark. */
  body?: InputMaybe<Scalars['String']['input']>;
  /** By when it is wanted; null takes it away. Not of a translation. */
  byWhen?: InputMaybe<PartialDateInput>;
  /** Why; needed once it is public, and public with it. */
  changeNote?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** True when the form of a draft saves by itself. The text is in use at once; into the history it comes with the next save, hand-over or adoption. */
  isAutosave?: InputMaybe<Scalars['Boolean']['input']>;
  /** For a joint project; replaces what was said of it. Not of a translation. */
  jointProject?: InputMaybe<JointProjectInput>;
  /** What is asked for. */
  kind?: InputMaybe<RecommendationKind>;
  /** Which language's text is meant; by default the original. Another one is a translation and needs title and body. */
  language?: InputMaybe<Language>;
  /** For a change in law; replaces what was said of it. Not of a translation. */
  lawChange?: InputMaybe<LawChangeInput>;
  /** Further ties to earlier, published ones; those there are stay. */
  links?: InputMaybe<Array<ProposedLinkInput>>;
  /** Parts that can be told apart, at most 26; replaces the present ones. Parts of a translation bear the letters of the original's. */
  parts?: InputMaybe<Array<RecommendationPartInput>>;
  /** What is wrong: up to 10,000 characters of CommonMark. */
  problem?: InputMaybe<Scalars['String']['input']>;
  /** Why: up to 10,000 characters of CommonMark. */
  rationale?: InputMaybe<Scalars['String']['input']>;
  /** Which recommendation. */
  reference: Scalars['String']['input'];
  /** Slugs of themes; replaces the present ones. */
  themes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Up to 200 characters. In a draft an empty one is made of the first sentence of the body, else of the problem or the reasons. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** One change to the text of a recommendation, with its note. */
export type Revision = {
  __typename?: 'Revision';
  /** Text then. */
  body: Scalars['Markdown']['output'];
  /** By when then; null for a translation. */
  byWhen?: Maybe<PartialDate>;
  /** Why it was changed; public once the recommendation is. */
  changeNote?: Maybe<Scalars['String']['output']>;
  /** True for a text that a machine made and nobody had approved then. */
  isMachineMade: Scalars['Boolean']['output'];
  /** What it said of a joint project then; null for a translation. */
  jointProject?: Maybe<JointProjectDetails>;
  /** Which language's text. */
  language: Language;
  /** What it said of a change in law then; null for a translation. */
  lawChange?: Maybe<LawChangeDetails>;
  /** The parts then. */
  parts: Array<RecommendationPart>;
  /** The problem then. */
  problem?: Maybe<Scalars['Markdown']['output']>;
  /** Rationale then. */
  rationale?: Maybe<Scalars['Markdown']['output']>;
  /** When. */
  recordedAt: Scalars['DateTime']['output'];
  /** Title then. */
  title: Scalars['String']['output'];
  /** Version of the recommendation that this made. */
  version: Scalars['Int']['output'];
};

/** A token to end. */
export type RevokeApiTokenInput = {
  /** Id of the token's entry. */
  apiToken: Scalars['ID']['input'];
  /** Makes a repeat harmless. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Answer to the end of a token. */
export type RevokeApiTokenPayload = {
  __typename?: 'RevokeApiTokenPayload';
  /** The token's entry; null when it was refused. */
  apiToken?: Maybe<ApiToken>;
  /** Why not; empty when it was revoked. */
  userErrors: Array<UserError>;
};

/** A link to end. */
export type RevokeWallLinkInput = {
  /** Makes a repeat harmless. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the link's entry. */
  wallLink: Scalars['ID']['input'];
};

/** Answer to the end of a link. */
export type RevokeWallLinkPayload = {
  __typename?: 'RevokeWallLinkPayload';
  /** Why not; empty when it was revoked. */
  userErrors: Array<UserError>;
  /** The link's entry; null when it was refused. */
  wallLink?: Maybe<WallLink>;
};

/** What a person may do somewhere. The full table of who may do what stands on the permissions page. */
export type Role =
  /** Keeps the installation: accounts, roles, settings. Not content. */
  | 'ADMINISTRATOR'
  /** Judges, from outside the institution, what became of a recommendation. */
  | 'ASSESSOR'
  /** Writes reports in an audit edition. */
  | 'AUDITOR'
  /** Runs Forums of a series and their follow-up: editing, publishing, sending, confirming. */
  | 'COORDINATOR'
  /** Stands in for the focal point with the same reach. */
  | 'DEPUTY'
  /** Answers for an institution. */
  | 'FOCAL_POINT'
  /** Scores blind in an audit edition. */
  | 'JUROR'
  /** As rapporteur, and may undo an adoption and hand the group over. */
  | 'MODERATOR'
  /** Writes down what a working group recommends. */
  | 'RAPPORTEUR'
  /** Confirms what the focal point entered, where the institution asks for four eyes. */
  | 'VALIDATOR';

/** What became of ending a role or handing it over. */
export type RoleChangePayload = {
  __typename?: 'RoleChangePayload';
  /** The role that ended; null when the act was refused. */
  ended?: Maybe<RoleHolder>;
  /** Who took it over, if somebody did at once. */
  successor?: Maybe<RoleHolder>;
  /** Why the act was refused; empty when it was done. */
  userErrors: Array<UserError>;
};

/** A role with its reach: one of the six, or the whole installation, said expressly. */
export type RoleGrant = {
  __typename?: 'RoleGrant';
  /** The audit edition it reaches, if that is its scope. */
  auditEdition?: Maybe<AuditEdition>;
  /** The Forum it reaches, if that is its scope. */
  forum?: Maybe<Forum>;
  /** The institution it reaches, if that is its scope. */
  institution?: Maybe<Institution>;
  /** The role. */
  role: Role;
  /** The series it reaches, if that is its scope. */
  series?: Maybe<ForumSeries>;
  /** First day of the role. */
  since: Scalars['Date']['output'];
  /** The theme it reaches, if that is its scope. */
  theme?: Maybe<Theme>;
  /** Last day of the role; null when open. */
  until?: Maybe<Scalars['Date']['output']>;
  /** True when the role reaches everything in this installation. */
  wholeInstallation: Scalars['Boolean']['output'];
  /** The working group it reaches, if that is its scope. */
  workingGroup?: Maybe<WorkingGroup>;
};

/** Somebody who holds a role. */
export type RoleHolder = {
  __typename?: 'RoleHolder';
  /** The address the person signs in with. */
  email: Scalars['String']['output'];
  /** The role, its reach and its days. */
  holds: RoleGrant;
  /** Opaque and stable: of this role of theirs, not of the person. */
  id: Scalars['ID']['output'];
  /** True when it is the viewer's own. */
  isViewer: Scalars['Boolean']['output'];
  /** The name of the person. */
  name: Scalars['String']['output'];
  /** True when the viewer may end it. */
  viewerCanEnd: Scalars['Boolean']['output'];
  /** True when the viewer may hand it over to somebody else of the same institution or working group. */
  viewerCanHandOver: Scalars['Boolean']['output'];
};

/** A page of people with their roles, a row a role. */
export type RoleHolderConnection = {
  __typename?: 'RoleHolderConnection';
  /** The rows with their cursors. */
  edges: Array<RoleHolderEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of people. */
export type RoleHolderEdge = {
  __typename?: 'RoleHolderEdge';
  /** Opaque place of the row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: RoleHolder;
};

/** What becomes of a row of a file. */
export type RowFate =
  /** A new recommendation. */
  | 'CREATED'
  /** The same as an earlier row of the file. */
  | 'DUPLICATE'
  /** Nothing, for the reason given. */
  | 'REFUSED'
  /** One there is, as it is. */
  | 'UNCHANGED'
  /** A change of one there is. */
  | 'UPDATED';

/** An import to run. */
export type RunImportInput = {
  /** Makes a repeat harmless. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the import, which must be previewed. */
  import: Scalars['ID']['input'];
  /** True to import it whole or, when any row is wrong, not at all. */
  isAllOrNothing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A recommendation that says something alike, for those who write one: so that nothing is recommended twice unawares. */
export type SimilarRecommendation = {
  __typename?: 'SimilarRecommendation';
  /** How alike, above 0 and at most 1: the share of telling words that are in both, rare ones counting more, and how much of its title stands in the text. */
  likeness: Scalars['Float']['output'];
  /** The recommendation: public, or a draft of the same Forum that the asker may read. */
  recommendation: Recommendation;
  /** The words of the text that it has too, in any form, the most telling first. */
  sharedWords: Array<Scalars['String']['output']>;
};

/** Where a fact comes from. Every fact of the past shows at least one. */
export type Source = {
  __typename?: 'Source';
  /** The document, by name, in Polish. */
  document: Scalars['String']['output'];
  /** The words the fact rests on, verbatim, in Polish. */
  quote?: Maybe<Scalars['String']['output']>;
  /** Where the document stands, when it does. */
  url?: Maybe<Scalars['Url']['output']>;
};

/** Makes a recommendation of its own from a part of another one. */
export type SplitRecommendationInput = {
  /** What the new one recommends, as Markdown. */
  body: Scalars['String']['input'];
  /** Makes a repeat harmless. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** Letters of the parts that go over to the new one; the others keep theirs. */
  parts?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Which recommendation is split. */
  reference: Scalars['String']['input'];
  /** What is left of the text that is split; unchanged when left out. */
  remainingBody?: InputMaybe<Scalars['String']['input']>;
  /** Title of the new one, in the language of the original. */
  title: Scalars['String']['input'];
  /** The version of it that was read. */
  version: Scalars['Int']['input'];
};

/** An act that only moves the stage. */
export type StageInput = {
  /** Makes a repeat harmless. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** A note for the next reader. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** Which recommendation. */
  reference: Scalars['String']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** Who says so. */
export type StatusBasis =
  /** Someone other than the institution. */
  | 'ASSESSED'
  /** The institution itself. */
  | 'REPORTED';

/** How many have this status. */
export type StatusCount = {
  __typename?: 'StatusCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The status. */
  status: ImplementationStatus;
};

/** One dated word about what became of a recommendation at one addressee. Never changed; a correction is a later one. */
export type StatusUpdate = Node & {
  __typename?: 'StatusUpdate';
  /** The addressee it is about. */
  addressee: Addressee;
  /** Who says so. */
  basis: StatusBasis;
  /** Whose word it is: the institution for a report; null for an assessment, which is a person's. */
  by?: Maybe<Institution>;
  /** What shows it. */
  evidence: Array<Evidence>;
  /** Why, or how. */
  explanation?: Maybe<Scalars['Markdown']['output']>;
  id: Scalars['ID']['output'];
  /** True while it waits for a second person: a report of an institution that asks for four eyes, or an assessment that closes without implementation. It is not in the headline until then. */
  isPending: Scalars['Boolean']['output'];
  /** When it was so, as precisely as known. */
  occurredOn: PartialDate;
  /** For PLANNED: until when. */
  plannedFor?: Maybe<Scalars['Date']['output']>;
  /** When it was entered here. */
  recordedAt: Scalars['DateTime']['output'];
  /** What became of it. */
  status: ImplementationStatus;
};

/** A page of status updates. */
export type StatusUpdateConnection = {
  __typename?: 'StatusUpdateConnection';
  /** The rows with their cursors. */
  edges: Array<StatusUpdateEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of status updates. */
export type StatusUpdateEdge = {
  __typename?: 'StatusUpdateEdge';
  /** Opaque place of the row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: StatusUpdate;
};

/** Answer to a report, an assessment or a confirmation. */
export type StatusUpdatePayload = {
  __typename?: 'StatusUpdatePayload';
  /** Its addressee after the act; null on refusal. */
  addressee?: Maybe<Addressee>;
  /** The new or confirmed status update; null on refusal. */
  statusUpdate?: Maybe<StatusUpdate>;
  /** Why not; empty when it was done. */
  userErrors: Array<UserError>;
};

/**
 * What is told as it happens, over a WebSocket at the address of this API, by the protocol `graphql-transport-ws` of the
 * library graphql-ws. The same session or token opens it as any question, the same limits hold, and each event is answered
 * as if it had just been asked: whoever lost a role in between sees no more than they may now. A connection carries
 * subscriptions only. After a lost connection, ask for the state anew: what happened meanwhile is not told again.
 */
export type Subscription = {
  __typename?: 'Subscription';
  /** Public changes as they are committed, on whichever process they were made. Ends with the code READ_ANEW where some may have been missed: then ask for `changes`, and subscribe again. */
  changed: Change;
  /** The wall of a Forum's plenary room: at once as it is, and again whenever something on it may have changed. Ends with null where there is no such Forum, or its wall is not the asker's to watch, or no longer. */
  wall?: Maybe<Wall>;
};


/**
 * What is told as it happens, over a WebSocket at the address of this API, by the protocol `graphql-transport-ws` of the
 * library graphql-ws. The same session or token opens it as any question, the same limits hold, and each event is answered
 * as if it had just been asked: whoever lost a role in between sees no more than they may now. A connection carries
 * subscriptions only. After a lost connection, ask for the state anew: what happened meanwhile is not told again.
 */
export type SubscriptionChangedArgs = {
  filter?: InputMaybe<RecommendationFilter>;
};


/**
 * What is told as it happens, over a WebSocket at the address of this API, by the protocol `graphql-transport-ws` of the
 * library graphql-ws. The same session or token opens it as any question, the same limits hold, and each event is answered
 * as if it had just been asked: whoever lost a role in between sees no more than they may now. A connection carries
 * subscriptions only. After a lost connection, ask for the state anew: what happened meanwhile is not told again.
 */
export type SubscriptionWallArgs = {
  forum: Scalars['String']['input'];
};

/** INSTITUTION, SECTOR, CITY, VOIVODESHIP are of the addressees, never of the Forum; with THEME they may place one recommendation in several rows, so rows may add up to more than the denominator (the page says so). YEAR is of adoption. */
export type SummaryDimension =
  /** City of the addressees. */
  | 'CITY'
  /** Gathering. */
  | 'FORUM'
  /** Addressed institution. */
  | 'INSTITUTION'
  /** Kind of recommendation. */
  | 'KIND'
  /** What the addressees answer. */
  | 'RESPONSE'
  /** Sector of the addressees. */
  | 'SECTOR'
  /** Theme. */
  | 'THEME'
  /** Voivodeship of the addressees. */
  | 'VOIVODESHIP'
  /** Working group. */
  | 'WORKING_GROUP'
  /** Year of adoption. */
  | 'YEAR';

/** One value of one dimension. */
export type SummaryKey = {
  __typename?: 'SummaryKey';
  /** The dimension. */
  dimension: SummaryDimension;
  /** For people, in the language asked for. */
  label: Scalars['String']['output'];
  /** As `RecommendationFilter` takes it. */
  value: Scalars['String']['output'];
};

/** One row of a split summary. */
export type SummaryRow = {
  __typename?: 'SummaryRow';
  /** By headline; they add up to the row's denominator. */
  counts: Array<StatusCount>;
  /** How many recommendations the row's percentages are of. */
  denominator: Scalars['Int']['output'];
  /** The values this row is of, one per dimension, in the order asked for. */
  keys: Array<SummaryKey>;
};

/** Says that a newer recommendation stands in the place of an older one. */
export type SupersedeRecommendationInput = {
  /** Reference of the one that stands in its place. */
  by: Scalars['String']['input'];
  /** Makes a repeat harmless. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in at most 2,000 characters; public. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Which recommendation is replaced. */
  reference: Scalars['String']['input'];
  /** On which day; today when left out. Not in the future, and not before either was published. */
  supersededOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version of it that was read. */
  version: Scalars['Int']['input'];
};

/** A kind of file that a group's recommendations can be written as, and imported from. */
export type TableFormat =
  /** Text between semicolons, UTF-8 with a mark. */
  | 'CSV'
  /** A workbook with a sheet of recommendations, one that explains its columns, and lists to choose from. */
  | 'XLSX';

/** One thing that waits for a person, with its next step. */
export type Task = {
  __typename?: 'Task';
  /** The addressee it is about, if it is about one. */
  addressee?: Maybe<Addressee>;
  /** By when; null when nothing is due. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Stable for as long as the thing waits. */
  id: Scalars['ID']['output'];
  /** The institution it is about, if it is about an institution as a whole. */
  institution?: Maybe<Institution>;
  /** The next step. */
  kind: TaskKind;
  /** The recommendation it is about, if it is about one. */
  recommendation?: Maybe<Recommendation>;
  /** Since when it waits. */
  since: Scalars['Date']['output'];
};

/** A page of tasks. */
export type TaskConnection = {
  __typename?: 'TaskConnection';
  /** The rows with their cursors. */
  edges: Array<TaskEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of tasks. */
export type TaskEdge = {
  __typename?: 'TaskEdge';
  /** Opaque place of the row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Task;
};

/** The next step of a thing that waits. */
export type TaskKind =
  /** A report waits for verification. */
  | 'ASSESS'
  /** A closure waits for a second coordinator. */
  | 'CONFIRM_CLOSURE'
  /** A report waits for your confirmation. */
  | 'CONFIRM_REPORT'
  /** A draft of your group waits to be finished or handed to the group. */
  | 'FINISH_DRAFT'
  /** The coordinator asked for changes. */
  | 'MAKE_CHANGES'
  /** Nobody answers for an institution that recommendations were sent to. */
  | 'NAME_CONTACT'
  /** An adopted recommendation waits to be edited and published. */
  | 'PUBLISH'
  /** Your group's decision waits to be recorded. */
  | 'RECORD_ADOPTION'
  /** A promised date passed, or the latest report is old. */
  | 'REPORT'
  /** A recommendation waits for your institution's answer. */
  | 'RESPOND'
  /** A published recommendation waits to be sent to its addressees. */
  | 'SEND';

/** A language that a recommendation's text can stand in, or a way of writing in it. */
export type TextLanguage =
  /** English. */
  | 'EN'
  /** Polish. */
  | 'PL'
  /** Easy-to-read Polish: short sentences and everyday words, for those who read little or are still learning. Never shown in place of another text. */
  | 'PL_EASY'
  /** Ukrainian. */
  | 'UK';

/** A subject, shared across Forums. The five blocks of the 2015 consultations are the top level. */
export type Theme = Node & {
  __typename?: 'Theme';
  /** The themes below it, by name. */
  children: Array<Theme>;
  id: Scalars['ID']['output'];
  /** Name. */
  name: LocalizedText;
  /** The theme it belongs to; null on the top level. */
  parent?: Maybe<Theme>;
  /** Published recommendations on it or on a theme below it, by reference. */
  recommendations: RecommendationConnection;
  /** The part of an address. */
  slug: Scalars['String']['output'];
  /** Where the theme comes from. */
  sources: Array<Source>;
};


/** A subject, shared across Forums. The five blocks of the 2015 consultations are the top level. */
export type ThemeNameArgs = {
  language?: InputMaybe<Language>;
};


/** A subject, shared across Forums. The five blocks of the 2015 consultations are the top level. */
export type ThemeRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a recommendation's story. */
export type TimelineConnection = {
  __typename?: 'TimelineConnection';
  /** The rows with their cursors. */
  edges: Array<TimelineEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a recommendation's story. */
export type TimelineEdge = {
  __typename?: 'TimelineEdge';
  /** Opaque place of the row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Change;
};

/** Writes a translation. What is left out stays as it is; a new one needs title and body. */
export type TranslateRecommendationInput = {
  /** Up to 10,000 characters of CommonMark. */
  body?: InputMaybe<Scalars['String']['input']>;
  /** What was changed, for the history. */
  changeNote?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** True when a machine made it: it is then labelled wherever it is shown, until a person approves it. Left out or false, a mark there is stays. */
  isMachineMade?: InputMaybe<Scalars['Boolean']['input']>;
  /** Into which language; not the original's. */
  language: TextLanguage;
  /** Parts, with the letters of the original's; replaces the present ones. */
  parts?: InputMaybe<Array<RecommendationPartInput>>;
  /** What is wrong: up to 10,000 characters of CommonMark. */
  problem?: InputMaybe<Scalars['String']['input']>;
  /** Why: up to 10,000 characters of CommonMark. */
  rationale?: InputMaybe<Scalars['String']['input']>;
  /** Which recommendation. */
  reference: Scalars['String']['input'];
  /** Up to 200 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Version of the original that the text now says: the present one, which is meant when left out, or the one it said before, where it was mended and has not caught up. */
  translatesVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** A text that waits for a translator. */
export type TranslationTask = {
  __typename?: 'TranslationTask';
  /** Stable for as long as it waits. */
  id: Scalars['ID']['output'];
  /** What it waits for. */
  kind: TranslationTaskKind;
  /** Into which language. */
  language: TextLanguage;
  /** Its original text. */
  original: RecommendationText;
  /** The recommendation. */
  recommendation: Recommendation;
  /** Since when it waits. */
  since: Scalars['Date']['output'];
  /** The translation there is; null where it is missing. */
  translation?: Maybe<RecommendationText>;
};

/** A page of texts that wait for a translator. */
export type TranslationTaskConnection = {
  __typename?: 'TranslationTaskConnection';
  /** The rows with their cursors. */
  edges: Array<TranslationTaskEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of texts that wait for a translator. */
export type TranslationTaskEdge = {
  __typename?: 'TranslationTaskEdge';
  /** Opaque place of the row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: TranslationTask;
};

/** What a translation waits for. */
export type TranslationTaskKind =
  /** There is none yet. */
  | 'MISSING'
  /** The original changed since. */
  | 'STALE'
  /** A machine made it, and nobody has approved it. The original may have changed as well. */
  | 'TO_APPROVE';

/** Takes an adoption back: the group decides anew. */
export type UndoAdoptionInput = {
  /** Makes a repeat harmless. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in at most 2,000 characters; the group reads it. */
  reason: Scalars['String']['input'];
  /** Which recommendation. */
  reference: Scalars['String']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** An expected refusal: where (path into input), what kind, and a sentence the person can act on, in their language. */
export type UserError = {
  __typename?: 'UserError';
  /** What kind of refusal. */
  code: UserErrorCode;
  /** A sentence for the person. */
  message: Scalars['String']['output'];
  /** Path into `input`, outermost first; empty when no single field is at fault. */
  path: Array<Scalars['String']['output']>;
};

/** Why an act was refused. */
export type UserErrorCode =
  /** Somebody changed it meanwhile; the current one is in the payload. */
  | 'CONFLICT'
  /** The status needs evidence. */
  | 'EVIDENCE_REQUIRED'
  /** The value cannot be right: a date that does not exist, a combination that makes no sense. */
  | 'INVALID'
  /** Your roles do not include this act here. */
  | 'NOT_ALLOWED'
  /** What was referred to does not exist, or is not for you to see. */
  | 'NOT_FOUND'
  /** The status needs a reason in words. */
  | 'REASON_REQUIRED'
  /** Something needed was left out. */
  | 'REQUIRED'
  /** The act needs a second person, or a person from outside the reporting institution. */
  | 'SECOND_PERSON_REQUIRED'
  /** A text over its limit. */
  | 'TOO_LONG'
  /** The act is not possible in the present stage. */
  | 'WRONG_STATE';

/** Who is asking. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The address the person signs in with. */
  email: Scalars['String']['output'];
  /** The account's id. */
  id: Scalars['ID']['output'];
  /** True when a role of this person asks for a second factor that is not set up yet. Until it is, the person has no roles. */
  lacksSecondFactor: Scalars['Boolean']['output'];
  /** The language the person reads. */
  language: Language;
  /** The name the person gave. */
  name: Scalars['String']['output'];
  /** What is recorded about this person's own account, newest first: what they did, and what was done to the account. */
  ownAudit: AuditConnection;
  /** What the person may do, and where; only roles in force today. */
  roles: Array<RoleGrant>;
  /** What waits for this person, oldest first. */
  tasks: TaskConnection;
  /**
   * Texts that this person could translate now: of public recommendations first, then oldest first. A missing translation is
   * waited for once the group has adopted the recommendation, one in easy-to-read Polish only where it is asked for by `language`.
   */
  translations: TranslationTaskConnection;
};


/** Who is asking. */
export type ViewerOwnAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who is asking. */
export type ViewerTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who is asking. */
export type ViewerTranslationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  forum?: InputMaybe<Scalars['String']['input']>;
  language?: InputMaybe<TextLanguage>;
};

/** One of the sixteen voivodeships. */
export type Voivodeship = {
  __typename?: 'Voivodeship';
  /** Name. */
  name: LocalizedText;
  /** The part of an address. */
  slug: Scalars['String']['output'];
  /** Two digits of the TERYT register. */
  teryt: Scalars['String']['output'];
};


/** One of the sixteen voivodeships. */
export type VoivodeshipNameArgs = {
  language?: InputMaybe<Language>;
};

/**
 * The wall of a Forum's plenary room: what its working groups have adopted and how much they have in hand. It shows
 * adopted recommendations before they are public, so that it is for those who work on the Forum, and for whoever was given
 * a link.
 */
export type Wall = {
  __typename?: 'Wall';
  /** Adopted recommendations of all groups together. One that was merged into another or withdrawn is no longer among them. */
  adopted: Scalars['Int']['output'];
  /** Working groups by their numbers; empty for a gathering without groups. */
  groups: Array<WallGroup>;
  /** Recommendations that no group has decided about yet, of all groups together. */
  inWork: Scalars['Int']['output'];
  /** Adopted recommendations, newest first, at most 30. */
  recommendations: Array<WallRecommendation>;
  /** Slug of the Forum. */
  slug: Scalars['String']['output'];
  /** What the Forum is called. */
  title: LocalizedText;
};


/**
 * The wall of a Forum's plenary room: what its working groups have adopted and how much they have in hand. It shows
 * adopted recommendations before they are public, so that it is for those who work on the Forum, and for whoever was given
 * a link.
 */
export type WallTitleArgs = {
  language?: InputMaybe<Language>;
};

/** A working group on the wall. */
export type WallGroup = {
  __typename?: 'WallGroup';
  /** Recommendations that it has adopted. */
  adopted: Scalars['Int']['output'];
  /** Of those adopted, how many with nobody counted against. */
  byConsensus: Scalars['Int']['output'];
  /** Recommendations that it has not decided about yet. */
  inWork: Scalars['Int']['output'];
  /** Its number. */
  number: Scalars['Int']['output'];
  /** What it is about. */
  topic: LocalizedText;
  /** Of those adopted, how many with somebody counted against. Where nobody counted, a recommendation is in neither number. */
  withDissent: Scalars['Int']['output'];
};


/** A working group on the wall. */
export type WallGroupTopicArgs = {
  language?: InputMaybe<Language>;
};

/** A link that opens the wall of one Forum to whoever has it, without an account. The link itself is shown once, when it is made, and kept only as a hash. */
export type WallLink = {
  __typename?: 'WallLink';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Its last day, by the calendar of Warsaw. */
  endsOn: Scalars['Date']['output'];
  /** Opaque and stable; not the link. */
  id: Scalars['ID']['output'];
  /** What it is for, in the words of whoever made it. */
  name: Scalars['String']['output'];
  /** When it was revoked; null when it was not. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it works. */
  state: WallLinkState;
};

/** Whether a link to a wall works. */
export type WallLinkState =
  /** It works. */
  | 'IN_FORCE'
  /** Its last day is past. */
  | 'OVER'
  /** It was revoked. */
  | 'REVOKED';

/** An adopted recommendation on the wall. Its text stays with its group until it is published. */
export type WallRecommendation = {
  __typename?: 'WallRecommendation';
  /** When the adoption was entered. */
  adoptedAt: Scalars['DateTime']['output'];
  /** The day of adoption, as precisely as known. */
  adoptedOn: PartialDate;
  /** How many were for it; null where nobody counted. */
  consensus?: Maybe<Scalars['Int']['output']>;
  /** How many were against it; null where nobody counted. */
  dissent?: Maybe<Scalars['Int']['output']>;
  /** Number of the group that adopted it; null in a gathering without groups. */
  group?: Maybe<Scalars['Int']['output']>;
  /** True when it was invented to show how things look. */
  isExample: Scalars['Boolean']['output'];
  /** True when the group put it among its priorities. */
  isPriority: Scalars['Boolean']['output'];
  /** Its reference. */
  reference: Scalars['String']['output'];
  /** Its title. */
  title: LocalizedText;
};


/** An adopted recommendation on the wall. Its text stays with its group until it is published. */
export type WallRecommendationTitleArgs = {
  language?: InputMaybe<Language>;
};

/** Withdraws a published recommendation; its page and address stay. */
export type WithdrawRecommendationInput = {
  /** Makes a repeat harmless. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** Why; public. */
  reason: Scalars['String']['input'];
  /** Which recommendation. */
  reference: Scalars['String']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
  /** The day; today when left out, never in the future. */
  withdrawnOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A group of a Forum on one topic. */
export type WorkingGroup = Node & {
  __typename?: 'WorkingGroup';
  /** All its recommendations, public or not, in the order the group gave them; empty for those who may not see drafts. */
  board: RecommendationConnection;
  /** Who sat in it, by sector; null when nobody noted it, or when so few did that no count could be kept from being worked out. */
  composition?: Maybe<Array<CompositionShare>>;
  /** Its recommendations that are not public yet, by reference; empty for those who may not see them. */
  drafts: RecommendationConnection;
  /** Everything the group has as a file, base64, that imports again without a change; as a template without rows. Columns are called in Polish, in other languages in English. Null for those who may not read its drafts. */
  draftsFile?: Maybe<Scalars['String']['output']>;
  /** The Forum. */
  forum: Forum;
  id: Scalars['ID']['output'];
  /** The latest imports into the group, newest first, at most 20; null for those who may not read its drafts. */
  imports?: Maybe<Array<RecommendationImport>>;
  /** Its number within the Forum. */
  number: Scalars['Int']['output'];
  /** Its published recommendations by reference. */
  recommendations: RecommendationConnection;
  /** Who sat in it as it was entered, for those who work on its drafts; null for others, and when nobody noted it. */
  recordedComposition?: Maybe<Array<RecordedShare>>;
  /** Where the facts about it come from. */
  sources: Array<Source>;
  /** What became of its recommendations. */
  summary: ImplementationSummary;
  /** Its themes; a recommendation without its own has these. */
  themes: Array<Theme>;
  /** What it worked on. */
  topic: LocalizedText;
  /** True when the asker may write a recommendation here. */
  viewerCanDraft: Scalars['Boolean']['output'];
  /** True when the asker may record who sat in it: the Forum's report is not out yet. */
  viewerCanRecordComposition: Scalars['Boolean']['output'];
};


/** A group of a Forum on one topic. */
export type WorkingGroupBoardArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A group of a Forum on one topic. */
export type WorkingGroupDraftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A group of a Forum on one topic. */
export type WorkingGroupDraftsFileArgs = {
  format?: TableFormat;
  isTemplate?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A group of a Forum on one topic. */
export type WorkingGroupRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A group of a Forum on one topic. */
export type WorkingGroupSummaryArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  asOfBasis?: InputMaybe<AsOfBasis>;
};


/** A group of a Forum on one topic. */
export type WorkingGroupTopicArgs = {
  language?: InputMaybe<Language>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ActionRow )
    | ( AddresseeRow )
    | ( AuditEditionRow )
    | ( ChangeRow )
    | ( CityRow )
    | ( EvidenceRow )
    | ( ForumRow )
    | ( ForumSeriesRow )
    | ( InstitutionRow )
    | ( RecommendationRow )
    | ( StatusUpdateRow )
    | ( ThemeRow )
    | ( WorkingGroupRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptInvitationInput: AcceptInvitationInput;
  AcceptInvitationPayload: ResolverTypeWrapper<Omit<AcceptInvitationPayload, 'given'> & { given?: Maybe<ResolversTypes['RoleGrant']> }>;
  Action: ResolverTypeWrapper<ActionRow>;
  ActionConnection: ResolverTypeWrapper<Omit<ActionConnection, 'edges'> & { edges: Array<ResolversTypes['ActionEdge']> }>;
  ActionEdge: ResolverTypeWrapper<Omit<ActionEdge, 'node'> & { node: ResolversTypes['Action'] }>;
  ActionKind: ActionKind;
  AddressRecommendationInput: AddressRecommendationInput;
  Addressee: ResolverTypeWrapper<AddresseeRow>;
  AddresseeAbilities: ResolverTypeWrapper<AddresseeAbilities>;
  AddresseeClass: ResolverTypeWrapper<AddresseeClassRow>;
  AddresseeConnection: ResolverTypeWrapper<Omit<AddresseeConnection, 'edges'> & { edges: Array<ResolversTypes['AddresseeEdge']> }>;
  AddresseeEdge: ResolverTypeWrapper<Omit<AddresseeEdge, 'node'> & { node: ResolversTypes['Addressee'] }>;
  AddresseePayload: ResolverTypeWrapper<Omit<AddresseePayload, 'addressee'> & { addressee?: Maybe<ResolversTypes['Addressee']> }>;
  AddresseeRole: AddresseeRole;
  AdjustImportInput: AdjustImportInput;
  AdoptRecommendationInput: AdoptRecommendationInput;
  AnswerRemarkInput: AnswerRemarkInput;
  ApiToken: ResolverTypeWrapper<ApiTokenRow>;
  ApiTokenScope: ApiTokenScope;
  ApiTokenState: ApiTokenState;
  ApproveTranslationInput: ApproveTranslationInput;
  AsOfBasis: AsOfBasis;
  AssessStatusInput: AssessStatusInput;
  AuditChange: ResolverTypeWrapper<AuditChange>;
  AuditConnection: ResolverTypeWrapper<AuditConnection>;
  AuditEdge: ResolverTypeWrapper<AuditEdge>;
  AuditEdition: ResolverTypeWrapper<AuditEditionRow>;
  AuditEditionPayload: ResolverTypeWrapper<Omit<AuditEditionPayload, 'edition'> & { edition?: Maybe<ResolversTypes['AuditEdition']> }>;
  AuditEditionPlace: ResolverTypeWrapper<Omit<AuditEditionPlace, 'series'> & { series?: Maybe<ResolversTypes['ForumSeries']> }>;
  AuditEntry: ResolverTypeWrapper<AuditEntry>;
  AuditFilter: AuditFilter;
  AuditOrigin: AuditOrigin;
  AuditSeal: ResolverTypeWrapper<AuditSeal>;
  BeginImportInput: BeginImportInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Change: ResolverTypeWrapper<ChangeRow>;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'edges'> & { edges: Array<ResolversTypes['ChangeEdge']> }>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ChangeKind: ChangeKind;
  City: ResolverTypeWrapper<CityRow>;
  CityConnection: ResolverTypeWrapper<Omit<CityConnection, 'edges'> & { edges: Array<ResolversTypes['CityEdge']> }>;
  CityEdge: ResolverTypeWrapper<Omit<CityEdge, 'node'> & { node: ResolversTypes['City'] }>;
  Commitment: ResolverTypeWrapper<CommitmentRow>;
  CommitmentMove: ResolverTypeWrapper<CommitmentMove>;
  Competence: ResolverTypeWrapper<CompetenceRow>;
  CompositionShare: ResolverTypeWrapper<CompositionShare>;
  CompositionShareInput: CompositionShareInput;
  ConfirmClosureInput: ConfirmClosureInput;
  ConfirmReportInput: ConfirmReportInput;
  Count: ResolverTypeWrapper<Count>;
  CountQualifier: CountQualifier;
  CreateApiTokenInput: CreateApiTokenInput;
  CreateApiTokenPayload: ResolverTypeWrapper<Omit<CreateApiTokenPayload, 'apiToken'> & { apiToken?: Maybe<ResolversTypes['ApiToken']> }>;
  CreateWallLinkInput: CreateWallLinkInput;
  CreateWallLinkPayload: ResolverTypeWrapper<Omit<CreateWallLinkPayload, 'wallLink'> & { wallLink?: Maybe<ResolversTypes['WallLink']> }>;
  DataHolding: ResolverTypeWrapper<DataHoldingRow>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: DatePrecision;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DemoPersona: ResolverTypeWrapper<DemoPersonaRow>;
  DraftRecommendationInput: DraftRecommendationInput;
  Editing: ResolverTypeWrapper<Editing>;
  EditorialStage: EditorialStage;
  EndRoleInput: EndRoleInput;
  EraseAccountInput: EraseAccountInput;
  EraseAccountPayload: ResolverTypeWrapper<EraseAccountPayload>;
  Evidence: ResolverTypeWrapper<EvidenceRow>;
  EvidenceInput: EvidenceInput;
  EvidenceKind: EvidenceKind;
  EvidenceReview: EvidenceReview;
  ExcludedCounts: ResolverTypeWrapper<ExcludedCounts>;
  FateCount: ResolverTypeWrapper<FateCount>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Forum: ResolverTypeWrapper<ForumRow>;
  ForumConnection: ResolverTypeWrapper<Omit<ForumConnection, 'edges'> & { edges: Array<ResolversTypes['ForumEdge']> }>;
  ForumEdge: ResolverTypeWrapper<Omit<ForumEdge, 'node'> & { node: ResolversTypes['Forum'] }>;
  ForumKind: ForumKind;
  ForumOrganiser: ResolverTypeWrapper<ForumOrganiserRow>;
  ForumSeries: ResolverTypeWrapper<ForumSeriesRow>;
  Freshness: Freshness;
  GiveUpImportInput: GiveUpImportInput;
  GlossaryTerm: ResolverTypeWrapper<GlossaryTerm>;
  HandOverGroupInput: HandOverGroupInput;
  HandOverInput: HandOverInput;
  Headline: ResolverTypeWrapper<Headline>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImplementationStatus: ImplementationStatus;
  ImplementationSummary: ResolverTypeWrapper<ImplementationSummary>;
  ImportColumn: ResolverTypeWrapper<ImportColumn>;
  ImportColumnInput: ImportColumnInput;
  ImportEncoding: ImportEncoding;
  ImportFate: ImportFate;
  ImportField: ImportField;
  ImportFormat: ImportFormat;
  ImportInvitationsInput: ImportInvitationsInput;
  ImportInvitationsPayload: ResolverTypeWrapper<ImportInvitationsPayload>;
  ImportRow: ResolverTypeWrapper<ImportRow>;
  ImportSeparator: ImportSeparator;
  ImportSettings: ResolverTypeWrapper<ImportSettings>;
  ImportSettingsInput: ImportSettingsInput;
  ImportState: ImportState;
  Institution: ResolverTypeWrapper<InstitutionRow>;
  InstitutionConnection: ResolverTypeWrapper<Omit<InstitutionConnection, 'edges'> & { edges: Array<ResolversTypes['InstitutionEdge']> }>;
  InstitutionEdge: ResolverTypeWrapper<Omit<InstitutionEdge, 'node'> & { node: ResolversTypes['Institution'] }>;
  InstitutionName: ResolverTypeWrapper<InstitutionNameRow>;
  InstitutionSector: InstitutionSector;
  InstitutionWithoutContact: ResolverTypeWrapper<InstitutionWithoutContactRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Invitation: ResolverTypeWrapper<InvitationRow>;
  InvitationConnection: ResolverTypeWrapper<Omit<InvitationConnection, 'edges'> & { edges: Array<ResolversTypes['InvitationEdge']> }>;
  InvitationEdge: ResolverTypeWrapper<Omit<InvitationEdge, 'node'> & { node: ResolversTypes['Invitation'] }>;
  InvitationImport: ResolverTypeWrapper<InvitationImport>;
  InvitationInput: InvitationInput;
  InvitationPayload: ResolverTypeWrapper<Omit<InvitationPayload, 'invitation'> & { invitation?: Maybe<ResolversTypes['Invitation']> }>;
  InvitationPlace: ResolverTypeWrapper<InvitationPlace>;
  InvitationState: InvitationState;
  InviteInput: InviteInput;
  JointProjectDetails: ResolverTypeWrapper<JointProjectDetails>;
  JointProjectInput: JointProjectInput;
  JudgedRow: ResolverTypeWrapper<JudgedRowRow>;
  JudgedRowConnection: ResolverTypeWrapper<Omit<JudgedRowConnection, 'edges'> & { edges: Array<ResolversTypes['JudgedRowEdge']> }>;
  JudgedRowEdge: ResolverTypeWrapper<Omit<JudgedRowEdge, 'node'> & { node: ResolversTypes['JudgedRow'] }>;
  Language: Language;
  LawChangeDetails: ResolverTypeWrapper<LawChangeDetails>;
  LawChangeInput: LawChangeInput;
  LinkDirection: LinkDirection;
  LinkRecommendationInput: LinkRecommendationInput;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  Mail: ResolverTypeWrapper<MailRow>;
  MailConnection: ResolverTypeWrapper<Omit<MailConnection, 'edges'> & { edges: Array<ResolversTypes['MailEdge']> }>;
  MailEdge: ResolverTypeWrapper<Omit<MailEdge, 'node'> & { node: ResolversTypes['Mail'] }>;
  MailStatus: MailStatus;
  Markdown: ResolverTypeWrapper<Scalars['Markdown']['output']>;
  MergeRecommendationInput: MergeRecommendationInput;
  MovePromisedDateInput: MovePromisedDateInput;
  MoveRecommendationInput: MoveRecommendationInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NoteEditingInput: NoteEditingInput;
  OnErasure: OnErasure;
  OpenAuditEditionInput: OpenAuditEditionInput;
  OpenedInvitation: ResolverTypeWrapper<OpenedInvitationRow>;
  OrganiserRole: OrganiserRole;
  Output: ResolverTypeWrapper<OutputRow>;
  OutputKind: OutputKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<PartialDate>;
  PartialDateInput: PartialDateInput;
  PeopleFilter: PeopleFilter;
  Permission: ResolverTypeWrapper<PermissionRow>;
  ProgressPoint: ResolverTypeWrapper<ProgressPoint>;
  PromiseInput: PromiseInput;
  ProposedAddresseeInput: ProposedAddresseeInput;
  ProposedLinkInput: ProposedLinkInput;
  PublishRecommendationInput: PublishRecommendationInput;
  PublishRecommendationsInput: PublishRecommendationsInput;
  PublishRecommendationsPayload: ResolverTypeWrapper<Omit<PublishRecommendationsPayload, 'published'> & { published: Array<ResolversTypes['Recommendation']> }>;
  PublishingGap: ResolverTypeWrapper<PublishingGap>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Recommendation: ResolverTypeWrapper<RecommendationRow>;
  RecommendationAbilities: ResolverTypeWrapper<RecommendationAbilities>;
  RecommendationConnection: ResolverTypeWrapper<Omit<RecommendationConnection, 'edges'> & { edges: Array<ResolversTypes['RecommendationEdge']> }>;
  RecommendationEdge: ResolverTypeWrapper<Omit<RecommendationEdge, 'node'> & { node: ResolversTypes['Recommendation'] }>;
  RecommendationField: RecommendationField;
  RecommendationFilter: RecommendationFilter;
  RecommendationImport: ResolverTypeWrapper<RecommendationImportRow>;
  RecommendationImportPayload: ResolverTypeWrapper<Omit<RecommendationImportPayload, 'recommendationImport'> & { recommendationImport?: Maybe<ResolversTypes['RecommendationImport']> }>;
  RecommendationKind: RecommendationKind;
  RecommendationLack: RecommendationLack;
  RecommendationLink: ResolverTypeWrapper<RecommendationLinkRow>;
  RecommendationLinkType: RecommendationLinkType;
  RecommendationOrder: RecommendationOrder;
  RecommendationPart: ResolverTypeWrapper<RecommendationPart>;
  RecommendationPartInput: RecommendationPartInput;
  RecommendationPayload: ResolverTypeWrapper<Omit<RecommendationPayload, 'recommendation'> & { recommendation?: Maybe<ResolversTypes['Recommendation']> }>;
  RecommendationText: ResolverTypeWrapper<RecommendationTextRow>;
  RecommendationToPublish: RecommendationToPublish;
  RecordCompositionInput: RecordCompositionInput;
  RecordCompositionPayload: ResolverTypeWrapper<Omit<RecordCompositionPayload, 'workingGroup'> & { workingGroup?: Maybe<ResolversTypes['WorkingGroup']> }>;
  RecordedShare: ResolverTypeWrapper<RecordedShare>;
  Remark: ResolverTypeWrapper<RemarkRow>;
  RemarkAnswer: ResolverTypeWrapper<RemarkAnswer>;
  RemarkInput: RemarkInput;
  ReportStatusInput: ReportStatusInput;
  RequestChangesInput: RequestChangesInput;
  RespondInput: RespondInput;
  Response: ResolverTypeWrapper<ResponseRow>;
  ResponsePosition: ResponsePosition;
  ReviewComment: ResolverTypeWrapper<ReviewComment>;
  ReviseAuditEditionInput: ReviseAuditEditionInput;
  ReviseRecommendationInput: ReviseRecommendationInput;
  Revision: ResolverTypeWrapper<RevisionRow>;
  RevokeApiTokenInput: RevokeApiTokenInput;
  RevokeApiTokenPayload: ResolverTypeWrapper<Omit<RevokeApiTokenPayload, 'apiToken'> & { apiToken?: Maybe<ResolversTypes['ApiToken']> }>;
  RevokeWallLinkInput: RevokeWallLinkInput;
  RevokeWallLinkPayload: ResolverTypeWrapper<Omit<RevokeWallLinkPayload, 'wallLink'> & { wallLink?: Maybe<ResolversTypes['WallLink']> }>;
  Role: Role;
  RoleChangePayload: ResolverTypeWrapper<Omit<RoleChangePayload, 'ended' | 'successor'> & { ended?: Maybe<ResolversTypes['RoleHolder']>, successor?: Maybe<ResolversTypes['RoleHolder']> }>;
  RoleGrant: ResolverTypeWrapper<RoleGrantRow>;
  RoleHolder: ResolverTypeWrapper<RoleHolderRow>;
  RoleHolderConnection: ResolverTypeWrapper<Omit<RoleHolderConnection, 'edges'> & { edges: Array<ResolversTypes['RoleHolderEdge']> }>;
  RoleHolderEdge: ResolverTypeWrapper<Omit<RoleHolderEdge, 'node'> & { node: ResolversTypes['RoleHolder'] }>;
  RowFate: RowFate;
  RunImportInput: RunImportInput;
  SimilarRecommendation: ResolverTypeWrapper<Omit<SimilarRecommendation, 'recommendation'> & { recommendation: ResolversTypes['Recommendation'] }>;
  Source: ResolverTypeWrapper<Source>;
  SplitRecommendationInput: SplitRecommendationInput;
  StageInput: StageInput;
  StatusBasis: StatusBasis;
  StatusCount: ResolverTypeWrapper<StatusCount>;
  StatusUpdate: ResolverTypeWrapper<StatusUpdateRow>;
  StatusUpdateConnection: ResolverTypeWrapper<Omit<StatusUpdateConnection, 'edges'> & { edges: Array<ResolversTypes['StatusUpdateEdge']> }>;
  StatusUpdateEdge: ResolverTypeWrapper<Omit<StatusUpdateEdge, 'node'> & { node: ResolversTypes['StatusUpdate'] }>;
  StatusUpdatePayload: ResolverTypeWrapper<Omit<StatusUpdatePayload, 'addressee' | 'statusUpdate'> & { addressee?: Maybe<ResolversTypes['Addressee']>, statusUpdate?: Maybe<ResolversTypes['StatusUpdate']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SummaryDimension: SummaryDimension;
  SummaryKey: ResolverTypeWrapper<SummaryKey>;
  SummaryRow: ResolverTypeWrapper<SummaryRow>;
  SupersedeRecommendationInput: SupersedeRecommendationInput;
  TableFormat: TableFormat;
  Task: ResolverTypeWrapper<TaskRow>;
  TaskConnection: ResolverTypeWrapper<Omit<TaskConnection, 'edges'> & { edges: Array<ResolversTypes['TaskEdge']> }>;
  TaskEdge: ResolverTypeWrapper<Omit<TaskEdge, 'node'> & { node: ResolversTypes['Task'] }>;
  TaskKind: TaskKind;
  TextLanguage: TextLanguage;
  Theme: ResolverTypeWrapper<ThemeRow>;
  TimelineConnection: ResolverTypeWrapper<Omit<TimelineConnection, 'edges'> & { edges: Array<ResolversTypes['TimelineEdge']> }>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  TranslateRecommendationInput: TranslateRecommendationInput;
  TranslationTask: ResolverTypeWrapper<TranslationTaskRow>;
  TranslationTaskConnection: ResolverTypeWrapper<Omit<TranslationTaskConnection, 'edges'> & { edges: Array<ResolversTypes['TranslationTaskEdge']> }>;
  TranslationTaskEdge: ResolverTypeWrapper<Omit<TranslationTaskEdge, 'node'> & { node: ResolversTypes['TranslationTask'] }>;
  TranslationTaskKind: TranslationTaskKind;
  UndoAdoptionInput: UndoAdoptionInput;
  Url: ResolverTypeWrapper<Scalars['Url']['output']>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  Viewer: ResolverTypeWrapper<ViewerRow>;
  Voivodeship: ResolverTypeWrapper<VoivodeshipRow>;
  Wall: ResolverTypeWrapper<WallRow>;
  WallGroup: ResolverTypeWrapper<WallGroupRow>;
  WallLink: ResolverTypeWrapper<WallLinkRow>;
  WallLinkState: WallLinkState;
  WallRecommendation: ResolverTypeWrapper<WallRecommendationRow>;
  WithdrawRecommendationInput: WithdrawRecommendationInput;
  WorkingGroup: ResolverTypeWrapper<WorkingGroupRow>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptInvitationInput: AcceptInvitationInput;
  AcceptInvitationPayload: Omit<AcceptInvitationPayload, 'given'> & { given?: Maybe<ResolversParentTypes['RoleGrant']> };
  Action: ActionRow;
  ActionConnection: Omit<ActionConnection, 'edges'> & { edges: Array<ResolversParentTypes['ActionEdge']> };
  ActionEdge: Omit<ActionEdge, 'node'> & { node: ResolversParentTypes['Action'] };
  AddressRecommendationInput: AddressRecommendationInput;
  Addressee: AddresseeRow;
  AddresseeAbilities: AddresseeAbilities;
  AddresseeClass: AddresseeClassRow;
  AddresseeConnection: Omit<AddresseeConnection, 'edges'> & { edges: Array<ResolversParentTypes['AddresseeEdge']> };
  AddresseeEdge: Omit<AddresseeEdge, 'node'> & { node: ResolversParentTypes['Addressee'] };
  AddresseePayload: Omit<AddresseePayload, 'addressee'> & { addressee?: Maybe<ResolversParentTypes['Addressee']> };
  AdjustImportInput: AdjustImportInput;
  AdoptRecommendationInput: AdoptRecommendationInput;
  AnswerRemarkInput: AnswerRemarkInput;
  ApiToken: ApiTokenRow;
  ApproveTranslationInput: ApproveTranslationInput;
  AssessStatusInput: AssessStatusInput;
  AuditChange: AuditChange;
  AuditConnection: AuditConnection;
  AuditEdge: AuditEdge;
  AuditEdition: AuditEditionRow;
  AuditEditionPayload: Omit<AuditEditionPayload, 'edition'> & { edition?: Maybe<ResolversParentTypes['AuditEdition']> };
  AuditEditionPlace: Omit<AuditEditionPlace, 'series'> & { series?: Maybe<ResolversParentTypes['ForumSeries']> };
  AuditEntry: AuditEntry;
  AuditFilter: AuditFilter;
  AuditSeal: AuditSeal;
  BeginImportInput: BeginImportInput;
  Boolean: Scalars['Boolean']['output'];
  Change: ChangeRow;
  ChangeConnection: Omit<ChangeConnection, 'edges'> & { edges: Array<ResolversParentTypes['ChangeEdge']> };
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  City: CityRow;
  CityConnection: Omit<CityConnection, 'edges'> & { edges: Array<ResolversParentTypes['CityEdge']> };
  CityEdge: Omit<CityEdge, 'node'> & { node: ResolversParentTypes['City'] };
  Commitment: CommitmentRow;
  CommitmentMove: CommitmentMove;
  Competence: CompetenceRow;
  CompositionShare: CompositionShare;
  CompositionShareInput: CompositionShareInput;
  ConfirmClosureInput: ConfirmClosureInput;
  ConfirmReportInput: ConfirmReportInput;
  Count: Count;
  CreateApiTokenInput: CreateApiTokenInput;
  CreateApiTokenPayload: Omit<CreateApiTokenPayload, 'apiToken'> & { apiToken?: Maybe<ResolversParentTypes['ApiToken']> };
  CreateWallLinkInput: CreateWallLinkInput;
  CreateWallLinkPayload: Omit<CreateWallLinkPayload, 'wallLink'> & { wallLink?: Maybe<ResolversParentTypes['WallLink']> };
  DataHolding: DataHoldingRow;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DemoPersona: DemoPersonaRow;
  DraftRecommendationInput: DraftRecommendationInput;
  Editing: Editing;
  EndRoleInput: EndRoleInput;
  EraseAccountInput: EraseAccountInput;
  EraseAccountPayload: EraseAccountPayload;
  Evidence: EvidenceRow;
  EvidenceInput: EvidenceInput;
  ExcludedCounts: ExcludedCounts;
  FateCount: FateCount;
  Float: Scalars['Float']['output'];
  Forum: ForumRow;
  ForumConnection: Omit<ForumConnection, 'edges'> & { edges: Array<ResolversParentTypes['ForumEdge']> };
  ForumEdge: Omit<ForumEdge, 'node'> & { node: ResolversParentTypes['Forum'] };
  ForumOrganiser: ForumOrganiserRow;
  ForumSeries: ForumSeriesRow;
  GiveUpImportInput: GiveUpImportInput;
  GlossaryTerm: GlossaryTerm;
  HandOverGroupInput: HandOverGroupInput;
  HandOverInput: HandOverInput;
  Headline: Headline;
  ID: Scalars['ID']['output'];
  ImplementationSummary: ImplementationSummary;
  ImportColumn: ImportColumn;
  ImportColumnInput: ImportColumnInput;
  ImportInvitationsInput: ImportInvitationsInput;
  ImportInvitationsPayload: ImportInvitationsPayload;
  ImportRow: ImportRow;
  ImportSettings: ImportSettings;
  ImportSettingsInput: ImportSettingsInput;
  Institution: InstitutionRow;
  InstitutionConnection: Omit<InstitutionConnection, 'edges'> & { edges: Array<ResolversParentTypes['InstitutionEdge']> };
  InstitutionEdge: Omit<InstitutionEdge, 'node'> & { node: ResolversParentTypes['Institution'] };
  InstitutionName: InstitutionNameRow;
  InstitutionWithoutContact: InstitutionWithoutContactRow;
  Int: Scalars['Int']['output'];
  Invitation: InvitationRow;
  InvitationConnection: Omit<InvitationConnection, 'edges'> & { edges: Array<ResolversParentTypes['InvitationEdge']> };
  InvitationEdge: Omit<InvitationEdge, 'node'> & { node: ResolversParentTypes['Invitation'] };
  InvitationImport: InvitationImport;
  InvitationInput: InvitationInput;
  InvitationPayload: Omit<InvitationPayload, 'invitation'> & { invitation?: Maybe<ResolversParentTypes['Invitation']> };
  InvitationPlace: InvitationPlace;
  InviteInput: InviteInput;
  JointProjectDetails: JointProjectDetails;
  JointProjectInput: JointProjectInput;
  JudgedRow: JudgedRowRow;
  JudgedRowConnection: Omit<JudgedRowConnection, 'edges'> & { edges: Array<ResolversParentTypes['JudgedRowEdge']> };
  JudgedRowEdge: Omit<JudgedRowEdge, 'node'> & { node: ResolversParentTypes['JudgedRow'] };
  LawChangeDetails: LawChangeDetails;
  LawChangeInput: LawChangeInput;
  LinkRecommendationInput: LinkRecommendationInput;
  LocalizedText: LocalizedText;
  Mail: MailRow;
  MailConnection: Omit<MailConnection, 'edges'> & { edges: Array<ResolversParentTypes['MailEdge']> };
  MailEdge: Omit<MailEdge, 'node'> & { node: ResolversParentTypes['Mail'] };
  Markdown: Scalars['Markdown']['output'];
  MergeRecommendationInput: MergeRecommendationInput;
  MovePromisedDateInput: MovePromisedDateInput;
  MoveRecommendationInput: MoveRecommendationInput;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NoteEditingInput: NoteEditingInput;
  OpenAuditEditionInput: OpenAuditEditionInput;
  OpenedInvitation: OpenedInvitationRow;
  Output: OutputRow;
  PageInfo: PageInfo;
  PartialDate: PartialDate;
  PartialDateInput: PartialDateInput;
  PeopleFilter: PeopleFilter;
  Permission: PermissionRow;
  ProgressPoint: ProgressPoint;
  PromiseInput: PromiseInput;
  ProposedAddresseeInput: ProposedAddresseeInput;
  ProposedLinkInput: ProposedLinkInput;
  PublishRecommendationInput: PublishRecommendationInput;
  PublishRecommendationsInput: PublishRecommendationsInput;
  PublishRecommendationsPayload: Omit<PublishRecommendationsPayload, 'published'> & { published: Array<ResolversParentTypes['Recommendation']> };
  PublishingGap: PublishingGap;
  Query: Record<PropertyKey, never>;
  Recommendation: RecommendationRow;
  RecommendationAbilities: RecommendationAbilities;
  RecommendationConnection: Omit<RecommendationConnection, 'edges'> & { edges: Array<ResolversParentTypes['RecommendationEdge']> };
  RecommendationEdge: Omit<RecommendationEdge, 'node'> & { node: ResolversParentTypes['Recommendation'] };
  RecommendationFilter: RecommendationFilter;
  RecommendationImport: RecommendationImportRow;
  RecommendationImportPayload: Omit<RecommendationImportPayload, 'recommendationImport'> & { recommendationImport?: Maybe<ResolversParentTypes['RecommendationImport']> };
  RecommendationLink: RecommendationLinkRow;
  RecommendationPart: RecommendationPart;
  RecommendationPartInput: RecommendationPartInput;
  RecommendationPayload: Omit<RecommendationPayload, 'recommendation'> & { recommendation?: Maybe<ResolversParentTypes['Recommendation']> };
  RecommendationText: RecommendationTextRow;
  RecommendationToPublish: RecommendationToPublish;
  RecordCompositionInput: RecordCompositionInput;
  RecordCompositionPayload: Omit<RecordCompositionPayload, 'workingGroup'> & { workingGroup?: Maybe<ResolversParentTypes['WorkingGroup']> };
  RecordedShare: RecordedShare;
  Remark: RemarkRow;
  RemarkAnswer: RemarkAnswer;
  RemarkInput: RemarkInput;
  ReportStatusInput: ReportStatusInput;
  RequestChangesInput: RequestChangesInput;
  RespondInput: RespondInput;
  Response: ResponseRow;
  ReviewComment: ReviewComment;
  ReviseAuditEditionInput: ReviseAuditEditionInput;
  ReviseRecommendationInput: ReviseRecommendationInput;
  Revision: RevisionRow;
  RevokeApiTokenInput: RevokeApiTokenInput;
  RevokeApiTokenPayload: Omit<RevokeApiTokenPayload, 'apiToken'> & { apiToken?: Maybe<ResolversParentTypes['ApiToken']> };
  RevokeWallLinkInput: RevokeWallLinkInput;
  RevokeWallLinkPayload: Omit<RevokeWallLinkPayload, 'wallLink'> & { wallLink?: Maybe<ResolversParentTypes['WallLink']> };
  RoleChangePayload: Omit<RoleChangePayload, 'ended' | 'successor'> & { ended?: Maybe<ResolversParentTypes['RoleHolder']>, successor?: Maybe<ResolversParentTypes['RoleHolder']> };
  RoleGrant: RoleGrantRow;
  RoleHolder: RoleHolderRow;
  RoleHolderConnection: Omit<RoleHolderConnection, 'edges'> & { edges: Array<ResolversParentTypes['RoleHolderEdge']> };
  RoleHolderEdge: Omit<RoleHolderEdge, 'node'> & { node: ResolversParentTypes['RoleHolder'] };
  RunImportInput: RunImportInput;
  SimilarRecommendation: Omit<SimilarRecommendation, 'recommendation'> & { recommendation: ResolversParentTypes['Recommendation'] };
  Source: Source;
  SplitRecommendationInput: SplitRecommendationInput;
  StageInput: StageInput;
  StatusCount: StatusCount;
  StatusUpdate: StatusUpdateRow;
  StatusUpdateConnection: Omit<StatusUpdateConnection, 'edges'> & { edges: Array<ResolversParentTypes['StatusUpdateEdge']> };
  StatusUpdateEdge: Omit<StatusUpdateEdge, 'node'> & { node: ResolversParentTypes['StatusUpdate'] };
  StatusUpdatePayload: Omit<StatusUpdatePayload, 'addressee' | 'statusUpdate'> & { addressee?: Maybe<ResolversParentTypes['Addressee']>, statusUpdate?: Maybe<ResolversParentTypes['StatusUpdate']> };
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  SummaryKey: SummaryKey;
  SummaryRow: SummaryRow;
  SupersedeRecommendationInput: SupersedeRecommendationInput;
  Task: TaskRow;
  TaskConnection: Omit<TaskConnection, 'edges'> & { edges: Array<ResolversParentTypes['TaskEdge']> };
  TaskEdge: Omit<TaskEdge, 'node'> & { node: ResolversParentTypes['Task'] };
  Theme: ThemeRow;
  TimelineConnection: Omit<TimelineConnection, 'edges'> & { edges: Array<ResolversParentTypes['TimelineEdge']> };
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  TranslateRecommendationInput: TranslateRecommendationInput;
  TranslationTask: TranslationTaskRow;
  TranslationTaskConnection: Omit<TranslationTaskConnection, 'edges'> & { edges: Array<ResolversParentTypes['TranslationTaskEdge']> };
  TranslationTaskEdge: Omit<TranslationTaskEdge, 'node'> & { node: ResolversParentTypes['TranslationTask'] };
  UndoAdoptionInput: UndoAdoptionInput;
  Url: Scalars['Url']['output'];
  UserError: UserError;
  Viewer: ViewerRow;
  Voivodeship: VoivodeshipRow;
  Wall: WallRow;
  WallGroup: WallGroupRow;
  WallLink: WallLinkRow;
  WallRecommendation: WallRecommendationRow;
  WithdrawRecommendationInput: WithdrawRecommendationInput;
  WorkingGroup: WorkingGroupRow;
};

export type AcceptInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptInvitationPayload'] = ResolversParentTypes['AcceptInvitationPayload']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  given?: Resolver<Maybe<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Action'] = ResolversParentTypes['Action']> = {
  answersForums?: Resolver<Array<ResolversTypes['Forum']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  gathering?: Resolver<Maybe<ResolversTypes['Forum']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActionKind'], ParentType, ContextType>;
  organisers?: Resolver<Array<ResolversTypes['ForumOrganiser']>, ParentType, ContextType>;
  outputs?: Resolver<Array<ResolversTypes['Output']>, ParentType, ContextType>;
  participants?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recommendations?: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<ActionSummaryArgs>>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<ActionTitleArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionConnection'] = ResolversParentTypes['ActionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionEdge'] = ResolversParentTypes['ActionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
};

export type AddresseeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Addressee'] = ResolversParentTypes['Addressee']> = {
  addresseeClass?: Resolver<Maybe<ResolversTypes['AddresseeClass']>, ParentType, ContextType>;
  assessed?: Resolver<Maybe<ResolversTypes['StatusUpdate']>, ParentType, ContextType>;
  commitments?: Resolver<Array<ResolversTypes['Commitment']>, ParentType, ContextType>;
  headline?: Resolver<ResolversTypes['Headline'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  institutionNameThen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recommendation?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
  reported?: Resolver<Maybe<ResolversTypes['StatusUpdate']>, ParentType, ContextType>;
  respondBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  response?: Resolver<Maybe<ResolversTypes['Response']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AddresseeRole'], ParentType, ContextType>;
  sentOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statusUpdates?: Resolver<ResolversTypes['StatusUpdateConnection'], ParentType, ContextType, RequireFields<AddresseeStatusUpdatesArgs, 'first'>>;
  viewerCan?: Resolver<ResolversTypes['AddresseeAbilities'], ParentType, ContextType>;
  waitingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  wasAtTable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddresseeAbilitiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddresseeAbilities'] = ResolversParentTypes['AddresseeAbilities']> = {
  assess?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confirmClosure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confirmReport?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  movePromisedDate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  promise?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  respond?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AddresseeClassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddresseeClass'] = ResolversParentTypes['AddresseeClass']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<AddresseeClassNameArgs>>;
};

export type AddresseeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddresseeConnection'] = ResolversParentTypes['AddresseeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AddresseeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AddresseeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddresseeEdge'] = ResolversParentTypes['AddresseeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Addressee'], ParentType, ContextType>;
};

export type AddresseePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddresseePayload'] = ResolversParentTypes['AddresseePayload']> = {
  addressee?: Resolver<Maybe<ResolversTypes['Addressee']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApiTokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiToken'] = ResolversParentTypes['ApiToken']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['ApiTokenScope'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ApiTokenState'], ParentType, ContextType>;
};

export type AuditChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditChange'] = ResolversParentTypes['AuditChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditConnection'] = ResolversParentTypes['AuditConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEdge'] = ResolversParentTypes['AuditEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditEditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEdition'] = ResolversParentTypes['AuditEdition']> = {
  about?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<AuditEditionAboutArgs>>;
  closesOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  opensOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['ForumSeries']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<AuditEditionTitleArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanRevise?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditEditionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEditionPayload'] = ResolversParentTypes['AuditEditionPayload']> = {
  edition?: Resolver<Maybe<ResolversTypes['AuditEdition']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AuditEditionPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEditionPlace'] = ResolversParentTypes['AuditEditionPlace']> = {
  series?: Resolver<Maybe<ResolversTypes['ForumSeries']>, ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  changes?: Resolver<Array<ResolversTypes['AuditChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDenied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  objectId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objectName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objectType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['AuditOrigin'], ParentType, ContextType>;
  personId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  personName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  seal?: Resolver<Maybe<ResolversTypes['AuditSeal']>, ParentType, ContextType>;
  verb?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditSealResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditSeal'] = ResolversParentTypes['AuditSeal']> = {
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sealedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  addressee?: Resolver<Maybe<ResolversTypes['Addressee']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  linkType?: Resolver<Maybe<ResolversTypes['RecommendationLinkType']>, ParentType, ContextType>;
  linkedRecommendation?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['ResponsePosition']>, ParentType, ContextType>;
  previousDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recommendation?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  statusUpdate?: Resolver<Maybe<ResolversTypes['StatusUpdate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type CityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['City'] = ResolversParentTypes['City']> = {
  forums?: Resolver<Array<ResolversTypes['Forum']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institutions?: Resolver<Array<ResolversTypes['Institution']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<CityNameArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  teryt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  voivodeship?: Resolver<ResolversTypes['Voivodeship'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CityConnection'] = ResolversParentTypes['CityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CityEdge'] = ResolversParentTypes['CityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
};

export type CommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment']> = {
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  firstDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  moves?: Resolver<Array<ResolversTypes['CommitmentMove']>, ParentType, ContextType>;
  promisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  slippageMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timesMoved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitmentMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentMove'] = ResolversParentTypes['CommitmentMove']> = {
  fromDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  movedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toDueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CompetenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Competence'] = ResolversParentTypes['Competence']> = {
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<CompetenceBodyArgs>>;
  can?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<CompetenceCanArgs>>;
  checkedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  eli?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['RecommendationKind']>, ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['InstitutionSector'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Url'], ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['Theme']>, ParentType, ContextType>;
};

export type CompositionShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompositionShare'] = ResolversParentTypes['CompositionShare']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['InstitutionSector'], ParentType, ContextType>;
};

export type CountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  qualifier?: Resolver<ResolversTypes['CountQualifier'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreateApiTokenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateApiTokenPayload'] = ResolversParentTypes['CreateApiTokenPayload']> = {
  apiToken?: Resolver<Maybe<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateWallLinkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateWallLinkPayload'] = ResolversParentTypes['CreateWallLinkPayload']> = {
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  wallLink?: Resolver<Maybe<ResolversTypes['WallLink']>, ParentType, ContextType>;
};

export type DataHoldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataHolding'] = ResolversParentTypes['DataHolding']> = {
  howLong?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<DataHoldingHowLongArgs>>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onErasure?: Resolver<ResolversTypes['OnErasure'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<DataHoldingWhatArgs>>;
  why?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<DataHoldingWhyArgs>>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DemoPersonaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemoPersona'] = ResolversParentTypes['DemoPersona']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
};

export type EditingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Editing'] = ResolversParentTypes['Editing']> = {
  isViewer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type EraseAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EraseAccountPayload'] = ResolversParentTypes['EraseAccountPayload']> = {
  erased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  byteSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proves?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  review?: Resolver<ResolversTypes['EvidenceReview'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['Url']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExcludedCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExcludedCounts'] = ResolversParentTypes['ExcludedCounts']> = {
  merged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notApplicable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  superseded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FateCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FateCount'] = ResolversParentTypes['FateCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fate?: Resolver<ResolversTypes['RowFate'], ParentType, ContextType>;
};

export type ForumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Forum'] = ResolversParentTypes['Forum']> = {
  about?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<ForumAboutArgs>>;
  actions?: Resolver<Array<ResolversTypes['Action']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ForumKind'], ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  organisers?: Resolver<Array<ResolversTypes['ForumOrganiser']>, ParentType, ContextType>;
  outputs?: Resolver<Array<ResolversTypes['Output']>, ParentType, ContextType>;
  participants?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<ForumRecommendationsArgs, 'first'>>;
  series?: Resolver<Maybe<ResolversTypes['ForumSeries']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['ImplementationSummary'], ParentType, ContextType, RequireFields<ForumSummaryArgs, 'asOfBasis'>>;
  themes?: Resolver<Array<ResolversTypes['Theme']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<ForumTitleArgs>>;
  viewerCanCreateWallLink?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanWatchWall?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wallLinks?: Resolver<Maybe<Array<ResolversTypes['WallLink']>>, ParentType, ContextType>;
  workingGroups?: Resolver<Array<ResolversTypes['WorkingGroup']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ForumConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForumConnection'] = ResolversParentTypes['ForumConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ForumEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ForumEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForumEdge'] = ResolversParentTypes['ForumEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Forum'], ParentType, ContextType>;
};

export type ForumOrganiserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForumOrganiser'] = ResolversParentTypes['ForumOrganiser']> = {
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['OrganiserRole'], ParentType, ContextType>;
};

export type ForumSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForumSeries'] = ResolversParentTypes['ForumSeries']> = {
  forums?: Resolver<Array<ResolversTypes['Forum']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<ForumSeriesTitleArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GlossaryTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GlossaryTerm'] = ResolversParentTypes['GlossaryTerm']> = {
  english?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  polish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ukrainian?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Headline'] = ResolversParentTypes['Headline']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['StatusBasis']>, ParentType, ContextType>;
  disagreement?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  distribution?: Resolver<Array<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  freshness?: Resolver<Maybe<ResolversTypes['Freshness']>, ParentType, ContextType>;
  needsReverification?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImplementationStatus'], ParentType, ContextType>;
};

export type ImplementationSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImplementationSummary'] = ResolversParentTypes['ImplementationSummary']> = {
  assessed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assessedCounts?: Resolver<Array<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excludedBy?: Resolver<ResolversTypes['ExcludedCounts'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reportedCounts?: Resolver<Array<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['SummaryRow']>, ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportColumn'] = ResolversParentTypes['ImportColumn']> = {
  field?: Resolver<Maybe<ResolversTypes['ImportField']>, ParentType, ContextType>;
  header?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isHidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  samples?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportInvitationsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportInvitationsPayload'] = ResolversParentTypes['ImportInvitationsPayload']> = {
  sent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRow'] = ResolversParentTypes['ImportRow']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fate?: Resolver<ResolversTypes['ImportFate'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportSettings'] = ResolversParentTypes['ImportSettings']> = {
  encoding?: Resolver<Maybe<ResolversTypes['ImportEncoding']>, ParentType, ContextType>;
  headerRow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  separator?: Resolver<Maybe<ResolversTypes['ImportSeparator']>, ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = {
  actions?: Resolver<Array<ResolversTypes['Action']>, ParentType, ContextType>;
  addressed?: Resolver<ResolversTypes['AddresseeConnection'], ParentType, ContextType, RequireFields<InstitutionAddressedArgs, 'first'>>;
  apiTokens?: Resolver<Maybe<Array<ResolversTypes['ApiToken']>>, ParentType, ContextType>;
  asksFourEyes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<InstitutionDescriptionArgs>>;
  discrepancies?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isExample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<InstitutionNameArgs>>;
  names?: Resolver<Array<ResolversTypes['InstitutionName']>, ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['InstitutionSector'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['ImplementationSummary'], ParentType, ContextType, RequireFields<InstitutionSummaryArgs, 'asOfBasis'>>;
  viewerCanCreateApiToken?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  voivodeship?: Resolver<Maybe<ResolversTypes['Voivodeship']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['Url']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionConnection'] = ResolversParentTypes['InstitutionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InstitutionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstitutionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionEdge'] = ResolversParentTypes['InstitutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
};

export type InstitutionNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionName'] = ResolversParentTypes['InstitutionName']> = {
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<InstitutionNameNameArgs>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type InstitutionWithoutContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionWithoutContact'] = ResolversParentTypes['InstitutionWithoutContact']> = {
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  isInvited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedAs?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offered?: Resolver<ResolversTypes['RoleGrant'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InvitationState'], ParentType, ContextType>;
  timesSent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvitationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationConnection'] = ResolversParentTypes['InvitationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InvitationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvitationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationEdge'] = ResolversParentTypes['InvitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
};

export type InvitationImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationImport'] = ResolversParentTypes['InvitationImport']> = {
  rows?: Resolver<Array<ResolversTypes['ImportRow']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationPayload'] = ResolversParentTypes['InvitationPayload']> = {
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InvitationPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationPlace'] = ResolversParentTypes['InvitationPlace']> = {
  forum?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type JointProjectDetailsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointProjectDetails'] = ResolversParentTypes['JointProjectDetails']> = {
  budget?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  continuation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  funding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partners?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JudgedRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgedRow'] = ResolversParentTypes['JudgedRow']> = {
  cells?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fate?: Resolver<ResolversTypes['RowFate'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JudgedRowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgedRowConnection'] = ResolversParentTypes['JudgedRowConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JudgedRowEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JudgedRowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgedRowEdge'] = ResolversParentTypes['JudgedRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JudgedRow'], ParentType, ContextType>;
};

export type LawChangeDetailsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawChangeDetails'] = ResolversParentTypes['LawChangeDetails']> = {
  act?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eli?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposedWording?: Resolver<Maybe<ResolversTypes['Markdown']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['Url']>, ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  isMachineMade?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOriginal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isStale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mail'] = ResolversParentTypes['Mail']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MailStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MailConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MailConnection'] = ResolversParentTypes['MailConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MailEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MailEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MailEdge'] = ResolversParentTypes['MailEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mail'], ParentType, ContextType>;
};

export interface MarkdownScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Markdown'], any> {
  name: 'Markdown';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptInvitation?: Resolver<ResolversTypes['AcceptInvitationPayload'], ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'input'>>;
  addressRecommendation?: Resolver<ResolversTypes['RecommendationPayload'], ParentType, ContextType, RequireFields<MutationAddressRecommendationArgs, 'input'>>;
  adjustImport?: Resolver<ResolversTypes['RecommendationImportPayload'], ParentType, ContextType, RequireFields<MutationAdjustImportArgs, 'input'>>;
  adoptRecommendation?: Resolver<ResolversTypes['RecommendationPayload'], ParentType, ContextType, RequireFields<MutationAdoptRecommendationArgs, 'input'>>;
  answerRemark?: Resolver<ResolversTypes['RecommendationPayload'], ParentType, ContextType, RequireFields<MutationAnswerRemarkArgs, 'input'>>;
  approveTranslation?: Resolver<ResolversTypes['RecommendationPayload'], ParentType, ContextType, RequireFields<MutationApproveTranslationArgs, 'input'>>;
  assessStatus?: Resolver<ResolversTypes['StatusUpdatePayload'], ParentType, ContextType, RequireFields<MutationAssessStatusArgs, 'input'>>;
  beginImport?: Resolver<ResolversTypes['RecommendationImportPayload'], ParentType, ContextType, RequireFields<MutationBeginImportArgs, 'input'>>;
  confirmClosure?: Resolver<ResolversTypes['StatusUpdatePayload'], ParentType, ContextType, RequireFields<MutationConfirmClosureArgs, 'input'>>;
  confirmReport?: Resolver<ResolversTypes['StatusUpdatePayload'], ParentType, ContextType, RequireFields<MutationConfirmReportArgs, 'input'>>;
  createApiToken?: Resolver<ResolversTypes['CreateApiTokenPayload'], ParentType, ContextType, RequireFields<MutationCreateApiTokenArgs, 'input'>>;
  createWallLink?: Resolver<ResolversTypes['CreateWallLinkPayload'], ParentType, ContextType, RequireFields<MutationCreateWallLinkArgs, 'input'>>;
  draftRecommendation?: Resolver<ResolversTypes['RecommendationPayload'], ParentType, ContextType, RequireFields<MutationDraftRecommendationArgs, 'input'>>;
  endRole?: Resolver<ResolversTypes['RoleChangePayload'], ParentType, ContextType, RequireFields<MutationEndRoleArgs, 'input'>>;
  eraseAccount?: Resolver<ResolversTypes['EraseAccountPayload'], ParentType, ContextType, RequireFields<MutationEraseAccountArgs, 'input'>>;
  giveUpImport?: Resolver<ResolversTypes['RecommendationImportPayload'], ParentType, ContextType, RequireFields<MutationGiveUpImportArgs, 'input'>>;
  handOver?: Resolver<ResolversTypes['RoleChangePayload'], ParentType, ContextType, RequireFields<MutationHandOverArgs, 'input'>>;
  handOverGroup?: Resolver<ResolversTypes['RoleChangePayload'], ParentType, ContextType, RequireFields<MutationHandOverGroupArgs, 'input'>>;
  importInvitations?: Resolver<ResolversTypes['ImportInvitationsPayload'], ParentType, ContextType, RequireFields<MutationImportInvitationsArgs, 'input'>>;
  invite?: Resolver<ResolversTypes['InvitationPayload'], ParentType, ContextType, RequireFields<MutationInviteArgs, 'input'>>;
  linkRecommendation?: Resolver<ResolversTypes['RecommendationPayload'], ParentType, ContextType, RequireFields<MutationLinkRecommendationArgs, 'input'>>;
  mergeRecommendation?: Resolver<ResolversTypes['RecommendationPayload'], ParentType, ContextType, RequireFields<MutationMergeRecommendationArgs, 'input'>>;
  movePromisedDate?: Resolver<ResolversTypes['AddresseePayload'], ParentType, ContextType, RequireFields<MutationMovePromisedDateArgs, 'input'>>;
  moveRecommendation?: Resolver<ResolversTypes['RecommendationPayload'], ParentType, ContextType, RequireFields<MutationMoveRecommendationArgs, 'input'>>;
  noteEditing?: Resolver<ResolversTypes['RecommendationPayload'], ParentType, ContextType, RequireFields<MutationNoteEditingArgs, 'input'>>;
  openAuditEdition?: Resolver<ResolversTypes['AuditEditionPayload'], ParentType, ContextType, RequireFields<MutationOpenAuditEditionArgs, 'input'>>;
  promise?: Resolver<ResolversTypes['AddresseePayload'], ParentType, ContextType, RequireFields<MutationPromiseArgs, 'input'>>;
  publishRecommendation?: Resolver<ResolversTypes['RecommendationPayload'], ParentType, ContextType, RequireFields<MutationPublishRecommendationArgs, 'input'>>;
  publishRecommendations?: Resolver<ResolversTypes['PublishRecommendationsPayload'], ParentType, ContextType, RequireFields<MutationPublishRecommendationsArgs, 'input'>>;
  recordComposition?: Resolver<ResolversTypes['RecordCompositionPayload'], ParentType, ContextType, RequireFields<MutationRecordCompositionArgs, 'input'>>;
  remarkOnRecommendation?: Resolver<ResolversTypes['RecommendationPayload'], ParentType, ContextType, RequireFields<MutationRemarkOnRecommendationArgs, 'input'>>;
  reportStatus?: Resolver<ResolversTypes['StatusUpdatePayload'], ParentType, ContextType, RequireFields<MutationReportStatusArgs, 'input'>>;
  requestChanges?: Resolver<ResolversTypes['RecommendationPayload'], ParentType, ContextType, RequireFields<MutationRequestChangesArgs, 'input'>>;
  resendInvitation?: Resolver<ResolversTypes['InvitationPayload'], ParentType, ContextType, RequireFields<MutationResendInvitationArgs, 'input'>>;
  respond?: Resolver<ResolversTypes['AddresseePayload'], ParentType, ContextType, RequireFields<MutationRespondArgs, 'input'>>;
  resubmitRecommendation?: Resolver<ResolversTypes['RecommendationPayload'], ParentType, ContextType, RequireFields<MutationResubmitRecommendationArgs, 'input'>>;
  reviseAuditEdition?: Resolver<ResolversTypes['AuditEditionPayload'], ParentType, ContextType, RequireFields<MutationReviseAuditEditionArgs, 'input'>>;
  reviseRecommendation?: Resolver<ResolversTypes['RecommendationPayload'], ParentType, ContextType, RequireFields<MutationReviseRecommendationArgs, 'input'>>;
  revokeApiToken?: Resolver<ResolversTypes['RevokeApiTokenPayload'], ParentType, ContextType, RequireFields<MutationRevokeApiTokenArgs, 'input'>>;
  revokeInvitation?: Resolver<ResolversTypes['InvitationPayload'], ParentType, ContextType, RequireFields<MutationRevokeInvitationArgs, 'input'>>;
  revokeWallLink?: Resolver<ResolversTypes['RevokeWallLinkPayload'], ParentType, ContextType, RequireFields<MutationRevokeWallLinkArgs, 'input'>>;
  runImport?: Resolver<ResolversTypes['RecommendationImportPayload'], ParentType, ContextType, RequireFields<MutationRunImportArgs, 'input'>>;
  splitRecommendation?: Resolver<ResolversTypes['RecommendationPayload'], ParentType, ContextType, RequireFields<MutationSplitRecommendationArgs, 'input'>>;
  submitRecommendation?: Resolver<ResolversTypes['RecommendationPayload'], ParentType, ContextType, RequireFields<MutationSubmitRecommendationArgs, 'input'>>;
  supersedeRecommendation?: Resolver<ResolversTypes['RecommendationPayload'], ParentType, ContextType, RequireFields<MutationSupersedeRecommendationArgs, 'input'>>;
  translateRecommendation?: Resolver<ResolversTypes['RecommendationPayload'], ParentType, ContextType, RequireFields<MutationTranslateRecommendationArgs, 'input'>>;
  undoAdoption?: Resolver<ResolversTypes['RecommendationPayload'], ParentType, ContextType, RequireFields<MutationUndoAdoptionArgs, 'input'>>;
  withdrawRecommendation?: Resolver<ResolversTypes['RecommendationPayload'], ParentType, ContextType, RequireFields<MutationWithdrawRecommendationArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Action' | 'Addressee' | 'AuditEdition' | 'Change' | 'City' | 'Evidence' | 'Forum' | 'ForumSeries' | 'Institution' | 'Recommendation' | 'StatusUpdate' | 'Theme' | 'WorkingGroup', ParentType, ContextType>;
};

export type OpenedInvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenedInvitation'] = ResolversParentTypes['OpenedInvitation']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hasAccount?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  invitedAs?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offered?: Resolver<Maybe<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InvitationState'], ParentType, ContextType>;
};

export type OutputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Output'] = ResolversParentTypes['Output']> = {
  kind?: Resolver<ResolversTypes['OutputKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<OutputNoteArgs>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<OutputTitleArgs>>;
  url?: Resolver<Maybe<ResolversTypes['Url']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartialDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartialDate'] = ResolversParentTypes['PartialDate']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
};

export type PermissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Permission'] = ResolversParentTypes['Permission']> = {
  byToken?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<PermissionConditionArgs>>;
  opens?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['EditorialStage']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<PermissionTitleArgs>>;
  verb?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProgressPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgressPoint'] = ResolversParentTypes['ProgressPoint']> = {
  counts?: Resolver<Array<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PublishRecommendationsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishRecommendationsPayload'] = ResolversParentTypes['PublishRecommendationsPayload']> = {
  published?: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishingGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishingGap'] = ResolversParentTypes['PublishingGap']> = {
  field?: Resolver<ResolversTypes['RecommendationField'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  action?: Resolver<Maybe<ResolversTypes['Action']>, ParentType, ContextType, RequireFields<QueryActionArgs, 'slug'>>;
  actions?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, RequireFields<QueryActionsArgs, 'first'>>;
  addresseeClasses?: Resolver<Array<ResolversTypes['AddresseeClass']>, ParentType, ContextType>;
  auditEdition?: Resolver<Maybe<ResolversTypes['AuditEdition']>, ParentType, ContextType, RequireFields<QueryAuditEditionArgs, 'slug'>>;
  auditEditionPlaces?: Resolver<Maybe<Array<ResolversTypes['AuditEditionPlace']>>, ParentType, ContextType>;
  auditEditions?: Resolver<Array<ResolversTypes['AuditEdition']>, ParentType, ContextType>;
  auditLog?: Resolver<Maybe<ResolversTypes['AuditConnection']>, ParentType, ContextType, RequireFields<QueryAuditLogArgs, 'first'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first'>>;
  cities?: Resolver<ResolversTypes['CityConnection'], ParentType, ContextType, RequireFields<QueryCitiesArgs, 'first'>>;
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType, RequireFields<QueryCityArgs, 'slug'>>;
  competences?: Resolver<Array<ResolversTypes['Competence']>, ParentType, ContextType, Partial<QueryCompetencesArgs>>;
  dataController?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dataRegister?: Resolver<Array<ResolversTypes['DataHolding']>, ParentType, ContextType>;
  demoCast?: Resolver<Maybe<Array<ResolversTypes['DemoPersona']>>, ParentType, ContextType>;
  forum?: Resolver<Maybe<ResolversTypes['Forum']>, ParentType, ContextType, RequireFields<QueryForumArgs, 'slug'>>;
  forumSeries?: Resolver<Maybe<ResolversTypes['ForumSeries']>, ParentType, ContextType, RequireFields<QueryForumSeriesArgs, 'slug'>>;
  forums?: Resolver<ResolversTypes['ForumConnection'], ParentType, ContextType, RequireFields<QueryForumsArgs, 'first'>>;
  guardedRoles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  implementationSummary?: Resolver<ResolversTypes['ImplementationSummary'], ParentType, ContextType, RequireFields<QueryImplementationSummaryArgs, 'asOfBasis' | 'groupBy'>>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType, RequireFields<QueryInstitutionArgs, 'slug'>>;
  institutions?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, RequireFields<QueryInstitutionsArgs, 'first'>>;
  institutionsWithoutContact?: Resolver<Maybe<Array<ResolversTypes['InstitutionWithoutContact']>>, ParentType, ContextType>;
  invitationImport?: Resolver<Maybe<ResolversTypes['InvitationImport']>, ParentType, ContextType, RequireFields<QueryInvitationImportArgs, 'csv'>>;
  invitationPlaces?: Resolver<Maybe<Array<ResolversTypes['InvitationPlace']>>, ParentType, ContextType>;
  invitations?: Resolver<Maybe<ResolversTypes['InvitationConnection']>, ParentType, ContextType, RequireFields<QueryInvitationsArgs, 'first'>>;
  mail?: Resolver<Maybe<ResolversTypes['Mail']>, ParentType, ContextType, RequireFields<QueryMailArgs, 'id'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  openedInvitation?: Resolver<Maybe<ResolversTypes['OpenedInvitation']>, ParentType, ContextType, RequireFields<QueryOpenedInvitationArgs, 'token'>>;
  outbox?: Resolver<Maybe<ResolversTypes['MailConnection']>, ParentType, ContextType, RequireFields<QueryOutboxArgs, 'first'>>;
  ownData?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['Permission']>, ParentType, ContextType>;
  progressOverTime?: Resolver<Array<ResolversTypes['ProgressPoint']>, ParentType, ContextType, RequireFields<QueryProgressOverTimeArgs, 'asOfBasis' | 'from' | 'to'>>;
  recommendation?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType, RequireFields<QueryRecommendationArgs, 'asOfBasis' | 'reference'>>;
  recommendationImport?: Resolver<Maybe<ResolversTypes['RecommendationImport']>, ParentType, ContextType, RequireFields<QueryRecommendationImportArgs, 'id'>>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<QueryRecommendationsArgs, 'asOfBasis' | 'first' | 'orderBy'>>;
  roleHolders?: Resolver<Maybe<ResolversTypes['RoleHolderConnection']>, ParentType, ContextType, RequireFields<QueryRoleHoldersArgs, 'first'>>;
  similarRecommendations?: Resolver<Array<ResolversTypes['SimilarRecommendation']>, ParentType, ContextType, RequireFields<QuerySimilarRecommendationsArgs, 'first' | 'text'>>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType, RequireFields<QueryThemeArgs, 'slug'>>;
  themes?: Resolver<Array<ResolversTypes['Theme']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  wall?: Resolver<Maybe<ResolversTypes['Wall']>, ParentType, ContextType, RequireFields<QueryWallArgs, 'forum'>>;
  workingGroup?: Resolver<Maybe<ResolversTypes['WorkingGroup']>, ParentType, ContextType, RequireFields<QueryWorkingGroupArgs, 'forum' | 'number'>>;
};

export type RecommendationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation']> = {
  actions?: Resolver<Array<ResolversTypes['Action']>, ParentType, ContextType>;
  addresseeClasses?: Resolver<Array<ResolversTypes['AddresseeClass']>, ParentType, ContextType>;
  addressees?: Resolver<Array<ResolversTypes['Addressee']>, ParentType, ContextType>;
  adoptedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  adoptedText?: Resolver<Maybe<ResolversTypes['Revision']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<RecommendationBodyArgs>>;
  byWhen?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  consensus?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dissent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  editing?: Resolver<Array<ResolversTypes['Editing']>, ParentType, ContextType>;
  forum?: Resolver<Maybe<ResolversTypes['Forum']>, ParentType, ContextType>;
  handedInAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  handedInText?: Resolver<Maybe<ResolversTypes['Revision']>, ParentType, ContextType>;
  headline?: Resolver<ResolversTypes['Headline'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isExample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPriority?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jointProject?: Resolver<Maybe<ResolversTypes['JointProjectDetails']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RecommendationKind'], ParentType, ContextType>;
  lacks?: Resolver<Array<ResolversTypes['RecommendationLack']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['Language']>, ParentType, ContextType>;
  lastChangedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lawChange?: Resolver<Maybe<ResolversTypes['LawChangeDetails']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['RecommendationLink']>, ParentType, ContextType>;
  minorityOpinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  missingForPublishing?: Resolver<Array<ResolversTypes['PublishingGap']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['RecommendationPart']>, ParentType, ContextType, Partial<RecommendationPartsArgs>>;
  problem?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<RecommendationProblemArgs>>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<RecommendationRationaleArgs>>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remarks?: Resolver<Array<ResolversTypes['Remark']>, ParentType, ContextType>;
  reviewComments?: Resolver<Array<ResolversTypes['ReviewComment']>, ParentType, ContextType>;
  revisions?: Resolver<Array<ResolversTypes['Revision']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['EditorialStage'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['RecommendationText']>, ParentType, ContextType, Partial<RecommendationTextArgs>>;
  themes?: Resolver<Array<ResolversTypes['Theme']>, ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<RecommendationTimelineArgs, 'first'>>;
  timesRaised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<RecommendationTitleArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['RecommendationAbilities'], ParentType, ContextType>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workingGroup?: Resolver<Maybe<ResolversTypes['WorkingGroup']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecommendationAbilitiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationAbilities'] = ResolversParentTypes['RecommendationAbilities']> = {
  address?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  adopt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  merge?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publish?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  remark?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requestChanges?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resubmit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revise?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  split?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  submit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  supersede?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  translate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  undoAdoption?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RecommendationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationConnection'] = ResolversParentTypes['RecommendationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RecommendationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecommendationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationEdge'] = ResolversParentTypes['RecommendationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
};

export type RecommendationImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationImport'] = ResolversParentTypes['RecommendationImport']> = {
  byteSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  chosen?: Resolver<ResolversTypes['ImportSettings'], ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['ImportColumn']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['FateCount']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['ImportFormat']>, ParentType, ContextType>;
  hasFile?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAllOrNothing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMatched?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isUnderWay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isViewers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recognised?: Resolver<Maybe<ResolversTypes['ImportSettings']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['JudgedRowConnection'], ParentType, ContextType, RequireFields<RecommendationImportRowsArgs, 'first'>>;
  rowsDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sheets?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
  workingGroup?: Resolver<ResolversTypes['WorkingGroup'], ParentType, ContextType>;
};

export type RecommendationImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationImportPayload'] = ResolversParentTypes['RecommendationImportPayload']> = {
  recommendationImport?: Resolver<Maybe<ResolversTypes['RecommendationImport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecommendationLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationLink'] = ResolversParentTypes['RecommendationLink']> = {
  direction?: Resolver<ResolversTypes['LinkDirection'], ParentType, ContextType>;
  recommendation?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RecommendationLinkType'], ParentType, ContextType>;
};

export type RecommendationPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationPart'] = ResolversParentTypes['RecommendationPart']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecommendationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationPayload'] = ResolversParentTypes['RecommendationPayload']> = {
  recommendation?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecommendationTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationText'] = ResolversParentTypes['RecommendationText']> = {
  body?: Resolver<ResolversTypes['Markdown'], ParentType, ContextType>;
  isMachineMade?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOriginal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isStale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['TextLanguage'], ParentType, ContextType>;
  originalThen?: Resolver<Maybe<ResolversTypes['Revision']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['RecommendationPart']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['Markdown']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['Markdown']>, ParentType, ContextType>;
  tag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['GlossaryTerm']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  translatesVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordCompositionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCompositionPayload'] = ResolversParentTypes['RecordCompositionPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  workingGroup?: Resolver<Maybe<ResolversTypes['WorkingGroup']>, ParentType, ContextType>;
};

export type RecordedShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedShare'] = ResolversParentTypes['RecordedShare']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['InstitutionSector'], ParentType, ContextType>;
};

export type RemarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Remark'] = ResolversParentTypes['Remark']> = {
  answers?: Resolver<Array<ResolversTypes['RemarkAnswer']>, ParentType, ContextType>;
  comment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['RecommendationField'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSettled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RemarkAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemarkAnswer'] = ResolversParentTypes['RemarkAnswer']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  settles?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ResponseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Response'] = ResolversParentTypes['Response']> = {
  explanation?: Resolver<Maybe<ResolversTypes['Markdown']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['ResponsePosition'], ParentType, ContextType>;
  referredTo?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  respondedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ReviewCommentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewComment'] = ResolversParentTypes['ReviewComment']> = {
  comment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type RevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Revision'] = ResolversParentTypes['Revision']> = {
  body?: Resolver<ResolversTypes['Markdown'], ParentType, ContextType>;
  byWhen?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  changeNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isMachineMade?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jointProject?: Resolver<Maybe<ResolversTypes['JointProjectDetails']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  lawChange?: Resolver<Maybe<ResolversTypes['LawChangeDetails']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['RecommendationPart']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['Markdown']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['Markdown']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RevokeApiTokenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeApiTokenPayload'] = ResolversParentTypes['RevokeApiTokenPayload']> = {
  apiToken?: Resolver<Maybe<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeWallLinkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeWallLinkPayload'] = ResolversParentTypes['RevokeWallLinkPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  wallLink?: Resolver<Maybe<ResolversTypes['WallLink']>, ParentType, ContextType>;
};

export type RoleChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleChangePayload'] = ResolversParentTypes['RoleChangePayload']> = {
  ended?: Resolver<Maybe<ResolversTypes['RoleHolder']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['RoleHolder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoleGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleGrant'] = ResolversParentTypes['RoleGrant']> = {
  auditEdition?: Resolver<Maybe<ResolversTypes['AuditEdition']>, ParentType, ContextType>;
  forum?: Resolver<Maybe<ResolversTypes['Forum']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['ForumSeries']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  wholeInstallation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  workingGroup?: Resolver<Maybe<ResolversTypes['WorkingGroup']>, ParentType, ContextType>;
};

export type RoleHolderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleHolder'] = ResolversParentTypes['RoleHolder']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['RoleGrant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isViewer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewerCanEnd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanHandOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RoleHolderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleHolderConnection'] = ResolversParentTypes['RoleHolderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RoleHolderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoleHolderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleHolderEdge'] = ResolversParentTypes['RoleHolderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RoleHolder'], ParentType, ContextType>;
};

export type SimilarRecommendationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarRecommendation'] = ResolversParentTypes['SimilarRecommendation']> = {
  likeness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  recommendation?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
  sharedWords?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['Url']>, ParentType, ContextType>;
};

export type StatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusCount'] = ResolversParentTypes['StatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImplementationStatus'], ParentType, ContextType>;
};

export type StatusUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusUpdate'] = ResolversParentTypes['StatusUpdate']> = {
  addressee?: Resolver<ResolversTypes['Addressee'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['StatusBasis'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['Markdown']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPending?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  plannedFor?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImplementationStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatusUpdateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusUpdateConnection'] = ResolversParentTypes['StatusUpdateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatusUpdateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatusUpdateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusUpdateEdge'] = ResolversParentTypes['StatusUpdateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StatusUpdate'], ParentType, ContextType>;
};

export type StatusUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusUpdatePayload'] = ResolversParentTypes['StatusUpdatePayload']> = {
  addressee?: Resolver<Maybe<ResolversTypes['Addressee']>, ParentType, ContextType>;
  statusUpdate?: Resolver<Maybe<ResolversTypes['StatusUpdate']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  changed?: SubscriptionResolver<ResolversTypes['Change'], "changed", ParentType, ContextType, Partial<SubscriptionChangedArgs>>;
  wall?: SubscriptionResolver<Maybe<ResolversTypes['Wall']>, "wall", ParentType, ContextType, RequireFields<SubscriptionWallArgs, 'forum'>>;
};

export type SummaryKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SummaryKey'] = ResolversParentTypes['SummaryKey']> = {
  dimension?: Resolver<ResolversTypes['SummaryDimension'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SummaryRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SummaryRow'] = ResolversParentTypes['SummaryRow']> = {
  counts?: Resolver<Array<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keys?: Resolver<Array<ResolversTypes['SummaryKey']>, ParentType, ContextType>;
};

export type TaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  addressee?: Resolver<Maybe<ResolversTypes['Addressee']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TaskKind'], ParentType, ContextType>;
  recommendation?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type ThemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Theme'] = ResolversParentTypes['Theme']> = {
  children?: Resolver<Array<ResolversTypes['Theme']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<ThemeNameArgs>>;
  parent?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<ThemeRecommendationsArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type TranslationTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TranslationTask'] = ResolversParentTypes['TranslationTask']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TranslationTaskKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['TextLanguage'], ParentType, ContextType>;
  original?: Resolver<ResolversTypes['RecommendationText'], ParentType, ContextType>;
  recommendation?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  translation?: Resolver<Maybe<ResolversTypes['RecommendationText']>, ParentType, ContextType>;
};

export type TranslationTaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TranslationTaskConnection'] = ResolversParentTypes['TranslationTaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TranslationTaskEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TranslationTaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TranslationTaskEdge'] = ResolversParentTypes['TranslationTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TranslationTask'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Url'], any> {
  name: 'Url';
}

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lacksSecondFactor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownAudit?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, RequireFields<ViewerOwnAuditArgs, 'first'>>;
  roles?: Resolver<Array<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<ViewerTasksArgs, 'first'>>;
  translations?: Resolver<ResolversTypes['TranslationTaskConnection'], ParentType, ContextType, RequireFields<ViewerTranslationsArgs, 'first'>>;
};

export type VoivodeshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Voivodeship'] = ResolversParentTypes['Voivodeship']> = {
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<VoivodeshipNameArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  teryt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Wall'] = ResolversParentTypes['Wall']> = {
  adopted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['WallGroup']>, ParentType, ContextType>;
  inWork?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recommendations?: Resolver<Array<ResolversTypes['WallRecommendation']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<WallTitleArgs>>;
};

export type WallGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WallGroup'] = ResolversParentTypes['WallGroup']> = {
  adopted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byConsensus?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inWork?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<WallGroupTopicArgs>>;
  withDissent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WallLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WallLink'] = ResolversParentTypes['WallLink']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WallLinkState'], ParentType, ContextType>;
};

export type WallRecommendationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WallRecommendation'] = ResolversParentTypes['WallRecommendation']> = {
  adoptedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  adoptedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  consensus?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dissent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isExample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPriority?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<WallRecommendationTitleArgs>>;
};

export type WorkingGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingGroup'] = ResolversParentTypes['WorkingGroup']> = {
  board?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<WorkingGroupBoardArgs, 'first'>>;
  composition?: Resolver<Maybe<Array<ResolversTypes['CompositionShare']>>, ParentType, ContextType>;
  drafts?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<WorkingGroupDraftsArgs, 'first'>>;
  draftsFile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<WorkingGroupDraftsFileArgs, 'format' | 'isTemplate'>>;
  forum?: Resolver<ResolversTypes['Forum'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imports?: Resolver<Maybe<Array<ResolversTypes['RecommendationImport']>>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<WorkingGroupRecommendationsArgs, 'first'>>;
  recordedComposition?: Resolver<Maybe<Array<ResolversTypes['RecordedShare']>>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['ImplementationSummary'], ParentType, ContextType, RequireFields<WorkingGroupSummaryArgs, 'asOfBasis'>>;
  themes?: Resolver<Array<ResolversTypes['Theme']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<WorkingGroupTopicArgs>>;
  viewerCanDraft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRecordComposition?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptInvitationPayload?: AcceptInvitationPayloadResolvers<ContextType>;
  Action?: ActionResolvers<ContextType>;
  ActionConnection?: ActionConnectionResolvers<ContextType>;
  ActionEdge?: ActionEdgeResolvers<ContextType>;
  Addressee?: AddresseeResolvers<ContextType>;
  AddresseeAbilities?: AddresseeAbilitiesResolvers<ContextType>;
  AddresseeClass?: AddresseeClassResolvers<ContextType>;
  AddresseeConnection?: AddresseeConnectionResolvers<ContextType>;
  AddresseeEdge?: AddresseeEdgeResolvers<ContextType>;
  AddresseePayload?: AddresseePayloadResolvers<ContextType>;
  ApiToken?: ApiTokenResolvers<ContextType>;
  AuditChange?: AuditChangeResolvers<ContextType>;
  AuditConnection?: AuditConnectionResolvers<ContextType>;
  AuditEdge?: AuditEdgeResolvers<ContextType>;
  AuditEdition?: AuditEditionResolvers<ContextType>;
  AuditEditionPayload?: AuditEditionPayloadResolvers<ContextType>;
  AuditEditionPlace?: AuditEditionPlaceResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditSeal?: AuditSealResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  City?: CityResolvers<ContextType>;
  CityConnection?: CityConnectionResolvers<ContextType>;
  CityEdge?: CityEdgeResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  CommitmentMove?: CommitmentMoveResolvers<ContextType>;
  Competence?: CompetenceResolvers<ContextType>;
  CompositionShare?: CompositionShareResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  CreateApiTokenPayload?: CreateApiTokenPayloadResolvers<ContextType>;
  CreateWallLinkPayload?: CreateWallLinkPayloadResolvers<ContextType>;
  DataHolding?: DataHoldingResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DemoPersona?: DemoPersonaResolvers<ContextType>;
  Editing?: EditingResolvers<ContextType>;
  EraseAccountPayload?: EraseAccountPayloadResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  ExcludedCounts?: ExcludedCountsResolvers<ContextType>;
  FateCount?: FateCountResolvers<ContextType>;
  Forum?: ForumResolvers<ContextType>;
  ForumConnection?: ForumConnectionResolvers<ContextType>;
  ForumEdge?: ForumEdgeResolvers<ContextType>;
  ForumOrganiser?: ForumOrganiserResolvers<ContextType>;
  ForumSeries?: ForumSeriesResolvers<ContextType>;
  GlossaryTerm?: GlossaryTermResolvers<ContextType>;
  Headline?: HeadlineResolvers<ContextType>;
  ImplementationSummary?: ImplementationSummaryResolvers<ContextType>;
  ImportColumn?: ImportColumnResolvers<ContextType>;
  ImportInvitationsPayload?: ImportInvitationsPayloadResolvers<ContextType>;
  ImportRow?: ImportRowResolvers<ContextType>;
  ImportSettings?: ImportSettingsResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  InstitutionConnection?: InstitutionConnectionResolvers<ContextType>;
  InstitutionEdge?: InstitutionEdgeResolvers<ContextType>;
  InstitutionName?: InstitutionNameResolvers<ContextType>;
  InstitutionWithoutContact?: InstitutionWithoutContactResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InvitationConnection?: InvitationConnectionResolvers<ContextType>;
  InvitationEdge?: InvitationEdgeResolvers<ContextType>;
  InvitationImport?: InvitationImportResolvers<ContextType>;
  InvitationPayload?: InvitationPayloadResolvers<ContextType>;
  InvitationPlace?: InvitationPlaceResolvers<ContextType>;
  JointProjectDetails?: JointProjectDetailsResolvers<ContextType>;
  JudgedRow?: JudgedRowResolvers<ContextType>;
  JudgedRowConnection?: JudgedRowConnectionResolvers<ContextType>;
  JudgedRowEdge?: JudgedRowEdgeResolvers<ContextType>;
  LawChangeDetails?: LawChangeDetailsResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Mail?: MailResolvers<ContextType>;
  MailConnection?: MailConnectionResolvers<ContextType>;
  MailEdge?: MailEdgeResolvers<ContextType>;
  Markdown?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OpenedInvitation?: OpenedInvitationResolvers<ContextType>;
  Output?: OutputResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  Permission?: PermissionResolvers<ContextType>;
  ProgressPoint?: ProgressPointResolvers<ContextType>;
  PublishRecommendationsPayload?: PublishRecommendationsPayloadResolvers<ContextType>;
  PublishingGap?: PublishingGapResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Recommendation?: RecommendationResolvers<ContextType>;
  RecommendationAbilities?: RecommendationAbilitiesResolvers<ContextType>;
  RecommendationConnection?: RecommendationConnectionResolvers<ContextType>;
  RecommendationEdge?: RecommendationEdgeResolvers<ContextType>;
  RecommendationImport?: RecommendationImportResolvers<ContextType>;
  RecommendationImportPayload?: RecommendationImportPayloadResolvers<ContextType>;
  RecommendationLink?: RecommendationLinkResolvers<ContextType>;
  RecommendationPart?: RecommendationPartResolvers<ContextType>;
  RecommendationPayload?: RecommendationPayloadResolvers<ContextType>;
  RecommendationText?: RecommendationTextResolvers<ContextType>;
  RecordCompositionPayload?: RecordCompositionPayloadResolvers<ContextType>;
  RecordedShare?: RecordedShareResolvers<ContextType>;
  Remark?: RemarkResolvers<ContextType>;
  RemarkAnswer?: RemarkAnswerResolvers<ContextType>;
  Response?: ResponseResolvers<ContextType>;
  ReviewComment?: ReviewCommentResolvers<ContextType>;
  Revision?: RevisionResolvers<ContextType>;
  RevokeApiTokenPayload?: RevokeApiTokenPayloadResolvers<ContextType>;
  RevokeWallLinkPayload?: RevokeWallLinkPayloadResolvers<ContextType>;
  RoleChangePayload?: RoleChangePayloadResolvers<ContextType>;
  RoleGrant?: RoleGrantResolvers<ContextType>;
  RoleHolder?: RoleHolderResolvers<ContextType>;
  RoleHolderConnection?: RoleHolderConnectionResolvers<ContextType>;
  RoleHolderEdge?: RoleHolderEdgeResolvers<ContextType>;
  SimilarRecommendation?: SimilarRecommendationResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  StatusCount?: StatusCountResolvers<ContextType>;
  StatusUpdate?: StatusUpdateResolvers<ContextType>;
  StatusUpdateConnection?: StatusUpdateConnectionResolvers<ContextType>;
  StatusUpdateEdge?: StatusUpdateEdgeResolvers<ContextType>;
  StatusUpdatePayload?: StatusUpdatePayloadResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SummaryKey?: SummaryKeyResolvers<ContextType>;
  SummaryRow?: SummaryRowResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  Theme?: ThemeResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TranslationTask?: TranslationTaskResolvers<ContextType>;
  TranslationTaskConnection?: TranslationTaskConnectionResolvers<ContextType>;
  TranslationTaskEdge?: TranslationTaskEdgeResolvers<ContextType>;
  Url?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Voivodeship?: VoivodeshipResolvers<ContextType>;
  Wall?: WallResolvers<ContextType>;
  WallGroup?: WallGroupResolvers<ContextType>;
  WallLink?: WallLinkResolvers<ContextType>;
  WallRecommendation?: WallRecommendationResolvers<ContextType>;
  WorkingGroup?: WorkingGroupResolvers<ContextType>;
};
