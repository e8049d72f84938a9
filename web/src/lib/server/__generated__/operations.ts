/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './schema';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type WordsFragment = { value: string, language: Types.Language, isMachineMade: boolean };

export type FullWordsFragment = { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean };

export type WhenFragment = { date: string, precision: Types.DatePrecision };

export type SourceLineFragment = { document: string, quote: string | null, url: string | null };

export type OutputLineFragment = { kind: Types.OutputKind, url: string | null, title: { value: string, language: Types.Language, isMachineMade: boolean }, note: { value: string, language: Types.Language, isMachineMade: boolean } | null, sources: Array<{ document: string, quote: string | null, url: string | null }> };

export type OrganiserLineFragment = { role: Types.OrganiserRole, institution: { slug: string, isExample: boolean, name: { value: string, language: Types.Language, isMachineMade: boolean } } };

export type TallyFragment = { denominator: number, counts: Array<{ status: Types.ImplementationStatus, count: number }> };

export type FullTallyFragment = { denominator: number, excluded: number, unknown: number, assessed: number, overdue: number, waiting: number, excludedBy: { withdrawn: number, merged: number, superseded: number, notApplicable: number }, counts: Array<{ status: Types.ImplementationStatus, count: number }> };

export type GroupRingFragment = { number: number, topic: { value: string, language: Types.Language, isMachineMade: boolean }, summary: { denominator: number, counts: Array<{ status: Types.ImplementationStatus, count: number }> } };

export type RecommendationLineFragment = { reference: string, kind: Types.RecommendationKind, stage: Types.EditorialStage, isPriority: boolean, isExample: boolean, title: { value: string, language: Types.Language, isMachineMade: boolean }, headline: { status: Types.ImplementationStatus, basis: Types.StatusBasis | null, asOf: string | null, disagreement: boolean, needsReverification: boolean } };

export type EvidenceLineFragment = { id: string, kind: Types.EvidenceKind, title: string, url: string | null, issuer: string | null, proves: string | null, review: Types.EvidenceReview, sha256: string | null, byteSize: number | null, mediaType: string | null, issuedOn: { date: string, precision: Types.DatePrecision } | null };

export type StatusLineFragment = { status: Types.ImplementationStatus, basis: Types.StatusBasis, explanation: string | null, plannedFor: string | null, isPending: boolean, occurredOn: { date: string, precision: Types.DatePrecision }, evidence: Array<{ id: string, kind: Types.EvidenceKind, title: string, url: string | null, issuer: string | null, proves: string | null, review: Types.EvidenceReview, sha256: string | null, byteSize: number | null, mediaType: string | null, issuedOn: { date: string, precision: Types.DatePrecision } | null }> };

export type ChangeLineFragment = { id: string, kind: Types.ChangeKind, position: Types.ResponsePosition | null, note: string | null, dueOn: string | null, previousDueOn: string | null, linkType: Types.RecommendationLinkType | null, occurredOn: { date: string, precision: Types.DatePrecision }, addressee: { institutionNameThen: string, institution: { slug: string, isExample: boolean } } | null, statusUpdate: { status: Types.ImplementationStatus, basis: Types.StatusBasis, isPending: boolean, evidence: Array<{ id: string }> } | null, linkedRecommendation: { reference: string, title: { value: string, language: Types.Language, isMachineMade: boolean } } | null };

export type ActionLineFragment = { slug: string, kind: Types.ActionKind, title: { value: string, language: Types.Language, isMachineMade: boolean }, startsOn: { date: string, precision: Types.DatePrecision } | null, endsOn: { date: string, precision: Types.DatePrecision } | null, city: { name: { value: string, language: Types.Language, isMachineMade: boolean } } | null };

export type TieFragment = { type: Types.RecommendationLinkType, direction: Types.LinkDirection, recommendation: { reference: string, publishedAt: string | null, title: { value: string, language: Types.Language, isMachineMade: boolean } } };

export type ForumReportQueryVariables = Exact<{
  slug: string;
}>;


export type ForumReportQuery = { forum: { slug: string, kind: Types.ForumKind, place: string | null, title: { value: string, language: Types.Language, isMachineMade: boolean }, city: { name: { value: string, language: Types.Language, isMachineMade: boolean } } | null, about: { value: string, language: Types.Language, isMachineMade: boolean } | null, startsOn: { date: string, precision: Types.DatePrecision } | null, endsOn: { date: string, precision: Types.DatePrecision } | null, participants: { value: number, qualifier: Types.CountQualifier } | null, organisers: Array<{ role: Types.OrganiserRole, institution: { slug: string, isExample: boolean, name: { value: string, language: Types.Language, isMachineMade: boolean } } }>, themes: Array<{ slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } }>, workingGroups: Array<{ number: number, topic: { value: string, language: Types.Language, isMachineMade: boolean }, themes: Array<{ slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } }>, composition: Array<{ sector: Types.InstitutionSector, count: number | null }> | null, sources: Array<{ document: string, quote: string | null, url: string | null }> }>, outputs: Array<{ kind: Types.OutputKind, url: string | null, title: { value: string, language: Types.Language, isMachineMade: boolean }, note: { value: string, language: Types.Language, isMachineMade: boolean } | null, sources: Array<{ document: string, quote: string | null, url: string | null }> }>, sources: Array<{ document: string, quote: string | null, url: string | null }> } | null };

export type InReportFragment = { reference: string, kind: Types.RecommendationKind, stage: Types.EditorialStage, isPriority: boolean, isExample: boolean, consensus: number | null, dissent: number | null, minorityOpinion: string | null, withdrawalReason: string | null, title: { value: string, language: Types.Language, isMachineMade: boolean }, problem: { value: string, language: Types.Language, isMachineMade: boolean } | null, rationale: { value: string, language: Types.Language, isMachineMade: boolean } | null, body: { value: string, language: Types.Language, isMachineMade: boolean }, parts: Array<{ label: string, text: string }>, byWhen: { date: string, precision: Types.DatePrecision } | null, lawChange: { act: string | null, article: string | null, proposedWording: string | null, eli: string | null, url: string | null } | null, jointProject: { partners: string | null, budget: string | null, funding: string | null, continuation: string | null } | null, workingGroup: { number: number } | null, adoptedOn: { date: string, precision: Types.DatePrecision } | null, headline: { status: Types.ImplementationStatus, basis: Types.StatusBasis | null, asOf: string | null }, addresseeClasses: Array<{ key: string, name: { value: string, language: Types.Language, isMachineMade: boolean } }>, addressees: Array<{ role: Types.AddresseeRole, institutionNameThen: string, wasAtTable: boolean | null, institution: { slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } }, response: { position: Types.ResponsePosition } | null, headline: { status: Types.ImplementationStatus, basis: Types.StatusBasis | null } }>, sources: Array<{ document: string, quote: string | null, url: string | null }> };

export type ForumReportRecommendationsQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type ForumReportRecommendationsQuery = { forum: { recommendations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { reference: string, kind: Types.RecommendationKind, stage: Types.EditorialStage, isPriority: boolean, isExample: boolean, consensus: number | null, dissent: number | null, minorityOpinion: string | null, withdrawalReason: string | null, title: { value: string, language: Types.Language, isMachineMade: boolean }, problem: { value: string, language: Types.Language, isMachineMade: boolean } | null, rationale: { value: string, language: Types.Language, isMachineMade: boolean } | null, body: { value: string, language: Types.Language, isMachineMade: boolean }, parts: Array<{ label: string, text: string }>, byWhen: { date: string, precision: Types.DatePrecision } | null, lawChange: { act: string | null, article: string | null, proposedWording: string | null, eli: string | null, url: string | null } | null, jointProject: { partners: string | null, budget: string | null, funding: string | null, continuation: string | null } | null, workingGroup: { number: number } | null, adoptedOn: { date: string, precision: Types.DatePrecision } | null, headline: { status: Types.ImplementationStatus, basis: Types.StatusBasis | null, asOf: string | null }, addresseeClasses: Array<{ key: string, name: { value: string, language: Types.Language, isMachineMade: boolean } }>, addressees: Array<{ role: Types.AddresseeRole, institutionNameThen: string, wasAtTable: boolean | null, institution: { slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } }, response: { position: Types.ResponsePosition } | null, headline: { status: Types.ImplementationStatus, basis: Types.StatusBasis | null } }>, sources: Array<{ document: string, quote: string | null, url: string | null }> } }> } } | null };

export type LookForSimilarQueryVariables = Exact<{
  text: string;
  workingGroup?: string | null | undefined;
  except?: string | null | undefined;
}>;


export type LookForSimilarQuery = { similarRecommendations: Array<{ sharedWords: Array<string>, recommendation: { reference: string, kind: Types.RecommendationKind, stage: Types.EditorialStage, isPriority: boolean, isExample: boolean, forum: { title: { value: string, language: Types.Language, isMachineMade: boolean } } | null, title: { value: string, language: Types.Language, isMachineMade: boolean }, headline: { status: Types.ImplementationStatus, basis: Types.StatusBasis | null, asOf: string | null, disagreement: boolean, needsReverification: boolean } } }> };

export type TranslatedTextFragment = { language: Types.TextLanguage, tag: string, title: string, problem: string | null, rationale: string | null, body: string, version: number, translatesVersion: number | null, isStale: boolean, isMachineMade: boolean, parts: Array<{ label: string, text: string }>, originalThen: { version: number, title: string, problem: string | null, rationale: string | null, body: string, parts: Array<{ label: string, text: string }> } | null };

export type ActionQueryVariables = Exact<{
  slug: string;
}>;


export type ActionQuery = { action: { slug: string, kind: Types.ActionKind, place: string | null, title: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, summary: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null, startsOn: { date: string, precision: Types.DatePrecision } | null, endsOn: { date: string, precision: Types.DatePrecision } | null, city: { name: { value: string, language: Types.Language, isMachineMade: boolean } } | null, participants: { value: number, qualifier: Types.CountQualifier } | null, organisers: Array<{ role: Types.OrganiserRole, institution: { slug: string, isExample: boolean, name: { value: string, language: Types.Language, isMachineMade: boolean } } }>, gathering: { slug: string, title: { value: string, language: Types.Language, isMachineMade: boolean } } | null, answersForums: Array<{ slug: string, title: { value: string, language: Types.Language, isMachineMade: boolean } }>, recommendations: Array<{ reference: string, kind: Types.RecommendationKind, stage: Types.EditorialStage, isPriority: boolean, isExample: boolean, title: { value: string, language: Types.Language, isMachineMade: boolean }, headline: { status: Types.ImplementationStatus, basis: Types.StatusBasis | null, asOf: string | null, disagreement: boolean, needsReverification: boolean } }>, outputs: Array<{ kind: Types.OutputKind, url: string | null, title: { value: string, language: Types.Language, isMachineMade: boolean }, note: { value: string, language: Types.Language, isMachineMade: boolean } | null, sources: Array<{ document: string, quote: string | null, url: string | null }> }>, sources: Array<{ document: string, quote: string | null, url: string | null }> } | null };

export type ActionsQueryVariables = Exact<{
  after?: string | null | undefined;
  kind?: Types.ActionKind | null | undefined;
}>;


export type ActionsQuery = { actions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { slug: string, kind: Types.ActionKind, title: { value: string, language: Types.Language, isMachineMade: boolean }, startsOn: { date: string, precision: Types.DatePrecision } | null, endsOn: { date: string, precision: Types.DatePrecision } | null, city: { name: { value: string, language: Types.Language, isMachineMade: boolean } } | null } }> } };

export type WhoCanQueryVariables = Exact<{
  kind?: Types.RecommendationKind | null | undefined;
  theme?: string | null | undefined;
}>;


export type WhoCanQuery = { competences: Array<{ kinds: Array<Types.RecommendationKind>, act: string, eli: string, article: string, checkedOn: string, source: string, body: { value: string, language: Types.Language, isMachineMade: boolean }, can: { value: string, language: Types.Language, isMachineMade: boolean }, themes: Array<{ slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } }> }> };

export type DemoCastQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoCastQuery = { demoCast: Array<{ key: string, name: string, roles: Array<{ role: Types.Role, wholeInstallation: boolean, series: { title: { value: string, language: Types.Language, isMachineMade: boolean } } | null, forum: { slug: string, title: { value: string, language: Types.Language, isMachineMade: boolean } } | null, workingGroup: { number: number, topic: { value: string, language: Types.Language, isMachineMade: boolean }, forum: { title: { value: string, language: Types.Language, isMachineMade: boolean } } } | null, institution: { name: { value: string, language: Types.Language, isMachineMade: boolean } } | null, theme: { name: { value: string, language: Types.Language, isMachineMade: boolean } } | null }> }> | null };

export type ForumQueryVariables = Exact<{
  slug: string;
}>;


export type ForumQuery = { forum: { slug: string, code: string, kind: Types.ForumKind, ordinal: number | null, place: string | null, title: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, series: { slug: string, title: { value: string, language: Types.Language, isMachineMade: boolean }, forums: Array<{ slug: string, title: { value: string, language: Types.Language, isMachineMade: boolean } }> } | null, city: { slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } } | null, about: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null, startsOn: { date: string, precision: Types.DatePrecision } | null, endsOn: { date: string, precision: Types.DatePrecision } | null, participants: { value: number, qualifier: Types.CountQualifier } | null, organisers: Array<{ role: Types.OrganiserRole, institution: { slug: string, isExample: boolean, name: { value: string, language: Types.Language, isMachineMade: boolean } } }>, themes: Array<{ slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } }>, workingGroups: Array<{ number: number, topic: { value: string, language: Types.Language, isMachineMade: boolean }, summary: { denominator: number, counts: Array<{ status: Types.ImplementationStatus, count: number }> } }>, outputs: Array<{ kind: Types.OutputKind, url: string | null, title: { value: string, language: Types.Language, isMachineMade: boolean }, note: { value: string, language: Types.Language, isMachineMade: boolean } | null, sources: Array<{ document: string, quote: string | null, url: string | null }> }>, sources: Array<{ document: string, quote: string | null, url: string | null }>, summary: { denominator: number, excluded: number, unknown: number, assessed: number, overdue: number, waiting: number, excludedBy: { withdrawn: number, merged: number, superseded: number, notApplicable: number }, counts: Array<{ status: Types.ImplementationStatus, count: number }> }, recommendations: { totalCount: number, edges: Array<{ node: { reference: string, kind: Types.RecommendationKind, stage: Types.EditorialStage, isPriority: boolean, isExample: boolean, title: { value: string, language: Types.Language, isMachineMade: boolean }, headline: { status: Types.ImplementationStatus, basis: Types.StatusBasis | null, asOf: string | null, disagreement: boolean, needsReverification: boolean } } }> }, actions: Array<{ slug: string, kind: Types.ActionKind, title: { value: string, language: Types.Language, isMachineMade: boolean }, startsOn: { date: string, precision: Types.DatePrecision } | null, endsOn: { date: string, precision: Types.DatePrecision } | null, city: { name: { value: string, language: Types.Language, isMachineMade: boolean } } | null }> } | null };

export type WorkingGroupQueryVariables = Exact<{
  forum: string;
  number: number;
  after?: string | null | undefined;
}>;


export type WorkingGroupQuery = { workingGroup: { id: string, number: number, viewerCanDraft: boolean, topic: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, themes: Array<{ slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } }>, composition: Array<{ sector: Types.InstitutionSector, count: number | null }> | null, sources: Array<{ document: string, quote: string | null, url: string | null }>, forum: { slug: string, title: { value: string, language: Types.Language, isMachineMade: boolean }, workingGroups: Array<{ number: number, topic: { value: string, language: Types.Language, isMachineMade: boolean } }> }, summary: { denominator: number, excluded: number, unknown: number, assessed: number, overdue: number, waiting: number, excludedBy: { withdrawn: number, merged: number, superseded: number, notApplicable: number }, counts: Array<{ status: Types.ImplementationStatus, count: number }> }, recommendations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { reference: string, kind: Types.RecommendationKind, stage: Types.EditorialStage, isPriority: boolean, isExample: boolean, title: { value: string, language: Types.Language, isMachineMade: boolean }, headline: { status: Types.ImplementationStatus, basis: Types.StatusBasis | null, asOf: string | null, disagreement: boolean, needsReverification: boolean } } }> } } | null };

export type ForumCardFragment = { slug: string, kind: Types.ForumKind, ordinal: number | null, title: { value: string, language: Types.Language, isMachineMade: boolean }, city: { name: { value: string, language: Types.Language, isMachineMade: boolean } } | null, startsOn: { date: string, precision: Types.DatePrecision } | null, endsOn: { date: string, precision: Types.DatePrecision } | null, workingGroups: Array<{ number: number, topic: { value: string, language: Types.Language, isMachineMade: boolean }, summary: { denominator: number, counts: Array<{ status: Types.ImplementationStatus, count: number }> } }>, summary: { denominator: number, counts: Array<{ status: Types.ImplementationStatus, count: number }> } };

export type ForumsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ForumsQuery = { forums: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { slug: string, kind: Types.ForumKind, ordinal: number | null, title: { value: string, language: Types.Language, isMachineMade: boolean }, city: { name: { value: string, language: Types.Language, isMachineMade: boolean } } | null, startsOn: { date: string, precision: Types.DatePrecision } | null, endsOn: { date: string, precision: Types.DatePrecision } | null, workingGroups: Array<{ number: number, topic: { value: string, language: Types.Language, isMachineMade: boolean }, summary: { denominator: number, counts: Array<{ status: Types.ImplementationStatus, count: number }> } }>, summary: { denominator: number, counts: Array<{ status: Types.ImplementationStatus, count: number }> } } }> } };

export type HomeQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type HomeQuery = { implementationSummary: { denominator: number, excluded: number, unknown: number, assessed: number, overdue: number, waiting: number, excludedBy: { withdrawn: number, merged: number, superseded: number, notApplicable: number }, counts: Array<{ status: Types.ImplementationStatus, count: number }> }, changes: { edges: Array<{ node: { id: string, kind: Types.ChangeKind, position: Types.ResponsePosition | null, note: string | null, dueOn: string | null, previousDueOn: string | null, linkType: Types.RecommendationLinkType | null, recommendation: { reference: string, isExample: boolean, title: { value: string, language: Types.Language, isMachineMade: boolean } }, occurredOn: { date: string, precision: Types.DatePrecision }, addressee: { institutionNameThen: string, institution: { slug: string, isExample: boolean } } | null, statusUpdate: { status: Types.ImplementationStatus, basis: Types.StatusBasis, isPending: boolean, evidence: Array<{ id: string }> } | null, linkedRecommendation: { reference: string, title: { value: string, language: Types.Language, isMachineMade: boolean } } | null } }> }, waiting: { edges: Array<{ node: { reference: string, isExample: boolean, title: { value: string, language: Types.Language, isMachineMade: boolean }, addressees: Array<{ waitingDays: number | null, institution: { slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } } }> } }> }, forums: { edges: Array<{ node: { slug: string, kind: Types.ForumKind, ordinal: number | null, title: { value: string, language: Types.Language, isMachineMade: boolean }, city: { name: { value: string, language: Types.Language, isMachineMade: boolean } } | null, startsOn: { date: string, precision: Types.DatePrecision } | null, endsOn: { date: string, precision: Types.DatePrecision } | null, workingGroups: Array<{ number: number, topic: { value: string, language: Types.Language, isMachineMade: boolean }, summary: { denominator: number, counts: Array<{ status: Types.ImplementationStatus, count: number }> } }>, summary: { denominator: number, counts: Array<{ status: Types.ImplementationStatus, count: number }> } } }> } };

export type InstitutionQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type InstitutionQuery = { institution: { slug: string, isExample: boolean, sector: Types.InstitutionSector, website: string | null, discrepancies: Array<string>, name: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, names: Array<{ note: string | null, name: { value: string, language: Types.Language, isMachineMade: boolean }, since: { date: string, precision: Types.DatePrecision } | null, until: { date: string, precision: Types.DatePrecision } | null }>, city: { name: { value: string, language: Types.Language, isMachineMade: boolean } } | null, voivodeship: { name: { value: string, language: Types.Language, isMachineMade: boolean } } | null, description: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null, foundedOn: { date: string, precision: Types.DatePrecision } | null, members: { value: number, qualifier: Types.CountQualifier } | null, sources: Array<{ document: string, quote: string | null, url: string | null }>, summary: { denominator: number, excluded: number, unknown: number, assessed: number, overdue: number, waiting: number, excludedBy: { withdrawn: number, merged: number, superseded: number, notApplicable: number }, counts: Array<{ status: Types.ImplementationStatus, count: number }> }, addressed: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, role: Types.AddresseeRole, isOverdue: boolean, waitingDays: number | null, response: { position: Types.ResponsePosition } | null, headline: { status: Types.ImplementationStatus, basis: Types.StatusBasis | null }, recommendation: { reference: string, isExample: boolean, title: { value: string, language: Types.Language, isMachineMade: boolean } } } }> }, actions: Array<{ slug: string, kind: Types.ActionKind, title: { value: string, language: Types.Language, isMachineMade: boolean }, startsOn: { date: string, precision: Types.DatePrecision } | null, endsOn: { date: string, precision: Types.DatePrecision } | null, city: { name: { value: string, language: Types.Language, isMachineMade: boolean } } | null }> } | null };

export type InstitutionsQueryVariables = Exact<{
  after?: string | null | undefined;
  search?: string | null | undefined;
  sector?: Types.InstitutionSector | null | undefined;
}>;


export type InstitutionsQuery = { institutions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { slug: string, isExample: boolean, sector: Types.InstitutionSector, name: { value: string, language: Types.Language, isMachineMade: boolean }, city: { name: { value: string, language: Types.Language, isMachineMade: boolean } } | null } }> } };

export type OpenedInvitationQueryVariables = Exact<{
  token: string;
}>;


export type OpenedInvitationQuery = { openedInvitation: { state: Types.InvitationState, email: string | null, name: string | null, hasAccount: boolean | null, invitedAs: Types.Role | null, expiresAt: string | null, offered: { role: Types.Role, wholeInstallation: boolean, since: string, until: string | null, series: { title: { value: string, language: Types.Language, isMachineMade: boolean } } | null, forum: { title: { value: string, language: Types.Language, isMachineMade: boolean } } | null, workingGroup: { number: number, topic: { value: string, language: Types.Language, isMachineMade: boolean }, forum: { title: { value: string, language: Types.Language, isMachineMade: boolean } } } | null, institution: { slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } } | null, theme: { name: { value: string, language: Types.Language, isMachineMade: boolean } } | null, auditEdition: { title: { value: string, language: Types.Language, isMachineMade: boolean } } | null } | null } | null };

