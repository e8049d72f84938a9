import { createHash, randomBytes } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { ForumRow, WorkingGroupRow } from '../forums/index.ts';
import type { DatePrecision, Language } from '../graphql/__generated__/types.ts';
import type { WallLinksTable } from './wall-tables.ts';

export type WallLinkRow = Selectable<WallLinksTable>;

/** How many recommendations are in hand and adopted, of one group or of none. */
export interface Counts {
  inWork: number;
  adopted: number;
  byConsensus: number;
  withDissent: number;
}

export interface WallRow {
  forum: ForumRow;
  groups: WallGroupRow[];
  /** Of recommendations that no group has, as in a gathering without groups. */
  withoutGroup: Counts;
}

export type WallGroupRow = Pick<WorkingGroupRow, 'number' | 'topic'> & Counts;

export interface WallRecommendationRow {
  id: string;
  reference: string;
  originalLanguage: Language;
  groupNumber: number | null;
  adoptedOn: string;
  adoptedPrecision: DatePrecision;
  adoptedAt: Date;
  consensus: number | null;
  dissent: number | null;
  isPriority: boolean;
  isExample: boolean;
}

/** A new secret: 256 random bits. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What of a secret is kept. A random one needs no salt. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');
