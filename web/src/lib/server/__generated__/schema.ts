export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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
  DateTime: { input: string; output: string; }
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

/** A file to import, that was uploaded before. */
export type BeginImportInput = {
  /** Makes a repeat harmless. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of your own upload, sent to `/uploads?purpose=import`; it can be imported once. */
  upload: Scalars['ID']['input'];
  /** Id of the group it goes into. */
  workingGroup: Scalars['ID']['input'];
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

/** How exactly a date is known. */
export type DatePrecision =
  /** The day is known. */
  | 'DAY'
  /** Only the month is known; `date` is its first day. */
  | 'MONTH'
  /** Only the year is known; `date` is its first day. */
  | 'YEAR';

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

/** An invitation to do something about. */
export type InvitationInput = {
  /** Makes a repeat of the same request harmless: an id of your own choice. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Its id. */
  invitation: Scalars['ID']['input'];
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

/** The languages the product speaks. */
export type Language =
  /** English. */
  | 'EN'
  /** Polish, the language of record. */
  | 'PL'
  /** Ukrainian. */
  | 'UK';

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

/** What kind of output it is. */
export type OutputKind =
  /** Any other document. */
  | 'DOCUMENT'
  /** A film. */
  | 'FILM'
  /** A report. */
  | 'REPORT';

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

/** A part of a recommendation. */
export type RecommendationPartInput = {
  /** The letter it already has; the next free one when left out. */
  label?: InputMaybe<Scalars['String']['input']>;
  /** Up to 2,000 characters. */
  text: Scalars['String']['input'];
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

/** A token to end. */
export type RevokeApiTokenInput = {
  /** Id of the token's entry. */
  apiToken: Scalars['ID']['input'];
  /** Makes a repeat harmless. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
};

/** A link to end. */
export type RevokeWallLinkInput = {
  /** Makes a repeat harmless. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the link's entry. */
  wallLink: Scalars['ID']['input'];
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

/** Whether a link to a wall works. */
export type WallLinkState =
  /** It works. */
  | 'IN_FORCE'
  /** Its last day is past. */
  | 'OVER'
  /** It was revoked. */
  | 'REVOKED';

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