export type AcceptInvitationMutationVariables = Exact<{
  input: Types.AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation: { email: string | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type RoleAtFragment = { role: Types.Role, wholeInstallation: boolean, since: string, until: string | null, series: { title: { value: string, language: Types.Language, isMachineMade: boolean } } | null, forum: { title: { value: string, language: Types.Language, isMachineMade: boolean } } | null, workingGroup: { number: number, topic: { value: string, language: Types.Language, isMachineMade: boolean }, forum: { title: { value: string, language: Types.Language, isMachineMade: boolean } } } | null, institution: { slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } } | null, theme: { name: { value: string, language: Types.Language, isMachineMade: boolean } } | null, auditEdition: { title: { value: string, language: Types.Language, isMachineMade: boolean } } | null };

export type PrivacyQueryVariables = Exact<{ [key: string]: never; }>;


export type PrivacyQuery = { dataController: string | null, dataRegister: Array<{ key: string, onErasure: Types.OnErasure, what: { value: string, language: Types.Language, isMachineMade: boolean }, why: { value: string, language: Types.Language, isMachineMade: boolean }, howLong: { value: string, language: Types.Language, isMachineMade: boolean } }> };

export type AddresseeRowFragment = { id: string, role: Types.AddresseeRole, wasAtTable: boolean | null, institutionNameThen: string, sentOn: string | null, respondBy: string | null, isOverdue: boolean, waitingDays: number | null, institution: { slug: string, isExample: boolean, name: { value: string, language: Types.Language, isMachineMade: boolean } }, response: { position: Types.ResponsePosition, respondedOn: string | null, explanation: string | null, referredTo: { slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } } | null } | null, reported: { status: Types.ImplementationStatus, basis: Types.StatusBasis, explanation: string | null, plannedFor: string | null, isPending: boolean, occurredOn: { date: string, precision: Types.DatePrecision }, evidence: Array<{ id: string, kind: Types.EvidenceKind, title: string, url: string | null, issuer: string | null, proves: string | null, review: Types.EvidenceReview, sha256: string | null, byteSize: number | null, mediaType: string | null, issuedOn: { date: string, precision: Types.DatePrecision } | null }> } | null, assessed: { status: Types.ImplementationStatus, basis: Types.StatusBasis, explanation: string | null, plannedFor: string | null, isPending: boolean, occurredOn: { date: string, precision: Types.DatePrecision }, evidence: Array<{ id: string, kind: Types.EvidenceKind, title: string, url: string | null, issuer: string | null, proves: string | null, review: Types.EvidenceReview, sha256: string | null, byteSize: number | null, mediaType: string | null, issuedOn: { date: string, precision: Types.DatePrecision } | null }> } | null, headline: { status: Types.ImplementationStatus, basis: Types.StatusBasis | null, asOf: string | null, freshness: Types.Freshness | null }, commitments: Array<{ id: string, text: string, promisedOn: string, dueOn: string | null, firstDueOn: string | null, timesMoved: number, slippageMonths: number, isOverdue: boolean }> };

export type RecommendationQueryVariables = Exact<{
  reference: string;
  asOf?: string | null | undefined;
}>;


export type RecommendationQuery = { recommendation: { reference: string, kind: Types.RecommendationKind, stage: Types.EditorialStage, isPriority: boolean, isExample: boolean, languages: Array<Types.Language>, consensus: number | null, dissent: number | null, minorityOpinion: string | null, publishedAt: string | null, withdrawalReason: string | null, timesRaised: number, lastChangedAt: string, title: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, body: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, rationale: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null, problem: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null, parts: Array<{ label: string, text: string }>, byWhen: { date: string, precision: Types.DatePrecision } | null, lawChange: { act: string | null, article: string | null, proposedWording: string | null, eli: string | null, url: string | null } | null, jointProject: { partners: string | null, budget: string | null, funding: string | null, continuation: string | null } | null, original: { parts: Array<{ label: string, text: string }> } | null, easyToRead: { tag: string, title: string, problem: string | null, rationale: string | null, body: string, isStale: boolean, isMachineMade: boolean, parts: Array<{ label: string, text: string }> } | null, forum: { slug: string, title: { value: string, language: Types.Language, isMachineMade: boolean } } | null, workingGroup: { number: number, topic: { value: string, language: Types.Language, isMachineMade: boolean }, composition: Array<{ sector: Types.InstitutionSector, count: number | null }> | null } | null, themes: Array<{ slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } }>, adoptedOn: { date: string, precision: Types.DatePrecision } | null, addresseeClasses: Array<{ key: string, name: { value: string, language: Types.Language, isMachineMade: boolean } }>, links: Array<{ type: Types.RecommendationLinkType, direction: Types.LinkDirection, recommendation: { reference: string, publishedAt: string | null, title: { value: string, language: Types.Language, isMachineMade: boolean } } }>, adoptedText: { version: number, language: Types.Language, title: string, problem: string | null, rationale: string | null, body: string } | null, revisions: Array<{ changeNote: string | null, isMachineMade: boolean, recordedAt: string, version: number, language: Types.Language, title: string, problem: string | null, rationale: string | null, body: string }>, sources: Array<{ document: string, quote: string | null, url: string | null }>, headline: { status: Types.ImplementationStatus, basis: Types.StatusBasis | null, asOf: string | null, needsReverification: boolean, disagreement: boolean, freshness: Types.Freshness | null, distribution: Array<{ status: Types.ImplementationStatus, count: number }> }, addressees: Array<{ id: string, role: Types.AddresseeRole, wasAtTable: boolean | null, institutionNameThen: string, sentOn: string | null, respondBy: string | null, isOverdue: boolean, waitingDays: number | null, institution: { slug: string, isExample: boolean, name: { value: string, language: Types.Language, isMachineMade: boolean } }, response: { position: Types.ResponsePosition, respondedOn: string | null, explanation: string | null, referredTo: { slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } } | null } | null, reported: { status: Types.ImplementationStatus, basis: Types.StatusBasis, explanation: string | null, plannedFor: string | null, isPending: boolean, occurredOn: { date: string, precision: Types.DatePrecision }, evidence: Array<{ id: string, kind: Types.EvidenceKind, title: string, url: string | null, issuer: string | null, proves: string | null, review: Types.EvidenceReview, sha256: string | null, byteSize: number | null, mediaType: string | null, issuedOn: { date: string, precision: Types.DatePrecision } | null }> } | null, assessed: { status: Types.ImplementationStatus, basis: Types.StatusBasis, explanation: string | null, plannedFor: string | null, isPending: boolean, occurredOn: { date: string, precision: Types.DatePrecision }, evidence: Array<{ id: string, kind: Types.EvidenceKind, title: string, url: string | null, issuer: string | null, proves: string | null, review: Types.EvidenceReview, sha256: string | null, byteSize: number | null, mediaType: string | null, issuedOn: { date: string, precision: Types.DatePrecision } | null }> } | null, headline: { status: Types.ImplementationStatus, basis: Types.StatusBasis | null, asOf: string | null, freshness: Types.Freshness | null }, commitments: Array<{ id: string, text: string, promisedOn: string, dueOn: string | null, firstDueOn: string | null, timesMoved: number, slippageMonths: number, isOverdue: boolean }> }>, actions: Array<{ slug: string, kind: Types.ActionKind, title: { value: string, language: Types.Language, isMachineMade: boolean }, startsOn: { date: string, precision: Types.DatePrecision } | null, endsOn: { date: string, precision: Types.DatePrecision } | null, city: { name: { value: string, language: Types.Language, isMachineMade: boolean } } | null }>, timeline: { totalCount: number, edges: Array<{ node: { id: string, kind: Types.ChangeKind, position: Types.ResponsePosition | null, note: string | null, dueOn: string | null, previousDueOn: string | null, linkType: Types.RecommendationLinkType | null, occurredOn: { date: string, precision: Types.DatePrecision }, addressee: { institutionNameThen: string, institution: { slug: string, isExample: boolean } } | null, statusUpdate: { status: Types.ImplementationStatus, basis: Types.StatusBasis, isPending: boolean, evidence: Array<{ id: string }> } | null, linkedRecommendation: { reference: string, title: { value: string, language: Types.Language, isMachineMade: boolean } } | null } }> } } | null };

export type TextThenFragment = { version: number, language: Types.Language, title: string, problem: string | null, rationale: string | null, body: string };

export type RecommendationsQueryVariables = Exact<{
  after?: string | null | undefined;
  search?: string | null | undefined;
  filter?: Types.RecommendationFilter | null | undefined;
  orderBy?: Types.RecommendationOrder | null | undefined;
  asOf?: string | null | undefined;
  counted: boolean;
}>;


export type RecommendationsQuery = { implementationSummary?: { denominator: number, excluded: number }, recommendations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { reference: string, kind: Types.RecommendationKind, stage: Types.EditorialStage, isPriority: boolean, isExample: boolean, forum: { slug: string, title: { value: string, language: Types.Language, isMachineMade: boolean } } | null, workingGroup: { number: number, topic: { value: string, language: Types.Language, isMachineMade: boolean } } | null, title: { value: string, language: Types.Language, isMachineMade: boolean }, headline: { status: Types.ImplementationStatus, basis: Types.StatusBasis | null, asOf: string | null, disagreement: boolean, needsReverification: boolean } } }> } };

export type RecommendationFacetsQueryVariables = Exact<{ [key: string]: never; }>;


export type RecommendationFacetsQuery = { forums: { edges: Array<{ node: { slug: string, title: { value: string, language: Types.Language, isMachineMade: boolean } } }> }, themes: Array<{ slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean }, parent: { slug: string } | null }> };

export type RecommendationRowsQueryVariables = Exact<{
  after?: string | null | undefined;
  search?: string | null | undefined;
  filter?: Types.RecommendationFilter | null | undefined;
  orderBy?: Types.RecommendationOrder | null | undefined;
  asOf?: string | null | undefined;
}>;


export type RecommendationRowsQuery = { recommendations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { reference: string, kind: Types.RecommendationKind, stage: Types.EditorialStage, isPriority: boolean, isExample: boolean, adoptedOn: { date: string, precision: Types.DatePrecision } | null, forum: { slug: string, code: string } | null, workingGroup: { number: number } | null, themes: Array<{ slug: string }>, addressees: Array<{ role: Types.AddresseeRole, sentOn: string | null, waitingDays: number | null, isOverdue: boolean, institution: { slug: string, isExample: boolean, name: { value: string, language: Types.Language, isMachineMade: boolean } }, response: { position: Types.ResponsePosition } | null, reported: { status: Types.ImplementationStatus } | null, assessed: { status: Types.ImplementationStatus } | null }>, title: { value: string, language: Types.Language, isMachineMade: boolean }, headline: { status: Types.ImplementationStatus, basis: Types.StatusBasis | null, asOf: string | null, disagreement: boolean, needsReverification: boolean } } }> } };

export type WorkingGroupIdQueryVariables = Exact<{
  forum: string;
  number: number;
}>;


export type WorkingGroupIdQuery = { workingGroup: { id: string, topic: { value: string, language: Types.Language, isMachineMade: boolean } } | null };

export type ThemeQueryVariables = Exact<{
  slug: string;
  filter?: Types.RecommendationFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ThemeQuery = { theme: { slug: string, name: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, parent: { slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } } | null, children: Array<{ slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } }>, sources: Array<{ document: string, quote: string | null, url: string | null }>, recommendations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { reference: string, kind: Types.RecommendationKind, stage: Types.EditorialStage, isPriority: boolean, isExample: boolean, title: { value: string, language: Types.Language, isMachineMade: boolean }, headline: { status: Types.ImplementationStatus, basis: Types.StatusBasis | null, asOf: string | null, disagreement: boolean, needsReverification: boolean } } }> } } | null, implementationSummary: { denominator: number, excluded: number, unknown: number, assessed: number, overdue: number, waiting: number, excludedBy: { withdrawn: number, merged: number, superseded: number, notApplicable: number }, counts: Array<{ status: Types.ImplementationStatus, count: number }> } };

export type WallQueryVariables = Exact<{
  forum: string;
  language: Types.Language;
}>;


export type WallQuery = { wall: { slug: string, inWork: number, adopted: number, title: { value: string, language: Types.Language, isMachineMade: boolean }, groups: Array<{ number: number, inWork: number, adopted: number, byConsensus: number, withDissent: number, topic: { value: string, language: Types.Language, isMachineMade: boolean } }>, recommendations: Array<{ reference: string, group: number | null, adoptedAt: string, consensus: number | null, dissent: number | null, isPriority: boolean, isExample: boolean, title: { value: string, language: Types.Language, isMachineMade: boolean }, adoptedOn: { date: string, precision: Types.DatePrecision } }> } | null };

export type WallLiveSubscriptionVariables = Exact<{
  forum: string;
  language: Types.Language;
}>;


export type WallLiveSubscription = { wall: { slug: string, inWork: number, adopted: number, title: { value: string, language: Types.Language, isMachineMade: boolean }, groups: Array<{ number: number, inWork: number, adopted: number, byConsensus: number, withDissent: number, topic: { value: string, language: Types.Language, isMachineMade: boolean } }>, recommendations: Array<{ reference: string, group: number | null, adoptedAt: string, consensus: number | null, dissent: number | null, isPriority: boolean, isExample: boolean, title: { value: string, language: Types.Language, isMachineMade: boolean }, adoptedOn: { date: string, precision: Types.DatePrecision } }> } | null };

export type WallPictureFragment = { slug: string, inWork: number, adopted: number, title: { value: string, language: Types.Language, isMachineMade: boolean }, groups: Array<{ number: number, inWork: number, adopted: number, byConsensus: number, withDissent: number, topic: { value: string, language: Types.Language, isMachineMade: boolean } }>, recommendations: Array<{ reference: string, group: number | null, adoptedAt: string, consensus: number | null, dissent: number | null, isPriority: boolean, isExample: boolean, title: { value: string, language: Types.Language, isMachineMade: boolean }, adoptedOn: { date: string, precision: Types.DatePrecision } }> };

export type AccountQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountQuery = { viewer: { name: string, email: string, language: Types.Language, roles: Array<{ role: Types.Role, wholeInstallation: boolean, since: string, until: string | null, series: { title: { value: string, language: Types.Language, isMachineMade: boolean }, forums: Array<{ slug: string, title: { value: string, language: Types.Language, isMachineMade: boolean } }> } | null, forum: { slug: string, title: { value: string, language: Types.Language, isMachineMade: boolean } } | null, workingGroup: { number: number, topic: { value: string, language: Types.Language, isMachineMade: boolean }, forum: { slug: string, title: { value: string, language: Types.Language, isMachineMade: boolean } } } | null, institution: { slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } } | null, theme: { slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } } | null, auditEdition: { slug: string, title: { value: string, language: Types.Language, isMachineMade: boolean } } | null }> } | null };

export type OwnAuditQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OwnAuditQuery = { viewer: { id: string, ownAudit: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, recordedAt: string, origin: Types.AuditOrigin, personId: string | null, personName: string | null, role: Types.Role | null, verb: string, isDenied: boolean, objectType: string | null, objectId: string | null, objectName: string | null, reason: string | null, requestId: string | null, changes: Array<{ field: string, before: string | null, after: string | null }>, seal: { seq: number, hash: string } | null } }> } } | null };

export type OwnDataQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnDataQuery = { ownData: string | null };

export type EraseAccountMutationVariables = Exact<{
  input: Types.EraseAccountInput;
}>;


