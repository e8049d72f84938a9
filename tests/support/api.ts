import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { createAuthentication } from '../../server/src/accounts/authentication.ts';
import { buildApp } from '../../server/src/app.ts';
import { readConfig, type Config } from '../../server/src/config.ts';
import type { Database } from '../../server/src/database/tables.ts';
import type { Language, Mutation, UserErrorCode } from '../../server/src/graphql/__generated__/types.ts';
import type * as Schema from '../../server/src/graphql/__generated__/types.ts';
import { accountOf, type Persona } from './cast.ts';
import { aClock, type TestClock } from './clock.ts';
import { aDatabase, type TestDatabase } from './database.ts';

type App = Awaited<ReturnType<typeof buildApp>>;

/** The whole application in this process, over a database of its own, asked over HTTP. */
export interface Server {
  app: App;
  config: Config;
  database: TestDatabase;
  clock: TestClock;
  /** Each SQL statement since the last time this was emptied. */
  statements: string[];
  /** What was logged, by default only errors: nothing that a test expects may end up here. */
  faults: string[];
  /** Somebody of the cast, signed in. */
  as(persona: Persona): Voice;
  /** Somebody of the public, without a session. */
  anonymous: Voice;
  /** An institution's software, with its token. */
  withToken(token: string): Voice;
}

export interface UserError {
  code: UserErrorCode;
  path: string[];
  message: string;
}

export interface Answer {
  status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read what they asked for
  data: any;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string; requestId: string } }[];
}

export type Verb = Exclude<keyof Mutation, '__typename'>;
type Argument<V extends Verb> = `Mutation${Capitalize<V>}Args` extends keyof Arguments
  ? Arguments[`Mutation${Capitalize<V>}Args`]
  : never;

/** The inputs of the verbs, as the schema names them. */
interface Arguments {
  MutationDraftRecommendationArgs: Schema.DraftRecommendationInput;
  MutationSubmitRecommendationArgs: Schema.StageInput;
  MutationResubmitRecommendationArgs: Schema.StageInput;
  MutationReviseRecommendationArgs: Schema.ReviseRecommendationInput;
  MutationAdoptRecommendationArgs: Schema.AdoptRecommendationInput;
  MutationRequestChangesArgs: Schema.RequestChangesInput;
  MutationUndoAdoptionArgs: Schema.UndoAdoptionInput;
  MutationRecordCompositionArgs: Schema.RecordCompositionInput;
  MutationPublishRecommendationArgs: Schema.PublishRecommendationInput;
  MutationPublishRecommendationsArgs: Schema.PublishRecommendationsInput;
  MutationRemarkOnRecommendationArgs: Schema.RemarkInput;
  MutationAnswerRemarkArgs: Schema.AnswerRemarkInput;
  MutationWithdrawRecommendationArgs: Schema.WithdrawRecommendationInput;
  MutationMergeRecommendationArgs: Schema.MergeRecommendationInput;
  MutationSplitRecommendationArgs: Schema.SplitRecommendationInput;
  MutationTranslateRecommendationArgs: Schema.TranslateRecommendationInput;
  MutationApproveTranslationArgs: Schema.ApproveTranslationInput;
  MutationSupersedeRecommendationArgs: Schema.SupersedeRecommendationInput;
  MutationLinkRecommendationArgs: Schema.LinkRecommendationInput;
  MutationAddressRecommendationArgs: Schema.AddressRecommendationInput;
  MutationMoveRecommendationArgs: Schema.MoveRecommendationInput;
  MutationNoteEditingArgs: Schema.NoteEditingInput;
  MutationBeginImportArgs: Schema.BeginImportInput;
  MutationAdjustImportArgs: Schema.AdjustImportInput;
  MutationRunImportArgs: Schema.RunImportInput;
  MutationGiveUpImportArgs: Schema.GiveUpImportInput;
  MutationRespondArgs: Schema.RespondInput;
  MutationPromiseArgs: Schema.PromiseInput;
  MutationMovePromisedDateArgs: Schema.MovePromisedDateInput;
  MutationReportStatusArgs: Schema.ReportStatusInput;
  MutationConfirmReportArgs: Schema.ConfirmReportInput;
  MutationAssessStatusArgs: Schema.AssessStatusInput;
  MutationConfirmClosureArgs: Schema.ConfirmClosureInput;
  MutationEraseAccountArgs: Schema.EraseAccountInput;
  MutationCreateApiTokenArgs: Schema.CreateApiTokenInput;
  MutationRevokeApiTokenArgs: Schema.RevokeApiTokenInput;
  MutationCreateWallLinkArgs: Schema.CreateWallLinkInput;
  MutationRevokeWallLinkArgs: Schema.RevokeWallLinkInput;
  MutationInviteArgs: Schema.InviteInput;
  MutationResendInvitationArgs: Schema.InvitationInput;
  MutationRevokeInvitationArgs: Schema.InvitationInput;
  MutationAcceptInvitationArgs: Schema.AcceptInvitationInput;
  MutationImportInvitationsArgs: Schema.ImportInvitationsInput;
  MutationEndRoleArgs: Schema.EndRoleInput;
  MutationHandOverArgs: Schema.HandOverInput;
  MutationHandOverGroupArgs: Schema.HandOverGroupInput;
  MutationOpenAuditEditionArgs: Schema.OpenAuditEditionInput;
  MutationReviseAuditEditionArgs: Schema.ReviseAuditEditionInput;
}

