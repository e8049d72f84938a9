/** The words of the API's enums in the page's language. */
import { m } from '#lib/paraglide/messages.js';
import type {
  ActionKind,
  AddresseeRole,
  EditorialStage,
  EvidenceKind,
  EvidenceReview,
  ForumKind,
  ImplementationStatus,
  InstitutionSector,
  Language,
  LinkDirection,
  OrganiserRole,
  OutputKind,
  RecommendationKind,
  RecommendationLinkType,
  ResponsePosition,
  Role,
  StatusBasis,
  TextLanguage,
} from '#lib/server/__generated__/schema.ts';

export const languageName = (language: Language | TextLanguage) => m[`language_${language}`]();
export const kindWord = (kind: RecommendationKind) => m[`kind_${kind}`]();
export const stageWord = (stage: EditorialStage) => m[`stage_${stage}`]();
export const responseWord = (position: ResponsePosition) => m[`response_${position}`]();
export const addresseeRoleWord = (role: AddresseeRole) => m[`role_${role}`]();
export const forumKindWord = (kind: ForumKind) => m[`forum_kind_${kind}`]();
export const organiserWord = (role: OrganiserRole) => m[`organiser_${role}`]();
export const outputWord = (kind: OutputKind) => m[`output_${kind}`]();
export const actionWord = (kind: ActionKind) => m[`action_${kind}`]();
export const sectorWord = (sector: InstitutionSector) => m[`sector_${sector}`]();
export const evidenceWord = (kind: EvidenceKind) => m[`evidence_${kind}`]();
export const reviewWord = (review: EvidenceReview) => m[`review_${review}`]();
export const roleWord = (role: Role) => m[`person_${role}`]();
export const basisWord = (basis: StatusBasis) => m[`basis_${basis}`]();
export const linkWord = (type: RecommendationLinkType, direction: LinkDirection) =>
  m[`link_${direction === 'TO' ? 'to' : 'from'}_${type}`]();

/** Of one recommendation; without a basis nobody has said anything. */
export const statusWord = (status: ImplementationStatus, basis?: StatusBasis | null) =>
  status === 'NO_EVIDENCE' && basis === null ? m.status_unknown() : m[`status_${status}`]();

/** Of many, beside a count. */
export const statusesWord = (status: ImplementationStatus) => m[`statuses_${status}`]();

export const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const sectors: InstitutionSector[] = [
  'MINISTRY',
  'CENTRAL_OFFICE',
  'VOIVODESHIP_OFFICE',
  'MARSHAL_OFFICE',
  'COUNTY',
  'MUNICIPALITY',
  'COURT',
  'POLICE',
  'BORDER_GUARD',
  'HEALTH',
  'EDUCATION',
  'UNIVERSITY',
  'PARLIAMENT',
  'OMBUDSMAN',
  'LABOUR_OFFICE',
  'SOCIAL_WELFARE',
  'NGO',
  'MIGRANT_ORGANISATION',
  'BUSINESS',
  'INTERNATIONAL',
  'MEDIA',
  'OTHER',
];
export const kinds: RecommendationKind[] = ['INSTITUTIONAL', 'LAW_CHANGE', 'JOINT_PROJECT'];
export const positions: ResponsePosition[] = [
  'NOT_SENT',
  'AWAITING',
  'ACKNOWLEDGED',
  'ACCEPTED',
  'ACCEPTED_IN_PART',
  'REJECTED',
  'NOT_COMPETENT',
  'NO_RESPONSE',
];
export const actionKinds: ActionKind[] = [
  'EXPERT_MEETING',
  'TRAINING',
  'STUDY_VISIT',
  'CAMPAIGN',
  'PUBLICATION',
  'FILM',
  'RADIO',
  'AWARD',
  'LAW',
  'JOINT_PROJECT',
  'INFORMATION_SERVICE',
  'CONFERENCE',
  'NETWORKING',
  'AUDIT',
];
