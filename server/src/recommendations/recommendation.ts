import type { Selectable } from 'kysely';
import type { Place } from '../accounts/index.ts';
import type {
  AsOfBasis,
  DatePrecision,
  Language,
  RecommendationLinkType,
} from '../graphql/__generated__/types.ts';
import type {
  AddresseesTable,
  RecommendationLinksTable,
  RecommendationRevisionsTable,
  RecommendationsTable,
  RecommendationTextsTable,
} from './recommendations-tables.ts';

/** A day in the past that a view is asked for, and by which history. */
export interface AsOf {
  day: string;
  basis: AsOfBasis;
}

/** `asOf` comes from the question and goes along to everything that hangs on the row. */
export type RecommendationRow = Omit<
  Selectable<RecommendationsTable>,
  'search' | 'searchVersion' | 'position'
> & {
  asOf?: AsOf | null;
};
export type AddresseeRow = Selectable<AddresseesTable> & { asOf?: AsOf | null };
export type TextRow = Selectable<RecommendationTextsTable>;
/** A text as readers see it, beside the original. */
export interface RecommendationTextRow extends TextRow {
  originalLanguage: Language;
  /** Version at which the original was last written. */
  originalVersion: number;
}
export type RevisionRow = Selectable<RecommendationRevisionsTable>;

export interface RecommendationLinkRow extends Selectable<RecommendationLinksTable> {
  /** The end it is seen from. */
  seenFrom: string;
  type: RecommendationLinkType;
}

/** A recommendation together with where it stands, as far as a role can reach it. */
export interface RecommendationInPlace extends RecommendationRow {
  place: Place;
}

/** Whether the public has its page and address. The stage does not say: what is merged before publication stays hidden. */
export const isPublic = ({ publishedAt }: Pick<RecommendationRow, 'publishedAt'>): boolean =>
  publishedAt !== null;

/** Whether it is on its way to the public, and not taken in by another one on that way. */
export const isInWork = (recommendation: Pick<RecommendationRow, 'publishedAt' | 'stage'>): boolean =>
  !isPublic(recommendation) && recommendation.stage !== 'MERGED';

/** Limits of texts, in characters; half of what a variable may hold, so that a text too long is refused at its field. */
export const limits = {
  title: 200,
  body: 10_000,
  rationale: 10_000,
  problem: 10_000,
  part: 2_000,
  note: 2_000,
  short: 500,
};

/** A month or a year is kept by its first day. */
export const firstDayOf = (day: string, precision: DatePrecision): string => {
  if (precision === 'YEAR') return `${day.slice(0, 4)}-01-01`;
  return precision === 'MONTH' ? `${day.slice(0, 7)}-01` : day;
};
