import type { ColumnType, Generated, RawBuilder } from 'kysely';
import type {
  AddresseeRole,
  DatePrecision,
  EditorialStage,
  Language,
  RecommendationKind,
  RecommendationLinkType,
  TextLanguage,
} from '../graphql/__generated__/types.ts';
import type { Details, JointProject, LawChange } from './details.ts';
import type { Part } from './parts.ts';

export interface RecommendationsTable {
  id: string;
  forumId: string;
  workingGroupId: string | null;
  number: number;
  /** Place in the group's own order: an exact number with fractions, read as text. */
  position: ColumnType<string, number, RawBuilder<string>>;
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
  byWhenOn: Generated<string | null>;
  byWhenPrecision: Generated<DatePrecision | null>;
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
  /** How its words were understood when it was indexed. */
  searchVersion: Generated<number>;
  createdAt: Date;
}

/** What its kind asks for; a row only where the group said something. */
export interface RecommendationDetailsTable {
  recommendationId: string;
  lawChange: LawChange | null;
  jointProject: JointProject | null;
}

/** The text in use, one row a language. */
export interface RecommendationTextsTable {
  recommendationId: string;
  language: TextLanguage;
  title: string;
  body: string;
  rationale: string | null;
  problem: Generated<string | null>;
  parts: Generated<Part[]>;
  /** Version of the recommendation at which this text was written. */
  version: number;
  /** For a translation: `version` of the original that it translates. */
  translatesVersion: number | null;
  /** True while nobody has approved what a machine made. */
  isMachineMade: Generated<boolean>;
  /** Whose form saved it by itself, and when; null once it is in the history. */
  autosavedBy: Generated<string | null>;
  autosavedAt: Generated<Date | null>;
}

/** Every text there ever was. */
export interface RecommendationRevisionsTable {
  id: string;
  recommendationId: string;
  version: number;
  language: TextLanguage;
  title: string;
  body: string;
  rationale: string | null;
  problem: Generated<string | null>;
  parts: Generated<Part[]>;
  /** As they were then; empty for a translation. */
  details: Generated<Details | Record<string, never>>;
  isMachineMade: Generated<boolean>;
  changeNote: string | null;
  personId: string;
  recordedAt: Date;
}

/** At which version the group stood behind the text. */
export interface RecommendationHandInsTable {
  recommendationId: string;
  version: number;
  kind: 'ADOPTED' | 'RESUBMITTED';
  recordedAt: Date;
}

export interface RecommendationLinksTable {
  fromId: string;
  toId: string;
  type: RecommendationLinkType;
  notedAt: Date;
}

/** Whose form is open; for a minute. */
export interface RecommendationEditingTable {
  recommendationId: string;
  personId: string;
  seenAt: Date;
}

/** A recommendation at one institution. */
export interface AddresseesTable {
  id: string;
  recommendationId: string;
  institutionId: string;
  role: AddresseeRole;
  institutionNameThen: string;
  /** Whether somebody of it was at the group's table; null where nobody noted it. */
  wasAtTable: boolean | null;
  viaClassId: string | null;
  sentOn: string | null;
  respondBy: string | null;
  createdAt: Date;
}

export interface RecommendationTables {
  addressees: AddresseesTable;
  recommendations: RecommendationsTable;
  recommendationDetails: RecommendationDetailsTable;
  recommendationEditing: RecommendationEditingTable;
  recommendationTexts: RecommendationTextsTable;
  recommendationRevisions: RecommendationRevisionsTable;
  recommendationHandIns: RecommendationHandInsTable;
  recommendationThemes: { recommendationId: string; themeId: string };
  recommendationClasses: { recommendationId: string; classId: string; role: AddresseeRole };
  recommendationLinks: RecommendationLinksTable;
  actionRecommendations: { actionId: string; recommendationId: string };
}
