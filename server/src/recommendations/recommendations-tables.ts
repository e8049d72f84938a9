import type { Generated } from 'kysely';
import type {
  AddresseeRole,
  DatePrecision,
  EditorialStage,
  Language,
  RecommendationKind,
  RecommendationLinkType,
} from '../graphql/__generated__/types.ts';

export interface RecommendationsTable {
  id: string;
  forumId: string;
  workingGroupId: string | null;
  number: number;
  reference: string;
  kind: RecommendationKind;
  stage: Generated<EditorialStage>;
  isPriority: Generated<boolean>;
  isExample: Generated<boolean>;
  originalLanguage: Generated<Language>;
  adoptedOn: string | null;
  adoptedPrecision: DatePrecision | null;
  consensus: number | null;
  dissent: number | null;
  minorityOpinion: string | null;
  publishedAt: Date | null;
  /** From which day it counts when the past is asked about with what is known now (domain.md, rule 1). */
  countsFrom: string | null;
  withdrawnOn: string | null;
  withdrawalReason: string | null;
  version: Generated<number>;
  /** Last day of the period of its latest public event. */
  lastEventOn: string | null;
  lastChangedAt: Date | null;
  search: Generated<string>;
  createdAt: Date;
}

/** The text in use, one row a language. */
export interface RecommendationTextsTable {
  recommendationId: string;
  language: Language;
  title: string;
  body: string;
  rationale: string | null;
  /** Version of the recommendation at which this text was written. */
  version: number;
  /** For a translation: `version` of the original that it translates. */
  translatesVersion: number | null;
}

/** Every text there ever was. */
export interface RecommendationRevisionsTable {
  id: string;
  recommendationId: string;
  version: number;
  language: Language;
  title: string;
  body: string;
  rationale: string | null;
  changeNote: string | null;
  personId: string;
  recordedAt: Date;
}

export interface RecommendationLinksTable {
  fromId: string;
  toId: string;
  type: RecommendationLinkType;
  notedAt: Date;
}

/** A recommendation at one institution. */
export interface AddresseesTable {
  id: string;
  recommendationId: string;
  institutionId: string;
  role: AddresseeRole;
  institutionNameThen: string;
  viaClassId: string | null;
  sentOn: string | null;
  respondBy: string | null;
  createdAt: Date;
}

export interface RecommendationTables {
  addressees: AddresseesTable;
  recommendations: RecommendationsTable;
  recommendationTexts: RecommendationTextsTable;
  recommendationRevisions: RecommendationRevisionsTable;
  recommendationThemes: { recommendationId: string; themeId: string };
  recommendationClasses: { recommendationId: string; classId: string; role: AddresseeRole };
  recommendationLinks: RecommendationLinksTable;
  actionRecommendations: { actionId: string; recommendationId: string };
}
