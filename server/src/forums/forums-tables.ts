import type { ColumnType, Generated } from 'kysely';
import type {
  ActionKind,
  CompositionShare,
  CountQualifier,
  DatePrecision,
  ForumKind,
  OrganiserRole,
  OutputKind,
} from '../graphql/__generated__/types.ts';
import type { OptionalTranslatedColumn, TranslatedColumn } from '../institutions/index.ts';

export interface ThemesTable {
  id: string;
  slug: string;
  name: TranslatedColumn;
  parentId: string | null;
  position: number;
}

export interface ForumSeriesTable {
  id: string;
  slug: string;
  title: TranslatedColumn;
}

/** When and where something took place, at the precision its source gives. */
interface Occasion {
  startsOn: string | null;
  startsPrecision: DatePrecision | null;
  endsOn: string | null;
  endsPrecision: DatePrecision | null;
  cityId: string | null;
  place: string | null;
  participantsValue: number | null;
  participantsQualifier: CountQualifier | null;
}

export interface ForumsTable extends Occasion {
  id: string;
  slug: string;
  code: string;
  kind: ForumKind;
  ordinal: number | null;
  seriesId: string | null;
  title: TranslatedColumn;
  about: OptionalTranslatedColumn;
  /** Number of the next recommendation, for a gathering without groups. */
  nextNumber: Generated<number>;
}

export interface WorkingGroupsTable {
  id: string;
  forumId: string;
  number: number;
  topic: TranslatedColumn;
  composition: ColumnType<CompositionShare[] | null, CompositionShare[] | null>;
  /** Number of the next recommendation; only ever grows, so none is used twice. */
  nextNumber: Generated<number>;
}

export interface ActionsTable extends Occasion {
  id: string;
  slug: string;
  kind: ActionKind;
  title: TranslatedColumn;
  summary: OptionalTranslatedColumn;
  gatheringId: string | null;
}

export interface OrganisersTable {
  id: string;
  forumId: string | null;
  actionId: string | null;
  institutionId: string;
  role: OrganiserRole;
  position: number;
}

export interface OutputsTable {
  id: string;
  forumId: string | null;
  actionId: string | null;
  kind: OutputKind;
  title: TranslatedColumn;
  url: string | null;
  note: OptionalTranslatedColumn;
  position: number;
}

export interface SourcesTable {
  id: string;
  forumId: string | null;
  seriesId: string | null;
  workingGroupId: string | null;
  institutionId: string | null;
  themeId: string | null;
  actionId: string | null;
  outputId: string | null;
  recommendationId: string | null;
  auditEditionId: string | null;
  document: string;
  quote: string | null;
  url: string | null;
  position: number;
}

export interface ForumTables {
  themes: ThemesTable;
  forumSeries: ForumSeriesTable;
  forums: ForumsTable;
  workingGroups: WorkingGroupsTable;
  forumThemes: { forumId: string; themeId: string };
  workingGroupThemes: { workingGroupId: string; themeId: string };
  actions: ActionsTable;
  actionAnswersForums: { actionId: string; forumId: string };
  organisers: OrganisersTable;
  outputs: OutputsTable;
  sources: SourcesTable;
}
