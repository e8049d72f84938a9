import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { NewAuditEdition } from '../civic-audits/index.ts';
import type { NewAction, NewForum, NewSource, NewTheme } from '../forums/index.ts';
import type {
  AddresseeRole,
  EvidenceInput,
  ImplementationStatus,
  JointProjectInput,
  LawChangeInput,
  PartialDate,
  RecommendationKind,
  RecommendationLinkType,
  RecommendationPart,
  ResponsePosition,
} from '../graphql/__generated__/types.ts';
import type { Translated } from '../graphql/localized.ts';
import type { NewAddresseeClass, NewInstitution, Territory } from '../institutions/index.ts';

/** The shapes of the files under `content/`; its README says what each holds. */

export type SourcedInstitution = NewInstitution & { sources?: NewSource[] };

export interface Gatherings {
  series: { slug: string; title: Translated; sources?: NewSource[] }[];
  forums: NewForum[];
}

export interface TextOfOne {
  title: string;
  body: string;
  rationale?: string;
  problem?: string;
  parts?: RecommendationPart[];
}

export interface RecommendationContent {
  forum: string;
  group?: number;
  number: number;
  kind: RecommendationKind;
  isPriority: boolean;
  isExample: boolean;
  themes: string[];
  texts: { pl: TextOfOne; en?: TextOfOne; uk?: TextOfOne };
  byWhen?: PartialDate;
  lawChange?: LawChangeInput;
  jointProject?: JointProjectInput;
  adoptedOn: PartialDate;
  consensus?: number;
  dissent?: number;
  minorityOpinion?: string;
  publishedOn?: string;
  addressees: { institution: string; role: AddresseeRole }[];
  addresseeClasses?: string[];
  sentOn?: string;
  respondBy?: string;
  story?: StoryEvent[];
  links?: { type: RecommendationLinkType; to: string }[];
  sources?: NewSource[];
  finalStage?: 'WITHDRAWN';
  withdrawnOn?: string;
  reason?: string;
}

/** One dated act at one addressee. */
export type StoryEvent = { on: string; precision?: PartialDate['precision']; institution: string } & (
  | { act: 'respond'; position: ResponsePosition; explanation?: string; referredTo?: string }
  | { act: 'promise'; key: string; text: string; dueOn?: string }
  | { act: 'move'; commitment: string; dueOn: string; reason: string }
  | {
      act: 'report';
      status: ImplementationStatus;
      explanation?: string;
      plannedFor?: string;
      evidence?: EvidenceInput[];
    }
  | { act: 'assess'; status: ImplementationStatus; explanation: string; evidence?: EvidenceInput[] }
  | { act: 'confirmClosure' }
);

const folder = resolve(import.meta.dirname, '../../content');

const read = async <Content>(path: string): Promise<Content> =>
  JSON.parse(await readFile(resolve(folder, path), 'utf8')) as Content;

/** What is true of the past, each with its source. */
export const readFacts = async () => ({
  territory: {
    voivodeships: await read<Territory['voivodeships']>('territory/voivodeships.json'),
    cities: await read<Territory['cities']>('territory/cities.json'),
  },
  themes: await read<NewTheme[]>('facts/themes.json'),
  institutions: await read<SourcedInstitution[]>('facts/institutions.json'),
  addresseeClasses: await read<NewAddresseeClass[]>('facts/addressee-classes.json'),
  gatherings: await read<Gatherings>('facts/gatherings.json'),
  actions: await read<NewAction[]>('facts/actions.json'),
  auditEditions: await read<NewAuditEdition[]>('facts/audit-editions.json'),
  recommendations: await read<RecommendationContent[]>('facts/recommendations.json'),
});

/** What is invented, and says so. */
export const readExamples = async () => ({
  institutions: await read<NewInstitution[]>('examples/institutions.json'),
  auditEditions: await read<NewAuditEdition[]>('examples/audit-editions.json'),
  recommendations: (
    await Promise.all(
      ['krakow-2013', 'lublin-2014', 'warszawa-2014', 'wroclaw-2015'].map((forum) =>
        read<RecommendationContent[]>(`examples/recommendations/${forum}.json`),
      ),
    )
  ).flat(),
});
