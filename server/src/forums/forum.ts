import type { Selectable } from 'kysely';
import type {
  ActionsTable,
  ForumSeriesTable,
  ForumsTable,
  OrganisersTable,
  OutputsTable,
  SourcesTable,
  ThemesTable,
  WorkingGroupsTable,
} from './forums-tables.ts';

export type ForumRow = Selectable<ForumsTable>;
export type ForumSeriesRow = Selectable<ForumSeriesTable>;
export type WorkingGroupRow = Selectable<WorkingGroupsTable>;
export type ThemeRow = Selectable<ThemesTable>;
export type ActionRow = Selectable<ActionsTable>;
export type OutputRow = Selectable<OutputsTable>;
export type ForumOrganiserRow = Selectable<OrganisersTable>;
export type SourceRow = Selectable<SourcesTable>;