/** What a mutation answered: what it did something to, or why not. */
export interface Payload {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read what the act answers
  recommendation?: any;
  /** Of many at once: those that were made public. */
  published?: { reference: string; stage: string }[];
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read what the act answers
  addressee?: any;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read what the act answers
  statusUpdate?: any;
  erased?: boolean;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read what the act answers
  apiToken?: any;
  secret?: string | null;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read what the act answers
  wallLink?: any;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read what the act answers
  invitation?: any;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read what the act answers
  edition?: any;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read what the act answers
  ended?: any;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read what the act answers
  successor?: any;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read what the act answers
  given?: any;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read what the act answers
  recommendationImport?: any;
  email?: string | null;
  sent?: number | null;
  userErrors: UserError[];
}

/** One person asking. */
export interface Voice {
  /** Asks, and answers the data; an answer with errors fails the test. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read what they asked for
  ask(query: string, variables?: Record<string, unknown>): Promise<any>;
  /** Asks, and answers whatever came back. */
  try(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Does one act, and answers what came of it. */
  act<V extends Verb>(verb: V, input: Argument<V>): Promise<Payload>;
  /** Does one act that must succeed. */
  do<V extends Verb>(verb: V, input: Argument<V>): Promise<Payload>;
  /** The same person, answered in a language. */
  in(language: Language): Voice;
  /** What every request of theirs carries: the session or token, and where it comes from. */
  headers(): Promise<Record<string, string>>;
  /** Asks for what is no GraphQL: a file, a page. */
  get(path: string): Promise<{ statusCode: number; body: string }>;
  /** Sends a file, and answers its id. */
  upload(name: string, content: Buffer, purpose?: 'evidence' | 'import'): Promise<string>;
}

/** How a server differs from others: `over` stands between the application and its database. */
export interface ServerOptions {
  over?: (db: Database) => Database;
  logging?: 'error' | 'trace';
}

/** The application, ready to be asked. Call it once, at the top of a file. */
export async function aServer({ over = (db) => db, logging = 'error' }: ServerOptions = {}): Promise<Server> {
  const statements: string[] = [];
  const faults: string[] = [];
  const database = await aDatabase({ max: 8, onStatement: (sql) => void statements.push(sql) });
  const dataDir = await mkdtemp(join(tmpdir(), 'forum-test-'));
  const clock = aClock();
  const config = readConfig({ DEMO: 'on', DATA_DIR: dataDir });
  const { db } = database;
  const app = await buildApp({
    config,
    db: over(db),
    target: database.target,
    clock,
    secret,
    readiness: { ready: () => true } as never,
    logger: { level: logging, stream: { write: (line: string) => void faults.push(line) } },
    pages: async () => undefined,
  });
  await app.ready();
  afterAll(async () => {
    await app.close();
    await rm(dataDir, { recursive: true, force: true });
  });
  const authentication = createAuthentication({
    config,
    db,
    secret,
    tries: {} as never,
    log: app.log,
    clock,
  });
  const voices = new Map<Persona, Voice>();
  return {
    app,
    config,
    database,
    clock,
    statements,
    faults,
    as(persona) {
      const voice = voices.get(persona) ?? voiceOf({ app, faults }, signIn(authentication, persona));
      voices.set(persona, voice);
      return voice;
    },
    anonymous: voiceOf({ app, faults }, Promise.resolve(undefined)),
    withToken: (token) => voiceOf({ app, faults }, Promise.resolve(undefined), undefined, token),
  };
}

const secret = 'a secret for tests, long enough to sign with';
const origin = 'http://localhost:3000';

/** Starts a session as the demo's sign-in does, and answers the cookie a browser would send back. */
async function signIn({ api }: ReturnType<typeof createAuthentication>, persona: Persona): Promise<string> {
  const { headers, response } = await api.startSession({
    body: { personId: accountOf(persona) },
    headers: new Headers(),
    returnHeaders: true,
  });
  if (!response.started) throw new Error(`Nobody is called ${persona}`);
  return headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

type Asked = Pick<Server, 'app' | 'faults'>;

function voiceOf(
  { app, faults }: Asked,
  session: Promise<string | undefined>,
  language?: Language,
  token?: string,
): Voice {
  const headers = async (): Promise<Record<string, string>> => {
    const cookie = await session;
    return {
      ...(cookie ? { cookie, origin } : {}),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(language ? { 'x-language': language.toLowerCase() } : {}),
    };
  };
  const voice: Voice = {
    async try(query, variables) {
      const response = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', ...(await headers()) },
        payload: JSON.stringify({ query, variables }),
      });
      return { status: response.statusCode, ...(response.json() as Omit<Answer, 'status'>) };
    },
    async ask(query, variables) {
      const { data, errors } = await voice.try(query, variables);
      if (errors)
        throw new Error([JSON.stringify(errors, null, 1), faults.at(-1), query].filter(Boolean).join('\n'));
      return data;
    },
    async act(verb, input) {
      const inputType = inputTypes[verb];
      const query = `mutation ($input: ${inputType}!) { ${verb}(input: $input) { ${selectionOf(verb)} } }`;
      return (await voice.ask(query, { input }))[verb];
    },
    async do(verb, input) {
      const payload = await voice.act(verb, input);
      if (payload.userErrors.length > 0) {
        throw new Error(`${verb} ${JSON.stringify(input)}: ${JSON.stringify(payload.userErrors)}`);
      }
      return payload;
    },
    headers,
    in: (wanted) => voiceOf({ app, faults }, session, wanted),
    get: async (path) => app.inject({ url: path, headers: await headers() }),
    async upload(name, content, purpose = 'evidence') {
      const boundary = 'a-boundary-of-the-tests';
      const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
      const response = await app.inject({
        method: 'POST',
        url: `/uploads?purpose=${purpose}`,
        headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, ...(await headers()) },
        payload: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]),
      });
      if (response.statusCode !== 201) throw new Error(response.body);
      return response.json<{ id: string }>().id;
    },
  };
  return voice;
}