export type EraseAccountMutation = { eraseAccount: { erased: boolean, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type AnswerForQueryVariables = Exact<{
  id: string;
}>;


export type AnswerForQuery = { viewer: { roles: Array<{ role: Types.Role, institution: { slug: string } | null }>, tasks: { totalCount: number, edges: Array<{ node: { id: string, kind: Types.TaskKind, addressee: { id: string } | null } }> } } | null, node:
    | { id: string, role: Types.AddresseeRole, institutionNameThen: string, sentOn: string | null, respondBy: string | null, isOverdue: boolean, waitingDays: number | null, institution: { slug: string, isExample: boolean, asksFourEyes: boolean, name: { value: string, language: Types.Language, isMachineMade: boolean } }, response: { position: Types.ResponsePosition, respondedOn: string | null, explanation: string | null, referredTo: { slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } } | null } | null, reported: { status: Types.ImplementationStatus, basis: Types.StatusBasis, explanation: string | null, plannedFor: string | null, isPending: boolean, occurredOn: { date: string, precision: Types.DatePrecision }, evidence: Array<{ id: string, kind: Types.EvidenceKind, title: string, url: string | null, issuer: string | null, proves: string | null, review: Types.EvidenceReview, sha256: string | null, byteSize: number | null, mediaType: string | null, issuedOn: { date: string, precision: Types.DatePrecision } | null }> } | null, assessed: { status: Types.ImplementationStatus, basis: Types.StatusBasis, explanation: string | null, plannedFor: string | null, isPending: boolean, occurredOn: { date: string, precision: Types.DatePrecision }, evidence: Array<{ id: string, kind: Types.EvidenceKind, title: string, url: string | null, issuer: string | null, proves: string | null, review: Types.EvidenceReview, sha256: string | null, byteSize: number | null, mediaType: string | null, issuedOn: { date: string, precision: Types.DatePrecision } | null }> } | null, headline: { status: Types.ImplementationStatus, basis: Types.StatusBasis | null, asOf: string | null, needsReverification: boolean }, commitments: Array<{ id: string, text: string, promisedOn: string, dueOn: string | null, firstDueOn: string | null, timesMoved: number, slippageMonths: number, isOverdue: boolean, moves: Array<{ movedOn: string, fromDueOn: string | null, toDueOn: string, reason: string }> }>, statusUpdates: { edges: Array<{ node: { id: string, recordedAt: string, status: Types.ImplementationStatus, basis: Types.StatusBasis, explanation: string | null, plannedFor: string | null, isPending: boolean, occurredOn: { date: string, precision: Types.DatePrecision }, evidence: Array<{ id: string, kind: Types.EvidenceKind, title: string, url: string | null, issuer: string | null, proves: string | null, review: Types.EvidenceReview, sha256: string | null, byteSize: number | null, mediaType: string | null, issuedOn: { date: string, precision: Types.DatePrecision } | null }> } }> }, viewerCan: { respond: boolean, promise: boolean, movePromisedDate: boolean, report: boolean, confirmReport: boolean, assess: boolean, confirmClosure: boolean }, recommendation: { reference: string, stage: Types.EditorialStage, kind: Types.RecommendationKind, isExample: boolean, isPriority: boolean, title: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, body: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, rationale: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null, timeline: { edges: Array<{ node: { id: string, kind: Types.ChangeKind, position: Types.ResponsePosition | null, note: string | null, dueOn: string | null, previousDueOn: string | null, linkType: Types.RecommendationLinkType | null, occurredOn: { date: string, precision: Types.DatePrecision }, addressee: { institutionNameThen: string, institution: { slug: string, isExample: boolean } } | null, statusUpdate: { status: Types.ImplementationStatus, basis: Types.StatusBasis, isPending: boolean, evidence: Array<{ id: string }> } | null, linkedRecommendation: { reference: string, title: { value: string, language: Types.Language, isMachineMade: boolean } } | null } }> } } }
    | Record<PropertyKey, never>
   | null };

export type RespondMutationVariables = Exact<{
  input: Types.RespondInput;
}>;


export type RespondMutation = { respond: { addressee: { id: string } | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type PromiseMutationVariables = Exact<{
  input: Types.PromiseInput;
}>;


export type PromiseMutation = { promise: { addressee: { id: string } | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type MovePromisedDateMutationVariables = Exact<{
  input: Types.MovePromisedDateInput;
}>;


export type MovePromisedDateMutation = { movePromisedDate: { addressee: { id: string } | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type ReportMutationVariables = Exact<{
  input: Types.ReportStatusInput;
}>;


export type ReportMutation = { reportStatus: { statusUpdate: { isPending: boolean } | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type AssessMutationVariables = Exact<{
  input: Types.AssessStatusInput;
}>;


export type AssessMutation = { assessStatus: { statusUpdate: { isPending: boolean } | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type ConfirmReportMutationVariables = Exact<{
  input: Types.ConfirmReportInput;
}>;


export type ConfirmReportMutation = { confirmReport: { statusUpdate: { isPending: boolean } | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type ConfirmClosureMutationVariables = Exact<{
  input: Types.ConfirmClosureInput;
}>;


export type ConfirmClosureMutation = { confirmClosure: { statusUpdate: { isPending: boolean } | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type AuditLineFragment = { id: string, recordedAt: string, origin: Types.AuditOrigin, personId: string | null, personName: string | null, role: Types.Role | null, verb: string, isDenied: boolean, objectType: string | null, objectId: string | null, objectName: string | null, reason: string | null, requestId: string | null, changes: Array<{ field: string, before: string | null, after: string | null }>, seal: { seq: number, hash: string } | null };

export type AuditLogQueryVariables = Exact<{
  after?: string | null | undefined;
  filter: Types.AuditFilter;
}>;


export type AuditLogQuery = { auditLog: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, recordedAt: string, origin: Types.AuditOrigin, personId: string | null, personName: string | null, role: Types.Role | null, verb: string, isDenied: boolean, objectType: string | null, objectId: string | null, objectName: string | null, reason: string | null, requestId: string | null, changes: Array<{ field: string, before: string | null, after: string | null }>, seal: { seq: number, hash: string } | null } }> } | null };

export type AuditEditionsQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditEditionsQuery = { auditEditions: Array<{ id: string, slug: string, year: number, opensOn: string | null, closesOn: string | null, title: { value: string, language: Types.Language, isMachineMade: boolean }, series: { title: { value: string, language: Types.Language, isMachineMade: boolean } } | null }>, auditEditionPlaces: Array<{ series: { slug: string, title: { value: string, language: Types.Language, isMachineMade: boolean } } | null }> | null };

export type AuditEditionQueryVariables = Exact<{
  slug: string;
  filter?: Types.PeopleFilter | null | undefined;
}>;


export type AuditEditionQuery = { auditEdition: { contact: string | null, version: number, viewerCanRevise: boolean, id: string, slug: string, year: number, opensOn: string | null, closesOn: string | null, about: { value: string, language: Types.Language, isMachineMade: boolean } | null, sources: Array<{ document: string, quote: string | null, url: string | null }>, title: { value: string, language: Types.Language, isMachineMade: boolean }, series: { title: { value: string, language: Types.Language, isMachineMade: boolean } } | null } | null, viewer: { roles: Array<{ role: Types.Role, since: string, until: string | null, auditEdition: { slug: string } | null }> } | null, roleHolders: { edges: Array<{ node: { id: string, name: string, email: string, holds: { role: Types.Role } } }> } | null, invitations: { edges: Array<{ node: { id: string, name: string, email: string, offered: { role: Types.Role } } }> } | null };

export type AuditEditionToReviseQueryVariables = Exact<{
  slug: string;
}>;


export type AuditEditionToReviseQuery = { polish: { title: { value: string, language: Types.Language, isMachineMade: boolean }, about: { value: string, language: Types.Language, isMachineMade: boolean } | null } | null, english: { title: { value: string, language: Types.Language, isMachineMade: boolean }, about: { value: string, language: Types.Language, isMachineMade: boolean } | null } | null };

export type EditionLineFragment = { id: string, slug: string, year: number, opensOn: string | null, closesOn: string | null, title: { value: string, language: Types.Language, isMachineMade: boolean }, series: { title: { value: string, language: Types.Language, isMachineMade: boolean } } | null };

export type OpenAuditEditionMutationVariables = Exact<{
  input: Types.OpenAuditEditionInput;
}>;


export type OpenAuditEditionMutation = { openAuditEdition: { edition: { slug: string } | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type ReviseAuditEditionMutationVariables = Exact<{
  input: Types.ReviseAuditEditionInput;
}>;


export type ReviseAuditEditionMutation = { reviseAuditEdition: { edition: { slug: string, version: number, contact: string | null, opensOn: string | null, closesOn: string | null, title: { value: string, language: Types.Language, isMachineMade: boolean }, about: { value: string, language: Types.Language, isMachineMade: boolean } | null } | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type ForumDeskQueryVariables = Exact<{
  slug: string;
}>;


export type ForumDeskQuery = { forum: { slug: string, code: string, viewerCanWatchWall: boolean, viewerCanCreateWallLink: boolean, title: { value: string, language: Types.Language, isMachineMade: boolean }, wallLinks: Array<{ id: string, name: string, state: Types.WallLinkState, endsOn: string }> | null, workingGroups: Array<{ number: number, topic: { value: string, language: Types.Language, isMachineMade: boolean }, drafts: { totalCount: number, edges: Array<{ node: { reference: string, kind: Types.RecommendationKind, stage: Types.EditorialStage, isExample: boolean, isPriority: boolean, title: { value: string, language: Types.Language, isMachineMade: boolean } } }> } }> } | null, viewer: { roles: Array<{ role: Types.Role }>, tasks: { totalCount: number, edges: Array<{ node: { id: string, kind: Types.TaskKind, since: string, dueOn: string | null, recommendation: { reference: string, isExample: boolean, title: { value: string, language: Types.Language, isMachineMade: boolean }, forum: { slug: string } | null } | null, addressee: { id: string, institutionNameThen: string } | null, institution: { slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } } | null } }> } } | null };

export type ToPublishQueryVariables = Exact<{
  forum: string;
  number: number;
}>;


export type ToPublishQuery = { workingGroup: { number: number, topic: { value: string, language: Types.Language, isMachineMade: boolean }, drafts: { edges: Array<{ node: { reference: string, version: number, stage: Types.EditorialStage, title: { value: string, language: Types.Language, isMachineMade: boolean }, missingForPublishing: Array<{ field: Types.RecommendationField, message: string }>, viewerCan: { publish: boolean } } }> } } | null };

export type CreateWallLinkMutationVariables = Exact<{
  input: Types.CreateWallLinkInput;
}>;


export type CreateWallLinkMutation = { createWallLink: { secret: string | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type RevokeWallLinkMutationVariables = Exact<{
  input: Types.RevokeWallLinkInput;
}>;


export type RevokeWallLinkMutation = { revokeWallLink: { wallLink: { id: string } | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type PublishManyMutationVariables = Exact<{
  input: Types.PublishRecommendationsInput;
}>;


export type PublishManyMutation = { publishRecommendations: { published: Array<{ reference: string }>, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type GroupCompositionQueryVariables = Exact<{
  forum: string;
  number: number;
}>;


export type GroupCompositionQuery = { workingGroup: { id: string, number: number, viewerCanDraft: boolean, viewerCanRecordComposition: boolean, topic: { value: string, language: Types.Language, isMachineMade: boolean }, forum: { slug: string, title: { value: string, language: Types.Language, isMachineMade: boolean } }, composition: Array<{ sector: Types.InstitutionSector, count: number | null }> | null, recordedComposition: Array<{ sector: Types.InstitutionSector, count: number }> | null } | null };

export type RecordCompositionMutationVariables = Exact<{
  input: Types.RecordCompositionInput;
}>;


export type RecordCompositionMutation = { recordComposition: { workingGroup: { id: string } | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type GroupDeskQueryVariables = Exact<{
  forum: string;
  number: number;
}>;


export type GroupDeskQuery = { workingGroup: { id: string, number: number, viewerCanDraft: boolean, topic: { value: string, language: Types.Language, isMachineMade: boolean }, forum: { slug: string, code: string, viewerCanWatchWall: boolean, title: { value: string, language: Types.Language, isMachineMade: boolean } }, themes: Array<{ slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } }> } | null };

export type GroupBoardQueryVariables = Exact<{
  forum: string;
  number: number;
  after?: string | null | undefined;
}>;


export type GroupBoardQuery = { workingGroup: { board: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { version: number, publishedAt: string | null, lacks: Array<Types.RecommendationLack>, reference: string, kind: Types.RecommendationKind, stage: Types.EditorialStage, isExample: boolean, isPriority: boolean, editing: Array<{ name: string | null, isViewer: boolean }>, addresseeClasses: Array<{ key: string, name: { value: string, language: Types.Language, isMachineMade: boolean } }>, addressees: Array<{ id: string, institutionNameThen: string, addresseeClass: { key: string } | null }>, title: { value: string, language: Types.Language, isMachineMade: boolean } } }> }, recommendations: { edges: Array<{ node: { reference: string, kind: Types.RecommendationKind, stage: Types.EditorialStage, isPriority: boolean, isExample: boolean, title: { value: string, language: Types.Language, isMachineMade: boolean }, headline: { status: Types.ImplementationStatus, basis: Types.StatusBasis | null, asOf: string | null, disagreement: boolean, needsReverification: boolean } } }> } } | null };

export type BoardCardFragment = { version: number, publishedAt: string | null, lacks: Array<Types.RecommendationLack>, reference: string, kind: Types.RecommendationKind, stage: Types.EditorialStage, isExample: boolean, isPriority: boolean, editing: Array<{ name: string | null, isViewer: boolean }>, addresseeClasses: Array<{ key: string, name: { value: string, language: Types.Language, isMachineMade: boolean } }>, addressees: Array<{ id: string, institutionNameThen: string, addresseeClass: { key: string } | null }>, title: { value: string, language: Types.Language, isMachineMade: boolean } };

export type DraftMutationVariables = Exact<{
  input: Types.DraftRecommendationInput;
}>;


export type DraftMutation = { draftRecommendation: { recommendation: { reference: string, kind: Types.RecommendationKind, stage: Types.EditorialStage, version: number, languages: Array<Types.Language>, parts: Array<{ label: string, text: string }>, byWhen: { date: string, precision: Types.DatePrecision } | null, lawChange: { act: string | null, article: string | null, proposedWording: string | null, eli: string | null } | null, jointProject: { partners: string | null, budget: string | null, funding: string | null, continuation: string | null } | null, workingGroup: { themes: Array<{ slug: string }> } | null, addresseeClasses: Array<{ key: string, name: { value: string, language: Types.Language, isMachineMade: boolean } }>, addressees: Array<{ id: string, role: Types.AddresseeRole, wasAtTable: boolean | null, institution: { name: { value: string, language: Types.Language, isMachineMade: boolean } }, addresseeClass: { key: string } | null }>, themes: Array<{ slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } }>, titlePl: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, titleEn: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, titleUk: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, bodyPl: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, bodyEn: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, bodyUk: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, problemPl: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null, problemEn: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null, problemUk: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null, rationalePl: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null, rationaleEn: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null, rationaleUk: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null } | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type MoveMutationVariables = Exact<{
  input: Types.MoveRecommendationInput;
}>;


export type MoveMutation = { moveRecommendation: { userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type NoteEditingMutationVariables = Exact<{
  input: Types.NoteEditingInput;
}>;


export type NoteEditingMutation = { noteEditing: { userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type GroupImportsQueryVariables = Exact<{
  forum: string;
  number: number;
}>;


export type GroupImportsQuery = { workingGroup: { id: string, number: number, viewerCanDraft: boolean, topic: { value: string, language: Types.Language, isMachineMade: boolean }, forum: { slug: string, title: { value: string, language: Types.Language, isMachineMade: boolean } }, imports: Array<{ id: string, fileName: string, state: Types.ImportState, isViewers: boolean, createdAt: string, counts: Array<{ fate: Types.RowFate, count: number }> }> | null } | null };

export type OneImportQueryVariables = Exact<{
  id: string;
}>;


export type OneImportQuery = { recommendationImport: { id: string, fileName: string, createdAt: string, state: Types.ImportState, isUnderWay: boolean, hasFile: boolean, format: Types.ImportFormat | null, sheets: Array<string>, isMatched: boolean, isAllOrNothing: boolean, rowsDone: number, rowsTotal: number | null, failure: string | null, recognised: { encoding: Types.ImportEncoding | null, separator: Types.ImportSeparator | null, sheet: string | null, headerRow: number | null } | null, chosen: { encoding: Types.ImportEncoding | null, separator: Types.ImportSeparator | null, sheet: string | null, headerRow: number | null }, columns: Array<{ letter: string, header: string, isHidden: boolean, samples: Array<string>, field: Types.ImportField | null }>, counts: Array<{ fate: Types.RowFate, count: number }>, workingGroup: { number: number, topic: { value: string, language: Types.Language, isMachineMade: boolean }, forum: { slug: string, title: { value: string, language: Types.Language, isMachineMade: boolean } } } } | null };

export type ImportInHandFragment = { id: string, fileName: string, createdAt: string, state: Types.ImportState, isUnderWay: boolean, hasFile: boolean, format: Types.ImportFormat | null, sheets: Array<string>, isMatched: boolean, isAllOrNothing: boolean, rowsDone: number, rowsTotal: number | null, failure: string | null, recognised: { encoding: Types.ImportEncoding | null, separator: Types.ImportSeparator | null, sheet: string | null, headerRow: number | null } | null, chosen: { encoding: Types.ImportEncoding | null, separator: Types.ImportSeparator | null, sheet: string | null, headerRow: number | null }, columns: Array<{ letter: string, header: string, isHidden: boolean, samples: Array<string>, field: Types.ImportField | null }>, counts: Array<{ fate: Types.RowFate, count: number }>, workingGroup: { number: number, topic: { value: string, language: Types.Language, isMachineMade: boolean }, forum: { slug: string, title: { value: string, language: Types.Language, isMachineMade: boolean } } } };

export type ImportRowsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  fate?: Types.RowFate | null | undefined;
}>;


export type ImportRowsQuery = { recommendationImport: { rows: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { row: number, fate: Types.RowFate, reference: string | null, says: string, reason: string | null, column: string | null } }> } } | null };

export type RejectedRowsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type RejectedRowsQuery = { recommendationImport: { rows: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { row: number, reason: string | null, column: string | null, cells: Array<string> | null } }> } } | null };

export type BeginImportMutationVariables = Exact<{
  input: Types.BeginImportInput;
}>;


export type BeginImportMutation = { beginImport: { recommendationImport: { id: string } | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type AdjustImportMutationVariables = Exact<{
  input: Types.AdjustImportInput;
}>;


export type AdjustImportMutation = { adjustImport: { userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type RunImportMutationVariables = Exact<{
  input: Types.RunImportInput;
}>;


export type RunImportMutation = { runImport: { userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type GiveUpImportMutationVariables = Exact<{
  input: Types.GiveUpImportInput;
}>;


export type GiveUpImportMutation = { giveUpImport: { userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type ProjectorQueryVariables = Exact<{
  forum: string;
  number: number;
}>;


export type ProjectorQuery = { workingGroup: { number: number, topic: { value: string, language: Types.Language, isMachineMade: boolean }, forum: { slug: string, title: { value: string, language: Types.Language, isMachineMade: boolean } }, drafts: { edges: Array<{ node: { reference: string } }> }, recommendations: { edges: Array<{ node: { reference: string } }> } } | null };

export type ProjectedQueryVariables = Exact<{
  reference: string;
}>;


export type ProjectedQuery = { recommendation: { reference: string, stage: Types.EditorialStage, version: number, isExample: boolean, consensus: number | null, dissent: number | null, minorityOpinion: string | null, languages: Array<Types.Language>, title: { value: string, language: Types.Language, isMachineMade: boolean }, body: { value: string, language: Types.Language, isMachineMade: boolean }, parts: Array<{ label: string, text: string }>, byWhen: { date: string, precision: Types.DatePrecision } | null, addresseeClasses: Array<{ key: string, name: { value: string, language: Types.Language, isMachineMade: boolean } }>, addressees: Array<{ id: string, institutionNameThen: string }>, adoptedOn: { date: string, precision: Types.DatePrecision } | null, viewerCan: { adopt: boolean } } | null };

export type GroupTableQueryVariables = Exact<{
  forum: string;
  number: number;
  format: Types.TableFormat;
  isTemplate: boolean;
}>;


export type GroupTableQuery = { workingGroup: { draftsFile: string | null } | null };

export type HandoverQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type HandoverQuery = { institution: { id: string, slug: string, isExample: boolean, name: { value: string, language: Types.Language, isMachineMade: boolean }, addressed: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, role: Types.AddresseeRole, sentOn: string | null, respondBy: string | null, isOverdue: boolean, waitingDays: number | null, recommendation: { reference: string, stage: Types.EditorialStage, title: { value: string, language: Types.Language, isMachineMade: boolean } }, headline: { status: Types.ImplementationStatus, basis: Types.StatusBasis | null }, response: { position: Types.ResponsePosition, respondedOn: string | null, explanation: string | null } | null, reported: { status: Types.ImplementationStatus, basis: Types.StatusBasis, explanation: string | null, occurredOn: { date: string, precision: Types.DatePrecision } } | null, commitments: Array<{ id: string, text: string, dueOn: string | null, isOverdue: boolean }> } }> } } | null };

export type InboxQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type InboxQuery = { institution: { slug: string, isExample: boolean, asksFourEyes: boolean, apiTokens: Array<{ id: string }> | null, name: { value: string, language: Types.Language, isMachineMade: boolean }, addressed: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, role: Types.AddresseeRole, sentOn: string | null, respondBy: string | null, isOverdue: boolean, waitingDays: number | null, recommendation: { reference: string, stage: Types.EditorialStage, isExample: boolean, title: { value: string, language: Types.Language, isMachineMade: boolean } }, response: { position: Types.ResponsePosition } | null, reported: { status: Types.ImplementationStatus, basis: Types.StatusBasis, occurredOn: { date: string, precision: Types.DatePrecision } } | null, commitments: Array<{ id: string, dueOn: string | null, isOverdue: boolean }> } }> } } | null, viewer: { tasks: { edges: Array<{ node: { id: string, kind: Types.TaskKind, addressee: { id: string } | null } }> }, roles: Array<{ role: Types.Role, institution: { slug: string } | null }> } | null };

export type ApiTokensQueryVariables = Exact<{
  slug: string;
}>;


export type ApiTokensQuery = { institution: { slug: string, viewerCanCreateApiToken: boolean, name: { value: string, language: Types.Language, isMachineMade: boolean }, apiTokens: Array<{ id: string, name: string, scope: Types.ApiTokenScope, state: Types.ApiTokenState, createdAt: string, endsOn: string, lastUsedOn: string | null }> | null } | null };

export type CreateApiTokenMutationVariables = Exact<{
  input: Types.CreateApiTokenInput;
}>;


export type CreateApiTokenMutation = { createApiToken: { secret: string | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type RevokeApiTokenMutationVariables = Exact<{
  input: Types.RevokeApiTokenInput;
}>;


export type RevokeApiTokenMutation = { revokeApiToken: { apiToken: { id: string } | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type LetterQueryVariables = Exact<{
  id: string;
}>;


export type LetterQuery = { mail: { to: string, subject: string, language: Types.Language, status: Types.MailStatus, createdAt: string, sentAt: string | null, text: string | null } | null };

export type OutboxQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OutboxQuery = { outbox: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, to: string, subject: string, language: Types.Language, status: Types.MailStatus, createdAt: string, sentAt: string | null, attempts: number } }> } | null };

export type InvitationImportQueryVariables = Exact<{
  csv: string;
}>;


export type InvitationImportQuery = { invitationImport: { rows: Array<{ line: number, email: string, name: string, role: Types.Role | null, scope: string, language: Types.Language | null, fate: Types.ImportFate, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> }>, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } | null };

export type MayInviteQueryVariables = Exact<{ [key: string]: never; }>;


export type MayInviteQuery = { invitationPlaces: Array<{ scope: string | null }> | null };

export type ImportInvitationsMutationVariables = Exact<{
  input: Types.ImportInvitationsInput;
}>;


export type ImportInvitationsMutation = { importInvitations: { sent: number | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type PeopleQueryVariables = Exact<{
  filter?: Types.PeopleFilter | null | undefined;
  after?: string | null | undefined;
  afterInvitation?: string | null | undefined;
}>;


export type PeopleQuery = { roleHolders: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, email: string, isViewer: boolean, viewerCanEnd: boolean, viewerCanHandOver: boolean, holds: { role: Types.Role, wholeInstallation: boolean, since: string, until: string | null, workingGroup: { id: string, number: number, topic: { value: string, language: Types.Language, isMachineMade: boolean }, forum: { title: { value: string, language: Types.Language, isMachineMade: boolean } } } | null, institution: { id: string, slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } } | null, series: { title: { value: string, language: Types.Language, isMachineMade: boolean } } | null, forum: { title: { value: string, language: Types.Language, isMachineMade: boolean } } | null, theme: { name: { value: string, language: Types.Language, isMachineMade: boolean } } | null, auditEdition: { title: { value: string, language: Types.Language, isMachineMade: boolean } } | null } } }> } | null, invitations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, email: string, name: string, state: Types.InvitationState, sentAt: string, expiresAt: string, timesSent: number, offered: { role: Types.Role, wholeInstallation: boolean, since: string, until: string | null, series: { title: { value: string, language: Types.Language, isMachineMade: boolean } } | null, forum: { title: { value: string, language: Types.Language, isMachineMade: boolean } } | null, workingGroup: { number: number, topic: { value: string, language: Types.Language, isMachineMade: boolean }, forum: { title: { value: string, language: Types.Language, isMachineMade: boolean } } } | null, institution: { slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } } | null, theme: { name: { value: string, language: Types.Language, isMachineMade: boolean } } | null, auditEdition: { title: { value: string, language: Types.Language, isMachineMade: boolean } } | null } } }> } | null, invitationPlaces: Array<{ scope: string | null, roles: Array<Types.Role>, name: { value: string, language: Types.Language, isMachineMade: boolean }, forum: { value: string, language: Types.Language, isMachineMade: boolean } | null }> | null, institutionsWithoutContact: Array<{ sent: number, since: string, isInvited: boolean, institution: { id: string, slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } } }> | null };

export type ColleaguesQueryVariables = Exact<{
  filter?: Types.PeopleFilter | null | undefined;
}>;


export type ColleaguesQuery = { roleHolders: { edges: Array<{ node: { id: string, name: string, email: string, isViewer: boolean, viewerCanEnd: boolean, viewerCanHandOver: boolean, holds: { role: Types.Role, wholeInstallation: boolean, since: string, until: string | null, workingGroup: { id: string, number: number, topic: { value: string, language: Types.Language, isMachineMade: boolean }, forum: { title: { value: string, language: Types.Language, isMachineMade: boolean } } } | null, institution: { id: string, slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } } | null, series: { title: { value: string, language: Types.Language, isMachineMade: boolean } } | null, forum: { title: { value: string, language: Types.Language, isMachineMade: boolean } } | null, theme: { name: { value: string, language: Types.Language, isMachineMade: boolean } } | null, auditEdition: { title: { value: string, language: Types.Language, isMachineMade: boolean } } | null } } }> } | null };

export type HolderFragment = { id: string, name: string, email: string, isViewer: boolean, viewerCanEnd: boolean, viewerCanHandOver: boolean, holds: { role: Types.Role, wholeInstallation: boolean, since: string, until: string | null, workingGroup: { id: string, number: number, topic: { value: string, language: Types.Language, isMachineMade: boolean }, forum: { title: { value: string, language: Types.Language, isMachineMade: boolean } } } | null, institution: { id: string, slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } } | null, series: { title: { value: string, language: Types.Language, isMachineMade: boolean } } | null, forum: { title: { value: string, language: Types.Language, isMachineMade: boolean } } | null, theme: { name: { value: string, language: Types.Language, isMachineMade: boolean } } | null, auditEdition: { title: { value: string, language: Types.Language, isMachineMade: boolean } } | null } };

export type InviteMutationVariables = Exact<{
  input: Types.InviteInput;
}>;


export type InviteMutation = { invite: { invitation: { id: string } | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type ResendInvitationMutationVariables = Exact<{
  input: Types.InvitationInput;
}>;


export type ResendInvitationMutation = { resendInvitation: { invitation: { id: string } | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type RevokeInvitationMutationVariables = Exact<{
  input: Types.InvitationInput;
}>;


export type RevokeInvitationMutation = { revokeInvitation: { invitation: { id: string } | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type EndRoleMutationVariables = Exact<{
  input: Types.EndRoleInput;
}>;


export type EndRoleMutation = { endRole: { successor: { id: string } | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type HandOverMutationVariables = Exact<{
  input: Types.HandOverInput;
}>;


export type HandOverMutation = { handOver: { successor: { id: string } | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type HandOverGroupMutationVariables = Exact<{
  input: Types.HandOverGroupInput;
}>;


export type HandOverGroupMutation = { handOverGroup: { successor: { id: string } | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type PermissionsQueryVariables = Exact<{ [key: string]: never; }>;


export type PermissionsQuery = { guardedRoles: Array<Types.Role>, permissions: Array<{ verb: string, roles: Array<Types.Role>, stages: Array<Types.EditorialStage>, opens: Array<string>, byToken: boolean, title: { value: string, language: Types.Language, isMachineMade: boolean }, condition: { value: string, language: Types.Language, isMachineMade: boolean } | null }>, viewer: { roles: Array<{ role: Types.Role }> } | null };

export type LineageQueryVariables = Exact<{
  reference: string;
}>;


export type LineageQuery = { recommendation: { publishedAt: string | null, reference: string, kind: Types.RecommendationKind, stage: Types.EditorialStage, version: number, languages: Array<Types.Language>, forum: { slug: string } | null, parts: Array<{ label: string, text: string }>, links: Array<{ type: Types.RecommendationLinkType, direction: Types.LinkDirection, recommendation: { reference: string, publishedAt: string | null, title: { value: string, language: Types.Language, isMachineMade: boolean } } }>, viewerCan: { revise: boolean, merge: boolean, split: boolean, supersede: boolean }, themes: Array<{ slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } }>, titlePl: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, titleEn: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, titleUk: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, bodyPl: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, bodyEn: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, bodyUk: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, problemPl: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null, problemEn: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null, problemUk: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null, rationalePl: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null, rationaleEn: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null, rationaleUk: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null } | null };

export type ToMergeWithQueryVariables = Exact<{
  forum: string;
}>;


export type ToMergeWithQuery = { forum: { workingGroups: Array<{ drafts: { edges: Array<{ node: { reference: string, title: { value: string, language: Types.Language, isMachineMade: boolean } } }> } }> } | null };

export type LinkMutationVariables = Exact<{
  input: Types.LinkRecommendationInput;
}>;


export type LinkMutation = { linkRecommendation: { recommendation: { reference: string, version: number } | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type MergeMutationVariables = Exact<{
  input: Types.MergeRecommendationInput;
}>;


export type MergeMutation = { mergeRecommendation: { recommendation: { reference: string, version: number } | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type SplitMutationVariables = Exact<{
  input: Types.SplitRecommendationInput;
}>;


export type SplitMutation = { splitRecommendation: { recommendation: { reference: string, version: number } | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type SupersedeMutationVariables = Exact<{
  input: Types.SupersedeRecommendationInput;
}>;


export type SupersedeMutation = { supersedeRecommendation: { recommendation: { reference: string, version: number } | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type RevisionTextFragment = { version: number, language: Types.Language, title: string, problem: string | null, rationale: string | null, body: string, recordedAt: string, parts: Array<{ label: string, text: string }>, byWhen: { date: string, precision: Types.DatePrecision } | null, lawChange: { act: string | null, article: string | null, proposedWording: string | null, eli: string | null } | null, jointProject: { partners: string | null, budget: string | null, funding: string | null, continuation: string | null } | null };

export type RemarkLineFragment = { id: string, field: Types.RecommendationField, comment: string, version: number, role: Types.Role, recordedAt: string, isSettled: boolean, answers: Array<{ answer: string | null, settles: boolean, role: Types.Role, recordedAt: string }> };

export type ReviewQueryVariables = Exact<{
  reference: string;
}>;


export type ReviewQuery = { recommendation: { reference: string, kind: Types.RecommendationKind, stage: Types.EditorialStage, version: number, languages: Array<Types.Language>, publishedAt: string | null, title: { value: string, language: Types.Language, isMachineMade: boolean }, themes: Array<{ slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } }>, addresseeClasses: Array<{ name: { value: string, language: Types.Language, isMachineMade: boolean } }>, addressees: Array<{ id: string, institutionNameThen: string, wasAtTable: boolean | null }>, adoptedText: { version: number } | null, handedInText: { version: number } | null, revisions: Array<{ version: number, language: Types.Language, title: string, problem: string | null, rationale: string | null, body: string, recordedAt: string, parts: Array<{ label: string, text: string }>, byWhen: { date: string, precision: Types.DatePrecision } | null, lawChange: { act: string | null, article: string | null, proposedWording: string | null, eli: string | null } | null, jointProject: { partners: string | null, budget: string | null, funding: string | null, continuation: string | null } | null }>, remarks: Array<{ id: string, field: Types.RecommendationField, comment: string, version: number, role: Types.Role, recordedAt: string, isSettled: boolean, answers: Array<{ answer: string | null, settles: boolean, role: Types.Role, recordedAt: string }> }>, missingForPublishing: Array<{ field: Types.RecommendationField, message: string }>, viewerCan: { remark: boolean, revise: boolean } } | null };

export type RemarkOnMutationVariables = Exact<{
  input: Types.RemarkInput;
}>;


export type RemarkOnMutation = { remarkOnRecommendation: { recommendation: { reference: string, version: number } | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type AnswerRemarkMutationVariables = Exact<{
  input: Types.AnswerRemarkInput;
}>;


export type AnswerRemarkMutation = { answerRemark: { recommendation: { reference: string, version: number } | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type ToReviseQueryVariables = Exact<{
  reference: string;
}>;


export type ToReviseQuery = { recommendation: { reference: string, kind: Types.RecommendationKind, stage: Types.EditorialStage, version: number, languages: Array<Types.Language>, editing: Array<{ name: string | null, isViewer: boolean }>, workingGroup: { number: number, id: string, forum: { slug: string }, themes: Array<{ slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } }> } | null, viewerCan: { revise: boolean }, parts: Array<{ label: string, text: string }>, byWhen: { date: string, precision: Types.DatePrecision } | null, lawChange: { act: string | null, article: string | null, proposedWording: string | null, eli: string | null } | null, jointProject: { partners: string | null, budget: string | null, funding: string | null, continuation: string | null } | null, addresseeClasses: Array<{ key: string, name: { value: string, language: Types.Language, isMachineMade: boolean } }>, addressees: Array<{ id: string, role: Types.AddresseeRole, wasAtTable: boolean | null, institution: { name: { value: string, language: Types.Language, isMachineMade: boolean } }, addresseeClass: { key: string } | null }>, themes: Array<{ slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } }>, titlePl: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, titleEn: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, titleUk: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, bodyPl: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, bodyEn: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, bodyUk: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, problemPl: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null, problemEn: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null, problemUk: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null, rationalePl: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null, rationaleEn: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null, rationaleUk: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null } | null };

export type CaptureTextFragment = { reference: string, kind: Types.RecommendationKind, stage: Types.EditorialStage, version: number, languages: Array<Types.Language>, parts: Array<{ label: string, text: string }>, byWhen: { date: string, precision: Types.DatePrecision } | null, lawChange: { act: string | null, article: string | null, proposedWording: string | null, eli: string | null } | null, jointProject: { partners: string | null, budget: string | null, funding: string | null, continuation: string | null } | null, workingGroup: { themes: Array<{ slug: string }> } | null, addresseeClasses: Array<{ key: string, name: { value: string, language: Types.Language, isMachineMade: boolean } }>, addressees: Array<{ id: string, role: Types.AddresseeRole, wasAtTable: boolean | null, institution: { name: { value: string, language: Types.Language, isMachineMade: boolean } }, addresseeClass: { key: string } | null }>, themes: Array<{ slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } }>, titlePl: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, titleEn: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, titleUk: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, bodyPl: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, bodyEn: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, bodyUk: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, problemPl: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null, problemEn: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null, problemUk: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null, rationalePl: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null, rationaleEn: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null, rationaleUk: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null };

export type ReviseMutationVariables = Exact<{
  input: Types.ReviseRecommendationInput;
}>;


export type ReviseMutation = { reviseRecommendation: { recommendation: { reference: string, kind: Types.RecommendationKind, stage: Types.EditorialStage, version: number, languages: Array<Types.Language>, parts: Array<{ label: string, text: string }>, byWhen: { date: string, precision: Types.DatePrecision } | null, lawChange: { act: string | null, article: string | null, proposedWording: string | null, eli: string | null } | null, jointProject: { partners: string | null, budget: string | null, funding: string | null, continuation: string | null } | null, workingGroup: { themes: Array<{ slug: string }> } | null, addresseeClasses: Array<{ key: string, name: { value: string, language: Types.Language, isMachineMade: boolean } }>, addressees: Array<{ id: string, role: Types.AddresseeRole, wasAtTable: boolean | null, institution: { name: { value: string, language: Types.Language, isMachineMade: boolean } }, addresseeClass: { key: string } | null }>, themes: Array<{ slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } }>, titlePl: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, titleEn: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, titleUk: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, bodyPl: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, bodyEn: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, bodyUk: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, problemPl: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null, problemEn: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null, problemUk: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null, rationalePl: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null, rationaleEn: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null, rationaleUk: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null } | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type ToTranslateQueryVariables = Exact<{
  reference: string;
  language: Types.TextLanguage;
}>;


export type ToTranslateQuery = { recommendation: { reference: string, version: number, stage: Types.EditorialStage, editing: Array<{ name: string | null, isViewer: boolean }>, viewerCan: { translate: boolean }, original: { language: Types.TextLanguage, tag: string, title: string, problem: string | null, rationale: string | null, body: string, version: number, translatesVersion: number | null, isStale: boolean, isMachineMade: boolean, terms: Array<{ polish: string, english: string, ukrainian: string | null }>, parts: Array<{ label: string, text: string }>, originalThen: { version: number, title: string, problem: string | null, rationale: string | null, body: string, parts: Array<{ label: string, text: string }> } | null } | null, text: { language: Types.TextLanguage, tag: string, title: string, problem: string | null, rationale: string | null, body: string, version: number, translatesVersion: number | null, isStale: boolean, isMachineMade: boolean, parts: Array<{ label: string, text: string }>, originalThen: { version: number, title: string, problem: string | null, rationale: string | null, body: string, parts: Array<{ label: string, text: string }> } | null } | null } | null };

export type TranslationsNowFragment = { version: number, original: { language: Types.TextLanguage, tag: string, title: string, problem: string | null, rationale: string | null, body: string, version: number, translatesVersion: number | null, isStale: boolean, isMachineMade: boolean, parts: Array<{ label: string, text: string }>, originalThen: { version: number, title: string, problem: string | null, rationale: string | null, body: string, parts: Array<{ label: string, text: string }> } | null } | null, PL: { language: Types.TextLanguage, tag: string, title: string, problem: string | null, rationale: string | null, body: string, version: number, translatesVersion: number | null, isStale: boolean, isMachineMade: boolean, parts: Array<{ label: string, text: string }>, originalThen: { version: number, title: string, problem: string | null, rationale: string | null, body: string, parts: Array<{ label: string, text: string }> } | null } | null, EN: { language: Types.TextLanguage, tag: string, title: string, problem: string | null, rationale: string | null, body: string, version: number, translatesVersion: number | null, isStale: boolean, isMachineMade: boolean, parts: Array<{ label: string, text: string }>, originalThen: { version: number, title: string, problem: string | null, rationale: string | null, body: string, parts: Array<{ label: string, text: string }> } | null } | null, UK: { language: Types.TextLanguage, tag: string, title: string, problem: string | null, rationale: string | null, body: string, version: number, translatesVersion: number | null, isStale: boolean, isMachineMade: boolean, parts: Array<{ label: string, text: string }>, originalThen: { version: number, title: string, problem: string | null, rationale: string | null, body: string, parts: Array<{ label: string, text: string }> } | null } | null, PL_EASY: { language: Types.TextLanguage, tag: string, title: string, problem: string | null, rationale: string | null, body: string, version: number, translatesVersion: number | null, isStale: boolean, isMachineMade: boolean, parts: Array<{ label: string, text: string }>, originalThen: { version: number, title: string, problem: string | null, rationale: string | null, body: string, parts: Array<{ label: string, text: string }> } | null } | null };

export type TranslateMutationVariables = Exact<{
  input: Types.TranslateRecommendationInput;
}>;


export type TranslateMutation = { translateRecommendation: { recommendation: { version: number, original: { language: Types.TextLanguage, tag: string, title: string, problem: string | null, rationale: string | null, body: string, version: number, translatesVersion: number | null, isStale: boolean, isMachineMade: boolean, parts: Array<{ label: string, text: string }>, originalThen: { version: number, title: string, problem: string | null, rationale: string | null, body: string, parts: Array<{ label: string, text: string }> } | null } | null, PL: { language: Types.TextLanguage, tag: string, title: string, problem: string | null, rationale: string | null, body: string, version: number, translatesVersion: number | null, isStale: boolean, isMachineMade: boolean, parts: Array<{ label: string, text: string }>, originalThen: { version: number, title: string, problem: string | null, rationale: string | null, body: string, parts: Array<{ label: string, text: string }> } | null } | null, EN: { language: Types.TextLanguage, tag: string, title: string, problem: string | null, rationale: string | null, body: string, version: number, translatesVersion: number | null, isStale: boolean, isMachineMade: boolean, parts: Array<{ label: string, text: string }>, originalThen: { version: number, title: string, problem: string | null, rationale: string | null, body: string, parts: Array<{ label: string, text: string }> } | null } | null, UK: { language: Types.TextLanguage, tag: string, title: string, problem: string | null, rationale: string | null, body: string, version: number, translatesVersion: number | null, isStale: boolean, isMachineMade: boolean, parts: Array<{ label: string, text: string }>, originalThen: { version: number, title: string, problem: string | null, rationale: string | null, body: string, parts: Array<{ label: string, text: string }> } | null } | null, PL_EASY: { language: Types.TextLanguage, tag: string, title: string, problem: string | null, rationale: string | null, body: string, version: number, translatesVersion: number | null, isStale: boolean, isMachineMade: boolean, parts: Array<{ label: string, text: string }>, originalThen: { version: number, title: string, problem: string | null, rationale: string | null, body: string, parts: Array<{ label: string, text: string }> } | null } | null } | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type ApproveTranslationMutationVariables = Exact<{
  input: Types.ApproveTranslationInput;
}>;


export type ApproveTranslationMutation = { approveTranslation: { recommendation: { version: number } | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type WorkOnQueryVariables = Exact<{
  reference: string;
}>;


export type WorkOnQuery = { recommendation: { isPriority: boolean, isExample: boolean, consensus: number | null, dissent: number | null, minorityOpinion: string | null, publishedAt: string | null, withdrawalReason: string | null, reference: string, kind: Types.RecommendationKind, stage: Types.EditorialStage, version: number, languages: Array<Types.Language>, easy: { isStale: boolean, isMachineMade: boolean } | null, forum: { slug: string, title: { value: string, language: Types.Language, isMachineMade: boolean } } | null, workingGroup: { number: number, topic: { value: string, language: Types.Language, isMachineMade: boolean }, themes: Array<{ slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } }> } | null, adoptedOn: { date: string, precision: Types.DatePrecision } | null, addresseeClasses: Array<{ key: string, name: { value: string, language: Types.Language, isMachineMade: boolean } }>, addressees: Array<{ id: string, role: Types.AddresseeRole, institutionNameThen: string, sentOn: string | null, respondBy: string | null, isOverdue: boolean, institution: { slug: string, isExample: boolean }, response: { position: Types.ResponsePosition } | null, headline: { status: Types.ImplementationStatus, basis: Types.StatusBasis | null } }>, links: Array<{ type: Types.RecommendationLinkType, direction: Types.LinkDirection, recommendation: { reference: string, publishedAt: string | null, title: { value: string, language: Types.Language, isMachineMade: boolean } } }>, missingForPublishing: Array<{ field: Types.RecommendationField, message: string }>, remarks: Array<{ isSettled: boolean }>, reviewComments: Array<{ comment: string, role: Types.Role | null, recordedAt: string }>, revisions: Array<{ version: number, language: Types.Language, changeNote: string | null, recordedAt: string }>, viewerCan: { translate: boolean, revise: boolean, submit: boolean, adopt: boolean, undoAdoption: boolean, requestChanges: boolean, resubmit: boolean, publish: boolean, withdraw: boolean, address: boolean, merge: boolean, split: boolean, supersede: boolean }, themes: Array<{ slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } }>, titlePl: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, titleEn: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, titleUk: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, bodyPl: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, bodyEn: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, bodyUk: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, problemPl: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null, problemEn: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null, problemUk: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null, rationalePl: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null, rationaleEn: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null, rationaleUk: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null } | null };

export type WorkTextFragment = { reference: string, kind: Types.RecommendationKind, stage: Types.EditorialStage, version: number, languages: Array<Types.Language>, themes: Array<{ slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } }>, titlePl: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, titleEn: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, titleUk: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, bodyPl: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, bodyEn: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, bodyUk: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean }, problemPl: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null, problemEn: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null, problemUk: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null, rationalePl: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null, rationaleEn: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null, rationaleUk: { value: string, language: Types.Language, isOriginal: boolean, isStale: boolean, isMachineMade: boolean } | null };

export type StageReachedFragment = { recommendation: { reference: string, version: number } | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> };

export type SubmitMutationVariables = Exact<{
  input: Types.StageInput;
}>;


export type SubmitMutation = { submitRecommendation: { recommendation: { reference: string, version: number } | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type ResubmitMutationVariables = Exact<{
  input: Types.StageInput;
}>;


export type ResubmitMutation = { resubmitRecommendation: { recommendation: { reference: string, version: number } | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type AdoptMutationVariables = Exact<{
  input: Types.AdoptRecommendationInput;
}>;


export type AdoptMutation = { adoptRecommendation: { recommendation: { reference: string, version: number } | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type UndoAdoptionMutationVariables = Exact<{
  input: Types.UndoAdoptionInput;
}>;


export type UndoAdoptionMutation = { undoAdoption: { recommendation: { reference: string, version: number } | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type RequestChangesMutationVariables = Exact<{
  input: Types.RequestChangesInput;
}>;


export type RequestChangesMutation = { requestChanges: { recommendation: { reference: string, version: number } | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type PublishMutationVariables = Exact<{
  input: Types.PublishRecommendationInput;
}>;


export type PublishMutation = { publishRecommendation: { recommendation: { reference: string, version: number } | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type WithdrawMutationVariables = Exact<{
  input: Types.WithdrawRecommendationInput;
}>;


export type WithdrawMutation = { withdrawRecommendation: { recommendation: { reference: string, version: number } | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type AddressMutationVariables = Exact<{
  input: Types.AddressRecommendationInput;
}>;


export type AddressMutation = { addressRecommendation: { recommendation: { reference: string, version: number } | null, userErrors: Array<{ code: Types.UserErrorCode, path: Array<string>, message: string }> } };

export type TranslationQueueQueryVariables = Exact<{
  language?: Types.TextLanguage | null | undefined;
  forum?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type TranslationQueueQuery = { forums: { edges: Array<{ node: { slug: string, title: { value: string, language: Types.Language, isMachineMade: boolean } } }> }, viewer: { translations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: Types.TranslationTaskKind, language: Types.TextLanguage, since: string, recommendation: { reference: string, stage: Types.EditorialStage, publishedAt: string | null, isExample: boolean }, original: { language: Types.TextLanguage, tag: string, title: string, problem: string | null, rationale: string | null, body: string, version: number, translatesVersion: number | null, isStale: boolean, isMachineMade: boolean, parts: Array<{ label: string, text: string }>, originalThen: { version: number, title: string, problem: string | null, rationale: string | null, body: string, parts: Array<{ label: string, text: string }> } | null }, translation: { language: Types.TextLanguage, tag: string, title: string, problem: string | null, rationale: string | null, body: string, version: number, translatesVersion: number | null, isStale: boolean, isMachineMade: boolean, parts: Array<{ label: string, text: string }>, originalThen: { version: number, title: string, problem: string | null, rationale: string | null, body: string, parts: Array<{ label: string, text: string }> } | null } | null } }> } } | null };

export type DeskQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskQuery = { auditEditionPlaces: Array<{ series: { slug: string } | null }> | null, roleHolders: { pageInfo: { hasNextPage: boolean } } | null, viewer: { translations: { totalCount: number }, tasks: { totalCount: number, edges: Array<{ node: { id: string, kind: Types.TaskKind, since: string, dueOn: string | null, recommendation: { reference: string, isExample: boolean, title: { value: string, language: Types.Language, isMachineMade: boolean }, forum: { slug: string } | null } | null, addressee: { id: string, institutionNameThen: string } | null, institution: { slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } } | null } }> }, roles: Array<{ role: Types.Role, wholeInstallation: boolean, since: string, until: string | null, series: { title: { value: string, language: Types.Language, isMachineMade: boolean }, forums: Array<{ slug: string, title: { value: string, language: Types.Language, isMachineMade: boolean } }> } | null, forum: { slug: string, title: { value: string, language: Types.Language, isMachineMade: boolean } } | null, workingGroup: { number: number, topic: { value: string, language: Types.Language, isMachineMade: boolean }, forum: { slug: string, title: { value: string, language: Types.Language, isMachineMade: boolean } } } | null, institution: { slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } } | null, theme: { slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } } | null, auditEdition: { slug: string, title: { value: string, language: Types.Language, isMachineMade: boolean } } | null }> } | null };

export type TaskLineFragment = { id: string, kind: Types.TaskKind, since: string, dueOn: string | null, recommendation: { reference: string, isExample: boolean, title: { value: string, language: Types.Language, isMachineMade: boolean }, forum: { slug: string } | null } | null, addressee: { id: string, institutionNameThen: string } | null, institution: { slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } } | null };

export type ReachFragment = { role: Types.Role, wholeInstallation: boolean, since: string, until: string | null, series: { title: { value: string, language: Types.Language, isMachineMade: boolean }, forums: Array<{ slug: string, title: { value: string, language: Types.Language, isMachineMade: boolean } }> } | null, forum: { slug: string, title: { value: string, language: Types.Language, isMachineMade: boolean } } | null, workingGroup: { number: number, topic: { value: string, language: Types.Language, isMachineMade: boolean }, forum: { slug: string, title: { value: string, language: Types.Language, isMachineMade: boolean } } } | null, institution: { slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } } | null, theme: { slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } } | null, auditEdition: { slug: string, title: { value: string, language: Types.Language, isMachineMade: boolean } } | null };

export type RefusalFragment = { code: Types.UserErrorCode, path: Array<string>, message: string };

export type WorkLineFragment = { reference: string, kind: Types.RecommendationKind, stage: Types.EditorialStage, isExample: boolean, isPriority: boolean, title: { value: string, language: Types.Language, isMachineMade: boolean } };

export type ThemesToChooseQueryVariables = Exact<{ [key: string]: never; }>;


export type ThemesToChooseQuery = { themes: Array<{ slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean }, parent: { slug: string } | null }> };

export type WhoToAddressQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type WhoToAddressQuery = { institutions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { slug: string, name: { value: string, language: Types.Language, isMachineMade: boolean } } }> }, addresseeClasses: Array<{ key: string, name: { value: string, language: Types.Language, isMachineMade: boolean } }> };

export type SignedInQueryVariables = Exact<{ [key: string]: never; }>;


export type SignedInQuery = { viewer: { id: string, name: string, email: string, language: Types.Language, lacksSecondFactor: boolean, roles: Array<{ role: Types.Role, wholeInstallation: boolean }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const WordsFragmentDoc = new TypedDocumentString(`
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
    `, {"fragmentName":"Words"}) as unknown as TypedDocumentString<WordsFragment, unknown>;
export const SourceLineFragmentDoc = new TypedDocumentString(`
    fragment SourceLine on Source {
  document
  quote
  url
}
    `, {"fragmentName":"SourceLine"}) as unknown as TypedDocumentString<SourceLineFragment, unknown>;
export const OutputLineFragmentDoc = new TypedDocumentString(`
    fragment OutputLine on Output {
  kind
  title {
    ...Words
  }
  url
  note {
    ...Words
  }
  sources {
    ...SourceLine
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment SourceLine on Source {
  document
  quote
  url
}`, {"fragmentName":"OutputLine"}) as unknown as TypedDocumentString<OutputLineFragment, unknown>;
export const OrganiserLineFragmentDoc = new TypedDocumentString(`
    fragment OrganiserLine on ForumOrganiser {
  role
  institution {
    slug
    isExample
    name {
      ...Words
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}`, {"fragmentName":"OrganiserLine"}) as unknown as TypedDocumentString<OrganiserLineFragment, unknown>;
export const FullTallyFragmentDoc = new TypedDocumentString(`
    fragment FullTally on ImplementationSummary {
  denominator
  excluded
  excludedBy {
    withdrawn
    merged
    superseded
    notApplicable
  }
  counts {
    status
    count
  }
  unknown
  assessed
  overdue
  waiting
}
    `, {"fragmentName":"FullTally"}) as unknown as TypedDocumentString<FullTallyFragment, unknown>;
export const RecommendationLineFragmentDoc = new TypedDocumentString(`
    fragment RecommendationLine on Recommendation {
  reference
  kind
  stage
  isPriority
  isExample
  title {
    ...Words
  }
  headline {
    status
    basis
    asOf
    disagreement
    needsReverification
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}`, {"fragmentName":"RecommendationLine"}) as unknown as TypedDocumentString<RecommendationLineFragment, unknown>;
export const WhenFragmentDoc = new TypedDocumentString(`
    fragment When on PartialDate {
  date
  precision
}
    `, {"fragmentName":"When"}) as unknown as TypedDocumentString<WhenFragment, unknown>;
export const ChangeLineFragmentDoc = new TypedDocumentString(`
    fragment ChangeLine on Change {
  id
  kind
  occurredOn {
    ...When
  }
  position
  note
  dueOn
  previousDueOn
  addressee {
    institutionNameThen
    institution {
      slug
      isExample
    }
  }
  statusUpdate {
    status
    basis
    isPending
    evidence {
      id
    }
  }
  linkType
  linkedRecommendation {
    reference
    title {
      ...Words
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment When on PartialDate {
  date
  precision
}`, {"fragmentName":"ChangeLine"}) as unknown as TypedDocumentString<ChangeLineFragment, unknown>;
export const ActionLineFragmentDoc = new TypedDocumentString(`
    fragment ActionLine on Action {
  slug
  kind
  title {
    ...Words
  }
  startsOn {
    ...When
  }
  endsOn {
    ...When
  }
  city {
    name {
      ...Words
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment When on PartialDate {
  date
  precision
}`, {"fragmentName":"ActionLine"}) as unknown as TypedDocumentString<ActionLineFragment, unknown>;
export const TieFragmentDoc = new TypedDocumentString(`
    fragment Tie on RecommendationLink {
  type
  direction
  recommendation {
    reference
    publishedAt
    title {
      ...Words
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}`, {"fragmentName":"Tie"}) as unknown as TypedDocumentString<TieFragment, unknown>;
export const InReportFragmentDoc = new TypedDocumentString(`
    fragment InReport on Recommendation {
  reference
  kind
  stage
  isPriority
  isExample
  title {
    ...Words
  }
  problem {
    ...Words
  }
  rationale {
    ...Words
  }
  body {
    ...Words
  }
  parts {
    label
    text
  }
  byWhen {
    ...When
  }
  lawChange {
    act
    article
    proposedWording
    eli
    url
  }
  jointProject {
    partners
    budget
    funding
    continuation
  }
  workingGroup {
    number
  }
  adoptedOn {
    ...When
  }
  consensus
  dissent
  minorityOpinion
  withdrawalReason
  headline {
    status
    basis
    asOf
  }
  addresseeClasses {
    key
    name {
      ...Words
    }
  }
  addressees {
    role
    institutionNameThen
    wasAtTable
    institution {
      slug
      name {
        ...Words
      }
    }
    response {
      position
    }
    headline {
      status
      basis
    }
  }
  sources {
    ...SourceLine
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment When on PartialDate {
  date
  precision
}
fragment SourceLine on Source {
  document
  quote
  url
}`, {"fragmentName":"InReport"}) as unknown as TypedDocumentString<InReportFragment, unknown>;
export const TallyFragmentDoc = new TypedDocumentString(`
    fragment Tally on ImplementationSummary {
  denominator
  counts {
    status
    count
  }
}
    `, {"fragmentName":"Tally"}) as unknown as TypedDocumentString<TallyFragment, unknown>;
export const GroupRingFragmentDoc = new TypedDocumentString(`
    fragment GroupRing on WorkingGroup {
  number
  topic {
    ...Words
  }
  summary {
    ...Tally
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment Tally on ImplementationSummary {
  denominator
  counts {
    status
    count
  }
}`, {"fragmentName":"GroupRing"}) as unknown as TypedDocumentString<GroupRingFragment, unknown>;
export const ForumCardFragmentDoc = new TypedDocumentString(`
    fragment ForumCard on Forum {
  slug
  kind
  ordinal
  title {
    ...Words
  }
  city {
    name {
      ...Words
    }
  }
  startsOn {
    ...When
  }
  endsOn {
    ...When
  }
  workingGroups {
    ...GroupRing
  }
  summary {
    ...Tally
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment When on PartialDate {
  date
  precision
}
fragment Tally on ImplementationSummary {
  denominator
  counts {
    status
    count
  }
}
fragment GroupRing on WorkingGroup {
  number
  topic {
    ...Words
  }
  summary {
    ...Tally
  }
}`, {"fragmentName":"ForumCard"}) as unknown as TypedDocumentString<ForumCardFragment, unknown>;
export const EvidenceLineFragmentDoc = new TypedDocumentString(`
    fragment EvidenceLine on Evidence {
  id
  kind
  title
  url
  issuedOn {
    ...When
  }
  issuer
  proves
  review
  sha256
  byteSize
  mediaType
}
    fragment When on PartialDate {
  date
  precision
}`, {"fragmentName":"EvidenceLine"}) as unknown as TypedDocumentString<EvidenceLineFragment, unknown>;
export const StatusLineFragmentDoc = new TypedDocumentString(`
    fragment StatusLine on StatusUpdate {
  status
  basis
  occurredOn {
    ...When
  }
  explanation
  plannedFor
  isPending
  evidence {
    ...EvidenceLine
  }
}
    fragment When on PartialDate {
  date
  precision
}
fragment EvidenceLine on Evidence {
  id
  kind
  title
  url
  issuedOn {
    ...When
  }
  issuer
  proves
  review
  sha256
  byteSize
  mediaType
}`, {"fragmentName":"StatusLine"}) as unknown as TypedDocumentString<StatusLineFragment, unknown>;
export const AddresseeRowFragmentDoc = new TypedDocumentString(`
    fragment AddresseeRow on Addressee {
  id
  role
  wasAtTable
  institutionNameThen
  sentOn
  respondBy
  isOverdue
  waitingDays
  institution {
    slug
    isExample
    name {
      ...Words
    }
  }
  response {
    position
    respondedOn
    explanation
    referredTo {
      slug
      name {
        ...Words
      }
    }
  }
  reported {
    ...StatusLine
  }
  assessed {
    ...StatusLine
  }
  headline {
    status
    basis
    asOf
    freshness
  }
  commitments {
    id
    text
    promisedOn
    dueOn
    firstDueOn
    timesMoved
    slippageMonths
    isOverdue
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment When on PartialDate {
  date
  precision
}
fragment EvidenceLine on Evidence {
  id
  kind
  title
  url
  issuedOn {
    ...When
  }
  issuer
  proves
  review
  sha256
  byteSize
  mediaType
}
fragment StatusLine on StatusUpdate {
  status
  basis
  occurredOn {
    ...When
  }
  explanation
  plannedFor
  isPending
  evidence {
    ...EvidenceLine
  }
}`, {"fragmentName":"AddresseeRow"}) as unknown as TypedDocumentString<AddresseeRowFragment, unknown>;
export const TextThenFragmentDoc = new TypedDocumentString(`
    fragment TextThen on Revision {
  version
  language
  title
  problem
  rationale
  body
}
    `, {"fragmentName":"TextThen"}) as unknown as TypedDocumentString<TextThenFragment, unknown>;
export const WallPictureFragmentDoc = new TypedDocumentString(`
    fragment WallPicture on Wall {
  slug
  title(language: $language) {
    ...Words
  }
  inWork
  adopted
  groups {
    number
    topic(language: $language) {
      ...Words
    }
    inWork
    adopted
    byConsensus
    withDissent
  }
  recommendations {
    reference
    title(language: $language) {
      ...Words
    }
    group
    adoptedOn {
      ...When
    }
    adoptedAt
    consensus
    dissent
    isPriority
    isExample
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment When on PartialDate {
  date
  precision
}`, {"fragmentName":"WallPicture"}) as unknown as TypedDocumentString<WallPictureFragment, unknown>;
export const AuditLineFragmentDoc = new TypedDocumentString(`
    fragment AuditLine on AuditEntry {
  id
  recordedAt
  origin
  personId
  personName
  role
  verb
  isDenied
  objectType
  objectId
  objectName
  reason
  requestId
  changes {
    field
    before
    after
  }
  seal {
    seq
    hash
  }
}
    `, {"fragmentName":"AuditLine"}) as unknown as TypedDocumentString<AuditLineFragment, unknown>;
export const EditionLineFragmentDoc = new TypedDocumentString(`
    fragment EditionLine on AuditEdition {
  id
  slug
  year
  opensOn
  closesOn
  title {
    ...Words
  }
  series {
    title {
      ...Words
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}`, {"fragmentName":"EditionLine"}) as unknown as TypedDocumentString<EditionLineFragment, unknown>;
export const WorkLineFragmentDoc = new TypedDocumentString(`
    fragment WorkLine on Recommendation {
  reference
  kind
  stage
  isExample
  isPriority
  title {
    ...Words
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}`, {"fragmentName":"WorkLine"}) as unknown as TypedDocumentString<WorkLineFragment, unknown>;
export const BoardCardFragmentDoc = new TypedDocumentString(`
    fragment BoardCard on Recommendation {
  ...WorkLine
  version
  publishedAt
  lacks
  editing {
    name
    isViewer
  }
  addresseeClasses {
    key
    name {
      ...Words
    }
  }
  addressees {
    id
    institutionNameThen
    addresseeClass {
      key
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment WorkLine on Recommendation {
  reference
  kind
  stage
  isExample
  isPriority
  title {
    ...Words
  }
}`, {"fragmentName":"BoardCard"}) as unknown as TypedDocumentString<BoardCardFragment, unknown>;
export const ImportInHandFragmentDoc = new TypedDocumentString(`
    fragment ImportInHand on RecommendationImport {
  id
  fileName
  createdAt
  state
  isUnderWay
  hasFile
  format
  recognised {
    encoding
    separator
    sheet
    headerRow
  }
  chosen {
    encoding
    separator
    sheet
    headerRow
  }
  sheets
  columns {
    letter
    header
    isHidden
    samples
    field
  }
  isMatched
  isAllOrNothing
  rowsDone
  rowsTotal
  counts {
    fate
    count
  }
  failure
  workingGroup {
    number
    topic {
      ...Words
    }
    forum {
      slug
      title {
        ...Words
      }
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}`, {"fragmentName":"ImportInHand"}) as unknown as TypedDocumentString<ImportInHandFragment, unknown>;
export const RoleAtFragmentDoc = new TypedDocumentString(`
    fragment RoleAt on RoleGrant {
  role
  wholeInstallation
  since
  until
  series {
    title {
      ...Words
    }
  }
  forum {
    title {
      ...Words
    }
  }
  workingGroup {
    number
    topic {
      ...Words
    }
    forum {
      title {
        ...Words
      }
    }
  }
  institution {
    slug
    name {
      ...Words
    }
  }
  theme {
    name {
      ...Words
    }
  }
  auditEdition {
    title {
      ...Words
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}`, {"fragmentName":"RoleAt"}) as unknown as TypedDocumentString<RoleAtFragment, unknown>;
export const HolderFragmentDoc = new TypedDocumentString(`
    fragment Holder on RoleHolder {
  id
  name
  email
  isViewer
  viewerCanEnd
  viewerCanHandOver
  holds {
    ...RoleAt
    workingGroup {
      id
    }
    institution {
      id
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment RoleAt on RoleGrant {
  role
  wholeInstallation
  since
  until
  series {
    title {
      ...Words
    }
  }
  forum {
    title {
      ...Words
    }
  }
  workingGroup {
    number
    topic {
      ...Words
    }
    forum {
      title {
        ...Words
      }
    }
  }
  institution {
    slug
    name {
      ...Words
    }
  }
  theme {
    name {
      ...Words
    }
  }
  auditEdition {
    title {
      ...Words
    }
  }
}`, {"fragmentName":"Holder"}) as unknown as TypedDocumentString<HolderFragment, unknown>;
export const RevisionTextFragmentDoc = new TypedDocumentString(`
    fragment RevisionText on Revision {
  version
  language
  title
  problem
  rationale
  body
  parts {
    label
    text
  }
  byWhen {
    ...When
  }
  lawChange {
    act
    article
    proposedWording
    eli
  }
  jointProject {
    partners
    budget
    funding
    continuation
  }
  recordedAt
}
    fragment When on PartialDate {
  date
  precision
}`, {"fragmentName":"RevisionText"}) as unknown as TypedDocumentString<RevisionTextFragment, unknown>;
export const RemarkLineFragmentDoc = new TypedDocumentString(`
    fragment RemarkLine on Remark {
  id
  field
  comment
  version
  role
  recordedAt
  isSettled
  answers {
    answer
    settles
    role
    recordedAt
  }
}
    `, {"fragmentName":"RemarkLine"}) as unknown as TypedDocumentString<RemarkLineFragment, unknown>;
export const FullWordsFragmentDoc = new TypedDocumentString(`
    fragment FullWords on LocalizedText {
  value
  language
  isOriginal
  isStale
  isMachineMade
}
    `, {"fragmentName":"FullWords"}) as unknown as TypedDocumentString<FullWordsFragment, unknown>;
export const WorkTextFragmentDoc = new TypedDocumentString(`
    fragment WorkText on Recommendation {
  reference
  kind
  stage
  version
  languages
  themes {
    slug
    name {
      ...Words
    }
  }
  titlePl: title(language: PL) {
    ...FullWords
  }
  titleEn: title(language: EN) {
    ...FullWords
  }
  titleUk: title(language: UK) {
    ...FullWords
  }
  bodyPl: body(language: PL) {
    ...FullWords
  }
  bodyEn: body(language: EN) {
    ...FullWords
  }
  bodyUk: body(language: UK) {
    ...FullWords
  }
  problemPl: problem(language: PL) {
    ...FullWords
  }
  problemEn: problem(language: EN) {
    ...FullWords
  }
  problemUk: problem(language: UK) {
    ...FullWords
  }
  rationalePl: rationale(language: PL) {
    ...FullWords
  }
  rationaleEn: rationale(language: EN) {
    ...FullWords
  }
  rationaleUk: rationale(language: UK) {
    ...FullWords
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment FullWords on LocalizedText {
  value
  language
  isOriginal
  isStale
  isMachineMade
}`, {"fragmentName":"WorkText"}) as unknown as TypedDocumentString<WorkTextFragment, unknown>;
export const CaptureTextFragmentDoc = new TypedDocumentString(`
    fragment CaptureText on Recommendation {
  ...WorkText
  parts {
    label
    text
  }
  byWhen {
    ...When
  }
  lawChange {
    act
    article
    proposedWording
    eli
  }
  jointProject {
    partners
    budget
    funding
    continuation
  }
  workingGroup {
    themes {
      slug
    }
  }
  addresseeClasses {
    key
    name {
      ...Words
    }
  }
  addressees {
    id
    role
    wasAtTable
    institution {
      name {
        ...Words
      }
    }
    addresseeClass {
      key
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment FullWords on LocalizedText {
  value
  language
  isOriginal
  isStale
  isMachineMade
}
fragment When on PartialDate {
  date
  precision
}
fragment WorkText on Recommendation {
  reference
  kind
  stage
  version
  languages
  themes {
    slug
    name {
      ...Words
    }
  }
  titlePl: title(language: PL) {
    ...FullWords
  }
  titleEn: title(language: EN) {
    ...FullWords
  }
  titleUk: title(language: UK) {
    ...FullWords
  }
  bodyPl: body(language: PL) {
    ...FullWords
  }
  bodyEn: body(language: EN) {
    ...FullWords
  }
  bodyUk: body(language: UK) {
    ...FullWords
  }
  problemPl: problem(language: PL) {
    ...FullWords
  }
  problemEn: problem(language: EN) {
    ...FullWords
  }
  problemUk: problem(language: UK) {
    ...FullWords
  }
  rationalePl: rationale(language: PL) {
    ...FullWords
  }
  rationaleEn: rationale(language: EN) {
    ...FullWords
  }
  rationaleUk: rationale(language: UK) {
    ...FullWords
  }
}`, {"fragmentName":"CaptureText"}) as unknown as TypedDocumentString<CaptureTextFragment, unknown>;
export const TranslatedTextFragmentDoc = new TypedDocumentString(`
    fragment TranslatedText on RecommendationText {
  language
  tag
  title
  problem
  rationale
  body
  parts {
    label
    text
  }
  version
  translatesVersion
  isStale
  isMachineMade
  originalThen {
    version
    title
    problem
    rationale
    body
    parts {
      label
      text
    }
  }
}
    `, {"fragmentName":"TranslatedText"}) as unknown as TypedDocumentString<TranslatedTextFragment, unknown>;
export const TranslationsNowFragmentDoc = new TypedDocumentString(`
    fragment TranslationsNow on Recommendation {
  version
  original: text {
    ...TranslatedText
  }
  PL: text(language: PL) {
    ...TranslatedText
  }
  EN: text(language: EN) {
    ...TranslatedText
  }
  UK: text(language: UK) {
    ...TranslatedText
  }
  PL_EASY: text(language: PL_EASY) {
    ...TranslatedText
  }
}
    fragment TranslatedText on RecommendationText {
  language
  tag
  title
  problem
  rationale
  body
  parts {
    label
    text
  }
  version
  translatesVersion
  isStale
  isMachineMade
  originalThen {
    version
    title
    problem
    rationale
    body
    parts {
      label
      text
    }
  }
}`, {"fragmentName":"TranslationsNow"}) as unknown as TypedDocumentString<TranslationsNowFragment, unknown>;
export const RefusalFragmentDoc = new TypedDocumentString(`
    fragment Refusal on UserError {
  code
  path
  message
}
    `, {"fragmentName":"Refusal"}) as unknown as TypedDocumentString<RefusalFragment, unknown>;
export const StageReachedFragmentDoc = new TypedDocumentString(`
    fragment StageReached on RecommendationPayload {
  recommendation {
    reference
    version
  }
  userErrors {
    ...Refusal
  }
}
    fragment Refusal on UserError {
  code
  path
  message
}`, {"fragmentName":"StageReached"}) as unknown as TypedDocumentString<StageReachedFragment, unknown>;
export const TaskLineFragmentDoc = new TypedDocumentString(`
    fragment TaskLine on Task {
  id
  kind
  since
  dueOn
  recommendation {
    reference
    isExample
    title {
      ...Words
    }
    forum {
      slug
    }
  }
  addressee {
    id
    institutionNameThen
  }
  institution {
    slug
    name {
      ...Words
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}`, {"fragmentName":"TaskLine"}) as unknown as TypedDocumentString<TaskLineFragment, unknown>;
export const ReachFragmentDoc = new TypedDocumentString(`
    fragment Reach on RoleGrant {
  role
  wholeInstallation
  since
  until
  series {
    title {
      ...Words
    }
    forums {
      slug
      title {
        ...Words
      }
    }
  }
  forum {
    slug
    title {
      ...Words
    }
  }
  workingGroup {
    number
    topic {
      ...Words
    }
    forum {
      slug
      title {
        ...Words
      }
    }
  }
  institution {
    slug
    name {
      ...Words
    }
  }
  theme {
    slug
    name {
      ...Words
    }
  }
  auditEdition {
    slug
    title {
      ...Words
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}`, {"fragmentName":"Reach"}) as unknown as TypedDocumentString<ReachFragment, unknown>;
export const ForumReportDocument = new TypedDocumentString(`
    query ForumReport($slug: String!) {
  forum(slug: $slug) {
    slug
    kind
    title {
      ...Words
    }
    city {
      name {
        ...Words
      }
    }
    place
    about {
      ...Words
    }
    startsOn {
      ...When
    }
    endsOn {
      ...When
    }
    participants {
      value
      qualifier
    }
    organisers {
      ...OrganiserLine
    }
    themes {
      slug
      name {
        ...Words
      }
    }
    workingGroups {
      number
      topic {
        ...Words
      }
      themes {
        slug
        name {
          ...Words
        }
      }
      composition {
        sector
        count
      }
      sources {
        ...SourceLine
      }
    }
    outputs {
      ...OutputLine
    }
    sources {
      ...SourceLine
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment When on PartialDate {
  date
  precision
}
fragment SourceLine on Source {
  document
  quote
  url
}
fragment OutputLine on Output {
  kind
  title {
    ...Words
  }
  url
  note {
    ...Words
  }
  sources {
    ...SourceLine
  }
}
fragment OrganiserLine on ForumOrganiser {
  role
  institution {
    slug
    isExample
    name {
      ...Words
    }
  }
}`) as unknown as TypedDocumentString<ForumReportQuery, ForumReportQueryVariables>;
export const ForumReportRecommendationsDocument = new TypedDocumentString(`
    query ForumReportRecommendations($slug: String!, $after: String) {
  forum(slug: $slug) {
    recommendations(first: 40, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...InReport
        }
      }
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment When on PartialDate {
  date
  precision
}
fragment SourceLine on Source {
  document
  quote
  url
}
fragment InReport on Recommendation {
  reference
  kind
  stage
  isPriority
  isExample
  title {
    ...Words
  }
  problem {
    ...Words
  }
  rationale {
    ...Words
  }
  body {
    ...Words
  }
  parts {
    label
    text
  }
  byWhen {
    ...When
  }
  lawChange {
    act
    article
    proposedWording
    eli
    url
  }
  jointProject {
    partners
    budget
    funding
    continuation
  }
  workingGroup {
    number
  }
  adoptedOn {
    ...When
  }
  consensus
  dissent
  minorityOpinion
  withdrawalReason
  headline {
    status
    basis
    asOf
  }
  addresseeClasses {
    key
    name {
      ...Words
    }
  }
  addressees {
    role
    institutionNameThen
    wasAtTable
    institution {
      slug
      name {
        ...Words
      }
    }
    response {
      position
    }
    headline {
      status
      basis
    }
  }
  sources {
    ...SourceLine
  }
}`) as unknown as TypedDocumentString<ForumReportRecommendationsQuery, ForumReportRecommendationsQueryVariables>;
export const LookForSimilarDocument = new TypedDocumentString(`
    query LookForSimilar($text: String!, $workingGroup: ID, $except: String) {
  similarRecommendations(
    text: $text
    workingGroup: $workingGroup
    except: $except
    first: 5
  ) {
    sharedWords
    recommendation {
      ...RecommendationLine
      forum {
        title {
          ...Words
        }
      }
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment RecommendationLine on Recommendation {
  reference
  kind
  stage
  isPriority
  isExample
  title {
    ...Words
  }
  headline {
    status
    basis
    asOf
    disagreement
    needsReverification
  }
}`) as unknown as TypedDocumentString<LookForSimilarQuery, LookForSimilarQueryVariables>;
export const ActionDocument = new TypedDocumentString(`
    query Action($slug: String!) {
  action(slug: $slug) {
    slug
    kind
    title {
      ...FullWords
    }
    summary {
      ...FullWords
    }
    startsOn {
      ...When
    }
    endsOn {
      ...When
    }
    city {
      name {
        ...Words
      }
    }
    place
    participants {
      value
      qualifier
    }
    organisers {
      ...OrganiserLine
    }
    gathering {
      slug
      title {
        ...Words
      }
    }
    answersForums {
      slug
      title {
        ...Words
      }
    }
    recommendations {
      ...RecommendationLine
    }
    outputs {
      ...OutputLine
    }
    sources {
      ...SourceLine
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment FullWords on LocalizedText {
  value
  language
  isOriginal
  isStale
  isMachineMade
}
fragment When on PartialDate {
  date
  precision
}
fragment SourceLine on Source {
  document
  quote
  url
}
fragment OutputLine on Output {
  kind
  title {
    ...Words
  }
  url
  note {
    ...Words
  }
  sources {
    ...SourceLine
  }
}
fragment OrganiserLine on ForumOrganiser {
  role
  institution {
    slug
    isExample
    name {
      ...Words
    }
  }
}
fragment RecommendationLine on Recommendation {
  reference
  kind
  stage
  isPriority
  isExample
  title {
    ...Words
  }
  headline {
    status
    basis
    asOf
    disagreement
    needsReverification
  }
}`) as unknown as TypedDocumentString<ActionQuery, ActionQueryVariables>;
export const ActionsDocument = new TypedDocumentString(`
    query Actions($after: String, $kind: ActionKind) {
  actions(first: 50, after: $after, kind: $kind) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ActionLine
      }
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment When on PartialDate {
  date
  precision
}
fragment ActionLine on Action {
  slug
  kind
  title {
    ...Words
  }
  startsOn {
    ...When
  }
  endsOn {
    ...When
  }
  city {
    name {
      ...Words
    }
  }
}`) as unknown as TypedDocumentString<ActionsQuery, ActionsQueryVariables>;
export const WhoCanDocument = new TypedDocumentString(`
    query WhoCan($kind: RecommendationKind, $theme: String) {
  competences(kind: $kind, theme: $theme) {
    body {
      ...Words
    }
    can {
      ...Words
    }
    kinds
    themes {
      slug
      name {
        ...Words
      }
    }
    act
    eli
    article
    checkedOn
    source
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}`) as unknown as TypedDocumentString<WhoCanQuery, WhoCanQueryVariables>;
export const DemoCastDocument = new TypedDocumentString(`
    query DemoCast {
  demoCast {
    key
    name
    roles {
      role
      wholeInstallation
      series {
        title {
          ...Words
        }
      }
      forum {
        slug
        title {
          ...Words
        }
      }
      workingGroup {
        number
        topic {
          ...Words
        }
        forum {
          title {
            ...Words
          }
        }
      }
      institution {
        name {
          ...Words
        }
      }
      theme {
        name {
          ...Words
        }
      }
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}`) as unknown as TypedDocumentString<DemoCastQuery, DemoCastQueryVariables>;
export const ForumDocument = new TypedDocumentString(`
    query Forum($slug: String!) {
  forum(slug: $slug) {
    slug
    code
    kind
    ordinal
    title {
      ...FullWords
    }
    series {
      slug
      title {
        ...Words
      }
      forums {
        slug
        title {
          ...Words
        }
      }
    }
    city {
      slug
      name {
        ...Words
      }
    }
    place
    about {
      ...FullWords
    }
    startsOn {
      ...When
    }
    endsOn {
      ...When
    }
    participants {
      value
      qualifier
    }
    organisers {
      ...OrganiserLine
    }
    themes {
      slug
      name {
        ...Words
      }
    }
    workingGroups {
      ...GroupRing
    }
    outputs {
      ...OutputLine
    }
    sources {
      ...SourceLine
    }
    summary {
      ...FullTally
    }
    recommendations(first: 25) {
      totalCount
      edges {
        node {
          ...RecommendationLine
        }
      }
    }
    actions {
      ...ActionLine
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment FullWords on LocalizedText {
  value
  language
  isOriginal
  isStale
  isMachineMade
}
fragment When on PartialDate {
  date
  precision
}
fragment SourceLine on Source {
  document
  quote
  url
}
fragment OutputLine on Output {
  kind
  title {
    ...Words
  }
  url
  note {
    ...Words
  }
  sources {
    ...SourceLine
  }
}
fragment OrganiserLine on ForumOrganiser {
  role
  institution {
    slug
    isExample
    name {
      ...Words
    }
  }
}
fragment Tally on ImplementationSummary {
  denominator
  counts {
    status
    count
  }
}
fragment FullTally on ImplementationSummary {
  denominator
  excluded
  excludedBy {
    withdrawn
    merged
    superseded
    notApplicable
  }
  counts {
    status
    count
  }
  unknown
  assessed
  overdue
  waiting
}
fragment GroupRing on WorkingGroup {
  number
  topic {
    ...Words
  }
  summary {
    ...Tally
  }
}
fragment RecommendationLine on Recommendation {
  reference
  kind
  stage
  isPriority
  isExample
  title {
    ...Words
  }
  headline {
    status
    basis
    asOf
    disagreement
    needsReverification
  }
}
fragment ActionLine on Action {
  slug
  kind
  title {
    ...Words
  }
  startsOn {
    ...When
  }
  endsOn {
    ...When
  }
  city {
    name {
      ...Words
    }
  }
}`) as unknown as TypedDocumentString<ForumQuery, ForumQueryVariables>;
export const WorkingGroupDocument = new TypedDocumentString(`
    query WorkingGroup($forum: String!, $number: Int!, $after: String) {
  workingGroup(forum: $forum, number: $number) {
    id
    number
    topic {
      ...FullWords
    }
    themes {
      slug
      name {
        ...Words
      }
    }
    composition {
      sector
      count
    }
    sources {
      ...SourceLine
    }
    forum {
      slug
      title {
        ...Words
      }
      workingGroups {
        number
        topic {
          ...Words
        }
      }
    }
    summary {
      ...FullTally
    }
    recommendations(first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...RecommendationLine
        }
      }
    }
    viewerCanDraft
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment FullWords on LocalizedText {
  value
  language
  isOriginal
  isStale
  isMachineMade
}
fragment SourceLine on Source {
  document
  quote
  url
}
fragment FullTally on ImplementationSummary {
  denominator
  excluded
  excludedBy {
    withdrawn
    merged
    superseded
    notApplicable
  }
  counts {
    status
    count
  }
  unknown
  assessed
  overdue
  waiting
}
fragment RecommendationLine on Recommendation {
  reference
  kind
  stage
  isPriority
  isExample
  title {
    ...Words
  }
  headline {
    status
    basis
    asOf
    disagreement
    needsReverification
  }
}`) as unknown as TypedDocumentString<WorkingGroupQuery, WorkingGroupQueryVariables>;
export const ForumsDocument = new TypedDocumentString(`
    query Forums($after: String) {
  forums(first: 25, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ForumCard
      }
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment When on PartialDate {
  date
  precision
}
fragment Tally on ImplementationSummary {
  denominator
  counts {
    status
    count
  }
}
fragment GroupRing on WorkingGroup {
  number
  topic {
    ...Words
  }
  summary {
    ...Tally
  }
}
fragment ForumCard on Forum {
  slug
  kind
  ordinal
  title {
    ...Words
  }
  city {
    name {
      ...Words
    }
  }
  startsOn {
    ...When
  }
  endsOn {
    ...When
  }
  workingGroups {
    ...GroupRing
  }
  summary {
    ...Tally
  }
}`) as unknown as TypedDocumentString<ForumsQuery, ForumsQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home($asOf: Date) {
  implementationSummary(asOf: $asOf) {
    ...FullTally
  }
  changes(first: 6) {
    edges {
      node {
        ...ChangeLine
        recommendation {
          reference
          isExample
          title {
            ...Words
          }
        }
      }
    }
  }
  waiting: recommendations(first: 5, orderBy: WAITING_LONGEST) {
    edges {
      node {
        reference
        isExample
        title {
          ...Words
        }
        addressees {
          waitingDays
          institution {
            slug
            name {
              ...Words
            }
          }
        }
      }
    }
  }
  forums(first: 8, kind: FORUM) {
    edges {
      node {
        ...ForumCard
      }
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment When on PartialDate {
  date
  precision
}
fragment Tally on ImplementationSummary {
  denominator
  counts {
    status
    count
  }
}
fragment FullTally on ImplementationSummary {
  denominator
  excluded
  excludedBy {
    withdrawn
    merged
    superseded
    notApplicable
  }
  counts {
    status
    count
  }
  unknown
  assessed
  overdue
  waiting
}
fragment GroupRing on WorkingGroup {
  number
  topic {
    ...Words
  }
  summary {
    ...Tally
  }
}
fragment ChangeLine on Change {
  id
  kind
  occurredOn {
    ...When
  }
  position
  note
  dueOn
  previousDueOn
  addressee {
    institutionNameThen
    institution {
      slug
      isExample
    }
  }
  statusUpdate {
    status
    basis
    isPending
    evidence {
      id
    }
  }
  linkType
  linkedRecommendation {
    reference
    title {
      ...Words
    }
  }
}
fragment ForumCard on Forum {
  slug
  kind
  ordinal
  title {
    ...Words
  }
  city {
    name {
      ...Words
    }
  }
  startsOn {
    ...When
  }
  endsOn {
    ...When
  }
  workingGroups {
    ...GroupRing
  }
  summary {
    ...Tally
  }
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const InstitutionDocument = new TypedDocumentString(`
    query Institution($slug: String!, $after: String) {
  institution(slug: $slug) {
    slug
    isExample
    sector
    name {
      ...FullWords
    }
    names {
      name {
        ...Words
      }
      since {
        ...When
      }
      until {
        ...When
      }
      note
    }
    city {
      name {
        ...Words
      }
    }
    voivodeship {
      name {
        ...Words
      }
    }
    description {
      ...FullWords
    }
    website
    foundedOn {
      ...When
    }
    members {
      value
      qualifier
    }
    discrepancies
    sources {
      ...SourceLine
    }
    summary {
      ...FullTally
    }
    addressed(first: 25, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          role
          isOverdue
          waitingDays
          response {
            position
          }
          headline {
            status
            basis
          }
          recommendation {
            reference
            isExample
            title {
              ...Words
            }
          }
        }
      }
    }
    actions {
      ...ActionLine
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment FullWords on LocalizedText {
  value
  language
  isOriginal
  isStale
  isMachineMade
}
fragment When on PartialDate {
  date
  precision
}
fragment SourceLine on Source {
  document
  quote
  url
}
fragment FullTally on ImplementationSummary {
  denominator
  excluded
  excludedBy {
    withdrawn
    merged
    superseded
    notApplicable
  }
  counts {
    status
    count
  }
  unknown
  assessed
  overdue
  waiting
}
fragment ActionLine on Action {
  slug
  kind
  title {
    ...Words
  }
  startsOn {
    ...When
  }
  endsOn {
    ...When
  }
  city {
    name {
      ...Words
    }
  }
}`) as unknown as TypedDocumentString<InstitutionQuery, InstitutionQueryVariables>;
export const InstitutionsDocument = new TypedDocumentString(`
    query Institutions($after: String, $search: String, $sector: InstitutionSector) {
  institutions(first: 50, after: $after, search: $search, sector: $sector) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        slug
        isExample
        sector
        name {
          ...Words
        }
        city {
          name {
            ...Words
          }
        }
      }
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}`) as unknown as TypedDocumentString<InstitutionsQuery, InstitutionsQueryVariables>;
export const OpenedInvitationDocument = new TypedDocumentString(`
    query OpenedInvitation($token: String!) {
  openedInvitation(token: $token) {
    state
    email
    name
    hasAccount
    invitedAs
    expiresAt
    offered {
      ...RoleAt
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment RoleAt on RoleGrant {
  role
  wholeInstallation
  since
  until
  series {
    title {
      ...Words
    }
  }
  forum {
    title {
      ...Words
    }
  }
  workingGroup {
    number
    topic {
      ...Words
    }
    forum {
      title {
        ...Words
      }
    }
  }
  institution {
    slug
    name {
      ...Words
    }
  }
  theme {
    name {
      ...Words
    }
  }
  auditEdition {
    title {
      ...Words
    }
  }
}`) as unknown as TypedDocumentString<OpenedInvitationQuery, OpenedInvitationQueryVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
    email
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const PrivacyDocument = new TypedDocumentString(`
    query Privacy {
  dataController
  dataRegister {
    key
    what {
      ...Words
    }
    why {
      ...Words
    }
    howLong {
      ...Words
    }
    onErasure
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}`) as unknown as TypedDocumentString<PrivacyQuery, PrivacyQueryVariables>;
export const RecommendationDocument = new TypedDocumentString(`
    query Recommendation($reference: String!, $asOf: Date) {
  recommendation(reference: $reference, asOf: $asOf) {
    reference
    kind
    stage
    isPriority
    isExample
    title {
      ...FullWords
    }
    body {
      ...FullWords
    }
    rationale {
      ...FullWords
    }
    problem {
      ...FullWords
    }
    parts {
      label
      text
    }
    byWhen {
      ...When
    }
    lawChange {
      act
      article
      proposedWording
      eli
      url
    }
    jointProject {
      partners
      budget
      funding
      continuation
    }
    languages
    original: text {
      parts {
        label
        text
      }
    }
    easyToRead: text(language: PL_EASY) {
      tag
      title
      problem
      rationale
      body
      parts {
        label
        text
      }
      isStale
      isMachineMade
    }
    forum {
      slug
      title {
        ...Words
      }
    }
    workingGroup {
      number
      topic {
        ...Words
      }
      composition {
        sector
        count
      }
    }
    themes {
      slug
      name {
        ...Words
      }
    }
    adoptedOn {
      ...When
    }
    consensus
    dissent
    minorityOpinion
    publishedAt
    withdrawalReason
    addresseeClasses {
      key
      name {
        ...Words
      }
    }
    links {
      ...Tie
    }
    timesRaised
    adoptedText {
      ...TextThen
    }
    revisions {
      ...TextThen
      changeNote
      isMachineMade
      recordedAt
    }
    lastChangedAt
    sources {
      ...SourceLine
    }
    headline {
      status
      basis
      asOf
      needsReverification
      disagreement
      freshness
      distribution {
        status
        count
      }
    }
    addressees {
      ...AddresseeRow
    }
    actions {
      ...ActionLine
    }
    timeline(first: 100) {
      totalCount
      edges {
        node {
          ...ChangeLine
        }
      }
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment FullWords on LocalizedText {
  value
  language
  isOriginal
  isStale
  isMachineMade
}
fragment When on PartialDate {
  date
  precision
}
fragment SourceLine on Source {
  document
  quote
  url
}
fragment EvidenceLine on Evidence {
  id
  kind
  title
  url
  issuedOn {
    ...When
  }
  issuer
  proves
  review
  sha256
  byteSize
  mediaType
}
fragment StatusLine on StatusUpdate {
  status
  basis
  occurredOn {
    ...When
  }
  explanation
  plannedFor
  isPending
  evidence {
    ...EvidenceLine
  }
}
fragment ChangeLine on Change {
  id
  kind
  occurredOn {
    ...When
  }
  position
  note
  dueOn
  previousDueOn
  addressee {
    institutionNameThen
    institution {
      slug
      isExample
    }
  }
  statusUpdate {
    status
    basis
    isPending
    evidence {
      id
    }
  }
  linkType
  linkedRecommendation {
    reference
    title {
      ...Words
    }
  }
}
fragment ActionLine on Action {
  slug
  kind
  title {
    ...Words
  }
  startsOn {
    ...When
  }
  endsOn {
    ...When
  }
  city {
    name {
      ...Words
    }
  }
}
fragment Tie on RecommendationLink {
  type
  direction
  recommendation {
    reference
    publishedAt
    title {
      ...Words
    }
  }
}
fragment AddresseeRow on Addressee {
  id
  role
  wasAtTable
  institutionNameThen
  sentOn
  respondBy
  isOverdue
  waitingDays
  institution {
    slug
    isExample
    name {
      ...Words
    }
  }
  response {
    position
    respondedOn
    explanation
    referredTo {
      slug
      name {
        ...Words
      }
    }
  }
  reported {
    ...StatusLine
  }
  assessed {
    ...StatusLine
  }
  headline {
    status
    basis
    asOf
    freshness
  }
  commitments {
    id
    text
    promisedOn
    dueOn
    firstDueOn
    timesMoved
    slippageMonths
    isOverdue
  }
}
fragment TextThen on Revision {
  version
  language
  title
  problem
  rationale
  body
}`) as unknown as TypedDocumentString<RecommendationQuery, RecommendationQueryVariables>;
export const RecommendationsDocument = new TypedDocumentString(`
    query Recommendations($after: String, $search: String, $filter: RecommendationFilter, $orderBy: RecommendationOrder, $asOf: Date, $counted: Boolean!) {
  implementationSummary(filter: $filter, asOf: $asOf) @include(if: $counted) {
    denominator
    excluded
  }
  recommendations(
    first: 25
    after: $after
    search: $search
    filter: $filter
    orderBy: $orderBy
    asOf: $asOf
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...RecommendationLine
        forum {
          slug
          title {
            ...Words
          }
        }
        workingGroup {
          number
          topic {
            ...Words
          }
        }
      }
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment RecommendationLine on Recommendation {
  reference
  kind
  stage
  isPriority
  isExample
  title {
    ...Words
  }
  headline {
    status
    basis
    asOf
    disagreement
    needsReverification
  }
}`) as unknown as TypedDocumentString<RecommendationsQuery, RecommendationsQueryVariables>;
export const RecommendationFacetsDocument = new TypedDocumentString(`
    query RecommendationFacets {
  forums(first: 50) {
    edges {
      node {
        slug
        title {
          ...Words
        }
      }
    }
  }
  themes {
    slug
    name {
      ...Words
    }
    parent {
      slug
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}`) as unknown as TypedDocumentString<RecommendationFacetsQuery, RecommendationFacetsQueryVariables>;
export const RecommendationRowsDocument = new TypedDocumentString(`
    query RecommendationRows($after: String, $search: String, $filter: RecommendationFilter, $orderBy: RecommendationOrder, $asOf: Date) {
  recommendations(
    first: 50
    after: $after
    search: $search
    filter: $filter
    orderBy: $orderBy
    asOf: $asOf
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...RecommendationLine
        adoptedOn {
          ...When
        }
        forum {
          slug
          code
        }
        workingGroup {
          number
        }
        themes {
          slug
        }
        addressees {
          role
          sentOn
          waitingDays
          isOverdue
          institution {
            slug
            isExample
            name {
              ...Words
            }
          }
          response {
            position
          }
          reported {
            status
          }
          assessed {
            status
          }
        }
      }
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment When on PartialDate {
  date
  precision
}
fragment RecommendationLine on Recommendation {
  reference
  kind
  stage
  isPriority
  isExample
  title {
    ...Words
  }
  headline {
    status
    basis
    asOf
    disagreement
    needsReverification
  }
}`) as unknown as TypedDocumentString<RecommendationRowsQuery, RecommendationRowsQueryVariables>;
export const WorkingGroupIdDocument = new TypedDocumentString(`
    query WorkingGroupId($forum: String!, $number: Int!) {
  workingGroup(forum: $forum, number: $number) {
    id
    topic {
      ...Words
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}`) as unknown as TypedDocumentString<WorkingGroupIdQuery, WorkingGroupIdQueryVariables>;
export const ThemeDocument = new TypedDocumentString(`
    query Theme($slug: String!, $filter: RecommendationFilter, $after: String) {
  theme(slug: $slug) {
    slug
    name {
      ...FullWords
    }
    parent {
      slug
      name {
        ...Words
      }
    }
    children {
      slug
      name {
        ...Words
      }
    }
    sources {
      ...SourceLine
    }
    recommendations(first: 25, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...RecommendationLine
        }
      }
    }
  }
  implementationSummary(filter: $filter) {
    ...FullTally
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment FullWords on LocalizedText {
  value
  language
  isOriginal
  isStale
  isMachineMade
}
fragment SourceLine on Source {
  document
  quote
  url
}
fragment FullTally on ImplementationSummary {
  denominator
  excluded
  excludedBy {
    withdrawn
    merged
    superseded
    notApplicable
  }
  counts {
    status
    count
  }
  unknown
  assessed
  overdue
  waiting
}
fragment RecommendationLine on Recommendation {
  reference
  kind
  stage
  isPriority
  isExample
  title {
    ...Words
  }
  headline {
    status
    basis
    asOf
    disagreement
    needsReverification
  }
}`) as unknown as TypedDocumentString<ThemeQuery, ThemeQueryVariables>;
export const WallDocument = new TypedDocumentString(`
    query Wall($forum: String!, $language: Language!) {
  wall(forum: $forum) {
    ...WallPicture
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment When on PartialDate {
  date
  precision
}
fragment WallPicture on Wall {
  slug
  title(language: $language) {
    ...Words
  }
  inWork
  adopted
  groups {
    number
    topic(language: $language) {
      ...Words
    }
    inWork
    adopted
    byConsensus
    withDissent
  }
  recommendations {
    reference
    title(language: $language) {
      ...Words
    }
    group
    adoptedOn {
      ...When
    }
    adoptedAt
    consensus
    dissent
    isPriority
    isExample
  }
}`) as unknown as TypedDocumentString<WallQuery, WallQueryVariables>;
export const WallLiveDocument = new TypedDocumentString(`
    subscription WallLive($forum: String!, $language: Language!) {
  wall(forum: $forum) {
    ...WallPicture
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment When on PartialDate {
  date
  precision
}
fragment WallPicture on Wall {
  slug
  title(language: $language) {
    ...Words
  }
  inWork
  adopted
  groups {
    number
    topic(language: $language) {
      ...Words
    }
    inWork
    adopted
    byConsensus
    withDissent
  }
  recommendations {
    reference
    title(language: $language) {
      ...Words
    }
    group
    adoptedOn {
      ...When
    }
    adoptedAt
    consensus
    dissent
    isPriority
    isExample
  }
}`) as unknown as TypedDocumentString<WallLiveSubscription, WallLiveSubscriptionVariables>;
export const AccountDocument = new TypedDocumentString(`
    query Account {
  viewer {
    name
    email
    language
    roles {
      ...Reach
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment Reach on RoleGrant {
  role
  wholeInstallation
  since
  until
  series {
    title {
      ...Words
    }
    forums {
      slug
      title {
        ...Words
      }
    }
  }
  forum {
    slug
    title {
      ...Words
    }
  }
  workingGroup {
    number
    topic {
      ...Words
    }
    forum {
      slug
      title {
        ...Words
      }
    }
  }
  institution {
    slug
    name {
      ...Words
    }
  }
  theme {
    slug
    name {
      ...Words
    }
  }
  auditEdition {
    slug
    title {
      ...Words
    }
  }
}`) as unknown as TypedDocumentString<AccountQuery, AccountQueryVariables>;
export const OwnAuditDocument = new TypedDocumentString(`
    query OwnAudit($after: String) {
  viewer {
    id
    ownAudit(first: 25, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...AuditLine
        }
      }
    }
  }
}
    fragment AuditLine on AuditEntry {
  id
  recordedAt
  origin
  personId
  personName
  role
  verb
  isDenied
  objectType
  objectId
  objectName
  reason
  requestId
  changes {
    field
    before
    after
  }
  seal {
    seq
    hash
  }
}`) as unknown as TypedDocumentString<OwnAuditQuery, OwnAuditQueryVariables>;
export const OwnDataDocument = new TypedDocumentString(`
    query OwnData {
  ownData
}
    `) as unknown as TypedDocumentString<OwnDataQuery, OwnDataQueryVariables>;
export const EraseAccountDocument = new TypedDocumentString(`
    mutation EraseAccount($input: EraseAccountInput!) {
  eraseAccount(input: $input) {
    erased
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<EraseAccountMutation, EraseAccountMutationVariables>;
export const AnswerForDocument = new TypedDocumentString(`
    query AnswerFor($id: ID!) {
  viewer {
    roles {
      role
      institution {
        slug
      }
    }
    tasks(first: 100) {
      totalCount
      edges {
        node {
          id
          kind
          addressee {
            id
          }
        }
      }
    }
  }
  node(id: $id) {
    ... on Addressee {
      id
      role
      institutionNameThen
      sentOn
      respondBy
      isOverdue
      waitingDays
      institution {
        slug
        isExample
        asksFourEyes
        name {
          ...Words
        }
      }
      response {
        position
        respondedOn
        explanation
        referredTo {
          slug
          name {
            ...Words
          }
        }
      }
      reported {
        ...StatusLine
      }
      assessed {
        ...StatusLine
      }
      headline {
        status
        basis
        asOf
        needsReverification
      }
      commitments {
        id
        text
        promisedOn
        dueOn
        firstDueOn
        timesMoved
        slippageMonths
        isOverdue
        moves {
          movedOn
          fromDueOn
          toDueOn
          reason
        }
      }
      statusUpdates(first: 100) {
        edges {
          node {
            id
            recordedAt
            ...StatusLine
          }
        }
      }
      viewerCan {
        respond
        promise
        movePromisedDate
        report
        confirmReport
        assess
        confirmClosure
      }
      recommendation {
        reference
        stage
        kind
        isExample
        isPriority
        title {
          ...FullWords
        }
        body {
          ...FullWords
        }
        rationale {
          ...FullWords
        }
        timeline(first: 100) {
          edges {
            node {
              ...ChangeLine
            }
          }
        }
      }
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment FullWords on LocalizedText {
  value
  language
  isOriginal
  isStale
  isMachineMade
}
fragment When on PartialDate {
  date
  precision
}
fragment EvidenceLine on Evidence {
  id
  kind
  title
  url
  issuedOn {
    ...When
  }
  issuer
  proves
  review
  sha256
  byteSize
  mediaType
}
fragment StatusLine on StatusUpdate {
  status
  basis
  occurredOn {
    ...When
  }
  explanation
  plannedFor
  isPending
  evidence {
    ...EvidenceLine
  }
}
fragment ChangeLine on Change {
  id
  kind
  occurredOn {
    ...When
  }
  position
  note
  dueOn
  previousDueOn
  addressee {
    institutionNameThen
    institution {
      slug
      isExample
    }
  }
  statusUpdate {
    status
    basis
    isPending
    evidence {
      id
    }
  }
  linkType
  linkedRecommendation {
    reference
    title {
      ...Words
    }
  }
}`) as unknown as TypedDocumentString<AnswerForQuery, AnswerForQueryVariables>;
export const RespondDocument = new TypedDocumentString(`
    mutation Respond($input: RespondInput!) {
  respond(input: $input) {
    addressee {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<RespondMutation, RespondMutationVariables>;
export const PromiseDocument = new TypedDocumentString(`
    mutation Promise($input: PromiseInput!) {
  promise(input: $input) {
    addressee {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<PromiseMutation, PromiseMutationVariables>;
export const MovePromisedDateDocument = new TypedDocumentString(`
    mutation MovePromisedDate($input: MovePromisedDateInput!) {
  movePromisedDate(input: $input) {
    addressee {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<MovePromisedDateMutation, MovePromisedDateMutationVariables>;
export const ReportDocument = new TypedDocumentString(`
    mutation Report($input: ReportStatusInput!) {
  reportStatus(input: $input) {
    statusUpdate {
      isPending
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<ReportMutation, ReportMutationVariables>;
export const AssessDocument = new TypedDocumentString(`
    mutation Assess($input: AssessStatusInput!) {
  assessStatus(input: $input) {
    statusUpdate {
      isPending
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<AssessMutation, AssessMutationVariables>;
export const ConfirmReportDocument = new TypedDocumentString(`
    mutation ConfirmReport($input: ConfirmReportInput!) {
  confirmReport(input: $input) {
    statusUpdate {
      isPending
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<ConfirmReportMutation, ConfirmReportMutationVariables>;
export const ConfirmClosureDocument = new TypedDocumentString(`
    mutation ConfirmClosure($input: ConfirmClosureInput!) {
  confirmClosure(input: $input) {
    statusUpdate {
      isPending
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<ConfirmClosureMutation, ConfirmClosureMutationVariables>;
export const AuditLogDocument = new TypedDocumentString(`
    query AuditLog($after: String, $filter: AuditFilter!) {
  auditLog(first: 25, after: $after, filter: $filter) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...AuditLine
      }
    }
  }
}
    fragment AuditLine on AuditEntry {
  id
  recordedAt
  origin
  personId
  personName
  role
  verb
  isDenied
  objectType
  objectId
  objectName
  reason
  requestId
  changes {
    field
    before
    after
  }
  seal {
    seq
    hash
  }
}`) as unknown as TypedDocumentString<AuditLogQuery, AuditLogQueryVariables>;
export const AuditEditionsDocument = new TypedDocumentString(`
    query AuditEditions {
  auditEditions {
    ...EditionLine
  }
  auditEditionPlaces {
    series {
      slug
      title {
        ...Words
      }
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment EditionLine on AuditEdition {
  id
  slug
  year
  opensOn
  closesOn
  title {
    ...Words
  }
  series {
    title {
      ...Words
    }
  }
}`) as unknown as TypedDocumentString<AuditEditionsQuery, AuditEditionsQueryVariables>;
export const AuditEditionDocument = new TypedDocumentString(`
    query AuditEdition($slug: String!, $filter: PeopleFilter) {
  auditEdition(slug: $slug) {
    ...EditionLine
    about {
      ...Words
    }
    contact
    version
    viewerCanRevise
    sources {
      ...SourceLine
    }
  }
  viewer {
    roles {
      role
      since
      until
      auditEdition {
        slug
      }
    }
  }
  roleHolders(filter: $filter, first: 100) {
    edges {
      node {
        id
        name
        email
        holds {
          role
        }
      }
    }
  }
  invitations(filter: $filter, first: 100) {
    edges {
      node {
        id
        name
        email
        offered {
          role
        }
      }
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment SourceLine on Source {
  document
  quote
  url
}
fragment EditionLine on AuditEdition {
  id
  slug
  year
  opensOn
  closesOn
  title {
    ...Words
  }
  series {
    title {
      ...Words
    }
  }
}`) as unknown as TypedDocumentString<AuditEditionQuery, AuditEditionQueryVariables>;
export const AuditEditionToReviseDocument = new TypedDocumentString(`
    query AuditEditionToRevise($slug: String!) {
  polish: auditEdition(slug: $slug) {
    title(language: PL) {
      ...Words
    }
    about(language: PL) {
      ...Words
    }
  }
  english: auditEdition(slug: $slug) {
    title(language: EN) {
      ...Words
    }
    about(language: EN) {
      ...Words
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}`) as unknown as TypedDocumentString<AuditEditionToReviseQuery, AuditEditionToReviseQueryVariables>;
export const OpenAuditEditionDocument = new TypedDocumentString(`
    mutation OpenAuditEdition($input: OpenAuditEditionInput!) {
  openAuditEdition(input: $input) {
    edition {
      slug
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<OpenAuditEditionMutation, OpenAuditEditionMutationVariables>;
export const ReviseAuditEditionDocument = new TypedDocumentString(`
    mutation ReviseAuditEdition($input: ReviseAuditEditionInput!) {
  reviseAuditEdition(input: $input) {
    edition {
      slug
      version
      contact
      opensOn
      closesOn
      title(language: PL) {
        ...Words
      }
      about(language: PL) {
        ...Words
      }
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<ReviseAuditEditionMutation, ReviseAuditEditionMutationVariables>;
export const ForumDeskDocument = new TypedDocumentString(`
    query ForumDesk($slug: String!) {
  forum(slug: $slug) {
    slug
    code
    title {
      ...Words
    }
    viewerCanWatchWall
    viewerCanCreateWallLink
    wallLinks {
      id
      name
      state
      endsOn
    }
    workingGroups {
      number
      topic {
        ...Words
      }
      drafts(first: 50) {
        totalCount
        edges {
          node {
            ...WorkLine
          }
        }
      }
    }
  }
  viewer {
    roles {
      role
    }
    tasks(first: 100) {
      totalCount
      edges {
        node {
          ...TaskLine
        }
      }
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment TaskLine on Task {
  id
  kind
  since
  dueOn
  recommendation {
    reference
    isExample
    title {
      ...Words
    }
    forum {
      slug
    }
  }
  addressee {
    id
    institutionNameThen
  }
  institution {
    slug
    name {
      ...Words
    }
  }
}
fragment WorkLine on Recommendation {
  reference
  kind
  stage
  isExample
  isPriority
  title {
    ...Words
  }
}`) as unknown as TypedDocumentString<ForumDeskQuery, ForumDeskQueryVariables>;
export const ToPublishDocument = new TypedDocumentString(`
    query ToPublish($forum: String!, $number: Int!) {
  workingGroup(forum: $forum, number: $number) {
    number
    topic {
      ...Words
    }
    drafts(first: 100) {
      edges {
        node {
          reference
          version
          stage
          title {
            ...Words
          }
          missingForPublishing {
            field
            message
          }
          viewerCan {
            publish
          }
        }
      }
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}`) as unknown as TypedDocumentString<ToPublishQuery, ToPublishQueryVariables>;
export const CreateWallLinkDocument = new TypedDocumentString(`
    mutation CreateWallLink($input: CreateWallLinkInput!) {
  createWallLink(input: $input) {
    secret
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<CreateWallLinkMutation, CreateWallLinkMutationVariables>;
export const RevokeWallLinkDocument = new TypedDocumentString(`
    mutation RevokeWallLink($input: RevokeWallLinkInput!) {
  revokeWallLink(input: $input) {
    wallLink {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<RevokeWallLinkMutation, RevokeWallLinkMutationVariables>;
export const PublishManyDocument = new TypedDocumentString(`
    mutation PublishMany($input: PublishRecommendationsInput!) {
  publishRecommendations(input: $input) {
    published {
      reference
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<PublishManyMutation, PublishManyMutationVariables>;
export const GroupCompositionDocument = new TypedDocumentString(`
    query GroupComposition($forum: String!, $number: Int!) {
  workingGroup(forum: $forum, number: $number) {
    id
    number
    topic {
      ...Words
    }
    forum {
      slug
      title {
        ...Words
      }
    }
    composition {
      sector
      count
    }
    recordedComposition {
      sector
      count
    }
    viewerCanDraft
    viewerCanRecordComposition
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}`) as unknown as TypedDocumentString<GroupCompositionQuery, GroupCompositionQueryVariables>;
export const RecordCompositionDocument = new TypedDocumentString(`
    mutation RecordComposition($input: RecordCompositionInput!) {
  recordComposition(input: $input) {
    workingGroup {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<RecordCompositionMutation, RecordCompositionMutationVariables>;
export const GroupDeskDocument = new TypedDocumentString(`
    query GroupDesk($forum: String!, $number: Int!) {
  workingGroup(forum: $forum, number: $number) {
    id
    number
    topic {
      ...Words
    }
    forum {
      slug
      code
      viewerCanWatchWall
      title {
        ...Words
      }
    }
    themes {
      slug
      name {
        ...Words
      }
    }
    viewerCanDraft
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}`) as unknown as TypedDocumentString<GroupDeskQuery, GroupDeskQueryVariables>;
export const GroupBoardDocument = new TypedDocumentString(`
    query GroupBoard($forum: String!, $number: Int!, $after: String) {
  workingGroup(forum: $forum, number: $number) {
    board(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...BoardCard
        }
      }
    }
    recommendations(first: 100) {
      edges {
        node {
          ...RecommendationLine
        }
      }
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment RecommendationLine on Recommendation {
  reference
  kind
  stage
  isPriority
  isExample
  title {
    ...Words
  }
  headline {
    status
    basis
    asOf
    disagreement
    needsReverification
  }
}
fragment BoardCard on Recommendation {
  ...WorkLine
  version
  publishedAt
  lacks
  editing {
    name
    isViewer
  }
  addresseeClasses {
    key
    name {
      ...Words
    }
  }
  addressees {
    id
    institutionNameThen
    addresseeClass {
      key
    }
  }
}
fragment WorkLine on Recommendation {
  reference
  kind
  stage
  isExample
  isPriority
  title {
    ...Words
  }
}`) as unknown as TypedDocumentString<GroupBoardQuery, GroupBoardQueryVariables>;
export const DraftDocument = new TypedDocumentString(`
    mutation Draft($input: DraftRecommendationInput!) {
  draftRecommendation(input: $input) {
    recommendation {
      ...CaptureText
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment FullWords on LocalizedText {
  value
  language
  isOriginal
  isStale
  isMachineMade
}
fragment When on PartialDate {
  date
  precision
}
fragment CaptureText on Recommendation {
  ...WorkText
  parts {
    label
    text
  }
  byWhen {
    ...When
  }
  lawChange {
    act
    article
    proposedWording
    eli
  }
  jointProject {
    partners
    budget
    funding
    continuation
  }
  workingGroup {
    themes {
      slug
    }
  }
  addresseeClasses {
    key
    name {
      ...Words
    }
  }
  addressees {
    id
    role
    wasAtTable
    institution {
      name {
        ...Words
      }
    }
    addresseeClass {
      key
    }
  }
}
fragment WorkText on Recommendation {
  reference
  kind
  stage
  version
  languages
  themes {
    slug
    name {
      ...Words
    }
  }
  titlePl: title(language: PL) {
    ...FullWords
  }
  titleEn: title(language: EN) {
    ...FullWords
  }
  titleUk: title(language: UK) {
    ...FullWords
  }
  bodyPl: body(language: PL) {
    ...FullWords
  }
  bodyEn: body(language: EN) {
    ...FullWords
  }
  bodyUk: body(language: UK) {
    ...FullWords
  }
  problemPl: problem(language: PL) {
    ...FullWords
  }
  problemEn: problem(language: EN) {
    ...FullWords
  }
  problemUk: problem(language: UK) {
    ...FullWords
  }
  rationalePl: rationale(language: PL) {
    ...FullWords
  }
  rationaleEn: rationale(language: EN) {
    ...FullWords
  }
  rationaleUk: rationale(language: UK) {
    ...FullWords
  }
}
fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<DraftMutation, DraftMutationVariables>;
export const MoveDocument = new TypedDocumentString(`
    mutation Move($input: MoveRecommendationInput!) {
  moveRecommendation(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<MoveMutation, MoveMutationVariables>;
export const NoteEditingDocument = new TypedDocumentString(`
    mutation NoteEditing($input: NoteEditingInput!) {
  noteEditing(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<NoteEditingMutation, NoteEditingMutationVariables>;
export const GroupImportsDocument = new TypedDocumentString(`
    query GroupImports($forum: String!, $number: Int!) {
  workingGroup(forum: $forum, number: $number) {
    id
    number
    topic {
      ...Words
    }
    forum {
      slug
      title {
        ...Words
      }
    }
    viewerCanDraft
    imports {
      id
      fileName
      state
      isViewers
      createdAt
      counts {
        fate
        count
      }
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}`) as unknown as TypedDocumentString<GroupImportsQuery, GroupImportsQueryVariables>;
export const OneImportDocument = new TypedDocumentString(`
    query OneImport($id: ID!) {
  recommendationImport(id: $id) {
    ...ImportInHand
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment ImportInHand on RecommendationImport {
  id
  fileName
  createdAt
  state
  isUnderWay
  hasFile
  format
  recognised {
    encoding
    separator
    sheet
    headerRow
  }
  chosen {
    encoding
    separator
    sheet
    headerRow
  }
  sheets
  columns {
    letter
    header
    isHidden
    samples
    field
  }
  isMatched
  isAllOrNothing
  rowsDone
  rowsTotal
  counts {
    fate
    count
  }
  failure
  workingGroup {
    number
    topic {
      ...Words
    }
    forum {
      slug
      title {
        ...Words
      }
    }
  }
}`) as unknown as TypedDocumentString<OneImportQuery, OneImportQueryVariables>;
export const ImportRowsDocument = new TypedDocumentString(`
    query ImportRows($id: ID!, $after: String, $fate: RowFate) {
  recommendationImport(id: $id) {
    rows(first: 50, after: $after, fate: $fate) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          row
          fate
          reference
          says
          reason
          column
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImportRowsQuery, ImportRowsQueryVariables>;
export const RejectedRowsDocument = new TypedDocumentString(`
    query RejectedRows($id: ID!, $after: String) {
  recommendationImport(id: $id) {
    rows(first: 100, after: $after, fate: REFUSED) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          row
          reason
          column
          cells
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RejectedRowsQuery, RejectedRowsQueryVariables>;
export const BeginImportDocument = new TypedDocumentString(`
    mutation BeginImport($input: BeginImportInput!) {
  beginImport(input: $input) {
    recommendationImport {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<BeginImportMutation, BeginImportMutationVariables>;
export const AdjustImportDocument = new TypedDocumentString(`
    mutation AdjustImport($input: AdjustImportInput!) {
  adjustImport(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<AdjustImportMutation, AdjustImportMutationVariables>;
export const RunImportDocument = new TypedDocumentString(`
    mutation RunImport($input: RunImportInput!) {
  runImport(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<RunImportMutation, RunImportMutationVariables>;
export const GiveUpImportDocument = new TypedDocumentString(`
    mutation GiveUpImport($input: GiveUpImportInput!) {
  giveUpImport(input: $input) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<GiveUpImportMutation, GiveUpImportMutationVariables>;
export const ProjectorDocument = new TypedDocumentString(`
    query Projector($forum: String!, $number: Int!) {
  workingGroup(forum: $forum, number: $number) {
    number
    topic {
      ...Words
    }
    forum {
      slug
      title {
        ...Words
      }
    }
    drafts(first: 100) {
      edges {
        node {
          reference
        }
      }
    }
    recommendations(first: 100) {
      edges {
        node {
          reference
        }
      }
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}`) as unknown as TypedDocumentString<ProjectorQuery, ProjectorQueryVariables>;
export const ProjectedDocument = new TypedDocumentString(`
    query Projected($reference: String!) {
  recommendation(reference: $reference) {
    reference
    stage
    version
    isExample
    title {
      ...Words
    }
    body {
      ...Words
    }
    parts {
      label
      text
    }
    byWhen {
      ...When
    }
    addresseeClasses {
      key
      name {
        ...Words
      }
    }
    addressees {
      id
      institutionNameThen
    }
    adoptedOn {
      ...When
    }
    consensus
    dissent
    minorityOpinion
    languages
    viewerCan {
      adopt
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment When on PartialDate {
  date
  precision
}`) as unknown as TypedDocumentString<ProjectedQuery, ProjectedQueryVariables>;
export const GroupTableDocument = new TypedDocumentString(`
    query GroupTable($forum: String!, $number: Int!, $format: TableFormat!, $isTemplate: Boolean!) {
  workingGroup(forum: $forum, number: $number) {
    draftsFile(format: $format, isTemplate: $isTemplate)
  }
}
    `) as unknown as TypedDocumentString<GroupTableQuery, GroupTableQueryVariables>;
export const HandoverDocument = new TypedDocumentString(`
    query Handover($slug: String!, $after: String) {
  institution(slug: $slug) {
    id
    slug
    isExample
    name {
      ...Words
    }
    addressed(first: 50, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          role
          sentOn
          respondBy
          isOverdue
          waitingDays
          recommendation {
            reference
            stage
            title {
              ...Words
            }
          }
          headline {
            status
            basis
          }
          response {
            position
            respondedOn
            explanation
          }
          reported {
            status
            basis
            explanation
            occurredOn {
              ...When
            }
          }
          commitments {
            id
            text
            dueOn
            isOverdue
          }
        }
      }
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment When on PartialDate {
  date
  precision
}`) as unknown as TypedDocumentString<HandoverQuery, HandoverQueryVariables>;
export const InboxDocument = new TypedDocumentString(`
    query Inbox($slug: String!, $after: String) {
  institution(slug: $slug) {
    slug
    isExample
    asksFourEyes
    apiTokens {
      id
    }
    name {
      ...Words
    }
    addressed(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          role
          sentOn
          respondBy
          isOverdue
          waitingDays
          recommendation {
            reference
            stage
            isExample
            title {
              ...Words
            }
          }
          response {
            position
          }
          reported {
            status
            basis
            occurredOn {
              ...When
            }
          }
          commitments {
            id
            dueOn
            isOverdue
          }
        }
      }
    }
  }
  viewer {
    tasks(first: 100) {
      edges {
        node {
          id
          kind
          addressee {
            id
          }
        }
      }
    }
    roles {
      role
      institution {
        slug
      }
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment When on PartialDate {
  date
  precision
}`) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const ApiTokensDocument = new TypedDocumentString(`
    query ApiTokens($slug: String!) {
  institution(slug: $slug) {
    slug
    name {
      ...Words
    }
    apiTokens {
      id
      name
      scope
      state
      createdAt
      endsOn
      lastUsedOn
    }
    viewerCanCreateApiToken
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}`) as unknown as TypedDocumentString<ApiTokensQuery, ApiTokensQueryVariables>;
export const CreateApiTokenDocument = new TypedDocumentString(`
    mutation CreateApiToken($input: CreateApiTokenInput!) {
  createApiToken(input: $input) {
    secret
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const RevokeApiTokenDocument = new TypedDocumentString(`
    mutation RevokeApiToken($input: RevokeApiTokenInput!) {
  revokeApiToken(input: $input) {
    apiToken {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const LetterDocument = new TypedDocumentString(`
    query Letter($id: ID!) {
  mail(id: $id) {
    to
    subject
    language
    status
    createdAt
    sentAt
    text
  }
}
    `) as unknown as TypedDocumentString<LetterQuery, LetterQueryVariables>;
export const OutboxDocument = new TypedDocumentString(`
    query Outbox($after: String) {
  outbox(after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        to
        subject
        language
        status
        createdAt
        sentAt
        attempts
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OutboxQuery, OutboxQueryVariables>;
export const InvitationImportDocument = new TypedDocumentString(`
    query InvitationImport($csv: String!) {
  invitationImport(csv: $csv) {
    rows {
      line
      email
      name
      role
      scope
      language
      fate
      userErrors {
        ...Refusal
      }
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<InvitationImportQuery, InvitationImportQueryVariables>;
export const MayInviteDocument = new TypedDocumentString(`
    query MayInvite {
  invitationPlaces {
    scope
  }
}
    `) as unknown as TypedDocumentString<MayInviteQuery, MayInviteQueryVariables>;
export const ImportInvitationsDocument = new TypedDocumentString(`
    mutation ImportInvitations($input: ImportInvitationsInput!) {
  importInvitations(input: $input) {
    sent
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<ImportInvitationsMutation, ImportInvitationsMutationVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($filter: PeopleFilter, $after: String, $afterInvitation: String) {
  roleHolders(filter: $filter, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...Holder
      }
    }
  }
  invitations(filter: $filter, first: 50, after: $afterInvitation) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        email
        name
        state
        sentAt
        expiresAt
        timesSent
        offered {
          ...RoleAt
        }
      }
    }
  }
  invitationPlaces {
    scope
    roles
    name {
      ...Words
    }
    forum {
      ...Words
    }
  }
  institutionsWithoutContact {
    sent
    since
    isInvited
    institution {
      id
      slug
      name {
        ...Words
      }
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment RoleAt on RoleGrant {
  role
  wholeInstallation
  since
  until
  series {
    title {
      ...Words
    }
  }
  forum {
    title {
      ...Words
    }
  }
  workingGroup {
    number
    topic {
      ...Words
    }
    forum {
      title {
        ...Words
      }
    }
  }
  institution {
    slug
    name {
      ...Words
    }
  }
  theme {
    name {
      ...Words
    }
  }
  auditEdition {
    title {
      ...Words
    }
  }
}
fragment Holder on RoleHolder {
  id
  name
  email
  isViewer
  viewerCanEnd
  viewerCanHandOver
  holds {
    ...RoleAt
    workingGroup {
      id
    }
    institution {
      id
    }
  }
}`) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const ColleaguesDocument = new TypedDocumentString(`
    query Colleagues($filter: PeopleFilter) {
  roleHolders(filter: $filter, first: 100) {
    edges {
      node {
        ...Holder
      }
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment RoleAt on RoleGrant {
  role
  wholeInstallation
  since
  until
  series {
    title {
      ...Words
    }
  }
  forum {
    title {
      ...Words
    }
  }
  workingGroup {
    number
    topic {
      ...Words
    }
    forum {
      title {
        ...Words
      }
    }
  }
  institution {
    slug
    name {
      ...Words
    }
  }
  theme {
    name {
      ...Words
    }
  }
  auditEdition {
    title {
      ...Words
    }
  }
}
fragment Holder on RoleHolder {
  id
  name
  email
  isViewer
  viewerCanEnd
  viewerCanHandOver
  holds {
    ...RoleAt
    workingGroup {
      id
    }
    institution {
      id
    }
  }
}`) as unknown as TypedDocumentString<ColleaguesQuery, ColleaguesQueryVariables>;
export const InviteDocument = new TypedDocumentString(`
    mutation Invite($input: InviteInput!) {
  invite(input: $input) {
    invitation {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<InviteMutation, InviteMutationVariables>;
export const ResendInvitationDocument = new TypedDocumentString(`
    mutation ResendInvitation($input: InvitationInput!) {
  resendInvitation(input: $input) {
    invitation {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<ResendInvitationMutation, ResendInvitationMutationVariables>;
export const RevokeInvitationDocument = new TypedDocumentString(`
    mutation RevokeInvitation($input: InvitationInput!) {
  revokeInvitation(input: $input) {
    invitation {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const EndRoleDocument = new TypedDocumentString(`
    mutation EndRole($input: EndRoleInput!) {
  endRole(input: $input) {
    successor {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<EndRoleMutation, EndRoleMutationVariables>;
export const HandOverDocument = new TypedDocumentString(`
    mutation HandOver($input: HandOverInput!) {
  handOver(input: $input) {
    successor {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<HandOverMutation, HandOverMutationVariables>;
export const HandOverGroupDocument = new TypedDocumentString(`
    mutation HandOverGroup($input: HandOverGroupInput!) {
  handOverGroup(input: $input) {
    successor {
      id
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<HandOverGroupMutation, HandOverGroupMutationVariables>;
export const PermissionsDocument = new TypedDocumentString(`
    query Permissions {
  permissions {
    verb
    title {
      ...Words
    }
    roles
    stages
    condition {
      ...Words
    }
    opens
    byToken
  }
  guardedRoles
  viewer {
    roles {
      role
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}`) as unknown as TypedDocumentString<PermissionsQuery, PermissionsQueryVariables>;
export const LineageDocument = new TypedDocumentString(`
    query Lineage($reference: String!) {
  recommendation(reference: $reference) {
    ...WorkText
    publishedAt
    forum {
      slug
    }
    parts {
      label
      text
    }
    links {
      ...Tie
    }
    viewerCan {
      revise
      merge
      split
      supersede
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment FullWords on LocalizedText {
  value
  language
  isOriginal
  isStale
  isMachineMade
}
fragment Tie on RecommendationLink {
  type
  direction
  recommendation {
    reference
    publishedAt
    title {
      ...Words
    }
  }
}
fragment WorkText on Recommendation {
  reference
  kind
  stage
  version
  languages
  themes {
    slug
    name {
      ...Words
    }
  }
  titlePl: title(language: PL) {
    ...FullWords
  }
  titleEn: title(language: EN) {
    ...FullWords
  }
  titleUk: title(language: UK) {
    ...FullWords
  }
  bodyPl: body(language: PL) {
    ...FullWords
  }
  bodyEn: body(language: EN) {
    ...FullWords
  }
  bodyUk: body(language: UK) {
    ...FullWords
  }
  problemPl: problem(language: PL) {
    ...FullWords
  }
  problemEn: problem(language: EN) {
    ...FullWords
  }
  problemUk: problem(language: UK) {
    ...FullWords
  }
  rationalePl: rationale(language: PL) {
    ...FullWords
  }
  rationaleEn: rationale(language: EN) {
    ...FullWords
  }
  rationaleUk: rationale(language: UK) {
    ...FullWords
  }
}`) as unknown as TypedDocumentString<LineageQuery, LineageQueryVariables>;
export const ToMergeWithDocument = new TypedDocumentString(`
    query ToMergeWith($forum: String!) {
  forum(slug: $forum) {
    workingGroups {
      drafts(first: 50) {
        edges {
          node {
            reference
            title {
              ...Words
            }
          }
        }
      }
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}`) as unknown as TypedDocumentString<ToMergeWithQuery, ToMergeWithQueryVariables>;
export const LinkDocument = new TypedDocumentString(`
    mutation Link($input: LinkRecommendationInput!) {
  linkRecommendation(input: $input) {
    ...StageReached
  }
}
    fragment StageReached on RecommendationPayload {
  recommendation {
    reference
    version
  }
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<LinkMutation, LinkMutationVariables>;
export const MergeDocument = new TypedDocumentString(`
    mutation Merge($input: MergeRecommendationInput!) {
  mergeRecommendation(input: $input) {
    ...StageReached
  }
}
    fragment StageReached on RecommendationPayload {
  recommendation {
    reference
    version
  }
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<MergeMutation, MergeMutationVariables>;
export const SplitDocument = new TypedDocumentString(`
    mutation Split($input: SplitRecommendationInput!) {
  splitRecommendation(input: $input) {
    ...StageReached
  }
}
    fragment StageReached on RecommendationPayload {
  recommendation {
    reference
    version
  }
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<SplitMutation, SplitMutationVariables>;
export const SupersedeDocument = new TypedDocumentString(`
    mutation Supersede($input: SupersedeRecommendationInput!) {
  supersedeRecommendation(input: $input) {
    ...StageReached
  }
}
    fragment StageReached on RecommendationPayload {
  recommendation {
    reference
    version
  }
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<SupersedeMutation, SupersedeMutationVariables>;
export const ReviewDocument = new TypedDocumentString(`
    query Review($reference: String!) {
  recommendation(reference: $reference) {
    reference
    kind
    stage
    version
    languages
    title {
      ...Words
    }
    publishedAt
    themes {
      slug
      name {
        ...Words
      }
    }
    addresseeClasses {
      name {
        ...Words
      }
    }
    addressees {
      id
      institutionNameThen
      wasAtTable
    }
    adoptedText {
      version
    }
    handedInText {
      version
    }
    revisions {
      ...RevisionText
    }
    remarks {
      ...RemarkLine
    }
    missingForPublishing {
      field
      message
    }
    viewerCan {
      remark
      revise
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment When on PartialDate {
  date
  precision
}
fragment RevisionText on Revision {
  version
  language
  title
  problem
  rationale
  body
  parts {
    label
    text
  }
  byWhen {
    ...When
  }
  lawChange {
    act
    article
    proposedWording
    eli
  }
  jointProject {
    partners
    budget
    funding
    continuation
  }
  recordedAt
}
fragment RemarkLine on Remark {
  id
  field
  comment
  version
  role
  recordedAt
  isSettled
  answers {
    answer
    settles
    role
    recordedAt
  }
}`) as unknown as TypedDocumentString<ReviewQuery, ReviewQueryVariables>;
export const RemarkOnDocument = new TypedDocumentString(`
    mutation RemarkOn($input: RemarkInput!) {
  remarkOnRecommendation(input: $input) {
    ...StageReached
  }
}
    fragment StageReached on RecommendationPayload {
  recommendation {
    reference
    version
  }
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<RemarkOnMutation, RemarkOnMutationVariables>;
export const AnswerRemarkDocument = new TypedDocumentString(`
    mutation AnswerRemark($input: AnswerRemarkInput!) {
  answerRemark(input: $input) {
    ...StageReached
  }
}
    fragment StageReached on RecommendationPayload {
  recommendation {
    reference
    version
  }
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<AnswerRemarkMutation, AnswerRemarkMutationVariables>;
export const ToReviseDocument = new TypedDocumentString(`
    query ToRevise($reference: String!) {
  recommendation(reference: $reference) {
    ...CaptureText
    editing {
      name
      isViewer
    }
    workingGroup {
      number
      forum {
        slug
      }
      id
      themes {
        slug
        name {
          ...Words
        }
      }
    }
    viewerCan {
      revise
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment FullWords on LocalizedText {
  value
  language
  isOriginal
  isStale
  isMachineMade
}
fragment When on PartialDate {
  date
  precision
}
fragment CaptureText on Recommendation {
  ...WorkText
  parts {
    label
    text
  }
  byWhen {
    ...When
  }
  lawChange {
    act
    article
    proposedWording
    eli
  }
  jointProject {
    partners
    budget
    funding
    continuation
  }
  workingGroup {
    themes {
      slug
    }
  }
  addresseeClasses {
    key
    name {
      ...Words
    }
  }
  addressees {
    id
    role
    wasAtTable
    institution {
      name {
        ...Words
      }
    }
    addresseeClass {
      key
    }
  }
}
fragment WorkText on Recommendation {
  reference
  kind
  stage
  version
  languages
  themes {
    slug
    name {
      ...Words
    }
  }
  titlePl: title(language: PL) {
    ...FullWords
  }
  titleEn: title(language: EN) {
    ...FullWords
  }
  titleUk: title(language: UK) {
    ...FullWords
  }
  bodyPl: body(language: PL) {
    ...FullWords
  }
  bodyEn: body(language: EN) {
    ...FullWords
  }
  bodyUk: body(language: UK) {
    ...FullWords
  }
  problemPl: problem(language: PL) {
    ...FullWords
  }
  problemEn: problem(language: EN) {
    ...FullWords
  }
  problemUk: problem(language: UK) {
    ...FullWords
  }
  rationalePl: rationale(language: PL) {
    ...FullWords
  }
  rationaleEn: rationale(language: EN) {
    ...FullWords
  }
  rationaleUk: rationale(language: UK) {
    ...FullWords
  }
}`) as unknown as TypedDocumentString<ToReviseQuery, ToReviseQueryVariables>;
export const ReviseDocument = new TypedDocumentString(`
    mutation Revise($input: ReviseRecommendationInput!) {
  reviseRecommendation(input: $input) {
    recommendation {
      ...CaptureText
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment FullWords on LocalizedText {
  value
  language
  isOriginal
  isStale
  isMachineMade
}
fragment When on PartialDate {
  date
  precision
}
fragment CaptureText on Recommendation {
  ...WorkText
  parts {
    label
    text
  }
  byWhen {
    ...When
  }
  lawChange {
    act
    article
    proposedWording
    eli
  }
  jointProject {
    partners
    budget
    funding
    continuation
  }
  workingGroup {
    themes {
      slug
    }
  }
  addresseeClasses {
    key
    name {
      ...Words
    }
  }
  addressees {
    id
    role
    wasAtTable
    institution {
      name {
        ...Words
      }
    }
    addresseeClass {
      key
    }
  }
}
fragment WorkText on Recommendation {
  reference
  kind
  stage
  version
  languages
  themes {
    slug
    name {
      ...Words
    }
  }
  titlePl: title(language: PL) {
    ...FullWords
  }
  titleEn: title(language: EN) {
    ...FullWords
  }
  titleUk: title(language: UK) {
    ...FullWords
  }
  bodyPl: body(language: PL) {
    ...FullWords
  }
  bodyEn: body(language: EN) {
    ...FullWords
  }
  bodyUk: body(language: UK) {
    ...FullWords
  }
  problemPl: problem(language: PL) {
    ...FullWords
  }
  problemEn: problem(language: EN) {
    ...FullWords
  }
  problemUk: problem(language: UK) {
    ...FullWords
  }
  rationalePl: rationale(language: PL) {
    ...FullWords
  }
  rationaleEn: rationale(language: EN) {
    ...FullWords
  }
  rationaleUk: rationale(language: UK) {
    ...FullWords
  }
}
fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<ReviseMutation, ReviseMutationVariables>;
export const ToTranslateDocument = new TypedDocumentString(`
    query ToTranslate($reference: String!, $language: TextLanguage!) {
  recommendation(reference: $reference) {
    reference
    version
    stage
    editing {
      name
      isViewer
    }
    viewerCan {
      translate
    }
    original: text {
      ...TranslatedText
      terms {
        polish
        english
        ukrainian
      }
    }
    text(language: $language) {
      ...TranslatedText
    }
  }
}
    fragment TranslatedText on RecommendationText {
  language
  tag
  title
  problem
  rationale
  body
  parts {
    label
    text
  }
  version
  translatesVersion
  isStale
  isMachineMade
  originalThen {
    version
    title
    problem
    rationale
    body
    parts {
      label
      text
    }
  }
}`) as unknown as TypedDocumentString<ToTranslateQuery, ToTranslateQueryVariables>;
export const TranslateDocument = new TypedDocumentString(`
    mutation Translate($input: TranslateRecommendationInput!) {
  translateRecommendation(input: $input) {
    recommendation {
      ...TranslationsNow
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment TranslatedText on RecommendationText {
  language
  tag
  title
  problem
  rationale
  body
  parts {
    label
    text
  }
  version
  translatesVersion
  isStale
  isMachineMade
  originalThen {
    version
    title
    problem
    rationale
    body
    parts {
      label
      text
    }
  }
}
fragment TranslationsNow on Recommendation {
  version
  original: text {
    ...TranslatedText
  }
  PL: text(language: PL) {
    ...TranslatedText
  }
  EN: text(language: EN) {
    ...TranslatedText
  }
  UK: text(language: UK) {
    ...TranslatedText
  }
  PL_EASY: text(language: PL_EASY) {
    ...TranslatedText
  }
}
fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<TranslateMutation, TranslateMutationVariables>;
export const ApproveTranslationDocument = new TypedDocumentString(`
    mutation ApproveTranslation($input: ApproveTranslationInput!) {
  approveTranslation(input: $input) {
    recommendation {
      version
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<ApproveTranslationMutation, ApproveTranslationMutationVariables>;
export const WorkOnDocument = new TypedDocumentString(`
    query WorkOn($reference: String!) {
  recommendation(reference: $reference) {
    ...WorkText
    easy: text(language: PL_EASY) {
      isStale
      isMachineMade
    }
    isPriority
    isExample
    forum {
      slug
      title {
        ...Words
      }
    }
    workingGroup {
      number
      topic {
        ...Words
      }
      themes {
        slug
        name {
          ...Words
        }
      }
    }
    adoptedOn {
      ...When
    }
    consensus
    dissent
    minorityOpinion
    publishedAt
    withdrawalReason
    addresseeClasses {
      key
      name {
        ...Words
      }
    }
    addressees {
      id
      role
      institutionNameThen
      sentOn
      respondBy
      isOverdue
      institution {
        slug
        isExample
      }
      response {
        position
      }
      headline {
        status
        basis
      }
    }
    links {
      ...Tie
    }
    missingForPublishing {
      field
      message
    }
    remarks {
      isSettled
    }
    reviewComments {
      comment
      role
      recordedAt
    }
    revisions {
      version
      language
      changeNote
      recordedAt
    }
    viewerCan {
      translate
      revise
      submit
      adopt
      undoAdoption
      requestChanges
      resubmit
      publish
      withdraw
      address
      merge
      split
      supersede
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment FullWords on LocalizedText {
  value
  language
  isOriginal
  isStale
  isMachineMade
}
fragment When on PartialDate {
  date
  precision
}
fragment Tie on RecommendationLink {
  type
  direction
  recommendation {
    reference
    publishedAt
    title {
      ...Words
    }
  }
}
fragment WorkText on Recommendation {
  reference
  kind
  stage
  version
  languages
  themes {
    slug
    name {
      ...Words
    }
  }
  titlePl: title(language: PL) {
    ...FullWords
  }
  titleEn: title(language: EN) {
    ...FullWords
  }
  titleUk: title(language: UK) {
    ...FullWords
  }
  bodyPl: body(language: PL) {
    ...FullWords
  }
  bodyEn: body(language: EN) {
    ...FullWords
  }
  bodyUk: body(language: UK) {
    ...FullWords
  }
  problemPl: problem(language: PL) {
    ...FullWords
  }
  problemEn: problem(language: EN) {
    ...FullWords
  }
  problemUk: problem(language: UK) {
    ...FullWords
  }
  rationalePl: rationale(language: PL) {
    ...FullWords
  }
  rationaleEn: rationale(language: EN) {
    ...FullWords
  }
  rationaleUk: rationale(language: UK) {
    ...FullWords
  }
}`) as unknown as TypedDocumentString<WorkOnQuery, WorkOnQueryVariables>;
export const SubmitDocument = new TypedDocumentString(`
    mutation Submit($input: StageInput!) {
  submitRecommendation(input: $input) {
    ...StageReached
  }
}
    fragment StageReached on RecommendationPayload {
  recommendation {
    reference
    version
  }
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<SubmitMutation, SubmitMutationVariables>;
export const ResubmitDocument = new TypedDocumentString(`
    mutation Resubmit($input: StageInput!) {
  resubmitRecommendation(input: $input) {
    ...StageReached
  }
}
    fragment StageReached on RecommendationPayload {
  recommendation {
    reference
    version
  }
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<ResubmitMutation, ResubmitMutationVariables>;
export const AdoptDocument = new TypedDocumentString(`
    mutation Adopt($input: AdoptRecommendationInput!) {
  adoptRecommendation(input: $input) {
    ...StageReached
  }
}
    fragment StageReached on RecommendationPayload {
  recommendation {
    reference
    version
  }
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<AdoptMutation, AdoptMutationVariables>;
export const UndoAdoptionDocument = new TypedDocumentString(`
    mutation UndoAdoption($input: UndoAdoptionInput!) {
  undoAdoption(input: $input) {
    ...StageReached
  }
}
    fragment StageReached on RecommendationPayload {
  recommendation {
    reference
    version
  }
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<UndoAdoptionMutation, UndoAdoptionMutationVariables>;
export const RequestChangesDocument = new TypedDocumentString(`
    mutation RequestChanges($input: RequestChangesInput!) {
  requestChanges(input: $input) {
    ...StageReached
  }
}
    fragment StageReached on RecommendationPayload {
  recommendation {
    reference
    version
  }
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<RequestChangesMutation, RequestChangesMutationVariables>;
export const PublishDocument = new TypedDocumentString(`
    mutation Publish($input: PublishRecommendationInput!) {
  publishRecommendation(input: $input) {
    ...StageReached
  }
}
    fragment StageReached on RecommendationPayload {
  recommendation {
    reference
    version
  }
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<PublishMutation, PublishMutationVariables>;
export const WithdrawDocument = new TypedDocumentString(`
    mutation Withdraw($input: WithdrawRecommendationInput!) {
  withdrawRecommendation(input: $input) {
    ...StageReached
  }
}
    fragment StageReached on RecommendationPayload {
  recommendation {
    reference
    version
  }
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<WithdrawMutation, WithdrawMutationVariables>;
export const AddressDocument = new TypedDocumentString(`
    mutation Address($input: AddressRecommendationInput!) {
  addressRecommendation(input: $input) {
    ...StageReached
  }
}
    fragment StageReached on RecommendationPayload {
  recommendation {
    reference
    version
  }
  userErrors {
    ...Refusal
  }
}
fragment Refusal on UserError {
  code
  path
  message
}`) as unknown as TypedDocumentString<AddressMutation, AddressMutationVariables>;
export const TranslationQueueDocument = new TypedDocumentString(`
    query TranslationQueue($language: TextLanguage, $forum: String, $after: String) {
  forums(first: 100) {
    edges {
      node {
        slug
        title {
          ...Words
        }
      }
    }
  }
  viewer {
    translations(language: $language, forum: $forum, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          kind
          language
          since
          recommendation {
            reference
            stage
            publishedAt
            isExample
          }
          original {
            ...TranslatedText
          }
          translation {
            ...TranslatedText
          }
        }
      }
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment TranslatedText on RecommendationText {
  language
  tag
  title
  problem
  rationale
  body
  parts {
    label
    text
  }
  version
  translatesVersion
  isStale
  isMachineMade
  originalThen {
    version
    title
    problem
    rationale
    body
    parts {
      label
      text
    }
  }
}`) as unknown as TypedDocumentString<TranslationQueueQuery, TranslationQueueQueryVariables>;
export const DeskDocument = new TypedDocumentString(`
    query Desk {
  auditEditionPlaces {
    series {
      slug
    }
  }
  roleHolders(first: 1) {
    pageInfo {
      hasNextPage
    }
  }
  viewer {
    translations(first: 1) {
      totalCount
    }
    tasks(first: 100) {
      totalCount
      edges {
        node {
          ...TaskLine
        }
      }
    }
    roles {
      ...Reach
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}
fragment TaskLine on Task {
  id
  kind
  since
  dueOn
  recommendation {
    reference
    isExample
    title {
      ...Words
    }
    forum {
      slug
    }
  }
  addressee {
    id
    institutionNameThen
  }
  institution {
    slug
    name {
      ...Words
    }
  }
}
fragment Reach on RoleGrant {
  role
  wholeInstallation
  since
  until
  series {
    title {
      ...Words
    }
    forums {
      slug
      title {
        ...Words
      }
    }
  }
  forum {
    slug
    title {
      ...Words
    }
  }
  workingGroup {
    number
    topic {
      ...Words
    }
    forum {
      slug
      title {
        ...Words
      }
    }
  }
  institution {
    slug
    name {
      ...Words
    }
  }
  theme {
    slug
    name {
      ...Words
    }
  }
  auditEdition {
    slug
    title {
      ...Words
    }
  }
}`) as unknown as TypedDocumentString<DeskQuery, DeskQueryVariables>;
export const ThemesToChooseDocument = new TypedDocumentString(`
    query ThemesToChoose {
  themes {
    slug
    name {
      ...Words
    }
    parent {
      slug
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}`) as unknown as TypedDocumentString<ThemesToChooseQuery, ThemesToChooseQueryVariables>;
export const WhoToAddressDocument = new TypedDocumentString(`
    query WhoToAddress($after: String) {
  institutions(first: 100, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        slug
        name {
          ...Words
        }
      }
    }
  }
  addresseeClasses {
    key
    name {
      ...Words
    }
  }
}
    fragment Words on LocalizedText {
  value
  language
  isMachineMade
}`) as unknown as TypedDocumentString<WhoToAddressQuery, WhoToAddressQueryVariables>;
export const SignedInDocument = new TypedDocumentString(`
    query SignedIn {
  viewer {
    id
    name
    email
    language
    lacksSecondFactor
    roles {
      role
      wholeInstallation
    }
  }
}
    `) as unknown as TypedDocumentString<SignedInQuery, SignedInQueryVariables>;
