import type { Selectable } from 'kysely';
import type { Place } from '../accounts/index.ts';
import type {
  AsOfBasis,
  DatePrecision,
  EditorialStage,
  RecommendationLinkType,
} from '../graphql/__generated__/types.ts';
import type {
  AddresseesTable,
  RecommendationLinksTable,
  RecommendationsTable,
  RecommendationTextsTable,
} from './recommendations-tables.ts';

/** A day in the past that a view is asked for, and by which history. */
export interface AsOf {
  day: string;
  basis: AsOfBasis;
}

/** `asOf` comes from the question and goes along to everything that hangs on the row. */
export type RecommendationRow = Omit<Selectable<RecommendationsTable>, 'search'> & { asOf?: AsOf | null };
export type AddresseeRow = Selectable<AddresseesTable> & { asOf?: AsOf | null };
export type TextRow = Selectable<RecommendationTextsTable>;

export interface RecommendationLinkRow extends Selectable<RecommendationLinksTable> {
  /** The end it is seen from. */
  seenFrom: string;
  type: RecommendationLinkType;
}

/** A recommendation together with where it stands, as far as a role can reach it. */
export interface RecommendationInPlace extends RecommendationRow {
  place: Place;
}

/** Stages whose page and address the public has. */
export const publicStages: readonly EditorialStage[] = ['PUBLISHED', 'MERGED', 'SUPERSEDED', 'WITHDRAWN'];

export const isPublic = ({ stage }: Pick<RecommendationRow, 'stage'>): boolean =>
  publicStages.includes(stage);

/** Limits of texts, in characters; half of what a variable may hold, so that a text too long is refused at its field. */
export const limits = { title: 200, body: 10_000, rationale: 10_000, note: 2_000 };

/** A month or a year is kept by its first day. */
export const firstDayOf = (day: string, precision: DatePrecision): string => {
  if (precision === 'YEAR') return `${day.slice(0, 4)}-01-01`;
  return precision === 'MONTH' ? `${day.slice(0, 7)}-01` : day;
};