const inputTypes: Record<Verb, string> = {
  draftRecommendation: 'DraftRecommendationInput',
  submitRecommendation: 'StageInput',
  resubmitRecommendation: 'StageInput',
  reviseRecommendation: 'ReviseRecommendationInput',
  adoptRecommendation: 'AdoptRecommendationInput',
  undoAdoption: 'UndoAdoptionInput',
  recordComposition: 'RecordCompositionInput',
  requestChanges: 'RequestChangesInput',
  publishRecommendation: 'PublishRecommendationInput',
  publishRecommendations: 'PublishRecommendationsInput',
  remarkOnRecommendation: 'RemarkInput',
  answerRemark: 'AnswerRemarkInput',
  withdrawRecommendation: 'WithdrawRecommendationInput',
  mergeRecommendation: 'MergeRecommendationInput',
  splitRecommendation: 'SplitRecommendationInput',
  translateRecommendation: 'TranslateRecommendationInput',
  approveTranslation: 'ApproveTranslationInput',
  supersedeRecommendation: 'SupersedeRecommendationInput',
  linkRecommendation: 'LinkRecommendationInput',
  addressRecommendation: 'AddressRecommendationInput',
  moveRecommendation: 'MoveRecommendationInput',
  noteEditing: 'NoteEditingInput',
  beginImport: 'BeginImportInput',
  adjustImport: 'AdjustImportInput',
  runImport: 'RunImportInput',
  giveUpImport: 'GiveUpImportInput',
  respond: 'RespondInput',
  promise: 'PromiseInput',
  movePromisedDate: 'MovePromisedDateInput',
  reportStatus: 'ReportStatusInput',
  confirmReport: 'ConfirmReportInput',
  assessStatus: 'AssessStatusInput',
  confirmClosure: 'ConfirmClosureInput',
  eraseAccount: 'EraseAccountInput',
  createApiToken: 'CreateApiTokenInput',
  revokeApiToken: 'RevokeApiTokenInput',
  createWallLink: 'CreateWallLinkInput',
  revokeWallLink: 'RevokeWallLinkInput',
  invite: 'InviteInput',
  resendInvitation: 'InvitationInput',
  revokeInvitation: 'InvitationInput',
  acceptInvitation: 'AcceptInvitationInput',
  importInvitations: 'ImportInvitationsInput',
  endRole: 'EndRoleInput',
  handOver: 'HandOverInput',
  handOverGroup: 'HandOverGroupInput',
  openAuditEdition: 'OpenAuditEditionInput',
  reviseAuditEdition: 'ReviseAuditEditionInput',
};

