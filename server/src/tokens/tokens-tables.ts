import type { Generated } from 'kysely';
import type { ApiTokenScope } from '../graphql/__generated__/types.ts';

/** A token of an institution's own software. */
export interface ApiTokensTable {
  id: string;
  institutionId: string;
  /** What it is for, in the institution's own words. */
  name: string;
  scope: ApiTokenScope;
  /** SHA-256, in hex: whoever reads the table cannot use it. */
  tokenHash: string;
  /** Who made it, and answers for what it enters. */
  personId: string;
  createdAt: Date;
  /** Its last day. */
  endsOn: string;
  /** The day of its latest use; no more is kept. */
  lastUsedOn: Generated<string | null>;
  revokedAt: Generated<Date | null>;
}

export interface TokenTables {
  apiTokens: ApiTokensTable;
}