const userErrors = 'userErrors { code path message }';
const recommendation = `recommendation {
  id reference kind stage version isPriority title { value } body { value } rationale { value }
  addressees { id role sentOn respondBy institution { slug } }
} ${userErrors}`;
const addressee = `addressee {
  id sentOn respondBy isOverdue waitingDays response { position respondedOn explanation referredTo { slug } }
  commitments { id text promisedOn dueOn firstDueOn timesMoved slippageMonths isOverdue moves { movedOn fromDueOn toDueOn reason } }
} ${userErrors}`;
const statusUpdate = `statusUpdate {
  id status basis isPending recordedAt explanation plannedFor occurredOn { date precision } by { slug }
  evidence { kind title url sha256 byteSize review }
} addressee { id headline { status basis asOf needsReverification disagreement } reported { id } assessed { id } } ${userErrors}`;

const grant =
  'role since until wholeInstallation institution { slug } workingGroup { number } series { slug }';
const invitation = `invitation { id email name state expiresAt timesSent invitedAs offered { ${grant} } } ${userErrors}`;
const holder = `{ id name email holds { ${grant} } }`;

/** What acts about people and their roles answer. */
const aboutPeople: Partial<Record<Verb, string>> = {
  invite: invitation,
  resendInvitation: invitation,
  revokeInvitation: invitation,
  acceptInvitation: `email given { ${grant} } ${userErrors}`,
  importInvitations: `sent ${userErrors}`,
  ...Object.fromEntries(
    ['endRole', 'handOver', 'handOverGroup'].map((verb) => [
      verb,
      `ended ${holder} successor ${holder} ${userErrors}`,
    ]),
  ),
};

const ofImport = `recommendationImport {
  id fileName byteSize isViewers state isUnderWay hasFile format isMatched isAllOrNothing rowsDone rowsTotal failure sheets
  recognised { encoding separator sheet headerRow } chosen { encoding separator sheet headerRow }
  columns { letter header isHidden samples field } counts { fate count }
} ${userErrors}`;

const selectionOf = (verb: Verb): string => {
  if (/Import$/.test(verb)) return ofImport;
  const token =
    'apiToken { id name scope state endsOn lastUsedOn revokedAt } userErrors { code path message }';
  if (verb === 'createApiToken') return `secret ${token}`;
  if (verb === 'revokeApiToken') return token;
  if (/WallLink$/.test(verb))
    return `${verb === 'createWallLink' ? 'secret ' : ''}wallLink { id name state endsOn revokedAt } ${userErrors}`;
  if (verb === 'eraseAccount') return 'erased userErrors { code path message }';
  if (verb === 'publishRecommendations') return `published { reference stage } ${userErrors}`;
  if (/AuditEdition$/.test(verb)) return `edition { id slug version contact title { value } } ${userErrors}`;
  const people = aboutPeople[verb];
  if (people) return people;
  if (verb === 'recordComposition')
    return `workingGroup { number recordedComposition { sector count } } ${userErrors}`;
  if (
    /Recommendation$|^(requestChanges|answerRemark|noteEditing|undoAdoption|approveTranslation)$/.test(verb)
  )
    return recommendation;
  return ['respond', 'promise', 'movePromisedDate'].includes(verb) ? addressee : statusUpdate;
};

/** The refusals of a payload in short: `EVIDENCE_REQUIRED evidence`, `NOT_FOUND addressees.0.institution`. */
export const refusals = ({ userErrors }: Pick<Payload, 'userErrors'>): string[] =>
  userErrors.map(({ code, path }) => [code, path.join('.')].filter(Boolean).join(' '));
